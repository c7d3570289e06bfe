// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/base/json.h"
#include "core/graph/graph.h"

namespace ql::graph {

/// The "graph" object of an architecture file (docs/architectures.md).
struct Features {
    RotaryStyle rotary = RotaryStyle::Pairs;
    NormKind norm = NormKind::Rms;
    Activation activation = Activation::Silu;
    Gating gating = Gating::Softmax; ///< where the metadata do not say it
    bool normalise = false;
    std::uint64_t windowPeriod = 0; ///< of so many layers the last looks at everything; 0: none has a window
    bool divideByLogitScale = false;
};

/// Errors: Failed for a word that is not known.
Result<Features> readFeatures(const Json& object);

} // namespace ql::graph

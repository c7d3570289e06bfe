// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/base/json.h"
#include "core/graph/graph.h"
#include "core/graph/rotary.h"

namespace ql::graph {

/// What attention and feed-forward of a layer read.
enum class InputNorms : std::uint8_t {
    Two, ///< each its own norm
    One, ///< the same, side by side
    OneOrTwo, ///< as there are tensors
    None, ///< the hidden state as it is
};

/// The "graph" object of an architecture file (docs/architectures.md).
struct Features {
    std::optional<RotaryStyle> rotary = RotaryStyle::Pairs; ///< none: nothing turns
    std::uint64_t rotaryPeriod = 0; ///< of so many layers the last does not turn; 0: all do
    NormKind norm = NormKind::Rms;
    InputNorms inputNorms = InputNorms::Two;
    std::string feedForwardNorm = "ffn_norm"; ///< its tensor in a layer
    Activation activation = Activation::Silu;
    Gating gating = Gating::Softmax; ///< where the metadata do not say it
    bool normalise = false;
    std::uint64_t windowPeriod = 0; ///< of so many layers the last looks at everything; 0: none has a window
    double windowBase = 0; ///< of rotation in layers with a window, where the metadata do not say it; 0: as all
    bool scalesWindows = true; ///< they rotate with the model's scaling
    bool onlyWindowsTurn = false; ///< in models that have windows
    std::uint64_t widthScaleLayers = 0; ///< models of so many layers scale attention by width / heads
    LogMultiplier logMultiplier = LogMultiplier::Unknown;
    bool scalesEmbedding = false; ///< by sqrt(width), where the metadata do not say otherwise
    bool divideByLogitScale = false;
};

/// Errors: Failed for a word or a key that is not known.
Result<Features> readFeatures(const Json& object);

} // namespace ql::graph

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/imatrix/imatrix.h"
#include "core/graph/backend.h"
#include "core/job/context.h"
#include "core/job/reading.h"

namespace ql::job {

/// What the experts of one layer have been given.
struct ExpertUse {
    std::size_t layer = 0;
    std::vector<std::uint64_t> seen{}; ///< of each expert: tokens that count in the importance matrix
    std::vector<std::uint64_t> chosen{}; ///< of each expert: tokens that the router gave it; empty where nobody knows
};

struct Calibration {
    imatrix::ImportanceMatrix matrix{};
    std::vector<ExpertUse> experts{}; ///< of each layer that has experts
    std::uint64_t tokens = 0; ///< that were read: whole chunks
    std::size_t chunk = 0;
    double seconds = 0;

    /// The fields that docs/json.md has beside those of every importance matrix.
    Json toJson() const;
};

/// Called whenever a layer of so many has seen more tokens, from the thread that calibrates; of layers without experts
/// the lists are empty. It must not block.
using LayerSeen = std::function<void(const ExpertUse& use, std::size_t layers)>;

/// What an importance matrix is made of, as llama-imatrix collects it: of every matrix in the layers (routers too, the
/// output matrix not) the sums of the squared inputs of each column and the number of tokens, for each expert apart,
/// over all tokens of all chunks; and the largest magnitude of the inputs. The session must have been opened with
/// SessionOptions::collect. Layers are loaded one by one, each for the whole text; a rest of the text is left out.
/// Sums are in double. The result does not depend on the number of threads.
/// Errors: Cancelled; BadInput for inputs that are not finite; those of the session.
Result<Calibration> calibrate(graph::Session& session, const Reading& reading, Context& context,
                              const LayerSeen& seen = {});

} // namespace ql::job

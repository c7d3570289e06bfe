// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/imatrix/imatrix.h"
#include "core/job/context.h"
#include "core/plan/recipe.h"
#include "core/quant/error_stats.h"

namespace ql::job {

struct TradeoffOptions {
    std::vector<quant::Format> types{};
    /// Indices into Model::tensors; they are worked on in this order, so the nearest come first. Empty: all that the
    /// types can be chosen for.
    std::vector<std::size_t> tensors{};
    std::uint64_t rows = 64; ///< of each tensor; 0: all
    unsigned threads = 0; ///< 0: all cores
    plan::Container to = plan::Container::Gguf;
    quant::Search search = quant::Search::Reference;
};

/// What one type costs and loses.
struct TradeoffPoint {
    quant::Format type{};
    std::string skipped{}; ///< empty, or why there is no figure: the fields below mean nothing then
    double bitsPerWeight = 0; ///< as it would be written, scales included
    quant::ErrorStats stats{}; ///< of the sampled rows; of a total estimated for all rows
    bool importance = false; ///< the encoder had an importance matrix
    bool frontier = false; ///< no other point has a smaller error in as few bits, or fewer bits at as small an error
};

struct TensorTradeoff {
    std::size_t tensor = 0; ///< index into Model::tensors
    std::string name{}, role{}, sourceType{};
    int layer = -1;
    std::uint64_t rows = 0, columns = 0;
    std::uint64_t sampledRows = 0; ///< the figures are estimates where these are fewer than `rows`
    std::vector<TradeoffPoint> points{}; ///< parallel to the types
};

struct Tradeoff {
    std::vector<TensorTradeoff> tensors{}; ///< in the order in which they were asked for
    /// All tensors together: the sums of each are scaled up by rows / sampledRows. A type that not every tensor can
    /// have is skipped.
    std::vector<TradeoffPoint> total{};
    bool estimated = false; ///< not all rows were read

    Json toJson() const; ///< fields as in docs/json.md
};

/// Encodes and decodes rows of tensors in each of the types, as quantize() does by a recipe with one rule that gives
/// the type to every tensor; with all rows its figures are those of the written file. The rows are spread evenly over
/// the tensor, the same for all types and on every machine; where rows are stored together, whole groups of them.
/// `found` is called for each tensor when its points are known, by one thread at a time.
/// Same figures for any number of threads. Errors: Cancelled; BadArgument for a model under the names of another
/// container; BadInput for a tensor that cannot be read.
Result<Tradeoff> measureTradeoff(const arch::ModelPtr& model, const TradeoffOptions& options,
                                 std::shared_ptr<const imatrix::ImportanceMatrix> importance, Context& context,
                                 const std::function<void(const TensorTradeoff&)>& found = {});

/// The types that are compared where nobody asks for certain ones: those of mainline llama.cpp, or those that engines
/// serve from safetensors, from many bits to few.
std::vector<quant::Format> usualTradeoffTypes(plan::Container to);

} // namespace ql::job

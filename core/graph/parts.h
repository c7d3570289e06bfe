// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/arch/model_keys.h"
#include "core/graph/features.h"
#include "core/graph/graph.h"

namespace ql::graph {

/// What the graph of a model is made of: its keys, the features of its architecture, and its tensors, each noted when
/// it is used. Errors: BadInput for a tensor or a key that is missing or of the wrong size.
class Parts {
public:
    Parts(arch::ModelPtr model, Features features);

    const arch::ModelKeys& keys() const { return m_keys; }
    const Features& features() const { return m_features; }
    const arch::TargetTensor& tensor(TensorIndex index) const { return m_model->tensors[index]; }
    std::uint64_t width() const { return m_width; }
    std::uint64_t layerCount() const { return m_layerCount; } ///< without those that predict further tokens

    /// Errors: BadInput for a model without sizes.
    Status readSizes();

    tl::unexpected<Error> missing(std::string_view what) const;
    tl::unexpected<Error> unknown(std::string_view what) const; ///< Unsupported

    bool has(const std::string& name) const { return m_indices.contains(name); }
    /// kNoTensor when there is none of the name.
    TensorIndex optional(const std::string& name);
    Result<TensorIndex> find(const std::string& name);
    /// A vector of `size` values, kNoTensor when there is none.
    Result<TensorIndex> optionalVector(const std::string& name, std::uint64_t size);
    Status checkShape(TensorIndex index, std::uint64_t rows, std::uint64_t columns) const;
    Result<std::vector<float>> values(TensorIndex index) const;

    /// `name` is without its ending. `matrices`: in one tensor.
    Result<Linear> linear(const std::string& name, std::uint64_t inputs, std::uint64_t outputs,
                          std::uint64_t matrices = 1);
    /// Several widths, each with weights of its own, where there are `stretches`.
    Result<Norm> norm(const std::string& name, std::uint64_t width, std::uint64_t stretches = 1);
    Result<std::optional<Norm>> optionalNorm(const std::string& name, std::uint64_t width);
    /// Of one head, or of all of them together, or of each with its own weights: as the tensor is.
    Result<std::optional<Norm>> headNorm(const std::string& name, std::uint64_t headSize, std::uint64_t heads);

    /// A tensor that nothing uses would change what the model says. Errors: Unsupported.
    Status checkAllUsed() const;

    std::vector<std::pair<std::pair<double, bool>, std::shared_ptr<const Rotary>>> rotaries{}; ///< by base and scaling

private:
    bool isOfFurtherLayer(std::string_view name) const;

    arch::ModelPtr m_model;
    Features m_features;
    arch::ModelKeys m_keys;
    std::vector<bool> m_used;
    std::unordered_map<std::string, TensorIndex> m_indices{};
    std::uint64_t m_width = 0, m_layerCount = 0;
};

/// "blk.<layer>.<name>"
std::string inLayer(std::size_t layer, std::string_view name);

/// The first of these rows of a matrix.
Linear rowsOf(const Linear& whole, std::uint64_t first, std::uint64_t count);

Result<Attention> makeAttention(Parts& parts, std::size_t layer);
/// `kind` is "", "_exps" or "_shexp". The gate may be the first half of the rows of "ffn_up".
Result<FeedForward> makeFeedForward(Parts& parts, std::size_t layer, const std::string& kind, std::uint64_t inner,
                                    std::uint64_t matrices);
Result<Experts> makeExperts(Parts& parts, std::size_t layer);

} // namespace ql::graph

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gpu/linear.h"
#include "gpu/mixed.h"
#include "gpu/model/collected_inputs.h"
#include "gpu/model/layer_parts.h"
#include "gpu/model/workspace.h"

namespace ql::gpu {

/// Current tokens of a text on a device.
struct TextParts {
    Rows states{};
    Slice place{}; ///< the position of the first current token
    Slice angles{}; ///< of the current tokens, for the rotary of the layer
    Slice keys{}, values{}; ///< cache of the layer
    std::uint32_t stretches = 1; ///< of positions, for attention of a single token
};

/// Records what a layer does with tokens. A single token takes five dispatches, whatever formats the matrices have, and
/// one more where its positions are divided; experts take seven where gates and ups are of one format, else eight.
class LayerRecorder {
public:
    LayerRecorder(Device& device, Commands& commands, const Workspace& workspace, const graph::SessionOptions& options)
        : m_device(device)
        , m_commands(commands)
        , m_space(workspace)
        , m_options(options)
        , m_shape(matVecShape(device.info()))
    {
    }

    /// `count` tokens (at most workspace.tokens) from `first` among the current ones. The cache has all before them.
    Status record(const graph::Layer& layer, const LayerParts& parts, const TextParts& text, std::uint32_t first,
                  std::uint32_t count);
    /// What matrices are given is added to these sums.
    void collect(const CollectedInputs* sums) { m_sums = sums; }
    /// Logits of `count` states from `first` on.
    Status recordOutput(const graph::Graph& graph, const OutputParts& parts, const Rows& states, std::uint32_t count,
                        const Rows& logits);

private:
    /// Inputs of products, and the norm that they go through on their way.
    struct Input {
        Rows rows{};
        std::optional<LinearWork::Norm> norm{};
    };
    Result<Input> normed(const graph::Norm& norm, const NormParts& parts, const Rows& rows, bool isApart);
    /// As the engine of one or of several tokens does it, with the inputs rounded where that is asked for.
    Status multiply(const Projection& projection, Input input, const Rows& to, LinearWork work, bool isExact = false);
    Status multiplyMany(const Projection& projection, const Rows& from, const Rows& to, const LinearWork& work);
    /// Rounds what `count` rows of inputs are rounded to, which lie one after the other.
    Status round(const Projection& projection, Rows& rows, std::uint64_t count, bool isExact);
    /// A single token with matrices of several formats: false where these do not lie together.
    Result<bool> multiplyMixed(std::span<const Projection* const> projections, const Input& input, const Rows& to,
                               std::optional<graph::Activation> pair);
    bool goesApart() const; ///< do norms, as their results are rounded or used by many
    Status collected(CollectedInputs::Site site, const Rows& rows);
    Status attention(const graph::Layer& layer, const LayerParts& parts, const TextParts& text, const Rows& states);
    Status headNorm(const std::optional<graph::Norm>& norm, const NormParts& parts, std::uint64_t first,
                    std::uint64_t size);
    Status change(const graph::Layer& layer, const LayerParts& parts, const Rows& states);
    Status feedForward(const graph::FeedForward& part, const FeedForwardParts& parts, const Input& input,
                       const Rows& to, LinearWork after, const LinearWork& experts, CollectedInputs::Site hidden);
    Status routedExperts(const graph::Experts& experts, const FeedForwardParts& parts, Rows input, const Rows& to,
                         const LinearWork& after, const Routing& routing, bool seesAll);
    Status sharedExpert(const graph::Experts& experts, const LayerParts& parts, const Input& input, const Rows& to,
                        LinearWork after);
    Status experts(const graph::Layer& layer, const LayerParts& parts, const Input& input, const Rows& to,
                   LinearWork after);
    Status addAfterNorm(const std::optional<graph::Norm>& norm, const NormParts& parts, const Rows& states,
                        float factor);

    Device& m_device;
    Commands& m_commands;
    const Workspace& m_space;
    const graph::SessionOptions& m_options;
    const CollectedInputs* m_sums = nullptr;
    MatVecShape m_shape;
    std::uint32_t m_first = 0, m_count = 0;
};

} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gpu/linear.h"
#include "gpu/model/kernels.h"
#include "gpu/model/layer_parts.h"

namespace ql::gpu {

/// Where a layer leaves what it computes on the way, for so many tokens at once. Shared by all layers.
class Workspace {
public:
    /// Tokens at a time: as many as fit into some 128 MB, at most 512. Errors: NoMemory.
    static Result<Workspace> create(const Device& device, const graph::Graph& graph);

    std::uint32_t tokens = 0;
    Rows normed{}, heads{}, mixed{}, change{}, hidden{}, scores{}, gates{};
    Rows rounded{}, products{}; ///< inputs and results of products for several tokens; dense
    Slice chosen{};

private:
    Allocation m_memory{};
};

/// Numbers from one row to the next: the width, filled up to a multiple of 4.
constexpr std::uint32_t strideOf(std::uint64_t width)
{
    return static_cast<std::uint32_t>((width + 3) / 4 * 4);
}

/// Current tokens of a text on a device.
struct TextParts {
    Rows states{};
    Slice place{}; ///< the position of the first current token
    Slice angles{}; ///< of the current tokens, for the rotary of the layer
    Slice keys{}, values{}; ///< cache of the layer
};

/// Records what a layer does with tokens. A single token takes five dispatches where query, key and value are of one
/// format and so are gate and up, one more for each that is not; experts take seven.
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
    bool goesApart() const; ///< do norms, as their results are rounded or used by many
    Status attention(const graph::Layer& layer, const LayerParts& parts, const TextParts& text, const Rows& states);
    Status headNorm(const std::optional<graph::Norm>& norm, const NormParts& parts, std::uint64_t first,
                    std::uint64_t size);
    Status change(const graph::Layer& layer, const LayerParts& parts, const Rows& states);
    Status feedForward(const graph::FeedForward& part, const FeedForwardParts& parts, const Input& input,
                       const Rows& to, LinearWork after, const LinearWork& experts);
    Status experts(const graph::Layer& layer, const LayerParts& parts, const Input& input, const Rows& to,
                   LinearWork after);
    Status addAfterNorm(const std::optional<graph::Norm>& norm, const NormParts& parts, const Rows& states,
                        float factor);

    Device& m_device;
    Commands& m_commands;
    const Workspace& m_space;
    const graph::SessionOptions& m_options;
    MatVecShape m_shape;
    std::uint32_t m_first = 0, m_count = 0;
};

} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
#pragma once

// The operations of a graph that are no products, each as one dispatch. Definitions: core/graph/graph.h. Rows are
// floats with a stride; positions and sizes are in numbers from the beginning of a slice.

#include <cstdint>
#include <span>

#include "core/graph/backend.h"
#include "gpu/vulkan/commands.h"

namespace ql::gpu {

/// Invocations of a workgroup of these kernels: a power of two.
std::uint32_t modelThreads(const DeviceInfo& device);

/// A size as shaders take it, all of which is checked to fit before anything is put on a device.
constexpr std::uint32_t word(std::uint64_t number)
{
    return static_cast<std::uint32_t>(number);
}

/// Rows of a buffer.
struct Rows {
    Slice slice{};
    std::uint32_t first = 0, stride = 0;
};

struct NormWork {
    graph::NormKind kind = graph::NormKind::Rms;
    std::uint32_t width = 0; ///< of a stretch
    std::uint32_t stretches = 1; ///< in a row, one after the other
    std::uint32_t count = 1; ///< rows
    float epsilon = 0;
    Slice weight{}, bias{}; ///< bias may be empty
    Rows from{}, to{}; ///< may be the same
};
Status recordNorm(Device& device, Commands& commands, const NormWork& work);

/// What attention works on. Rows of `queries` have the heads of the query, then of the key, then of the value.
struct AttentionWork {
    const graph::Attention* attention = nullptr;
    graph::CacheType cache = graph::CacheType::F16;
    std::uint32_t count = 1; ///< tokens
    std::uint32_t firstToken = 0; ///< the first of them among the current ones of the text
    Rows queries{}; ///< first is 0
    Slice keys{}, values{}; ///< of the cache: cacheBytes() of either for each position
    Slice place{}; ///< one word: the position of the first current token
    Slice angles{}; ///< of the current tokens: a cosine and a sine for each pair
    /// Of norms of single heads; empty: they are not normalised here.
    Slice queryWeight{}, keyWeight{};
    float epsilon = 0;
    Rows mixed{}; ///< results, a row of all heads each; of one token from the beginning of the slice on

    /// Of recordAttendOne(): into so many stretches the positions are divided, for workgroups of their own, and where
    /// what they find lies until it is put together: partsBytes().
    std::uint32_t stretches = 1;
    Slice parts{};
    std::uint64_t partsBytes() const { return 4 * attention->heads * stretches * (attention->valueSize + 2); }
};
/// For how many stretches of positions a device has use, in texts of so many tokens: by rule of thumb.
std::uint32_t attentionStretches(const DeviceInfo& device, const graph::Attention& attention, std::uint64_t capacity);
/// Bytes of one position's keys (or values) of all heads.
std::uint64_t cacheBytes(std::uint64_t headsKv, std::uint64_t size);

/// Normalises and turns queries in their place, and puts keys and values into the cache.
Status recordTurn(Device& device, Commands& commands, const AttentionWork& work);
/// Attention of tokens whose keys are in the cache.
Status recordAttend(Device& device, Commands& commands, const AttentionWork& work);
/// Both for one token at once: one dispatch, or two where there are several stretches.
Status recordAttendOne(Device& device, Commands& commands, const AttentionWork& work);

/// Element by element.
struct CombineWork {
    enum class What : std::uint32_t {
        Gate, ///< to = activation(from) * from[+ other]
        Activate, ///< to = activation(from)
        Add, ///< to += factor * from
        AddGated, ///< to += factor * sigmoid(others[row * other]) * from
        Bias, ///< to += others[element]
        Copy, ///< to = from
        TimesResult, ///< to *= activation(from)
    };
    What what = What::Add;
    graph::Activation activation = graph::Activation::Silu;
    std::uint32_t width = 0, count = 1; ///< count: rows
    Rows to{}, from{};
    Slice others{};
    std::uint32_t other = 0;
    float factor = 1;
};
Status recordCombine(Device& device, Commands& commands, const CombineWork& work);

struct ChooseWork {
    const graph::Experts* experts = nullptr;
    std::uint32_t count = 1; ///< tokens
    Rows scores{}; ///< first is 0
    Slice bias{}; ///< for the choice; may be empty
    Slice chosen{}; ///< experts->used pairs of words for each token: the expert, and its share as the bits of a float
};
Status recordChoose(Device& device, Commands& commands, const ChooseWork& work);

/// From choices as recordChoose() writes them to choices of all experts, `experts.count` for each token; those that
/// were not chosen have a share of 0.
Status recordGiveAll(Device& device, Commands& commands, const graph::Experts& experts, std::uint32_t tokens,
                     const Slice& chosen, const Slice& all);
/// Adds to a word for each expert the tokens that chose it.
Status recordCount(Device& device, Commands& commands, const graph::Experts& experts, std::uint32_t tokens,
                   const Slice& chosen, const Slice& counts);

/// Of each token the sum of its experts' results by their shares.
struct GatherWork {
    std::uint32_t width = 0, count = 1; ///< count: tokens
    std::uint32_t used = 1; ///< choices of a token
    Slice values{}; ///< dense rows, one for each entry of Routing
    Slice places{}, chosen{};
    Rows to{};
    bool adds = false; ///< to += factor * sum; else to = sum
    float factor = 1;
};
Status recordGather(Device& device, Commands& commands, const GatherWork& work);

/// Adds squares of rows to sums, column by column; `totals` holds three floats for each column of each matrix: the sum,
/// what rounding has cut off it, and the largest magnitude.
struct CollectWork {
    std::uint32_t columns = 0, matrices = 1;
    std::uint32_t count = 1; ///< rows of the only matrix
    Rows rows{};
    Slice totals{};
    /// Of several matrices: lists of rows, as Routing has them. `gathers`: rows of tokens; else rows of entries.
    Slice ranges{}, entries{};
    bool gathers = false;
};
Status recordCollect(Device& device, Commands& commands, const CollectWork& work);

} // namespace ql::gpu

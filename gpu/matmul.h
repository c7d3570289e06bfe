// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gpu/weights.h"

namespace ql::gpu {

/// How products for many tokens are computed: sums of floats, in an order that depends on the sizes alone. Auto never
/// takes one with halves.
enum class MatMulPath {
    Auto, ///< what suits the device, never with less precision than float
    Tiles, ///< through shared memory; on every device
    Lanes, ///< by subgroups of at least eight that hand inputs round: on software devices
    HalfTiles, ///< as Tiles, with 32 products at a time in half precision; each row and token has a scale of its own
    HalfMatrices, ///< the same by cooperative matrices, where products of halves are summed in float
};

/// The path by which a device multiplies halves best: HalfMatrices, HalfTiles, or Tiles where it has no halves.
MatMulPath halfPath(const DeviceInfo& device);

/// Whether a device has what MatMulPath::Lanes takes.
bool hasLanes(const DeviceInfo& device);

/// Records Y = X W^T: `x` holds a row of weights.columns floats for each token, `y` a row of weights.rows. Both are
/// dense. Errors: BadArgument where sizes differ; Unsupported where the device has not what the path needs.
Status recordMatMul(Device& device, Commands& commands, const Weights& weights, const Slice& x, const Slice& y,
                    std::uint64_t tokens, MatMulPath path = MatMulPath::Auto);

/// Which tokens go to which of several matrices (experts): lists of tokens, one after the other, each in the order of
/// the tokens. An entry of a list is also a row of what is computed for it.
struct Routing {
    std::uint64_t experts = 0, tokens = 0, used = 0; ///< used: experts of a token, all different
    Allocation ranges{}; ///< of each expert two words: its first entry, how many entries
    Allocation entries{}; ///< tokens * used words: the token of each entry
    Allocation places{}; ///< tokens * used words: the entry of each choice, in the order of `chosen`

    std::uint64_t entryCount() const { return tokens * used; }
    static Result<Routing> create(const Device& device, std::uint64_t experts, std::uint64_t tokens,
                                  std::uint64_t used);
};

/// Records the making of the lists for the first `tokens` tokens. `chosen`: for each token the numbers of the experts
/// it uses, of `stride` words the first.
Status recordRouting(Device& device, Commands& commands, const Slice& chosen, const Routing& routing,
                     std::uint64_t tokens, std::uint32_t stride = 1);

/// Records the products of experts, whose matrices lie one below the other in `weights`: row i of `y` is the i-th
/// entry's row of X times its expert's matrix. With `gathers`, X has a row for each token; else one for each entry.
Status recordExpertsMatMul(Device& device, Commands& commands, const Weights& weights, const Routing& routing,
                           bool gathers, const Slice& x, const Slice& y, std::uint64_t tokens,
                           MatMulPath path = MatMulPath::Auto);

} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
#include "gpu/mixed.h"

#include <algorithm>
#include <array>

#include "gpu/vulkan/spread.h"
#include "gpu/weight_dispatch.h"

namespace ql::gpu {

namespace {

using FourWords = std::array<std::uint32_t, 4>;

struct MixedPush {
    FourWords rows{}, blocks{}, scales{}, biases{};
    std::uint32_t columns = 0, groups = 0, xFirst = 0, yFirst = 0;
    float epsilon = 0;
};

/// Everything that belongs to the matrices, from the beginning of the first one on.
Slice spanOf(std::span<const MixedPart> parts)
{
    Slice all = parts.front().weights->body;
    std::uint64_t end = all.offset;
    for (const MixedPart& part : parts)
        for (const Slice& slice : {part.weights->body, part.weights->split, part.bias})
            if (slice.size)
                end = std::max(end, slice.offset + slice.size);
    all.size = end - all.offset;
    return all;
}

std::uint32_t numberOf(const WeightFormat* layout)
{
    return static_cast<std::uint32_t>(layout - weightFormats().data());
}

} // namespace

std::uint64_t mixedOffset(const WeightFormat& layout, std::uint64_t first, std::uint64_t from, std::uint64_t alignment)
{
    std::uint64_t offset = (from + alignment - 1) / alignment * alignment;
    while ((offset - first) % layout.bodyBytes() != 0)
        offset += alignment;
    return offset;
}

bool canMix(const Device& device, std::span<const MixedPart> parts, bool isPair)
{
    constexpr std::uint32_t buffers = 10; // that its shader sees
    if (parts.size() < 2 || parts.size() > (isPair ? 2 : 3)
        || device.limits().maxPerStageDescriptorStorageBuffers < buffers
        || spanOf(parts).size > device.limits().maxStorageBufferRange)
        return false;
    const Weights& first = *parts.front().weights;
    return std::ranges::all_of(parts, [&](const MixedPart& part) {
        const Weights& weights = *part.weights;
        const auto follows = [&](const Slice& slice) {
            return slice.size == 0 || (slice.buffer == first.body.buffer && slice.offset >= first.body.offset);
        };
        return follows(weights.body) && follows(weights.split) && follows(part.bias) && weights.gridColumns == 0
            && weights.columns == first.columns && (!isPair || weights.rows == first.rows)
            && (weights.body.offset - first.body.offset) % weights.layout->bodyBytes() == 0;
    });
}

Status recordMixed(Device& device, Commands& commands, const MixedWork& work, MatVecShape shape)
{
    const auto parts = work.parts;
    if (!canMix(device, parts, work.isPair))
        return fail(Errc::BadArgument, "matrices of several formats that do not lie together");
    const Weights& first = *parts.front().weights;
    const Slice all = spanOf(parts);
    MixedPush push{.columns = static_cast<std::uint32_t>(first.columns),
                   .groups = static_cast<std::uint32_t>(first.groups()),
                   .xFirst = work.xFirst,
                   .yFirst = work.yFirst,
                   .epsilon = work.norm ? work.norm->epsilon : 0};
    std::vector<std::uint32_t> constants{shape.threads, shape.rows, work.norm.has_value(), work.isPair,
                                         static_cast<std::uint32_t>(work.activation)};
    std::array<std::uint32_t, 3> formats{}, groupsOfBlock{};
    std::array<Slice, 6> books; // where the shader never looks there is something else
    books.fill(first.body.part(0, 16));
    std::uint64_t outputs = 0, groups = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const MixedPart& part = parts[std::min(i, parts.size() - 1)];
        const Weights& weights = *part.weights;
        formats[i] = numberOf(weights.layout);
        groupsOfBlock[i] = weights.layout->blockValues() / 32;
        if (i >= parts.size())
            continue;
        const auto wordOf = [&](const Slice& slice) {
            return slice.size ? static_cast<std::uint32_t>((slice.offset - all.offset) / 4) : 0;
        };
        push.rows[i] = static_cast<std::uint32_t>(weights.rows);
        push.blocks[i] = static_cast<std::uint32_t>((weights.body.offset - all.offset) / weights.layout->bodyBytes());
        push.scales[i] = wordOf(weights.split);
        push.biases[i] = wordOf(part.bias);
        if (weights.layout->book != Book::None)
            books[static_cast<std::size_t>(weights.layout->book) - 1] = weights.book;
        outputs += weights.rows;
        groups += (weights.rows + shape.rows - 1) / shape.rows;
    }
    constants.insert(constants.end(), formats.begin(), formats.end());
    constants.insert(constants.end(), groupsOfBlock.begin(), groupsOfBlock.end());
    if (work.isPair) {
        outputs = first.rows;
        groups = (first.rows + shape.rows - 1) / shape.rows;
    }
    if (work.x.size < 4 * (work.xFirst + first.columns) || work.x.size % 16 || work.xFirst % 4
        || work.y.size < 4 * (work.yFirst + outputs) || (work.norm && work.norm->gain.size < first.groups() * 128))
        return fail(Errc::BadArgument, "the inputs or results of products have another size than their weights");
    const std::string_view name = device.info().has(Feature::SubgroupArithmetic) ? "mixed" : "mixed_plain";
    QL_TRY(const Kernel* kernel, device.kernel(*std::ranges::find(weightShaders(), name, &Shader::name), constants));
    return commands.dispatch(*kernel,
                             {work.y, work.x, work.norm ? work.norm->gain : work.x, all, books[0], books[1], books[2],
                              books[3], books[4], books[5]},
                             push, spread(groups));
}

} // namespace ql::gpu

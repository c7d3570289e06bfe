// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/kernels.h"

#include <algorithm>

namespace ql::gpu {

std::span<const Shader> modelShaders();

namespace {

Result<const Kernel*> kernelOf(Device& device, std::string_view name, std::span<const std::uint32_t> constants)
{
    const auto found = std::ranges::find(modelShaders(), name, &Shader::name);
    if (found == modelShaders().end())
        return fail(Errc::Failed, "there is no shader " + std::string(name));
    return device.kernel(*found, constants);
}

struct HeadsPush {
    std::uint32_t heads, headsKv, stride, pairs, firstToken;
    float epsilon;
};

HeadsPush headsPush(const AttentionWork& work)
{
    const graph::Attention& attention = *work.attention;
    return {word(attention.heads), word(attention.headsKv),
            work.queries.stride,   attention.rotary ? word(attention.rotary->rates.size()) : 0,
            work.firstToken,       work.epsilon};
}

struct AttendPush {
    HeadsPush heads;
    std::uint32_t mixedStride, window;
    float scale, softCap;
};

AttendPush attendPush(const AttentionWork& work)
{
    const graph::Attention& attention = *work.attention;
    return {headsPush(work), work.mixed.stride, word(attention.window), attention.scale, attention.softCap};
}

std::array<std::uint32_t, 6> headConstants(const Device& device, const AttentionWork& work)
{
    const graph::Attention& attention = *work.attention;
    return {
        modelThreads(device.info()),         word(attention.keySize),
        word(attention.valueSize),           attention.rotary && attention.rotary->style == graph::RotaryStyle::Halves,
        work.cache == graph::CacheType::Fp8, work.queryWeight.size != 0};
}

const Slice& either(const Slice& slice, const Slice& instead)
{
    return slice.size ? slice : instead;
}

} // namespace

std::uint32_t modelThreads(const DeviceInfo& device)
{
    return device.kind == DeviceKind::Software ? 16 : 128;
}

Status recordNorm(Device& device, Commands& commands, const NormWork& work)
{
    const std::uint32_t constants[] = {modelThreads(device.info()), work.kind == graph::NormKind::Layer,
                                       work.bias.size != 0};
    QL_TRY(const Kernel* kernel, kernelOf(device, "norm", constants));
    const struct {
        std::uint32_t width, from, stride, to, toStride;
        float epsilon;
    } push{work.width, work.from.first, work.from.stride, work.to.first, work.to.stride, work.epsilon};
    return commands.dispatch(*kernel, {work.to.slice, work.from.slice, work.weight, either(work.bias, work.weight)},
                             push, {work.stretches, work.count, 1});
}

std::uint64_t cacheBytes(std::uint64_t headsKv, std::uint64_t size)
{
    return headsKv * ((size + 3) / 4 * 8);
}

Status recordTurn(Device& device, Commands& commands, const AttentionWork& work)
{
    QL_TRY(const Kernel* kernel, kernelOf(device, "turn", headConstants(device, work)));
    const graph::Attention& attention = *work.attention;
    return commands.dispatch(*kernel,
                             {work.queries.slice, work.keys, work.values, work.place, either(work.angles, work.place),
                              either(work.queryWeight, work.place), either(work.keyWeight, work.place)},
                             headsPush(work), {word(attention.heads + 2 * attention.headsKv), work.count, 1});
}

Status recordAttend(Device& device, Commands& commands, const AttentionWork& work)
{
    const auto constants = headConstants(device, work);
    QL_TRY(const Kernel* kernel, kernelOf(device, "attend", std::span(constants).first(3)));
    return commands.dispatch(*kernel, {work.mixed.slice, work.queries.slice, work.keys, work.values, work.place},
                             attendPush(work), {word(work.attention->heads), work.count, 1});
}

Status recordAttendOne(Device& device, Commands& commands, const AttentionWork& work)
{
    QL_TRY(const Kernel* kernel, kernelOf(device, "attend_one", headConstants(device, work)));
    const graph::Attention& attention = *work.attention;
    if (work.stretches > 1) {
        const std::uint32_t threads[] = {modelThreads(device.info())};
        QL_TRY(const Kernel* merge, kernelOf(device, "attend_merge", threads));
        const Slice parts = work.parts.part(0, work.partsBytes());
        QL_CHECK(commands.dispatch(*kernel,
                                   {parts, work.queries.slice, work.keys, work.values, work.place,
                                    either(work.angles, work.place), either(work.queryWeight, work.place),
                                    either(work.keyWeight, work.place)},
                                   attendPush(work), {word(attention.heads), work.stretches, 1}));
        const std::uint32_t push[] = {word(attention.valueSize), work.stretches};
        return commands.dispatch(*merge, {work.mixed.slice, parts}, push, {word(attention.heads), 1, 1});
    }
    return commands.dispatch(*kernel,
                             {work.mixed.slice, work.queries.slice, work.keys, work.values, work.place,
                              either(work.angles, work.place), either(work.queryWeight, work.place),
                              either(work.keyWeight, work.place)},
                             attendPush(work), {word(attention.heads), 1, 1});
}

std::uint32_t attentionStretches(const DeviceInfo& device, const graph::Attention& attention, std::uint64_t capacity)
{
    constexpr std::uint64_t leastText = 2048, positionsEach = 512, mostGroups = 512;
    // A processor has no more cores than a model has heads.
    if (device.kind == DeviceKind::Software || capacity < leastText)
        return 1;
    const std::uint64_t seen = attention.window ? std::min(attention.window, capacity) : capacity;
    return word(
        std::clamp<std::uint64_t>(seen / positionsEach, 1, std::max<std::uint64_t>(1, mostGroups / attention.heads)));
}

Status recordCombine(Device& device, Commands& commands, const CombineWork& work)
{
    const std::uint32_t constants[] = {static_cast<std::uint32_t>(work.what),
                                       static_cast<std::uint32_t>(work.activation)};
    QL_TRY(const Kernel* kernel, kernelOf(device, "combine", constants));
    const struct {
        std::uint32_t width, first, stride, from, valuesStride, other;
        float factor;
    } push{work.width, work.to.first, work.to.stride, work.from.first, work.from.stride, work.other, work.factor};
    // A bias is added to what is there, so there is nothing to read.
    const Slice& from = either(work.from.slice, work.others);
    return commands.dispatch(*kernel, {work.to.slice, from, either(work.others, from)}, push,
                             {(work.width + 63) / 64, work.count, 1});
}

Status recordChoose(Device& device, Commands& commands, const ChooseWork& work)
{
    const graph::Experts& experts = *work.experts;
    const std::uint32_t constants[] = {modelThreads(device.info()), static_cast<std::uint32_t>(experts.gating),
                                       experts.normalise,           work.bias.size != 0,
                                       word(experts.count),         word(experts.used)};
    QL_TRY(const Kernel* kernel, kernelOf(device, "choose", constants));
    const struct {
        std::uint32_t stride;
        float factor;
    } push{work.scores.stride, experts.scale};
    return commands.dispatch(*kernel, {work.chosen, work.scores.slice, either(work.bias, work.scores.slice)}, push,
                             {work.count, 1, 1});
}

Status recordGiveAll(Device& device, Commands& commands, const graph::Experts& experts, std::uint32_t tokens,
                     const Slice& chosen, const Slice& all)
{
    QL_TRY(const Kernel* kernel, kernelOf(device, "give_all", {}));
    const std::uint32_t push[] = {word(experts.count), word(experts.used)};
    return commands.dispatch(*kernel, {all, chosen}, push, {(word(experts.count) + 63) / 64, tokens, 1});
}

Status recordCount(Device& device, Commands& commands, const graph::Experts& experts, std::uint32_t tokens,
                   const Slice& chosen, const Slice& counts)
{
    QL_TRY(const Kernel* kernel, kernelOf(device, "count", {}));
    const std::uint32_t push[] = {word(experts.count), word(experts.used) * tokens};
    return commands.dispatch(*kernel, {counts, chosen}, push, {(word(experts.count) + 63) / 64, 1, 1});
}

Status recordGather(Device& device, Commands& commands, const GatherWork& work)
{
    const std::uint32_t constants[] = {work.adds};
    QL_TRY(const Kernel* kernel, kernelOf(device, "gather", constants));
    const struct {
        std::uint32_t width, first, stride, used;
        float factor;
    } push{work.width, work.to.first, work.to.stride, work.used, work.factor};
    return commands.dispatch(*kernel, {work.to.slice, work.values, work.places, work.chosen}, push,
                             {(work.width + 63) / 64, work.count, 1});
}

Status recordCollect(Device& device, Commands& commands, const CollectWork& work)
{
    const std::uint32_t constants[] = {work.ranges.size != 0, work.gathers};
    QL_TRY(const Kernel* kernel, kernelOf(device, "collect", constants));
    const std::uint32_t push[] = {work.columns, work.rows.first, work.rows.stride, work.count};
    return commands.dispatch(
        *kernel,
        {work.totals, work.rows.slice, either(work.ranges, work.rows.slice), either(work.entries, work.rows.slice)},
        push, {(work.columns + 63) / 64, work.matrices, 1});
}

} // namespace ql::gpu

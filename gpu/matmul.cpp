// SPDX-License-Identifier: Apache-2.0
#include "gpu/matmul.h"

#include <algorithm>

#include <fmt/format.h>

#include "gpu/weight_dispatch.h"

namespace ql::gpu {

namespace {

struct MatMulPush {
    WeightPush weights;
    std::uint32_t columns, tokens, matrixRows, firstMatrix;
};

/// What a path is made of.
struct Plan {
    std::string_view shader;
    std::uint32_t rows, tokens; ///< of a workgroup
    std::vector<std::uint32_t> own; ///< constants behind those of matmul.glsl
};

constexpr std::uint32_t kLaneRows = 4, kLaneTokens = 4, kLaneTokensPlain = 8; ///< of matmul_lanes.comp
constexpr std::uint32_t kTileRows = 64, kTileSide = 8, kTileTokens = 64; ///< of matmul_tiles.comp

constexpr std::uint32_t kMatrixSide = 16, kMatrixSizes = 6; ///< of its cooperative matrices

bool hasMatrices(const DeviceInfo& device)
{
    return device.has(Feature::CooperativeMatrix) || device.has(Feature::CooperativeMatrixNv);
}

MatMulPath chosen(MatMulPath path, const DeviceInfo& device)
{
    if (path != MatMulPath::Auto)
        return path;
    return device.kind == DeviceKind::Software && hasLanes(device) ? MatMulPath::Lanes : MatMulPath::Tiles;
}

Result<Plan> planFor(MatMulPath path, const DeviceInfo& device, quant::Format format, std::uint64_t tokens)
{
    const auto roundUp = [&](std::uint32_t least, std::uint32_t most) { // a power of two
        std::uint32_t size = least;
        while (size < most && size < tokens)
            size *= 2;
        return size;
    };
    path = chosen(path, device);
    if (path == MatMulPath::HalfTiles && !device.has(Feature::Float16))
        return fail(Errc::Unsupported, fmt::format("{} does not compute in half precision", device.name));
    if (path == MatMulPath::HalfMatrices) {
        if (!hasMatrices(device))
            return fail(Errc::Unsupported, fmt::format("{} has no cooperative matrices", device.name));
        const std::uint32_t size = roundUp(kMatrixSide, kTileTokens);
        Plan plan{"matmul_matrices", kTileRows, size, {size / kTileSide}};
        plan.own.resize(1 + kMatrixSizes, kMatrixSide);
        return plan;
    }
    if (path != MatMulPath::Lanes) {
        const std::uint32_t size = roundUp(kTileSide, kTileTokens);
        return Plan{path == MatMulPath::Tiles ? "matmul_tiles" : "matmul_half", kTileRows, size, {size / kTileSide}};
    }
    if (!hasLanes(device))
        return fail(Errc::Unsupported, fmt::format("{} has no subgroups that hand values round", device.name));
    const bool isPlain =
        quant::info(format).blockValues == 1 && format != quant::Format::F8_E4M3 && format != quant::Format::F8_E5M2;
    const std::uint32_t size = roundUp(1, isPlain ? kLaneTokensPlain : kLaneTokens);
    return Plan{"matmul_lanes", kLaneRows * device.subgroupSize, size, {device.subgroupSize, size}};
}

/// One product, or those of all experts.
struct Job {
    const Weights& weights;
    Slice x, y;
    std::uint64_t tokens = 0, matrices = 1;
    const Routing* routing = nullptr;
    bool gathers = false;

    std::uint64_t matrixRows() const { return weights.rows / matrices; }
};

Status record(Device& device, Commands& commands, const Job& job, MatMulPath path)
{
    const Weights& weights = job.weights;
    QL_TRY(const Plan plan, planFor(path, device.info(), weights.layout->format, job.tokens));
    QL_TRY(const Shader* shader, shaderFor(weights, plan.shader));
    std::vector<std::uint32_t> constants{weights.gridColumns != 0, weights.layout->blockValues() / 32,
                                         weights.columns % 4 == 0, job.routing != nullptr, job.gathers};
    constants.insert(constants.end(), plan.own.begin(), plan.own.end());
    QL_TRY(const Kernel* kernel, device.kernel(*shader, constants));
    QL_TRY(const std::vector<Weights::Part> parts, weights.parts(device));
    const auto groupsOf = [](std::uint64_t all, std::uint64_t each) {
        return static_cast<std::uint32_t>((all + each - 1) / each);
    };
    const Slice nothing = weights.body.part(0, 16);
    for (const Weights::Part& part : parts) {
        const std::uint64_t first = part.firstRow / job.matrixRows();
        const std::uint64_t last = (part.firstRow + part.rows - 1) / job.matrixRows();
        const MatMulPush push{weightPush(weights, part), static_cast<std::uint32_t>(weights.columns),
                              static_cast<std::uint32_t>(job.tokens), static_cast<std::uint32_t>(job.matrixRows()),
                              static_cast<std::uint32_t>(first)};
        const Groups groups{groupsOf(job.matrixRows(), plan.rows), groupsOf(job.tokens, plan.tokens),
                            static_cast<std::uint32_t>(last - first + 1)};
        QL_CHECK(dispatchOn(commands, *kernel,
                            {job.y, job.x, gridOf(weights), job.routing ? job.routing->ranges.slice() : nothing,
                             job.routing ? job.routing->entries.slice() : nothing},
                            part, push, groups));
    }
    return ok;
}

tl::unexpected<Error> wrongSize()
{
    return fail(Errc::BadArgument, "the inputs or results of a product have another size than its weights");
}

} // namespace

MatMulPath halfPath(const DeviceInfo& device)
{
    if (hasMatrices(device))
        return MatMulPath::HalfMatrices;
    return device.has(Feature::Float16) ? MatMulPath::HalfTiles : MatMulPath::Tiles;
}

bool hasLanes(const DeviceInfo& device)
{
    return device.has(Feature::SubgroupBallot) && device.subgroupSize >= 8;
}

Status recordMatMul(Device& device, Commands& commands, const Weights& weights, const Slice& x, const Slice& y,
                    std::uint64_t tokens, MatMulPath path)
{
    const std::uint64_t rowIn = 4 * weights.columns, rowOut = 4 * weights.rows;
    if (tokens == 0 || x.size < tokens * rowIn || y.size < tokens * rowOut)
        return wrongSize();
    QL_TRY(const std::uint64_t together, device.rowsAtOnce(tokens, {rowIn, rowOut}));
    for (std::uint64_t first = 0; first < tokens; first += together) {
        const std::uint64_t count = std::min(together, tokens - first);
        const Slice in = x.part(first * rowIn, count * rowIn);
        QL_CHECK(record(device, commands,
                        {weights, in, y.part(first * rowOut, count * rowOut), count, 1, nullptr, false}, path));
    }
    return ok;
}

Status recordExpertsMatMul(Device& device, Commands& commands, const Weights& weights, const Routing& routing,
                           bool gathers, const Slice& x, const Slice& y, std::uint64_t tokens, MatMulPath path)
{
    const std::uint64_t entries = tokens * routing.used;
    if (tokens == 0 || tokens > routing.tokens || weights.rows % routing.experts != 0
        || x.size < 4 * weights.columns * (gathers ? tokens : entries)
        || y.size < 4 * weights.rows / routing.experts * entries)
        return wrongSize();
    return record(device, commands, {weights, x, y, tokens, routing.experts, &routing, gathers}, path);
}

Result<Routing> Routing::create(const Device& device, std::uint64_t experts, std::uint64_t tokens, std::uint64_t used)
{
    Routing routing;
    routing.experts = experts;
    routing.tokens = tokens;
    routing.used = used;
    QL_TRY(routing.ranges, device.allocate(8 * experts, MemoryUse::Device, "the tokens of experts"));
    QL_TRY(routing.entries, device.allocate(4 * tokens * used, MemoryUse::Device, "the tokens of experts"));
    QL_TRY(routing.places, device.allocate(4 * tokens * used, MemoryUse::Device, "the tokens of experts"));
    return routing;
}

Status recordRouting(Device& device, Commands& commands, const Slice& chosen, const Routing& routing,
                     std::uint64_t tokens, std::uint32_t stride)
{
    if (tokens == 0 || tokens > routing.tokens || chosen.size < 4 * tokens * routing.used * stride)
        return fail(Errc::BadArgument, "the choice of experts has another size than their lists");
    const auto found = std::ranges::find(weightShaders(), std::string_view("route"), &Shader::name);
    QL_TRY(const Kernel* kernel, device.kernel(*found));
    struct Push {
        std::uint32_t experts, choices, used, stride;
    };
    const Push push{static_cast<std::uint32_t>(routing.experts), static_cast<std::uint32_t>(tokens * routing.used),
                    static_cast<std::uint32_t>(routing.used), stride};
    return commands.dispatch(*kernel, {routing.ranges.slice(), routing.entries.slice(), routing.places.slice(), chosen},
                             push, {});
}

} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
#include "gpu/matvec.h"

#include <algorithm>

#include "gpu/matmul.h"
#include "gpu/vulkan/spread.h"
#include "gpu/weight_dispatch.h"

namespace ql::gpu {

namespace {

struct MatVecPush {
    WeightPush weights;
    std::uint32_t columns;
};

} // namespace

MatVecShape matVecShape(const DeviceInfo& device)
{
    if (device.kind == DeviceKind::Software)
        return {8, 4, hasLanes(device)};
    return {std::clamp(device.subgroupSize, 32u, 64u), 2};
}

Status recordMatVec(Device& device, Commands& commands, const Weights& weights, Inputs inputs, const Slice& x,
                    const Slice& y, MatVecShape shape)
{
    const std::uint64_t inputBytes = weights.columns * (inputs == Inputs::F16 ? 2 : 4);
    if (x.size < inputBytes || x.size % 16 || y.size < 4 * weights.rows)
        return fail(Errc::BadArgument, "the inputs or results of a product have another size than its weights");
    if (shape.byLanes && inputs == Inputs::F32)
        return recordMatMul(device, commands, weights, x, y, 1, MatMulPath::Lanes);
    const bool hasSubgroups = device.info().has(Feature::SubgroupArithmetic);
    QL_TRY(const Shader* shader, shaderFor(weights, hasSubgroups ? "matvec" : "matvec_plain"));
    const std::uint32_t constants[] = {weights.gridColumns != 0, weights.layout->blockValues() / 32, shape.threads,
                                       shape.rows, inputs == Inputs::F16};
    QL_TRY(const Kernel* kernel, device.kernel(*shader, constants));
    QL_TRY(const std::vector<Weights::Part> parts, weights.parts(device));
    for (const Weights::Part& part : parts) {
        const MatVecPush push{weightPush(weights, part), static_cast<std::uint32_t>(weights.columns)};
        QL_CHECK(dispatchOn(commands, *kernel, {y, x, gridOf(weights)}, part, push,
                            spread((part.rows + shape.rows - 1) / shape.rows)));
    }
    return ok;
}

Status recordDecode(Device& device, Commands& commands, const Weights& weights, const Slice& values)
{
    const std::uint64_t rowBytes = weights.groups() * 128;
    if (values.size != weights.rows * rowBytes)
        return fail(Errc::BadArgument, "decoded weights take another size");
    QL_TRY(const Shader* shader, shaderFor(weights, "decode"));
    const std::uint32_t constants[] = {weights.gridColumns != 0, weights.layout->blockValues() / 32};
    QL_TRY(const Kernel* kernel, device.kernel(*shader, constants));
    QL_TRY(const std::vector<Weights::Part> parts, weights.parts(device));
    for (const Weights::Part& part : parts) {
        const Slice out = values.part(part.firstRow * rowBytes, part.rows * rowBytes);
        QL_CHECK(dispatchOn(commands, *kernel, {out, gridOf(weights)}, part, weightPush(weights, part),
                            spread((part.rows * weights.groups() + 63) / 64)));
    }
    return ok;
}

} // namespace ql::gpu

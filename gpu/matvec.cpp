// SPDX-License-Identifier: Apache-2.0
#include "gpu/matvec.h"

#include <algorithm>

#include "gpu/linear.h"
#include "gpu/matmul.h"
#include "gpu/vulkan/spread.h"
#include "gpu/weight_dispatch.h"

namespace ql::gpu {

MatVecShape matVecShape(const DeviceInfo& device)
{
    if (device.kind == DeviceKind::Software)
        return {8, 4, hasLanes(device)};
    return {std::clamp(device.subgroupSize, 32u, 64u), 2};
}

Status recordMatVec(Device& device, Commands& commands, const Weights& weights, Inputs inputs, const Slice& x,
                    const Slice& y, MatVecShape shape)
{
    if (shape.byLanes && inputs == Inputs::F32)
        return recordMatMul(device, commands, weights, x, y, 1, MatMulPath::Lanes);
    return recordLinear(device, commands, {.weights = &weights, .inputs = inputs, .x = x, .y = y}, shape);
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

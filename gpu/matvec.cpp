// SPDX-License-Identifier: Apache-2.0
#include "gpu/matvec.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::gpu {

std::span<const Shader> weightShaders();

namespace {

struct Shape {
    std::uint32_t rows, firstRow, groups, gridRows, gridGroups, gridColumns;
};
struct MatVecPush {
    Shape shape;
    std::uint32_t columns;
};

Result<const Shader*> shaderFor(const Weights& weights, std::string_view kind)
{
    const std::string name = weights.layout->shader(kind);
    const auto found = std::ranges::find(weightShaders(), name, &Shader::name);
    if (found == weightShaders().end())
        return fail(Errc::Failed, fmt::format("there is no shader {}", name));
    return &*found;
}

/// Workgroups in two dimensions, as one holds only 65535.
Groups spread(std::uint64_t count)
{
    constexpr std::uint64_t most = 65535;
    const std::uint64_t y = (count + most - 1) / most;
    return {static_cast<std::uint32_t>((count + y - 1) / y), static_cast<std::uint32_t>(y)};
}

Shape shapeOf(const Weights& weights, const Weights::Part& part)
{
    return {static_cast<std::uint32_t>(part.rows),
            static_cast<std::uint32_t>(part.firstRow),
            static_cast<std::uint32_t>(weights.groups()),
            weights.gridRows,
            weights.gridGroups,
            weights.gridColumns};
}

/// The slice of the grid, or any other where there is none and the shader never looks.
Slice gridOf(const Weights& weights)
{
    return weights.gridColumns ? weights.grid.slice() : weights.body.slice().part(0, 16);
}

template <typename Push>
Status dispatch(Commands& commands, const Kernel& kernel, std::vector<Slice> bindings, const Weights::Part& part,
                const Push& push, Groups groups)
{
    bindings.insert(bindings.end(), part.slices.begin(), part.slices.end());
    return commands.dispatch(kernel, bindings, std::as_bytes(std::span(&push, 1)), groups);
}

} // namespace

MatVecShape matVecShape(const DeviceInfo& device)
{
    if (device.kind == DeviceKind::Software)
        return {8, 1};
    return {std::clamp(device.subgroupSize, 32u, 64u), 2};
}

Status recordMatVec(Device& device, Commands& commands, const Weights& weights, Inputs inputs, const Slice& x,
                    const Slice& y, MatVecShape shape)
{
    const std::uint64_t inputBytes = weights.columns * (inputs == Inputs::F16 ? 2 : 4);
    if (x.size < inputBytes || x.size % 16 || y.size < 4 * weights.rows)
        return fail(Errc::BadArgument, "the inputs or results of a product have another size than its weights");
    const bool hasSubgroups = device.info().has(Feature::SubgroupArithmetic);
    QL_TRY(const Shader* shader, shaderFor(weights, hasSubgroups ? "matvec" : "matvec_plain"));
    const std::uint32_t constants[] = {weights.gridColumns != 0, weights.layout->blockValues() / 32, shape.threads,
                                       shape.rows, inputs == Inputs::F16};
    QL_TRY(const Kernel* kernel, device.kernel(*shader, constants));
    QL_TRY(const std::vector<Weights::Part> parts, weights.parts(device));
    for (const Weights::Part& part : parts) {
        const MatVecPush push{shapeOf(weights, part), static_cast<std::uint32_t>(weights.columns)};
        QL_CHECK(dispatch(commands, *kernel, {y, x, gridOf(weights)}, part, push,
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
        QL_CHECK(dispatch(commands, *kernel, {out, gridOf(weights)}, part, shapeOf(weights, part),
                          spread((part.rows * weights.groups() + 63) / 64)));
    }
    return ok;
}

} // namespace ql::gpu

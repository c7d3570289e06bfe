// SPDX-License-Identifier: Apache-2.0
#include "gpu/rounding.h"

#include <algorithm>
#include <cmath>

#include "gpu/vulkan/spread.h"

namespace ql::gpu {

std::span<const Shader> roundingShaders();

namespace {

using graph::Rounding;

/// A shader, and how many columns an invocation, or with `isWhole` a workgroup, rounds; 0: a row.
struct Kind {
    std::string_view shader;
    std::uint64_t columns;
    bool isWhole;
};
constexpr std::uint64_t kRow = std::uint64_t{1} << 31; ///< columns that no row has
constexpr Kind kScaled{"round_scaled", 1, false};
constexpr std::uint64_t kThreads = 64; ///< of a workgroup

Kind kindOf(Rounding rounding)
{
    switch (rounding) {
    case Rounding::None:
        break;
    case Rounding::F16:
        return {"round_f16", 1, false};
    case Rounding::Bf16:
        return {"round_bf16", 1, false};
    case Rounding::Q8_0:
        return {"round_q8_0", 32, false};
    case Rounding::Q8K:
        return {"round_q8_k", 256, true};
    case Rounding::Fp8:
        return {"round_fp8", 0, true};
    case Rounding::Nvfp4:
        return {"round_nvfp4", 0, true};
    case Rounding::Mxfp4:
        return {"round_mxfp4", 32, false};
    }
    return {};
}

struct Push {
    std::uint32_t rows, columns;
    float scale;
    std::uint32_t together; ///< columns of a workgroup
};

Status record(Device& device, Commands& commands, const Kind& kind, const Push& push, const Slice& from,
              const Slice& to)
{
    const auto found = std::ranges::find(roundingShaders(), kind.shader, &Shader::name);
    QL_TRY(const Kernel* kernel, device.kernel(*found));
    const std::uint64_t pieces = push.rows * (kind.columns ? (push.columns + kind.columns - 1) / kind.columns : 1);
    return commands.dispatch(*kernel, {to, from}, push,
                             spread(kind.isWhole ? pieces : (pieces + kThreads - 1) / kThreads));
}

/// In as many dispatches as it takes for shaders to see the rows.
Status recordRows(Device& device, Commands& commands, const Kind& kind, std::uint64_t rows, std::uint64_t columns,
                  float scale, const Slice& from, const Slice& to)
{
    const std::uint64_t bytes = 4 * columns;
    QL_TRY(const std::uint64_t together, device.rowsAtOnce(rows, {bytes}));
    for (std::uint64_t first = 0; first < rows; first += together) {
        const std::uint64_t count = std::min(together, rows - first);
        QL_CHECK(record(device, commands, kind,
                        {static_cast<std::uint32_t>(count), static_cast<std::uint32_t>(columns), scale,
                         static_cast<std::uint32_t>(kind.columns > 0 ? kind.columns : kRow)},
                        from.part(first * bytes, count * bytes), to.part(first * bytes, count * bytes)));
    }
    return ok;
}

tl::unexpected<Error> wrongSize()
{
    return fail(Errc::BadArgument, "values that are rounded take another size");
}

} // namespace

Status recordRounding(Device& device, Commands& commands, const graph::InputRounding& rounding, std::uint64_t rows,
                      std::uint64_t columns, const Slice& from, const Slice& to)
{
    const std::uint64_t bytes = 4 * rows * columns;
    if (bytes == 0 || columns > UINT32_MAX || from.size < bytes || to.size < bytes)
        return wrongSize();
    Kind kind = kindOf(rounding.rounding);
    if (rounding.rounding == Rounding::Fp8 && rounding.scale > 0)
        return recordFp8(device, commands, rounding.scale, rows * columns, from, to);
    if (rounding.rounding == Rounding::Fp8)
        kind.columns = rounding.group;
    if (rounding.rounding != Rounding::None)
        return recordRows(device, commands, kind, rows, columns, rounding.scale, from, to);
    const bool isSame = from.buffer == to.buffer && from.offset == to.offset;
    return isSame ? Status() : commands.copy(from.part(0, bytes), to.part(0, bytes));
}

Status recordFp8(Device& device, Commands& commands, float scale, std::uint64_t count, const Slice& from,
                 const Slice& to)
{
    if (count == 0 || from.size < 4 * count || to.size < 4 * count)
        return wrongSize();
    if (!(scale > 0) || !std::isfinite(scale))
        return fail(Errc::BadArgument, "a scale of inputs is not above zero");
    return recordRows(device, commands, kScaled, count, 1, scale, from, to);
}

} // namespace ql::gpu

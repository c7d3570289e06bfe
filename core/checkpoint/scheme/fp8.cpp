// SPDX-License-Identifier: Apache-2.0
// FP8: a byte for each number, and scales that are multiplied, whatever they are called ("weight_scale_inv" is the
// inverse of what the quantiser multiplied by). One scale, one per row, or one per block; one set for each expert. Also
// MXFP8 (E8M0 scales of 32 columns) and FP8 tensors of GGUF files with "<name>.scale_inv".
#include <fmt/format.h>

#include "core/checkpoint/scheme/schemes.h"
#include "core/checkpoint/scheme/stored_weight.h"

namespace ql::checkpoint::scheme {

namespace {

using quant::Format;

bool isFp8(const Tensor* tensor)
{
    return isOf(tensor, Format::F8_E4M3) || isOf(tensor, Format::F8_E5M2);
}

/// AMD's own variants: half the value, and no scheme has them.
bool isFnuz(const Tensor* tensor)
{
    return isOf(tensor, Format::F8_E4M3FNUZ) || isOf(tensor, Format::F8_E5M2FNUZ);
}

const Tensor* scalesOf(const Candidate& candidate)
{
    const Tensor* scales = candidate[Part::ScaleInverse];
    return scales ? scales : candidate[Part::Scale];
}

bool claims(const Candidate& candidate)
{
    const bool isMain = candidate.part == Part::Weight || candidate.part == Part::Bare;
    return isMain && (isFp8(candidate.main) || isFnuz(candidate.main))
        && (scalesOf(candidate) || candidate.isDeclared());
}

/// Llama-4 by FBGEMM: experts are stored as [experts, in, out], with a scale for each output.
bool hasTransposedExperts(const Candidate& candidate, const Tensor& scales)
{
    const std::vector<std::uint64_t>& shape = candidate.main->shape;
    if (shape.size() == 3 && shape[1] != shape[2] && scales.shape == std::vector<std::uint64_t>{shape[0], shape[2], 1})
        return true;
    return shape.size() == 3 && shape[1] > 1 && scales.shape == std::vector<std::uint64_t>{shape[0], 1, shape[2]};
}

Result<Resolved> resolve(const Candidate& candidate)
{
    const Tensor& main = *candidate.main;
    if (isFnuz(&main))
        return fail(Errc::Unsupported,
                    fmt::format("{}: numbers of type {} (AMD's own FP8) cannot be read; open the 16-bit form of the "
                                "model",
                                main.name, main.type.name()));
    const Tensor* scales = scalesOf(candidate);
    if (!scales)
        return fail(Errc::BadInput,
                    fmt::format("{}: its scales are missing ({}.weight_scale or {}.weight_scale_inv), though the "
                                "configuration says {}",
                                main.name, candidate.module, candidate.module,
                                storedName(candidate.declared->stored, 8)));
    if (hasTransposedExperts(candidate, *scales))
        return fail(Errc::Unsupported,
                    fmt::format("{}: experts in FP8 that are stored transposed ([experts, in, out], as FBGEMM does for "
                                "Llama 4) cannot be read; open the 16-bit form of the model",
                                main.name));
    const Extent extent = extentOf(main.shape);
    const auto kinds = {Stored::Fp8, Stored::Mxfp8};
    QL_TRY(const ScaleGrid grid, fitScales(main.name, extent, *scales, candidate.grouping(kinds)));
    if (candidate.says(kinds) && candidate.declared->isWhole && grid.grouping.columns != 0)
        return fail(Errc::BadInput,
                    fmt::format("{}: scales of shape {} are for blocks of {}, but the configuration does not say how "
                                "large the blocks are (weight_block_size)",
                                scales->name, shapeText(scales->shape), main.name));
    if (scales->type.format == Format::U8 && grid.grouping != Grouping{1, 32})
        return fail(Errc::BadInput,
                    fmt::format("{}: scales of bytes (E8M0) belong to groups of 32 columns; {} has {}", scales->name,
                                main.name, shapeText(scales->shape)));
    StoredLayout layout;
    layout.checkpoint = candidate.checkpoint;
    const auto element = isOf(&main, Format::F8_E4M3) ? quant::Element::E4M3 : quant::Element::E5M2;
    layout.scheme = schemeOf(element, 8, grid);
    layout.extent = extent;
    layout.dialect = fmt::format("{}, times {}", candidate.dialect(kinds, "FP8"), candidate.endOf(*scales));
    layout.codes = &main;
    layout.scales = grid;
    const bool isMx = grid.grouping == Grouping{1, 32} && grid.format == Format::F8_E8M0;
    const auto stored = isMx ? Stored::Mxfp8 : Stored::Fp8;
    return Resolved{stored, main.shape, std::make_shared<StoredWeight>(std::move(layout)), {scales}};
}

} // namespace

constinit const Family kFp8{"FP8", claims, resolve};

} // namespace ql::checkpoint::scheme

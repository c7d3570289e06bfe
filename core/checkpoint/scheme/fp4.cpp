// SPDX-License-Identifier: Apache-2.0
// FP4 with two codes in a byte, the first in the low half, as every tool of Hugging Face checkpoints writes it.
// NVFP4: E4M3 scales of 16 columns and a factor for the whole tensor, which ModelOpt multiplies by (weight_scale_2) and
// compressed-tensors divides by (weight_global_scale). MXFP4: E8M0 scales of 32 columns; gpt-oss stores the groups as a
// dimension of their own (_blocks [experts, rows, groups, 16], _scales [experts, rows, groups]).
#include <fmt/format.h>

#include "core/checkpoint/scheme/schemes.h"
#include "core/checkpoint/scheme/stored_weight.h"

namespace ql::checkpoint::scheme {

namespace {

using quant::Format;

/// Codes by the byte, or declared as FP4.
bool isPacked(const Candidate& candidate)
{
    return candidate.part != Part::Blocks && candidate.part != Part::QWeight
        && (isOf(candidate.main, Format::U8) || isOf(candidate.main, Format::F4));
}

bool isE8m0(const Tensor* tensor)
{
    return isOf(tensor, Format::U8) || isOf(tensor, Format::F8_E8M0);
}

/// Bytes count two values; the shape of an F4 tensor counts values.
std::vector<std::uint64_t> valueShape(const Tensor& tensor)
{
    std::vector<std::uint64_t> shape = tensor.shape;
    if (!shape.empty() && tensor.type.format == Format::U8)
        shape.back() *= 2;
    return shape;
}

Result<StoredLayout> layoutOf(const Candidate& candidate, const std::vector<std::uint64_t>& shape, std::uint64_t group)
{
    StoredLayout layout;
    layout.checkpoint = candidate.checkpoint;
    layout.extent = extentOf(shape);
    layout.codes = candidate.main;
    if (layout.extent.columns % 2)
        return fail(Errc::BadInput, fmt::format("{}: rows of an odd number of FP4 codes", candidate.main->name));
    QL_TRY(layout.scales, fitScales(candidate.main->name, layout.extent, *candidate[Part::Scale], Grouping{1, group}));
    layout.scheme = schemeOf(quant::Element::E2M1, 8, layout.scales);
    return layout;
}

Result<Resolved> finish(Stored stored, std::vector<std::uint64_t> shape, StoredLayout layout)
{
    std::vector<const Tensor*> companions{layout.scales.tensor};
    if (layout.factor.tensor)
        companions.push_back(layout.factor.tensor);
    return Resolved{stored, std::move(shape), std::make_shared<StoredWeight>(std::move(layout)), std::move(companions)};
}

bool claimsNvfp4(const Candidate& candidate)
{
    return isPacked(candidate) && isOf(candidate[Part::Scale], Format::F8_E4M3);
}

Result<Resolved> resolveNvfp4(const Candidate& candidate)
{
    const Tensor* const multiplied = candidate[Part::Scale2];
    const Tensor* const divided = candidate[Part::GlobalScale];
    const bool isCompressedTensors = candidate.part == Part::Packed;
    if (!multiplied && !divided)
        return fail(Errc::BadInput,
                    fmt::format("{}: the factor of the whole tensor is missing ({}.{})", candidate.main->name,
                                candidate.module, isCompressedTensors ? "weight_global_scale" : "weight_scale_2"));
    if (multiplied && divided)
        return fail(Errc::BadInput,
                    fmt::format("{}: there are two factors of the whole tensor, {} to multiply by and {} to divide by",
                                candidate.main->name, multiplied->name, divided->name));
    std::vector<std::uint64_t> shape = valueShape(*candidate.main);
    QL_TRY(StoredLayout layout, layoutOf(candidate, shape, 16));
    const Tensor& factor = multiplied ? *multiplied : *divided;
    QL_TRY(layout.factor, fitFactor(factor, layout.extent, divided != nullptr));
    layout.scheme.hasFactor = true;
    layout.dialect = fmt::format("{}, {} {}", candidate.dialect({Stored::Nvfp4}, "NVFP4"),
                                 divided ? "divided by" : "times", candidate.endOf(factor));
    return finish(Stored::Nvfp4, std::move(shape), std::move(layout));
}

bool claimsMxfp4(const Candidate& candidate)
{
    return isPacked(candidate) && isE8m0(candidate[Part::Scale]);
}

Result<Resolved> resolveMxfp4(const Candidate& candidate)
{
    std::vector<std::uint64_t> shape = valueShape(*candidate.main);
    QL_TRY(StoredLayout layout, layoutOf(candidate, shape, 32));
    layout.dialect = candidate.dialect({Stored::Mxfp4}, "MXFP4");
    return finish(Stored::Mxfp4, std::move(shape), std::move(layout));
}

bool claimsBlocks(const Candidate& candidate)
{
    return candidate.part == Part::Blocks && isOf(candidate.main, Format::U8) && candidate.main->shape.size() >= 3
        && candidate.main->shape.back() == 16 && (isE8m0(candidate[Part::Scale]) || candidate.isDeclared());
}

Result<Resolved> resolveBlocks(const Candidate& candidate)
{
    if (!candidate[Part::Scale])
        return fail(Errc::BadInput,
                    fmt::format("{}: its scales are missing ({}_scales)", candidate.main->name, candidate.module));
    std::vector<std::uint64_t> shape = candidate.main->shape;
    shape.pop_back();
    shape.back() *= 32;
    QL_TRY(StoredLayout layout, layoutOf(candidate, shape, 32));
    layout.dialect = candidate.dialect({Stored::Mxfp4}, "MXFP4") + ", blocks and scales of gpt-oss";
    return finish(Stored::Mxfp4, std::move(shape), std::move(layout));
}

} // namespace

constinit const Family kNvfp4{"NVFP4", claimsNvfp4, resolveNvfp4};
constinit const Family kMxfp4{"MXFP4", claimsMxfp4, resolveMxfp4};
constinit const Family kMxfp4Blocks{"MXFP4 in blocks", claimsBlocks, resolveBlocks};

} // namespace ql::checkpoint::scheme

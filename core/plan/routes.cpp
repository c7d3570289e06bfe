// SPDX-License-Identifier: Apache-2.0
#include "core/plan/routes.h"

#include <bit>

#include <fmt/format.h>

#include "core/plan/coding.h"
#include "core/plan/repack.h"
#include "core/quant/runs_on.h"

namespace ql::plan {

namespace {

using quant::Element;
using quant::Format;
using quant::Scheme;

constexpr std::uint64_t kFp8Block = 128; // of new codes

bool isFp8(Format format)
{
    return format == Format::F8_E4M3 || format == Format::F8_E5M2;
}

Element elementOf(Format fp8)
{
    return fp8 == Format::F8_E4M3 ? Element::E4M3 : Element::E5M2;
}

/// Significant bits of the numbers that a scheme can say.
int significantBits(const Scheme& scheme)
{
    const int ofCode = scheme.element == Element::E4M3 ? 4
        : scheme.element == Element::E5M2              ? 3
        : scheme.element == Element::E2M1              ? 2
                                                       : scheme.bits;
    const int ofScale = scheme.scale == Format::F8_E8M0 ? 0
        : scheme.scale == Format::F8_E4M3               ? 4
        : scheme.scale == Format::BF16                  ? 8
        : scheme.scale == Format::F16                   ? 11
                                                        : 24;
    return ofCode + ofScale + (scheme.hasFactor ? 24 : 0);
}

/// The plain numbers that hold all values of a scheme, or come nearest.
Format plainFormat(const arch::TargetTensor& tensor)
{
    return tensor.coded && significantBits(tensor.coded->scheme()) <= 8 ? Format::BF16 : Format::F32;
}

bool isStoredWithScales(const arch::TargetTensor& tensor)
{
    return tensor.coded || (!tensor.storageName.empty() && tensor.storageName != tensor.sourceType.name());
}

std::string foldingText(const arch::TargetTensor& tensor)
{
    return isStoredWithScales(tensor) ? fmt::format("folds the scales in ({})", tensor.storageName) : std::string();
}

/// A reader of GGUF files finds the size of blocks from the shape of their scales, as sides that are powers of two.
bool isSeenFromShape(const Scheme& scheme)
{
    const auto isSeen = [](std::uint64_t side) { return side == 0 || std::has_single_bit(side); };
    return isSeen(scheme.groupRows) && isSeen(scheme.groupColumns);
}

/// Codes of FP8 with their scales in a tensor of their own.
Stored asCodes(const arch::TargetTensor& tensor, Format fp8, CodingPtr coding)
{
    Stored stored;
    stored.type = {fp8, *quant::info(fp8).ggufId};
    stored.bytes = coding->rows() * coding->codeRowBytes();
    stored.route = coding->keepsSource()
        ? fmt::format("the source's own codes and scales ({})", tensor.storageName)
        : fmt::format("new codes with scales apart ({})", quant::schemeName(coding->scheme()));
    stored.coding = std::move(coding);
    return stored;
}

/// The source's FP8 codes, where a GGUF file can hold them with their scales.
std::optional<Stored> keptCodes(const arch::TargetTensor& tensor)
{
    const Element element = tensor.coded->scheme().element;
    if ((element != Element::E4M3 && element != Element::E5M2) || fp8ScaleNameOf(tensor.name).empty())
        return std::nullopt;
    CodingPtr coding = keepCoding(tensor);
    if (!isSeenFromShape(coding->scheme()) || coding->scheme().hasFactor || coding->scheme().hasZeros)
        return std::nullopt;
    return asCodes(tensor, element == Element::E4M3 ? Format::F8_E4M3 : Format::F8_E5M2, std::move(coding));
}

Stored asFp8(const arch::TargetTensor& tensor, Format fp8, quant::Dialect program, quant::Search search)
{
    if (tensor.coded && tensor.coded->scheme().element == elementOf(fp8))
        if (auto kept = keptCodes(tensor))
            return *std::move(kept);
    Stored stored = store(tensor, fp8, program);
    if (stored.copy || !stored.error.empty())
        return stored;
    if (fp8ScaleNameOf(tensor.name).empty()) {
        stored.error = fmt::format("cannot become {}: its scales have no name, as its own does not end in .weight",
                                   quant::info(fp8).name);
        return stored;
    }
    Scheme scheme;
    scheme.element = elementOf(fp8);
    scheme.groupRows = scheme.groupColumns = kFp8Block;
    return asCodes(tensor, fp8,
                   newCoding(tensor, scheme, {.search = search, .importance = {}, .divides = false, .factors = {}}));
}

/// Plain numbers instead of what could not be kept.
Stored plainInstead(const arch::TargetTensor& tensor, std::string why)
{
    Stored stored = store(tensor, plainFormat(tensor));
    stored.fallback = std::move(why);
    if (!stored.fallback.empty())
        stored.fallbackCost = static_cast<std::int64_t>(stored.bytes) - static_cast<std::int64_t>(tensor.sourceBytes);
    stored.route = foldingText(tensor);
    return stored;
}

} // namespace

std::string fp8ScaleNameOf(const std::string& weight)
{
    const std::string scale = arch::scaleNameOf(weight);
    return scale.empty() ? scale : fmt::format("{}_inv", scale);
}

std::optional<Stored> Routes::repacked(const arch::TargetTensor& tensor, Format format, std::string& whyNot)
{
    const auto kind = Repack::kindOf(tensor.coded->scheme(), format);
    const quant::FormatInfo& info = quant::info(format);
    if (!kind)
        return std::nullopt;
    if (!info.fits(tensor.columns())) {
        whyNot = fmt::format("rows of {} are not a multiple of {}", tensor.columns(), info.blockValues);
        return std::nullopt;
    }
    bool isScaled = false;
    if (format == Format::NVFP4) {
        const bool hasFactor = tensor.coded->scheme().hasFactor;
        const std::string whyUnscaled = hasFactor && !tensor.coded->keepsMatrices(arch::rowsPerMatrixOf(tensor))
            ? std::string("its parts have different ones")
            : m_roles.whyUnscaled(tensor);
        if (hasFactor && !whyUnscaled.empty() && !factorsAreOne(tensor)) {
            whyNot = fmt::format("a scale of the whole tensor cannot be written, because {}", whyUnscaled);
            return std::nullopt;
        }
        isScaled = whyUnscaled.empty() && (hasFactor || kind == Repack::Kind::Mxfp4AsNvfp4);
    }
    Stored stored;
    stored.type = {format, *info.ggufId};
    stored.bytes = *quant::rowBytes(info, tensor.columns()) * tensor.rowCount();
    stored.repack = std::make_shared<Repack>(*kind, tensor, isScaled);
    stored.route = fmt::format("the source's own codes and scales ({}) in blocks of {}", tensor.storageName, info.name);
    return stored;
}

Stored Routes::keep(const arch::TargetTensor& tensor)
{
    const Scheme& scheme = tensor.coded->scheme();
    const auto instead = [&](const std::string& why) {
        return plainInstead(tensor, fmt::format("{} cannot be kept in a GGUF file: {}", tensor.storageName, why));
    };
    std::string whyNot;
    std::optional<Stored> stored;
    switch (scheme.element) {
    case Element::E4M3:
    case Element::E5M2:
        stored = keptCodes(tensor);
        whyNot = "the size of its blocks cannot be told from the shape of the scales";
        break;
    case Element::E2M1:
        whyNot = "no type has such groups";
        stored = repacked(tensor, quant::isMxfp4(scheme) ? Format::MXFP4 : Format::NVFP4, whyNot);
        break;
    case Element::Int8:
        whyNot = "no type has such groups or zero points";
        if (Repack::kindOf(scheme, Format::Q8_0) && !scalesFitHalf(*tensor.coded))
            return instead("its scales are not numbers of F16");
        stored = repacked(tensor, scheme.bits <= 4 ? Format::Q4_0 : Format::Q8_0, whyNot);
        break;
    }
    return stored ? *std::move(stored) : instead(whyNot);
}

Stored Routes::store(const arch::TargetTensor& tensor, const Wish& wish, quant::Dialect program)
{
    if (!wish.type) {
        const bool hasCodes = tensor.coded || (tensor.sourceType.known() && isFp8(tensor.sourceType.format));
        if (hasCodes && !wish.keepsCodes)
            return plainInstead(tensor, "");
        if (tensor.coded)
            return keep(tensor);
        Stored stored = plan::store(tensor, wish.type, program);
        if (!stored.copy)
            stored.route = foldingText(tensor);
        return stored;
    }
    if (isFp8(*wish.type))
        return asFp8(tensor, *wish.type, program, m_search);
    std::string whyNot;
    if (tensor.coded)
        if (auto stored = repacked(tensor, *wish.type, whyNot))
            return *std::move(stored);
    Stored stored = plan::store(tensor, wish.type, program);
    stored.route = foldingText(tensor);
    if (!whyNot.empty() && stored.type.known() && stored.type.format == *wish.type)
        stored.note =
            fmt::format("encoded anew as {}, though the source has its codes: {}", stored.type.name(), whyNot);
    return stored;
}

} // namespace ql::plan

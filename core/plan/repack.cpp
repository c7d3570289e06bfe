// SPDX-License-Identifier: Apache-2.0
#include "core/plan/repack.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/base/small_float.h"
#include "core/quant/coded.h"

namespace ql::plan {

namespace {

using quant::Format;
using quant::Scheme;

constexpr std::uint64_t kRowsAtOnce = 64; // whose scales are looked at together
constexpr int kLargestExponent = 8; // of the powers of two that E4M3 has: 256
constexpr float kSmallestE4m3 = 0x1p-9f;
constexpr std::uint64_t kGroupOf32 = 32, kGroupOf16 = 16;

bool isSymmetric(const Scheme& scheme)
{
    return scheme.element == quant::Element::Int8 && !scheme.hasZeros && !scheme.hasFactor
        && scheme.groupColumns % kGroupOf32 == 0;
}

/// For each matrix 2^(k - 8), k the largest exponent of its scales, so that this scale becomes 2^8.
std::shared_ptr<const arch::TensorScale> factorsOfMxfp4(const arch::TargetTensor& tensor)
{
    const std::uint64_t rows = arch::rowsPerMatrixOf(tensor), matrices = arch::matricesOf(tensor);
    return std::make_shared<arch::TensorScale>(
        rows, [source = tensor.coded, rows, matrices]() -> Result<std::vector<float>> {
            std::vector<float> factors(matrices), scales(kRowsAtOnce * source->groups());
            for (std::uint64_t i = 0; i < matrices; ++i) {
                float largest = 0;
                for (std::uint64_t row = i * rows, end = row + rows; row < end; row += kRowsAtOnce) {
                    const std::uint64_t count = std::min(kRowsAtOnce, end - row);
                    const std::span<float> read = std::span(scales).first(count * source->groups());
                    QL_CHECK(source->readScales(row, count, read));
                    for (const float scale : read)
                        largest = scale > largest ? scale : largest; // not for NaN
                }
                factors[i] = largest > 0 ? std::ldexp(largest, -kLargestExponent) : 1.0f;
            }
            return factors;
        });
}

/// The source's own factors, as one multiplies by them.
std::shared_ptr<const arch::TensorScale> factorsOfSource(const arch::TargetTensor& tensor)
{
    const std::uint64_t rows = arch::rowsPerMatrixOf(tensor), matrices = arch::matricesOf(tensor);
    return std::make_shared<arch::TensorScale>(rows,
                                               [source = tensor.coded, rows, matrices]() -> Result<std::vector<float>> {
                                                   std::vector<float> factors(matrices);
                                                   for (std::uint64_t i = 0; i < matrices; ++i) {
                                                       QL_TRY(const float factor, source->factor(i * rows));
                                                       factors[i] = source->divides() ? 1.0f / factor : factor;
                                                   }
                                                   return factors;
                                               });
}

/// Codes of MXFP4 under a scale that E4M3 has, where their own is too small or too large for it.
void encodeAgain(std::byte* codes, float ratio)
{
    constexpr Scheme group{.element = quant::Element::E2M1, .groupRows = 1, .groupColumns = kGroupOf32};
    std::array<float, kGroupOf32> values;
    quant::CodedRowsView view{.scheme = group, .rows = 1, .columns = kGroupOf32, .codes = codes, .scales = &ratio};
    quant::decodeCoded(view, values.data());
    const float one = 1;
    quant::encodeCoded(group, values.data(), &one, 1, kGroupOf32, codes);
}

/// Scales of 16 columns for those of 32; their codes stay as they are where E4M3 has the scale.
void halveGroups(std::byte* codes, const float* scales, std::uint64_t groups, float factor, std::byte* e4m3)
{
    for (std::uint64_t i = 0; i < groups; ++i) {
        const float wanted = scales[i] / factor; // of powers of two
        const float stored = std::clamp(wanted, kSmallestE4m3, std::ldexp(1.0f, kLargestExponent));
        if (stored != wanted)
            encodeAgain(codes + i * kGroupOf32 / 2, wanted / stored);
        e4m3[2 * i] = e4m3[2 * i + 1] = static_cast<std::byte>(quant::toE4m3(stored));
    }
}

/// ggml knows no negative scale: the sign goes to the codes.
void takeSigns(std::byte* codes, const float* scales, std::uint64_t groups, std::byte* e4m3)
{
    constexpr std::byte signs{0x88};
    for (std::uint64_t i = 0; i < groups; ++i, codes += kGroupOf16 / 2) {
        if (std::signbit(scales[i]))
            std::transform(codes, codes + kGroupOf16 / 2, codes, [](std::byte pair) { return pair ^ signs; });
        e4m3[i] = static_cast<std::byte>(quant::toE4m3(std::fabs(scales[i])));
    }
}

} // namespace

std::optional<Repack::Kind> Repack::kindOf(const Scheme& scheme, Format format)
{
    switch (format) {
    case Format::MXFP4:
        return quant::isMxfp4(scheme) ? std::optional(Kind::Mxfp4) : std::nullopt;
    case Format::NVFP4:
        if (quant::isMxfp4(scheme))
            return Kind::Mxfp4AsNvfp4;
        return quant::isNvfp4(scheme) ? std::optional(Kind::Nvfp4) : std::nullopt;
    case Format::Q4_0:
        return isSymmetric(scheme) && scheme.bits <= 4 ? std::optional(Kind::Q4_0) : std::nullopt;
    case Format::Q8_0:
        return isSymmetric(scheme) ? std::optional(Kind::Q8_0) : std::nullopt;
    default:
        return std::nullopt;
    }
}

Repack::Repack(Kind kind, const arch::TargetTensor& tensor, bool isScaled)
    : m_kind(kind)
    , m_source(tensor.coded)
    , m_rowsPerMatrix(arch::rowsPerMatrixOf(tensor))
{
    if (isScaled)
        m_scale = kind == Kind::Nvfp4 ? factorsOfSource(tensor) : factorsOfMxfp4(tensor);
}

Status Repack::make(std::uint64_t first, std::uint64_t count, std::span<std::byte> blocks) const
{
    std::vector<std::byte> codes(count * m_source->codeRowBytes());
    std::vector<float> scales(count * m_source->groups());
    QL_CHECK(m_source->readCodes(first, count, codes));
    QL_CHECK(m_source->readScales(first, count, scales));
    float factor = 1;
    if (m_scale) {
        QL_TRY(const std::span<const float> factors, m_scale->factors());
        factor = factors[first / m_rowsPerMatrix];
    }
    const std::size_t rowBytes = blocks.size() / count;
    for (std::uint64_t i = 0; i < count; ++i)
        packRow(codes.data() + i * m_source->codeRowBytes(), scales.data() + i * m_source->groups(), factor,
                blocks.data() + i * rowBytes);
    return ok;
}

void Repack::packRow(std::byte* codes, const float* scales, float factor, std::byte* blocks) const
{
    const std::uint64_t columns = m_source->columns(), groups = m_source->groups();
    std::vector<std::byte> scaleCodes(columns / kGroupOf16);
    switch (m_kind) {
    case Kind::Mxfp4:
        std::transform(scales, scales + groups, scaleCodes.begin(),
                       [](float scale) { return static_cast<std::byte>(quant::toE8m0(scale)); });
        return quant::packMxfp4(codes, scaleCodes.data(), columns, blocks);
    case Kind::Nvfp4:
        takeSigns(codes, scales, groups, scaleCodes.data());
        return quant::packNvfp4(codes, scaleCodes.data(), columns, blocks);
    case Kind::Mxfp4AsNvfp4:
        halveGroups(codes, scales, groups, factor, scaleCodes.data());
        return quant::packNvfp4(codes, scaleCodes.data(), columns, blocks);
    case Kind::Q4_0:
    case Kind::Q8_0:
        break;
    }
    // The group of a source is one or several of these blocks.
    const std::uint64_t group = m_source->scheme().groupColumns == 0 ? columns : m_source->scheme().groupColumns;
    std::vector<float> ofBlocks(columns / kGroupOf32);
    for (std::uint64_t i = 0; i < ofBlocks.size(); ++i)
        ofBlocks[i] = scales[i * kGroupOf32 / group];
    (m_kind == Kind::Q4_0 ? quant::packQ4_0 : quant::packQ8_0)(codes, ofBlocks.data(), columns, blocks);
}

std::uint64_t Repack::scratchBytes(std::uint64_t count) const
{
    const std::uint64_t row = m_source->codeRowBytes() + m_source->groups() * sizeof(float);
    return count * row + m_source->columns() + m_source->scratchBytes(count);
}

std::string_view Repack::mayDiffer() const
{
    switch (m_kind) {
    case Kind::Mxfp4:
        return "";
    case Kind::Nvfp4:
        return m_source->divides() ? "1 / weight_global_scale is not a float" : "";
    case Kind::Mxfp4AsNvfp4:
        return "the scales of some groups are out of the reach of E4M3";
    case Kind::Q4_0:
    case Kind::Q8_0:
        break;
    }
    return "some scales are not numbers of F16";
}

bool scalesFitHalf(const arch::CodedRows& rows)
{
    if (rows.scheme().scale == Format::F16)
        return true;
    std::vector<float> scales(rows.groups());
    return rows.readScales(0, 1, scales) && std::all_of(scales.begin(), scales.end(), [](float scale) {
               return float16ToFloat(floatToFloat16(scale)) == scale;
           });
}

bool factorsAreOne(const arch::TargetTensor& tensor)
{
    if (!tensor.coded->scheme().hasFactor)
        return true;
    for (std::uint64_t i = 0; i < arch::matricesOf(tensor); ++i)
        if (const auto factor = tensor.coded->factor(i * arch::rowsPerMatrixOf(tensor)); !factor || *factor != 1.0f)
            return false;
    return true;
}

} // namespace ql::plan

// SPDX-License-Identifier: Apache-2.0
#include "core/quant/coded.h"

#include <algorithm>

#include "core/quant/codec/fp8.h"
#include "core/quant/coded/kernels.h"

namespace ql::quant {
namespace {

struct Tables {
    const CodedKernels& kernels;
    const CodedSearch& search;
};

Tables tablesOf(Isa isa)
{
    [[maybe_unused]] const Isa highest = std::min(isa, supportedIsas().back());
#ifdef QL_HAVE_X86_CODECS
    if (highest == Isa::Avx512)
        return {simd::avx512Coded(), simd::avx512CodedSearch()};
    if (highest == Isa::Avx2)
        return {simd::avx2Coded(), simd::avx2CodedSearch()};
#endif
#ifdef QL_HAVE_VECTOR128_CODECS
    if (highest >= Isa::Vector128)
        return {simd::vector128Coded(), simd::vector128CodedSearch()};
#endif
    return {coded::scalarKernels, simd::scalarCodedSearch()};
}

const CodedKernels& fastest()
{
    static const CodedKernels& kernels = codedKernels(supportedIsas().back());
    return kernels;
}

template <typename Codec> std::uint8_t encodeOne(float value)
{
    std::uint8_t code;
    Codec::encode(&value, &code);
    return code;
}

template <typename Codec> float decodeOne(std::uint8_t code)
{
    float value;
    Codec::decode(&code, &value);
    return value;
}

} // namespace

const CodedKernels& codedKernels(Isa isa)
{
    return tablesOf(isa).kernels;
}

const CodedSearch& codedSearch(Isa isa)
{
    return tablesOf(isa).search;
}

void decodeCoded(const CodedRowsView& rows, float* out)
{
    fastest().decode(rows, out);
}

void decodeCoded(const CodedRowsView& rows, double* out)
{
    coded::decode(rows, out);
}

std::uint64_t countNanCodes(Element element, std::span<const std::byte> codes)
{
    return fastest().countNanCodes(element, codes);
}

void groupMaxima(const float* values, std::uint64_t rows, std::uint64_t columns, std::uint64_t groupColumns, float* out)
{
    fastest().groupMaxima(values, rows, columns, groupColumns, out);
}

void encodeCoded(const Scheme& scheme, const float* values, const float* scales, std::uint64_t rows,
                 std::uint64_t columns, std::byte* codes)
{
    fastest().encode(scheme, values, scales, rows, columns, codes);
}

std::uint8_t toE4m3(float value)
{
    return encodeOne<codec::F8_E4M3>(value);
}

std::uint8_t toE5m2(float value)
{
    return encodeOne<codec::F8_E5M2>(value);
}

std::uint8_t toE8m0(float value)
{
    return encodeOne<codec::F8_E8M0>(value);
}

float fromE4m3(std::uint8_t code)
{
    return decodeOne<codec::F8_E4M3>(code);
}

float fromE5m2(std::uint8_t code)
{
    return decodeOne<codec::F8_E5M2>(code);
}

float fromE8m0(std::uint8_t code)
{
    return decodeOne<codec::F8_E8M0>(code);
}

void packMxfp4(const std::byte* codes, const std::byte* e8m0, std::uint64_t columns, std::byte* blocks)
{
    fastest().packMxfp4(codes, e8m0, columns, blocks);
}

void unpackMxfp4(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e8m0)
{
    fastest().unpackMxfp4(blocks, columns, codes, e8m0);
}

void packNvfp4(const std::byte* codes, const std::byte* e4m3, std::uint64_t columns, std::byte* blocks)
{
    fastest().packNvfp4(codes, e4m3, columns, blocks);
}

void unpackNvfp4(const std::byte* blocks, std::uint64_t columns, std::byte* codes, std::byte* e4m3)
{
    fastest().unpackNvfp4(blocks, columns, codes, e4m3);
}

void packQ4_0(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks)
{
    fastest().packQ4_0(codes, scales, columns, blocks);
}

void packQ8_0(const std::byte* codes, const float* scales, std::uint64_t columns, std::byte* blocks)
{
    fastest().packQ8_0(codes, scales, columns, blocks);
}

} // namespace ql::quant

// SPDX-License-Identifier: Apache-2.0
// Codes whose scales lie apart: decoding, encoding under given scales, measuring, repacking. One thread. "of_copy" is
// the speed on rows that fit into no cache, as a share of reading as many bytes and writing as many, and nothing else;
// "of_copy_cached" the same for rows that stay in a core's second-level cache.
#include <cmath>
#include <cstring>

#include "core/quant/coded/kernels.h"
#include "core/quant/coded_search.h"
#include "tests/bench/bench.h"
#include "tests/bench/codec_data.h"
#include "tests/bench/plain_copy.h"

namespace ql::bench {
namespace {

using quant::CodedKernels;
using quant::Element;
using quant::Format;
using quant::Scheme;

constexpr std::size_t columns = CodecData::columns;
constexpr std::size_t fewRows = 16, manyRows = 64 * CodecData::rowCount;

struct Case {
    std::string name{};
    std::size_t inBytes = 0, outBytes = 0; ///< of a row
    std::vector<std::byte> in{}; ///< manyRows of them
    std::function<void(const CodedKernels&, const std::byte* in, std::size_t rows, std::byte* out)> run{};
};

std::vector<std::byte> repeated(std::span<const std::byte> some, std::size_t bytes)
{
    std::vector<std::byte> all;
    all.reserve(bytes);
    while (all.size() < bytes)
        all.insert(all.end(), some.begin(),
                   some.begin() + static_cast<std::ptrdiff_t>(std::min(some.size(), bytes - all.size())));
    return all;
}

std::span<const std::byte> values()
{
    return std::as_bytes(std::span(codecData().rows));
}

/// Scales under which the values of `rows` rows just fit, each given again for every row.
std::vector<float> fittingScales(const Scheme& scheme, float largestCode, std::size_t rows)
{
    const std::size_t groups = quant::groupsPerRow(scheme, columns);
    std::vector<float> maxima(groups * CodecData::rowCount);
    quant::groupMaxima(codecData().rows.data(), CodecData::rowCount, columns, scheme.groupColumns, maxima.data());
    for (float& scale : maxima)
        scale = scheme.scale == Format::F8_E8M0 ? std::exp2(std::ceil(std::log2(scale / largestCode)))
                                                : scale / largestCode;
    std::vector<float> scales(groups * rows);
    for (std::size_t i = 0; i < scales.size(); ++i)
        scales[i] = maxima[i % maxima.size()];
    return scales;
}

Case encoding(std::string name, const Scheme& scheme, float largestCode)
{
    const std::size_t bytes = quant::codeBytes(scheme.element, columns);
    return {std::move(name), columns * sizeof(float), bytes, repeated(values(), manyRows * columns * sizeof(float)),
            [=, scales = fittingScales(scheme, largestCode, manyRows)](const CodedKernels& kernels, const std::byte* in,
                                                                       std::size_t rows, std::byte* out) {
                kernels.encode(scheme, reinterpret_cast<const float*>(in), scales.data(), rows, columns, out);
            }};
}

std::vector<std::byte> codesOf(const Scheme& scheme, float largestCode)
{
    std::vector<std::byte> codes(quant::codeBytes(scheme.element, columns) * CodecData::rowCount);
    quant::encodeCoded(scheme, codecData().rows.data(), fittingScales(scheme, largestCode, CodecData::rowCount).data(),
                       CodecData::rowCount, columns, codes.data());
    return codes;
}

Case decoding(std::string name, const Scheme& scheme, float largestCode)
{
    const std::size_t bytes = quant::codeBytes(scheme.element, columns);
    std::vector<std::int16_t> zeros(scheme.hasZeros ? quant::groupsPerRow(scheme, columns) * manyRows : 0, 3);
    return {std::move(name), bytes, columns * sizeof(float), repeated(codesOf(scheme, largestCode), manyRows * bytes),
            [=, scales = fittingScales(scheme, largestCode, manyRows)](const CodedKernels& kernels, const std::byte* in,
                                                                       std::size_t rows, std::byte* out) {
                kernels.decode({.scheme = scheme,
                                .rows = rows,
                                .columns = columns,
                                .codes = in,
                                .scales = scales.data(),
                                .zeros = zeros.empty() ? nullptr : zeros.data(),
                                .factor = 0.75f},
                               reinterpret_cast<float*>(out));
            }};
}

Case measuring(std::string name, std::uint64_t group)
{
    const std::size_t groups = group == 0 ? 1 : columns / group;
    return {std::move(name), columns * sizeof(float), groups * sizeof(float),
            repeated(values(), manyRows * columns * sizeof(float)),
            [=](const CodedKernels& kernels, const std::byte* in, std::size_t rows, std::byte* out) {
                kernels.groupMaxima(reinterpret_cast<const float*>(in), rows, columns, group,
                                    reinterpret_cast<float*>(out));
            }};
}

/// From codes and scales, `rowScales` for each row, to blocks.
template <typename Scale>
Case packing(std::string name, const Scheme& scheme, std::size_t rowScales, Scale scale, std::size_t blockBytes,
             void (*CodedKernels::*pack)(const std::byte*, const Scale*, std::uint64_t, std::byte*))
{
    const std::size_t codes = quant::codeBytes(scheme.element, columns);
    return {std::move(name), codes + rowScales * sizeof(Scale), blockBytes,
            repeated(codesOf(scheme, 6), manyRows * (codes + rowScales * sizeof(Scale))),
            [=, scales = std::vector(rowScales * manyRows, scale)](const CodedKernels& kernels, const std::byte* in,
                                                                   std::size_t rows, std::byte* out) {
                for (std::size_t row = 0; row < rows; ++row)
                    (kernels.*pack)(in + row * codes, scales.data() + row * rowScales, columns, out + row * blockBytes);
            }};
}

Case unpacking(std::string name, const Scheme& scheme, std::size_t scales, std::size_t blockBytes,
               void (*CodedKernels::*unpack)(const std::byte*, std::uint64_t, std::byte*, std::byte*))
{
    const std::size_t codes = quant::codeBytes(scheme.element, columns), outRow = codes + scales;
    return {std::move(name), blockBytes, outRow, repeated(codesOf(scheme, 6), manyRows * blockBytes),
            [=](const CodedKernels& kernels, const std::byte* in, std::size_t rows, std::byte* out) {
                for (std::size_t row = 0; row < rows; ++row, in += blockBytes, out += outRow)
                    (kernels.*unpack)(in, columns, out, out + codes);
            }};
}

Case counting()
{
    const Scheme scheme{.groupRows = 1};
    return {"count NaN codes", columns, sizeof(std::uint64_t), repeated(codesOf(scheme, 448), manyRows * columns),
            [](const CodedKernels& kernels, const std::byte* in, std::size_t rows, std::byte* out) {
                for (std::size_t row = 0; row < rows; ++row, in += columns, out += sizeof(std::uint64_t)) {
                    const std::uint64_t count = kernels.countNanCodes(Element::E4M3, {in, columns});
                    std::memcpy(out, &count, sizeof count);
                }
            }};
}

/// These choose their instruction set themselves: the fastest that QUANTLOOM_ISA allows.
Case scaling(std::string name, const Scheme& scheme, bool best)
{
    const std::size_t groups = quant::groupsPerRow(scheme, columns);
    return {std::move(name), columns * sizeof(float), groups * sizeof(float),
            repeated(values(), manyRows * columns * sizeof(float)),
            [=](const CodedKernels&, const std::byte* in, std::size_t rows, std::byte* out) {
                const auto* const from = reinterpret_cast<const float*>(in);
                auto* const scales = reinterpret_cast<float*>(out);
                const float factor = scheme.hasFactor ? 1e-4f : 1.0f;
                if (best)
                    quant::bestScales(scheme, from, {}, rows, columns, factor, scales);
                else
                    quant::plainScales(scheme, from, rows, columns, factor, scales);
            }};
}

/// Made when their turn comes, since each holds as much data as fits into no cache.
std::vector<std::pair<std::string, std::function<Case(std::string)>>> cases()
{
    const Scheme perRow{.groupRows = 1}, blocks{.groupRows = 128, .groupColumns = 128};
    const Scheme e5m2{.element = Element::E5M2, .groupRows = 1};
    const Scheme mxfp8{.groupRows = 1, .groupColumns = 32, .scale = Format::F8_E8M0};
    const Scheme nvfp4{.element = Element::E2M1,
                       .bits = 4,
                       .groupRows = 1,
                       .groupColumns = 16,
                       .scale = Format::F8_E4M3,
                       .hasFactor = true};
    const Scheme mxfp4{
        .element = Element::E2M1, .bits = 4, .groupRows = 1, .groupColumns = 32, .scale = Format::F8_E8M0};
    const Scheme int8{.element = Element::Int8, .groupRows = 1};
    const Scheme int4{.element = Element::Int8, .bits = 4, .groupRows = 1, .groupColumns = 32, .scale = Format::F16};
    const Scheme zeros{.element = Element::Int8,
                       .bits = 4,
                       .groupRows = 1,
                       .groupColumns = 128,
                       .scale = Format::F16,
                       .hasZeros = true};
    const auto encodes = [](const Scheme& scheme, float largest) {
        return [=](std::string name) { return encoding(std::move(name), scheme, largest); };
    };
    const auto decodes = [](const Scheme& scheme, float largest) {
        return [=](std::string name) { return decoding(std::move(name), scheme, largest); };
    };
    const auto measures = [](std::uint64_t group) {
        return [=](std::string name) { return measuring(std::move(name), group); };
    };
    const auto scales = [](const Scheme& scheme, bool best) {
        return [=](std::string name) { return scaling(std::move(name), scheme, best); };
    };
    return {
        {"E4M3 block decode", decodes(blocks, 448)},
        {"E4M3 decode per channel", decodes(perRow, 448)},
        {"E5M2 decode per channel", decodes(e5m2, 57344)},
        {"MXFP8 decode", decodes(mxfp8, 448)},
        {"NVFP4 decode", decodes(nvfp4, 6)},
        {"MXFP4 decode", decodes(mxfp4, 6)},
        {"INT8 decode per channel", decodes(int8, 127)},
        {"INT4 decode, zero points", decodes(zeros, 7)},
        {"E4M3 block encode", encodes(blocks, 448)},
        {"E4M3 encode per channel", encodes(perRow, 448)},
        {"E5M2 encode per channel", encodes(e5m2, 57344)},
        {"MXFP8 encode", encodes(mxfp8, 448)},
        {"NVFP4 encode", encodes(nvfp4, 6)},
        {"MXFP4 encode", encodes(mxfp4, 6)},
        {"INT8 encode per channel", encodes(int8, 127)},
        {"INT4 encode, groups of 32", encodes(int4, 7)},
        {"maxima of rows", measures(0)},
        {"maxima of 128", measures(128)},
        {"maxima of 16", measures(16)},
        {"E4M3 plain scales", scales(blocks, false)},
        {"NVFP4 plain scales", scales(nvfp4, false)},
        {"MXFP4 plain scales", scales(mxfp4, false)},
        {"E4M3 best scales", scales(blocks, true)},
        {"NVFP4 best scales", scales(nvfp4, true)},
        {"MXFP4 best scales", scales(mxfp4, true)},
        {"INT4 best scales", scales(int4, true)},
        {"count NaN codes", [](const std::string&) { return counting(); }},
        {"MXFP4 repack",
         [=](std::string name) {
             return packing(std::move(name), mxfp4, columns / 32, std::byte{121}, columns / 32 * 17,
                            &CodedKernels::packMxfp4);
         }},
        {"MXFP4 unpack",
         [=](std::string name) {
             return unpacking(std::move(name), mxfp4, columns / 32, columns / 32 * 17, &CodedKernels::unpackMxfp4);
         }},
        {"NVFP4 repack",
         [=](std::string name) {
             return packing(std::move(name), nvfp4, columns / 16, std::byte{0x70}, columns / 64 * 36,
                            &CodedKernels::packNvfp4);
         }},
        {"NVFP4 unpack",
         [=](std::string name) {
             return unpacking(std::move(name), nvfp4, columns / 16, columns / 64 * 36, &CodedKernels::unpackNvfp4);
         }},
        {"INT4 to Q4_0",
         [=](std::string name) {
             return packing(std::move(name), int4, columns / 32, 0.25f, columns / 32 * 18, &CodedKernels::packQ4_0);
         }},
        {"INT8 to Q8_0",
         [=](std::string name) {
             return packing(std::move(name), int8, columns / 32, 0.25f, columns / 32 * 34, &CodedKernels::packQ8_0);
         }},
    };
}

Comparison besideCopy(const Case& test, const CodedKernels& kernels)
{
    std::vector<std::byte> ours(test.outBytes * manyRows), copy(ours.size());
    const auto timed = [&](std::size_t rows) {
        return timeInTurns([&] { test.run(kernels, test.in.data(), rows, ours.data()); },
                           [&] { readAndWrite(test.in.data(), test.inBytes, copy.data(), test.outBytes, rows); });
    };
    const Timing cached = timed(fewRows), far = timed(manyRows);
    Comparison result{"coded", test.name, static_cast<double>(manyRows * columns) / far.ours};
    result.unit = "weights/s";
    result.more = {{"of_copy", far.ratio},
                   {"of_copy_cached", cached.ratio},
                   {"gb_per_s", 1e-9 * static_cast<double>((test.inBytes + test.outBytes) * manyRows) / far.ours}};
    test.run(quant::codedKernels(quant::Isa::Scalar), test.in.data(), fewRows, copy.data());
    test.run(kernels, test.in.data(), fewRows, ours.data());
    result.identical = std::memcmp(ours.data(), copy.data(), fewRows * test.outBytes) == 0;
    return result;
}

} // namespace

void codedSuite(const Options& options, Results& results)
{
    const CodedKernels& kernels = quant::codedKernels(options.isa);
    for (const auto& [name, make] : cases())
        if (results.wants("coded", name))
            results.add(besideCopy(make(name), kernels));
}

} // namespace ql::bench

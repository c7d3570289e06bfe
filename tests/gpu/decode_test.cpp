// SPDX-License-Identifier: Apache-2.0
// Every format that shaders decode gives the bits of the processor's codec.
#include <cstring>

#include "tests/gpu/block_samples.h"
#include "tests/gpu/decoded.h"

namespace ql::gpu {
namespace {

class EveryShader : public testing::TestWithParam<quant::Format> { };

std::vector<quant::Format> formatsWithShader()
{
    std::vector<quant::Format> formats;
    for (const WeightFormat& row : weightFormats())
        formats.push_back(row.format);
    return formats;
}

std::string nameOf(const testing::TestParamInfo<quant::Format>& info)
{
    return std::string(quant::info(info.param).name);
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryShader, testing::ValuesIn(formatsWithShader()), nameOf);

TEST_P(EveryShader, DecodesEveryByteAsTheCodecDoes)
{
    const auto bytes = everyByte(GetParam());
    const quant::FormatInfo& info = quant::info(GetParam());
    const std::uint64_t values = bytes.size() / info.blockBytes * info.blockValues;
    const std::uint64_t rows = info.blockValues == 1 ? 1 : 64;
    const auto device = openTestDevice();
    expectSame(decodedOnDevice(*device, sourceOf(GetParam(), rows, values / rows, bytes)),
               decodedRows(GetParam(), rows, values / rows, bytes));
}

TEST_P(EveryShader, DecodesRowsInPartsThroughStagingMemory)
{
    const quant::FormatInfo& info = quant::info(GetParam());
    const std::uint64_t columns = info.blockValues == 1 ? 77 : 3 * info.blockValues, rows = 700;
    const auto bytes = encodedRows(GetParam(), rows, columns, 7);
    const auto device = openTestDevice({.largestBinding = 400000, .alwaysStage = true});
    WeightLoader loader = must(WeightLoader::create(*device));
    const Weights weights = must(loader.load(sourceOf(GetParam(), rows, columns, bytes)));
    const auto parts = must(weights.parts(*device));
    std::uint64_t next = 0;
    for (const Weights::Part& part : parts) {
        EXPECT_EQ(part.firstRow, next);
        next += part.rows;
        for (const Slice& slice : part.slices) {
            EXPECT_LE(slice.size, 400000u);
            EXPECT_EQ(slice.offset % device->limits().minStorageBufferOffsetAlignment, 0u);
        }
    }
    EXPECT_EQ(next, rows);
}

TEST(Float4, EveryScaleMeetsEveryCode)
{
    const auto device = openTestDevice();
    std::vector<std::byte> mx(256 * 17), nv(256 * 36);
    for (std::size_t scale = 0; scale < 256; ++scale) {
        mx[17 * scale] = static_cast<std::byte>(scale);
        for (std::size_t g = 0; g < 4; ++g)
            nv[36 * scale + g] = static_cast<std::byte>(scale + 64 * g);
        for (std::size_t i = 0; i < 32; ++i) {
            const auto codes = static_cast<std::byte>(i % 16 | (i + 5) % 16 << 4);
            nv[36 * scale + 4 + i] = codes;
            if (i < 16)
                mx[17 * scale + 1 + i] = codes;
        }
    }
    expectSame(decodedOnDevice(*device, sourceOf(quant::Format::MXFP4, 8, 1024, mx)),
               decodedRows(quant::Format::MXFP4, 8, 1024, mx));
    expectSame(decodedOnDevice(*device, sourceOf(quant::Format::NVFP4, 8, 2048, nv)),
               decodedRows(quant::Format::NVFP4, 8, 2048, nv));
}

struct GridCase {
    std::uint64_t groupRows, groupColumns;
};

TEST(Grid, ScalesOfTensorRowsAndBlocksMultiply)
{
    const auto device = openTestDevice();
    const std::uint64_t rows = 131, columns = 259;
    for (const auto format : {quant::Format::F8_E4M3, quant::Format::F8_E5M2}) {
        const auto bytes = encodedRows(format, rows, columns, 3);
        const auto plain = decodedRows(format, rows, columns, bytes);
        for (const GridCase grid : {GridCase{0, 0}, GridCase{1, 0}, GridCase{128, 128}, GridCase{1, 32}}) {
            const std::uint64_t groupRows = grid.groupRows ? grid.groupRows : rows;
            const std::uint64_t groupColumns = grid.groupColumns ? grid.groupColumns : columns;
            const std::uint64_t across = (columns + groupColumns - 1) / groupColumns;
            WeightSource source = sourceOf(format, rows, columns, bytes);
            source.grid = {std::vector<float>((rows + groupRows - 1) / groupRows * across), grid.groupRows,
                           grid.groupColumns};
            for (std::size_t i = 0; i < source.grid.scales.size(); ++i)
                source.grid.scales[i] = 0.37f + 0.013f * static_cast<float>(i % 97);
            std::vector<float> truth = plain;
            for (std::uint64_t i = 0; i < truth.size(); ++i)
                truth[i] *= source.grid.scales[i / columns / groupRows * across + i % columns / groupColumns];
            expectSame(decodedOnDevice(*device, source), truth);
        }
    }
}

TEST(Grid, OfAnotherSizeIsRefused)
{
    const auto device = openTestDevice();
    const auto bytes = encodedRows(quant::Format::F8_E4M3, 4, 64, 3);
    WeightSource source = sourceOf(quant::Format::F8_E4M3, 4, 64, bytes);
    WeightLoader loader = must(WeightLoader::create(*device));
    source.grid = {{1, 2, 3}, 1, 0};
    EXPECT_FALSE(loader.load(source)) << "four rows want four scales";
    source.grid = {std::vector<float>(4), 0, 16};
    EXPECT_FALSE(loader.load(source)) << "no groups of 32";
}

TEST(UploadFormat, SaysForEveryFormatWhatBecomesOfIt)
{
    for (const quant::FormatInfo& info : quant::formats()) {
        const auto format = uploadFormat(info.format);
        if (weightFormat(info.format))
            EXPECT_EQ(format, info.format) << info.name;
        else if (info.decode)
            EXPECT_EQ(format, quant::Format::F16) << info.name;
        else
            EXPECT_FALSE(format) << info.name;
    }
    EXPECT_FALSE(uploadFormat(quant::Format::Unknown));
}

TEST(UploadFormat, WhatHasNoShaderBecomesHalves)
{
    const auto device = openTestDevice();
    using enum quant::Format;
    for (const auto format : {Q6_0, IQ2_K, IQ4_KS, Q4_0_R8, IQ1_M_R4, F8_E4M3FNUZ, I8}) {
        SCOPED_TRACE(quant::info(format).name);
        const std::uint64_t rows = 40, columns = format == I8 ? 45 : 512;
        std::vector<std::byte> bytes(rows * columns);
        if (quant::info(format).encode)
            bytes = encodedRows(format, rows, columns, 5);
        else
            for (std::size_t i = 0; i < bytes.size(); ++i)
                bytes[i] = static_cast<std::byte>(i * 37 % 127);
        std::vector<float> truth = decodedRows(format, rows, columns, bytes);
        for (float& value : truth)
            value = static_cast<float>(static_cast<_Float16>(value)); // the compiler's own rounding
        expectSame(decodedOnDevice(*device, sourceOf(format, rows, columns, bytes)), truth);
    }
}

TEST(UploadFormat, WhatIsTooLargeForHalvesStaysFloat)
{
    const auto device = openTestDevice();
    std::vector<double> values(3 * 50, 0.125);
    values[149] = 1e6;
    std::vector<std::byte> bytes(8 * values.size());
    std::memcpy(bytes.data(), values.data(), bytes.size());
    expectSame(decodedOnDevice(*device, sourceOf(quant::Format::F64, 3, 50, bytes)),
               std::vector<float>(values.begin(), values.end()));
}

TEST(UploadFormat, ErrorsOfReadingComeThrough)
{
    const auto device = openTestDevice();
    WeightLoader loader = must(WeightLoader::create(*device));
    WeightSource source{.name = "blk.0", .format = quant::Format::Q4_K, .rows = 2, .columns = 256};
    source.read = [](std::uint64_t, std::uint64_t, std::span<std::byte>) { return fail(Errc::BadInput, "a hole"); };
    const auto result = loader.load(source);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message, "a hole");
    source.columns = 250;
    EXPECT_EQ(loader.load(source).error().code, Errc::BadArgument);
    source.format = quant::Format::Q8_K;
    EXPECT_EQ(loader.load(source).error().code, Errc::Unsupported);
    EXPECT_EQ(device->memory().usedBytes(), 0u) << "nothing of it stays";
}

} // namespace
} // namespace ql::gpu

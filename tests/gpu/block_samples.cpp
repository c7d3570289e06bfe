// SPDX-License-Identifier: Apache-2.0
#include "tests/gpu/block_samples.h"

#include <cstring>
#include <random>

namespace ql::gpu {

namespace {

/// Byte offsets of the halves in a block, from docs/formats/ggml-types.md.
std::vector<std::size_t> halvesOf(quant::Format format)
{
    using enum quant::Format;
    switch (format) {
    case Q4_1:
    case Q5_1:
    case Q4_K:
    case Q5_K:
        return {0, 2};
    case Q2_K:
        return {80, 82};
    case Q3_K:
        return {108};
    case Q6_K:
        return {208};
    case TQ1_0:
        return {52};
    case TQ2_0:
        return {64};
    case IQ1_M: // in pieces
    case MXFP4:
    case NVFP4:
        return {};
    default:
        return {0};
    }
}

std::vector<std::byte> everyNumber(quant::Format format)
{
    std::vector<std::byte> bytes;
    const auto append = [&](std::uint32_t bits, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            bytes.push_back(static_cast<std::byte>(bits >> 8 * i));
    };
    const std::size_t size = quant::info(format).blockBytes;
    if (size < 4) {
        for (std::uint32_t bits = 0; bits < 1u << 8 * size; ++bits)
            append(bits, size);
        return bytes;
    }
    std::mt19937 random(1);
    for (std::uint32_t high = 0; high < 512; ++high)
        for (int i = 0; i < 32; ++i)
            append(high << 23 | (i == 0 ? 0 : i == 1 ? 1 : static_cast<std::uint32_t>(random()) >> 9), size);
    return bytes;
}

} // namespace

std::vector<std::byte> everyByte(quant::Format format)
{
    const quant::FormatInfo& info = quant::info(format);
    if (info.blockValues == 1)
        return everyNumber(format);
    constexpr std::uint16_t halves[] = {0x0000, 0x8000, 0x0001, 0x8001, 0x03ff, 0x0400, 0x3c00,
                                        0x7bff, 0xfbff, 0x7c00, 0xfc00, 0x7e00, 0x5555, 0xaaaa};
    constexpr std::size_t rounds = 16;
    std::mt19937 random(static_cast<unsigned>(format));
    std::vector<std::byte> bytes(rounds * 256 * info.blockBytes);
    std::byte* block = bytes.data();
    for (std::size_t round = 0; round < rounds; ++round) {
        std::vector<unsigned> first(info.blockBytes);
        for (unsigned& value : first)
            value = static_cast<unsigned>(random());
        for (std::size_t n = 0; n < 256; ++n, block += info.blockBytes) {
            for (std::size_t i = 0; i < info.blockBytes; ++i)
                block[i] = static_cast<std::byte>(first[i] + n * (2 * i + 1)); // odd steps meet every value
            for (const std::size_t at : halvesOf(format))
                if (n < std::size(halves) && round % 2)
                    std::memcpy(block + at, &halves[(n + at) % std::size(halves)], 2);
        }
    }
    return bytes;
}

WeightSource sourceOf(quant::Format format, std::uint64_t rows, std::uint64_t columns,
                      const std::vector<std::byte>& bytes)
{
    WeightSource source{.name = "a test", .format = format, .rows = rows, .columns = columns};
    const std::uint64_t row = *quant::rowBytes(quant::info(format), columns);
    source.read = [&bytes, row](std::uint64_t first, std::uint64_t count, std::span<std::byte> out) -> Status {
        if (out.size() != count * row || (first + count) * row > bytes.size())
            return fail(Errc::BadArgument, "rows that are not there");
        std::memcpy(out.data(), bytes.data() + first * row, out.size());
        return ok;
    };
    return source;
}

std::vector<std::byte> encodedRows(quant::Format format, std::uint64_t rows, std::uint64_t columns, unsigned seed)
{
    const quant::FormatInfo& info = quant::info(format);
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0, 0.05f);
    std::vector<float> values(rows * columns);
    for (float& value : values)
        value = normal(random);
    const std::vector<float> importance(info.needsImportance ? columns : 0, 1.0f);
    std::vector<std::byte> bytes(rows * *quant::rowBytes(info, columns));
    info.encode(values.data(), rows, columns, importance, bytes.data());
    return bytes;
}

std::vector<float> decodedRows(quant::Format format, std::uint64_t rows, std::uint64_t columns,
                               const std::vector<std::byte>& bytes)
{
    std::vector<float> values(rows * columns);
    quant::info(format).decode(bytes.data(), rows, columns, values.data());
    return values;
}

} // namespace ql::gpu

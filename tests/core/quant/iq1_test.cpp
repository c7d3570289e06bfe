// SPDX-License-Identifier: Apache-2.0
// What no library decodes for us: the interleaved one-bit formats of ik_llama.cpp, from bytes put together by hand; and
// the table of the fast encoders.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/small_float.h"
#include "core/quant/codebook/iq1.h"
#include "core/quant/codebook/iq1_neighbours.h"
#include "core/quant/codebook/lattice.h"
#include "core/quant/codebook/point.h"
#include "core/quant/format.h"

namespace ql::quant::testing {
namespace {

constexpr std::size_t columns = 64;
constexpr std::array<unsigned, 4> points = {3, 300, 1029, 2047}; // of the runs of the row and block under test

std::vector<float> decode(Format format, const std::vector<std::byte>& bytes)
{
    std::vector<float> out(4 * columns);
    info(format).decode(bytes.data(), 4, columns, out.data());
    return out;
}

/// Four rows with the scales 1, 2, 4, 8 and nothing else.
std::vector<std::byte> emptyRows(Format format)
{
    std::vector<std::byte> bytes(4 * *rowBytes(info(format), columns));
    for (int row = 0; row < 4; ++row)
        store(bytes.data() + 2 * row, floatToFloat16(static_cast<float>(1 << row)));
    return bytes;
}

float level(unsigned point, int i)
{
    return static_cast<float>(codebook::digit<2>(codebook::iq1Points[point], i) - 1);
}

TEST(Iq1Interleaved, IQ1_S_R4HasItsFieldsWhereTheyBelong)
{
    auto bytes = emptyRows(Format::IQ1_S_R4);
    std::byte* const block = bytes.data() + 8 + 24; // the second of two
    unsigned word = 5u << 12 | 0x8000; // scale 11, down
    for (unsigned run = 0; run < 4; ++run) {
        block[4 * run + 2] = static_cast<std::byte>(points[run] & 255);
        word |= points[run] >> 8 << 3 * run;
    }
    store(block + 16 + 2 * 2, static_cast<std::uint16_t>(word));

    const auto values = decode(Format::IQ1_S_R4, bytes);
    for (int i = 0; i < 32; ++i)
        EXPECT_EQ(values[2 * columns + 32 + i], 4 * 11 * (level(points[i / 8], i % 8) - 0.125f)) << i;
    for (std::size_t i = 0; i < 32; ++i) // the other blocks: point 0, scale 1, up
        EXPECT_EQ(values[3 * columns + i], 8 * -0.875f);
}

TEST(Iq1Interleaved, IQ1_M_R4HasItsFieldsWhereTheyBelong)
{
    auto bytes = emptyRows(Format::IQ1_M_R4);
    std::byte* const block = bytes.data() + 8 + 28;
    for (unsigned run = 0; run < 4; ++run)
        block[4 * run + 1] = static_cast<std::byte>(points[run] & 255);
    block[16 + 1] = static_cast<std::byte>(points[0] >> 8 | points[1] >> 8 << 4 | 0x80); // up, down
    block[20 + 1] = static_cast<std::byte>(points[2] >> 8 | points[3] >> 8 << 4 | 0x08); // down, up
    block[24 + 1] = std::byte{0xf3}; // 3 and 15

    const auto values = decode(Format::IQ1_M_R4, bytes);
    constexpr std::array<float, 4> deltas = {0.125f, -0.125f, -0.125f, 0.125f};
    for (int i = 0; i < 32; ++i)
        EXPECT_EQ(values[columns + 32 + i], 2 * (i < 16 ? 3.0f : 15.0f) * (level(points[i / 8], i % 8) + deltas[i / 8]))
            << i;
    EXPECT_EQ(values[columns], 0) << "scale 0";
}

TEST(Iq1Interleaved, HoldsZerosAsZeros)
{
    std::vector<float> values(4 * columns);
    values[5] = 1; // so that the scales are not all 0
    for (const Format format : {Format::IQ1_S_R4, Format::IQ1_M_R4}) {
        std::vector<std::byte> bytes(4 * *rowBytes(info(format), columns));
        info(format).encode(values.data(), 4, columns, {}, bytes.data());
        const auto back = decode(format, bytes);
        EXPECT_GT(back[5], 0.5f);
        for (std::size_t i = columns; i < back.size(); ++i)
            EXPECT_EQ(back[i], 0) << info(format).name << ", value " << i;
        for (std::size_t i = 32; i < columns; ++i) // what is left is the shift
            EXPECT_LT(std::abs(back[i]), 0.02f) << info(format).name << ", value " << i;
    }
}

TEST(Iq1Table, HoldsWhatTheLatticeHolds)
{
    const codebook::Iq1Table& table = codebook::iq1Table();
    const codebook::Lattice& lattice = codebook::iq1Lattice();
    for (unsigned number = 0; number < 6561; ++number) {
        unsigned digits = 0;
        for (unsigned i = 0, left = number; i < 8; ++i, left /= 3)
            digits |= left % 3 << 2 * i;
        const codebook::Iq1Entry& entry = table.entries[number];
        ASSERT_EQ(entry.point, lattice.indexOf(digits)) << number;
        const auto neighbours = lattice.neighbours(digits);
        ASSERT_EQ(entry.neighbours % codebook::iq1ListStep, 0);
        ASSERT_LE(entry.neighbours, codebook::iq1LongestList);
        for (std::size_t i = 0; i < entry.neighbours; ++i)
            ASSERT_EQ(table.digits[entry.first + i],
                      i < neighbours.size() ? codebook::iq1Points[neighbours[i]] : codebook::iq1ListFiller)
                << number << ", neighbour " << i;
    }
}

} // namespace
} // namespace ql::quant::testing

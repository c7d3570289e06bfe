// SPDX-License-Identifier: Apache-2.0
// What every format promises of its decoder: any bytes are answered, on every instruction set, without a look outside
// the rows; and of some encoders: numbers that they have made once, they leave alone.
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <memory>
#include <random>

#include "core/quant/dispatch.h"
#include "tests/core/quant/sample_rows.h"

namespace ql::quant::testing {
namespace {

std::string nameOf(const ::testing::TestParamInfo<FormatInfo>& test)
{
    return std::string(test.param.name);
}

std::vector<FormatInfo> decodable()
{
    std::vector<FormatInfo> rows;
    for (const FormatInfo& row : formats())
        if (row.decode)
            rows.push_back(row);
    return rows;
}

class AnyBytes : public ::testing::TestWithParam<FormatInfo> {
protected:
    /// Decodes rows that end where their memory ends, so that the address sanitizer sees a step too far.
    static std::vector<float> decodeTightly(DecodeRows decode, const std::vector<std::byte>& bytes,
                                            std::size_t rowCount, std::size_t columns)
    {
        const auto tight = std::make_unique<std::byte[]>(bytes.size());
        std::copy(bytes.begin(), bytes.end(), tight.get());
        const auto out = std::make_unique<float[]>(rowCount * columns);
        decode(tight.get(), rowCount, columns, out.get());
        return {out.get(), out.get() + rowCount * columns};
    }

    static void expectTheSameOnEveryInstructionSet(const std::vector<std::byte>& bytes, std::size_t rowCount,
                                                   std::size_t columns)
    {
        const auto expected = decodeTightly(GetParam().decode, bytes, rowCount, columns);
        for (const Isa isa : supportedIsas()) {
            const auto found = decodeTightly(decoder(GetParam().format, isa), bytes, rowCount, columns);
            for (std::size_t i = 0; i < expected.size(); ++i)
                ASSERT_TRUE(std::isnan(expected[i])
                                ? std::isnan(found[i])
                                : std::bit_cast<std::uint32_t>(expected[i]) == std::bit_cast<std::uint32_t>(found[i]))
                    << isaName(isa) << ": value " << i << " is " << found[i] << ", not " << expected[i];
        }
    }
};

TEST_P(AnyBytes, AreAnswered)
{
    const FormatInfo& format = GetParam();
    std::mt19937 random(7);
    for (const std::size_t blocks : {1, 2, 5}) {
        const std::size_t columns = blocks * format.blockValues, rowCount = 2 * format.interleavedRows;
        std::vector<std::byte> bytes(rowCount * *rowBytes(format, columns));
        for (const int pattern : {0x00, 0xff, 0x7f, 0x80, 0xaa}) {
            std::fill(bytes.begin(), bytes.end(), static_cast<std::byte>(pattern));
            expectTheSameOnEveryInstructionSet(bytes, rowCount, columns);
        }
        for (int round = 0; round < 20; ++round) {
            for (std::byte& byte : bytes)
                byte = static_cast<std::byte>(random());
            expectTheSameOnEveryInstructionSet(bytes, rowCount, columns);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, AnyBytes, ::testing::ValuesIn(decodable()), nameOf);

/// Formats whose scale is that of their largest value, which they then hold exactly.
std::vector<FormatInfo> idempotent()
{
    std::vector<FormatInfo> rows;
    using enum Format;
    for (const Format format : {F32, F16, BF16, Q4_0, Q5_0, Q8_0, MXFP4, TQ1_0, TQ2_0, Q2_0, IQ1_BN, IQ2_BN})
        rows.push_back(info(format));
    return rows;
}

class Idempotent : public ::testing::TestWithParam<FormatInfo> { };

TEST_P(Idempotent, NumbersOfTheFormatAreLeftAlone)
{
    const FormatInfo& format = GetParam();
    const std::size_t columns = 2 * std::max(format.blockValues, 32u), rowCount = 3;
    for (const SampleRows& rows : sampleRows(rowCount, columns)) {
        std::vector<std::byte> bytes(rowCount * *rowBytes(format, columns)), again(bytes.size());
        std::vector<float> once(rows.values.size()), twice(once.size());
        encoder(format.format)(rows.values.data(), rowCount, columns, {}, bytes.data());
        decoder(format.format)(bytes.data(), rowCount, columns, once.data());
        if (!std::ranges::all_of(once, [](float v) { return std::isfinite(v); }))
            continue; // the scale was too large for a half
        encoder(format.format)(once.data(), rowCount, columns, {}, again.data());
        decoder(format.format)(again.data(), rowCount, columns, twice.data());
        for (std::size_t i = 0; i < once.size(); ++i)
            ASSERT_TRUE(once[i] == twice[i])
                << rows.name << ", value " << i << ": " << once[i] << ", then " << twice[i];
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, Idempotent, ::testing::ValuesIn(idempotent()), nameOf);

} // namespace
} // namespace ql::quant::testing

// SPDX-License-Identifier: Apache-2.0
// Every instruction set gives the bytes of the scalar encoder.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "tests/core/quant/sample_rows.h"
#include "tests/core/quant/simd_test_cases.h"

namespace ql::quant::testing {
namespace {

class SimdEncoder : public ::testing::TestWithParam<SimdFormat> {
protected:
    const FormatInfo& format() const { return info(GetParam().format); }
    std::size_t blockColumns() const { return std::max(format().blockValues, 32u); }
    /// Formats whose scalar encoder searches for long: fewer rows do.
    bool isSlow() const
    {
        const auto isOneOf = [&](auto... slow) { return ((format().format == slow) || ...); };
        return format().name.ends_with("_KT") || isOneOf(Format::IQ2_K, Format::IQ2_KS, Format::IQ4_KSS);
    }
    /// That many rows, or that many groups of rows that are stored together; a sixth where it is slow.
    std::size_t stored(std::size_t rowCount) const
    {
        const std::size_t rows = isSlow() ? (rowCount + 5) / 6 : rowCount;
        return rows * format().interleavedRows;
    }

    void expectScalarBytes(const SampleRows& rows, std::size_t columns, const SampleRows& importance) const
    {
        const std::size_t rowCount = rows.values.size() / columns, bytes = *rowBytes(format(), columns) * rowCount;
        constexpr std::byte untouched{0xa5};
        std::vector<std::byte> scalar(bytes + 1, untouched);
        format().encode(rows.values.data(), rowCount, columns, importance.values, scalar.data());
        for (const Isa isa : GetParam().isas) {
            std::vector<std::byte> fast(bytes + 1, untouched);
            encoder(GetParam().format, isa)(rows.values.data(), rowCount, columns, importance.values, fast.data());
            ASSERT_EQ(fast[bytes], untouched) << isaName(isa) << " wrote past the last row";
            const auto difference = static_cast<std::size_t>(std::ranges::mismatch(fast, scalar).in1 - fast.begin());
            ASSERT_EQ(difference, bytes + 1)
                << isaName(isa) << ", " << rows.name << ", importance " << importance.name << ", " << rowCount << " x "
                << columns << ": byte " << difference % format().blockBytes << " of block "
                << difference / format().blockBytes;
        }
    }

    /// Each group of values from another kind of rows, so that a batch holds easy and hard blocks together.
    static SampleRows mixed(std::size_t rowCount, std::size_t columns, std::size_t groupValues)
    {
        const std::vector<SampleRows> kinds = sampleRows(rowCount, columns);
        SampleRows rows{"mixed by " + std::to_string(groupValues), std::vector<float>(rowCount * columns)};
        for (std::size_t i = 0; i < rows.values.size(); ++i) {
            const std::size_t group = i / groupValues;
            rows.values[i] = kinds[(group * 7 + group / kinds.size()) % kinds.size()].values[i];
        }
        return rows;
    }
};

TEST_P(SimdEncoder, GivesTheScalarBytes)
{
    if (format().needsImportance)
        GTEST_SKIP() << "cannot be encoded without importance; the other tests give some";
    for (const std::size_t blocks : {1, 2, 5})
        for (const std::size_t rowCount : {1, 7, 18})
            for (const SampleRows& rows : sampleRows(stored(rowCount), blocks * blockColumns()))
                expectScalarBytes(rows, blocks * blockColumns(), {"absent", {}});
}

TEST_P(SimdEncoder, GivesTheScalarBytesWithImportance)
{
    for (const std::size_t blocks : {1, 3}) {
        const std::size_t columns = blocks * blockColumns();
        for (const SampleRows& importance : sampleImportances(columns))
            for (const SampleRows& rows : sampleRows(stored(7), columns))
                expectScalarBytes(rows, columns, importance);
    }
}

TEST_P(SimdEncoder, GivesTheScalarBytesWhereEasyAndHardBlocksMeet)
{
    const std::size_t columns = 4 * blockColumns();
    for (const std::size_t groupValues : {16, 32, 64, 256}) {
        const SampleRows rows = mixed(stored(23), columns, groupValues);
        if (!format().needsImportance)
            expectScalarBytes(rows, columns, {"absent", {}});
        for (const SampleRows& importance : sampleImportances(columns))
            expectScalarBytes(rows, columns, importance);
    }
}

TEST_P(SimdEncoder, GivesTheScalarBytesWithoutFiniteness)
{
    const std::size_t columns = 3 * blockColumns();
    std::vector<SampleRows> samples = sampleRows(stored(5), columns);
    SampleRows& rows = samples.front();
    rows.name = "not all finite";
    const float infinity = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
    const float strange[] = {infinity, -infinity, nan, -nan, std::numeric_limits<float>::max()};
    for (std::size_t i = 11; i < rows.values.size(); i += 97)
        rows.values[i] = strange[i / 97 % 5];
    if (!format().needsImportance)
        expectScalarBytes(rows, columns, {"absent", {}});
    SampleRows importance = sampleImportances(columns).front();
    expectScalarBytes(rows, columns, importance);
    importance.values[3] = infinity;
    importance.values[blockColumns() + 1] = nan;
    importance.name = "not all finite";
    expectScalarBytes(samples[1], columns, importance);
}

class SimdBestEncoder : public ::testing::TestWithParam<SimdFormat> { };

/// Search::Best, where a difference between lanes and scalar code would show as another choice somewhere.
TEST_P(SimdBestEncoder, GivesTheScalarBytes)
{
    const FormatInfo& format = info(GetParam().format);
    const std::size_t columns = 2 * std::max(format.blockValues, 32u);
    const bool isSlow = format.name.ends_with("_KT"); // the scalar search for codes
    for (const std::size_t rowCount : isSlow ? std::vector<std::size_t>{2} : std::vector<std::size_t>{1, 9}) {
        std::vector<SampleRows> importances = sampleImportances(columns);
        importances.push_back({"absent", {}});
        for (const SampleRows& importance : importances)
            for (const SampleRows& rows : sampleRows(rowCount, columns)) {
                if (importance.values.empty() && format.needsImportance)
                    continue;
                std::vector<std::byte> scalar(*rowBytes(format, columns) * rowCount), fast(scalar.size());
                format.encodeBest(rows.values.data(), rowCount, columns, importance.values, scalar.data());
                for (const Isa isa : GetParam().isas) {
                    encoder(format.format, isa, Search::Best)(rows.values.data(), rowCount, columns, importance.values,
                                                              fast.data());
                    ASSERT_EQ(fast, scalar) << isaName(isa) << ", " << rows.name << ", importance " << importance.name
                                            << ", " << rowCount << " rows";
                }
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, SimdBestEncoder, ::testing::ValuesIn(byFormat(simdBestCases())),
                         [](const auto& test) { return test.param.name(); });
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SimdBestEncoder);

INSTANTIATE_TEST_SUITE_P(Formats, SimdEncoder, ::testing::ValuesIn(byFormat(simdCases(false))),
                         [](const auto& test) { return test.param.name(); });
// A machine may have no set but the scalar one.
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SimdEncoder);

} // namespace
} // namespace ql::quant::testing

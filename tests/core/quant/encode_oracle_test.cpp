// SPDX-License-Identifier: Apache-2.0
// Every encoder gives the bytes of the real ggml.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/quant/format.h"
#include "tests/core/quant/ggml_limits.h"
#include "tests/core/quant/sample_rows.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::quant::testing {
namespace {

std::vector<FormatInfo> encodable()
{
    std::vector<FormatInfo> rows;
    for (const FormatInfo& row : formats()) {
        if (row.encode && row.dialect == Dialect::Ggml)
            rows.push_back(row);
    }
    return rows;
}

class EveryEncoder : public ::testing::TestWithParam<FormatInfo> {
protected:
    static std::vector<std::byte> encode(const FormatInfo& format, const std::vector<float>& rows, std::size_t columns,
                                         std::span<const float> importance)
    {
        std::vector<std::byte> out(*rowBytes(format, columns) * (rows.size() / columns));
        format.encode(rows.data(), rows.size() / columns, columns, importance, out.data());
        return out;
    }

    static void expectBytesOfGgml(std::size_t rowCount, std::size_t columns, const SampleRows& importance)
    {
        const FormatInfo& format = GetParam();
        for (const SampleRows& rows : sampleRows(rowCount, columns)) {
            if (isTooLargeForGgml(format, rows))
                continue;
            const auto ours = encode(format, rows.values, columns, importance.values);
            const auto theirs =
                oracle::Ggml::installed().quantize(*format.ggufId, rows.values, columns, importance.values);
            ASSERT_EQ(ours.size(), theirs.size());
            const auto difference = std::ranges::mismatch(ours, theirs).in1 - ours.begin();
            ASSERT_EQ(difference, static_cast<std::ptrdiff_t>(ours.size()))
                << format.name << ", " << rows.name << ", importance " << importance.name << ", " << columns
                << " columns: first differing byte is byte " << difference % format.blockBytes << " of block "
                << difference / format.blockBytes;
        }
    }
};

TEST_P(EveryEncoder, GivesTheBytesOfGgml)
{
    if (GetParam().needsImportance)
        GTEST_SKIP() << "ggml aborts without importance";
    for (const std::size_t blocks : {1, 3, 8})
        expectBytesOfGgml(3, blocks * std::max(GetParam().blockValues, 32u), {"absent", {}});
}

TEST_P(EveryEncoder, GivesTheBytesOfGgmlWithImportance)
{
    for (const std::size_t blocks : {1, 4}) {
        const std::size_t columns = blocks * std::max(GetParam().blockValues, 32u);
        for (const SampleRows& importance : sampleImportances(columns))
            expectBytesOfGgml(2, columns, importance);
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, EveryEncoder, ::testing::ValuesIn(encodable()),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace ql::quant::testing

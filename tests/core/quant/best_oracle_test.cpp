// SPDX-License-Identifier: Apache-2.0
// Search::Best: files that the real ggml reads, never with more error than its own encoder leaves.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/quant/dispatch.h"
#include "tests/core/quant/ggml_limits.h"
#include "tests/core/quant/sample_rows.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::quant::testing {
namespace {

std::vector<FormatInfo> withBest()
{
    std::vector<FormatInfo> rows;
    for (const FormatInfo& row : formats()) {
        if (row.encodeBest && row.interleavedRows == 1)
            rows.push_back(row);
    }
    return rows;
}

/// The squared error that is left of ggml's on normal rows, at most: without and with importance.
struct Gain {
    double plain, weighted;
};
const std::map<std::string_view, Gain> promisedGains = {
    {"Q4_0", {0.90, 0.96}},    {"Q5_0", {0.89, 0.95}},    {"Q8_0", {0.76, 0.58}},   {"Q4_1", {0.79, 0.93}},
    {"Q5_1", {0.79, 0.93}},    {"Q2_K", {0.79, 0.88}},    {"Q3_K", {0.92, 0.96}},   {"Q4_K", {0.96, 0.92}},
    {"Q5_K", {0.90, 0.84}},    {"Q6_K", {0.87, 0.83}},    {"IQ4_NL", {0.94, 0.91}}, {"IQ4_XS", {0.94, 0.91}},
    {"NVFP4", {0.78, 0.60}},   {"MXFP4", {0.97, 0.97}},   {"Q1_0", {1.0, 0.995}},   {"Q2_0", {0.6, 0.6}},
    {"TQ1_0", {0.5, 0.5}},     {"TQ2_0", {0.5, 0.5}},     {"IQ2_XXS", {0, 0.92}},   {"IQ2_XS", {0, 0.92}},
    {"IQ2_S", {0.85, 0.95}},   {"IQ3_XXS", {0.72, 0.96}}, {"IQ3_S", {0.68, 0.92}},  {"IQ1_S", {0, 0.90}},
    {"IQ1_M", {0.65, 0.96}},   {"IQ2_K", {0.86, 0.95}},   {"IQ3_K", {0.93, 0.93}},  {"IQ4_K", {0.90, 0.90}},
    {"IQ5_K", {0.88, 0.77}},   {"IQ6_K", {0.81, 0.65}},   {"Q6_0", {0.94, 0.85}},   {"IQ1_BN", {0.3, 0.3}},
    {"IQ2_BN", {0.3, 0.3}},    {"IQ2_KS", {0.83, 0.95}},  {"IQ3_KS", {0.92, 0.90}}, {"IQ4_KS", {0.93, 0.88}},
    {"IQ4_KSS", {0.71, 0.77}}, {"IQ5_KS", {0.93, 0.85}},  {"IQ2_KL", {0.89, 0.87}}, {"IQ1_KT", {0.73, 0.81}},
    {"IQ2_KT", {0.79, 0.95}},  {"IQ3_KT", {0.83, 0.95}},  {"IQ4_KT", {0.80, 0.94}},
};

/// Squared errors of each row, each value weighing what its column does, by ggml's own decoder. For formats that ggml
/// does not have, both sides are ours, and their bytes and numbers known to be ik_llama.cpp's.
std::vector<double> errorsOf(const FormatInfo& format, const std::vector<std::byte>& encoded, const SampleRows& rows,
                             std::size_t columns, const SampleRows& importance)
{
    std::vector<float> decoded(rows.values.size());
    if (format.dialect == Dialect::Ggml)
        oracle::Ggml::installed().dequantize(*format.ggufId, encoded.data(), decoded);
    else
        format.decode(encoded.data(), rows.values.size() / columns, columns, decoded.data());
    std::vector<double> errors(rows.values.size() / columns);
    for (std::size_t i = 0; i < decoded.size(); ++i) {
        const double difference = static_cast<double>(rows.values[i]) - static_cast<double>(decoded[i]);
        const double weight = importance.values.empty() ? 1 : static_cast<double>(importance.values[i % columns]);
        errors[i / columns] += weight * difference * difference;
    }
    return errors;
}

class BestEncoder : public ::testing::TestWithParam<FormatInfo> {
protected:
    /// Fails when a row has more error than ggml leaves; else what is left of ggml's error in all rows together.
    static double compare(const SampleRows& rows, std::size_t columns, const SampleRows& importance)
    {
        const FormatInfo& format = GetParam();
        const std::size_t rowCount = rows.values.size() / columns;
        std::vector<std::byte> ours(*rowBytes(format, columns) * rowCount);
        encoder(format.format, Search::Best)(rows.values.data(), rowCount, columns, importance.values, ours.data());
        std::vector<std::byte> theirs(ours.size());
        if (format.dialect == Dialect::Ggml)
            oracle::Ggml::installed().quantize(*format.ggufId, rows.values, columns, importance.values, theirs.data());
        else
            format.encode(rows.values.data(), rowCount, columns, importance.values, theirs.data());
        const auto ourErrors = errorsOf(format, ours, rows, columns, importance);
        const auto theirErrors = errorsOf(format, theirs, rows, columns, importance);
        double ourSum = 0, theirSum = 0;
        for (std::size_t row = 0; row < rowCount; ++row) {
            if (!std::isfinite(theirErrors[row]))
                continue; // the value range of the type is left, by ggml at least
            EXPECT_LE(ourErrors[row], theirErrors[row] * (1 + 1e-12))
                << format.name << ", " << rows.name << ", importance " << importance.name << ", row " << row;
            ourSum += ourErrors[row];
            theirSum += theirErrors[row];
        }
        return ourSum / theirSum;
    }
};

TEST_P(BestEncoder, NeverLeavesMoreErrorThanGgml)
{
    const std::size_t columns = 2 * std::max(GetParam().blockValues, 32u);
    std::vector<SampleRows> importances = sampleImportances(columns);
    if (!GetParam().needsImportance)
        importances.push_back({"absent", {}});
    for (const SampleRows& importance : importances)
        for (const SampleRows& rows : sampleRows(GetParam().blockValues == 256 ? 2 : 5, columns))
            if (!isTooLargeForGgml(GetParam(), rows))
                compare(rows, columns, importance);
}

TEST_P(BestEncoder, LeavesClearlyLessErrorOnNormalRows)
{
    ASSERT_TRUE(promisedGains.contains(GetParam().name)) << "measure it, and write the factor down";
    const Gain& promised = promisedGains.at(GetParam().name);
    constexpr std::size_t columns = 1024, rowCount = 16;
    const SampleRows rows = sampleRows(rowCount, columns).front();
    if (!GetParam().needsImportance) {
        const double left = compare(rows, columns, {"absent", {}});
        EXPECT_LE(left, promised.plain);
        RecordProperty("left", std::to_string(left));
    }
    const double left = compare(rows, columns, sampleImportances(columns)[1]);
    EXPECT_LE(left, promised.weighted);
    RecordProperty("left_with_importance", std::to_string(left));
}

TEST_P(BestEncoder, GivesEachRowTheSameBytesAlone)
{
    constexpr std::size_t columns = 512, rowCount = 3;
    const FormatInfo& format = GetParam();
    const EncodeRows encode = encoder(format.format, Search::Best);
    const std::size_t bytes = *rowBytes(format, columns);
    const SampleRows importance = sampleImportances(columns)[1];
    for (const std::size_t strangeRow : {std::size_t{1}, rowCount}) { // none in the end
        SampleRows rows = sampleRows(rowCount, columns).front();
        if (strangeRow < rowCount)
            rows.values[strangeRow * columns + 5] = 1e30f;
        std::vector<std::byte> together(rowCount * bytes), alone(together.size());
        encode(rows.values.data(), rowCount, columns, importance.values, together.data());
        for (std::size_t row = 0; row < rowCount; ++row)
            encode(rows.values.data() + row * columns, 1, columns, importance.values, alone.data() + row * bytes);
        EXPECT_EQ(together, alone);
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, BestEncoder, ::testing::ValuesIn(withBest()),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace ql::quant::testing

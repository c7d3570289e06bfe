// SPDX-License-Identifier: Apache-2.0
// The formats of ik_llama.cpp, against bytes that its own library wrote (commit 8337e4c of August 2026, GCC,
// -march=native with AVX-512): eight rows of 1024 values of different kinds, in tests/fixtures/quant/ik.
#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>

#include <nlohmann/json.hpp>

#include "core/base/bytes.h"
#include "core/base/small_float.h"
#include "core/quant/format.h"
#include "core/quant/interleave/layout.h"

namespace ql::quant::testing {
namespace {

constexpr std::size_t rowCount = 8, columns = 1024;

template <typename Value> std::vector<Value> readFixture(const std::string& name)
{
    const std::string path = QL_TEST_DATA "/fixtures/quant/ik/" + name;
    std::ifstream file(path, std::ios::binary);
    EXPECT_TRUE(file) << path;
    std::vector<Value> values(std::filesystem::file_size(path) / sizeof(Value));
    file.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(Value)));
    return values;
}

bool hasFixture(const std::string& name)
{
    return std::filesystem::exists(QL_TEST_DATA "/fixtures/quant/ik/" + name);
}

std::string fileName(const FormatInfo& format)
{
    std::string name(format.name);
    std::ranges::transform(name, name.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

/// Formats whose bytes differ from that build's, and why. Their error must not be higher in any row.
const std::map<Format, std::string> otherSearch = {};

std::vector<FormatInfo> recorded()
{
    std::vector<FormatInfo> rows;
    for (const FormatInfo& row : formats())
        if (row.dialect == Dialect::IkLlama && row.decode && hasFixture(fileName(row) + ".plain.bin"))
            rows.push_back(row);
    return rows;
}

class IkGolden : public ::testing::TestWithParam<FormatInfo> {
protected:
    const FormatInfo& format() const { return GetParam(); }

    std::vector<double> errors(const std::vector<std::byte>& bytes, const std::vector<float>& originals,
                               const std::vector<float>& importance) const
    {
        std::vector<float> back(originals.size());
        format().decode(bytes.data(), rowCount, columns, back.data());
        std::vector<double> sums(rowCount);
        for (std::size_t i = 0; i < back.size(); ++i) {
            const double difference = static_cast<double>(back[i]) - static_cast<double>(originals[i]);
            sums[i / columns] +=
                (importance.empty() ? 1.0 : static_cast<double>(importance[i % columns])) * difference * difference;
        }
        return sums;
    }
};

/// Its library decodes the ternary formats without their row header: from the header's bytes on, and without the scale.
std::vector<std::byte> asItReadsTernaryRows(const FormatInfo& format, const std::vector<std::byte>& bytes)
{
    const std::size_t bytesPerRow = bytes.size() / rowCount, header = format.rowHeaderBytes;
    std::vector<std::byte> shifted(bytes.size());
    for (std::size_t row = 0; row < rowCount; ++row) {
        std::byte* const to = shifted.data() + row * bytesPerRow;
        std::copy_n(bytes.data() + row * bytesPerRow, bytesPerRow - header, to + header);
        header == 2 ? store(to, floatToFloat16(1.0f)) : store(to, 1.0f);
    }
    return shifted;
}

/// The interleaved forms of mainline's formats hold mainline's bytes (interleave_test.cpp). That program has searches
/// of its own for them, which Search::Best must reach.
bool isRearrangedMainline(const FormatInfo& format)
{
    const interleave::Layout* layout = interleave::layoutOf(format.format);
    return layout && info(layout->base()).dialect == Dialect::Ggml;
}

TEST_P(IkGolden, BytesAreThoseOfIkLlama)
{
    ASSERT_TRUE(format().encode);
    const bool rearranged = isRearrangedMainline(format());
    if (rearranged) {
        ASSERT_TRUE(info(interleave::layoutOf(format().format)->base()).encodeBest);
    }
    const auto originals = readFixture<float>("input.f32");
    for (const std::string kind : {"plain", "importance"}) {
        if (kind == "plain" && format().needsImportance)
            continue; // that program goes without, mainline does not
        const auto importance = kind == "plain" ? std::vector<float>() : readFixture<float>("importance.f32");
        const auto expected = readFixture<std::byte>(fileName(format()) + "." + kind + ".bin");
        std::vector<std::byte> ours(rowCount * *rowBytes(format(), columns));
        const EncodeRows encode = rearranged ? format().encodeBest : format().encode;
        encode(originals.data(), rowCount, columns, importance, ours.data());
        ASSERT_EQ(ours.size(), expected.size());
        if (!rearranged && !otherSearch.contains(format().format)) {
            const auto at = static_cast<std::size_t>(std::ranges::mismatch(ours, expected).in1 - ours.begin());
            EXPECT_EQ(at, ours.size()) << kind << ": first differing byte " << at % (ours.size() / rowCount)
                                       << " of row " << at / (ours.size() / rowCount);
            continue;
        }
        const auto ourErrors = errors(ours, originals, importance);
        const auto theirErrors = errors(expected, originals, importance);
        for (std::size_t row = 0; row < rowCount; ++row)
            EXPECT_LE(ourErrors[row], theirErrors[row]) << kind << ", row " << row;
    }
}

TEST_P(IkGolden, DecodesAsIkLlama)
{
    if (!hasFixture(fileName(format()) + ".decoded.f32"))
        GTEST_SKIP()
            << "its library does not decode interleaved rows; interleave_test.cpp compares them with the plain ones";
    const auto expected = readFixture<float>(fileName(format()) + ".decoded.f32");
    auto bytes = readFixture<std::byte>(fileName(format()) + ".plain.bin");
    if (format().format == Format::IQ1_BN || format().format == Format::IQ2_BN)
        bytes = asItReadsTernaryRows(format(), bytes);
    std::vector<float> ours(expected.size());
    format().decode(bytes.data(), rowCount, columns, ours.data());
    for (std::size_t i = 0; i < ours.size(); ++i)
        ASSERT_EQ(std::bit_cast<std::uint32_t>(ours[i]), std::bit_cast<std::uint32_t>(expected[i]))
            << "value " << i % columns << " of row " << i / columns << ": " << ours[i] << " and " << expected[i];
}

INSTANTIATE_TEST_SUITE_P(Formats, IkGolden, ::testing::ValuesIn(recorded()),
                         [](const auto& test) { return std::string(test.param.name); });
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(IkGolden);

} // namespace
} // namespace ql::quant::testing

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

#include "core/quant/format.h"

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

TEST_P(IkGolden, BytesAreThoseOfIkLlama)
{
    if (!format().encode)
        GTEST_SKIP() << "read only";
    const auto originals = readFixture<float>("input.f32");
    for (const std::string kind : {"plain", "importance"}) {
        const auto importance = kind == "plain" ? std::vector<float>() : readFixture<float>("importance.f32");
        const auto expected = readFixture<std::byte>(fileName(format()) + "." + kind + ".bin");
        std::vector<std::byte> ours(rowCount * *rowBytes(format(), columns));
        format().encode(originals.data(), rowCount, columns, importance, ours.data());
        ASSERT_EQ(ours.size(), expected.size());
        if (!otherSearch.contains(format().format)) {
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
        GTEST_SKIP() << "its library does not decode interleaved rows";
    const auto expected = readFixture<float>(fileName(format()) + ".decoded.f32");
    const auto bytes = readFixture<std::byte>(fileName(format()) + ".plain.bin");
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

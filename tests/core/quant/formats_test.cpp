// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

#include "core/quant/format.h"

namespace ql::quant::testing {
namespace {

TEST(Formats, AreFoundByNameInEitherCase)
{
    EXPECT_EQ(formatByName("Q4_K"), Format::Q4_K);
    EXPECT_EQ(formatByName("q4_k"), Format::Q4_K);
    EXPECT_EQ(formatByName("q4_K"), Format::Q4_K);
    EXPECT_EQ(formatByName("iq2_ks"), Format::IQ2_KS);
    for (const char* wrong : {"", "Q4", "Q4_K_M", "Q4_K ", "unknown"})
        EXPECT_EQ(formatByName(wrong), std::nullopt) << wrong;
    for (const FormatInfo& row : formats()) {
        EXPECT_EQ(formatByName(row.name), row.format);
        EXPECT_EQ(&info(row.format), &row);
        EXPECT_TRUE(std::ranges::none_of(row.name, [](unsigned char c) { return std::islower(c); })) << row.name;
    }
}

TEST(Formats, AreFoundByTheirNumberInGgufFiles)
{
    EXPECT_EQ(formatByGgufId(0), Format::F32);
    EXPECT_EQ(formatByGgufId(14), Format::Q6_K);
    EXPECT_EQ(formatByGgufId(30), Format::BF16);
    EXPECT_EQ(formatByGgufId(399), Format::Q8_K_R8);
    for (const std::uint32_t removed : {4u, 5u, 31u, 38u, 43u, 142u, 1000000u})
        EXPECT_EQ(formatByGgufId(removed), std::nullopt) << removed;
}

TEST(Formats, AreFoundByTheirSafetensorsName)
{
    EXPECT_EQ(formatBySafetensorsDtype("BF16"), Format::BF16);
    EXPECT_EQ(formatBySafetensorsDtype("I8"), Format::I8);
    EXPECT_EQ(formatBySafetensorsDtype("F8_E4M3"), Format::F8_E4M3);
    for (const char* wrong : {"bf16", "Q4_0", "Q8_K", "F8", ""})
        EXPECT_EQ(formatBySafetensorsDtype(wrong), std::nullopt) << wrong;

    // Every dtype of the safetensors format, with its bits.
    const std::vector<std::pair<const char*, int>> dtypes = {
        {"BOOL", 8},    {"F4", 4},      {"F6_E2M3", 6}, {"F6_E3M2", 6},     {"U8", 8},          {"I8", 8},
        {"F8_E5M2", 8}, {"F8_E4M3", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8}, {"F8_E5M2FNUZ", 8}, {"I16", 16},
        {"U16", 16},    {"F16", 16},    {"BF16", 16},   {"I32", 32},        {"U32", 32},        {"F32", 32},
        {"C64", 64},    {"F64", 64},    {"I64", 64},    {"U64", 64}};
    for (const auto& [name, bits] : dtypes) {
        const auto format = formatBySafetensorsDtype(name);
        ASSERT_TRUE(format) << name;
        EXPECT_EQ(info(*format).bitsPerWeight(), bits) << name;
    }
    EXPECT_EQ(std::ranges::count(formats(), true, &FormatInfo::inSafetensors), std::ssize(dtypes));
}

TEST(Formats, GiveTheBytesOfARow)
{
    EXPECT_EQ(rowBytes(info(Format::Q4_K), 512), 288u);
    EXPECT_EQ(rowBytes(info(Format::F16), 7), 14u);
    EXPECT_EQ(rowBytes(info(Format::F4), 6), 3u);
    EXPECT_EQ(rowBytes(info(Format::IQ4_KS), 512), 4u + 2 * 136);
    EXPECT_EQ(rowBytes(info(Format::IQ1_BN), 128), 2u + 2 * 13);
    EXPECT_EQ(rowBytes(info(Format::Q8_KV), 64), 8u + 64);
    EXPECT_EQ(rowBytes(info(Format::Q4_0), 0), 0u);
    EXPECT_EQ(rowBytes(info(Format::Q4_K), 257), std::nullopt);
    EXPECT_EQ(rowBytes(info(Format::F64), UINT64_MAX / 4), std::nullopt);
}

TEST(Formats, InterleaveTheRowsOfTheirBase)
{
    int checked = 0;
    for (const FormatInfo& row : formats()) {
        if (row.interleavedRows == 1)
            continue;
        const auto mark = row.name.rfind("_R");
        ASSERT_NE(mark, std::string_view::npos) << row.name;
        EXPECT_EQ(std::to_string(row.interleavedRows), row.name.substr(mark + 2)) << row.name;
        const std::string_view baseName = row.name.substr(0, mark);
        if (baseName == "Q8_K" || baseName == "Q8_KV" || baseName == "IQ1_S" || baseName == "IQ1_M")
            continue; // not a permutation of the base
        const FormatInfo& base = info(*formatByName(baseName));
        EXPECT_EQ(row.bitsPerWeight(), base.bitsPerWeight()) << row.name;
        EXPECT_EQ(row.blockValues % base.blockValues, 0u) << row.name;
        EXPECT_EQ(row.rowHeaderBytes, base.rowHeaderBytes) << row.name;
        ++checked;
    }
    EXPECT_EQ(checked, 25);
}

TEST(Formats, FallBackUntilARowOfAnyLengthFits)
{
    for (const FormatInfo& row : formats()) {
        if (row.dialect != Dialect::Ggml || row.runtimeOnly)
            continue;
        const FormatInfo* current = &row;
        for (int steps = 0; !current->fits(33); ++steps) {
            ASSERT_LT(steps, 4) << row.name;
            ASSERT_NE(current->fallback, Format::Unknown) << row.name;
            EXPECT_LT(info(current->fallback).blockValues, current->blockValues) << row.name;
            current = &info(current->fallback);
        }
    }
    EXPECT_EQ(info(Format::Q4_K).fallback, Format::Q5_0);
    EXPECT_EQ(info(Format::IQ4_XS).fallback, Format::IQ4_NL);
}

TEST(Formats, ThatCanBeEncodedCanBeDecoded)
{
    for (const FormatInfo& row : formats()) {
        EXPECT_TRUE(!row.encode || row.decode) << row.name;
        EXPECT_TRUE(!row.encodeBest || row.encode) << row.name;
        EXPECT_FALSE(row.runtimeOnly && row.encode) << row.name;
    }
}

TEST(Formats, AreAllReadAndWrittenButForTheseFew)
{
    std::vector<std::string_view> notWritten;
    for (const FormatInfo& row : formats())
        if (row.ggufId && !row.runtimeOnly && !(row.encode && row.decode))
            notWritten.push_back(row.name);
    // Numbers that are not weights; and two whose bytes depend on the processor that wrote them.
    const std::vector<std::string_view> expected = {"I8", "I16", "I32", "I64", "F64", "Q8_K_R16", "Q8_K_R8"};
    EXPECT_EQ(notWritten, expected);
}

TEST(StoredType, SaysItsName)
{
    EXPECT_EQ((StoredType{Format::Q4_K, 12}).name(), "Q4_K");
    EXPECT_TRUE((StoredType{Format::Q4_K, 12}).known());
    EXPECT_EQ((StoredType{Format::Unknown, 77}).name(), "unknown type 77");
    EXPECT_EQ((StoredType{Format::Unknown, 4}).name(), "Q4_2 (removed type 4)");
    EXPECT_FALSE((StoredType{Format::Unknown, 77}).known());
}

} // namespace
} // namespace ql::quant::testing

// SPDX-License-Identifier: Apache-2.0
// The interleaved formats against what ik_llama.cpp's own functions made of random rows (tests/fixtures/quant/ik).
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <random>

#include <nlohmann/json.hpp>

#include "core/quant/dispatch.h"
#include "core/quant/interleave/interleave.h"
#include "core/quant/interleave/program.h"
#include "core/quant/simd/codecs.h"

namespace ql::quant::testing {
namespace {

std::vector<std::byte> fromHex(const std::string& text)
{
    std::vector<std::byte> bytes(text.size() / 2);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(std::stoi(text.substr(2 * i, 2), nullptr, 16));
    return bytes;
}

TEST(Interleave, RearrangesAsIkLlamaAndBack)
{
    std::ifstream file(QL_TEST_DATA "/fixtures/quant/ik/interleaved.json");
    const auto cases = nlohmann::json::parse(file);
    EXPECT_EQ(cases.size(), 23u);
    for (const auto& one : cases) {
        const std::string name = one["name"];
        const interleave::Layout* layout = interleave::layoutOf(formatByName(name).value());
        ASSERT_TRUE(layout) << name;
        EXPECT_EQ(info(layout->base()).name, one["base"].get<std::string>());
        const std::size_t columns = one["columns"], rowCount = info(layout->format).interleavedRows;
        const auto rows = fromHex(one["rows"]), expected = fromHex(one["group"]);
        std::vector<std::byte> group(expected.size()), back(rows.size());
        interleave::interleave(*layout, rows.data(), rowCount, columns, group.data());
        EXPECT_EQ(group, expected) << name;
        interleave::separate(*layout, expected.data(), rowCount, columns, back.data());
        EXPECT_EQ(back, rows) << name;
    }
}

TEST(Interleave, LosesNothingOverManyGroupsAndColumns)
{
    std::mt19937 random(3);
    for (const interleave::Layout& layout : interleave::layouts()) {
        const FormatInfo& format = info(layout.format);
        const std::size_t columns = 5 * std::max(256u, format.blockValues), rowCount = 3 * format.interleavedRows;
        const std::size_t rowBytes = *quant::rowBytes(format, columns);
        std::vector<std::byte> group(rowCount * rowBytes);
        for (std::byte& byte : group)
            byte = static_cast<std::byte>(random());
        std::vector<std::byte> rows(rowCount * *quant::rowBytes(info(layout.base()), columns)), again(group.size());
        interleave::separate(layout, group.data(), rowCount, columns, rows.data());
        interleave::interleave(layout, rows.data(), rowCount, columns, again.data());
        EXPECT_EQ(group, again) << format.name;
    }
}

TEST(Interleave, AgreesWithTheTable)
{
    for (const interleave::Layout& layout : interleave::layouts()) {
        const FormatInfo &format = info(layout.format), &base = info(layout.base());
        EXPECT_GT(format.interleavedRows, 1u) << format.name;
        EXPECT_EQ(format.usesImportance, base.usesImportance) << format.name;
        EXPECT_EQ(format.needsImportance, base.needsImportance) << format.name;
        EXPECT_DOUBLE_EQ(format.bitsPerWeight(), base.bitsPerWeight()) << format.name;
        if (format.encode) {
            EXPECT_TRUE(base.encode && base.decode) << format.name;
        }
    }
}

TEST(Interleave, EveryInstructionSetRearrangesAlike)
{
    std::mt19937 random(5);
    constexpr std::size_t margin = 64; // around the rows something may be read
    for (const interleave::Layout& layout : interleave::layouts()) {
        const std::size_t rowCount = info(layout.format).interleavedRows;
        for (const std::size_t columns : {1u, 2u, 3u, 4u, 5u, 8u, 11u}) {
            const interleave::Program& program = interleave::programOf(layout, columns);
            const std::size_t blocks = columns / program.columns, rowBytes = blocks * program.blockBytes;
            std::vector<std::byte> rows(rowCount * rowBytes + 2 * margin);
            std::ranges::generate(rows, [&] { return static_cast<std::byte>(random()); });
            std::vector<const std::byte*> starts;
            for (std::size_t row = 0; row < rowCount; ++row)
                starts.push_back(rows.data() + margin + row * rowBytes);
            std::vector<std::byte> expected(rowCount * rowBytes), expectedRows(expected.size());
            const auto separate = [&](Isa isa, std::vector<std::byte>& to) {
                std::vector<std::byte*> each;
                for (std::size_t row = 0; row < rowCount; ++row)
                    each.push_back(to.data() + row * rowBytes);
                rearranger(isa).separate(program, blocks, expected.data(), each.data());
            };
            rearranger(Isa::Scalar).interleave(program, blocks, starts.data(), expected.data());
            separate(Isa::Scalar, expectedRows);
            for (const Isa isa : supportedIsas()) {
                std::vector<std::byte> group(expected.size()), back(expected.size());
                rearranger(isa).interleave(program, blocks, starts.data(), group.data());
                EXPECT_EQ(group, expected) << info(layout.format).name << " " << isaName(isa) << " " << columns;
                separate(isa, back);
                EXPECT_EQ(back, expectedRows) << info(layout.format).name << " " << isaName(isa) << " " << columns;
            }
        }
    }
}

TEST(Interleave, PlainFormatsHoldTheSameNumbersWhereThereAreSuch)
{
    EXPECT_EQ(withoutInterleaving(Format::Q4_0_R8), Format::Q4_0);
    EXPECT_EQ(withoutInterleaving(Format::IQ1_S_R4), Format::IQ1_S);
    EXPECT_EQ(withoutInterleaving(Format::Q8_K_R16), Format::Q8_0); // Q8_K alone is not for files
    EXPECT_EQ(withoutInterleaving(Format::Q4_0), Format::Q4_0);
    for (const FormatInfo& row : formats()) {
        const FormatInfo& plain = info(withoutInterleaving(row.format));
        EXPECT_EQ(plain.interleavedRows, 1u) << row.name;
        EXPECT_FALSE(row.interleavedRows > 1 && plain.runtimeOnly) << row.name;
    }
}

/// The bytes of the base format, rearranged; so what is tested of the base holds here too.
TEST(Interleave, EncodesAndDecodesByTheBaseFormat)
{
    for (const interleave::Layout& layout : interleave::layouts()) {
        const FormatInfo& format = info(layout.format);
        if (!format.encode)
            continue;
        const std::size_t columns = 512, rowCount = 2 * format.interleavedRows;
        std::mt19937 random(4);
        std::normal_distribution<float> normal(0, 0.02f);
        std::vector<float> values(rowCount * columns), importance(columns, 1.0f);
        std::ranges::generate(values, [&] { return normal(random); });
        std::vector<std::byte> rows(rowCount * *rowBytes(info(layout.base()), columns));
        std::vector<std::byte> expected(rowCount * *rowBytes(format, columns)), groups(expected.size());
        encoder(layout.base())(values.data(), rowCount, columns, importance, rows.data());
        interleave::interleave(layout, rows.data(), rowCount, columns, expected.data());
        encoder(layout.format)(values.data(), rowCount, columns, importance, groups.data());
        EXPECT_EQ(groups, expected) << format.name;
        std::vector<float> ofRows(values.size()), ofGroups(values.size());
        decoder(layout.base())(rows.data(), rowCount, columns, ofRows.data());
        decoder(layout.format)(groups.data(), rowCount, columns, ofGroups.data());
        EXPECT_EQ(ofRows, ofGroups) << format.name;
    }
}

} // namespace
} // namespace ql::quant::testing

// SPDX-License-Identifier: Apache-2.0
// Lazy rows against the same rearrangement done on the whole tensor in memory.
#include <cstring>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/row_sources.h"
#include "core/base/small_float.h"
#include "hf_folder.h"

namespace {

using namespace ql;
using testing::HasSubstr;

/// `count` values that bfloat16 and float hold alike.
std::vector<float> counted(std::size_t count, float first = 0)
{
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = bfloat16ToFloat(floatToBfloat16(first + static_cast<float>(i)));
    return values;
}

test::MadeTensor bfloats(std::vector<std::uint64_t> shape, const std::vector<float>& values)
{
    test::MadeTensor tensor{"BF16", std::move(shape), std::vector<std::byte>(values.size() * 2)};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::uint16_t bits = floatToBfloat16(values[i]);
        std::memcpy(tensor.bytes.data() + 2 * i, &bits, 2);
    }
    return tensor;
}

/// As the system counts them; reading the counter adds a hundred or so.
std::uint64_t bytesReadByProcess()
{
    std::ifstream in("/proc/self/io");
    std::string label;
    std::uint64_t bytes = 0;
    in >> label >> bytes;
    EXPECT_EQ(label, "rchar:");
    return bytes;
}

class Rows : public testing::Test {
protected:
    arch::SourceTensors sources(const std::map<std::string, test::MadeTensor>& tensors)
    {
        m_folder.writeWeights(tensors);
        const auto opened = checkpoint::open(io::systemDisk(), m_folder.path() + "/model.safetensors");
        EXPECT_TRUE(opened) << opened.error().message;
        auto weights = checkpoint::resolveWeights(*opened, io::systemDisk());
        EXPECT_TRUE(weights) << weights.error().message;
        arch::SourceTensors result{*opened, std::make_shared<const checkpoint::Weights>(std::move(*weights)), {}};
        // In the order of the file, which is that of the names.
        while (result.tensors.size() < tensors.size())
            result.tensors.push_back(&result.owner->all[result.tensors.size()]);
        return result;
    }

    /// Row by row, in threes, and all at once must give the same.
    static void expectRows(const arch::RowSource& rows, const std::vector<float>& expected, std::uint64_t columns)
    {
        const std::uint64_t count = expected.size() / columns;
        for (const std::uint64_t together : {std::uint64_t{1}, std::uint64_t{3}, count}) {
            std::vector<float> values(expected.size());
            for (std::uint64_t row = 0; row < count; row += together) {
                const std::uint64_t n = std::min(together, count - row);
                const auto status = rows.readRows(row, n, std::span(values).subspan(row * columns, n * columns));
                ASSERT_TRUE(status) << status.error().message;
            }
            EXPECT_EQ(values, expected) << together << " rows at a time";
        }
    }

    test::HfFolder m_folder{};
};

TEST_F(Rows, PlainOnesAreTheSources)
{
    const auto a = counted(12), b = counted(12, 100);
    auto stacked = b;
    stacked.insert(stacked.begin(), a.begin(), a.end());
    const auto rows = arch::makePlainRows(sources({{"a", bfloats({4, 3}, a)}, {"b", bfloats({4, 3}, b)}}), 3, 8);
    expectRows(*rows, stacked, 3);
    EXPECT_TRUE(rows->isPlainCopy());
    // Bytes 20 to 28: the last two values of a, the first two of b.
    std::vector<std::byte> raw(8);
    ASSERT_TRUE(rows->readRaw(20, raw));
    const auto expected = bfloats({4}, {10, 11, 100, 101});
    EXPECT_EQ(raw, expected.bytes);
}

TEST_F(Rows, LargeOnesAreDecodedInParts)
{
    const auto values = counted(3 << 19); // 3 MB of bfloat16
    expectRows(*arch::makePlainRows(sources({{"a", bfloats({12, 1 << 17}, values)}}), 1 << 17, 12), values, 1 << 17);
}

TEST_F(Rows, ReorderedRows)
{
    const std::uint64_t rows = 8, columns = 5;
    const auto values = counted(rows * columns);
    arch::View view({rows, columns});
    ASSERT_TRUE(view.permuteRope(2));
    std::vector<float> expected;
    for (const std::uint64_t row : {0, 2, 1, 3, 4, 6, 5, 7})
        for (std::uint64_t column = 0; column < columns; ++column)
            expected.push_back(values[row * columns + column] + 1.0f);
    const auto source = arch::makeViewRows(sources({{"a", bfloats({rows, columns}, values)}}), view, {0.5f, 0.5f});
    expectRows(*source, expected, columns);
    EXPECT_FALSE(source->isPlainCopy());
    std::vector<std::byte> raw(2);
    EXPECT_FALSE(source->readRaw(0, raw));
}

TEST_F(Rows, TransposedOnesOfAnySize)
{
    for (const auto& [rows, columns] : {std::pair<std::uint64_t, std::uint64_t>{7, 3}, {300, 5000}}) {
        const auto values = counted(rows * columns);
        arch::View view({rows, columns});
        ASSERT_TRUE(view.transposeLast2());
        std::vector<float> expected(values.size());
        for (std::uint64_t i = 0; i < columns; ++i)
            for (std::uint64_t j = 0; j < rows; ++j)
                expected[i * rows + j] = values[j * columns + i];
        const auto source = arch::makeViewRows(sources({{"a", bfloats({rows, columns}, values)}}), view, {});
        const std::uint64_t first = columns / 3, count = columns / 2;
        std::vector<float> part(count * rows);
        ASSERT_TRUE(source->readRows(first, count, part));
        EXPECT_TRUE(std::equal(part.begin(), part.end(), expected.begin() + static_cast<std::ptrdiff_t>(first * rows)));
        if (columns < 10)
            expectRows(*source, expected, rows);
    }
}

TEST_F(Rows, StackedThenTransposedAndStrided)
{
    // Three sources of 2 x 4: stacked, transposed to 4 x 2, every second row taken.
    std::map<std::string, test::MadeTensor> tensors;
    std::vector<float> expected;
    for (int e = 0; e < 3; ++e) {
        const auto values = counted(8, static_cast<float>(e) * 10);
        tensors[std::string(1, static_cast<char>('a' + e))] = test::floats({2, 4}, values);
        for (const std::size_t column : {1, 3})
            for (const std::size_t row : {0, 1})
                expected.push_back(values[row * 4 + column]);
    }
    arch::View view({3, 2, 4});
    ASSERT_TRUE(view.transposeLast2());
    ASSERT_TRUE(view.stride(1, 1, 2));
    expectRows(*arch::makeViewRows(sources(tensors), view, {}), expected, 2);
}

TEST_F(Rows, StackSeenAcrossItsMembers)
{
    // Stacked vectors, transposed: each row takes one value of each source.
    const auto source = sources({{"a", test::floats({2}, {1, 2})}, {"b", test::floats({2}, {3, 4})}});
    arch::View view({2, 2});
    ASSERT_TRUE(view.transposeLast2());
    expectRows(*arch::makeViewRows(source, view, {}), {1, 3, 2, 4}, 2);
}

TEST_F(Rows, ConstantOnes)
{
    expectRows(*arch::makeConstantRows({1, 2, 3, 4}, 2), {1, 2, 3, 4}, 2);
    EXPECT_FALSE(arch::makeConstantRows({1}, 1)->isPlainCopy());
}

TEST_F(Rows, FormatsThatCannotBeReadAreNamed)
{
    const test::MadeTensor complex{"C64", {2, 2}, std::vector<std::byte>(32)};
    const auto rows = arch::makePlainRows(sources({{"phases", complex}}), 2, 2);
    std::vector<float> values(4);
    const auto status = rows->readRows(0, 2, values);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, Errc::BadInput);
    EXPECT_THAT(status.error().message, HasSubstr("tensor phases is stored as C64"));
    std::vector<std::byte> raw(4);
    EXPECT_TRUE(rows->readRaw(0, raw));
}

TEST_F(Rows, ReadOnlyWhatTheyNeed)
{
    const auto values = counted(64 * 4096);
    arch::View view({64, 4096});
    ASSERT_TRUE(view.permuteRope(1));
    const auto source = arch::makeViewRows(sources({{"a", bfloats({64, 4096}, values)}}), view, {});
    EXPECT_LT(source->scratchBytes(8), std::uint64_t{3} << 20);
    std::vector<float> rows(8 * 4096);
    const std::uint64_t before = bytesReadByProcess();
    ASSERT_TRUE(source->readRows(8, 8, rows)); // 4 neighbours of each half of the head
    EXPECT_NEAR(static_cast<double>(bytesReadByProcess() - before), 8 * 4096 * 2, 1000);
    EXPECT_EQ(rows[0], values[4 * 4096]);
    EXPECT_EQ(rows[4096], values[36 * 4096]);
}

} // namespace

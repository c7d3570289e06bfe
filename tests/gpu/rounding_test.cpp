// SPDX-License-Identifier: Apache-2.0
// Rounding of inputs on the device against the processor's, bit for bit.
#include "gpu/rounding.h"

#include <bit>
#include <cmath>
#include <limits>
#include <random>

#include "core/base/small_float.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

using graph::Rounding;

constexpr Rounding kAll[] = {Rounding::None, Rounding::F16, Rounding::Bf16,  Rounding::Q8_0,
                             Rounding::Q8K,  Rounding::Fp8, Rounding::Nvfp4, Rounding::Mxfp4};
constexpr float kInfinity = std::numeric_limits<float>::infinity(), kNan = std::numeric_limits<float>::quiet_NaN();

void expectSameBits(const std::vector<float>& ours, const std::vector<float>& truth, const std::vector<float>& from)
{
    ASSERT_EQ(ours.size(), truth.size());
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const bool same = std::bit_cast<std::uint32_t>(ours[i]) == std::bit_cast<std::uint32_t>(truth[i])
            || (std::isnan(ours[i]) && std::isnan(truth[i]));
        if (!same && wrong++ < 5)
            ADD_FAILURE() << "value " << i << ", " << from[i] << ", became " << ours[i] << " and not " << truth[i];
    }
    EXPECT_EQ(wrong, 0u);
}

template <typename Record>
std::vector<float> onDevice(const Device& device, const std::vector<float>& values, bool isInPlace,
                            const Record& record)
{
    const Allocation from = uploaded(device, values);
    const Allocation to = must(device.allocate(4 * values.size(), MemoryUse::Device, "rounded values"));
    const Slice in = from.slice().part(0, 4 * values.size()), out = to.slice().part(0, 4 * values.size());
    Commands commands = must(Commands::create(device));
    must(commands.fill(out, 0x7fc00000));
    must(record(commands, in, isInPlace ? in : out));
    must(commands.finish());
    must(commands.run());
    return downloaded<float>(device, isInPlace ? in : out);
}

void check(Device& device, Rounding rounding, std::size_t columns, const std::vector<float>& values,
           bool isInPlace = false)
{
    SCOPED_TRACE(testing::Message() << "rounding " << static_cast<int>(rounding) << ", rows of " << columns);
    const std::size_t rows = values.size() / columns;
    std::vector<float> truth = values;
    graph::roundRows(rounding, rows, columns, truth);
    const auto ours = onDevice(device, values, isInPlace, [&](Commands& commands, const Slice& from, const Slice& to) {
        return recordRounding(device, commands, rounding, rows, columns, from, to);
    });
    expectSameBits(ours, truth, values);
}

/// Rows of one exponent each, but for one in eight values, which have any of a wide range.
std::vector<float> rowsOfManySizes(std::size_t rows, std::size_t columns, int least, int most)
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    std::uniform_int_distribution<int> exponent(least, most), small(-30, 0);
    std::vector<float> values;
    for (std::size_t row = 0; row < rows; ++row) {
        const int size = exponent(random);
        for (std::size_t i = 0; i < columns; ++i)
            values.push_back(std::ldexp(normal(random), size + (random() % 8 ? 0 : small(random))));
    }
    return values;
}

TEST(Rounding, RowsOfEveryLength)
{
    const auto device = openTestDevice();
    for (const Rounding rounding : kAll)
        for (const std::size_t columns : {1, 2, 15, 31, 32, 33, 64, 100, 255, 256, 257, 600, 1024})
            check(*device, rounding, columns, rowsOfManySizes(9, columns, -60, 60));
}

TEST(Rounding, InPlace)
{
    const auto device = openTestDevice();
    for (const Rounding rounding : kAll)
        check(*device, rounding, 300, rowsOfManySizes(5, 300, -10, 10), true);
}

TEST(Rounding, ManyValues)
{
    const auto device = openTestDevice();
    for (const Rounding rounding : kAll)
        check(*device, rounding, 512, rowsOfManySizes(512, 512, -100, 120));
}

/// All halves as floats, what lies in the middle between two of them, and the floats beside that.
std::vector<float> halvesAndTies()
{
    std::vector<float> values;
    for (std::uint32_t bits = 0; bits < 65536; ++bits) {
        const float value = float16ToFloat(static_cast<std::uint16_t>(bits));
        const float next = float16ToFloat(static_cast<std::uint16_t>(bits + 1));
        const float middle = std::isfinite(value) && std::isfinite(next) ? (value + next) / 2 : value;
        for (const float tie : {value, middle, std::nextafter(middle, -kInfinity), std::nextafter(middle, kInfinity)})
            values.push_back(tie);
    }
    for (const float value : {65519.996f, 65520.0f, -65520.0f, 3e38f, -3e38f, 1e-7f})
        values.push_back(value);
    return values;
}

TEST(Rounding, HalvesAndTies)
{
    const auto device = openTestDevice();
    const std::vector<float> values = halvesAndTies();
    for (const Rounding rounding : {Rounding::F16, Rounding::Bf16})
        check(*device, rounding, values.size(), values);
}

/// Every E4M3 and E2M1 number and every middle between two, on a scale; a first value sets the row's scale.
std::vector<float> levelsAndTies(float largest, float scale)
{
    std::vector<float> levels{0};
    for (int step = 1; step < 8; ++step) // below 2^-6
        levels.push_back(std::ldexp(static_cast<float>(step), -9));
    for (int exponent = -6; exponent < 9; ++exponent)
        for (int step = 8; step < 16; ++step)
            levels.push_back(std::ldexp(static_cast<float>(step), exponent - 3));
    std::vector<float> values;
    for (const float sign : {1.0f, -1.0f})
        for (std::size_t i = 0; i + 1 < levels.size(); ++i) {
            const float middle = (levels[i] + levels[i + 1]) / 2;
            for (const float value : {levels[i], middle, std::nextafter(middle, 0.0f), std::nextafter(middle, 1e9f)}) {
                if (values.size() % 16 == 0)
                    values.push_back(largest * scale);
                values.push_back(sign * value * scale);
            }
        }
    return values;
}

TEST(Rounding, LevelsAndTies)
{
    const auto device = openTestDevice();
    for (const Rounding rounding : {Rounding::Q8_0, Rounding::Q8K, Rounding::Fp8, Rounding::Nvfp4, Rounding::Mxfp4})
        for (const float largest : {6.0f, 12.0f, 127.0f, 448.0f, 2688.0f, 500.0f})
            for (const float scale : {1.0f, 0.125f, 3.0f, 1e-20f}) {
                const auto values = levelsAndTies(largest, scale);
                check(*device, rounding, values.size(), values);
            }
}

TEST(Rounding, PowersOfTwoAndTheirNeighbours)
{
    const auto device = openTestDevice();
    std::vector<float> values;
    for (int exponent = -110; exponent < 128; ++exponent) // below, the factors of rows are subnormal
        for (int below = -100; below < 28; ++below) { // numbers just below a power of two count as it
            const float power = std::ldexp(1.0f, exponent);
            const float value =
                std::bit_cast<float>(std::bit_cast<std::uint32_t>(power) + static_cast<std::uint32_t>(below));
            values.insert(values.end(), {value, value / 3, -value / 2, value * 0.7f});
            values.insert(values.end(), 28, power / 5);
        }
    for (const Rounding rounding : {Rounding::Mxfp4, Rounding::Q8_0, Rounding::Q8K, Rounding::Nvfp4})
        check(*device, rounding, 32, values);
}

TEST(Rounding, ZerosInfinitiesAndNan)
{
    const auto device = openTestDevice();
    const float special[] = {0.0f, -0.0f, kInfinity, -kInfinity, kNan, -kNan, 1.0f, -3.0f, 3e38f, 1e-30f};
    for (const std::size_t columns : {1, 5, 32, 48, 300}) {
        std::vector<float> values;
        for (const float most : special) // rows of one value, with another in different places
            for (const float other : special)
                for (const std::size_t at : {std::size_t{0}, columns / 2, columns - 1}) {
                    values.insert(values.end(), columns, most);
                    values[values.size() - columns + at] = other;
                }
        for (const Rounding rounding : kAll)
            check(*device, rounding, columns, values);
    }
}

TEST(Rounding, SubnormalNumbers)
{
    const auto device = openTestDevice();
    // Among others that are normal they become zeros or stay, as the processor has it.
    std::vector<float> values = rowsOfManySizes(16, 64, -148, -130);
    for (std::size_t i = 0; i < values.size(); i += 64)
        values[i] = 1.0f;
    for (const Rounding rounding : kAll)
        check(*device, rounding, 64, values);
}

TEST(Rounding, ScalesOfCheckpoints)
{
    const auto device = openTestDevice();
    for (const float scale : {1.0f, 0.0123f, 3.7f, 1e-5f, 1e10f}) {
        std::vector<float> values = levelsAndTies(448, scale);
        values.insert(values.end(), {0.0f, -0.0f, kInfinity, -kInfinity, kNan, 3e38f});
        for (const float value : rowsOfManySizes(1, 5000, 0, 8))
            values.push_back(value * scale);
        std::vector<float> truth = values;
        graph::roundToFp8(scale, truth);
        const auto ours = onDevice(*device, values, false, [&](Commands& commands, const Slice& from, const Slice& to) {
            return recordFp8(*device, commands, scale, values.size(), from, to);
        });
        expectSameBits(ours, truth, values);
    }
    // The cache rounds with the scale 1.
    std::vector<float> values = halvesAndTies(), truth = values;
    graph::roundForCache(graph::CacheType::Fp8, truth);
    expectSameBits(onDevice(*device, values, false,
                            [&](Commands& commands, const Slice& from, const Slice& to) {
                                return recordFp8(*device, commands, 1, values.size(), from, to);
                            }),
                   truth, values);
}

TEST(Rounding, GivenScalesAndPartsOfRows)
{
    const auto device = openTestDevice();
    const auto compare = [&](const graph::InputRounding& rounding, std::size_t columns) {
        const std::vector<float> values = rowsOfManySizes(9, columns, -6, 6);
        std::vector<float> truth = values;
        graph::roundRows(rounding, 9, columns, truth);
        expectSameBits(onDevice(*device, values, false,
                                [&](Commands& commands, const Slice& from, const Slice& to) {
                                    return recordRounding(*device, commands, rounding, 9, columns, from, to);
                                }),
                       truth, values);
    };
    for (const std::size_t columns : {1, 16, 100, 128, 256, 300, 1000})
        for (const graph::InputRounding& rounding : {graph::InputRounding{Rounding::Fp8, 0, 128},
                                                     {Rounding::Fp8, 0, 32},
                                                     {Rounding::Fp8, 0.02f},
                                                     {Rounding::Nvfp4, 0.003f}})
            compare(rounding, columns);
}

TEST(Rounding, MoreThanABindingHolds)
{
    const auto device = openTestDevice({.largestBinding = 32 * 1024});
    for (const Rounding rounding : kAll)
        check(*device, rounding, 1000, rowsOfManySizes(37, 1000, -5, 5));
}

TEST(Rounding, WrongSizesAreRefused)
{
    const auto device = openTestDevice();
    const Allocation memory = must(device->allocate(1024, MemoryUse::Device, "values"));
    const Slice slice = memory.slice();
    Commands commands = must(Commands::create(*device));
    EXPECT_FALSE(recordRounding(*device, commands, Rounding::Fp8, 4, 65, slice, slice));
    EXPECT_FALSE(recordRounding(*device, commands, Rounding::Fp8, 0, 64, slice, slice));
    EXPECT_FALSE(recordFp8(*device, commands, 0, 4, slice, slice));
    EXPECT_FALSE(recordFp8(*device, commands, kNan, 4, slice, slice));
}

TEST(Rounding, QuotientsAreExactWhateverTheDevicesDivision)
{
    const auto device = openTestDevice();
    std::mt19937 random(2);
    const auto any = [&] { // of any sign and exponent
        return std::bit_cast<float>(static_cast<std::uint32_t>(random()));
    };
    std::vector<float> pairs, truth;
    while (truth.size() < 1 << 18) {
        const float a = any(), b = truth.size() % 2 ? any() : std::nextafter(a, random() % 2 ? 0.0f : 2 * a);
        if (const float quotient = a / b; std::isnormal(a) && std::isnormal(b) && std::isnormal(quotient)) {
            pairs.insert(pairs.end(), {a, b});
            truth.push_back(quotient);
        }
    }
    const Allocation in = uploaded(*device, pairs);
    const Allocation out = must(device->allocate(4 * truth.size(), MemoryUse::Device, "quotients"));
    for (const char* shader : {"divide", "divide_roughly"}) {
        const Kernel* kernel = must(device->kernel(testShader(shader)));
        Commands commands = must(Commands::create(*device));
        must(commands.dispatch(*kernel, std::vector{out.slice(), in.slice()}, {},
                               {static_cast<std::uint32_t>(truth.size() / 64)}));
        must(commands.finish());
        must(commands.run());
        expectSameBits(downloaded<float>(*device, out.slice()), truth, truth);
    }
}

} // namespace
} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
// Matrices of several formats in one dispatch, against sums in double on the processor.
#include <cmath>
#include <cstring>

#include "gpu/mixed.h"
#include "tests/gpu/block_samples.h"
#include "tests/gpu/normal_values.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

constexpr std::uint64_t kColumns = 512;

struct Made {
    std::vector<float> values{}, bias{};
    PackedWeights packed{};
    Weights weights{};
};

/// Matrices as packLayer() lays them out, on a device.
struct Together {
    std::vector<Made> made{};
    Allocation memory{};
    WeightLoader loader;

    Together(Device& device, const std::vector<quant::Format>& formats, const std::vector<std::uint64_t>& rows)
        : loader(must(WeightLoader::create(device)))
    {
        const std::uint64_t alignment = device.memory().alignment();
        std::vector<std::byte> all(3 * alignment); // so that they do not begin with the buffer
        std::uint64_t first = 0;
        const auto add = [&](Slice& slice, const auto& bytes, std::uint64_t offset) {
            if (bytes.empty())
                return;
            slice.offset = offset;
            slice.size = std::as_bytes(std::span(bytes)).size();
            all.resize((offset + slice.size + alignment - 1) / alignment * alignment);
            std::memcpy(all.data() + offset, bytes.data(), slice.size);
        };
        std::vector<Slice> biases(formats.size());
        for (std::size_t i = 0; i < formats.size(); ++i) {
            Made one;
            const auto bytes = encodedRows(formats[i], rows[i], kColumns, static_cast<unsigned>(i) + 5);
            one.values = decodedRows(formats[i], rows[i], kColumns, bytes);
            if (i != 1)
                one.bias = normalValues(rows[i], 77);
            one.packed = must(packWeights(sourceOf(formats[i], rows[i], kColumns, bytes)));
            static_cast<WeightShape&>(one.weights) = one.packed;
            first = first ? first : all.size();
            add(one.weights.body, one.packed.body, mixedOffset(*one.packed.layout, first, all.size(), alignment));
            add(one.weights.split, one.packed.split, all.size());
            add(biases[i], one.bias, all.size());
            one.weights.book = must(loader.book(one.packed.layout->book));
            made.push_back(std::move(one));
        }
        memory = uploaded(device, all);
        for (std::size_t i = 0; i < made.size(); ++i) {
            const auto settle = [&](Slice& slice) {
                if (slice.size)
                    slice = memory.slice().part(slice.offset, slice.size);
            };
            settle(made[i].weights.body);
            settle(made[i].weights.split);
            settle(biases[i]);
            parts.push_back({&made[i].weights, biases[i]});
        }
    }
    std::vector<MixedPart> parts{};
};

void check(Device& device, const std::vector<quant::Format>& formats, bool isPair, MatVecShape shape)
{
    std::string names;
    for (const quant::Format format : formats)
        names += std::string(quant::info(format).name) + " ";
    SCOPED_TRACE(testing::Message() << names << (isPair ? "as a pair" : ""));
    const std::vector<std::uint64_t> rows =
        isPair ? std::vector<std::uint64_t>{37, 37} : std::vector<std::uint64_t>{33, 1, 18};
    Together together(device, formats, rows);
    ASSERT_TRUE(canMix(device, together.parts, isPair));
    const std::vector<float> x = normalValues(kColumns + 4, 3), gain = normalValues(kColumns, 4, 1);
    const Allocation in = uploaded(device, x), gains = uploaded(device, gain);
    const Allocation out = must(device.allocate(4 * 64, MemoryUse::Device, "results"));
    Commands commands = must(Commands::create(device));
    must(commands.fill(out.slice(), 0x7fc00000));
    must(recordMixed(device, commands,
                     {.parts = together.parts,
                      .isPair = isPair,
                      .x = in.slice(),
                      .y = out.slice(),
                      .xFirst = 4,
                      .yFirst = 2,
                      .norm = LinearWork::Norm{gains.slice(), 1e-5f}},
                     shape));
    EXPECT_EQ(commands.dispatches(), 1u);
    must(commands.finish());
    must(commands.run());
    const auto results = downloaded<float>(device, out.slice());

    double squares = 0;
    for (std::size_t i = 0; i < kColumns; ++i)
        squares += static_cast<double>(x[i + 4]) * static_cast<double>(x[i + 4]);
    const double inverse = 1 / std::sqrt(squares / static_cast<double>(kColumns) + 1e-5);
    const auto product = [&](const Made& one, std::uint64_t row) {
        double sum = 0, size = 0;
        for (std::size_t i = 0; i < kColumns; ++i) {
            const double term = static_cast<double>(one.values[row * kColumns + i]) * static_cast<double>(x[i + 4])
                * static_cast<double>(gain[i]) * inverse;
            sum += term;
            size += std::abs(term);
        }
        return std::pair(sum + (one.bias.empty() ? 0.0 : static_cast<double>(one.bias[row])), size);
    };
    std::size_t at = 2;
    for (std::size_t i = 0; i < (isPair ? 1 : rows.size()); ++i)
        for (std::uint64_t row = 0; row < rows[i]; ++row) {
            const auto [value, size] = product(together.made[i], row);
            double expected = value, bound = (size + 4) * kColumns * 0x1p-23;
            if (isPair) {
                const auto [other, otherSize] = product(together.made[1], row);
                expected = value / (1 + std::exp(-value)) * other;
                bound =
                    bound * (std::abs(other) + 1) * 2 + (otherSize + 4) * kColumns * 0x1p-23 * (std::abs(value) + 1);
            }
            ASSERT_LE(std::abs(static_cast<double>(results[at++]) - expected), bound) << i << ", row " << row;
        }
    EXPECT_TRUE(std::isnan(results[at]) && std::isnan(results[1])) << "something was written beside the results";
}

TEST(Mixed, EveryFormat)
{
    const auto subgroups = openTestDevice(), plain = openTestDevice({.plain = true});
    const auto formats = weightFormats();
    const auto format = [&](std::size_t i) { return formats[i % formats.size()].format; };
    for (std::size_t i = 0; i < formats.size(); i += 3)
        check(*subgroups, {format(i), format(i + 10), format(i + 20)}, false, {8, 4});
    check(*subgroups, {quant::Format::IQ4_NL, quant::Format::Q5_K}, true, {32, 2});
    check(*plain, {quant::Format::Q6_K, quant::Format::Q4_0}, true, {16, 1});
}

/// What lies elsewhere, or has other inputs, is not taken.
TEST(Mixed, OnlyWhatLiesTogether)
{
    const auto device = openTestDevice();
    Together one(*device, {quant::Format::Q4_K, quant::Format::Q6_K}, {8, 8});
    Together two(*device, {quant::Format::Q4_K, quant::Format::Q6_K}, {8, 12});
    const MixedPart apart[] = {one.parts[0], two.parts[1]};
    if (one.memory.slice().buffer != two.memory.slice().buffer) {
        EXPECT_FALSE(canMix(*device, apart, false));
    }
    EXPECT_FALSE(canMix(*device, two.parts, true)) << "a pair has as many rows each";
    EXPECT_TRUE(canMix(*device, two.parts, false));
    one.made[1].weights.body.offset += device->memory().alignment();
    EXPECT_FALSE(canMix(*device, one.parts, false)) << "no whole number of blocks behind the first";
    one.made[1].weights.body.offset -= device->memory().alignment();
    one.made[0].weights.gridColumns = 1;
    EXPECT_FALSE(canMix(*device, one.parts, false)) << "scales of a grid";
    const auto narrow = openTestDevice({.largestBinding = 4096});
    Together large(*narrow, {quant::Format::Q4_K, quant::Format::Q6_K}, {8, 8});
    EXPECT_FALSE(canMix(*narrow, large.parts, false)) << "more than a shader sees at once";
}

} // namespace
} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
// Products on the device against sums in double on the processor.
#include <cmath>
#include <cstring>
#include <random>

#include "core/base/small_float.h"
#include "gpu/matvec.h"
#include "tests/gpu/block_samples.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

struct Case {
    quant::Format format;
    std::uint64_t rows, columns;
    Inputs inputs = Inputs::F32;
    MatVecShape shape{8, 1};
    ScaleGrid grid{};
};

std::vector<float> inputsOf(const Case& test)
{
    std::mt19937 random(11);
    std::normal_distribution<float> normal;
    std::vector<float> x(test.columns);
    for (float& value : x)
        value = test.inputs == Inputs::F16 ? static_cast<float>(static_cast<_Float16>(normal(random))) : normal(random);
    return x;
}

Allocation uploadedInputs(const Device& device, const Case& test, const std::vector<float>& x)
{
    const std::size_t bytes = test.columns * (test.inputs == Inputs::F16 ? 2 : 4);
    std::vector<std::uint32_t> words((bytes + 15) / 16 * 4, 0x7fc07fc0); // what lies behind is NaN
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (test.inputs == Inputs::F16)
            reinterpret_cast<std::uint16_t*>(words.data())[i] = floatToFloat16(x[i]);
        else
            std::memcpy(&words[i], &x[i], 4);
    }
    return uploaded(device, words);
}

void check(Device& device, const Case& test)
{
    SCOPED_TRACE(testing::Message() << quant::info(test.format).name << ", " << test.rows << " x " << test.columns
                                    << ", threads " << test.shape.threads << ", rows " << test.shape.rows);
    const auto bytes = encodedRows(test.format, test.rows, test.columns, 17);
    WeightSource source = sourceOf(test.format, test.rows, test.columns, bytes);
    source.grid = test.grid;
    WeightLoader loader = must(WeightLoader::create(device));
    const Weights weights = must(loader.load(source));
    const std::vector<float> x = inputsOf(test);
    const Allocation in = uploadedInputs(device, test, x);
    const Allocation out = must(device.allocate(4 * test.rows, MemoryUse::Device, "results"));
    Commands commands = must(Commands::create(device));
    must(commands.fill(out.slice(), 0x7fc00000));
    must(recordMatVec(device, commands, weights, test.inputs, in.slice(), out.slice(), test.shape));
    must(commands.finish());
    must(commands.run());

    const auto results = downloaded<float>(device, out.slice());
    const auto values = decodedRows(test.format, test.rows, test.columns, bytes);
    for (std::uint64_t row = 0; row < test.rows; ++row) {
        double sum = 0, size = 0;
        for (std::uint64_t i = 0; i < test.columns; ++i) {
            double product = static_cast<double>(values[row * test.columns + i]) * static_cast<double>(x[i]);
            if (!test.grid.scales.empty()) // of one column of scales
                product *= static_cast<double>(test.grid.scales[test.grid.groupRows ? row / test.grid.groupRows : 0]);
            sum += product;
            size += std::abs(product);
        }
        // Rounding of n additions and products in any order: Higham, Accuracy and Stability, (3.5).
        const double bound = static_cast<double>(test.columns + 4) * 0x1p-24 * size;
        ASSERT_LE(std::abs(static_cast<double>(results[row]) - sum), bound) << "row " << row;
    }
}

std::uint64_t wide(quant::Format format, std::uint64_t plain, std::uint64_t blocks)
{
    const std::uint32_t values = quant::info(format).blockValues;
    return values == 1 ? plain : blocks * values;
}

TEST(MatVec, EveryFormatBySubgroups)
{
    const auto device = openTestDevice();
    for (const WeightFormat& layout : weightFormats())
        for (const std::uint64_t rows : {1, 33})
            check(*device, {layout.format, rows, wide(layout.format, 31, rows)});
}

TEST(MatVec, EveryFormatWithoutSubgroups)
{
    const auto device = openTestDevice({.plain = true});
    for (const WeightFormat& layout : weightFormats())
        for (const std::uint64_t rows : {1, 31})
            check(*device, {layout.format, rows, wide(layout.format, 333, rows + 2), Inputs::F16, {8, 1}});
    for (const auto format : {quant::Format::F16, quant::Format::Q4_K, quant::Format::IQ3_S})
        check(*device, {format, 31, wide(format, 333, 5), Inputs::F32, {32, 4}});
}

TEST(MatVec, AwkwardShapes)
{
    const auto subgroups = openTestDevice(), plain = openTestDevice({.plain = true});
    for (const MatVecShape shape : {MatVecShape{8, 1}, MatVecShape{64, 2}, MatVecShape{16, 3}}) {
        for (const Inputs inputs : {Inputs::F32, Inputs::F16}) {
            for (const std::uint64_t columns : {1, 2, 31, 32, 33, 63, 64, 65, 100, 1023, 4097})
                for (const std::uint64_t rows : {1, 3, 31, 33, 129}) {
                    check(*subgroups, {quant::Format::BF16, rows, columns, inputs, shape});
                    if (rows == 31)
                        check(*plain, {quant::Format::BF16, rows, columns, inputs, shape});
                }
        }
    }
}

TEST(MatVec, ByLanes)
{
    const auto device = openTestDevice();
    const MatVecShape shape = matVecShape(device->info());
    EXPECT_TRUE(shape.byLanes) << "as suits software devices";
    for (const std::uint64_t columns : {1, 33, 100, 4097})
        for (const std::uint64_t rows : {1, 3, 33, 129})
            for (const Inputs inputs : {Inputs::F32, Inputs::F16})
                check(*device, {quant::Format::BF16, rows, columns, inputs, shape});
}

TEST(MatVec, ScalesOfTensorAndRows)
{
    const auto device = openTestDevice();
    check(*device, {quant::Format::F8_E4M3, 33, 100, Inputs::F32, {8, 2}, {{0.25f}, 0, 0}});
    ScaleGrid channels{std::vector<float>(33), 1, 0};
    for (std::size_t i = 0; i < 33; ++i)
        channels.scales[i] = 1 + 0.1f * static_cast<float>(i);
    check(*device, {quant::Format::F8_E5M2, 33, 100, Inputs::F32, {8, 2}, channels});
    check(*device, {quant::Format::NVFP4, 33, 192, Inputs::F16, {8, 2}, {{3.5f}, 0, 0}});
}

TEST(MatVec, MoreThanABindingHolds)
{
    const auto device = openTestDevice({.largestBinding = 128 * 1024});
    check(*device, {quant::Format::Q4_0, 700, 1024});
    check(*device, {quant::Format::MXFP4, 700, 1024});
    check(*device, {quant::Format::F32, 700, 1000});
}

TEST(MatVec, MoreRowsThanAWorkgroupLineHolds)
{
    const auto device = openTestDevice();
    check(*device, {quant::Format::F8_E4M3, 70000, 2});
}

TEST(MatVec, OtherSizesAreRefused)
{
    const auto device = openTestDevice();
    const auto bytes = encodedRows(quant::Format::Q8_0, 4, 64, 1);
    WeightLoader loader = must(WeightLoader::create(*device));
    const Weights weights = must(loader.load(sourceOf(quant::Format::Q8_0, 4, 64, bytes)));
    const Allocation x = must(device->allocate(256, MemoryUse::Device, "x"));
    Commands commands = must(Commands::create(*device));
    const auto record = [&](const Slice& in, const Slice& out) {
        return recordMatVec(*device, commands, weights, Inputs::F32, in, out, {8, 1});
    };
    EXPECT_FALSE(record(x.slice().part(0, 240), x.slice()));
    EXPECT_FALSE(record(x.slice(), x.slice().part(0, 12)));
}

} // namespace
} // namespace ql::gpu

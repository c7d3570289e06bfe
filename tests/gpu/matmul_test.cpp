// SPDX-License-Identifier: Apache-2.0
// Products for many tokens on the device against sums in double on the processor.
#include <algorithm>
#include <cmath>
#include <random>

#include "gpu/matmul.h"
#include "gpu/weight_dispatch.h"
#include "tests/gpu/block_samples.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

constexpr std::uint32_t kNan = 0x7fc00000;

struct Case {
    quant::Format format;
    std::uint64_t rows, columns, tokens;
    MatMulPath path = MatMulPath::Auto;
    ScaleGrid grid{};
};

std::vector<float> normal(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> distribution;
    std::vector<float> values(count);
    for (float& value : values)
        value = distribution(random);
    return values;
}

/// A matrix on the device and what the processor decodes of it.
struct Matrix {
    Weights weights{};
    std::vector<float> values{};
};
Matrix matrixOf(const Device& device, const Case& test)
{
    const auto bytes = encodedRows(test.format, test.rows, test.columns, 17);
    WeightSource source = sourceOf(test.format, test.rows, test.columns, bytes);
    source.grid = test.grid;
    WeightLoader loader = must(WeightLoader::create(device));
    Matrix matrix{must(loader.load(source)), decodedRows(test.format, test.rows, test.columns, bytes)};
    if (const ScaleGrid& grid = test.grid; !grid.scales.empty()) // of one column of scales
        for (std::size_t i = 0; i < matrix.values.size(); ++i)
            matrix.values[i] *= grid.scales[grid.groupRows ? i / test.columns / grid.groupRows : 0];
    return matrix;
}

/// The same with 32 columns at a time in half precision: each number, product and sum is rounded to 11 bits, or by half
/// of 2^-24 of what the scales, up to twice the largest magnitude, leave. `roundings`: how many of them each product
/// goes through.
void expectHalfProduct(const float* weights, const float* x, std::uint64_t columns, float result, double roundings = 36)
{
    double sum = 0, bound = 0;
    for (std::uint64_t first = 0; first < columns; first += 32) {
        double size = 0, largestWeight = 0, largestInput = 0;
        for (std::uint64_t i = first; i < std::min(first + 32, columns); ++i) {
            const double weight = static_cast<double>(weights[i]), input = static_cast<double>(x[i]);
            sum += weight * input;
            size += std::abs(weight * input);
            largestWeight = std::max(largestWeight, std::abs(weight));
            largestInput = std::max(largestInput, std::abs(input));
        }
        bound += roundings * 0x1p-11 * size + 4 * 32 * 4 * 0x1p-25 * largestWeight * largestInput;
    }
    ASSERT_LE(std::abs(static_cast<double>(result) - sum), bound);
}

/// One sum of the device against the exact one.
void expectProduct(const float* weights, const float* x, std::uint64_t columns, MatMulPath path, float result)
{
    if (path == MatMulPath::HalfTiles)
        return expectHalfProduct(weights, x, columns, result);
    double sum = 0, size = 0;
    for (std::uint64_t i = 0; i < columns; ++i) {
        const double product = static_cast<double>(weights[i]) * static_cast<double>(x[i]);
        sum += product;
        size += std::abs(product);
    }
    // Rounding of n additions and products in any order: Higham, Accuracy and Stability, (3.5); one more of the scale.
    ASSERT_LE(std::abs(static_cast<double>(result) - sum), static_cast<double>(columns + 5) * 0x1p-24 * size);
}

void check(Device& device, const Case& test)
{
    SCOPED_TRACE(testing::Message() << quant::info(test.format).name << ", " << test.rows << " x " << test.columns
                                    << " for " << test.tokens << ", path " << static_cast<int>(test.path));
    const Matrix matrix = matrixOf(device, test);
    const std::vector<float> x = normal(test.tokens * test.columns, 11);
    const Allocation in = uploaded(device, x);
    const Allocation out = must(device.allocate(4 * test.rows * test.tokens, MemoryUse::Device, "results"));
    const Slice y = out.slice().part(0, 4 * test.rows * test.tokens);
    Commands commands = must(Commands::create(device));
    must(commands.fill(y, kNan));
    must(recordMatMul(device, commands, matrix.weights, in.slice(), y, test.tokens, test.path));
    must(commands.finish());
    must(commands.run());
    const auto results = downloaded<float>(device, y);
    for (std::uint64_t token = 0; token < test.tokens; ++token)
        for (std::uint64_t row = 0; row < test.rows; ++row)
            ASSERT_NO_FATAL_FAILURE(expectProduct(&matrix.values[row * test.columns], &x[token * test.columns],
                                                  test.columns, test.path, results[token * test.rows + row]))
                << "token " << token << ", row " << row;
}

std::uint64_t wide(quant::Format format, std::uint64_t plain, std::uint64_t blocks)
{
    const std::uint32_t values = quant::info(format).blockValues;
    return values == 1 ? plain : blocks * values;
}

TEST(MatMul, EveryFormatByLanes)
{
    const auto device = openTestDevice();
    for (const WeightFormat& layout : weightFormats())
        check(*device, {layout.format, 35, wide(layout.format, 93, 2), 17, MatMulPath::Lanes});
}

TEST(MatMul, EveryFormatByTiles)
{
    const auto device = openTestDevice({.plain = true});
    for (const WeightFormat& layout : weightFormats())
        check(*device, {layout.format, 67, wide(layout.format, 70, 2), 9});
}

void checkHalves(Device& device, std::initializer_list<quant::Format> formats)
{
    for (const auto format : formats)
        for (const std::uint64_t tokens : {1, 33})
            check(device, {format, 67, wide(format, 100, 1), tokens, MatMulPath::HalfTiles});
}

TEST(MatMul, HalfPrecision)
{
    const auto device = openTestDevice();
    checkHalves(*device, {quant::Format::Q4_K});
    // Numbers that no half can hold.
    for (const float scale : {1e-20f, 1e20f})
        check(*device, {quant::Format::BF16, 5, 100, 3, MatMulPath::HalfTiles, {{scale}, 0, 0}});
}

TEST(MatMul, HalfPrecisionOfMoreFormats)
{
    using enum quant::Format;
    checkHalves(*openTestDevice(), {F32, BF16, F8_E4M3, NVFP4, Q8_0, IQ3_S});
}

/// What surrounds cooperative matrices, with sums of 32 products in float made otherwise.
void checkAsMatrices(Device& device, std::string_view shader, const Case& test)
{
    SCOPED_TRACE(testing::Message() << shader << ", " << test.rows << " x " << test.columns << " for " << test.tokens);
    const Matrix matrix = matrixOf(device, test);
    const std::vector<float> x = normal(test.tokens * test.columns, 11);
    const Allocation in = uploaded(device, x);
    const Allocation out = must(device.allocate(4 * test.rows * test.tokens, MemoryUse::Device, "results"));
    const Slice y = out.slice().part(0, 4 * test.rows * test.tokens), none = matrix.weights.body.part(0, 16);
    constexpr std::uint32_t tokensEach = 4, tokensOfGroup = 8 * tokensEach;
    const Kernel* kernel = must(device.kernel(testShader(shader),
                                              std::vector<std::uint32_t>{0, matrix.weights.layout->blockValues() / 32,
                                                                         test.columns % 4 == 0, 0, 0, tokensEach}));
    const auto parts = must(matrix.weights.parts(device));
    ASSERT_EQ(parts.size(), 1u);
    struct Push {
        WeightPush weights;
        std::uint32_t columns, tokens, matrixRows, firstMatrix;
    };
    const auto rows = static_cast<std::uint32_t>(test.rows), tokens = static_cast<std::uint32_t>(test.tokens);
    const Push push{weightPush(matrix.weights, parts[0]), static_cast<std::uint32_t>(test.columns), tokens, rows, 0};
    Commands commands = must(Commands::create(device));
    must(commands.fill(y, kNan));
    must(dispatchOn(commands, *kernel, {y, in.slice(), none, none, none}, parts[0], push,
                    {(rows + 63) / 64, (tokens + tokensOfGroup - 1) / tokensOfGroup, 1}));
    must(commands.finish());
    must(commands.run());
    const auto results = downloaded<float>(device, y);
    for (std::uint64_t i = 0; i < results.size(); ++i)
        ASSERT_NO_FATAL_FAILURE(expectHalfProduct(&matrix.values[i % rows * test.columns], &x[i / rows * test.columns],
                                                  test.columns, results[i], 3))
            << i;
}

TEST(MatMul, AroundCooperativeMatrices)
{
    const auto device = openTestDevice();
    checkAsMatrices(*device, "as_matrices_bf16", {quant::Format::BF16, 67, 100, 33});
    checkAsMatrices(*device, "as_matrices_bf16", {quant::Format::BF16, 5, 33, 1});
}

TEST(MatMul, AroundCooperativeMatricesOfMoreFormats)
{
    checkAsMatrices(*openTestDevice(), "as_matrices_q4_k", {quant::Format::Q4_K, 130, 256, 65});
}

TEST(MatMul, HalvesTakeWhatTheDeviceHas)
{
    DeviceInfo device;
    const auto with = [&](Feature feature) -> const DeviceInfo& {
        device.features[static_cast<std::size_t>(feature)] = true;
        return device;
    };
    EXPECT_EQ(halfPath(device), MatMulPath::Tiles);
    EXPECT_EQ(halfPath(with(Feature::Float16)), MatMulPath::HalfTiles);
    DeviceInfo older = device;
    EXPECT_EQ(halfPath(with(Feature::CooperativeMatrix)), MatMulPath::HalfMatrices);
    device = older;
    EXPECT_EQ(halfPath(with(Feature::CooperativeMatrixNv)), MatMulPath::HalfMatrices);
}

void checkAwkwardShapes(std::initializer_list<std::uint64_t> tokenCounts)
{
    const auto device = openTestDevice();
    for (const MatMulPath path : {MatMulPath::Tiles, MatMulPath::Lanes})
        for (const std::uint64_t tokens : tokenCounts)
            for (const std::uint64_t columns : {1, 2, 31, 32, 33, 100})
                for (const std::uint64_t rows : {1, 31, 65})
                    check(*device, {quant::Format::BF16, rows, columns, tokens, path});
}

TEST(MatMul, AwkwardShapes)
{
    checkAwkwardShapes({1, 65});
}

TEST(MatMul, AwkwardShapesOfMoreTokens) // other numbers of tokens are other shaders
{
    checkAwkwardShapes({2, 31, 33});
}

TEST(MatMul, ScalesOfTensorAndRows)
{
    const auto device = openTestDevice();
    ScaleGrid channels{std::vector<float>(33), 1, 0};
    for (std::size_t i = 0; i < 33; ++i)
        channels.scales[i] = 1 + 0.1f * static_cast<float>(i);
    for (const MatMulPath path : {MatMulPath::Tiles, MatMulPath::Lanes}) {
        check(*device, {quant::Format::F8_E4M3, 33, 100, 3, path, {{0.25f}, 0, 0}});
        check(*device, {quant::Format::F8_E4M3, 33, 100, 3, path, channels});
        check(*device, {quant::Format::NVFP4, 33, 192, 3, path, {{3.5f}, 0, 0}});
    }
}

TEST(MatMul, MoreThanABindingHolds)
{
    const auto device = openTestDevice({.largestBinding = 64 * 1024});
    for (const MatMulPath path : {MatMulPath::Tiles, MatMulPath::Lanes}) {
        check(*device, {quant::Format::Q4_0, 300, 1024, 3, path}); // weights
        check(*device, {quant::Format::Q4_0, 2, 1024, 65, path}); // inputs
        check(*device, {quant::Format::MXFP4, 300, 32, 130, path}); // results
    }
}

TEST(MatMul, OtherSizesAreRefused)
{
    const auto device = openTestDevice();
    const Matrix matrix = matrixOf(*device, {quant::Format::Q8_0, 4, 64, 0});
    const Allocation x = must(device->allocate(1024, MemoryUse::Device, "x"));
    Commands commands = must(Commands::create(*device));
    const auto record = [&](std::uint64_t in, std::uint64_t out, std::uint64_t tokens) {
        return recordMatMul(*device, commands, matrix.weights, x.slice().part(0, in), x.slice().part(0, out), tokens);
    };
    EXPECT_FALSE(record(508, 64, 2));
    EXPECT_FALSE(record(512, 28, 2));
    EXPECT_FALSE(record(512, 64, 0));
    const auto plain = openTestDevice({.plain = true});
    for (const MatMulPath path : {MatMulPath::Lanes, MatMulPath::HalfTiles, MatMulPath::HalfMatrices})
        EXPECT_FALSE(recordMatMul(*plain, commands, matrix.weights, x.slice(), x.slice(), 2, path));
}

/// `used` different experts for each token; some experts get none.
std::vector<std::uint32_t> choices(std::uint64_t experts, std::uint64_t tokens, std::uint64_t used)
{
    std::mt19937 random(3);
    std::vector<std::uint32_t> all(experts), chosen;
    for (std::uint32_t i = 0; i < experts; ++i)
        all[i] = i;
    for (std::uint64_t token = 0; token < tokens; ++token) {
        std::shuffle(all.begin(), all.end() - (experts > used), random); // never the one that is last
        chosen.insert(chosen.end(), all.begin(), all.begin() + static_cast<std::ptrdiff_t>(used));
    }
    return chosen;
}

struct Mixture {
    std::uint64_t experts, used, tokens;
};

/// The lists as they shall be: for each expert the tokens that chose it, and in which place.
void expectLists(const Device& device, const Mixture& mixture, const std::vector<std::uint32_t>& chosen,
                 const Routing& routing)
{
    const auto ranges = downloaded<std::uint32_t>(device, routing.ranges.slice().part(0, 8 * mixture.experts));
    const auto entries = downloaded<std::uint32_t>(device, routing.entries.slice().part(0, 4 * chosen.size()));
    const auto places = downloaded<std::uint32_t>(device, routing.places.slice().part(0, 4 * chosen.size()));
    std::uint32_t at = 0;
    for (std::uint32_t expert = 0; expert < mixture.experts; ++expert) {
        ASSERT_EQ(ranges[2 * expert], at);
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (chosen[i] == expert) {
                ASSERT_EQ(entries[at], i / mixture.used);
                ASSERT_EQ(places[i], at++);
            }
        ASSERT_EQ(ranges[2 * expert + 1], at - ranges[2 * expert]);
    }
}

void checkExperts(Device& device, const Case& test, const Mixture& mixture, bool gathers)
{
    SCOPED_TRACE(testing::Message() << quant::info(test.format).name << ", path " << static_cast<int>(test.path)
                                    << ", gathers " << gathers);
    const Matrix matrix = matrixOf(device, test);
    const auto chosen = choices(mixture.experts, mixture.tokens, mixture.used);
    const std::size_t entries = chosen.size(), rows = test.rows / mixture.experts;
    const Allocation choice = uploaded(device, chosen);
    const Routing routing = must(Routing::create(device, mixture.experts, mixture.tokens, mixture.used));
    const std::vector<float> x = normal((gathers ? mixture.tokens : entries) * test.columns, 12);
    const Allocation in = uploaded(device, x);
    const Allocation out = must(device.allocate(4 * rows * entries, MemoryUse::Device, "results"));
    const Slice y = out.slice().part(0, 4 * rows * entries);
    Commands commands = must(Commands::create(device));
    must(commands.fill(y, kNan));
    must(recordRouting(device, commands, choice.slice(), routing, mixture.tokens));
    must(recordExpertsMatMul(device, commands, matrix.weights, routing, gathers, in.slice(), y, mixture.tokens,
                             test.path));
    must(commands.finish());
    must(commands.run());
    ASSERT_NO_FATAL_FAILURE(expectLists(device, mixture, chosen, routing));
    const auto results = downloaded<float>(device, y);
    const auto places = downloaded<std::uint32_t>(device, routing.places.slice().part(0, 4 * entries));
    for (std::size_t i = 0; i < entries; ++i)
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t from = gathers ? i / mixture.used : places[i];
            ASSERT_NO_FATAL_FAILURE(expectProduct(&matrix.values[(chosen[i] * rows + row) * test.columns],
                                                  &x[from * test.columns], test.columns, test.path,
                                                  results[places[i] * rows + row]))
                << "choice " << i << ", row " << row;
        }
}

TEST(MatMul, Experts)
{
    const auto device = openTestDevice();
    for (const MatMulPath path : {MatMulPath::Tiles, MatMulPath::Lanes})
        for (const bool gathers : {true, false}) {
            checkExperts(*device, {quant::Format::Q8_0, 5 * 33, 64, 0, path}, {5, 2, 37}, gathers);
            checkExperts(*device, {quant::Format::Q4_K, 4 * 64, 256, 0, path}, {4, 1, 9}, gathers);
        }
    checkExperts(*device, {quant::Format::Q8_0, 300 * 3, 32, 0, MatMulPath::Auto}, {300, 8, 5}, true);
}

TEST(MatMul, ExpertsBeyondABinding)
{
    const auto device = openTestDevice({.largestBinding = 32 * 1024});
    for (const MatMulPath path : {MatMulPath::Tiles, MatMulPath::Lanes})
        checkExperts(*device, {quant::Format::BF16, 6 * 40, 256, 0, path}, {6, 2, 11}, true);
}

} // namespace
} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
// Every operation of a model on a device beside the same in double, over sizes that nothing divides.
#include <cmath>
#include <functional>
#include <map>

#include "gpu/linear.h"
#include "gpu/model/kernels.h"
#include "tests/gpu/block_samples.h"
#include "tests/gpu/normal_values.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

using Numbers = std::vector<double>;

std::shared_ptr<Device> sharedDevice()
{
    static const auto device = openTestDevice();
    return device;
}

std::vector<float> padded(std::vector<float> values)
{
    values.resize((values.size() + 31) / 32 * 32);
    return values;
}

std::uint32_t stride(std::uint64_t width)
{
    return static_cast<std::uint32_t>((width + 3) / 4 * 4);
}

/// Rows of a device with what lies between them not a number.
Allocation rowsOf(const std::vector<float>& values, std::size_t width)
{
    const std::size_t rows = values.size() / width, apart = stride(width);
    std::vector<float> all(rows * apart, std::nanf(""));
    for (std::size_t i = 0; i < rows; ++i)
        std::copy_n(&values[i * width], width, &all[i * apart]);
    return uploaded(*sharedDevice(), all);
}

std::vector<float> readRows(const Allocation& memory, std::size_t rows, std::size_t width)
{
    const std::vector<float> all = downloaded<float>(*sharedDevice(), memory.slice());
    std::vector<float> values;
    for (std::size_t i = 0; i < rows; ++i)
        values.insert(values.end(), &all[i * stride(width)], &all[i * stride(width)] + width);
    return values;
}

void run(const std::function<Status(Device&, Commands&)>& record)
{
    Commands commands = must(Commands::create(*sharedDevice()));
    must(record(*sharedDevice(), commands));
    must(commands.finish());
    must(commands.run());
}

void expectNear(const std::vector<float>& actual, const Numbers& expected, double bound)
{
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        ASSERT_NEAR(static_cast<double>(actual[i]), expected[i], bound * (1 + std::abs(expected[i]))) << i;
}

constexpr std::size_t kWidths[] = {1, 31, 33, 100, 257};

double silu(double x)
{
    return x / (1 + std::exp(-x));
}
double gelu(double x)
{
    return 0.5 * x * (1 + std::tanh(std::sqrt(2 / std::acos(-1.0)) * (x + 0.044715 * x * x * x)));
}

TEST(Kernels, Norms)
{
    constexpr double epsilon = 1e-5;
    for (const std::size_t width : kWidths)
        for (const bool isLayer : {false, true})
            for (const std::size_t stretches : {1, 3}) {
                SCOPED_TRACE(testing::Message() << width << ", " << isLayer << ", " << stretches);
                const std::size_t rows = 3, all = width * stretches;
                const auto x = normalValues(rows * all, 1, 0.5f), weight = normalValues(width, 2),
                           bias = normalValues(width, 3);
                const Allocation in = rowsOf(x, all), w = uploaded(*sharedDevice(), weight),
                                 b = uploaded(*sharedDevice(), bias), out = rowsOf(x, all);
                run([&](Device& device, Commands& commands) {
                    return recordNorm(device, commands,
                                      {.kind = isLayer ? graph::NormKind::Layer : graph::NormKind::Rms,
                                       .width = static_cast<std::uint32_t>(width),
                                       .stretches = static_cast<std::uint32_t>(stretches),
                                       .count = rows,
                                       .epsilon = static_cast<float>(epsilon),
                                       .weight = w.slice(),
                                       .bias = isLayer ? b.slice() : Slice{},
                                       .from = {in.slice(), 0, stride(all)},
                                       .to = {out.slice(), 0, stride(all)}});
                });
                Numbers expected;
                for (std::size_t begin = 0; begin < x.size(); begin += width) {
                    double mean = 0, squares = 0;
                    for (std::size_t i = 0; isLayer && i < width; ++i)
                        mean += static_cast<double>(x[begin + i]) / static_cast<double>(width);
                    for (std::size_t i = 0; i < width; ++i)
                        squares += std::pow(static_cast<double>(x[begin + i]) - mean, 2) / static_cast<double>(width);
                    for (std::size_t i = 0; i < width; ++i)
                        expected.push_back((static_cast<double>(x[begin + i]) - mean) / std::sqrt(squares + epsilon)
                                               * static_cast<double>(weight[i])
                                           + (isLayer ? static_cast<double>(bias[i]) : 0));
                }
                expectNear(readRows(out, rows, all), expected, 3e-5);
            }
}

struct LinearCase {
    quant::Format format;
    std::uint32_t outputs, columns, count;
    bool norm = false, bias = false;
    After after = After::Store;
    graph::Activation activation = graph::Activation::Silu;
    MatVecShape shape{8, 1};
};

void checkLinear(const LinearCase& test)
{
    SCOPED_TRACE(testing::Message() << quant::info(test.format).name << ", " << test.outputs << " x " << test.columns
                                    << " for " << test.count << ", after " << static_cast<int>(test.after));
    const bool isPairs = test.after == After::Pairs;
    const std::uint32_t rows = isPairs ? 2 * test.outputs : test.outputs;
    const auto bytes = encodedRows(test.format, rows, test.columns, 5);
    const auto values = decodedRows(test.format, rows, test.columns, bytes);
    WeightLoader loader = must(WeightLoader::create(*sharedDevice()));
    const Weights weights = must(loader.load(sourceOf(test.format, rows, test.columns, bytes)));
    const auto x = normalValues(std::size_t{test.count} * test.columns, 6), gain = normalValues(test.columns, 7, 1);
    const auto bias = normalValues(rows, 8), before = normalValues(std::size_t{test.count} * test.outputs, 9);
    const Allocation in = rowsOf(x, test.columns), g = uploaded(*sharedDevice(), padded(gain)),
                     b = uploaded(*sharedDevice(), padded(bias)), out = rowsOf(before, test.outputs);
    LinearWork work{.weights = &weights,
                    .bias = test.bias ? b.slice() : Slice{},
                    .count = test.count,
                    .x = in.slice(),
                    .y = out.slice(),
                    .xStride = stride(test.columns),
                    .yStride = stride(test.outputs),
                    .after = test.after,
                    .activation = test.activation,
                    .pairOffset = test.outputs,
                    .factor = 0.5f,
                    .outputs = test.outputs};
    if (test.norm)
        work.norm = LinearWork::Norm{g.slice(), 1e-5f};
    run([&](Device& device, Commands& commands) { return recordLinear(device, commands, work, test.shape); });

    Numbers expected;
    for (std::size_t token = 0; token < test.count; ++token) {
        double squares = 0;
        for (std::size_t i = 0; i < test.columns; ++i)
            squares += std::pow(static_cast<double>(x[token * test.columns + i]), 2) / test.columns;
        const auto product = [&](std::size_t row) {
            double sum = 0;
            for (std::size_t i = 0; i < test.columns; ++i)
                sum += static_cast<double>(values[row * test.columns + i])
                    * static_cast<double>(x[token * test.columns + i])
                    * (test.norm ? static_cast<double>(gain[i]) / std::sqrt(squares + 1e-5) : 1);
            return sum + (test.bias ? static_cast<double>(bias[row]) : 0);
        };
        for (std::size_t row = 0; row < test.outputs; ++row) {
            const double y = product(row), old = static_cast<double>(before[token * test.outputs + row]);
            const double active = test.activation == graph::Activation::Silu ? silu(y) : gelu(y);
            expected.push_back(test.after == After::Store        ? y
                                   : test.after == After::Add    ? old + 0.5 * y
                                   : test.after == After::Pairs  ? active * product(row + test.outputs)
                                   : test.after == After::TimesY ? old * active
                                                                 : active);
        }
    }
    expectNear(readRows(out, test.count, test.outputs), expected, 3e-5);
}

TEST(Kernels, ProductsAndWhatComesBeforeAndAfter)
{
    for (const After after : {After::Store, After::Add, After::Pairs, After::TimesY, After::Activate})
        for (const bool isFull : {false, true}) {
            checkLinear({quant::Format::F32, 33, 31, 3, isFull, isFull, after});
            checkLinear({quant::Format::F16, 1, 100, 2, isFull, !isFull, after, graph::Activation::Gelu, {16, 2}});
        }
    checkLinear({quant::Format::Q4_K, 31, 512, 2, true, true, After::Pairs, graph::Activation::Silu, {16, 2}});
    checkLinear({quant::Format::IQ2_S, 31, 256, 2, true, false, After::Add});
}

TEST(Kernels, ProductsOfExperts)
{
    constexpr std::uint32_t experts = 5, used = 3, inner = 33, columns = 40, tokens = 2;
    const std::uint32_t chosen[tokens][used] = {{4, 0, 2}, {1, 2, 3}};
    const auto pairBytes = encodedRows(quant::Format::F16, 2 * experts * inner, columns, 1);
    const auto pair = decodedRows(quant::Format::F16, 2 * experts * inner, columns, pairBytes);
    const auto downBytes = encodedRows(quant::Format::F16, experts * columns, inner, 2);
    const auto down = decodedRows(quant::Format::F16, experts * columns, inner, downBytes);
    const auto device = openTestDevice({.largestBinding = 8192}); // the second comes in parts
    WeightLoader wide = must(WeightLoader::create(*sharedDevice())), narrow = must(WeightLoader::create(*device));
    const Weights first = must(wide.load(sourceOf(quant::Format::F16, 2 * experts * inner, columns, pairBytes)));
    const auto x = normalValues(tokens * columns, 3), shares = normalValues(tokens * used, 4),
               bias = normalValues(experts * columns, 5);
    std::vector<std::uint32_t> words;
    for (std::uint32_t i = 0; i < tokens * used; ++i) {
        words.push_back(chosen[i / used][i % used]);
        words.push_back(std::bit_cast<std::uint32_t>(shares[i]));
    }
    const Allocation in = rowsOf(x, columns), choice = uploaded(*sharedDevice(), words),
                     hidden = rowsOf(std::vector<float>(tokens * used * inner), inner);
    run([&](Device& shared, Commands& commands) {
        return recordLinear(shared, commands,
                            {.weights = &first,
                             .count = tokens * used,
                             .x = in.slice(),
                             .y = hidden.slice(),
                             .xStride = stride(columns),
                             .yStride = stride(inner),
                             .after = After::Pairs,
                             .pairOffset = experts * inner,
                             .expertUse = ExpertUse::Each,
                             .chosen = choice.slice(),
                             .slots = used,
                             .outputs = inner},
                            {8, 2});
    });
    Numbers expected;
    for (std::size_t i = 0; i < tokens * used; ++i)
        for (std::size_t row = 0; row < inner; ++row) {
            double gate = 0, up = 0;
            for (std::size_t j = 0; j < columns; ++j) {
                const double value = static_cast<double>(x[i / used * columns + j]);
                const std::size_t at = words[2 * i] * inner + row;
                gate += value * static_cast<double>(pair[at * columns + j]);
                up += value * static_cast<double>(pair[(at + experts * inner) * columns + j]);
            }
            expected.push_back(silu(gate) * up);
        }
    const std::vector<float> middle = readRows(hidden, tokens * used, inner);
    expectNear(middle, expected, 3e-5);

    const Weights second = must(narrow.load(sourceOf(quant::Format::F16, experts * columns, inner, downBytes)));
    ASSERT_GT(must(second.parts(*device, columns)).size(), 1u);
    const auto before = normalValues(tokens * columns, 6);
    std::vector<float> inputs(tokens * used * stride(inner));
    for (std::size_t i = 0; i < tokens * used; ++i)
        std::copy_n(&middle[i * inner], inner, &inputs[i * stride(inner)]);
    const Allocation from = uploaded(*device, inputs), to = uploaded(*device, before), again = uploaded(*device, words),
                     b = uploaded(*device, bias);
    Commands commands = must(Commands::create(*device));
    must(recordLinear(*device, commands,
                      {.weights = &second,
                       .bias = b.slice(),
                       .count = tokens,
                       .x = from.slice(),
                       .y = to.slice(),
                       .xStride = stride(inner),
                       .yStride = columns,
                       .after = After::Add,
                       .expertUse = ExpertUse::Sum,
                       .chosen = again.slice(),
                       .slots = used,
                       .outputs = columns},
                      {8, 1}));
    must(commands.finish());
    must(commands.run());
    expected.clear();
    for (std::size_t token = 0; token < tokens; ++token)
        for (std::size_t row = 0; row < columns; ++row) {
            double sum = static_cast<double>(before[token * columns + row]);
            for (std::size_t i = token * used; i < (token + 1) * used; ++i) {
                const std::size_t at = words[2 * i] * columns + row;
                double product = static_cast<double>(bias[at]);
                for (std::size_t j = 0; j < inner; ++j)
                    product += static_cast<double>(middle[i * inner + j]) * static_cast<double>(down[at * inner + j]);
                sum += static_cast<double>(shares[i]) * product;
            }
            expected.push_back(sum);
        }
    expectNear(downloaded<float>(*device, to.slice()), expected, 3e-5);
}

TEST(Kernels, ElementByElement)
{
    constexpr std::uint32_t rows = 3;
    using What = CombineWork::What;
    for (const What what :
         {What::Gate, What::Activate, What::Add, What::AddGated, What::Bias, What::Copy, What::TimesResult})
        for (const std::uint32_t width : {1u, 31u, 65u}) {
            const auto before = normalValues(rows * width, 1), from = normalValues(rows * 2 * width, 2),
                       others = normalValues(std::max(rows * 2, width), 3);
            const Allocation to = rowsOf(before, width), in = rowsOf(from, 2 * width),
                             side = uploaded(*sharedDevice(), others);
            run([&](Device& device, Commands& commands) {
                return recordCombine(device, commands,
                                     {.what = what,
                                      .activation = graph::Activation::Gelu,
                                      .width = width,
                                      .count = rows,
                                      .to = {to.slice(), 0, stride(width)},
                                      .from = {in.slice(), 0, stride(2 * width)},
                                      .others = side.slice(),
                                      .other = what == What::Gate ? width : 2,
                                      .factor = 0.25f});
            });
            Numbers expected;
            for (std::size_t i = 0; i < rows * width; ++i) {
                const std::size_t row = i / width, at = row * 2 * width + i % width;
                const double old = static_cast<double>(before[i]), value = static_cast<double>(from[at]);
                const double gate = 1 / (1 + std::exp(-static_cast<double>(others[2 * row])));
                const std::map<What, double> results = {
                    {What::Gate, gelu(value) * (what == What::Gate ? static_cast<double>(from[at + width]) : 0)},
                    {What::Activate, gelu(value)},
                    {What::Add, old + 0.25 * value},
                    {What::AddGated, old + 0.25 * value * gate},
                    {What::Bias, old + static_cast<double>(others[i % width])},
                    {What::Copy, value},
                    {What::TimesResult, old * gelu(value)}};
                expected.push_back(results.at(what));
            }
            expectNear(readRows(to, rows, width), expected, 2e-6);
        }
}

TEST(Kernels, ChoiceOfExperts)
{
    constexpr std::size_t tokens = 4;
    for (const auto gating : {graph::Gating::Softmax, graph::Gating::Sigmoid, graph::Gating::SoftmaxOfChosen})
        for (const bool hasBias : {false, true})
            for (const std::size_t count : {3, 33, 100}) {
                SCOPED_TRACE(testing::Message() << static_cast<int>(gating) << ", " << hasBias << ", " << count);
                graph::Experts experts{.count = count, .used = 3, .gating = gating, .normalise = !hasBias, .scale = 2};
                auto scores = normalValues(tokens * count, 7), bias = normalValues(count, 8);
                scores[0] = scores[2] = 9; // equal ones
                const Allocation in = rowsOf(scores, count), b = uploaded(*sharedDevice(), bias),
                                 out = uploaded(*sharedDevice(), std::vector<std::uint32_t>(2 * tokens * 3));
                run([&](Device& device, Commands& commands) {
                    return recordChoose(device, commands,
                                        {.experts = &experts,
                                         .count = tokens,
                                         .scores = {in.slice(), 0, stride(count)},
                                         .bias = hasBias ? b.slice() : Slice{},
                                         .chosen = out.slice()});
                });
                const auto words = downloaded<std::uint32_t>(*sharedDevice(), out.slice());
                for (std::size_t token = 0; token < tokens; ++token) {
                    Numbers weights, ranks;
                    double sum = 0;
                    for (std::size_t i = 0; i < count; ++i) {
                        const double score = static_cast<double>(scores[token * count + i]);
                        weights.push_back(gating == graph::Gating::Sigmoid ? 1 / (1 + std::exp(-score))
                                                                           : std::exp(score));
                        sum += weights.back();
                        ranks.push_back(score);
                    }
                    for (std::size_t i = 0; i < count; ++i) {
                        if (gating == graph::Gating::Softmax)
                            weights[i] /= sum;
                        if (gating != graph::Gating::SoftmaxOfChosen)
                            ranks[i] = weights[i];
                        ranks[i] += hasBias ? static_cast<double>(bias[i]) : 0;
                    }
                    std::vector<std::size_t> best;
                    double total = 0;
                    for (int n = 0; n < 3; ++n) {
                        best.push_back(
                            static_cast<std::size_t>(std::max_element(ranks.begin(), ranks.end()) - ranks.begin()));
                        ranks[best.back()] = -1e9;
                        total += weights[best.back()];
                    }
                    const bool divides = gating == graph::Gating::SoftmaxOfChosen || experts.normalise;
                    for (std::size_t n = 0; n < 3; ++n) {
                        ASSERT_EQ(words[2 * (3 * token + n)], best[n]) << token << ", " << n;
                        ASSERT_NEAR(static_cast<double>(std::bit_cast<float>(words[2 * (3 * token + n) + 1])),
                                    2 * weights[best[n]] / (divides ? total : 1), 1e-5);
                    }
                }
            }
}

} // namespace
} // namespace ql::gpu

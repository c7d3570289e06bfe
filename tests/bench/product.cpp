// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/product.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

#include <fmt/core.h>

#include "core/quant/dispatch.h"
#include "gpu/matmul.h"
#include "gpu/matvec.h"
#include "tests/bench/device.h"
#include "tests/oracle/ggml_vulkan.h"

namespace ql::bench {
namespace {

constexpr std::uint64_t kDistinctRows = 16; ///< the others repeat them
constexpr double kLeastSeconds = 0.05; ///< of one measurement
constexpr double kSlowSeconds = 2; ///< from which on fewer rounds must do
constexpr int kRounds = 5, kRoundsOfSlow = 3;

template <typename T> T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message);
    return std::move(*result);
}
void must(const Status& status)
{
    if (!status)
        throw std::runtime_error(status.error().message);
}

/// Work that is recorded `count` times and run at once.
struct Repeated {
    ProductDevice::Clock clock;
    std::size_t count = 1;
    std::function<void()> run{};

    double secondsEach() const { return clock(run) / static_cast<double>(count); }
};

/// As often as takes long enough; `make` records a number of repeats. The first run is also the one that warms up.
Repeated repeated(ProductDevice::Clock clock, const std::function<std::function<void()>(std::size_t)>& make)
{
    Repeated work{clock, 1, make(1)};
    work.run();
    while (work.count < 4096) {
        const double seconds = work.secondsEach() * static_cast<double>(work.count);
        if (seconds >= kLeastSeconds)
            break;
        work.count = std::max(
            2 * work.count,
            static_cast<std::size_t>(static_cast<double>(work.count) * kLeastSeconds / std::max(seconds, 1e-6)));
        work.run = make(work.count);
        work.run();
    }
    return work;
}

Repeated ourWork(const ProductDevice& opened, const std::function<void(gpu::Commands&)>& record)
{
    gpu::Device& device = *opened.ours;
    return repeated(opened.clock, [&](std::size_t count) -> std::function<void()> {
        auto commands = std::make_shared<gpu::Commands>(must(gpu::Commands::create(device)));
        for (std::size_t i = 0; i < count; ++i)
            record(*commands);
        must(commands->finish());
        return [commands] { must(commands->run()); };
    });
}

double measureCopy(const ProductDevice& opened)
{
    gpu::Device& device = *opened.ours;
    constexpr std::uint64_t bytes = 128 << 20;
    const gpu::Allocation from = must(device.allocate(bytes, gpu::MemoryUse::Device, "a copy"));
    const gpu::Allocation to = must(device.allocate(bytes, gpu::MemoryUse::Device, "a copy"));
    const Repeated copy =
        ourWork(opened, [&](gpu::Commands& commands) { must(commands.copy(from.slice(), to.slice())); });
    double best = copy.secondsEach();
    for (int round = 1; round < kRounds; ++round)
        best = std::min(best, copy.secondsEach());
    return 2.0 * static_cast<double>(bytes) / best;
}

struct Matrix {
    std::vector<std::byte> bytes; ///< of all rows
    std::vector<float> values; ///< of the distinct ones
};

Matrix made(const quant::FormatInfo& format, const Product& product)
{
    std::mt19937 random(5);
    std::normal_distribution<float> normal(0, 0.05f);
    Matrix matrix{{}, std::vector<float>(kDistinctRows * product.columns)};
    for (float& value : matrix.values)
        value = normal(random);
    const std::vector<float> importance(format.needsImportance ? product.columns : 0, 1.0f);
    const std::size_t row = *quant::rowBytes(format, product.columns);
    matrix.bytes.resize(product.rows * row);
    quant::encoder(format.format)(matrix.values.data(), kDistinctRows, product.columns, importance,
                                  matrix.bytes.data());
    quant::decoder(format.format)(matrix.bytes.data(), kDistinctRows, product.columns, matrix.values.data());
    for (std::uint64_t i = kDistinctRows; i < product.rows; ++i)
        std::memcpy(matrix.bytes.data() + i * row, matrix.bytes.data() + i % kDistinctRows * row, row);
    return matrix;
}

gpu::Weights uploaded(gpu::Device& device, const quant::FormatInfo& format, const Product& product,
                      const Matrix& matrix)
{
    const std::uint64_t row = matrix.bytes.size() / product.rows;
    gpu::WeightSource source{
        .name = "weights", .format = format.format, .rows = product.rows, .columns = product.columns};
    source.read = [&](std::uint64_t first, std::uint64_t count, std::span<std::byte> out) {
        std::memcpy(out.data(), matrix.bytes.data() + first * row, count * row);
        return ok;
    };
    return must(must(gpu::WeightLoader::create(device)).load(source));
}

bool isRight(const Product& product, const Matrix& matrix, const std::vector<float>& x, const std::vector<float>& y)
{
    const std::uint64_t step = std::max<std::uint64_t>(1, product.tokens / 4); // sums in double take their time
    for (std::uint64_t token = 0; token < product.tokens; token += step)
        for (std::uint64_t row = 0; row < kDistinctRows; ++row) {
            double sum = 0, size = 0;
            for (std::uint64_t i = 0; i < product.columns; ++i) {
                const double value = static_cast<double>(matrix.values[row * product.columns + i])
                    * static_cast<double>(x[token * product.columns + i]);
                sum += value;
                size += std::abs(value);
            }
            const double bound = static_cast<double>(product.columns) * 0x1p-24 * size;
            for (std::uint64_t same = row; same < product.rows; same += kDistinctRows)
                if (!(std::abs(static_cast<double>(y[token * product.rows + same]) - sum) <= bound))
                    return false;
        }
    return true;
}

} // namespace

ProductDevice::ProductDevice() = default;
ProductDevice::ProductDevice(ProductDevice&&) noexcept = default;
ProductDevice::~ProductDevice() = default;

ProductDevice ProductDevice::open(const Options& options)
{
    const OpenedDevice opened = openDevice(options.device);
    ProductDevice device;
    device.ours = opened.device;
    if (!device.ours)
        return device;
    try {
        device.peer = std::make_unique<oracle::GgmlVulkan>(QL_VULKAN_ORACLE_DIR, opened.index);
    } catch (const std::runtime_error& error) {
        fmt::print(stderr, "{}\n", error.what());
    }
    if (device.ours->info().kind == gpu::DeviceKind::Software)
        device.clock = processSecondsOf;
    device.copyRate = measureCopy(device);
    return device;
}

Product measureProduct(ProductDevice& device, const quant::FormatInfo& format, Product product)
{
    gpu::Device& ours = *device.ours;
    const Matrix matrix = made(format, product);
    const gpu::Weights weights = uploaded(ours, format, product, matrix);
    product.weightBytes = weights.bytes();
    std::vector<float> x(product.columns * product.tokens), y(product.rows * product.tokens);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = std::sin(static_cast<float>(i));
    const gpu::Allocation in = must(ours.allocate(4 * x.size(), gpu::MemoryUse::Device, "inputs"));
    const gpu::Allocation out = must(ours.allocate(4 * y.size(), gpu::MemoryUse::Device, "results"));
    gpu::Transfer transfer = must(gpu::Transfer::create(ours));
    must(transfer.upload(in.slice(), std::as_bytes(std::span(x))));
    const Repeated mine = ourWork(device, [&](gpu::Commands& commands) {
        if (product.tokens == 1)
            must(gpu::recordMatVec(ours, commands, weights, gpu::Inputs::F32, in.slice(), out.slice(),
                                   gpu::matVecShape(ours.info())));
        else
            must(gpu::recordMatMul(ours, commands, weights, in.slice(), out.slice(), product.tokens));
    });
    Repeated theirs{device.clock};
    if (device.peer && format.ggufId) {
        const oracle::GgmlVulkan::Shape shape{*format.ggufId, product.rows, product.columns, product.tokens};
        if (device.peer->multiplies(shape))
            theirs = repeated(device.clock, [&](std::size_t count) -> std::function<void()> {
                auto work = std::make_shared<oracle::GgmlVulkan::Product>(*device.peer, shape, count, matrix.bytes, x);
                return [work] { work->run(); };
            });
    }
    std::vector<double> ratios;
    int rounds = kRounds;
    for (int round = 0; round < rounds; ++round) {
        const double seconds = mine.secondsEach();
        product.ours = round ? std::min(product.ours, seconds) : seconds;
        if (!theirs.run)
            continue;
        const double peer = theirs.secondsEach();
        product.peer = round ? std::min(product.peer, peer) : peer;
        ratios.push_back(peer / seconds);
        if (seconds + peer > kSlowSeconds)
            rounds = kRoundsOfSlow;
    }
    if (!ratios.empty()) {
        std::ranges::sort(ratios);
        product.ratio = ratios[ratios.size() / 2];
        product.leastRatio = ratios.front();
        product.mostRatio = ratios.back();
    }
    must(transfer.download(out.slice(), std::as_writable_bytes(std::span(y))));
    product.isRight = isRight(product, matrix, x, y);
    return product;
}

} // namespace ql::bench

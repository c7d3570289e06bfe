// SPDX-License-Identifier: Apache-2.0
// Products of a quantised matrix and a vector on a graphics device: bytes of weights per second, beside the bytes per
// second of a plain copy on the same device in the same run.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

#include <fmt/core.h>

#include "core/quant/dispatch.h"
#include "gpu/device_list.h"
#include "gpu/matvec.h"
#include "tests/bench/bench.h"

namespace ql::bench {
namespace {

constexpr std::uint64_t kDistinctRows = 16; ///< the others repeat them
constexpr double kLeastSeconds = 0.05; ///< of one measurement

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

std::shared_ptr<gpu::Device> openDevice(const std::string& wish)
{
    const auto instance = must(gpu::Instance::create());
    gpu::DeviceList list;
    list.devices = instance->devices();
    auto index = must(gpu::chooseDevice(list, wish)).device;
    if (!index) { // no card: what follows is no measure of one
        const auto software = std::ranges::find(list.devices, gpu::DeviceKind::Software, &gpu::DeviceInfo::kind);
        if (software == list.devices.end())
            return nullptr;
        index = static_cast<std::size_t>(software - list.devices.begin());
    }
    return must(gpu::Device::open(instance, *index));
}

/// Seconds of one of many operations that `record` adds.
double secondsEach(gpu::Device& device, const std::function<void(gpu::Commands&)>& record)
{
    double best = 0;
    std::size_t count = 1;
    for (int round = 0; round < 4;) {
        gpu::Commands commands = must(gpu::Commands::create(device));
        for (std::size_t i = 0; i < count; ++i)
            record(commands);
        must(commands.finish());
        const double seconds = secondsOf([&] { must(commands.run()); });
        if (seconds < kLeastSeconds && count < 4096) { // the first run is also the one that warms up
            count = std::max(2 * count, static_cast<std::size_t>(kLeastSeconds / std::max(seconds, 1e-6)));
            continue;
        }
        const double each = seconds / static_cast<double>(count);
        best = best > 0 ? std::min(best, each) : each;
        ++round;
    }
    return best;
}

/// Bytes read and written per second.
double copyRate(gpu::Device& device)
{
    constexpr std::uint64_t bytes = 128 << 20;
    const gpu::Allocation from = must(device.allocate(bytes, gpu::MemoryUse::Device, "a copy"));
    const gpu::Allocation to = must(device.allocate(bytes, gpu::MemoryUse::Device, "a copy"));
    const double seconds =
        secondsEach(device, [&](gpu::Commands& commands) { must(commands.copy(from.slice(), to.slice())); });
    return 2.0 * static_cast<double>(bytes) / seconds;
}

struct Matrix {
    std::uint64_t rows, columns;
    std::vector<std::byte> bytes; ///< of the distinct rows
    std::vector<float> values;
};

Matrix made(const quant::FormatInfo& format, std::uint64_t rows, std::uint64_t columns)
{
    std::mt19937 random(5);
    std::normal_distribution<float> normal(0, 0.05f);
    Matrix matrix{rows, columns, {}, std::vector<float>(kDistinctRows * columns)};
    for (float& value : matrix.values)
        value = normal(random);
    const std::vector<float> importance(format.needsImportance ? columns : 0, 1.0f);
    matrix.bytes.resize(kDistinctRows * *quant::rowBytes(format, columns));
    quant::encoder(format.format)(matrix.values.data(), kDistinctRows, columns, importance, matrix.bytes.data());
    quant::decoder(format.format)(matrix.bytes.data(), kDistinctRows, columns, matrix.values.data());
    return matrix;
}

gpu::Weights uploaded(gpu::Device& device, const quant::FormatInfo& format, const Matrix& matrix)
{
    const std::uint64_t row = matrix.bytes.size() / kDistinctRows;
    gpu::WeightSource source{
        .name = "weights", .format = format.format, .rows = matrix.rows, .columns = matrix.columns};
    source.read = [&](std::uint64_t first, std::uint64_t count, std::span<std::byte> out) {
        for (std::uint64_t i = 0; i < count; ++i)
            std::memcpy(out.data() + i * row, matrix.bytes.data() + (first + i) % kDistinctRows * row, row);
        return ok;
    };
    return must(must(gpu::WeightLoader::create(device)).load(source));
}

bool isRight(const Matrix& matrix, const std::vector<float>& x, const std::vector<float>& y)
{
    for (std::uint64_t row = 0; row < matrix.rows; ++row) {
        double sum = 0, size = 0;
        for (std::uint64_t i = 0; i < matrix.columns; ++i) {
            const double product = static_cast<double>(matrix.values[row % kDistinctRows * matrix.columns + i])
                * static_cast<double>(x[i]);
            sum += product;
            size += std::abs(product);
        }
        const double bound = static_cast<double>(matrix.columns) * 0x1p-24 * size;
        if (!(std::abs(static_cast<double>(y[row]) - sum) <= bound))
            return false;
    }
    return true;
}

} // namespace

void matvecSuite(const Options& options, Results& results)
{
    struct Size {
        std::uint64_t rows, columns;
    };
    std::shared_ptr<gpu::Device> device;
    double copy = 0;
    for (const gpu::WeightFormat& layout : gpu::weightFormats()) {
        const quant::FormatInfo& format = quant::info(layout.format);
        for (const Size size : {Size{4096, 4096}, Size{4096, 14336}}) {
            const std::string name = fmt::format("{} {}x{}", format.name, size.rows, size.columns);
            if (!results.wants("matvec", name))
                continue;
            if (!device) {
                device = openDevice(options.device);
                if (!device) {
                    fmt::print(stderr, "matvec: there is no device\n");
                    return;
                }
                copy = copyRate(*device);
                fmt::print("matvec on {}: a copy moves {:.1f} GB/s\n", device->info().name, 1e-9 * copy);
            }
            const Matrix matrix = made(format, size.rows, size.columns);
            const gpu::Weights weights = uploaded(*device, format, matrix);
            std::vector<float> x(size.columns), y(size.rows);
            for (std::size_t i = 0; i < x.size(); ++i)
                x[i] = std::sin(static_cast<float>(i));
            const gpu::Allocation in = must(device->allocate(4 * x.size(), gpu::MemoryUse::Device, "inputs"));
            const gpu::Allocation out = must(device->allocate(4 * y.size(), gpu::MemoryUse::Device, "results"));
            gpu::Transfer transfer = must(gpu::Transfer::create(*device));
            must(transfer.upload(in.slice(), std::as_bytes(std::span(x))));
            const gpu::MatVecShape shape = gpu::matVecShape(device->info());
            const double seconds = secondsEach(*device, [&](gpu::Commands& commands) {
                must(gpu::recordMatVec(*device, commands, weights, gpu::Inputs::F32, in.slice(), out.slice(), shape));
            });
            must(transfer.download(out.slice(), std::as_writable_bytes(std::span(y))));
            const double rate = static_cast<double>(weights.bytes()) / seconds;
            Comparison result{"matvec", name, 1e-9 * rate};
            result.peer = 1e-9 * copy;
            result.ratio = rate / copy;
            result.unit = "GB/s";
            result.identical = isRight(matrix, x, y);
            result.more = {{"device", device->info().name},
                           {"weights_per_s", static_cast<double>(size.rows * size.columns) / seconds},
                           {"peer_is", "a copy on the device, bytes read and written"}};
            results.add(std::move(result));
        }
    }
}

} // namespace ql::bench

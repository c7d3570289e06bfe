// SPDX-License-Identifier: Apache-2.0
// Products of quantised matrices on a graphics device beside llama.cpp's own Vulkan backend on the same one, in turns:
// with one vector (bytes of weights per second, and what share of a plain copy that is) and for 512 tokens (operations
// per second). Seconds are those of the device's clock (product.h).
#include <optional>

#include <fmt/core.h>

#include "gpu/weight_format.h"
#include "tests/bench/product.h"

namespace ql::bench {
namespace {

/// Opened when the first case is wanted.
class Device {
public:
    explicit Device(const Options& options)
        : m_options(options)
    {
    }

    /// Null where there is none.
    ProductDevice* open(const char* suite)
    {
        if (!m_device) {
            m_device.emplace(ProductDevice::open(m_options));
            if (m_device->ours)
                fmt::print("{} on {}: a copy moves {:.1f} GB/s\n", suite, m_device->ours->info().name,
                           1e-9 * m_device->copyRate);
            else
                fmt::print(stderr, "{}: there is no device\n", suite);
        }
        return m_device->ours ? &*m_device : nullptr;
    }

private:
    const Options& m_options;
    std::optional<ProductDevice> m_device{};
};

/// One case; `work` is what a second is measured by, and `unit` what that is called.
void addProduct(Device& device, Results& results, const char* suite, const quant::FormatInfo& format, Product product,
                const char* unit, double (*work)(const Product&))
{
    const std::string name = fmt::format("{} {}x{}", format.name, product.rows, product.columns);
    if (!results.wants(suite, name))
        return;
    ProductDevice* const opened = device.open(suite);
    if (!opened)
        return;
    product = measureProduct(*opened, format, product);
    Comparison result{suite, name, work(product) / product.ours};
    result.unit = unit;
    result.identical = product.isRight;
    result.more["device"] = opened->ours->info().name;
    result.more["clock"] = opened->clock == secondsOf ? "wall" : "processor";
    result.more["tokens"] = product.tokens;
    if (product.peer > 0) {
        result.peer = work(product) / product.peer;
        result.ratio = product.ratio;
        result.more["ratio_least"] = product.leastRatio;
        result.more["ratio_most"] = product.mostRatio;
    }
    if (product.tokens == 1)
        result.more["of_copy"] = static_cast<double>(product.weightBytes) / product.ours / opened->copyRate;
    results.add(std::move(result));
}

} // namespace

void matvecSuite(const Options& options, Results& results)
{
    Device device(options);
    for (const gpu::WeightFormat& layout : gpu::weightFormats())
        for (const std::uint64_t columns : {4096, 14336})
            addProduct(device, results, "matvec", quant::info(layout.format), {.rows = 4096, .columns = columns},
                       "GB/s", [](const Product& product) { return 1e-9 * static_cast<double>(product.weightBytes); });
}

void prefillSuite(const Options& options, Results& results)
{
    Device device(options);
    for (const gpu::WeightFormat& layout : gpu::weightFormats())
        addProduct(device, results, "prefill", quant::info(layout.format),
                   {.rows = 1024, .columns = 4096, .tokens = 512}, "GFLOP/s", [](const Product& product) {
                       return 2e-9 * static_cast<double>(product.rows * product.columns * product.tokens);
                   });
}

} // namespace ql::bench

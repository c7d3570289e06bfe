// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "gpu/weights.h"
#include "tests/bench/bench.h"

namespace ql::oracle {
class GgmlVulkan;
}

namespace ql::bench {

/// A graphics device for products, opened by us and by llama.cpp.
struct ProductDevice {
    std::shared_ptr<gpu::Device> ours{};
    std::unique_ptr<oracle::GgmlVulkan> peer{}; ///< null where its library is not installed
    double copyRate = 0; ///< of a plain copy: bytes read and written per second of `clock`
    /// Wall-clock time; on software devices, which the processor computes, the time of the processor, which what else
    /// the machine does hardly changes.
    using Clock = double (*)(const std::function<void()>& work);
    Clock clock = secondsOf;

    ProductDevice();
    ProductDevice(ProductDevice&&) noexcept;
    ~ProductDevice();
    /// The wished device; with no wish the best card, else a software device. Null `ours` where there is none.
    static ProductDevice open(const Options& options);
};

/// A quantised matrix times inputs for one or more tokens, by both sides in turns.
struct Product {
    std::uint64_t rows = 0, columns = 0, tokens = 1;
    double ours = 0, peer = 0; ///< seconds of the device's clock; 0: no peer, or none of this format
    double ratio = 0, leastRatio = 0, mostRatio = 0; ///< of peer / ours per round: median, and the noise
    std::uint64_t weightBytes = 0;
    bool isRight = false; ///< our sums are within what rounding in float allows
};
Product measureProduct(ProductDevice& device, const quant::FormatInfo& format, Product product);

} // namespace ql::bench

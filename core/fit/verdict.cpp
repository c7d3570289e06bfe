// SPDX-License-Identifier: Apache-2.0
#include "core/fit/verdict.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/base/units.h"

namespace ql::fit {

namespace {

constexpr std::uint64_t kGrain = 256; // llama.cpp's cells; a multiple of vLLM's blocks

/// The most tokens with which everything fits; what does not depend on the context is worked out once.
std::uint64_t largestContext(const CacheShape& shape, const MemoryNeed& need, std::uint64_t usable)
{
    const std::uint64_t trained = need.trainedContext > 0 ? need.trainedContext : std::uint64_t{1} << 20;
    const std::uint64_t weights = need.bytes(PartKind::Weights) + need.bytes(PartKind::Embedding);
    const auto fits = [&](std::uint64_t context) {
        Usage usage = need.usage;
        usage.context = context;
        const auto cache = cacheBytes(shape, usage, need.container);
        const std::uint64_t sum = weights + cache.value_or(0) + computeBytes(shape, usage, need.container);
        return cache && sum + marginOf(sum) <= usable;
    };
    if (fits(trained))
        return trained;
    std::uint64_t good = 0, bad = trained / kGrain + 1; // in grains
    while (bad - good > 1) {
        const std::uint64_t middle = (good + bad) / 2;
        (fits(middle * kGrain) ? good : bad) = middle;
    }
    return good * kGrain;
}

std::string adviceFor(const DeviceClass& hardware, FormatFamily family)
{
    if (hardware.serve.empty())
        return hardware.serveWhy;
    const bool isServed = family != FormatFamily::Gguf && hardware.supportOf(family).support == Support::Native;
    return isServed && family != FormatFamily::Half
        ? std::string()
        : fmt::format("best served as {}: {}", hardware.serve, hardware.serveWhy);
}

} // namespace

std::string_view fitName(Fit fit)
{
    constexpr std::array<std::string_view, 4> names = {"fits", "tight", "too large", "cannot run"};
    return names[static_cast<std::size_t>(fit)];
}

std::string partsText(const MemoryNeed& need)
{
    std::string text = formatBytes(need.bytes(PartKind::Weights)) + " weights";
    if (const std::uint64_t embedding = need.bytes(PartKind::Embedding))
        text += fmt::format(" + {} embedding", formatBytes(embedding));
    return text
        + fmt::format(" + {} cache of {} tokens ({}) + {} buffers + {} margin",
                      formatBytes(need.bytes(PartKind::Cache)), need.usage.context, cacheTypeName(need.usage.cache),
                      formatBytes(need.bytes(PartKind::Compute)), formatBytes(need.bytes(PartKind::Margin)));
}

Verdict judge(const PlannedWeights& weights, const CacheShape& shape, const MemoryNeed& need, const Device& device,
              const DeviceClass* hardware)
{
    Verdict verdict;
    verdict.need = need.total();
    verdict.share = static_cast<double>(verdict.need) / static_cast<double>(device.usable);
    verdict.fit = verdict.need <= device.usable ? Fit::Fits
        : need.withoutMargin() <= device.usable ? Fit::Tight
                                                : Fit::TooLarge;
    verdict.largestContext = largestContext(shape, need, device.usable);
    const FormatFamily family = weights.family;
    if (hardware) {
        const FormatSupport& support = hardware->supportOf(family);
        verdict.support = support.support;
        verdict.supportWhy = support.why;
        verdict.advice = adviceFor(*hardware, family);
        if (support.support == Support::No)
            verdict.fit = Fit::CannotRun;
    }
    if (!weights.hasEngine) {
        verdict.fit = Fit::CannotRun;
        verdict.supportWhy = "no engine reads all types of this file";
    }
    if (verdict.fit == Fit::CannotRun) {
        verdict.reason = fmt::format("{} does not run there: {}", familyName(family), verdict.supportWhy);
        return verdict;
    }
    verdict.reason =
        fmt::format("{}: {:.0f} % of {}", partsText(need), 100 * verdict.share, formatBytes(device.usable));
    if (verdict.fit == Fit::TooLarge)
        verdict.reason += fmt::format(", {} too much", formatBytes(need.withoutMargin() - device.usable));
    return verdict;
}

} // namespace ql::fit

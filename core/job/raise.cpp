// SPDX-License-Identifier: Apache-2.0
#include "core/job/raise.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "core/plan/linear_module.h"
#include "core/plan/servable.h"

namespace ql::job {

namespace {

using quant::Format;

/// From the smallest to the largest. Types that need an importance matrix to be worth anything are left out.
constexpr std::array kLadder = {Format::Q2_K, Format::Q3_K, Format::Q4_K, Format::Q5_K, Format::Q6_K, Format::Q8_0};
constexpr std::array kShortRows = {Format::Q4_0, Format::Q5_0, Format::Q8_0}; ///< blocks of 32
constexpr std::array kServed = {Format::FP8_DYNAMIC};

/// A better type has at least so many bits more.
constexpr double kLeastBits = 0.3;

double bitsOf(const arch::TargetTensor& tensor)
{
    return 8.0 * static_cast<double>(tensor.sourceBytes)
        / static_cast<double>(std::max<std::uint64_t>(1, tensor.elements()));
}

bool isServed(const arch::TargetTensor& tensor)
{
    using enum Format;
    if (tensor.coded)
        return true;
    const Format format = tensor.sourceType.format;
    return format == FP8 || format == FP8_DYNAMIC || format == FP8_BLOCK || format == NVFP4A16;
}

/// Finds these very names.
std::string patternOf(const std::set<std::size_t>& tensors, const arch::Model& source)
{
    std::string pattern;
    for (const std::size_t index : tensors) {
        pattern += pattern.empty() ? "" : "|";
        pattern += plan::namePattern(source.tensors[index].name);
    }
    return pattern;
}

} // namespace

std::vector<Raise> raisesOf(const arch::TargetTensor& tensor, const arch::TargetTensor& original)
{
    std::vector<Raise> result;
    const auto now = static_cast<std::int64_t>(tensor.sourceBytes);
    const double most = bitsOf(original);
    const auto add = [&](Format format) {
        const quant::FormatInfo& info = quant::info(format);
        const auto row = quant::rowBytes(info, tensor.columns());
        if (!row || info.bitsPerWeight() < bitsOf(tensor) + kLeastBits || info.bitsPerWeight() >= most)
            return;
        const std::uint64_t bytes = *row * tensor.rowCount();
        result.push_back({std::string(info.name), bytes, static_cast<std::int64_t>(bytes) - now});
    };
    if (isServed(tensor)) {
        std::ranges::for_each(kServed, add);
    } else if (tensor.columns() % quant::info(Format::Q4_K).blockValues == 0) {
        std::ranges::for_each(kLadder, add);
    } else {
        std::ranges::for_each(kShortRows, add);
    }
    const std::uint64_t bytes = original.sourceBytes;
    result.push_back({original.sourceType.name(), bytes, static_cast<std::int64_t>(bytes) - now, true});
    return result;
}

std::set<std::size_t> tensorsOf(const Culprit& culprit, const arch::Model& source)
{
    const bool isGguf = source.naming == arch::Naming::Gguf;
    const std::set<std::string_view> names(culprit.sources.begin(), culprit.sources.end());
    std::set<std::size_t> tensors;
    for (std::size_t i = 0; i < source.tensors.size(); ++i) {
        const arch::TargetTensor& tensor = source.tensors[i];
        const bool isMeant = isGguf
            ? tensor.name == culprit.name
            : std::ranges::any_of(tensor.sources, [&](const std::string& name) { return names.contains(name); });
        if (isMeant)
            tensors.insert(i);
    }
    if (isGguf)
        return tensors;
    for (const auto& group : plan::fusedModules(source.tensors))
        if (std::ranges::any_of(group, [&](std::size_t index) { return tensors.contains(index); }))
            tensors.insert(group.begin(), group.end());
    return tensors;
}

plan::Recipe raised(plan::Recipe recipe, const Culprits& culprits, const arch::Model& source, std::size_t count,
                    std::size_t steps)
{
    std::vector<plan::Rule> rules;
    std::set<std::size_t> done;
    for (const Culprit& culprit : culprits.tensors) {
        if (rules.size() >= count)
            break;
        if (culprit.test.saved.value <= 0 || culprit.raises.empty() || steps == 0)
            continue;
        const Raise& raise = culprit.raises[std::min(steps, culprit.raises.size()) - 1];
        plan::Rule rule;
        const std::set<std::size_t> tensors = tensorsOf(culprit, source);
        if (tensors.empty() || std::ranges::includes(done, tensors))
            continue; // raised with one before it
        done.insert(tensors.begin(), tensors.end());
        rule.pattern = patternOf(tensors, source);
        if (!raise.isOriginal)
            rule.type = quant::formatByName(raise.type);
        rule.note =
            fmt::format("put back, {} saves {:.6f} nats of KL divergence", culprit.type, culprit.test.saved.value);
        rules.push_back(std::move(rule));
    }
    recipe.rules.insert(recipe.rules.begin(), rules.begin(), rules.end());
    return recipe;
}

} // namespace ql::job

// SPDX-License-Identifier: Apache-2.0
#include "core/graph/rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

namespace ql::graph {

namespace {

/// How much of the unscaled angle a pair keeps: 1 for fast ones, 0 for slow ones.
class YarnRamp {
public:
    YarnRamp(const arch::ModelKeys& keys, double dimensions, double base)
    {
        const double context =
            static_cast<double>(keys.number("rope.scaling.original_context_length", keys.number("context_length")));
        // The pair that turns so many times within the original context.
        const auto pairOf = [&](double turns) {
            return dimensions * std::log(context / (turns * 2 * std::numbers::pi)) / (2 * std::log(base));
        };
        m_first = std::max(0.0, std::floor(pairOf(keys.real("rope.scaling.yarn_beta_fast", 32))));
        m_last = std::min(dimensions - 1, std::ceil(pairOf(keys.real("rope.scaling.yarn_beta_slow", 1))));
        m_share = keys.real("rope.scaling.yarn_ext_factor", 1);
    }

    double kept(std::size_t pair) const
    {
        const double along = (static_cast<double>(pair) - m_first) / std::max(0.001, m_last - m_first);
        return m_share * (1 - std::clamp(along, 0.0, 1.0));
    }

private:
    double m_first = 0, m_last = 0, m_share = 1;
};

} // namespace

namespace {

Status checkScaling(const arch::ModelKeys& keys, const RotaryWishes& wishes, const std::string& scaling)
{
    if (keys.real("rope.scaling.yarn_log_multiplier", 0) != 0 && wishes.logMultiplier == LogMultiplier::Unknown)
        return fail(Errc::Unsupported,
                    fmt::format("there is no preview for this model yet: {} is not known",
                                keys.full("rope.scaling.yarn_log_multiplier")));
    const bool hasFactors = !wishes.factors.empty();
    if (!scaling.empty() && scaling != "none" && scaling != "linear" && scaling != "yarn"
        && (scaling != "longrope" || !hasFactors))
        return fail(Errc::Unsupported,
                    fmt::format("there is no preview for this model yet: its rotation is scaled in the way \"{}\", "
                                "which is not known",
                                scaling));
    const gguf::Value* const sections = keys.find("rope.dimension_sections");
    if (sections && wishes.style == RotaryStyle::Pairs)
        return fail(Errc::Unsupported,
                    fmt::format("there is no preview for this model yet: its rotation has sections ({})",
                                keys.full("rope.dimension_sections")));
    return ok;
}

double yarnMagnitude(const arch::ModelKeys& keys, const RotaryWishes& wishes, double factor)
{
    const double multiplier = keys.real("rope.scaling.yarn_log_multiplier", 0);
    if (factor <= 1 || (multiplier != 0 && wishes.logMultiplier == LogMultiplier::Attention))
        return 1;
    return (1 + 0.1 * std::log(factor)) / (1 + 0.1 * multiplier * std::log(factor));
}

} // namespace

Result<Rotary> makeRotary(const arch::ModelKeys& keys, const RotaryWishes& wishes)
{
    Rotary rotary;
    rotary.style = wishes.style;
    rotary.dimensions = keys.number("rope.dimension_count", wishes.headSize);
    if (rotary.dimensions == 0 || rotary.dimensions % 2 != 0 || rotary.dimensions > wishes.headSize)
        return fail(Errc::BadInput,
                    fmt::format("{} is {}, which is not an even number of at most the {} of a head",
                                keys.full("rope.dimension_count"), rotary.dimensions, wishes.headSize));
    const std::vector<float>& factors = wishes.factors;
    if (!factors.empty() && factors.size() != rotary.dimensions / 2)
        return fail(Errc::BadInput,
                    fmt::format("the factors of the rotation are {} numbers for {} rotary pairs", factors.size(),
                                rotary.dimensions / 2));
    const std::string scaling = wishes.isScaled ? keys.text("rope.scaling.type") : "none";
    QL_CHECK(checkScaling(keys, wishes, scaling));
    const double factor = scaling == "none" ? 1 : keys.real("rope.scaling.factor", 1);
    const double shrink = factor > 0 ? 1 / factor : 1;
    const bool isYarn = scaling == "yarn" && keys.real("rope.scaling.yarn_ext_factor", 1) != 0;
    const double dimensions = static_cast<double>(rotary.dimensions);
    const YarnRamp ramp(keys, dimensions, wishes.base);
    for (std::size_t i = 0; i < rotary.dimensions / 2; ++i) {
        const double whole =
            std::pow(wishes.base, -2.0 * static_cast<double>(i) / dimensions) / (factors.empty() ? 1.0 : factors[i]);
        const double kept = isYarn ? ramp.kept(i) : 0;
        rotary.rates.push_back(shrink * whole * (1 - kept) + whole * kept);
    }
    if (!wishes.isScaled)
        return rotary;
    rotary.magnitude = keys.real("rope.scaling.attn_factor", 1)
        * (isYarn ? yarnMagnitude(keys, wishes, factor) : keys.real("rope.scaling.yarn_attn_factor", 1));
    return rotary;
}

Angles Angles::of(const Rotary& rotary, std::uint64_t first, std::size_t count)
{
    Angles angles;
    angles.rotary = &rotary;
    angles.pairs = rotary.rates.size();
    angles.cosines.resize(count * angles.pairs);
    angles.sines.resize(count * angles.pairs);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < angles.pairs; ++j) {
            const double angle = static_cast<double>(first + i) * rotary.rates[j];
            angles.cosines[i * angles.pairs + j] = static_cast<float>(std::cos(angle) * rotary.magnitude);
            angles.sines[i * angles.pairs + j] = static_cast<float>(std::sin(angle) * rotary.magnitude);
        }
    return angles;
}

} // namespace ql::graph

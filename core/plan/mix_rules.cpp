// SPDX-License-Identifier: Apache-2.0
#include "core/plan/mix_rules.h"

#include <array>

namespace ql::plan {

namespace {

using quant::Format;
using enum Part;
using enum Layers;

constexpr std::string_view manyShare = "many heads share few values, so more bits are cheap";
constexpr std::string_view values = "values lose most";
constexpr std::string_view earlyValues = "the values of the first layers lose most";
constexpr std::string_view spreadValues = "values get more bits in the outer layers and every third between";
constexpr std::string_view down = "down projections lose most";
constexpr std::string_view earlyDown = "the down projections of the first layers lose most";
constexpr std::string_view spreadDown = "down projections get more bits in the outer layers and every third between";
constexpr std::string_view attentionOutput = "attention output gets more bits";
constexpr std::string_view smallBesideExperts = "small beside eight experts, so more bits are cheap";
constexpr std::string_view earlyDownCorrected = "with an importance matrix the first down projections need an offset";

/// The mixes of llama-quantize. Source: docs/formats/presets.md, "Mixes".
constexpr std::array rules = {
    MixRule{"", Value, All, EightExperts, Format::Q8_0, smallBesideExperts},
    MixRule{"", Key, All, EightExperts, Format::Q8_0, smallBesideExperts},

    MixRule{"Q2_K", Value, All, SharedValues, Format::Q4_K, manyShare},
    MixRule{"Q2_K", Value, All, Anywhere, Format::Q3_K, values},
    MixRule{"Q2_K", FfnDown, All, Anywhere, Format::Q3_K, down},
    MixRule{"Q2_K", AttentionOutput, All, NotFalcon | EightExperts, Format::Q5_K, smallBesideExperts},
    MixRule{"Q2_K", AttentionOutput, All, NotFalcon, Format::Q3_K, attentionOutput},

    MixRule{"Q2_K_S", Value, All, SharedValues, Format::Q4_K, manyShare},
    MixRule{"Q2_K_S", FfnDown, FirstEighth, Anywhere, Format::Q4_K, earlyDown},

    MixRule{"Q3_K_S", AttentionOutput, All, NotFalcon | EightExperts, Format::Q5_K, smallBesideExperts},

    MixRule{"Q3_K_M", Value, FirstTwo, Anywhere, Format::Q5_K, earlyValues},
    MixRule{"Q3_K_M", Value, All, Anywhere, Format::Q4_K, values},
    MixRule{"Q3_K_M", FfnDown, FirstSixteenth, Anywhere, Format::Q5_K, earlyDown},
    MixRule{"Q3_K_M", FfnDown, All, NotFalcon, Format::Q4_K, down},
    MixRule{"Q3_K_M", FfnDown, Spread, Falcon, Format::Q4_K, spreadDown},
    MixRule{"Q3_K_M", AttentionOutput, All, NotFalcon | EightExperts, Format::Q5_K, smallBesideExperts},
    MixRule{"Q3_K_M", AttentionOutput, All, NotFalcon, Format::Q4_K, attentionOutput},

    MixRule{"Q3_K_L", Value, All, Anywhere, Format::Q5_K, values},
    MixRule{"Q3_K_L", FfnDown, All, NotFalcon, Format::Q5_K, down},
    MixRule{"Q3_K_L", FfnDown, All, Falcon, Format::Q4_K, down},
    MixRule{"Q3_K_L", AttentionOutput, All, NotFalcon | NotEightExperts, Format::Q5_K, attentionOutput},
    MixRule{"Q3_K_L", AttentionOutput, All, Falcon, Format::Q4_K, attentionOutput},

    MixRule{"Q4_0", FfnDown, FirstEighth, WithImportance, Format::Q4_1, earlyDownCorrected},
    MixRule{"Q5_0", FfnDown, FirstEighth, WithImportance, Format::Q5_1, earlyDownCorrected},

    MixRule{"Q4_K_S", Value, FirstFour, Anywhere, Format::Q5_K, earlyValues},
    MixRule{"Q4_K_S", FfnDown, FirstEighth, NotFalcon, Format::Q5_K, earlyDown},
    MixRule{"Q4_K_S", AttentionOutput, All, NotFalcon | EightExperts, Format::Q5_K, smallBesideExperts},

    MixRule{"Q4_K_M", Value, Spread, Anywhere, Format::Q6_K, spreadValues},
    MixRule{"Q4_K_M", FfnDown, Spread, NotFalcon, Format::Q6_K, spreadDown},
    MixRule{"Q4_K_M", FfnDown, FirstSixteenth, Falcon, Format::Q6_K, earlyDown},
    MixRule{"Q4_K_M", FfnDown, Spread, Falcon, Format::Q5_K, spreadDown},
    MixRule{"Q4_K_M", AttentionOutput, All, NotFalcon | EightExperts, Format::Q5_K, smallBesideExperts},

    MixRule{"Q5_K_M", Value, Spread, Anywhere, Format::Q6_K, spreadValues},
    MixRule{"Q5_K_M", FfnDown, Spread, Anywhere, Format::Q6_K, spreadDown},
};

} // namespace

bool contains(Layers layers, std::uint64_t i, std::uint64_t n)
{
    switch (layers) {
    case All:
        return true;
    case FirstTwo:
        return i < 2;
    case FirstFour:
        return i < 4;
    case FirstSixteenth:
        return i < n / 16;
    case FirstEighth:
        return i < n / 8;
    case Spread:
        return i < n / 8 || i >= 7 * n / 8 || (i - n / 8) % 3 == 2;
    }
    return false;
}

std::span<const MixRule> mixRules()
{
    return rules;
}

} // namespace ql::plan

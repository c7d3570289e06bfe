// SPDX-License-Identifier: Apache-2.0
#include "core/plan/mix_rules.h"

#include <array>

#include "core/plan/mix_reasons.h"

namespace ql::plan {

namespace {

using quant::Format;
using enum Part;
using enum Layers;

constexpr std::string_view lowBits = "IQ1_S IQ1_M IQ2_XXS IQ2_XS IQ2_S IQ2_M";
constexpr std::string_view lowest = "IQ1_S IQ1_M IQ2_XXS IQ2_XS";
constexpr std::string_view above = "IQ2_S IQ2_M";
constexpr std::string_view fiveBitOutputOfEight =
    "Q2_K Q3_K_S Q3_K_M Q4_K_S Q4_K_M IQ3_XXS IQ3_XS IQ3_S IQ3_M IQ4_NL IQ4_XS";

/// The mixes of llama-quantize. Source: docs/formats/presets.md, "Mixes".
constexpr std::array rules = {
    MixRule{"MXFP4_MOE", Output, All, Anywhere, Format::Q8_0, why::notExperts},
    MixRule{"MXFP4_MOE", Other, All, Flat, Format::Q8_0, why::notExperts},
    MixRule{"MXFP4_MOE", FfnUp, All, Anywhere, staysBase, why::base},
    MixRule{"MXFP4_MOE", FfnGate, All, Anywhere, staysBase, why::base},
    MixRule{"MXFP4_MOE", FfnDown, All, Anywhere, staysBase, why::base},
    MixRule{"MXFP4_MOE", Other, All, BailingMoe3, Format::Q8_0, why::notExperts},
    MixRule{"MXFP4_MOE", Other, All, Anywhere, staysBase, why::base},

    MixRule{lowBits, Output, All, Anywhere, Format::Q5_K, why::output},
    MixRule{"IQ3_XXS", Output, All, Anywhere, Format::Q5_K, why::output},
    MixRule{"Q8_0", Output, All, Anywhere, staysBase, why::base},
    MixRule{"", Output, All, Anywhere, Format::Q6_K, why::output},
    MixRule{lowest, TokenEmbedding, All, Anywhere, Format::Q2_K, why::embedding},
    MixRule{"IQ2_S IQ2_M IQ3_XXS", TokenEmbedding, All, Anywhere, Format::IQ3_S, why::embedding},
    MixRule{"TQ1_0 TQ2_0 Q2_0", TokenEmbedding, All, Anywhere, Format::Q4_K, why::embedding},

    MixRule{lowBits, Value, All, SharedValues, Format::Q4_K, why::manyShare},
    MixRule{lowBits, Value, All, FourExperts, Format::Q4_K, why::smallBesideExperts},
    MixRule{lowest, Value, All, Anywhere, Format::Q2_K, why::values},
    MixRule{above, Value, All, Anywhere, Format::IQ3_S, why::values},
    MixRule{lowBits, Key, All, EightExperts, Format::Q4_K, why::smallBesideEight},
    MixRule{lowest, FfnDown, FirstEighthCounted, Anywhere, Format::Q2_K, why::earlyDown},
    MixRule{above, FfnDown, FirstEighthCounted, Anywhere, Format::IQ3_S, why::earlyDown},
    MixRule{lowBits, AttentionOutput, All, EightExperts, Format::Q5_K, why::smallBesideEight},
    MixRule{"IQ1_S IQ1_M", AttentionOutput, All, Anywhere, Format::IQ2_XXS, why::attentionOutput},
    MixRule{above, AttentionOutput, All, Anywhere, Format::IQ3_S, why::attentionOutput},

    MixRule{"", Value, All, EightExperts, Format::Q8_0, why::smallBesideEight},
    MixRule{"", Key, All, EightExperts, Format::Q8_0, why::smallBesideEight},
    MixRule{fiveBitOutputOfEight, AttentionOutput, All, NotFalcon | EightExperts, Format::Q5_K, why::smallBesideEight},

    MixRule{"Q2_K", Value, All, SharedValues, Format::Q4_K, why::manyShare},
    MixRule{"Q2_K", Value, All, Anywhere, Format::Q3_K, why::values},
    MixRule{"Q2_K", FfnDown, All, Anywhere, Format::Q3_K, why::down},
    MixRule{"Q2_K", AttentionOutput, All, NotFalcon, Format::Q3_K, why::attentionOutput},

    MixRule{"Q2_K_S", Value, All, SharedValues, Format::Q4_K, why::manyShare},
    MixRule{"Q2_K_S", FfnDown, FirstEighth, Anywhere, Format::Q4_K, why::earlyDown},

    MixRule{"IQ3_XXS", Value, All, SharedValues, Format::Q4_K, why::manyShare},
    MixRule{"IQ3_XXS", Value, All, WithoutImportance, Format::IQ3_S, why::values},
    MixRule{"IQ3_XXS", Key, All, Anywhere, Format::IQ2_S, why::keys},
    MixRule{"IQ3_XXS", Query, All, Anywhere, Format::IQ2_S, why::keys},
    MixRule{"IQ3_XXS", FfnDown, FirstEighth, WithoutImportance, Format::Q4_K, why::earlyDown},
    MixRule{"IQ3_XXS", FfnDown, All, WithoutImportance, Format::Q3_K, why::downWithout},
    MixRule{"IQ3_XXS", AttentionOutput, All, NotFalcon, Format::IQ3_S, why::attentionOutput},

    MixRule{"IQ3_XS IQ3_S", Value, All, SharedValues, Format::Q4_K, why::manyShare},
    MixRule{"IQ3_XS", Key, All, Anywhere, Format::IQ3_XXS, why::keys},
    MixRule{"IQ3_XS", Query, All, Anywhere, Format::IQ3_XXS, why::keys},
    MixRule{"IQ3_XS", FfnGate, Middle, Anywhere, Format::IQ3_XXS, why::middle},
    MixRule{"IQ3_XS", FfnUp, Middle, Anywhere, Format::IQ3_XXS, why::middle},

    MixRule{"IQ3_M", Value, All, Anywhere, Format::Q4_K, why::values},
    MixRule{"IQ3_M", FfnDown, FirstEighth, Anywhere, Format::Q4_K, why::earlyDown},
    MixRule{"IQ3_M", FfnDown, Spread, EightExperts, Format::Q4_K, why::spreadDown},
    MixRule{"IQ3_M", AttentionOutput, All, NotFalcon, Format::Q4_K, why::attentionOutput},

    MixRule{"Q3_K_M", Value, FirstTwo, Anywhere, Format::Q5_K, why::earlyValues},
    MixRule{"Q3_K_M", Value, All, Anywhere, Format::Q4_K, why::values},
    MixRule{"Q3_K_M", FfnDown, FirstSixteenth, Anywhere, Format::Q5_K, why::earlyDown},
    MixRule{"Q3_K_M", FfnDown, All, NotFalcon, Format::Q4_K, why::down},
    MixRule{"Q3_K_M", FfnDown, Spread, Falcon, Format::Q4_K, why::spreadDown},
    MixRule{"Q3_K_M", AttentionOutput, All, NotFalcon, Format::Q4_K, why::attentionOutput},

    MixRule{"Q3_K_L", Value, All, Anywhere, Format::Q5_K, why::values},
    MixRule{"Q3_K_L", FfnDown, All, NotFalcon, Format::Q5_K, why::down},
    MixRule{"Q3_K_L", FfnDown, All, Falcon, Format::Q4_K, why::down},
    MixRule{"Q3_K_L", AttentionOutput, All, NotFalcon | NotEightExperts, Format::Q5_K, why::attentionOutput},
    MixRule{"Q3_K_L", AttentionOutput, All, Falcon, Format::Q4_K, why::attentionOutput},

    MixRule{"Q4_0", FfnDown, FirstEighth, WithImportance, Format::Q4_1, why::earlyDownCorrected},
    MixRule{"Q5_0", FfnDown, FirstEighth, WithImportance, Format::Q5_1, why::earlyDownCorrected},

    MixRule{"IQ4_NL IQ4_XS", Value, All, SharedValues, Format::Q5_K, why::manyShare},
    MixRule{"IQ4_NL IQ4_XS", FfnDown, FirstEighth, WithoutImportance, Format::Q5_K, why::earlyDown},

    MixRule{"Q4_K_S", Value, FirstFour, Anywhere, Format::Q5_K, why::earlyValues},
    MixRule{"Q4_K_S", FfnDown, FirstEighth, NotFalcon, Format::Q5_K, why::earlyDown},

    MixRule{"Q4_K_M", Value, Spread, Anywhere, Format::Q6_K, why::spreadValues},
    MixRule{"Q4_K_M", FfnDown, Spread, NotFalcon, Format::Q6_K, why::spreadDown},
    MixRule{"Q4_K_M", FfnDown, FirstSixteenth, Falcon, Format::Q6_K, why::earlyDown},
    MixRule{"Q4_K_M", FfnDown, Spread, Falcon, Format::Q5_K, why::spreadDown},

    MixRule{"Q5_K_M", Value, Spread, Anywhere, Format::Q6_K, why::spreadValues},
    MixRule{"Q5_K_M", FfnDown, Spread, Anywhere, Format::Q6_K, why::spreadDown},
};

} // namespace

bool contains(Layers layers, const LayerPlace& place)
{
    const std::uint64_t i = place.i, n = place.n;
    switch (layers) {
    case All:
        return true;
    case First:
        return place.layer == 0;
    case FirstTwo:
        return i < 2;
    case FirstFour:
        return i < 4;
    case FirstSixteenth:
        return i < n / 16;
    case FirstEighth:
        return i < n / 8;
    case FirstEighthCounted:
        return place.counted < n / 8;
    case Middle:
        return i >= n / 8 && i < 7 * n / 8;
    case Spread:
        return i < n / 8 || i >= 7 * n / 8 || (i - n / 8) % 3 == 2;
    }
    return false;
}

std::span<const MixRule> mainlineMixRules()
{
    return rules;
}

std::span<const MixRule> mixRules(quant::Dialect program)
{
    return program == quant::Dialect::IkLlama ? ikMixRules() : mainlineMixRules();
}

} // namespace ql::plan

// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "core/plan/mix_reasons.h"
#include "core/plan/mix_rules.h"

namespace ql::plan {

namespace {

using quant::Format;
using enum Part;
using enum Layers;

constexpr std::string_view ikLowBits = "IQ2_KS IQ2_XXS_R4 IQ2_XS_R4 IQ2_M_R4";
constexpr std::string_view oneBit = "IQ1_S_R4 IQ1_M_R4";
constexpr std::string_view fiveBitOutput =
    "IQ1_KT IQ2_KT IQ3_KT IQ2_K IQ2_K_R4 IQ3_K IQ3_K_R4 IQ2_KS IQ3_KS IQ2_KL IQ1_S_R4 "
    "IQ1_M_R4 IQ2_M_R4 IQ3_XXS_R4";
constexpr std::string_view outputLikeBase = "Q8_0_R8 IQ6_K Q6_K_R4 Q8_K_R8 Q8_KV Q8_KV_R8";
constexpr std::string_view fiveBitBesideExperts =
    "IQ4_K IQ4_KSS IQ4_KS IQ4_KS_R4 IQ5_KS IQ5_KS_R4 IQ2_K IQ3_K IQ3_KL Q4_K_R4 IQ4_NL_R4 IQ4_XS_R8 Q3_K_R4 IQ3_KT "
    "IQ3_KS Q2_K_R4 IQ4_K_R4 IQ3_K_R4 IQ2_K_R4 IQ3_XXS_R4 IQ3_S_R4";

/// The mixes of ik_llama.cpp's llama-quantize for its own file types. Source: docs/formats/presets.md.
constexpr std::array ikRules = {
    MixRule{fiveBitOutput, Output, All, Tied, Format::IQ4_K, why::output},
    MixRule{fiveBitOutput, Output, All, Anywhere, Format::Q5_K, why::output},
    MixRule{"IQ2_XXS_R4 IQ2_XS_R4", Output, All, Tied, Format::IQ4_K_R4, why::output},
    MixRule{"IQ2_XXS_R4 IQ2_XS_R4", Output, All, Anywhere, Format::Q5_K_R4, why::output},
    MixRule{"IQ3_KL IQ3_S_R4 IQ4_KS IQ4_KSS IQ4_KS_R4", Output, All, Tied, Format::IQ5_K, why::output},
    MixRule{outputLikeBase, Output, All, Anywhere, staysBase, why::base},
    MixRule{"", Output, All, Anywhere, Format::Q6_K, why::output},
    MixRule{"IQ2_XXS_R4 IQ2_XS_R4 IQ1_S_R4 IQ1_M_R4", TokenEmbedding, All, Anywhere, Format::Q2_K, why::embedding},
    MixRule{"IQ2_M_R4 IQ3_KT", TokenEmbedding, All, Anywhere, Format::IQ3_S, why::embedding},
    MixRule{"IQ3_XXS_R4", TokenEmbedding, All, Anywhere, Format::IQ3_K, why::embedding},
    MixRule{"IQ1_BN IQ2_BN IQ2_BN_R4", TokenEmbedding, All, Anywhere, Format::IQ4_NL, why::embedding},

    MixRule{oneBit, Value, All, FourExperts, Format::IQ4_K_R4, why::smallBesideExperts},
    MixRule{oneBit, Value, All, SharedValues, Format::IQ4_K_R4, why::manyShare},
    MixRule{oneBit, Value, All, PairedValues, Format::IQ3_K_R4, why::manyShare},
    MixRule{oneBit, Value, All, Anywhere, Format::Q2_K_R4, why::values},
    MixRule{oneBit, Key, All, ManyExperts, Format::Q4_K_R4, why::smallBesideExperts},
    MixRule{oneBit, FfnDown, First, ManyExperts, Format::IQ3_K_R4, why::firstLayer},
    MixRule{oneBit, FfnGate, First, ManyExperts, Format::IQ3_K_R4, why::firstLayer},
    MixRule{oneBit, FfnUp, First, ManyExperts, Format::IQ3_K_R4, why::firstLayer},
    MixRule{oneBit, Query, All, ManyExperts, Format::Q4_K_R4, why::smallBesideExperts},
    MixRule{oneBit, FusedQkv, All, Anywhere, Format::IQ2_K_R4, why::values},
    MixRule{oneBit, SharedExpert, All, Anywhere, Format::IQ4_K_R4, why::smallBesideExperts},
    MixRule{oneBit, FfnDown, FirstEighth, Anywhere, Format::Q2_K_R4, why::earlyDown},
    MixRule{oneBit, AttentionOutput, All, FourExperts, Format::Q5_K_R4, why::smallBesideExperts},
    MixRule{oneBit, AttentionOutput, All, Anywhere, Format::IQ2_K_R4, why::attentionOutput},
    MixRule{oneBit, Other, All, Anywhere, staysBase, why::base},

    MixRule{"IQ2_KT", Value, All, FourExperts, Format::IQ4_K, why::smallBesideExperts},
    MixRule{"IQ2_KT", Value, All, SharedValues, Format::IQ4_K, why::manyShare},
    MixRule{"IQ2_KT", Value, All, PairedValues, Format::IQ3_K, why::manyShare},
    MixRule{"IQ2_KT", Value, All, Anywhere, Format::Q2_K, why::values},
    MixRule{"IQ2_KT", Key, All, ManyExperts, Format::Q4_K, why::smallBesideExperts},
    MixRule{"IQ2_KT", FfnDown, First, ManyExperts, Format::IQ3_K, why::firstLayer},
    MixRule{"IQ2_KT", FfnGate, First, ManyExperts, Format::IQ3_K, why::firstLayer},
    MixRule{"IQ2_KT", FfnUp, First, ManyExperts, Format::IQ3_K, why::firstLayer},
    MixRule{"IQ2_KT", Query, All, ManyExperts, Format::Q4_K, why::smallBesideExperts},
    MixRule{"IQ2_KT", FusedQkv, All, Anywhere, Format::IQ3_K, why::values},
    MixRule{"IQ2_KT", SharedExpert, All, Anywhere, Format::IQ4_K, why::smallBesideExperts},
    MixRule{"IQ2_KT", FfnDown, FirstEighth, Anywhere, Format::IQ3_K, why::earlyDown},
    MixRule{"IQ2_KT", AttentionOutput, All, FourExperts, Format::Q5_K, why::smallBesideExperts},
    MixRule{"IQ2_KT", AttentionOutput, All, Anywhere, Format::IQ3_K, why::attentionOutput},
    MixRule{"IQ2_KT", Other, All, Anywhere, staysBase, why::base},

    MixRule{ikLowBits, Value, All, SharedValues, Format::IQ4_K, why::manyShare},
    MixRule{ikLowBits, Value, All, FourExperts, Format::IQ4_K, why::smallBesideExperts},
    MixRule{ikLowBits, Value, All, PairedValues, Format::IQ3_K, why::manyShare},
    MixRule{ikLowBits, Value, All, TwoExperts, Format::IQ3_K, why::smallBesideExperts},
    MixRule{"IQ2_M_R4", Value, All, Anywhere, Format::IQ3_S, why::values},
    MixRule{ikLowBits, Value, All, Anywhere, Format::Q2_K, why::values},
    MixRule{ikLowBits, Key, All, ManyExperts, Format::Q4_K, why::smallBesideExperts},
    MixRule{ikLowBits, Query, All, ManyExperts, Format::Q4_K, why::smallBesideExperts},
    MixRule{"IQ2_M_R4", FusedQkv, All, Anywhere, Format::IQ3_XXS, why::values},
    MixRule{ikLowBits, FusedQkv, All, Anywhere, Format::IQ2_K, why::values},
    MixRule{"IQ2_M_R4", FfnDown, FirstEighthCounted, Anywhere, Format::IQ3_S, why::earlyDown},
    MixRule{ikLowBits, FfnDown, FirstEighthCounted, Anywhere, Format::Q2_K, why::earlyDown},
    MixRule{ikLowBits, AttentionOutput, All, FourExperts, Format::Q5_K, why::smallBesideExperts},
    MixRule{"IQ2_M_R4", AttentionOutput, All, Anywhere, Format::IQ3_S, why::attentionOutput},
    MixRule{ikLowBits, Other, All, Anywhere, staysBase, why::base},

    MixRule{"", Value, All, FourExperts, Format::Q8_0, why::smallBesideExperts},
    MixRule{"IQ3_K IQ3_KL", Value, All, Deep70B, Format::IQ5_K, why::manyShare},
    MixRule{"", Value, All, Deep70B, staysBase, why::base},
    MixRule{"IQ2_K", Value, All, PairedValues, Format::IQ4_K, why::manyShare},
    MixRule{"IQ2_K", Value, All, Anywhere, Format::IQ3_K, why::values},
    MixRule{"IQ2_K_R4", Value, All, PairedValues, Format::IQ4_K_R4, why::manyShare},
    MixRule{"IQ2_K_R4", Value, All, Anywhere, Format::IQ3_K_R4, why::values},
    MixRule{"Q2_K_R4 Q3_K_R4", Value, All, SharedValues, Format::Q4_K_R4, why::manyShare},
    MixRule{"IQ3_KT", Value, All, SharedValues, Format::IQ4_K, why::manyShare},
    MixRule{"IQ3_KT", Value, All, Anywhere, Format::IQ3_K, why::values},
    MixRule{"IQ4_KT", Value, All, SharedValues, Format::IQ5_K, why::manyShare},
    MixRule{"IQ4_KT", Value, All, Anywhere, Format::IQ4_K, why::values},
    MixRule{"IQ3_XXS_R4", Value, All, SharedValues, Format::Q4_K_R4, why::manyShare},
    MixRule{"IQ3_XXS_R4", Value, All, PairedValues, Format::IQ3_K_R4, why::manyShare},
    MixRule{"IQ3_XXS_R4", Value, All, WithoutImportance, Format::IQ3_K_R4, why::values},
    MixRule{"IQ3_S_R4 IQ3_K_R4", Value, All, PairedValues, Format::IQ4_K_R4, why::manyShare},
    MixRule{"IQ3_K", Value, All, PairedValues, Format::IQ4_K, why::manyShare},
    MixRule{"IQ3_KS IQ2_KL", Value, All, PairedValues, Format::IQ4_KS, why::manyShare},
    MixRule{"IQ3_KL", Value, All, PairedValues, Format::IQ5_K, why::manyShare},
    MixRule{"IQ3_KL", Value, All, Anywhere, Format::IQ4_K, why::values},
    MixRule{"IQ4_NL_R4 IQ4_XS_R8 IQ4_KS IQ4_KSS IQ4_K IQ4_K_R4", Value, All, PairedValues, Format::IQ5_K,
            why::manyShare},
    MixRule{"IQ4_KS_R4", Value, All, PairedValues, Format::IQ5_K_R4, why::manyShare},
    MixRule{"Q4_K_R4", Value, FirstFour, Anywhere, Format::Q5_K, why::earlyValues},
    MixRule{"IQ5_K IQ5_KS", Value, All, LargeVocabulary, Format::IQ6_K, why::largeVocabulary},

    MixRule{"", Key, All, FourExperts, Format::Q8_0, why::smallBesideExperts},
    MixRule{"IQ3_XXS_R4", Key, All, Anywhere, Format::IQ2_S, why::keys},
    MixRule{"IQ3_XXS_R4", Query, All, Anywhere, Format::IQ2_S, why::keys},
    MixRule{"IQ5_K", Query, All, LargeVocabulary, Format::IQ4_K, why::largeVocabulary},
    MixRule{"IQ5_KS", Query, All, LargeVocabulary, Format::IQ4_KS, why::largeVocabulary},

    MixRule{"Q2_K_R4", FfnDown, FirstEighth, Anywhere, Format::Q4_K_R4, why::earlyDown},
    MixRule{"IQ3_KT", FfnDown, FirstEighth, WithoutImportance, Format::IQ4_K, why::earlyDown},
    MixRule{"IQ3_KT", FfnDown, All, WithoutImportance, Format::IQ3_K, why::downWithout},
    MixRule{"IQ3_XXS_R4", FfnDown, FirstEighth, WithoutImportance, Format::Q4_K_R4, why::earlyDown},
    MixRule{"IQ3_XXS_R4", FfnDown, All, WithoutImportance, Format::IQ3_K_R4, why::downWithout},
    MixRule{"IQ3_KL", FfnDown, Spread, Anywhere, Format::IQ4_KS, why::spreadDown},
    MixRule{"IQ4_KS IQ4_KSS IQ4_NL_R4 IQ4_XS_R8", FfnDown, FirstEighth, WithoutImportance, Format::Q5_K,
            why::earlyDown},
    MixRule{"IQ4_KS_R4", FfnDown, FirstEighth, WithoutImportance, Format::Q5_K_R4, why::earlyDown},
    MixRule{"Q4_K_R4", FfnDown, FirstEighth, NotFalcon, Format::Q5_K, why::earlyDown},
    MixRule{"Q4_0_R8", FfnDown, FirstEighth, WithImportance, Format::IQ4_NL_R4, why::earlyDown},

    MixRule{fiveBitBesideExperts, AttentionOutput, All, NotFalcon | FourExperts, Format::Q5_K, why::smallBesideExperts},
    MixRule{"IQ2_KL", AttentionOutput, All, NotFalcon | FourExperts, Format::IQ4_KS, why::smallBesideExperts},
    MixRule{"IQ3_KT", AttentionOutput, All, NotFalcon | UpToThreeExperts | SharedValues, Format::IQ3_K,
            why::attentionOutput},
    MixRule{"IQ2_K", AttentionOutput, All, NotFalcon | UpToThreeExperts, Format::IQ3_K, why::attentionOutput},
    MixRule{"IQ3_XXS_R4 IQ2_K_R4", AttentionOutput, All, NotFalcon | UpToThreeExperts, Format::IQ3_K_R4,
            why::attentionOutput},
    MixRule{"IQ3_KL", AttentionOutput, All, NotFalcon | UpToThreeExperts, Format::IQ4_KS, why::attentionOutput},

    MixRule{"IQ3_KL", FfnGate, Spread, Anywhere, Format::IQ4_KS, why::spread},
    MixRule{"IQ3_KL", FfnUp, Spread, Anywhere, Format::IQ4_KS, why::spread},
};

} // namespace

std::span<const MixRule> ikMixRules()
{
    return ikRules;
}

} // namespace ql::plan

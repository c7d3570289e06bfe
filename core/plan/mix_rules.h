// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/plan/part.h"
#include "core/plan/presets.h"

namespace ql::plan {

/// Which of the n layers a rule of a mix is for; i counts from 0. Divisions are of integers.
enum class Layers : std::uint8_t {
    All,
    First, ///< of the layer 0 by its name
    FirstTwo, ///< i < 2
    FirstFour, ///< i < 4
    FirstSixteenth, ///< i < n / 16
    FirstEighth, ///< i < n / 8
    FirstEighthCounted, ///< the same with i always counted, never read from the name
    Middle, ///< n / 8 <= i < 7n / 8
    Spread, ///< the outer eighths, and every third layer between: llama-quantize's "more bits"
};

/// Where a tensor stands among those of its kind.
struct LayerPlace {
    std::uint64_t i = 0; ///< how many came before; for models with experts, the layer in the name
    std::uint64_t counted = 0; ///< how many came before
    std::uint64_t n = 0;
    int layer = -1; ///< in the name
};

bool contains(Layers layers, const LayerPlace& place);

/// What a rule asks of the model, the run and the tensor, as bits.
enum Condition : std::uint32_t {
    Anywhere = 0,
    Falcon = 1u << 0, ///< architecture falcon
    NotFalcon = 1u << 1,
    TwoExperts = 1u << 2, ///< at least 2, and so on
    FourExperts = 1u << 3,
    UpToThreeExperts = 1u << 4,
    EightExperts = 1u << 5, ///< exactly 8, as in Mixtral
    NotEightExperts = 1u << 6,
    ManyExperts = 1u << 7, ///< at least 8
    PairedValues = 1u << 8, ///< two or more query heads share each key and value head
    SharedValues = 1u << 9, ///< four or more
    WithImportance = 1u << 10, ///< an importance matrix was given
    WithoutImportance = 1u << 11,
    Tied = 1u << 12, ///< the token embedding is the output matrix
    Deep70B = 1u << 13, ///< what llama.cpp takes for a 70B model
    LargeVocabulary = 1u << 14, ///< 127999 tokens or more, in what ik_llama.cpp takes for an 8B or 70B model
    BailingMoe3 = 1u << 15, ///< architecture bailingmoe3
    Flat = 1u << 16, ///< of the tensor: one matrix, not a stack of experts
};

/// The format of a rule that leaves its tensors the base type, whatever the rules after it say.
constexpr quant::Format staysBase = quant::Format::Unknown;

/// One rule of a mix: in these presets, this part in these layers takes this format.
struct MixRule {
    std::string_view presets; ///< names with spaces between; empty: every quantised preset of the program
    Part part; ///< Part::Value stands for everything value-like, Part::Other for every part
    Layers layers;
    std::uint32_t conditions; ///< all of them must hold
    quant::Format format;
    std::string_view why;
};

/// The rules of a program; of those for a preset and part, the first that holds decides.
std::span<const MixRule> mixRules(quant::Dialect program);

/// Those of llama.cpp and of ik_llama.cpp.
std::span<const MixRule> mainlineMixRules();
std::span<const MixRule> ikMixRules();

} // namespace ql::plan

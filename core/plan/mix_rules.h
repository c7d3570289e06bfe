// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/plan/part.h"
#include "core/quant/format.h"

namespace ql::plan {

/// Which of the n layers a rule of a mix is for; i counts from 0. Divisions are of integers.
enum class Layers : std::uint8_t {
    All,
    FirstTwo, ///< i < 2
    FirstFour, ///< i < 4
    FirstSixteenth, ///< i < n / 16
    FirstEighth, ///< i < n / 8
    Spread, ///< the outer eighths, and every third layer between: llama-quantize's "more bits"
};

bool contains(Layers layers, std::uint64_t i, std::uint64_t n);

/// What a rule asks of the model and the run, as bits.
enum Condition : std::uint8_t {
    Anywhere = 0,
    Falcon = 1, ///< architecture falcon
    NotFalcon = 2,
    EightExperts = 4, ///< exactly 8, as in Mixtral
    NotEightExperts = 8,
    SharedValues = 16, ///< four or more query heads share each key and value head
    WithImportance = 32, ///< an importance matrix was given
};

/// One rule of a mix: in this preset, this part in these layers takes this format.
struct MixRule {
    std::string_view preset; ///< empty: every quantised preset
    Part part; ///< Part::Value stands for everything value-like
    Layers layers;
    std::uint8_t conditions; ///< all of them must hold
    quant::Format format;
    std::string_view why;
};

/// All rules; of those for a preset and part, the first that holds decides.
std::span<const MixRule> mixRules();

} // namespace ql::plan

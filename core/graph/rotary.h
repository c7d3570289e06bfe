// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/arch/model_keys.h"
#include "core/graph/graph.h"

namespace ql::graph {

/// What the key yarn_log_multiplier, m, is for; with YaRN's factor f.
enum class LogMultiplier : std::uint8_t {
    Unknown,
    Rotation, ///< its magnitude is divided by 1 + 0.1 m ln f
    Attention, ///< the magnitude is 1, and scores are multiplied by (1 + m ln f)^2
};

/// What the keys of a model do not say of its rotation.
struct RotaryWishes {
    RotaryStyle style = RotaryStyle::Pairs;
    std::uint64_t headSize = 0;
    double base = 10000; ///< of the frequencies base^(-2i / dimensions)
    bool isScaled = true; ///< else the keys' scaling is not for it
    LogMultiplier logMultiplier = LogMultiplier::Unknown;
    std::vector<float> factors{}; ///< dimensions / 2 numbers that the angles are divided by, or none
};

/// How a model's heads turn.
/// Linear scaling divides every angle by the factor. YaRN (Peng et al., 2023) does so for pairs that turn fewer than
/// beta_slow times in the original context, leaves those that turn more than beta_fast times, and goes from one to the
/// other in between; all are multiplied by 1 + 0.1 ln(factor).
/// Errors: Unsupported for another scaling; BadInput for dimensions that are odd or more than the head has.
Result<Rotary> makeRotary(const arch::ModelKeys& keys, const RotaryWishes& wishes);

/// Cosine and sine of each rotary pair for positions first ... first + count - 1, times the magnitude.
struct Angles {
    const Rotary* rotary = nullptr;
    std::size_t pairs = 0;
    std::vector<float> cosines{}, sines{}; ///< count * pairs

    static Angles of(const Rotary& rotary, std::uint64_t first, std::size_t count);
};

} // namespace ql::graph

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Why a rule of a mix is there, as a plan says it.
namespace ql::plan::why {

inline constexpr std::string_view manyShare = "many heads share few values, so more bits are cheap";
inline constexpr std::string_view values = "values lose most";
inline constexpr std::string_view earlyValues = "the values of the first layers lose most";
inline constexpr std::string_view spreadValues = "values get more bits in the outer layers and every third between";
inline constexpr std::string_view keys = "keys and queries bear fewer bits";
inline constexpr std::string_view down = "down projections lose most";
inline constexpr std::string_view earlyDown = "the down projections of the first layers lose most";
inline constexpr std::string_view spreadDown =
    "down projections get more bits in the outer layers and every third between";
inline constexpr std::string_view downWithout = "down projections lose most without an importance matrix";
inline constexpr std::string_view attentionOutput = "attention output gets more bits";
inline constexpr std::string_view smallBesideEight = "small beside eight experts, so more bits are cheap";
inline constexpr std::string_view smallBesideExperts = "small beside the experts, so more bits are cheap";
inline constexpr std::string_view earlyDownCorrected =
    "with an importance matrix the first down projections need an offset";
inline constexpr std::string_view embedding = "the token embedding keeps more bits";
inline constexpr std::string_view output = "the output matrix decides every token";
inline constexpr std::string_view middle = "the middle layers bear fewer bits";
inline constexpr std::string_view spread = "more bits in the outer layers and every third between";
inline constexpr std::string_view firstLayer = "the first layer loses most";
inline constexpr std::string_view largeVocabulary =
    "shifts bits from queries to values in models of a large vocabulary";
inline constexpr std::string_view notExperts = "only experts take the base type";
inline constexpr std::string_view base = "base type";

} // namespace ql::plan::why

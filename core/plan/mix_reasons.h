// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "core/base/phrase.h"

/// Why a rule of a mix is there, as a plan says it.
namespace ql::plan::why {

inline constexpr std::string_view manyShare =
    QL_PHRASE("Reason", "many heads share few values, so more bits are cheap");
inline constexpr std::string_view values = QL_PHRASE("Reason", "values lose most");
inline constexpr std::string_view earlyValues = QL_PHRASE("Reason", "the values of the first layers lose most");
inline constexpr std::string_view spreadValues =
    QL_PHRASE("Reason", "values get more bits in the outer layers and every third between");
inline constexpr std::string_view keys = QL_PHRASE("Reason", "keys and queries bear fewer bits");
inline constexpr std::string_view down = QL_PHRASE("Reason", "down projections lose most");
inline constexpr std::string_view earlyDown = QL_PHRASE("Reason", "the down projections of the first layers lose most");
inline constexpr std::string_view spreadDown =
    QL_PHRASE("Reason", "down projections get more bits in the outer layers and every third between");
inline constexpr std::string_view downWithout =
    QL_PHRASE("Reason", "down projections lose most without an importance matrix");
inline constexpr std::string_view attentionOutput = QL_PHRASE("Reason", "attention output gets more bits");
inline constexpr std::string_view smallBesideEight =
    QL_PHRASE("Reason", "small beside eight experts, so more bits are cheap");
inline constexpr std::string_view smallBesideExperts =
    QL_PHRASE("Reason", "small beside the experts, so more bits are cheap");
inline constexpr std::string_view earlyDownCorrected =
    QL_PHRASE("Reason", "with an importance matrix the first down projections need an offset");
inline constexpr std::string_view embedding = QL_PHRASE("Reason", "the token embedding keeps more bits");
inline constexpr std::string_view output = QL_PHRASE("Reason", "the output matrix decides every token");
inline constexpr std::string_view middle = QL_PHRASE("Reason", "the middle layers bear fewer bits");
inline constexpr std::string_view spread = QL_PHRASE("Reason", "more bits in the outer layers and every third between");
inline constexpr std::string_view firstLayer = QL_PHRASE("Reason", "the first layer loses most");
inline constexpr std::string_view largeVocabulary =
    QL_PHRASE("Reason", "shifts bits from queries to values in models of a large vocabulary");
inline constexpr std::string_view notExperts = QL_PHRASE("Reason", "only experts take the base type");
inline constexpr std::string_view base = QL_PHRASE("Reason", "base type");

} // namespace ql::plan::why

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace ql::tokenizer {

/// The precompiled_charsmap of SentencePiece: what stretches of a text become before it is tokenised. In the file a
/// 32-bit size, a double array of 32-bit units, and the texts that its values point at, each ended by a zero.
/// Sources: sentencepiece, src/normalizer.cc; the double array of darts-clone. Immutable; thread-safe.
class CharMap {
public:
    /// Errors: BadInput for a map whose parts do not fit together.
    static Result<CharMap> create(std::string_view bytes);

    struct Match {
        std::string_view replacement{};
        std::size_t size = 0; ///< bytes that it stands for
    };
    /// What the longest beginning of the text that the map knows becomes; nothing where it knows none.
    std::optional<Match> longest(std::string_view text) const;
    /// Likewise with the shortest.
    std::optional<Match> shortest(std::string_view text) const;

private:
    std::optional<Match> find(std::string_view text, bool stopAtFirst) const;

    std::vector<std::uint32_t> m_units{};
    std::string m_replacements{};
};

} // namespace ql::tokenizer

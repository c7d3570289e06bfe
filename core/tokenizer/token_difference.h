// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "core/tokenizer/added_tokens.h"

namespace ql::tokenizer {

/// A stretch of two lists of tokens: the same in both, or what the one has where the other has something else.
struct TokenStretch {
    bool isSame = true;
    std::vector<TokenId> source{}, file{}; ///< equal where isSame; either may be empty where not
};

/// Two lists side by side with as few differing tokens as possible; beyond some thousands of differences the rest is
/// one stretch.
std::vector<TokenStretch> alignTokens(const std::vector<TokenId>& source, const std::vector<TokenId>& file);

/// Tokens of the longer side of all differing stretches.
std::size_t differingTokens(const std::vector<TokenStretch>& stretches);

} // namespace ql::tokenizer

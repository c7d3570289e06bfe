// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/added_tokens.h"

namespace ql::tokenizer {

using TokenIds = std::unordered_map<std::string, TokenId>;
constexpr TokenId kNoToken = std::numeric_limits<TokenId>::max();

/// The merges of a byte pair encoding. Immutable; thread-safe.
class MergeTable {
public:
    /// `merges`: "left right", the first is merged first. One that names a text without a token is never used.
    /// Errors: BadInput for a merge that does not name two texts.
    static Result<MergeTable> create(const std::vector<std::string>& merges, const TokenIds& idOf);

    /// Merges neighbours while there is a merge for a pair: the lowest rank first, of equal ones the leftmost.
    /// kNoToken merges with nothing.
    void apply(std::vector<TokenId>& ids) const;

private:
    struct Merge {
        std::uint32_t rank;
        TokenId result;
    };
    std::unordered_map<std::uint64_t, Merge> m_merges{}; ///< key: left id << 32 | right id
};

/// The two parts of "left right"; the first may begin with a space. Empty ones where it does not name two.
std::pair<std::string, std::string> partsOfMerge(std::string_view merge);

} // namespace ql::tokenizer

// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/merge_table.h"

#include <queue>

#include <fmt/format.h>

namespace ql::tokenizer {

namespace {

std::uint64_t pairKey(TokenId left, TokenId right)
{
    return std::uint64_t{left} << 32 | right;
}

/// A part of a piece; neighbours are linked so that merging is constant time.
struct Symbol {
    TokenId id = kNoToken;
    std::size_t previous = 0, next = 0; ///< index of the neighbour; 0 is none, the symbols begin at 1
    bool isGone = false; ///< merged into its left neighbour
};

struct Candidate {
    std::uint32_t rank;
    std::size_t left;
    TokenId leftId, rightId; ///< when it was found; it is stale if they have changed

    /// The lowest rank comes first, then the leftmost pair.
    bool operator<(const Candidate& other) const { return rank != other.rank ? rank > other.rank : left > other.left; }
};

} // namespace

std::pair<std::string, std::string> partsOfMerge(std::string_view merge)
{
    const std::size_t space = merge.find(' ', 1);
    if (space == std::string_view::npos || space + 1 == merge.size())
        return {};
    return {std::string(merge.substr(0, space)), std::string(merge.substr(space + 1))};
}

Result<MergeTable> MergeTable::create(const std::vector<std::string>& merges, const TokenIds& idOf)
{
    MergeTable table;
    table.m_merges.reserve(merges.size());
    for (std::uint32_t rank = 0; rank < merges.size(); ++rank) {
        const auto [first, second] = partsOfMerge(merges[rank]);
        if (first.empty())
            return fail(Errc::BadInput, fmt::format("merge {} (\"{}\") does not name two tokens", rank, merges[rank]));
        const auto left = idOf.find(first), right = idOf.find(second), whole = idOf.find(first + second);
        if (left != idOf.end() && right != idOf.end() && whole != idOf.end())
            table.m_merges.emplace(pairKey(left->second, right->second), Merge{rank, whole->second});
    }
    return table;
}

void MergeTable::apply(std::vector<TokenId>& ids) const
{
    std::vector<Symbol> symbols(ids.size() + 1);
    for (std::size_t i = 1; i <= ids.size(); ++i)
        symbols[i] = {ids[i - 1], i - 1, i < ids.size() ? i + 1 : 0};
    std::priority_queue<Candidate> candidates;
    const auto consider = [&](std::size_t left) {
        const std::size_t right = left == 0 ? 0 : symbols[left].next;
        if (right == 0)
            return;
        const auto merge = m_merges.find(pairKey(symbols[left].id, symbols[right].id));
        if (merge != m_merges.end())
            candidates.push({merge->second.rank, left, symbols[left].id, symbols[right].id});
    };
    for (std::size_t i = 1; i < ids.size(); ++i)
        consider(i);
    while (!candidates.empty()) {
        const Candidate best = candidates.top();
        candidates.pop();
        Symbol& left = symbols[best.left];
        const std::size_t rightIndex = left.next;
        if (left.isGone || left.id != best.leftId || rightIndex == 0 || symbols[rightIndex].id != best.rightId)
            continue;
        left.id = m_merges.at(pairKey(best.leftId, best.rightId)).result;
        left.next = symbols[rightIndex].next;
        symbols[rightIndex].isGone = true;
        if (left.next != 0)
            symbols[left.next].previous = best.left;
        consider(left.previous);
        consider(best.left);
    }
    std::size_t count = 0;
    for (std::size_t i = ids.empty() ? 0 : 1; i != 0; i = symbols[i].next)
        ids[count++] = symbols[i].id;
    ids.resize(count);
}

} // namespace ql::tokenizer

// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/token_difference.h"

#include <algorithm>

namespace ql::tokenizer {

namespace {

constexpr std::ptrdiff_t kMostEdits = 3000; // the memory taken is its square

using Ids = std::vector<TokenId>;

/// Appends one token of either side or of both to the stretches.
void append(std::vector<TokenStretch>& stretches, bool isSame, const TokenId* source, const TokenId* file)
{
    if (stretches.empty() || stretches.back().isSame != isSame)
        stretches.push_back({isSame, {}, {}});
    if (source)
        stretches.back().source.push_back(*source);
    if (file)
        stretches.back().file.push_back(*file);
}

/// How far along `a` each diagonal gets with so many edits. Source: Myers, "An O(ND) Difference Algorithm" (1986).
struct Trace {
    std::vector<std::vector<std::ptrdiff_t>> reached{};
    bool isWhole = false; ///< both ends were reached
};

Trace trace(const Ids& a, const Ids& b)
{
    const auto n = static_cast<std::ptrdiff_t>(a.size()), m = static_cast<std::ptrdiff_t>(b.size());
    Trace result;
    std::vector<std::ptrdiff_t> previous;
    for (std::ptrdiff_t edits = 0; edits <= std::min(n + m, kMostEdits); ++edits) {
        std::vector<std::ptrdiff_t> current(static_cast<std::size_t>(2 * edits + 1), -1);
        for (std::ptrdiff_t k = -edits; k <= edits; k += 2) {
            const auto at = [&](std::ptrdiff_t diagonal) {
                const std::ptrdiff_t index = diagonal + edits - 1;
                return index < 0 || index >= static_cast<std::ptrdiff_t>(previous.size())
                    ? std::ptrdiff_t{-1}
                    : previous[static_cast<std::size_t>(index)];
            };
            const bool goesDown = k == -edits || (k != edits && at(k - 1) < at(k + 1));
            std::ptrdiff_t x = edits == 0 ? 0 : goesDown ? at(k + 1) : at(k - 1) + 1;
            while (x < n && x - k < m && x >= k && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)])
                ++x;
            current[static_cast<std::size_t>(k + edits)] = x;
            result.isWhole = result.isWhole || (x >= n && x - k >= m);
        }
        result.reached.push_back(current);
        if (result.isWhole)
            break;
        previous = std::move(current);
    }
    return result;
}

} // namespace

std::vector<TokenStretch> alignTokens(const Ids& source, const Ids& file)
{
    std::vector<TokenStretch> stretches;
    const Trace found = trace(source, file);
    if (!found.isWhole) { // too different: what is the same at the beginning, and the rest
        const auto [a, b] = std::ranges::mismatch(source, file);
        if (a != source.begin())
            stretches.push_back({true, {source.begin(), a}, {file.begin(), b}});
        stretches.push_back({false, {a, source.end()}, {b, file.end()}});
        return stretches;
    }
    // Backwards: each step is a run of equal tokens and, before it, one edit.
    struct Move {
        bool isSame, takesSource;
    };
    std::vector<Move> moves;
    auto x = static_cast<std::ptrdiff_t>(source.size()), y = static_cast<std::ptrdiff_t>(file.size());
    for (auto edits = static_cast<std::ptrdiff_t>(found.reached.size()) - 1; edits > 0; --edits) {
        const std::vector<std::ptrdiff_t>& before = found.reached[static_cast<std::size_t>(edits - 1)];
        const auto at = [&](std::ptrdiff_t diagonal) {
            const std::ptrdiff_t index = diagonal + edits - 1;
            return index < 0 || index >= static_cast<std::ptrdiff_t>(before.size())
                ? std::ptrdiff_t{-1}
                : before[static_cast<std::size_t>(index)];
        };
        const std::ptrdiff_t k = x - y;
        const bool goesDown = k == -edits || (k != edits && at(k - 1) < at(k + 1));
        const std::ptrdiff_t fromX = goesDown ? at(k + 1) : at(k - 1);
        const std::ptrdiff_t beginX = goesDown ? fromX : fromX + 1;
        for (; x > beginX; --x, --y)
            moves.push_back({true, true});
        moves.push_back({false, !goesDown});
        goesDown ? --y : --x;
    }
    for (; x > 0; --x)
        moves.push_back({true, true});
    std::size_t i = 0, j = 0;
    for (auto move = moves.rbegin(); move != moves.rend(); ++move)
        if (move->isSame) {
            append(stretches, true, &source[i], &file[j]);
            ++i;
            ++j;
        } else if (move->takesSource) {
            append(stretches, false, &source[i++], nullptr);
        } else {
            append(stretches, false, nullptr, &file[j++]);
        }
    return stretches;
}

std::size_t differingTokens(const std::vector<TokenStretch>& stretches)
{
    std::size_t count = 0;
    for (const TokenStretch& stretch : stretches)
        if (!stretch.isSame)
            count += std::max(stretch.source.size(), stretch.file.size());
    return count;
}

} // namespace ql::tokenizer

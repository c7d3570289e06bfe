// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/added_tokens.h"

#include <algorithm>
#include <map>

namespace ql::tokenizer {

void AddedTokens::add(const std::string& text, TokenId id, bool isControl)
{
    m_byFirst[static_cast<unsigned char>(text[0])].push_back({text, id, isControl});
}

void AddedTokens::takeSpaceAfter(TokenId id)
{
    for (std::vector<Added>& list : m_byFirst)
        for (Added& added : list)
            added.takesSpaceAfter = added.takesSpaceAfter || added.id == id;
}

void AddedTokens::arrange()
{
    for (std::vector<Added>& list : m_byFirst)
        std::ranges::stable_sort(list, std::ranges::greater{}, [](const Added& added) { return added.text.size(); });
}

/// In the order of the text.
std::vector<AddedTokens::Place> AddedTokens::places(std::string_view text, SpecialText special) const
{
    std::vector<Place> all;
    for (std::size_t i = 0; i < text.size(); ++i)
        for (const Added& added : m_byFirst[static_cast<unsigned char>(text[i])])
            if ((special == SpecialText::IsToken || !added.isControl) && text.substr(i).starts_with(added.text))
                all.push_back({i, &added});
    const auto overlaps = [](const Place& a, const Place& b) { return b.begin < a.begin + a.added->text.size(); };
    if (std::ranges::adjacent_find(all, overlaps) == all.end())
        return all;
    std::ranges::stable_sort(all, std::ranges::greater{}, [](const Place& place) { return place.added->text.size(); });
    std::map<std::size_t, Place> taken; // by their ends
    for (const Place& place : all) {
        const auto next = taken.upper_bound(place.begin);
        const std::size_t end = place.begin + place.added->text.size();
        if (next == taken.end() || next->second.begin >= end)
            taken.emplace(end, place);
    }
    all.clear();
    for (const auto& [end, place] : taken)
        all.push_back(place);
    return all;
}

void AddedTokens::split(std::string_view text, SpecialText special, const std::function<void(std::string_view)>& onText,
                        const std::function<void(TokenId)>& onToken) const
{
    std::size_t begin = 0;
    const auto giveText = [&](std::size_t end) {
        if (end > begin)
            onText(text.substr(begin, end - begin));
    };
    for (const auto& [at, added] : places(text, special)) {
        giveText(at);
        onToken(added->id);
        begin = at + added->text.size();
        constexpr std::string_view kSpaces = " \t\n\v\f\r";
        while (added->takesSpaceAfter && begin < text.size() && kSpaces.find(text[begin]) != std::string_view::npos)
            ++begin;
    }
    giveText(text.size());
}

} // namespace ql::tokenizer

// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/added_tokens.h"

#include <algorithm>

namespace ql::tokenizer {

void AddedTokens::add(const std::string& text, TokenId id, bool isControl)
{
    m_byFirst[static_cast<unsigned char>(text[0])].push_back({text, id, isControl});
}

void AddedTokens::arrange()
{
    for (std::vector<Added>& list : m_byFirst)
        std::stable_sort(list.begin(), list.end(),
                         [](const Added& a, const Added& b) { return a.text.size() > b.text.size(); });
}

const AddedTokens::Added* AddedTokens::at(std::string_view text, SpecialText special) const
{
    for (const Added& added : m_byFirst[static_cast<unsigned char>(text[0])])
        if ((special == SpecialText::IsToken || !added.isControl) && text.starts_with(added.text))
            return &added;
    return nullptr;
}

void AddedTokens::split(std::string_view text, SpecialText special, const std::function<void(std::string_view)>& onText,
                        const std::function<void(TokenId)>& onToken) const
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size();) {
        const Added* added = at(text.substr(i), special);
        if (!added) {
            ++i;
            continue;
        }
        onText(text.substr(begin, i - begin));
        onToken(added->id);
        i += added->text.size();
        begin = i;
    }
    onText(text.substr(begin));
}

} // namespace ql::tokenizer

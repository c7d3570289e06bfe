// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/source_tokenizer.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unicode/uchar.h>

#include "core/tokenizer/byte_alphabet.h"
#include "core/tokenizer/source_model.h"
#include "core/tokenizer/source_normalizer.h"
#include "core/tokenizer/source_splitter.h"
#include "core/tokenizer/special_tokens.h"
#include "core/tokenizer/text_tokenizer.h"
#include "core/tokenizer/utf8.h"

namespace ql::tokenizer {

/// Added tokens as the library finds them: from left to right, the longest at each place.
class AddedFinder {
public:
    void add(const AddedToken& token, const SourceText& text)
    {
        if (!text.isEmpty())
            m_byFirst[text.charAt(0)].push_back({text, &token});
    }
    void arrange()
    {
        for (auto& [first, list] : m_byFirst)
            std::ranges::stable_sort(list, std::ranges::greater{},
                                     [](const Entry& entry) { return entry.text.length(); });
    }

    void split(const SourceText& text, const std::function<void(const SourceText&, bool isFirst)>& onText,
               const std::function<void(TokenId)>& onToken) const
    {
        int begin = 0;
        const auto giveText = [&](int end) {
            if (end > begin)
                onText(SourceText(text, begin, end - begin), begin == 0);
        };
        for (int at = 0; at < text.length();) {
            const Entry* found = find(text, at);
            if (!found) {
                ++at;
                continue;
            }
            int end = at;
            while (found->token->takesSpaceBefore && end > begin && isWhiteSpace(text.charAt(end - 1)))
                --end;
            giveText(end);
            onToken(found->token->id);
            at += found->text.length();
            while (found->token->takesSpaceAfter && at < text.length() && isWhiteSpace(text.charAt(at)))
                ++at;
            begin = at;
        }
        giveText(text.length());
    }

private:
    struct Entry {
        SourceText text{};
        const AddedToken* token = nullptr;
    };

    static bool isWordCharacter(const SourceText& text, int at)
    {
        const UChar32 c = text.char32At(at);
        return u_hasBinaryProperty(c, UCHAR_ALPHABETIC)
            || (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK));
    }

    const Entry* find(const SourceText& text, int at) const
    {
        const auto list = m_byFirst.find(text.charAt(at));
        if (list == m_byFirst.end())
            return nullptr;
        for (const Entry& entry : list->second) {
            const int end = at + entry.text.length();
            if (text.compare(at, entry.text.length(), entry.text) != 0)
                continue;
            const bool isWithinWord =
                (at > 0 && isWordCharacter(text, at - 1)) || (end < text.length() && isWordCharacter(text, end));
            if (!entry.token->isWord || !isWithinWord)
                return &entry;
        }
        return nullptr;
    }

    std::map<char16_t, std::vector<Entry>> m_byFirst{};
};

namespace {

bool hasByteLevel(const Json& json)
{
    if (!json.is_object())
        return false;
    if (json.value("type", "") == "ByteLevel")
        return true;
    const Json steps = json.value("pretokenizers", Json::array());
    return std::ranges::any_of(steps, hasByteLevel);
}

} // namespace

struct SourceTokenizer::Parts {
    std::vector<AddedToken> added{};
    AddedFinder plain{}, normalised{}; ///< before and after the normaliser
    SourceNormalizer normalizer{};
    SourceSplitter splitter{};
    std::shared_ptr<const SourceModel> model{};
    Surroundings around{};
    std::unordered_map<TokenId, std::string> texts{};
    bool isByteLevel = false;

    void encodeText(const SourceText& text, bool isFirst, std::vector<TokenId>& ids) const
    {
        for (const SourceText& piece : splitter.split(text, isFirst))
            model->encode(toUtf8(piece), ids);
    }
};

Result<SourceTokenizer> SourceTokenizer::create(const HfTokenizer& tokenizer)
{
    try {
        auto parts = std::make_shared<Parts>();
        QL_TRY(parts->normalizer, SourceNormalizer::create(tokenizer.normalizer, tokenizer.charMap));
        QL_TRY(parts->splitter, SourceSplitter::create(tokenizer.preTokenizer));
        QL_TRY(parts->model, makeSourceModel(tokenizer, idsOf(tokenizer)));
        parts->around = surroundingsOf(tokenizer);
        parts->added = tokenizer.added;
        for (const AddedToken& token : parts->added) {
            if (token.isNormalised)
                parts->normalised.add(token, parts->normalizer.apply(fromUtf8(token.content)));
            else
                parts->plain.add(token, fromUtf8(token.content));
            parts->texts.emplace(token.id, token.content);
        }
        parts->plain.arrange();
        parts->normalised.arrange();
        parts->isByteLevel = hasByteLevel(tokenizer.preTokenizer);
        for (const auto& [text, id] : tokenizer.vocabulary) {
            const auto bytes = parts->isByteLevel ? fromByteAlphabet(text) : std::nullopt;
            parts->texts.emplace(id, bytes ? *bytes : replaced(text, kSpacePiece, " "));
        }
        SourceTokenizer result;
        result.m_parts = std::move(parts);
        return result;
    } catch (const Json::exception& error) {
        return fail(Errc::BadInput, fmt::format("tokenizer.json: it is damaged: {}", error.what()));
    }
}

std::vector<TokenId> SourceTokenizer::encode(std::string_view text) const
{
    std::vector<TokenId> ids;
    const auto onToken = [&](TokenId id) { ids.push_back(id); };
    m_parts->plain.split(
        fromUtf8(validUtf8(text)),
        [&](const SourceText& stretch, bool isFirst) {
            m_parts->normalised.split(
                m_parts->normalizer.apply(stretch),
                [&](const SourceText& part, bool beginsPart) { m_parts->encodeText(part, isFirst && beginsPart, ids); },
                onToken);
        },
        onToken);
    return ids;
}

std::vector<TokenId> SourceTokenizer::encodeWhole(std::string_view text) const
{
    std::vector<TokenId> ids = m_parts->around.before;
    const std::vector<TokenId> inner = encode(text);
    ids.insert(ids.end(), inner.begin(), inner.end());
    ids.insert(ids.end(), m_parts->around.after.begin(), m_parts->around.after.end());
    return ids;
}

std::vector<std::string> SourceTokenizer::pieces(std::string_view text) const
{
    std::vector<std::string> result;
    for (const SourceText& piece :
         m_parts->splitter.split(m_parts->normalizer.apply(fromUtf8(validUtf8(text))), true)) {
        const std::string spelled = toUtf8(piece);
        const auto bytes = m_parts->isByteLevel ? fromByteAlphabet(spelled) : std::nullopt;
        result.push_back(bytes ? *bytes : spelled);
    }
    return result;
}

std::string SourceTokenizer::shown(TokenId id) const
{
    const auto text = m_parts->texts.find(id);
    return text == m_parts->texts.end() ? fmt::format("[{}]", id) : readable(text->second);
}

} // namespace ql::tokenizer

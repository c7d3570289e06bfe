// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/source_model.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "core/tokenizer/sentence_piece.h"
#include "core/tokenizer/unigram.h"
#include "core/tokenizer/utf8.h"

namespace ql::tokenizer {

namespace {

/// What every kind of model looks up.
class Vocabulary {
public:
    Vocabulary(const HfTokenizer& tokenizer, std::shared_ptr<const TokenIds> ids)
        : m_ids(std::move(ids))
        , m_fallsBack(tokenizer.byteFallback)
    {
        if (const auto unknown = m_ids->find(tokenizer.unknown); !tokenizer.unknown.empty() && unknown != m_ids->end())
            m_unknown = unknown->second;
    }

    std::optional<TokenId> find(const std::string& text) const
    {
        const auto found = m_ids->find(text);
        return found == m_ids->end() ? std::nullopt : std::optional(found->second);
    }
    const std::optional<TokenId>& unknown() const { return m_unknown; }

    /// The tokens of its bytes, if the model has them for all; else nothing is added.
    bool addBytes(std::string_view text, std::vector<TokenId>& ids) const
    {
        const std::size_t before = ids.size();
        for (std::size_t i = 0; m_fallsBack && i < text.size(); ++i) {
            const auto id = find(fmt::format("<0x{:02X}>", static_cast<unsigned char>(text[i])));
            if (!id) {
                ids.resize(before);
                return false;
            }
            ids.push_back(*id);
        }
        return m_fallsBack;
    }
    void addUnknown(std::vector<TokenId>& ids) const
    {
        if (m_unknown)
            ids.push_back(*m_unknown);
    }

private:
    std::shared_ptr<const TokenIds> m_ids;
    std::optional<TokenId> m_unknown{};
    bool m_fallsBack;
};

class BpeSource final : public SourceModel {
public:
    BpeSource(const HfTokenizer& tokenizer, Vocabulary vocabulary, MergeTable merges)
        : m_vocabulary(std::move(vocabulary))
        , m_merges(std::move(merges))
        , m_ignoresMerges(tokenizer.ignoreMerges)
        , m_fusesUnknown(tokenizer.fusesUnknown)
    {
    }

    void encode(const std::string& piece, std::vector<TokenId>& ids) const override
    {
        if (const auto whole = m_ignoresMerges ? m_vocabulary.find(piece) : std::nullopt) {
            ids.push_back(*whole);
            return;
        }
        std::vector<TokenId> symbols;
        bool wasUnknown = false;
        for (std::size_t at = 0; at < piece.size();) {
            const std::size_t size = characterBytes(static_cast<unsigned char>(piece[at]));
            const std::string character = piece.substr(at, size);
            at += size;
            const auto known = m_vocabulary.find(character);
            const bool isKnown = known || m_vocabulary.addBytes(character, symbols);
            if (known)
                symbols.push_back(*known);
            else if (!isKnown && !(m_fusesUnknown && wasUnknown))
                m_vocabulary.addUnknown(symbols);
            wasUnknown = !isKnown;
        }
        m_merges.apply(symbols);
        ids.insert(ids.end(), symbols.begin(), symbols.end());
    }

private:
    Vocabulary m_vocabulary;
    MergeTable m_merges;
    bool m_ignoresMerges, m_fusesUnknown;
};

class UnigramSource final : public SourceModel {
public:
    UnigramSource(const HfTokenizer& tokenizer, Vocabulary vocabulary)
        : m_vocabulary(std::move(vocabulary))
    {
        double lowest = 0;
        for (std::size_t i = 0; i < tokenizer.vocabulary.size(); ++i)
            lowest = std::min(lowest, tokenizer.scores[i]);
        constexpr double kUnknownPenalty = 10;
        const TokenId unknown = m_vocabulary.unknown().value_or(kNoToken);
        for (std::size_t i = 0; i < tokenizer.vocabulary.size(); ++i)
            if (const auto& [text, id] = tokenizer.vocabulary[i]; id != unknown)
                m_model.add(text, id, tokenizer.scores[i]);
        m_model.setUnknown(unknown, lowest - kUnknownPenalty);
    }

    void encode(const std::string& piece, std::vector<TokenId>& ids) const override
    {
        for (const UnigramModel::Found& found : m_model.split(piece))
            if (!found.isUnknown)
                ids.push_back(found.id);
            else if (!m_vocabulary.addBytes(found.text, ids))
                m_vocabulary.addUnknown(ids);
    }

private:
    Vocabulary m_vocabulary;
    UnigramModel m_model{};
};

class WordPieceSource final : public SourceModel {
public:
    WordPieceSource(const HfTokenizer& tokenizer, Vocabulary vocabulary)
        : m_vocabulary(std::move(vocabulary))
        , m_prefix(tokenizer.wordPrefix)
        , m_longest(tokenizer.longestWord)
    {
    }

    void encode(const std::string& piece, std::vector<TokenId>& ids) const override
    {
        std::vector<std::size_t> begins;
        for (std::size_t at = 0; at < piece.size(); at += characterBytes(static_cast<unsigned char>(piece[at])))
            begins.push_back(at);
        const std::size_t before = ids.size(), count = begins.size();
        begins.push_back(piece.size());
        bool isKnown = count <= m_longest;
        for (std::size_t first = 0; isKnown && first < count;) {
            std::size_t last = count;
            std::optional<TokenId> found;
            for (; last > first; --last) {
                const std::string part = piece.substr(begins[first], begins[last] - begins[first]);
                if ((found = m_vocabulary.find(first == 0 ? part : m_prefix + part)))
                    break;
            }
            isKnown = found.has_value();
            if (isKnown)
                ids.push_back(*found);
            first = last;
        }
        if (isKnown)
            return;
        ids.resize(before);
        m_vocabulary.addUnknown(ids);
    }

private:
    Vocabulary m_vocabulary;
    std::string m_prefix;
    std::size_t m_longest;
};

class WordSource final : public SourceModel {
public:
    explicit WordSource(Vocabulary vocabulary)
        : m_vocabulary(std::move(vocabulary))
    {
    }
    void encode(const std::string& piece, std::vector<TokenId>& ids) const override
    {
        if (const auto found = m_vocabulary.find(piece))
            ids.push_back(*found);
        else
            m_vocabulary.addUnknown(ids);
    }

private:
    Vocabulary m_vocabulary;
};

/// SentencePiece's own byte pair encoding, of a folder with tokenizer.model.
class PieceSource final : public SourceModel {
public:
    explicit PieceSource(SentencePiece pieces)
        : m_pieces(std::move(pieces))
    {
    }
    void encode(const std::string& piece, std::vector<TokenId>& ids) const override
    {
        const std::vector<TokenId> found = m_pieces.encode(piece, SpecialText::IsText);
        ids.insert(ids.end(), found.begin(), found.end());
    }

private:
    SentencePiece m_pieces;
};

Result<std::shared_ptr<const SourceModel>> pieceSource(const HfTokenizer& tokenizer)
{
    PieceVocabulary vocabulary;
    vocabulary.addsSpace = false; // the normaliser does it
    for (std::size_t i = 0; i < tokenizer.vocabulary.size(); ++i) {
        const auto& [text, id] = tokenizer.vocabulary[i];
        vocabulary.tokens.push_back(tokenizer.findAdded(text) ? std::string()
                                                              : text); // these are not joined from parts
        vocabulary.scores.push_back(static_cast<float>(tokenizer.scores[i]));
        vocabulary.types.push_back(TokenType::Normal);
    }
    QL_TRY(SentencePiece pieces, SentencePiece::create(std::move(vocabulary)));
    return std::make_shared<const PieceSource>(std::move(pieces));
}

} // namespace

std::shared_ptr<const TokenIds> idsOf(const HfTokenizer& tokenizer)
{
    auto ids = std::make_shared<TokenIds>();
    ids->reserve(tokenizer.vocabulary.size());
    for (const auto& [text, id] : tokenizer.vocabulary)
        ids->emplace(text, id);
    for (const AddedToken& token : tokenizer.added)
        ids->insert_or_assign(token.content, token.id);
    return ids;
}

Result<std::shared_ptr<const SourceModel>> makeSourceModel(const HfTokenizer& tokenizer,
                                                           std::shared_ptr<const TokenIds> ids)
{
    const bool hasWordEnds =
        !tokenizer.wordEnd.empty() || (tokenizer.modelType == "BPE" && !tokenizer.wordPrefix.empty());
    if (hasWordEnds)
        return fail(Errc::Unsupported,
                    "tokenizer.json: byte pair encoding whose tokens mark the ends or insides of words is not known");
    Vocabulary vocabulary(tokenizer, ids);
    if (tokenizer.joinsByScore)
        return pieceSource(tokenizer);
    if (tokenizer.modelType == "BPE") {
        QL_TRY(MergeTable merges, MergeTable::create(tokenizer.merges, *ids));
        return std::make_shared<const BpeSource>(tokenizer, std::move(vocabulary), std::move(merges));
    }
    if (tokenizer.modelType == "Unigram")
        return std::make_shared<const UnigramSource>(tokenizer, std::move(vocabulary));
    if (tokenizer.modelType == "WordPiece")
        return std::make_shared<const WordPieceSource>(tokenizer, std::move(vocabulary));
    if (tokenizer.modelType == "WordLevel")
        return std::make_shared<const WordSource>(std::move(vocabulary));
    return fail(Errc::Unsupported,
                fmt::format("tokenizer.json: models of the kind {} are not known", tokenizer.modelType));
}

} // namespace ql::tokenizer

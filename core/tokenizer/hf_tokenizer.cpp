// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/hf_tokenizer.h"

#include <algorithm>
#include <unordered_map>

#include <fmt/format.h>
#include <simdjson.h>

#include "core/tokenizer/byte_alphabet.h"

namespace ql::tokenizer {

namespace {

using simdjson::dom::element;

constexpr std::uint64_t kMaxTokenizerBytes = std::uint64_t{256} << 20;
constexpr std::uint64_t kMaxConfigBytes = std::uint64_t{16} << 20;

/// A space within a part of a merge is spelled like the byte: the parts are separated by one.
std::string mergePart(std::string_view part)
{
    std::string text;
    for (const char c : part)
        text += c == ' ' ? std::string("\u0120") : std::string(1, c);
    return text;
}

Result<std::vector<std::pair<std::string, TokenId>>> tokensOf(const simdjson::dom::object& vocabulary,
                                                              const std::string& path)
{
    std::vector<std::pair<std::string, TokenId>> tokens;
    for (const auto& [token, value] : vocabulary) {
        std::uint64_t id = 0;
        if (value.get(id) || id > kGreatestId)
            return fail(Errc::BadInput,
                        fmt::format("{}: the id of token \"{}\" is not a number of 31 bits", path, token));
        tokens.emplace_back(token, static_cast<TokenId>(id));
    }
    return tokens;
}

/// tokenizer.json has objects of a hundred thousand keys, so it is read by a parser that does not look them up one by
/// one.
class FileReader {
public:
    FileReader(const std::string& path, HfTokenizer& result)
        : m_path(path)
        , m_result(result)
    {
    }

    Status read(const std::string& text)
    {
        simdjson::dom::parser parser;
        element root;
        if (const auto error = parser.parse(text).get(root))
            return broken(simdjson::error_message(error));
        element model;
        if (root["model"].get(model))
            return broken("there is no \"model\"");
        QL_TRY(m_result.normalizer, part(root, "normalizer"));
        QL_TRY(m_result.preTokenizer, part(root, "pre_tokenizer"));
        QL_TRY(m_result.postProcessor, part(root, "post_processor"));
        QL_CHECK(readModel(model));
        return readAdded(root);
    }

private:
    tl::unexpected<Error> broken(std::string_view why) const
    {
        return fail(Errc::BadInput, fmt::format("{}: {}", m_path, why));
    }

    /// A small part of the file as a value of its own; null when it is missing.
    Result<Json> part(const element& root, std::string_view key) const
    {
        element value;
        if (root[key].get(value))
            return Json();
        return parseJson(simdjson::to_string(value), m_path);
    }

    static bool flag(const element& object, std::string_view key)
    {
        bool value = false;
        return !object[key].get(value) && value;
    }

    static std::string text(const element& object, std::string_view key)
    {
        std::string_view value;
        return object[key].get(value) ? std::string() : std::string(value);
    }

    Status readModel(const element& model)
    {
        m_result.modelType = text(model, "type");
        simdjson::dom::array list;
        if (m_result.modelType.empty()) // older files do not say it
            m_result.modelType = model["vocab"].get(list) ? "BPE" : "Unigram";
        m_result.byteFallback = flag(model, "byte_fallback");
        m_result.ignoreMerges = flag(model, "ignore_merges");
        m_result.fusesUnknown = flag(model, "fuse_unk");
        m_result.unknown = text(model, "unk_token");
        m_result.wordPrefix = text(model, "continuing_subword_prefix");
        m_result.wordEnd = text(model, "end_of_word_suffix");
        if (model["max_input_chars_per_word"].get(m_result.longestWord))
            m_result.longestWord = 100;
        if (m_result.modelType == "Unigram")
            return readScored(model);
        simdjson::dom::object vocabulary;
        if (model["vocab"].get(vocabulary))
            return broken("the model has no \"vocab\"");
        QL_TRY(m_result.vocabulary, tokensOf(vocabulary, m_path));
        if (m_result.modelType != "BPE")
            return ok;
        simdjson::dom::array merges;
        if (model["merges"].get(merges))
            return broken("the model has no \"merges\"");
        for (const element merge : merges)
            QL_CHECK(readMerge(merge));
        return ok;
    }

    /// Unigram: pairs of text and score, by ids.
    Status readScored(const element& model)
    {
        simdjson::dom::array vocabulary;
        if (model["vocab"].get(vocabulary))
            return broken("the model has no \"vocab\"");
        for (const element entry : vocabulary) {
            simdjson::dom::array pair;
            std::string_view token;
            double score = 0;
            if (entry.get(pair) || pair.size() != 2 || pair.at(0).get(token) || pair.at(1).get(score))
                return broken(fmt::format("token {} is no pair of a text and a score", m_result.vocabulary.size()));
            m_result.vocabulary.emplace_back(token, static_cast<TokenId>(m_result.vocabulary.size()));
            m_result.scores.push_back(score);
        }
        std::uint64_t unknown = 0;
        if (!model["unk_id"].get(unknown)) {
            if (unknown >= m_result.vocabulary.size())
                return broken(
                    fmt::format("unk_id is {}, but there are {} tokens", unknown, m_result.vocabulary.size()));
            m_result.unknown = m_result.vocabulary[unknown].first;
        }
        return ok;
    }

    Status readMerge(const element& merge)
    {
        if (std::string_view text; !merge.get(text)) {
            m_result.merges.emplace_back(text);
            return ok;
        }
        simdjson::dom::array pair;
        std::string_view left, right;
        if (merge.get(pair) || pair.size() != 2 || pair.at(0).get(left) || pair.at(1).get(right))
            return broken(fmt::format("merge {} is neither \"left right\" nor a pair", m_result.merges.size()));
        m_result.merges.push_back(mergePart(left) + ' ' + mergePart(right));
        return ok;
    }

    Status readAdded(const element& root)
    {
        simdjson::dom::array list;
        if (root["added_tokens"].get(list))
            return ok;
        for (const element entry : list) {
            std::uint64_t id = 0;
            std::string_view content;
            if (entry["id"].get(id) || entry["content"].get(content) || id > kGreatestId)
                return broken(fmt::format("added token {} has no id or no content", m_result.added.size()));
            if (content.empty())
                return broken(fmt::format("added token {} has an empty text", id));
            AddedToken token;
            token.id = static_cast<TokenId>(id);
            token.content = std::string(content);
            token.isSpecial = flag(entry, "special");
            token.takesSpaceBefore = flag(entry, "lstrip");
            token.takesSpaceAfter = flag(entry, "rstrip");
            token.isWord = flag(entry, "single_word");
            if (entry["normalized"].get(token.isNormalised))
                token.isNormalised = !token.isSpecial;
            m_result.added.push_back(std::move(token));
        }
        return ok;
    }

    const std::string& m_path;
    HfTokenizer& m_result;
};

} // namespace

bool looksSpecial(std::string_view text)
{
    for (const std::string_view known : {"<pad>", "<mask>", "<2mass>", "[@BOS@]"})
        if (text == known)
            return true;
    const auto isBetween = [text](std::string_view begin, std::string_view end) {
        return text.size() >= begin.size() + end.size() && text.starts_with(begin) && text.ends_with(end);
    };
    return isBetween("<|", "|>") || isBetween("<｜", "｜>") || isBetween("<unused", ">");
}

std::string withPlainSpaces(std::string_view text)
{
    return replaced(text, "\u2581", " ");
}

const AddedToken* HfTokenizer::findAdded(const std::string& content) const
{
    const auto found = std::find_if(added.begin(), added.end(),
                                    [&content](const AddedToken& token) { return token.content == content; });
    return found == added.end() ? nullptr : &*found;
}

Result<HfTokenizer> readHfTokenizer(io::Disk& disk, const std::string& folder)
{
    HfTokenizer result;
    const std::string path = io::join(folder, "tokenizer.json");
    QL_TRY(const std::string text, disk.readText(path, kMaxTokenizerBytes));
    QL_CHECK(FileReader(path, result).read(text));
    QL_TRY(result.config, readTokenizerConfig(disk, folder));
    return result;
}

Result<Json> readTokenizerConfig(io::Disk& disk, const std::string& folder)
{
    const std::string path = io::join(folder, "tokenizer_config.json");
    if (!disk.exists(path))
        return Json::object();
    QL_TRY(const std::string text, disk.readText(path, kMaxConfigBytes));
    QL_TRY(Json config, parseJson(text, path));
    if (!config.is_object())
        return fail(Errc::BadInput, fmt::format("{}: a JSON object is expected", path));
    return config;
}

Result<std::vector<std::pair<std::string, TokenId>>> vocabularyIn(const std::string& json, const std::string& path)
{
    simdjson::dom::parser parser;
    simdjson::dom::object vocabulary;
    if (const auto error = parser.parse(json).get(vocabulary))
        return fail(Errc::BadInput, fmt::format("{}: {}", path, simdjson::error_message(error)));
    return tokensOf(vocabulary, path);
}

Status checkSize(std::uint64_t size, std::uint64_t known)
{
    // Published vocabularies have a few hundred unused ids.
    constexpr std::uint64_t kMostTimes = 16, kMostBesides = std::uint64_t{1} << 16;
    if (size <= kMostTimes * known + kMostBesides)
        return ok;
    return fail(Errc::BadInput, fmt::format("tokenizer.json: a vocabulary of {} tokens cannot be right", size));
}

Result<PlacedTokens> placeTokens(const HfTokenizer& tokenizer, std::uint64_t size)
{
    QL_CHECK(checkSize(size, tokenizer.vocabulary.size() + tokenizer.added.size()));
    PlacedTokens result;
    result.tokens.resize(size);
    result.types.assign(size, TokenType::Unused);
    const auto place = [&](TokenId id, std::string text, TokenType type) -> Status {
        if (id >= size)
            return fail(Errc::BadInput,
                        fmt::format("tokenizer.json: token \"{}\" has the id {}, but by config.json the "
                                    "model has {} tokens",
                                    text, id, size));
        result.tokens[id] = std::move(text);
        result.types[id] = type;
        return ok;
    };
    for (const auto& [text, id] : tokenizer.vocabulary) {
        if (id < size && result.types[id] != TokenType::Unused)
            return fail(Errc::BadInput,
                        fmt::format("tokenizer.json: the tokens \"{}\" and \"{}\" have the same id {}",
                                    result.tokens[id], text, id));
        QL_CHECK(place(id, text, TokenType::Normal));
    }
    for (const AddedToken& token : tokenizer.added) {
        const bool isControl = token.isSpecial || looksSpecial(token.content);
        QL_CHECK(place(token.id, isControl ? token.content : withPlainSpaces(token.content),
                       isControl ? TokenType::Control : TokenType::UserDefined));
    }
    for (std::size_t id = 0; id < size; ++id)
        if (result.types[id] == TokenType::Unused)
            result.tokens[id] = fmt::format("[PAD{}]", id);
    QL_CHECK(checkDistinct(result.tokens));
    return result;
}

Status checkDistinct(const std::vector<std::string>& tokens)
{
    std::unordered_map<std::string_view, std::size_t> ids;
    ids.reserve(tokens.size());
    for (std::size_t id = 0; id < tokens.size(); ++id)
        // It reads them up to a zero.
        if (const auto [first, isNew] = ids.try_emplace(tokens[id].c_str(), id); !isNew)
            return fail(Errc::BadInput,
                        fmt::format("the tokenizer: the tokens {} and {} are both \"{}\", and llama.cpp does not load "
                                    "such a vocabulary",
                                    first->second, id, tokens[id]));
    return ok;
}

} // namespace ql::tokenizer

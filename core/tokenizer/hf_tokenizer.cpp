// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/hf_tokenizer.h"

#include <algorithm>
#include <limits>

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

    Status readModel(const element& model)
    {
        std::string_view type;
        m_result.modelType = model["type"].get(type) ? std::string("BPE") : std::string(type);
        m_result.byteFallback = flag(model, "byte_fallback");
        m_result.ignoreMerges = flag(model, "ignore_merges");
        if (m_result.modelType != "BPE")
            return ok;
        simdjson::dom::object vocabulary;
        if (model["vocab"].get(vocabulary))
            return broken("the model has no \"vocab\"");
        for (const auto& [text, value] : vocabulary) {
            std::uint64_t id = 0;
            if (value.get(id) || id > std::numeric_limits<std::int32_t>::max())
                return broken(fmt::format("the id of token \"{}\" is not a number of 31 bits", text));
            m_result.vocabulary.emplace_back(text, static_cast<TokenId>(id));
        }
        simdjson::dom::array merges;
        if (model["merges"].get(merges))
            return broken("the model has no \"merges\"");
        for (const element merge : merges)
            QL_CHECK(readMerge(merge));
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
            if (entry["id"].get(id) || entry["content"].get(content) || id > std::numeric_limits<std::int32_t>::max())
                return broken(fmt::format("added token {} has no id or no content", m_result.added.size()));
            m_result.added.push_back({static_cast<TokenId>(id), std::string(content), flag(entry, "special")});
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
    const std::string configPath = io::join(folder, "tokenizer_config.json");
    result.config = Json::object();
    if (!disk.exists(configPath))
        return result;
    QL_TRY(const std::string configText, disk.readText(configPath, kMaxConfigBytes));
    QL_TRY(result.config, parseJson(configText, configPath));
    if (!result.config.is_object())
        return fail(Errc::BadInput, fmt::format("{}: a JSON object is expected", configPath));
    return result;
}

Result<BpeVocabulary> ggufVocabulary(const HfTokenizer& tokenizer, std::uint64_t size)
{
    BpeVocabulary result;
    result.merges = tokenizer.merges;
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
    return result;
}

} // namespace ql::tokenizer

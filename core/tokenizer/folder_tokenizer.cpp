// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/folder_tokenizer.h"

#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/tokenizer/byte_alphabet.h"

namespace ql::tokenizer {

namespace {

/// Files that are not read, and what they are.
constexpr std::pair<const char*, const char*> kOtherFiles[] = {
    {"tekken.json", "a tekken vocabulary (tekken.json)"},
    {"tiktoken.model", "a tiktoken vocabulary (tiktoken.model)"},
    {"qwen.tiktoken", "a tiktoken vocabulary (qwen.tiktoken)"},
    {"vocab.json", "a vocabulary without its merges (vocab.json)"},
};
constexpr const char* kRulesFile = "tokenizer.json";
constexpr const char* kPieceFiles[] = {"tokenizer.model", "spiece.model"};
constexpr std::uint64_t kMaxListBytes = std::uint64_t{64} << 20;

constexpr const char* kQwen2 =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

std::string pieceFile(io::Disk& disk, const std::string& folder)
{
    for (const char* name : kPieceFiles)
        if (disk.exists(io::join(folder, name)))
            return io::join(folder, name);
    return {};
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const bool hasReturn = end > at && text[end - 1] == '\r';
        lines.push_back(text.substr(at, end - at - hasReturn));
        at = end + 1;
    }
    return lines;
}

std::string contentOf(const Json& token)
{
    if (token.is_string())
        return token.get<std::string>();
    return token.is_object() ? token.value("content", std::string()) : std::string();
}

/// What tokenizer_config.json and added_tokens.json add, for folders without tokenizer.json.
Status addTokens(io::Disk& disk, const std::string& folder, HfTokenizer& rules)
{
    const auto add = [&rules](std::uint64_t id, const Json& entry) {
        AddedToken token;
        token.id = static_cast<TokenId>(id);
        token.content = contentOf(entry);
        const bool isObject = entry.is_object();
        token.isSpecial = isObject && entry.value("special", false);
        token.takesSpaceBefore = isObject && entry.value("lstrip", false);
        token.takesSpaceAfter = isObject && entry.value("rstrip", false);
        token.isNormalised = isObject && entry.value("normalized", !token.isSpecial);
        if (!token.content.empty() && !rules.findAdded(token.content))
            rules.added.push_back(std::move(token));
    };
    const Json decoder = rules.config.value("added_tokens_decoder", Json::object());
    for (const auto& [key, entry] : decoder.items()) {
        std::uint32_t id = 0;
        if (std::from_chars(key.data(), key.data() + key.size(), id).ec == std::errc())
            add(id, entry);
    }
    const std::string path = io::join(folder, "added_tokens.json");
    if (!disk.exists(path))
        return ok;
    QL_TRY(const std::string text, disk.readText(path, kMaxListBytes));
    QL_TRY(const Json names, parseJson(text, path));
    for (const auto& [name, id] : names.items())
        if (id.is_number_unsigned() && id.get<std::uint64_t>() <= kGreatestId)
            add(id.get<std::uint64_t>(), Json(name));
    return ok;
}

/// The special tokens that the configuration names and the vocabulary has.
void addNamedTokens(HfTokenizer& rules, const Json& names)
{
    for (const auto& [key, value] : names.items()) {
        const std::string text = contentOf(value);
        const auto known = std::ranges::find(rules.vocabulary, text, [](const auto& entry) { return entry.first; });
        if (known != rules.vocabulary.end() && !rules.findAdded(text)) {
            AddedToken token;
            token.id = known->second;
            token.content = text;
            token.isSpecial = true;
            rules.added.push_back(std::move(token));
        }
    }
}

Json namedTokens(const Json& config)
{
    Json names = Json::object();
    for (const auto& [key, value] : config.items())
        if (key.ends_with("_token") && (value.is_string() || value.is_object()))
            names[key] = value;
    return names;
}

Json processor(const HfTokenizer& rules, const std::string& before, const std::string& after)
{
    Json single = Json::array();
    const auto add = [&](const std::string& text) {
        if (!text.empty() && rules.findAdded(text))
            single.push_back({{"SpecialToken", {{"id", text}, {"type_id", 0}}}});
    };
    add(before);
    single.push_back({{"Sequence", {{"id", "A"}, {"type_id", 0}}}});
    add(after);
    return {{"type", "TemplateProcessing"}, {"single", single}};
}

/// What SentencePiece does to a text, in the words of tokenizer.json.
Json pieceNormalizer(const PieceModel& model)
{
    Json steps = Json::array();
    if (!model.charMap.empty())
        steps.push_back({{"type", "CharMap"}});
    if (model.mergesSpaces) {
        steps.push_back({{"type", "Strip"}, {"strip_left", true}, {"strip_right", true}});
        steps.push_back({{"type", "Replace"}, {"pattern", {{"Regex", " {2,}"}}}, {"content", " "}});
    }
    if (model.addsSpace)
        steps.push_back({{"type", "Prepend"}, {"prepend", kSpacePiece}});
    steps.push_back({{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", kSpacePiece}});
    return {{"type", "Sequence"}, {"normalizers", steps}};
}

Status readPieces(io::Disk& disk, const std::string& folder, FolderTokenizer& result)
{
    const PieceModel& model = *result.pieces;
    HfTokenizer& rules = result.rules;
    const bool isBpe = model.kind == PieceModel::Kind::Bpe;
    if (!isBpe && model.kind != PieceModel::Kind::Unigram)
        return fail(
            Errc::Unsupported,
            fmt::format("{}: the SentencePiece model is neither byte pair encoding nor unigram; it splits words "
                        "or characters, which cannot be carried over",
                        folder));
    rules.modelType = isBpe ? "BPE" : "Unigram";
    rules.joinsByScore = isBpe;
    QL_TRY(rules.config, readTokenizerConfig(disk, folder));
    for (TokenId id = 0; id < model.pieces.size(); ++id) {
        const PieceModel::Piece& piece = model.pieces[id];
        rules.vocabulary.emplace_back(piece.text, id);
        rules.scores.push_back(piece.score);
        rules.byteFallback = rules.byteFallback || piece.type == TokenType::Byte;
        if (piece.type == TokenType::Unknown)
            rules.unknown = piece.text;
        if (piece.type == TokenType::Control || piece.type == TokenType::Unknown
            || piece.type == TokenType::UserDefined) {
            AddedToken token;
            token.id = id;
            token.content = piece.text;
            token.isSpecial = piece.type != TokenType::UserDefined;
            token.isNormalised = !token.isSpecial;
            rules.added.push_back(std::move(token));
        }
    }
    QL_CHECK(addTokens(disk, folder, rules));
    rules.normalizer = pieceNormalizer(model);
    rules.charMap = model.charMap;
    const std::string begin = contentOf(rules.config.value("bos_token", Json("<s>")));
    const std::string end = contentOf(rules.config.value("eos_token", Json("</s>")));
    rules.postProcessor = processor(rules, rules.config.value("add_bos_token", isBpe) ? begin : "",
                                    rules.config.value("add_eos_token", !isBpe) ? end : "");
    return ok;
}

Status readByteLevel(io::Disk& disk, const std::string& folder, HfTokenizer& rules)
{
    QL_TRY(rules.config, readTokenizerConfig(disk, folder));
    const std::string path = io::join(folder, "vocab.json");
    QL_TRY(const std::string text, disk.readText(path, kMaxListBytes));
    QL_TRY(rules.vocabulary, vocabularyIn(text, path));
    QL_TRY(const std::string merges, disk.readText(io::join(folder, "merges.txt"), kMaxListBytes));
    for (const std::string& line : linesOf(merges))
        if (!line.empty() && !line.starts_with("#version"))
            rules.merges.push_back(line);
    rules.modelType = "BPE";
    QL_CHECK(addTokens(disk, folder, rules));
    addNamedTokens(rules, namedTokens(rules.config));
    // The class of the tokenizer stands for the rules that the files do not hold; of another one they are not known.
    const std::string className = rules.config.value("tokenizer_class", std::string());
    const Json bytes{{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", true}};
    if (className.starts_with("Qwen2")) {
        rules.normalizer = {{"type", "NFC"}};
        const Json split{{"type", "Split"}, {"pattern", {{"Regex", kQwen2}}}, {"behavior", "Isolated"}};
        Json plain = bytes;
        plain["use_regex"] = false;
        rules.preTokenizer = {{"type", "Sequence"}, {"pretokenizers", {split, plain}}};
    } else if (className.starts_with("GPT2") || className.starts_with("Roberta") || className.starts_with("CodeGen")) {
        rules.preTokenizer = bytes;
    }
    return ok;
}

Status readWords(io::Disk& disk, const std::string& folder, HfTokenizer& rules)
{
    QL_TRY(rules.config, readTokenizerConfig(disk, folder));
    QL_TRY(const std::string text, disk.readText(io::join(folder, "vocab.txt"), kMaxListBytes));
    for (const std::string& line : linesOf(text))
        rules.vocabulary.emplace_back(line, static_cast<TokenId>(rules.vocabulary.size()));
    rules.modelType = "WordPiece";
    rules.wordPrefix = "##";
    rules.unknown = contentOf(rules.config.value("unk_token", Json("[UNK]")));
    const Json strips = rules.config.value("strip_accents", Json());
    rules.normalizer = {{"type", "BertNormalizer"},
                        {"clean_text", true},
                        {"handle_chinese_chars", rules.config.value("tokenize_chinese_chars", true)},
                        {"strip_accents", strips},
                        {"lowercase", rules.config.value("do_lower_case", true)}};
    rules.preTokenizer = {{"type", "BertPreTokenizer"}};
    QL_CHECK(addTokens(disk, folder, rules));
    Json names{{"unk_token", "[UNK]"},
               {"sep_token", "[SEP]"},
               {"pad_token", "[PAD]"},
               {"cls_token", "[CLS]"},
               {"mask_token", "[MASK]"}};
    names.update(namedTokens(rules.config));
    addNamedTokens(rules, names);
    for (const auto& [key, value] : names.items())
        if (!rules.config.contains(key))
            rules.config[key] = value;
    rules.postProcessor = processor(rules, contentOf(names["cls_token"]), contentOf(names["sep_token"]));
    return ok;
}

} // namespace

bool hasTokenizer(io::Disk& disk, const std::string& folder)
{
    const auto has = [&](const char* name) { return disk.exists(io::join(folder, name)); };
    return has(kRulesFile) || has("vocab.txt") || !pieceFile(disk, folder).empty()
        || std::any_of(std::begin(kOtherFiles), std::end(kOtherFiles),
                       [&](const auto& file) { return has(file.first); });
}

Result<FolderTokenizer> readFolderTokenizer(io::Disk& disk, const std::string& folder)
{
    FolderTokenizer result;
    const auto has = [&](const char* name) { return disk.exists(io::join(folder, name)); };
    result.hasJson = has(kRulesFile);
    if (const std::string path = pieceFile(disk, folder); !path.empty()) {
        QL_TRY(result.pieces, readPieceModel(disk, path));
    }
    if (result.hasJson) {
        QL_TRY(result.rules, readHfTokenizer(disk, folder));
    } else if (result.pieces) {
        QL_CHECK(readPieces(disk, folder, result));
    } else if (has("vocab.json") && has("merges.txt")) {
        QL_CHECK(readByteLevel(disk, folder, result.rules));
    } else if (has("vocab.txt")) {
        QL_CHECK(readWords(disk, folder, result.rules));
    } else {
        for (const auto& [file, what] : kOtherFiles)
            if (has(file))
                return fail(Errc::Unsupported,
                            fmt::format("{}: the tokenizer is {}, which cannot be carried over; tokenizer.json, "
                                        "tokenizer.model, vocab.json with merges.txt, and vocab.txt can",
                                        folder, what));
        return fail(Errc::BadInput, fmt::format("{}: there is no {}", folder, kRulesFile));
    }
    return result;
}

} // namespace ql::tokenizer

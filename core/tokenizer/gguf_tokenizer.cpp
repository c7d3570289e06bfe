// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/gguf_tokenizer.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/tokenizer/bpe.h"
#include "core/tokenizer/gguf_pieces.h"
#include "core/tokenizer/special_tokens.h"

namespace ql::tokenizer {

namespace {

tl::unexpected<Error> unsupported(const std::string& folder, std::string_view what)
{
    return fail(Errc::Unsupported,
                fmt::format("{}: the tokenizer is {}, which llama.cpp does not have; byte pair encoding, unigram and "
                            "WordPiece can be carried over",
                            folder, what));
}

/// Byte-level byte pair encoding.
Result<GgufTokenizer> byteLevel(io::Disk& disk, const HfTokenizer& rules, std::uint64_t size,
                                const std::string& resources)
{
    QL_TRY(PlacedTokens placed, placeTokens(rules, size));
    GgufTokenizer result;
    gguf::Metadata& metadata = result.metadata;
    gguf::set(metadata, "tokenizer.ggml.model", gguf::Value::string("gpt2"));
    gguf::set(metadata, "tokenizer.ggml.pre", gguf::Value::string(std::string())); // in this place
    setTokens(metadata, placed);
    gguf::set(metadata, "tokenizer.ggml.merges", gguf::Value::strings(rules.merges));
    QL_TRY(const Bpe bpe, Bpe::create({std::move(placed.tokens), std::move(placed.types), rules.merges}));
    QL_TRY(const PretokenizerTable table, readPretokenizerTable(disk, resources));
    PreChoice choice = choosePre(rules, bpe, table);
    gguf::set(metadata, "tokenizer.ggml.pre", gguf::Value::string(choice.name));
    result.question = std::move(choice.question);
    return result;
}

Result<GgufTokenizer> vocabularyOf(io::Disk& disk, const std::string& folder, const FolderTokenizer& files,
                                   const Json& config, std::uint64_t size, const std::string& resources)
{
    const HfTokenizer& rules = files.rules;
    if (!rules.wordEnd.empty() || (rules.modelType == "BPE" && !rules.wordPrefix.empty()))
        return unsupported(folder, "byte pair encoding that marks the ends or insides of words");
    if (rules.modelType == "Unigram") {
        QL_TRY(gguf::Metadata metadata, unigramMetadata(rules, files.pieces, size));
        return GgufTokenizer{std::move(metadata), {}};
    }
    if (rules.modelType == "WordPiece") {
        QL_TRY(gguf::Metadata metadata, wordPieceMetadata(rules, config, size));
        return GgufTokenizer{std::move(metadata), {}};
    }
    if (rules.modelType != "BPE")
        return unsupported(folder, fmt::format("of the kind {}", rules.modelType));
    if (!rules.joinsByScore && (!rules.byteFallback || rules.ignoreMerges))
        return byteLevel(disk, rules, size, resources);
    const bool hasScores = files.pieces && files.pieces->kind == PieceModel::Kind::Bpe;
    QL_TRY(gguf::Metadata metadata,
           hasScores ? pieceMetadata(*files.pieces, rules, size) : mergedPieceMetadata(rules, size));
    return GgufTokenizer{std::move(metadata), {}};
}

Result<GgufTokenizer> convert(io::Disk& disk, const std::string& folder, const Json& config, const Json& spec,
                              std::uint64_t size, const std::string& resources)
{
    QL_TRY(const FolderTokenizer files, readFolderTokenizer(disk, folder));
    QL_TRY(GgufTokenizer result, vocabularyOf(disk, folder, files, config, size, resources));
    for (const gguf::KeyValue& entry : specialTokens(files.rules, config, spec, size))
        gguf::set(result.metadata, entry.key, entry.value);
    QL_TRY(const gguf::Metadata templates, chatTemplates(disk, folder, files.rules));
    for (const gguf::KeyValue& entry : templates)
        gguf::set(result.metadata, entry.key, entry.value);
    return result;
}

} // namespace

Result<GgufTokenizer> ggufTokenizer(io::Disk& disk, const std::string& folder, const Json& config, const Json& spec,
                                    std::uint64_t vocabulary, const std::string& resources)
{
    try {
        return convert(disk, folder, config, spec, vocabulary, resources);
    } catch (const Json::exception& error) { // a value of another type than it has to be
        return fail(Errc::BadInput, fmt::format("{}: the tokenizer files are damaged: {}", folder, error.what()));
    }
}

Result<GgufTokenizer> tokenizerOfFolder(io::Disk& disk, const std::string& folder, const std::string& resources)
{
    constexpr std::uint64_t kMostBytes = std::uint64_t{16} << 20;
    Json config = Json::object();
    if (const std::string path = io::join(folder, "config.json"); disk.exists(path)) {
        QL_TRY(const std::string text, disk.readText(path, kMostBytes));
        QL_TRY(config, parseJson(text, path));
    }
    QL_TRY(const FolderTokenizer files, readFolderTokenizer(disk, folder));
    std::uint64_t size = 0;
    for (const auto& [text, id] : files.rules.vocabulary)
        size = std::max<std::uint64_t>(size, std::uint64_t{id} + 1);
    for (const AddedToken& token : files.rules.added)
        size = std::max<std::uint64_t>(size, std::uint64_t{token.id} + 1);
    constexpr std::uint64_t kMostTokens = std::uint64_t{1} << 24;
    const Json said = config.is_object() ? config.value("vocab_size", Json()) : Json();
    if (said.is_number_unsigned())
        size = std::max(size, said.get<std::uint64_t>());
    if (size > kMostTokens)
        return fail(Errc::BadInput, fmt::format("{}: a vocabulary of {} tokens cannot be right", folder, size));
    return ggufTokenizer(disk, folder, config, Json::object(), size, resources);
}

} // namespace ql::tokenizer

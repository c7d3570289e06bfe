// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/gguf_tokenizer.h"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/tokenizer/bpe.h"
#include "core/tokenizer/gguf_pieces.h"
#include "core/tokenizer/hf_tokenizer.h"
#include "core/tokenizer/pre_detection.h"
#include "core/tokenizer/special_tokens.h"

namespace ql::tokenizer {

namespace {

/// Tokenizer files that are not read, and what they are.
constexpr std::pair<const char*, const char*> kOtherFiles[] = {
    {"tokenizer.model", "a SentencePiece model (tokenizer.model)"},
    {"tekken.json", "a tekken vocabulary (tekken.json)"},
    {"vocab.json", "a vocabulary without tokenizer.json (vocab.json)"},
    {"tiktoken.model", "a tiktoken vocabulary (tiktoken.model)"},
    {"qwen.tiktoken", "a tiktoken vocabulary (qwen.tiktoken)"},
};
constexpr const char* kFile = "tokenizer.json";
constexpr const char* kPieceFile = "tokenizer.model";

tl::unexpected<Error> unsupported(const std::string& folder, std::string_view what)
{
    return fail(Errc::Unsupported,
                fmt::format("{}: the tokenizer is {}, which cannot be carried over; only byte-level "
                            "BPE in tokenizer.json can, and SentencePiece with tokenizer.model beside it",
                            folder, what));
}

/// Why the model in tokenizer.json is not byte-level BPE; empty when it is.
std::string otherKind(const HfTokenizer& tokenizer)
{
    if (tokenizer.modelType != "BPE")
        return fmt::format("of the kind {}", tokenizer.modelType);
    if (tokenizer.byteFallback && !tokenizer.ignoreMerges)
        return "BPE with byte fallback, as made from SentencePiece";
    return {};
}

/// With what is the same for every kind of tokenizer: special tokens and chat templates.
Result<gguf::Metadata> withSpecialTokens(gguf::Metadata metadata, io::Disk& disk, const std::string& folder,
                                         const Json& config, const Json& spec, std::uint64_t vocabulary,
                                         const HfTokenizer& tokenizer)
{
    for (const gguf::KeyValue& entry : specialTokens(tokenizer, config, spec, vocabulary))
        gguf::set(metadata, entry.key, entry.value);
    QL_TRY(const gguf::Metadata templates, chatTemplates(disk, folder, tokenizer));
    for (const gguf::KeyValue& entry : templates)
        gguf::set(metadata, entry.key, entry.value);
    return metadata;
}

/// Of a folder whose pieces are in tokenizer.model; tokenizer.json says what is added to a text, where there is one.
Result<gguf::Metadata> convertPieces(io::Disk& disk, const std::string& folder, const Json& config, const Json& spec,
                                     std::uint64_t vocabulary, const HfTokenizer& tokenizer)
{
    QL_TRY(const PieceVocabulary pieces, readPieces(disk, folder, tokenizer, vocabulary));
    gguf::Metadata metadata = pieceMetadata(pieces);
    return withSpecialTokens(std::move(metadata), disk, folder, config, spec, vocabulary, tokenizer);
}

Result<gguf::Metadata> convert(io::Disk& disk, const std::string& folder, const Json& config, const Json& spec,
                               std::uint64_t vocabulary, const std::string& resources)
{
    QL_TRY(const HfTokenizer tokenizer, readHfTokenizer(disk, folder));
    const bool hasPieces = disk.exists(io::join(folder, kPieceFile));
    if (tokenizer.modelType == "BPE" && tokenizer.byteFallback && !tokenizer.ignoreMerges && hasPieces)
        return convertPieces(disk, folder, config, spec, vocabulary, tokenizer);
    if (const std::string kind = otherKind(tokenizer); !kind.empty())
        return unsupported(folder, kind);
    QL_TRY(BpeVocabulary converted, ggufVocabulary(tokenizer, vocabulary));
    QL_TRY(const Bpe bpe, Bpe::create(std::move(converted)));
    QL_TRY(const PretokenizerTable table, readPretokenizerTable(disk, resources));
    QL_TRY(const std::string pre, detectPre(tokenizer, bpe, table));

    gguf::Metadata metadata;
    std::vector<std::int32_t> types;
    std::transform(bpe.vocabulary().types.begin(), bpe.vocabulary().types.end(), std::back_inserter(types),
                   [](TokenType type) { return static_cast<std::int32_t>(type); });
    gguf::set(metadata, "tokenizer.ggml.model", gguf::Value::string("gpt2"));
    gguf::set(metadata, "tokenizer.ggml.pre", gguf::Value::string(pre));
    gguf::set(metadata, "tokenizer.ggml.tokens", gguf::Value::strings(bpe.vocabulary().tokens));
    gguf::set(metadata, "tokenizer.ggml.token_type", gguf::Value::i32s(std::move(types)));
    gguf::set(metadata, "tokenizer.ggml.merges", gguf::Value::strings(bpe.vocabulary().merges));
    return withSpecialTokens(std::move(metadata), disk, folder, config, spec, vocabulary, tokenizer);
}

} // namespace

bool hasTokenizer(io::Disk& disk, const std::string& folder)
{
    return disk.exists(io::join(folder, kFile))
        || std::any_of(std::begin(kOtherFiles), std::end(kOtherFiles),
                       [&](const auto& file) { return disk.exists(io::join(folder, file.first)); });
}

Result<gguf::Metadata> ggufTokenizer(io::Disk& disk, const std::string& folder, const Json& config, const Json& spec,
                                     std::uint64_t vocabulary, const std::string& resources)
{
    if (!disk.exists(io::join(folder, kFile))) {
        for (const auto& [file, what] : kOtherFiles)
            if (disk.exists(io::join(folder, file)))
                return unsupported(folder, what);
        return fail(Errc::BadInput, fmt::format("{}: there is no {}", folder, kFile));
    }
    try {
        return convert(disk, folder, config, spec, vocabulary, resources);
    } catch (const Json::exception& error) { // a value of another type than it has to be
        return fail(Errc::BadInput, fmt::format("{}: the tokenizer files are damaged: {}", folder, error.what()));
    }
}

} // namespace ql::tokenizer

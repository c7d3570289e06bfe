// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/doctor.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/tokenizer/folder_tokenizer.h"
#include "core/tokenizer/vocabulary_metadata.h"

namespace ql::tokenizer {

Result<Doctor> Doctor::create(io::Disk& disk, const std::string& source, const gguf::Metadata& metadata,
                              const std::string& resources)
{
    try {
        Doctor doctor;
        QL_TRY(const FolderTokenizer files, readFolderTokenizer(disk, source));
        QL_TRY(doctor.m_source, SourceTokenizer::create(files.rules));
        QL_TRY(doctor.m_file, TextTokenizer::create(metadata, disk, resources));
        return doctor;
    } catch (const Json::exception& error) {
        return fail(Errc::BadInput, fmt::format("{}: the tokenizer files are damaged: {}", source, error.what()));
    }
}

Doctor::Finding Doctor::examine(std::string_view text) const
{
    const std::vector<TokenId> source = m_source.encodeWhole(text);
    const std::vector<TokenId> file = m_file.encodeWhole(text, SpecialText::IsToken);
    Finding finding{alignTokens(source, file), source.size(), file.size()};
    finding.differing = differingTokens(finding.stretches);
    return finding;
}

Json Doctor::toJson(const Finding& finding) const
{
    const auto listed = [](const std::vector<TokenId>& ids, const auto& shown) {
        Json list = Json::array();
        for (const TokenId id : ids)
            list.push_back({{"id", id}, {"text", shown(id)}});
        return list;
    };
    Json stretches = Json::array();
    for (const TokenStretch& stretch : finding.stretches) {
        Json json{{"same", stretch.isSame}};
        if (stretch.isSame) {
            json["tokens"] = listed(stretch.file, [this](TokenId id) { return shownFile(id); });
        } else {
            json["source"] = listed(stretch.source, [this](TokenId id) { return shownSource(id); });
            json["gguf"] = listed(stretch.file, [this](TokenId id) { return shownFile(id); });
        }
        stretches.push_back(std::move(json));
    }
    return {{"source_tokens", finding.sourceTokens},
            {"gguf_tokens", finding.fileTokens},
            {"differing", finding.differing},
            {"same", finding.same()},
            {"stretches", std::move(stretches)}};
}

TokenizerFacts factsOfTokenizer(const gguf::Metadata& metadata)
{
    TokenizerFacts facts;
    facts.model = textIn(metadata, "tokenizer.ggml.model");
    facts.pre = textIn(metadata, "tokenizer.ggml.pre");
    facts.kind = facts.model == "gpt2" ? "byte-level BPE"
        : facts.model == "llama"       ? "SentencePiece BPE"
        : facts.model == "t5"          ? "SentencePiece unigram"
        : facts.model == "bert"        ? "WordPiece"
                                       : facts.model;
    const auto* tokens = stringsIn(metadata, "tokenizer.ggml.tokens");
    const auto* merges = stringsIn(metadata, "tokenizer.ggml.merges");
    facts.tokens = tokens ? tokens->size() : 0;
    facts.merges = merges ? merges->size() : 0;
    return facts;
}

} // namespace ql::tokenizer

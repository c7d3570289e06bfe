// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/tokenizer/gguf_tokenizer.h"
#include "tests/core/io/temp_folder.h"

namespace ql::test {

inline const std::string kResources = std::string(QL_TEST_DATA) + "/../resources";

/// A Hugging Face folder with a tokenizer of seven tokens: "a" to "d", "ab", and two added ones, <s> (5) and </s> (6).
class TokenizerFolder {
public:
    Json tokenizer = Json::parse(R"({
        "added_tokens": [{"id": 5, "content": "<s>", "special": true}, {"id": 6, "content": "</s>", "special": true}],
        "normalizer": null,
        "pre_tokenizer": {"type": "ByteLevel", "use_regex": true},
        "post_processor": null,
        "model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "c": 2, "d": 3, "ab": 4}, "merges": ["a b"]}})");
    Json tokenizerConfig = Json::object();
    Json config = Json::object();
    Json spec = Json::object();
    TempFolder folder{};

    Result<gguf::Metadata> convert(std::uint64_t vocabulary = 8)
    {
        folder.write("tokenizer.json", tokenizer.dump());
        folder.write("tokenizer_config.json", tokenizerConfig.dump());
        auto carried = tokenizer::ggufTokenizer(io::systemDisk(), folder.path(), config, spec, vocabulary, kResources);
        if (!carried)
            return fail(std::move(carried).error());
        question = std::move(carried->question);
        return std::move(carried->metadata);
    }
    std::optional<tokenizer::PreQuestion> question{}; ///< of the last conversion
};

} // namespace ql::test

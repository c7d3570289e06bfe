// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/io/file.h"
#include "core/tokenizer/bpe.h"

namespace ql::tokenizer {

/// An entry of "added_tokens" in tokenizer.json.
struct AddedToken {
    TokenId id = 0;
    std::string content{};
    bool isSpecial = false;
};

/// The tokenizer files of a Hugging Face folder.
struct HfTokenizer {
    std::string modelType{}; ///< "BPE", "Unigram", "WordPiece", "WordLevel"
    bool byteFallback = false;
    bool ignoreMerges = false;
    std::vector<std::pair<std::string, TokenId>> vocabulary{};
    std::vector<std::string> merges{}; ///< "left right"
    std::vector<AddedToken> added{};
    Json normalizer{}, preTokenizer{}, postProcessor{}; ///< null where the file has none
    Json config{}; ///< tokenizer_config.json, an empty object when there is none

    const AddedToken* findAdded(const std::string& content) const;
};

/// Reads tokenizer.json and tokenizer_config.json. Errors: BadInput, naming file and place.
Result<HfTokenizer> readHfTokenizer(io::Disk& disk, const std::string& folder);

/// The vocabulary as GGUF files hold it: `size` tokens; ids without a token become unused ones.
/// Errors: BadInput when an id is beyond the size or taken twice.
Result<BpeVocabulary> ggufVocabulary(const HfTokenizer& tokenizer, std::uint64_t size);

/// Does the text of an added token look like that of a control token: <|...|>, <pad> ...?
bool looksSpecial(std::string_view text);
/// With U+2581, which SentencePiece vocabularies have for a space, as a space.
std::string withPlainSpaces(std::string_view text);

} // namespace ql::tokenizer

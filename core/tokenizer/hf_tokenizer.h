// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/io/file.h"
#include "core/tokenizer/added_tokens.h"

namespace ql::tokenizer {

/// The greatest id that files may have.
constexpr std::uint64_t kGreatestId = 0x7fffffff;

/// An entry of "added_tokens" in tokenizer.json.
struct AddedToken {
    TokenId id = 0;
    std::string content{};
    bool isSpecial = false;
    bool takesSpaceBefore = false, takesSpaceAfter = false; ///< lstrip, rstrip
    bool isWord = false; ///< single_word: not within a word
    bool isNormalised = false; ///< found in the normalised text
};

/// The tokenizer files of a Hugging Face folder.
struct HfTokenizer {
    std::string modelType{}; ///< "BPE", "Unigram", "WordPiece", "WordLevel"
    bool byteFallback = false;
    bool ignoreMerges = false;
    bool fusesUnknown = false; ///< consecutive unknown characters are one token
    std::vector<std::pair<std::string, TokenId>> vocabulary{};
    std::vector<double> scores{}; ///< of Unigram, parallel to vocabulary
    std::vector<std::string> merges{}; ///< "left right"
    std::string unknown{}; ///< text of the token for what is not known; empty: there is none
    std::string wordPrefix{}; ///< continuing_subword_prefix
    std::string wordEnd{}; ///< end_of_word_suffix
    std::uint64_t longestWord = 100; ///< characters of WordPiece
    std::vector<AddedToken> added{};
    Json normalizer{}, preTokenizer{}, postProcessor{}; ///< null where the file has none
    Json config{}; ///< tokenizer_config.json, an empty object when there is none
    /// Pieces are joined as SentencePiece does it, by the scores, instead of by merges.
    bool joinsByScore = false;
    std::string charMap{}; ///< bytes of CharMap, where the normaliser has a step "CharMap" instead of "Precompiled"

    const AddedToken* findAdded(const std::string& content) const;
};

/// Reads tokenizer.json and tokenizer_config.json. Errors: BadInput, naming file and place.
Result<HfTokenizer> readHfTokenizer(io::Disk& disk, const std::string& folder);

/// tokenizer_config.json alone; an empty object when there is none. Errors: BadInput.
Result<Json> readTokenizerConfig(io::Disk& disk, const std::string& folder);

/// The tokens of a vocab.json: an object of texts and ids. Errors: BadInput.
Result<std::vector<std::pair<std::string, TokenId>>> vocabularyIn(const std::string& json, const std::string& path);

/// Tokens and types as GGUF files hold them.
struct PlacedTokens {
    std::vector<std::string> tokens{};
    std::vector<TokenType> types{};
};
/// A number in a small file must not fill the memory: is a vocabulary of `size` tokens possible where the files have
/// `known`? Errors: BadInput.
Status checkSize(std::uint64_t size, std::uint64_t known);
/// The vocabulary by ids: `size` tokens; ids without a token become unused ones.
/// Errors: BadInput when an id is beyond the size or taken twice, or a text is that of two tokens, which llama.cpp
/// does not read.
Result<PlacedTokens> placeTokens(const HfTokenizer& tokenizer, std::uint64_t size);
/// The same check for any list of tokens.
Status checkDistinct(const std::vector<std::string>& tokens);

/// Does the text of an added token look like that of a control token: <|...|>, <pad> ...?
bool looksSpecial(std::string_view text);
/// With U+2581, which SentencePiece vocabularies have for a space, as a space.
std::string withPlainSpaces(std::string_view text);

} // namespace ql::tokenizer

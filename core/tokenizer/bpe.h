// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/tokenizer/added_tokens.h"
#include "core/tokenizer/pretokenizer.h"

namespace ql::tokenizer {

/// A byte-level BPE vocabulary as GGUF files hold it.
struct BpeVocabulary {
    std::vector<std::string> tokens{}; ///< by id; normal ones in the byte alphabet, added ones as plain text
    std::vector<TokenType> types{}; ///< parallel to tokens
    std::vector<std::string> merges{}; ///< "left right", the first is merged first
};

/// Byte-level byte pair encoding, as llama.cpp and the Hugging Face tokenizers do it. Immutable; thread-safe.
class Bpe {
public:
    /// Errors: BadInput for a vocabulary whose parts do not fit together.
    static Result<Bpe> create(BpeVocabulary vocabulary);

    /// Ids of a text, without any token that marks its beginning or end. `ignoreMerges`: see PretokenizerName.
    /// A byte for which there is no token is left out.
    std::vector<TokenId> encode(std::string_view text, const Pretokenizer& pretokenizer, bool ignoreMerges,
                                SpecialText special) const;

    /// The bytes that ids stand for (valid UTF-8 only where the ids do not cut a character). Ids beyond the vocabulary
    /// stand for nothing.
    std::string decode(std::span<const TokenId> ids) const;

    const BpeVocabulary& vocabulary() const { return m_vocabulary; }

private:
    struct Merge {
        std::uint32_t rank;
        TokenId result;
    };
    void encodeText(std::string_view text, const Pretokenizer& pretokenizer, bool ignoreMerges,
                    std::vector<TokenId>& ids) const;
    void encodePiece(std::string_view piece, bool ignoreMerges, std::vector<TokenId>& ids) const;

    BpeVocabulary m_vocabulary{};
    std::unordered_map<std::string, TokenId> m_idOf{};
    std::array<TokenId, 256> m_byteToken{};
    std::unordered_map<std::uint64_t, Merge> m_merges{}; ///< key: left id << 32 | right id
    AddedTokens m_added{};
};

/// A Bpe with the pre-tokenizer that its file names.
struct Tokenizer {
    Bpe bpe{};
    Pretokenizer pretokenizer{};
    bool ignoreMerges = false;

    std::vector<TokenId> encode(std::string_view text, SpecialText special) const
    {
        return bpe.encode(text, pretokenizer, ignoreMerges, special);
    }
};

/// The tokenizer of GGUF metadata. Errors: Unsupported for another kind than byte-level BPE or an unknown
/// tokenizer.ggml.pre; BadInput for metadata that lacks a part.
Result<Tokenizer> tokenizerOf(const gguf::Metadata& metadata, const PretokenizerTable& table);

} // namespace ql::tokenizer

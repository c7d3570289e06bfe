// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/hf_tokenizer.h"

namespace ql::tokenizer {

/// The tokenizer of a Hugging Face folder, run by its own rules: added tokens, normaliser, pre-tokenizer, model and
/// post-processor as huggingface/tokenizers runs them, with ICU's regular expressions. It is what the GGUF tokenizer is
/// compared with; it is thorough rather than quick. Immutable; thread-safe.
class SourceTokenizer {
public:
    /// Errors: Unsupported for a part that is not known; BadInput for a broken one.
    static Result<SourceTokenizer> create(const HfTokenizer& tokenizer);

    /// Ids of a text alone.
    std::vector<TokenId> encode(std::string_view text) const;
    /// With the tokens that the post-processor puts around it.
    std::vector<TokenId> encodeWhole(std::string_view text) const;
    /// The pieces of a text that has no added tokens, before the model sees them.
    std::vector<std::string> pieces(std::string_view text) const;

    /// A token for people, as TextTokenizer::shown().
    std::string shown(TokenId id) const;

    struct Parts;

private:
    std::shared_ptr<const Parts> m_parts{};
};

} // namespace ql::tokenizer

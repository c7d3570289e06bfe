// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/tokenizer/source_text.h"

namespace ql::tokenizer {

/// What "pre_tokenizer" of tokenizer.json splits a text into. Source: huggingface/tokenizers, src/pre_tokenizers.
/// Immutable; thread-safe.
class SourceSplitter {
public:
    /// `json` is null where there is none. Errors: Unsupported for a step that is not known; BadInput for a broken one.
    static Result<SourceSplitter> create(const Json& json);

    /// `isFirst`: the text is the beginning of the whole, not behind an added token.
    std::vector<SourceText> split(const SourceText& text, bool isFirst) const;

private:
    struct Piece {
        SourceText text{};
        bool isFirst = false;
    };
    using Pieces = std::vector<Piece>;
    using Step = std::function<Pieces(const Piece&)>;
    Status add(const Json& json);
    Status addSplit(const Json& pattern, const std::string& behavior, bool inverted);

    std::vector<Step> m_steps{};
};

/// What ByteLevel splits by where it is told to.
extern const char* const kByteLevelPattern;

} // namespace ql::tokenizer

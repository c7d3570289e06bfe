// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/tokenizer/source_text.h"

namespace ql::tokenizer {

/// What "normalizer" of tokenizer.json does to a text. Source: huggingface/tokenizers, src/normalizers. Immutable;
/// thread-safe.
class SourceNormalizer {
public:
    /// `json` is null where there is none. `charMap`: bytes of CharMap for a step "CharMap", which applies them as
    /// SentencePiece does. Errors: Unsupported for a step that is not known; BadInput for a broken one.
    static Result<SourceNormalizer> create(const Json& json, const std::string& charMap = {});

    SourceText apply(SourceText text) const;

private:
    using Step = std::function<void(SourceText&)>;
    Status add(const Json& json, const std::string& charMap);

    std::vector<Step> m_steps{};
};

} // namespace ql::tokenizer

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/tokenizer/hf_tokenizer.h"
#include "core/tokenizer/merge_table.h"

namespace ql::tokenizer {

/// "model" of tokenizer.json: from a piece of the text to tokens. Immutable; thread-safe.
class SourceModel {
public:
    virtual ~SourceModel() = default;
    virtual void encode(const std::string& piece, std::vector<TokenId>& ids) const = 0;
};

/// The ids of all texts of the vocabulary, added tokens among them.
std::shared_ptr<const TokenIds> idsOf(const HfTokenizer& tokenizer);

/// Errors: Unsupported for a kind of model that is not known.
Result<std::shared_ptr<const SourceModel>> makeSourceModel(const HfTokenizer& tokenizer,
                                                           std::shared_ptr<const TokenIds> ids);

} // namespace ql::tokenizer

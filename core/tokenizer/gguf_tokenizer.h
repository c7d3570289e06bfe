// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"

namespace ql::tokenizer {

/// Is there any tokenizer file in the folder, of a kind that is supported or not?
bool hasTokenizer(io::Disk& disk, const std::string& folder);

/// The tokenizer.* metadata of a Hugging Face folder. `spec` is the "tokenizer" object of the architecture file;
/// `vocabulary` the number of tokens of the model; `resources` the folder with tokenizers/pretokenizers.json.
/// Errors: Unsupported for a tokenizer kind that we cannot carry over, or a pre-tokenizer nobody knows (the sentence
/// names the nearest known ones); BadInput for broken files.
Result<gguf::Metadata> ggufTokenizer(io::Disk& disk, const std::string& folder, const Json& config, const Json& spec,
                                     std::uint64_t vocabulary, const std::string& resources);

} // namespace ql::tokenizer

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"
#include "core/tokenizer/folder_tokenizer.h"
#include "core/tokenizer/pre_detection.h"

namespace ql::tokenizer {

/// What a folder's tokenizer is in GGUF.
struct GgufTokenizer {
    gguf::Metadata metadata{}; ///< tokenizer.* keys; tokenizer.ggml.pre is the nearest where there is a question
    std::optional<PreQuestion> question{};
};

/// The tokenizer.* metadata of a Hugging Face folder. `spec` is the "tokenizer" object of the architecture file;
/// `vocabulary` the number of tokens of the model; `resources` the folder with tokenizers/pretokenizers.json.
/// Errors: Unsupported for a tokenizer kind that we cannot carry over; BadInput for broken files.
Result<GgufTokenizer> ggufTokenizer(io::Disk& disk, const std::string& folder, const Json& config, const Json& spec,
                                    std::uint64_t vocabulary, const std::string& resources);

/// Likewise of a folder that need not have a model: config.json is read where it is there, and says how many tokens
/// there are; else it is as many as the files have.
Result<GgufTokenizer> tokenizerOfFolder(io::Disk& disk, const std::string& folder, const std::string& resources);

} // namespace ql::tokenizer

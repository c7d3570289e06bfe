// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/io/file.h"
#include "core/tokenizer/hf_tokenizer.h"
#include "core/tokenizer/piece_model.h"

namespace ql::tokenizer {

/// The tokenizer of a folder, from whichever files it has.
struct FolderTokenizer {
    HfTokenizer rules{}; ///< of tokenizer.json, or what it would be
    std::optional<PieceModel> pieces{}; ///< tokenizer.model, where there is one
    bool hasJson = false; ///< tokenizer.json is there
};

/// Is there any tokenizer file in the folder, of a kind that is supported or not?
bool hasTokenizer(io::Disk& disk, const std::string& folder);

/// Reads tokenizer.json with tokenizer.model beside it, or one of: tokenizer.model (spiece.model), vocab.json with
/// merges.txt, vocab.txt. Errors: Unsupported for files of other kinds; BadInput, naming file and place.
Result<FolderTokenizer> readFolderTokenizer(io::Disk& disk, const std::string& folder);

} // namespace ql::tokenizer

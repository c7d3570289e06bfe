// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/io/file.h"
#include "core/job/chunk_run.h"
#include "core/tokenizer/text_tokenizer.h"

namespace ql::job {

inline constexpr std::size_t kUsualChunk = 512;

/// What a model is to read.
struct ReadingWishes {
    std::string path{}; ///< a text in UTF-8; empty: the one that comes with the program
    std::size_t tokens = 0; ///< at most so many; 0: all
    std::size_t chunk = kUsualChunk; ///< tokens that are read together, unless the model's context is shorter
    bool parsesSpecial = false; ///< names of special tokens in the text stand for these tokens
    /// The text is conversations (tokenizer/conversation.h), which are written by the model's chat template, or by the
    /// family of templates that is named; each begins as a text of its own.
    std::optional<std::string> chat{};
};

/// A text as tokens.
struct Reading {
    std::string path{}; ///< of the text
    std::vector<graph::TokenId> tokens{};
    std::size_t chunk = kUsualChunk; ///< at most the model's context
    std::optional<graph::TokenId> bos{}; ///< takes the first place of each chunk, where the model wants it
    std::string chat{}; ///< family of chat templates by which it was written; empty: none

    ChunkedText chunks() const { return {tokens, chunk, bos}; } ///< as long as this lives
};

/// `contextLength` is that of the model; 0: not known. Errors: those of reading a file, of the tokenizer, of the chat
/// template and of conversations; BadArgument for a text without a whole chunk.
Result<Reading> readText(const arch::Model& model, const tokenizer::TextTokenizer& tokenizer, io::Disk& disk,
                         const ReadingWishes& wishes, std::uint64_t contextLength);
/// With the model's own tokenizer.
Result<Reading> readText(const arch::Model& model, io::Disk& disk, const ReadingWishes& wishes,
                         std::uint64_t contextLength);

/// A prompt as what a user says, or as a conversation in JSON, written so that the model replies.
struct ChatPrompt {
    std::string text{};
    std::string family{};
};
/// `family` as in ReadingWishes::chat. Errors: those of the template; BadArgument for several conversations.
Result<ChatPrompt> chatPrompt(const arch::Model& model, io::Disk& disk, const std::string& prompt,
                              const std::string& family = {});

} // namespace ql::job

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/graph/backend.h"
#include "core/job/context.h"
#include "core/tokenizer/text_tokenizer.h"

namespace ql::job {

/// The tokens of a prompt. Errors: BadArgument for an empty one, or one that with `count` more tokens has no room in
/// the context that the model was made for.
Result<std::vector<graph::TokenId>> promptTokens(const graph::Graph& graph, const tokenizer::TextTokenizer& tokenizer,
                                                 std::string_view prompt, std::size_t count);

/// Loads what is not loaded yet of a model. `announce`: as a stage of its own; else its bytes are only counted.
Status loadWhole(graph::Session& session, Context& context, bool announce = true);
/// What loadWhole() counts.
std::uint64_t wholeBytes(const graph::Session& session);

/// A text that grows token by token in one model.
class Continuation {
public:
    /// `capacity`: tokens of the whole text. The model is loaded.
    static Result<Continuation> begin(graph::Session& session, std::span<const graph::TokenId> prompt,
                                      std::size_t capacity);

    std::span<const float> logits() const { return m_logits; } ///< of the next token
    Status append(graph::TokenId token); ///< and computes the logits of the one after it

private:
    graph::Session* m_session = nullptr;
    std::unique_ptr<graph::Stream> m_stream{};
    std::vector<float> m_logits{};
};

/// Text that comes in pieces which may end within a character.
class TextPieces {
public:
    /// What has become whole with these bytes.
    std::string add(std::string_view bytes);
    const std::string& text() const { return m_text; } ///< all that is whole

private:
    std::string m_pending{}, m_text{};
};

} // namespace ql::job

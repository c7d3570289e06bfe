// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/graph/backend.h"
#include "core/graph/sampler.h"
#include "core/job/context.h"
#include "core/tokenizer/text_tokenizer.h"

namespace ql::job {

struct GenerateOptions {
    std::size_t count = 128; ///< tokens at most; a token that ends the text ends it earlier
    bool stopsAtEnd = true;
    graph::SamplerOptions sampler{};
};

struct Generated {
    std::vector<graph::TokenId> prompt{}; ///< as the model was given it
    std::vector<graph::TokenId> tokens{}; ///< the end token is not among them
    std::string text{}; ///< of the tokens; a character that is not finished is left out
    bool ended = false; ///< by a token that ends the text
    double promptSeconds = 0, seconds = 0; ///< for the prompt; for all tokens after it
};

/// Continues a text. All layers of the session are loaded, where they are not yet. `onText` gets the text as
/// it comes, in whole characters.
/// Errors: Cancelled; BadArgument for an empty prompt or one that leaves no room in the model's context; those of the
/// session.
Result<Generated> generate(graph::Session& session, const tokenizer::TextTokenizer& tokenizer, std::string_view prompt,
                           const GenerateOptions& options, Context& context,
                           const std::function<void(std::string_view)>& onText);

} // namespace ql::job

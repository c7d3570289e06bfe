// SPDX-License-Identifier: Apache-2.0
#include "core/job/generate.h"

#include "core/base/stopwatch.h"
#include "core/job/continuation.h"

namespace ql::job {

Result<Generated> generate(graph::Session& session, const tokenizer::TextTokenizer& tokenizer, std::string_view prompt,
                           const GenerateOptions& options, Context& context,
                           const std::function<void(std::string_view)>& onText)
{
    Generated result;
    QL_TRY(result.prompt, promptTokens(session.graph(), tokenizer, prompt, options.count));
    QL_CHECK(loadWhole(session, context));
    graph::Sampler sampler(options.sampler);
    context.stage("Generating", options.count);
    const Stopwatch onPrompt;
    QL_TRY(Continuation text, Continuation::begin(session, result.prompt, result.prompt.size() + options.count));
    result.promptSeconds = onPrompt.seconds();
    const Stopwatch watch;
    TextPieces pieces;
    while (result.tokens.size() < options.count) {
        QL_CHECK(context.checkpoint());
        const graph::TokenId next = sampler.choose(text.logits());
        if (options.stopsAtEnd && tokenizer.isEnd(next)) {
            result.ended = true;
            break;
        }
        result.tokens.push_back(next);
        const std::string piece = pieces.add(tokenizer.decode(std::span(&next, 1)));
        if (onText && !piece.empty())
            onText(piece);
        context.addDone(1);
        if (result.tokens.size() < options.count)
            QL_CHECK(text.append(next));
    }
    result.text = pieces.text();
    result.seconds = watch.seconds();
    return result;
}

} // namespace ql::job

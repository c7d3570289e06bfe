// SPDX-License-Identifier: Apache-2.0
#include "core/job/generate.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace ql::job {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// The length of the longest beginning that does not end within a character of UTF-8.
std::size_t wholeCharacters(std::string_view bytes)
{
    for (std::size_t back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xc0) == 0x80)
            continue; // within a character: look for its beginning
        const std::size_t needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needed > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

Status loadAll(graph::Session& session, Context& context)
{
    const std::size_t layers = session.graph().layers.size();
    context.stage("Loading", session.graph().model->checkpoint ? session.graph().model->checkpoint->bytes() : 0);
    std::vector<std::uint64_t> bytes(layers + 1);
    for (const arch::TargetTensor& tensor : session.graph().model->tensors)
        bytes[tensor.layer < 0 ? layers : std::min<std::size_t>(static_cast<std::size_t>(tensor.layer), layers)] +=
            tensor.sourceBytes;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        QL_CHECK(context.checkpoint());
        QL_CHECK(session.loadLayer(layer));
        context.addDone(bytes[layer]);
    }
    QL_CHECK(session.loadOutput());
    context.addDone(bytes[layers]);
    return ok;
}

} // namespace

Result<Generated> generate(graph::Session& session, const tokenizer::TextTokenizer& tokenizer, std::string_view prompt,
                           const GenerateOptions& options, Context& context,
                           const std::function<void(std::string_view)>& onText)
{
    Generated result;
    result.prompt = tokenizer.encodeWhole(prompt, tokenizer::SpecialText::IsToken);
    if (result.prompt.empty())
        return fail(Errc::BadArgument, "the prompt is empty, and the model has no token to begin a text with");
    const std::uint64_t room = session.graph().contextLength, needed = result.prompt.size() + options.count;
    if (room > 0 && needed > room)
        return fail(Errc::BadArgument,
                    fmt::format("the prompt has {} tokens; with {} more the text would be longer than the {} that the "
                                "model was made for",
                                result.prompt.size(), options.count, room));
    QL_CHECK(loadAll(session, context));
    QL_TRY(const std::unique_ptr<graph::Stream> stream, session.makeStream(needed, true));
    std::vector<float> logits(session.graph().vocabulary);
    graph::Sampler sampler(options.sampler);
    context.stage("Generating", options.count);
    const auto promptStart = Clock::now();
    QL_CHECK(session.advance(*stream, result.prompt, logits));
    result.promptSeconds = since(promptStart);
    const auto start = Clock::now();
    std::string pending;
    while (result.tokens.size() < options.count) {
        QL_CHECK(context.checkpoint());
        const graph::TokenId next = sampler.choose(logits);
        if (options.stopsAtEnd && tokenizer.isEnd(next)) {
            result.ended = true;
            break;
        }
        result.tokens.push_back(next);
        pending += tokenizer.decode(std::span(&next, 1));
        const std::size_t whole = wholeCharacters(pending);
        result.text += pending.substr(0, whole);
        if (onText && whole > 0)
            onText(std::string_view(pending).substr(0, whole));
        pending.erase(0, whole);
        context.addDone(1);
        if (result.tokens.size() < options.count)
            QL_CHECK(session.advance(*stream, std::span(&next, 1), logits));
    }
    result.seconds = since(start);
    return result;
}

} // namespace ql::job

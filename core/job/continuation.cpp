// SPDX-License-Identifier: Apache-2.0
#include "core/job/continuation.h"

#include <fmt/format.h>

#include "core/job/chunk_run.h"

namespace ql::job {

namespace {

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

} // namespace

Result<std::vector<graph::TokenId>> promptTokens(const graph::Graph& graph, const tokenizer::TextTokenizer& tokenizer,
                                                 std::string_view prompt, std::size_t count)
{
    std::vector<graph::TokenId> tokens = tokenizer.encodeWhole(prompt, tokenizer::SpecialText::IsToken);
    if (tokens.empty())
        return fail(Errc::BadArgument, "the prompt is empty, and the model has no token to begin a text with");
    const std::uint64_t room = graph.contextLength;
    if (room > 0 && tokens.size() + count > room)
        return fail(Errc::BadArgument,
                    fmt::format("the prompt has {} tokens; with {} more the text would be longer than the {} that the "
                                "model was made for",
                                tokens.size(), count, room));
    return tokens;
}

std::uint64_t wholeBytes(const graph::Session& session)
{
    std::uint64_t bytes = 0;
    for (const arch::TargetTensor& tensor : session.graph().model->tensors)
        bytes += tensor.sourceBytes;
    return bytes;
}

Status loadWhole(graph::Session& session, Context& context, bool announce)
{
    const graph::Graph& graph = session.graph();
    if (announce)
        context.stage("Loading", wholeBytes(session));
    for (std::size_t layer = 0; layer < graph.layers.size(); ++layer) {
        QL_CHECK(context.checkpoint());
        QL_CHECK(session.loadLayer(layer));
        context.addDone(storedBytes(graph, static_cast<int>(layer)));
    }
    QL_CHECK(session.loadOutput());
    context.addDone(storedBytes(graph, -1));
    return ok;
}

Result<Continuation> Continuation::begin(graph::Session& session, std::span<const graph::TokenId> prompt,
                                         std::size_t capacity)
{
    Continuation result;
    result.m_session = &session;
    QL_TRY(result.m_stream, session.makeStream(capacity, true));
    result.m_logits.resize(session.graph().vocabulary);
    QL_CHECK(session.advance(*result.m_stream, prompt, result.m_logits));
    return result;
}

Status Continuation::append(graph::TokenId token)
{
    return m_session->advance(*m_stream, std::span(&token, 1), m_logits);
}

std::string TextPieces::add(std::string_view bytes)
{
    m_pending += bytes;
    std::string whole = m_pending.substr(0, wholeCharacters(m_pending));
    m_pending.erase(0, whole.size());
    m_text += whole;
    return whole;
}

} // namespace ql::job

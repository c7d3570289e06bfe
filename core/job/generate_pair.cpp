// SPDX-License-Identifier: Apache-2.0
#include "core/job/generate_pair.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

#include <fmt/format.h>

#include "core/base/stopwatch.h"
#include "core/job/chunk_run.h"
#include "core/job/continuation.h"
#include "core/job/divergence.h"

namespace ql::job {

namespace {

using graph::Session;
using graph::TokenId;

Outlook outlookOf(std::span<const float> logits, TokenId token, std::size_t top,
                  const tokenizer::TextTokenizer& tokenizer)
{
    const double largest = *std::ranges::max_element(logits);
    double sum = 0;
    for (const float logit : logits)
        sum += std::exp(logit - largest);
    const auto probability = [&](TokenId id) { return std::exp(logits[id] - largest) / sum; };
    std::vector<TokenId> ids(logits.size());
    std::iota(ids.begin(), ids.end(), TokenId{0});
    const auto last = ids.begin() + static_cast<std::ptrdiff_t>(std::min(top, ids.size()));
    std::ranges::partial_sort(
        ids, last, [&](TokenId a, TokenId b) { return logits[a] != logits[b] ? logits[a] > logits[b] : a < b; });
    Outlook outlook;
    outlook.probability = probability(token);
    for (auto id = ids.begin(); id != last; ++id)
        outlook.top.push_back({*id, tokenizer.shown(*id), probability(*id)});
    return outlook;
}

class PairWriter {
public:
    PairWriter(Session& reference, Session& candidate, const tokenizer::TextTokenizer& tokenizer,
               const PairOptions& options, Context& context, const OnPairToken& onToken)
        : m_sides{Side{reference, options.generate.sampler}, Side{candidate, options.generate.sampler}}
        , m_tokenizer(tokenizer)
        , m_options(options)
        , m_context(context)
        , m_onToken(onToken)
    {
    }

    Result<GeneratedPair> run(std::string_view prompt)
    {
        const graph::Graph &a = m_sides[0].session.graph(), &b = m_sides[1].session.graph();
        if (a.vocabulary != b.vocabulary)
            return fail(Errc::BadArgument,
                        fmt::format("the two models are not forms of one: {} and {} tokens in their vocabularies",
                                    a.vocabulary, b.vocabulary));
        const std::size_t count = m_options.generate.count;
        QL_TRY(m_result.prompt, promptTokens(a, m_tokenizer, prompt, count));
        m_context.stage("Loading", wholeBytes(m_sides[0].session) + wholeBytes(m_sides[1].session));
        for (Side& side : m_sides)
            QL_CHECK(loadWhole(side.session, m_context, false));
        m_context.stage("Generating", 2 * count);
        for (std::size_t i = 0; i < m_sides.size(); ++i) {
            const Stopwatch watch;
            QL_TRY(m_sides[i].text,
                   Continuation::begin(m_sides[i].session, m_result.prompt, m_result.prompt.size() + count));
            textOf(i).promptSeconds = watch.seconds();
        }
        QL_CHECK(write());
        if (m_result.parted) {
            m_context.item("each model reads the other's text");
            QL_CHECK(compare(m_result.reference));
            QL_CHECK(compare(m_result.candidate));
        }
        for (std::size_t i = 0; i < m_sides.size(); ++i)
            textOf(i).text = m_sides[i].pieces.text();
        return std::move(m_result);
    }

private:
    struct Side {
        Side(Session& which, const graph::SamplerOptions& options)
            : session(which)
            , sampler(options)
        {
        }
        Session& session;
        graph::Sampler sampler;
        std::optional<Continuation> text{};
        TextPieces pieces{};
    };

    PairText& textOf(std::size_t side) { return side == 0 ? m_result.reference : m_result.candidate; }
    Outlook& outlookIn(PairToken& token, std::size_t side) const
    {
        return side == 0 ? token.reference : token.candidate;
    }
    Outlook look(std::size_t side, TokenId token) const
    {
        return outlookOf(m_sides[side].text->logits(), token, m_options.top, m_tokenizer);
    }

    Status write()
    {
        const std::size_t count = m_options.generate.count;
        for (std::size_t place = 0; place < count; ++place) {
            QL_CHECK(m_context.checkpoint());
            const bool together = !m_result.parted;
            for (std::size_t side = 0; side < m_sides.size(); ++side)
                if (!textOf(side).ended)
                    choose(side, together);
            if (together && m_result.reference.tokens.back().token != m_result.candidate.tokens.back().token)
                m_result.parted = true;
            m_result.same += together && !m_result.parted ? 1 : 0;
            for (std::size_t side = 0; side < m_sides.size() && place + 1 < count; ++side)
                if (!textOf(side).ended) {
                    const Stopwatch watch;
                    QL_CHECK(m_sides[side].text->append(textOf(side).tokens.back().token));
                    textOf(side).seconds += watch.seconds();
                }
            if (m_result.reference.ended && m_result.candidate.ended)
                break;
        }
        return ok;
    }

    void choose(std::size_t index, bool together)
    {
        Side& side = m_sides[index];
        PairText& text = textOf(index);
        PairToken token;
        token.token = side.sampler.choose(side.text->logits());
        token.text = m_tokenizer.shown(token.token);
        token.ends = m_options.generate.stopsAtEnd && m_tokenizer.isEnd(token.token);
        token.compared = together;
        outlookIn(token, index) = look(index, token.token);
        if (together) {
            outlookIn(token, 1 - index) = look(1 - index, token.token);
            token.divergence =
                compareLogits(m_sides[0].text->logits(), m_sides[1].text->logits(), token.token).divergence;
        }
        text.ended = token.ends;
        if (!token.ends)
            side.pieces.add(m_tokenizer.decode(std::span(&token.token, 1)));
        text.tokens.push_back(std::move(token));
        m_context.addDone(1);
        if (m_onToken)
            m_onToken(index == 0 ? PairSide::Reference : PairSide::Candidate, text.tokens.back());
    }

    /// Both models read a text at once, and say what they expected behind the place where the texts parted.
    Status compare(PairText& text)
    {
        const std::size_t begin = m_result.same + 1;
        if (begin >= text.tokens.size())
            return ok;
        std::vector<TokenId> ids = m_result.prompt;
        for (std::size_t i = 0; i + 1 < text.tokens.size(); ++i)
            ids.push_back(text.tokens[i].token);
        std::array<std::unique_ptr<graph::Stream>, 2> streams;
        for (std::size_t side = 0; side < m_sides.size(); ++side) {
            Session& session = m_sides[side].session;
            QL_TRY(streams[side], session.makeStream(ids.size(), false));
            QL_CHECK(session.embed(*streams[side], ids));
            graph::Stream* const one[] = {streams[side].get()};
            for (std::size_t layer = 0; layer < session.graph().layers.size(); ++layer) {
                QL_CHECK(m_context.checkpoint());
                QL_CHECK(session.runLayer(layer, one));
            }
        }
        const std::size_t vocabulary = m_sides[0].session.graph().vocabulary;
        const std::size_t atOnce = std::clamp<std::size_t>(kLogitsAtOnce / vocabulary, 1, text.tokens.size() - begin);
        std::array<std::vector<float>, 2> logits;
        for (std::size_t at = begin; at < text.tokens.size(); at += atOnce) {
            QL_CHECK(m_context.checkpoint());
            const std::size_t count = std::min(atOnce, text.tokens.size() - at);
            for (std::size_t side = 0; side < m_sides.size(); ++side) {
                logits[side].resize(count * vocabulary);
                QL_CHECK(
                    m_sides[side].session.logits(*streams[side], m_result.prompt.size() + at - 1, count, logits[side]));
            }
            for (std::size_t i = 0; i < count; ++i) {
                PairToken& token = text.tokens[at + i];
                const auto rowOf = [&](std::size_t side) {
                    return std::span<const float>(logits[side]).subspan(i * vocabulary, vocabulary);
                };
                for (std::size_t side = 0; side < m_sides.size(); ++side)
                    if (outlookIn(token, side).top.empty())
                        outlookIn(token, side) = outlookOf(rowOf(side), token.token, m_options.top, m_tokenizer);
                token.divergence = compareLogits(rowOf(0), rowOf(1), token.token).divergence;
                token.compared = true;
            }
        }
        return ok;
    }

    std::array<Side, 2> m_sides; ///< the reference, the candidate
    const tokenizer::TextTokenizer& m_tokenizer;
    const PairOptions& m_options;
    Context& m_context;
    const OnPairToken& m_onToken;
    GeneratedPair m_result{};
};

} // namespace

Result<GeneratedPair> generatePair(Session& reference, Session& candidate, const tokenizer::TextTokenizer& tokenizer,
                                   std::string_view prompt, const PairOptions& options, Context& context,
                                   const OnPairToken& onToken)
{
    return PairWriter(reference, candidate, tokenizer, options, context, onToken).run(prompt);
}

} // namespace ql::job

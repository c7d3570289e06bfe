// SPDX-License-Identifier: Apache-2.0
#include "core/job/evaluate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/job/parallel.h"

namespace ql::job {

namespace {

using graph::Session;
using graph::Stream;
using graph::TokenId;

constexpr std::size_t kStreamsAtOnce = 16; ///< between two looks at whether the user wants to stop
constexpr std::size_t kLogitsAtOnce = std::size_t{1} << 22; ///< of each model
constexpr std::size_t kSmallestChunk = 4;

/// One of the two models, and all chunks of the text on their way through it.
struct Side {
    Session& session;
    std::vector<std::unique_ptr<Stream>> chunks{};

    Status begin(std::span<const TokenId> tokens, const EvaluateOptions& options, Context& context)
    {
        for (std::size_t at = 0; at + options.chunk <= tokens.size(); at += options.chunk) {
            QL_CHECK(context.checkpoint());
            std::vector<TokenId> chunk(tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                       tokens.begin() + static_cast<std::ptrdiff_t>(at + options.chunk));
            if (options.bos)
                chunk.front() = *options.bos;
            QL_TRY(std::unique_ptr<Stream> stream, session.makeStream(options.chunk, false));
            QL_CHECK(session.embed(*stream, chunk));
            chunks.push_back(std::move(stream));
        }
        return ok;
    }

    /// Of the tensors of a layer, or of those outside the layers.
    std::uint64_t bytesOf(int layer) const
    {
        std::uint64_t bytes = 0;
        for (const arch::TargetTensor& tensor : session.graph().model->tensors)
            bytes += tensor.layer == layer ? tensor.sourceBytes : 0;
        return bytes;
    }

    Status run(std::size_t layer, Context& context)
    {
        QL_CHECK(session.loadLayer(layer));
        for (std::size_t at = 0; at < chunks.size(); at += kStreamsAtOnce) {
            QL_CHECK(context.checkpoint());
            std::vector<Stream*> some;
            for (std::size_t i = at; i < std::min(at + kStreamsAtOnce, chunks.size()); ++i)
                some.push_back(chunks[i].get());
            QL_CHECK(session.runLayer(layer, some));
        }
        session.dropLayer(layer);
        context.addDone(bytesOf(static_cast<int>(layer)));
        return ok;
    }
};

class Evaluator {
public:
    Evaluator(Session& reference, Session& candidate, std::span<const TokenId> tokens, const EvaluateOptions& options,
              Context& context)
        : m_reference{reference}
        , m_candidate{candidate}
        , m_tokens(tokens)
        , m_options(options)
        , m_context(context)
    {
    }

    Result<Evaluation> run()
    {
        const auto start = std::chrono::steady_clock::now();
        QL_CHECK(check());
        const std::size_t layers = graph().layers.size();
        const std::size_t chunks = m_tokens.size() / m_options.chunk;
        std::uint64_t work = 0;
        for (int layer = -1; layer < static_cast<int>(layers); ++layer)
            work += m_reference.bytesOf(layer) + m_candidate.bytesOf(layer);
        m_context.stage("Evaluating", work);
        QL_CHECK(m_reference.begin(m_tokens, m_options, m_context));
        QL_CHECK(m_candidate.begin(m_tokens, m_options, m_context));
        for (std::size_t layer = 0; layer < layers; ++layer) {
            m_context.item(fmt::format("layer {} of {}", layer + 1, layers));
            QL_CHECK(m_reference.run(layer, m_context));
            QL_CHECK(m_candidate.run(layer, m_context));
            QL_CHECK(measureDrift());
        }
        m_context.item("predictions");
        QL_CHECK(m_reference.session.loadOutput());
        QL_CHECK(m_candidate.session.loadOutput());
        for (std::size_t chunk = 0; chunk < chunks; ++chunk)
            QL_CHECK(score(chunk));
        m_context.addDone(m_reference.bytesOf(-1) + m_candidate.bytesOf(-1));
        m_result.tokens = chunks * m_options.chunk;
        m_result.chunk = m_options.chunk;
        m_result.divergence = Divergence::of(m_predictions);
        m_result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return std::move(m_result);
    }

private:
    const graph::Graph& graph() const { return m_reference.session.graph(); }

    Status check() const
    {
        const graph::Graph &a = graph(), &b = m_candidate.session.graph();
        if (a.vocabulary != b.vocabulary || a.layers.size() != b.layers.size() || a.width != b.width)
            return fail(Errc::BadArgument,
                        fmt::format("the two models are not forms of one: {} layers of {} and {} tokens in the "
                                    "vocabulary against {} layers of {} and {} tokens",
                                    a.layers.size(), a.width, a.vocabulary, b.layers.size(), b.width, b.vocabulary));
        if (m_options.chunk < kSmallestChunk)
            return fail(Errc::BadArgument, fmt::format("chunks need at least {} tokens", kSmallestChunk));
        if (m_tokens.size() < m_options.chunk)
            return fail(Errc::BadArgument,
                        fmt::format("the text has {} tokens, fewer than one chunk of {}; take a longer text, or "
                                    "shorter chunks",
                                    m_tokens.size(), m_options.chunk));
        return ok;
    }

    Status measureDrift()
    {
        const std::size_t size = m_options.chunk * graph().width;
        std::vector<float> a(size), b(size);
        double aa = 0, bb = 0, ab = 0, differences = 0;
        for (std::size_t chunk = 0; chunk < m_reference.chunks.size(); ++chunk) {
            QL_CHECK(m_reference.session.readStates(*m_reference.chunks[chunk], a));
            QL_CHECK(m_candidate.session.readStates(*m_candidate.chunks[chunk], b));
            for (std::size_t i = 0; i < size; ++i) {
                const double x = a[i], y = b[i];
                aa += x * x;
                bb += y * y;
                ab += x * y;
                differences += (x - y) * (x - y);
            }
        }
        m_result.layers.push_back({std::sqrt(differences / aa), ab / std::sqrt(aa * bb)});
        return ok;
    }

    Status score(std::size_t chunk)
    {
        const std::size_t first = m_options.chunk / 2,
                          last = m_options.chunk - 1; // the last predicts what is not there
        const std::size_t vocabulary = graph().vocabulary;
        const std::size_t atOnce = std::max<std::size_t>(1, kLogitsAtOnce / vocabulary);
        std::vector<float> p, q;
        for (std::size_t begin = first; begin < last; begin += atOnce) {
            QL_CHECK(m_context.checkpoint());
            const std::size_t count = std::min(atOnce, last - begin);
            p.resize(count * vocabulary);
            q.resize(count * vocabulary);
            QL_CHECK(m_reference.session.logits(*m_reference.chunks[chunk], begin, count, p));
            QL_CHECK(m_candidate.session.logits(*m_candidate.chunks[chunk], begin, count, q));
            const std::size_t done = m_predictions.size();
            m_predictions.resize(done + count);
            QL_CHECK(forEach(threadCount(m_options.threads), count, [&](std::size_t i) -> Status {
                const std::size_t next = m_tokens[chunk * m_options.chunk + begin + i + 1];
                m_predictions[done + i] = compareLogits(std::span(p).subspan(i * vocabulary, vocabulary),
                                                        std::span(q).subspan(i * vocabulary, vocabulary), next);
                return ok;
            }));
        }
        return ok;
    }

    Side m_reference, m_candidate;
    std::span<const TokenId> m_tokens;
    const EvaluateOptions& m_options;
    Context& m_context;
    std::vector<Prediction> m_predictions{};
    Evaluation m_result{};
};

} // namespace

Result<Evaluation> evaluate(Session& reference, Session& candidate, std::span<const TokenId> tokens,
                            const EvaluateOptions& options, Context& context)
{
    return Evaluator(reference, candidate, tokens, options, context).run();
}

Json Evaluation::toJson() const
{
    const Divergence& d = divergence;
    Json drifts = Json::array();
    for (std::size_t i = 0; i < layers.size(); ++i)
        drifts.push_back({{"layer", i}, {"relative_error", layers[i].relativeError}, {"cosine", layers[i].cosine}});
    return {{"tokens", tokens},
            {"chunk", chunk},
            {"predictions", d.predictions},
            {"perplexity",
             {{"reference", d.referencePerplexity.value},
              {"reference_error", d.referencePerplexity.error},
              {"candidate", d.candidatePerplexity.value},
              {"candidate_error", d.candidatePerplexity.error},
              {"ratio", d.perplexityRatio.value},
              {"ratio_error", d.perplexityRatio.error}}},
            {"kl_divergence",
             {{"mean", d.divergence.value},
              {"standard_error", d.divergence.error},
              {"median", d.median},
              {"p90", d.p90},
              {"p99", d.p99},
              {"p99_9", d.p99_9},
              {"max", d.largest}}},
            {"same_top", d.sameTop.value},
            {"same_top_error", d.sameTop.error},
            {"rms_delta_p", d.rmsDeltaP.value},
            {"rms_delta_p_error", d.rmsDeltaP.error},
            {"layers", drifts},
            {"seconds", seconds}};
}

} // namespace ql::job

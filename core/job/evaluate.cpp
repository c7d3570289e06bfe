// SPDX-License-Identifier: Apache-2.0
#include "core/job/evaluate.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

#include <fmt/format.h>

#include "core/base/stopwatch.h"
#include "core/job/chunk_run.h"
#include "core/job/parallel.h"

namespace ql::job {

namespace {

using graph::Session;
using graph::TokenId;

constexpr std::size_t kSmallestChunk = 4;
/// Of a portion: weights that are at hand cost nothing; where they have to be decoded again, that shall take less time
/// than using them.
constexpr std::size_t kChunksWhenKept = 4, kChunksWhenDecoded = 16;
constexpr std::uint64_t kOrderSeed = 1;

class Evaluator {
public:
    Evaluator(Session& reference, Session& candidate, std::span<const TokenId> tokens, const EvaluateOptions& options,
              Context& context)
        : m_reference(reference)
        , m_candidate(candidate)
        , m_text{tokens, options.chunk, options.bos}
        , m_options(options)
        , m_context(context)
    {
    }

    Result<Evaluation> run()
    {
        const Stopwatch watch;
        QL_CHECK(checkComparable(graph(), m_candidate.session().graph(), m_text.tokens.size(), m_text.chunk));
        for (int layer = -1; layer < static_cast<int>(layers()); ++layer)
            m_work += workOf(layer);
        m_context.stage("Evaluating", m_work);
        m_predictions.resize(m_text.count());
        m_drifts.assign(m_text.count(), std::vector<DriftSums>(layers()));
        m_result.chunk = m_options.chunk;
        if (m_options.stop)
            m_result.confidence = m_options.stop->confidence;
        const std::vector<std::size_t> order = orderOfChunks();
        const std::size_t portion = portionSize();
        for (std::size_t at = 0; at < order.size(); at += portion) {
            QL_CHECK(runPortion(std::span(order).subspan(at, std::min(portion, order.size() - at))));
            m_result.seconds = watch.seconds();
            if (m_options.onPortion)
                m_options.onPortion(m_result);
            if (isClear())
                break;
        }
        m_context.addDone(m_work - m_done);
        return std::move(m_result);
    }

private:
    const graph::Graph& graph() const { return m_reference.session().graph(); }
    std::size_t layers() const { return graph().layers.size(); }
    std::uint64_t workOf(int layer) const
    {
        return storedBytes(graph(), layer) + storedBytes(m_candidate.session().graph(), layer);
    }

    std::vector<std::size_t> orderOfChunks() const
    {
        std::vector<std::size_t> order(m_text.count());
        std::iota(order.begin(), order.end(), std::size_t{0});
        if (!m_options.stop)
            return order;
        std::mt19937_64 random(kOrderSeed);
        for (std::size_t i = order.size(); i > 1; --i) // the library's shuffle differs between platforms
            std::swap(order[i - 1], order[random() % i]);
        return order;
    }

    std::size_t portionSize()
    {
        const std::uint64_t statesOfChunk = 2 * m_text.chunk * graph().width * sizeof(float);
        const std::size_t most =
            static_cast<std::size_t>(std::clamp<std::uint64_t>(m_options.memory / statesOfChunk, 1, m_text.count()));
        const std::uint64_t weights = m_reference.session().loadedBytes() + m_candidate.session().loadedBytes();
        const bool fits = weights <= m_options.memory;
        std::size_t portion = m_options.portion;
        if (portion == 0 && (m_options.stop || m_options.onPortion))
            portion =
                fits ? std::max<std::size_t>(kChunksWhenKept, threadCount(m_options.threads)) : kChunksWhenDecoded;
        portion = portion == 0 ? most : std::min(portion, most);
        m_keepsLayers = fits && portion < m_text.count();
        return portion;
    }

    Status runPortion(std::span<const std::size_t> chunks)
    {
        QL_CHECK(m_reference.begin(m_text, chunks, m_context));
        QL_CHECK(m_candidate.begin(m_text, chunks, m_context));
        for (std::size_t layer = 0; layer < layers(); ++layer) {
            m_context.item(itemName(layer));
            QL_CHECK(runLayer(m_reference, layer));
            QL_CHECK(runLayer(m_candidate, layer));
            QL_CHECK(measureDrift(layer, chunks));
            addDone(static_cast<int>(layer), chunks.size());
        }
        m_context.item("predictions");
        QL_CHECK(m_reference.session().loadOutput());
        QL_CHECK(m_candidate.session().loadOutput());
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            QL_TRY(m_predictions[chunks[i]],
                   scoreChunk(m_reference.session(), m_reference.stream(i), m_candidate.session(),
                              m_candidate.stream(i), m_text, chunks[i], m_options.threads, m_context));
            double sum = 0;
            for (const Prediction& prediction : m_predictions[chunks[i]])
                sum += prediction.divergence;
            m_means.add(sum / static_cast<double>(m_text.scoredPerChunk()));
        }
        addDone(-1, chunks.size());
        m_reference.forget();
        m_candidate.forget();
        summarise(chunks.size());
        return ok;
    }

    Status runLayer(ChunkRun& model, std::size_t layer)
    {
        QL_CHECK(model.session().loadLayer(layer));
        QL_CHECK(model.run(layer, m_context));
        if (!m_keepsLayers)
            model.session().dropLayer(layer);
        return ok;
    }

    std::string itemName(std::size_t layer) const
    {
        const std::string name = fmt::format("layer {} of {}", layer + 1, layers());
        return m_result.curve.empty() ? name
                                      : fmt::format("KL divergence {:.5f} after {} tokens; {}",
                                                    m_result.divergence.divergence.value, m_result.tokens, name);
    }

    /// The work of a layer is divided among the chunks.
    void addDone(int layer, std::size_t chunks)
    {
        const std::uint64_t share = workOf(layer) * chunks / m_text.count();
        m_done += share;
        m_context.addDone(share);
    }

    Status measureDrift(std::size_t layer, std::span<const std::size_t> chunks)
    {
        std::vector<float> a(m_text.chunk * graph().width), b(a.size());
        for (std::size_t i = 0; i < chunks.size(); ++i) {
            QL_CHECK(m_reference.session().readStates(m_reference.stream(i), a));
            QL_CHECK(m_candidate.session().readStates(m_candidate.stream(i), b));
            m_drifts[chunks[i]][layer] = driftSums(a, b);
        }
        return ok;
    }

    /// In the order of the text, so that figures do not depend on portions.
    void summarise(std::size_t chunks)
    {
        std::vector<Prediction> all;
        std::vector<DriftSums> sums(layers());
        for (std::size_t chunk = 0; chunk < m_text.count(); ++chunk) {
            all.insert(all.end(), m_predictions[chunk].begin(), m_predictions[chunk].end());
            for (std::size_t layer = 0; layer < layers(); ++layer)
                sums[layer] += m_drifts[chunk][layer];
        }
        m_result.tokens += chunks * m_text.chunk;
        m_result.divergence = Divergence::of(all);
        m_result.layers.clear();
        for (const DriftSums& sum : sums)
            m_result.layers.push_back(sum.drift());
        Interval interval = m_means.interval(m_result.confidence);
        interval.low = std::max(interval.low, 0.0);
        m_result.curve.push_back({m_result.tokens, m_result.divergence, interval});
    }

    bool isClear()
    {
        if (!m_options.stop || m_result.tokens < m_options.stop->leastTokens)
            return false;
        const std::optional<StopReason> reason = m_options.stop->judge(m_means);
        m_result.reason = reason.value_or(StopReason::AllRead);
        return reason.has_value();
    }

    ChunkRun m_reference, m_candidate;
    ChunkedText m_text;
    const EvaluateOptions& m_options;
    Context& m_context;
    bool m_keepsLayers = false;
    std::uint64_t m_work = 0, m_done = 0;
    std::vector<std::vector<Prediction>> m_predictions{}; ///< by chunk
    std::vector<std::vector<DriftSums>> m_drifts{}; ///< by chunk and layer
    ConfidenceSequence m_means{}; ///< of the KL divergence, one per chunk
    Evaluation m_result{};
};

} // namespace

Status checkComparable(const graph::Graph& a, const graph::Graph& b, std::size_t tokens, std::size_t chunk)
{
    if (a.vocabulary != b.vocabulary || a.layers.size() != b.layers.size() || a.width != b.width)
        return fail(Errc::BadArgument,
                    fmt::format("the two models are not forms of one: {} layers of {} and {} tokens in the "
                                "vocabulary against {} layers of {} and {} tokens",
                                a.layers.size(), a.width, a.vocabulary, b.layers.size(), b.width, b.vocabulary));
    if (chunk < kSmallestChunk)
        return fail(Errc::BadArgument, fmt::format("chunks need at least {} tokens", kSmallestChunk));
    if (tokens < chunk)
        return fail(Errc::BadArgument,
                    fmt::format("the text has {} tokens, fewer than one chunk of {}; take a longer text, or "
                                "shorter chunks",
                                tokens, chunk));
    return ok;
}

Result<Evaluation> evaluate(Session& reference, Session& candidate, std::span<const TokenId> tokens,
                            const EvaluateOptions& options, Context& context)
{
    return Evaluator(reference, candidate, tokens, options, context).run();
}

} // namespace ql::job

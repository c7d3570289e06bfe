// SPDX-License-Identifier: Apache-2.0
#include "core/job/restored_runs.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include <fmt/format.h>

#include "core/job/evaluate.h"

namespace ql::job {

namespace {

using graph::Session;

constexpr int kEmbedding = -1;
constexpr std::size_t kValuesPerRead = std::size_t{1} << 20;

double meanDivergence(std::span<const Prediction> predictions)
{
    double sum = 0;
    for (const Prediction& prediction : predictions)
        sum += prediction.divergence;
    return sum / static_cast<double>(predictions.size());
}

Result<std::unique_ptr<Session>> openSession(graph::Backend& backend, arch::ModelPtr model,
                                             const graph::SessionOptions& options)
{
    QL_TRY(const graph::GraphPtr graph, graph::buildGraph(std::move(model)));
    return backend.open(graph, options);
}

} // namespace

/// One set on its way.
struct RestoredRuns::Running {
    const TensorSet* set = nullptr;
    int first = 0; ///< part
    std::unique_ptr<ChunkRun> run{};
    std::unique_ptr<Session> own{}; ///< where only some tensors of the part are put back
    int ownPart = kEmbedding - 1;
};

RestoredRuns::RestoredRuns(graph::Backend& backend, arch::ModelPtr reference, graph::SessionOptions referenceOptions,
                           arch::ModelPtr candidate, graph::SessionOptions candidateOptions, const ChunkedText& text,
                           std::uint64_t memory, unsigned threads, Context& context)
    : m_backend(backend)
    , m_referenceModel(std::move(reference))
    , m_candidateModel(std::move(candidate))
    , m_referenceOptions(referenceOptions)
    , m_candidateOptions(candidateOptions)
    , m_text(text)
    , m_memory(memory)
    , m_threads(threads)
    , m_context(context)
{
}

RestoredRuns::~RestoredRuns() = default;

Status RestoredRuns::begin()
{
    QL_TRY(m_reference, openSession(m_backend, m_referenceModel, m_referenceOptions));
    QL_TRY(m_candidate, openSession(m_backend, m_candidateModel, m_candidateOptions));
    QL_TRY(m_original, openSession(m_backend, m_referenceModel, m_candidateOptions));
    QL_CHECK(checkComparable(m_reference->graph(), m_candidate->graph(), m_text.tokens.size(), m_text.chunk));
    QL_CHECK(findDiffering());
    return runWhole();
}

Status RestoredRuns::findDiffering()
{
    m_context.item("tensors that differ");
    std::unordered_map<std::string, std::size_t> byName;
    for (std::size_t i = 0; i < m_referenceModel->tensors.size(); ++i)
        byName.emplace(m_referenceModel->tensors[i].name, i);
    m_twin.assign(m_candidateModel->tensors.size(), 0);
    for (std::size_t i = 0; i < m_candidateModel->tensors.size(); ++i) {
        const arch::TargetTensor& tensor = m_candidateModel->tensors[i];
        const auto found = byName.find(tensor.name);
        const bool hasPart = tensor.layer >= 0 || isPart(i, kEmbedding) || isPart(i, layers());
        if (found == byName.end()) {
            if (!hasPart || tensor.name.ends_with(".scale") || tensor.name.ends_with(".input_scale"))
                continue; // scales belong to the rows of their weights
            return fail(Errc::BadArgument,
                        fmt::format("the reference has no tensor {}, so it cannot be put back", tensor.name));
        }
        m_twin[i] = found->second;
        if (!hasPart)
            continue;
        QL_CHECK(m_context.checkpoint());
        QL_TRY(const bool same, sameValues(m_referenceModel->tensors[found->second], tensor));
        if (!same)
            m_differing.push_back(i);
    }
    std::ranges::stable_sort(m_differing, {}, [&](std::size_t i) {
        const int layer = m_candidateModel->tensors[i].layer;
        return layer >= 0 ? layer : isPart(i, kEmbedding) ? kEmbedding : layers();
    });
    return ok;
}

Result<bool> RestoredRuns::sameValues(const arch::TargetTensor& a, const arch::TargetTensor& b) const
{
    if (a.shape != b.shape)
        return fail(Errc::BadArgument, fmt::format("{} has another shape in the reference", b.name));
    const std::uint64_t columns = b.columns(), rows = b.rowCount();
    const std::uint64_t atOnce = std::max<std::uint64_t>(1, kValuesPerRead / std::max<std::uint64_t>(1, columns));
    std::vector<float> x, y;
    for (std::uint64_t row = 0; row < rows; row += atOnce) {
        const std::uint64_t count = std::min(atOnce, rows - row);
        x.resize(count * columns);
        y.resize(x.size());
        QL_CHECK(a.rows->readRows(row, count, x));
        QL_CHECK(b.rows->readRows(row, count, y));
        if (x != y)
            return false;
    }
    return true;
}

bool RestoredRuns::isPart(std::size_t tensor, int part) const
{
    const graph::Graph& graph = candidate();
    if (part == kEmbedding)
        return tensor == graph.embedding || tensor == graph.positions;
    if (part == layers())
        return tensor == graph.output.weight || tensor == graph.output.bias || tensor == graph.outputNorm.weight
            || tensor == graph.outputNorm.bias;
    return m_candidateModel->tensors[tensor].layer == part;
}

TensorSet RestoredRuns::ofPart(std::span<const std::size_t> tensors, int part) const
{
    TensorSet result;
    for (const std::size_t tensor : tensors)
        if (isPart(tensor, part))
            result.push_back(tensor);
    return result;
}

int RestoredRuns::firstPart(const TensorSet& set) const
{
    int part = kEmbedding;
    while (part < layers() && ofPart(set, part).empty())
        ++part;
    return part;
}

std::vector<std::size_t> RestoredRuns::allChunks() const
{
    std::vector<std::size_t> chunks(m_text.count());
    std::iota(chunks.begin(), chunks.end(), std::size_t{0});
    return chunks;
}

/// Half of the memory is for states of the candidate on its way, half for the runs of sets.
Status RestoredRuns::runWhole()
{
    const std::uint64_t kept = std::max<std::uint64_t>(1, m_memory / 2 / std::max<std::uint64_t>(1, statesBytes()));
    m_stride = static_cast<int>((static_cast<std::uint64_t>(layers()) + kept - 1) / kept);
    m_keepsLayers = m_reference->loadedBytes() + m_candidate->loadedBytes() <= m_memory;
    const std::vector<std::size_t> chunks = allChunks();
    m_referenceRun = std::make_unique<ChunkRun>(*m_reference);
    ChunkRun run(*m_candidate);
    QL_CHECK(m_referenceRun->begin(m_text, chunks, m_context));
    QL_CHECK(run.begin(m_text, chunks, m_context));
    for (int layer = 0; layer < layers(); ++layer) {
        m_context.item(fmt::format("layer {} of {} of both models", layer + 1, layers()));
        const auto index = static_cast<std::size_t>(layer);
        QL_TRY(States states, run.states());
        if (layer % m_stride == 0)
            m_states.push_back(std::move(states));
        QL_CHECK(m_reference->loadLayer(index));
        QL_CHECK(m_referenceRun->run(index, m_context));
        m_reference->dropLayer(index);
        QL_CHECK(m_candidate->loadLayer(index));
        QL_CHECK(run.run(index, m_context));
        if (!m_keepsLayers)
            m_candidate->dropLayer(index);
        DriftSums sums;
        QL_TRY(const States a, m_referenceRun->states());
        QL_TRY(m_finalStates, run.states());
        for (std::size_t i = 0; i < a.size(); ++i)
            sums += driftSums(a[i], m_finalStates[i]);
        m_drift.push_back(sums.drift());
    }
    QL_CHECK(m_reference->loadOutput());
    QL_CHECK(m_candidate->loadOutput());
    for (const std::size_t chunk : chunks) {
        QL_TRY(const auto predictions,
               scoreChunk(*m_reference, m_referenceRun->stream(chunk), *m_candidate, run.stream(chunk), m_text, chunk,
                          m_threads, m_context));
        m_divergence.push_back(meanDivergence(predictions));
        m_predictions.insert(m_predictions.end(), predictions.begin(), predictions.end());
    }
    return ok;
}

std::size_t RestoredRuns::setsAtOnce() const
{
    return static_cast<std::size_t>(
        std::clamp<std::uint64_t>(m_memory / 2 / std::max<std::uint64_t>(1, statesBytes()), 1, 64));
}

Result<std::unique_ptr<Session>> RestoredRuns::mixed(const TensorSet& restored) const
{
    auto model = std::make_shared<arch::Model>(*m_candidateModel);
    for (const std::size_t tensor : restored)
        model->tensors[tensor] = original(tensor);
    return openSession(m_backend, std::move(model), m_candidateOptions);
}

Status RestoredRuns::enter(Running& running, int part)
{
    const TensorSet restored = ofPart(*running.set, part);
    Session* session = m_candidate.get();
    if (restored.size() == ofPart(m_differing, part).size() && !restored.empty()) {
        session = m_original.get();
    } else if (!restored.empty()) {
        auto own = std::move(running.own); // the run may be in it until it has left
        QL_TRY(running.own, mixed(restored));
        session = running.own.get();
        auto moved = std::make_unique<ChunkRun>(*session);
        if (running.run)
            QL_CHECK(moved->take(*running.run, m_context));
        running.run = std::move(moved);
        return ok;
    }
    if (running.run && &running.run->session() == session)
        return ok;
    auto moved = std::make_unique<ChunkRun>(*session);
    if (running.run)
        QL_CHECK(moved->take(*running.run, m_context));
    running.run = std::move(moved);
    return ok;
}

/// Runs in the same model go through the layer together, so that it is loaded once.
Status RestoredRuns::runLayer(std::vector<Running>& running, ChunkRun* base, int layer)
{
    const auto index = static_cast<std::size_t>(layer);
    std::map<Session*, std::vector<ChunkRun*>> bySession;
    if (base)
        bySession[m_candidate.get()].push_back(base);
    for (Running& one : running)
        if (one.first <= layer)
            bySession[&one.run->session()].push_back(one.run.get());
    for (const auto& [session, runs] : bySession) {
        QL_CHECK(session->loadLayer(index));
        for (ChunkRun* run : runs)
            QL_CHECK(run->run(index, m_context));
        const bool isShared = session == m_candidate.get() || session == m_original.get();
        if (!m_keepsLayers || !isShared)
            session->dropLayer(index);
    }
    return ok;
}

Result<Restored> RestoredRuns::score(Running& running)
{
    Restored result;
    Session& session = running.run->session();
    QL_CHECK(session.loadOutput());
    for (std::size_t chunk = 0; chunk < m_text.count(); ++chunk) {
        QL_TRY(const auto predictions,
               scoreChunk(*m_reference, m_referenceRun->stream(chunk), session, running.run->stream(chunk), m_text,
                          chunk, m_threads, m_context));
        result.divergence.push_back(meanDivergence(predictions));
    }
    return result;
}

Result<std::vector<Restored>> RestoredRuns::run(std::span<const TensorSet> sets)
{
    std::vector<Running> running(sets.size());
    int begin = layers(), end = 0; // of the layers that the candidate itself has to run
    for (std::size_t i = 0; i < sets.size(); ++i) {
        running[i].set = &sets[i];
        running[i].first = firstPart(sets[i]);
        if (running[i].first < layers()) {
            begin = std::min(begin, std::max(0, running[i].first));
            end = std::max(end, running[i].first);
        }
        if (running[i].first == kEmbedding) {
            QL_CHECK(enter(running[i], kEmbedding));
            QL_CHECK(running[i].run->begin(m_text, allChunks(), m_context));
        }
    }
    ChunkRun base(*m_candidate);
    const int from = begin / m_stride * m_stride;
    if (begin < layers())
        QL_CHECK(base.resume(m_states[static_cast<std::size_t>(from / m_stride)], m_context));
    for (int layer = begin < layers() ? from : layers(); layer < layers(); ++layer) {
        m_context.item(fmt::format("layer {} of {}, {} sets of tensors", layer + 1, layers(), sets.size()));
        for (Running& one : running) {
            if (one.first == layer) {
                one.run = std::make_unique<ChunkRun>(*m_candidate);
                QL_CHECK(one.run->take(base, m_context));
            }
            if (one.first <= layer)
                QL_CHECK(enter(one, layer));
        }
        QL_CHECK(runLayer(running, layer < end ? &base : nullptr, layer));
    }
    std::vector<Restored> results;
    for (Running& one : running) {
        if (one.first == layers()) {
            one.run = std::make_unique<ChunkRun>(*m_candidate);
            QL_CHECK(one.run->resume(m_finalStates, m_context));
        }
        QL_CHECK(enter(one, layers()));
        QL_TRY(Restored result, score(one));
        results.push_back(std::move(result));
        one.run.reset();
        one.own.reset();
    }
    return results;
}

} // namespace ql::job

// SPDX-License-Identifier: Apache-2.0
#include "core/job/calibrate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ql::job {

namespace {

using graph::LayerInputs;
using graph::Session;

class Calibrator {
public:
    Calibrator(Session& session, const Reading& reading, Context& context, const LayerSeen& seen)
        : m_session(session)
        , m_graph(session.graph())
        , m_reading(reading)
        , m_context(context)
        , m_seen(seen)
        , m_text(reading.chunks())
        , m_run(session)
    {
    }

    Result<Calibration> run()
    {
        const auto start = std::chrono::steady_clock::now();
        std::uint64_t work = 0;
        for (std::size_t layer = 0; layer < m_graph.layers.size(); ++layer)
            work += storedBytes(m_graph, static_cast<int>(layer));
        m_context.stage("Calibrating", work);
        QL_CHECK(begin());
        for (std::size_t layer = 0; layer < m_graph.layers.size(); ++layer)
            QL_CHECK(runLayer(layer));
        imatrix::ImportanceMatrix& matrix = m_result.matrix;
        matrix.datasets = {m_reading.path};
        matrix.chunks = static_cast<std::uint32_t>(m_text.count());
        matrix.chunkTokens = static_cast<std::uint32_t>(m_reading.chunk);
        m_result.tokens = m_text.count() * m_reading.chunk;
        m_result.chunk = m_reading.chunk;
        m_result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        return std::move(m_result);
    }

private:
    Status begin()
    {
        std::vector<std::size_t> all(m_text.count());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return m_run.begin(m_text, all, m_context);
    }

    Status runLayer(std::size_t layer)
    {
        const std::string name = fmt::format("layer {} of {}", layer + 1, m_graph.layers.size());
        const std::uint64_t bytes = storedBytes(m_graph, static_cast<int>(layer));
        const bool hasExperts = m_graph.layers[layer].experts.has_value();
        m_context.item(name);
        QL_CHECK(m_session.loadLayer(layer));
        LayerInputs inputs;
        std::uint64_t before = 0;
        QL_CHECK(m_run.run(layer, m_context, [&](std::size_t done) -> Status {
            if (hasExperts || done == m_run.count()) {
                QL_TRY(inputs, m_session.inputs(layer));
                report(layer, name, inputs);
            }
            const std::uint64_t now = bytes * done / m_run.count();
            m_context.addDone(now - before);
            before = now;
            return ok;
        }));
        if (hasExperts)
            m_result.experts.push_back(useOf(layer, inputs));
        m_session.dropLayer(layer);
        for (const auto& [weight, sums] : inputs.linear)
            QL_CHECK(add(weight, sums));
        return ok;
    }

    ExpertUse useOf(std::size_t layer, const LayerInputs& inputs) const
    {
        const auto& experts = m_graph.layers[layer].experts;
        const auto found = experts ? inputs.linear.find(experts->expert.down.weight) : inputs.linear.end();
        if (found == inputs.linear.end())
            return {layer, {}, {}};
        return {layer, found->second.rows, inputs.chosen};
    }

    void report(std::size_t layer, const std::string& name, const LayerInputs& inputs) const
    {
        const ExpertUse use = useOf(layer, inputs);
        if (m_seen)
            m_seen(use, m_graph.layers.size());
        if (use.seen.empty())
            return;
        const auto unseen = std::ranges::count(use.seen, std::uint64_t{0});
        m_context.item(fmt::format("{}; {} of {} experts seen, the least {} tokens", name,
                                   use.seen.size() - static_cast<std::size_t>(unseen), use.seen.size(),
                                   *std::ranges::min_element(use.seen)));
    }

    Status add(graph::TensorIndex weight, const graph::InputSums& sums)
    {
        const std::string& name = m_graph.tensor(weight).name;
        imatrix::Entry entry;
        entry.matrices = sums.rows.size();
        entry.counts = sums.rows;
        entry.largest = sums.largest;
        entry.sums.assign(sums.squares.begin(), sums.squares.end());
        if (!std::ranges::all_of(entry.sums, [](float sum) { return std::isfinite(sum); }))
            return fail(Errc::BadInput,
                        fmt::format("the inputs of {} become infinite or NaN on this text, so they have no sums; the "
                                    "model is damaged, or overflows on it",
                                    name));
        imatrix::setMeans(entry);
        m_result.matrix.entries.emplace(name, std::move(entry));
        return ok;
    }

    Session& m_session;
    const graph::Graph& m_graph;
    const Reading& m_reading;
    Context& m_context;
    const LayerSeen& m_seen;
    const ChunkedText m_text;
    ChunkRun m_run;
    Calibration m_result{};
};

} // namespace

Result<Calibration> calibrate(Session& session, const Reading& reading, Context& context, const LayerSeen& seen)
{
    return Calibrator(session, reading, context, seen).run();
}

Json Calibration::toJson() const
{
    Json layers = Json::array();
    for (const ExpertUse& use : experts)
        layers.push_back({{"layer", use.layer}, {"seen", use.seen}, {"chosen", use.chosen}});
    return {{"tokens", tokens}, {"experts", std::move(layers)}, {"seconds", seconds}};
}

} // namespace ql::job

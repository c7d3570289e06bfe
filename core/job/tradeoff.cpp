// SPDX-License-Identifier: Apache-2.0
#include "core/job/tradeoff.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "core/arch/tensor_scale.h"
#include "core/job/parallel.h"
#include "core/job/row_sample.h"
#include "core/job/tensor_work.h"
#include "core/plan/coding.h"
#include "core/plan/plan.h"

namespace ql::job {

namespace {

using quant::Format;

/// Only the rule decides; the preset is for tensors that the rule does not reach.
constexpr const char* presetFor(plan::Container to)
{
    return to == plan::Container::Gguf ? "KEEP" : "BF16";
}

/// The plan that gives every tensor the type, without what only writing needs.
Result<plan::Plan> planFor(const arch::ModelPtr& model, Format type, const TradeoffOptions& options,
                           std::shared_ptr<const imatrix::ImportanceMatrix> importance)
{
    plan::Recipe recipe;
    recipe.to = options.to;
    recipe.preset = presetFor(options.to);
    recipe.rules = {{".", type, true, ""}};
    recipe.search = options.search;
    QL_TRY(plan::Plan plan, plan::makePlan(model, recipe, std::move(importance), "sample.gguf"));
    plan.files.clear();
    plan.metadata.clear();
    plan.problems.clear();
    return plan;
}

/// Bytes of the tensors that hold the scales of a tensor.
std::uint64_t scaleBytes(const plan::Step& step, const arch::TargetTensor& tensor)
{
    if (step.scale)
        return arch::matricesOf(tensor) * sizeof(float);
    if (!step.coding)
        return 0;
    const plan::Coding& coding = *step.coding;
    const quant::Scheme& scheme = coding.scheme();
    const std::uint64_t scales = coding.matrices() * coding.scaleRowsPerMatrix() * coding.groups();
    return scales * quant::info(scheme.scale).blockBytes + (scheme.hasFactor ? coding.matrices() * sizeof(float) : 0);
}

/// The measuring of one model: a unit of work is one tensor in one type.
class Measuring {
public:
    Measuring(const arch::ModelPtr& model, const TradeoffOptions& options, Context& context,
              const std::function<void(const TensorTradeoff&)>& found)
        : m_model(model)
        , m_options(options)
        , m_context(context)
        , m_found(found)
    {
    }

    Result<Tradeoff> run(const std::shared_ptr<const imatrix::ImportanceMatrix>& importance);

private:
    struct Pending {
        std::vector<RowRange> sample{};
        std::size_t left = 0; ///< types that are not measured yet
    };

    void choose();
    void begin(std::size_t tensor);
    Status measure(std::size_t unit);
    Result<TradeoffPoint> point(const Pending& pending, std::size_t type, std::size_t tensor);
    std::string whySkipped(const plan::Plan& plan, const plan::Step* step, Format type) const;

    const arch::ModelPtr& m_model;
    const TradeoffOptions& m_options;
    Context& m_context;
    const std::function<void(const TensorTradeoff&)>& m_found;
    std::vector<plan::Plan> m_plans{}; ///< parallel to the types
    std::vector<Pending> m_pending{}; ///< parallel to the tensors of the result
    Tradeoff m_result{};
    std::mutex m_mutex{}; ///< guards `left`, and the calls of m_found
};

void markFrontier(std::vector<TradeoffPoint>& points)
{
    const auto dominates = [](const TradeoffPoint& a, const TradeoffPoint& b) {
        const double ea = a.stats.relativeRmse(), eb = b.stats.relativeRmse();
        return a.bitsPerWeight <= b.bitsPerWeight && ea <= eb && (a.bitsPerWeight < b.bitsPerWeight || ea < eb);
    };
    for (TradeoffPoint& point : points)
        point.frontier = point.skipped.empty() && std::ranges::none_of(points, [&](const TradeoffPoint& other) {
                             return other.skipped.empty() && dominates(other, point);
                         });
}

std::vector<TradeoffPoint> totalOf(const std::vector<TensorTradeoff>& tensors, const std::vector<Format>& types)
{
    std::vector<TradeoffPoint> total;
    for (std::size_t type = 0; type < types.size(); ++type) {
        TradeoffPoint sum;
        sum.type = types[type];
        double weights = 0;
        std::size_t skipped = 0;
        for (const TensorTradeoff& tensor : tensors) {
            const TradeoffPoint& point = tensor.points[type];
            if (!point.skipped.empty()) {
                if (++skipped == 1)
                    sum.skipped = fmt::format("{}: {}", tensor.name, point.skipped);
                continue;
            }
            const double elements = static_cast<double>(tensor.rows) * static_cast<double>(tensor.columns);
            weights += elements;
            sum.bitsPerWeight += point.bitsPerWeight * elements;
            sum.importance |= point.importance;
            addScaled(point.stats, static_cast<double>(tensor.rows) / static_cast<double>(tensor.sampledRows),
                      sum.stats);
        }
        if (skipped > 1)
            sum.skipped += fmt::format(" (and {} other tensors)", skipped - 1);
        sum.bitsPerWeight = weights > 0 ? sum.bitsPerWeight / weights : 0;
        if (tensors.empty())
            sum.skipped = "no tensor was measured";
        total.push_back(std::move(sum));
    }
    markFrontier(total);
    return total;
}

void Measuring::choose()
{
    const auto isDecided = [&](std::size_t tensor) {
        return m_model->tensors[tensor].elements() > 0 && std::ranges::any_of(m_plans, [&](const plan::Plan& plan) {
                   const plan::Step* step = plan.stepOf(tensor);
                   return step && step->rule >= 0;
               });
    };
    if (m_options.tensors.empty()) {
        for (std::size_t i = 0; i < m_model->tensors.size(); ++i)
            if (isDecided(i))
                begin(i);
        return;
    }
    for (const std::size_t tensor : m_options.tensors)
        if (isDecided(tensor))
            begin(tensor);
}

void Measuring::begin(std::size_t index)
{
    const arch::TargetTensor& tensor = m_model->tensors[index];
    std::uint64_t together = 1;
    for (const Format type : m_options.types)
        together = std::max<std::uint64_t>(together, quant::info(type).interleavedRows);
    const std::uint64_t rows = tensor.rowCount();
    std::vector<RowRange> sample = sampleRows(rows, m_options.rows, together <= rows ? together : 1);
    TensorTradeoff result{
        index,          tensor.name, tensor.role, tensor.sourceType.name(), tensor.layer, rows, tensor.columns(),
        rowsOf(sample), {}};
    result.points.resize(m_options.types.size());
    m_result.estimated |= result.sampledRows < rows;
    m_result.tensors.push_back(std::move(result));
    m_pending.push_back({std::move(sample), m_options.types.size()});
}

std::string Measuring::whySkipped(const plan::Plan& plan, const plan::Step* step, Format type) const
{
    if (!step || step->rule < 0)
        return step ? step->reason : std::string("it is not written");
    const bool isOther =
        !step->planned.known() || quant::withoutInterleaving(step->planned.format) != quant::withoutInterleaving(type);
    if (!step->fallback.empty() || isOther)
        return step->fallback.empty() ? fmt::format("it would become {}", step->planned.name()) : step->fallback;
    return importanceLacking(plan, *step);
}

Result<TradeoffPoint> Measuring::point(const Pending& pending, std::size_t type, std::size_t index)
{
    const plan::Plan& plan = m_plans[type];
    const plan::Step* const step = plan.stepOf(index);
    TradeoffPoint point;
    point.type = m_options.types[type];
    point.skipped = whySkipped(plan, step, point.type);
    if (!point.skipped.empty())
        return point;
    auto work = TensorWork::prepare(plan, *step);
    if (!work) {
        point.skipped = std::move(work).error().message;
        return point;
    }
    auto stats = measureSample(*work, pending.sample, m_context);
    if (!stats && stats.error().code == Errc::Failed) { // values that the type cannot hold
        point.skipped = std::move(stats).error().message;
        return point;
    }
    QL_TRY(point.stats, std::move(stats));
    const arch::TargetTensor& tensor = m_model->tensors[index];
    point.importance = step->usesImportance;
    point.bitsPerWeight =
        8.0 * static_cast<double>(step->bytes + scaleBytes(*step, tensor)) / static_cast<double>(tensor.elements());
    return point;
}

Status Measuring::measure(std::size_t unit)
{
    const std::size_t types = m_options.types.size();
    const std::size_t place = unit / types, type = unit % types;
    TensorTradeoff& tensor = m_result.tensors[place];
    Pending& pending = m_pending[place];
    QL_CHECK(m_context.checkpoint());
    m_context.item(tensor.name);
    QL_TRY(tensor.points[type], point(pending, type, tensor.tensor));
    m_context.addDone(tensor.sampledRows * tensor.columns * sizeof(float));
    const std::lock_guard lock(m_mutex);
    if (--pending.left > 0)
        return ok;
    markFrontier(tensor.points);
    if (m_found)
        m_found(tensor);
    return ok;
}

Result<Tradeoff> Measuring::run(const std::shared_ptr<const imatrix::ImportanceMatrix>& importance)
{
    m_context.stage("Planning", 0);
    for (const Format type : m_options.types) {
        QL_CHECK(m_context.checkpoint());
        QL_TRY(plan::Plan plan, planFor(m_model, type, m_options, importance));
        m_plans.push_back(std::move(plan));
    }
    choose();
    std::uint64_t work = 0;
    for (const TensorTradeoff& tensor : m_result.tensors)
        work += tensor.sampledRows * tensor.columns * sizeof(float) * m_options.types.size();
    m_context.stage("Measuring", work);
    QL_CHECK(forEach(threadCount(m_options.threads), m_result.tensors.size() * m_options.types.size(),
                     [this](std::size_t unit) { return measure(unit); }));
    m_result.total = totalOf(m_result.tensors, m_options.types);
    m_context.stage("Done", work);
    return std::move(m_result);
}

} // namespace

Result<Tradeoff> measureTradeoff(const arch::ModelPtr& model, const TradeoffOptions& options,
                                 std::shared_ptr<const imatrix::ImportanceMatrix> importance, Context& context,
                                 const std::function<void(const TensorTradeoff&)>& found)
{
    if (options.types.empty())
        return fail(Errc::BadArgument, "no types to compare");
    return Measuring(model, options, context, found).run(importance);
}

std::vector<Format> usualTradeoffTypes(plan::Container to)
{
    using enum Format;
    if (to == plan::Container::Safetensors)
        return {BF16, FP8_DYNAMIC, FP8_BLOCK, FP8, NVFP4A16, MXFP4};
    return {F16,   BF16, Q8_0,  Q6_K,    Q5_K, Q5_1,  Q5_0,   Q4_K,    Q4_1,  Q4_0,  IQ4_XS, IQ4_NL,
            MXFP4, Q3_K, IQ3_S, IQ3_XXS, Q2_K, IQ2_S, IQ2_XS, IQ2_XXS, IQ1_M, IQ1_S, TQ2_0,  TQ1_0};
}

} // namespace ql::job

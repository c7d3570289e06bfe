// SPDX-License-Identifier: Apache-2.0
#include "core/job/rule_errors.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <unordered_map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/job/parallel.h"
#include "core/job/row_sample.h"
#include "core/quant/format.h"

namespace ql::job {

namespace {

/// Rows that no format cuts apart, so that all formats are measured on the same rows.
std::uint64_t rowsTogether(std::uint64_t rows)
{
    std::uint64_t most = 1;
    for (const quant::FormatInfo& format : quant::formats())
        most = std::max<std::uint64_t>(most, format.interleavedRows);
    return most <= rows ? most : 1;
}

Json finiteOrNull(double value)
{
    return std::isfinite(value) ? Json(value) : Json();
}

/// One tensor in one type.
struct Unit {
    const plan::Plan* plan = nullptr;
    const plan::Step* step = nullptr;
    std::string key{};
    std::string failed{}; ///< why there is no figure
};

/// One tensor of a rule.
struct Pair {
    const plan::Step* with = nullptr;
    const plan::Step* without = nullptr;
    std::size_t withUnit = 0, withoutUnit = 0;
};

class Estimate {
public:
    Estimate(const plan::Plan& plan, const RuleErrorOptions& options, SampleCache& cache, Context& context)
        : m_plan(plan)
        , m_options(options)
        , m_cache(cache)
        , m_context(context)
    {
        if (m_options.measured)
            for (const report::TensorRow& row : m_options.measured->tensors)
                m_measured.emplace(row.name, &row);
    }

    Result<std::vector<RuleError>> run();

private:
    Status choose(std::size_t rule);
    void keepSome(const std::vector<Pair>& all, plan::Plan other, std::vector<Pair>& pairs);
    std::string keyOf(const plan::Step& step) const;
    std::size_t unitOf(const plan::Plan& plan, const plan::Step& step);
    const quant::ErrorStats* measured(const plan::Step& step) const;
    Status measure(Unit& unit);
    void add(const Pair& pair, RuleError& error) const;

    const plan::Plan& m_plan;
    const RuleErrorOptions& m_options;
    SampleCache& m_cache;
    Context& m_context;
    std::unordered_map<std::string_view, const report::TensorRow*> m_measured{};
    std::deque<plan::Plan> m_others{}; ///< without one rule each; units point into them
    std::vector<Unit> m_units{};
    std::unordered_map<std::string, std::size_t> m_unitOf{}; ///< by key
    std::vector<std::vector<Pair>> m_pairs{}; ///< parallel to the rules
    std::vector<RuleError> m_errors{};
};

/// Two steps with the same key make the same bytes.
std::string Estimate::keyOf(const plan::Step& step) const
{
    return fmt::format("{}/{}/{}{}{}{}{}", m_plan.source->tensors[step.tensor].name, step.planned.name(), step.copy,
                       step.rearranged, step.repack != nullptr, step.usesImportance, static_cast<int>(step.search));
}

/// The figures of a report, where it wrote the tensor as it is planned now.
const quant::ErrorStats* Estimate::measured(const plan::Step& step) const
{
    const auto found = m_measured.find(m_plan.model->tensors[step.tensor].name);
    if (found == m_measured.end())
        return nullptr;
    const report::TensorRow& row = *found->second;
    const bool same = row.written == step.planned.name() && row.importance == step.usesImportance
        && row.search == report::searchOf(step);
    return same ? &row.stats : nullptr;
}

std::size_t Estimate::unitOf(const plan::Plan& plan, const plan::Step& step)
{
    std::string key = keyOf(step);
    const auto [known, isNew] = m_unitOf.emplace(key, m_units.size());
    if (isNew)
        m_units.push_back({&plan, &step, std::move(key), {}});
    return known->second;
}

Status Estimate::choose(std::size_t rule)
{
    RuleError& error = m_errors[rule];
    if (!m_plan.recipe.rules[rule].enabled || m_plan.ruleUses[rule].decided == 0)
        return ok;
    plan::Recipe recipe = m_plan.recipe;
    recipe.rules[rule].enabled = false;
    QL_TRY(plan::Plan other, plan::makePlan(m_plan.source, recipe, m_plan.importance, "sample.gguf"));
    std::vector<Pair> decided, changed;
    for (const plan::Step& step : m_plan.steps) {
        if (step.rule != static_cast<int>(rule) || step.tensor >= m_plan.source->tensors.size())
            continue;
        const plan::Step* const without = other.stepOf(step.tensor);
        if (!without || m_plan.source->tensors[step.tensor].elements() == 0)
            continue;
        decided.push_back({&step, without});
        if (keyOf(step) != keyOf(*without))
            changed.push_back(decided.back());
    }
    error.decided = decided.size();
    error.changed = changed.size();
    keepSome(changed.empty() ? decided : changed, std::move(other), m_pairs[rule]);
    return ok;
}

/// Of the other plan only the steps that are measured stay: there is one for each rule, and plans are large.
void Estimate::keepSome(const std::vector<Pair>& all, plan::Plan other, std::vector<Pair>& pairs)
{
    const std::size_t some = m_options.tensors == 0 ? all.size() : std::min(m_options.tensors, all.size());
    std::vector<plan::Step> steps;
    for (std::size_t i = 0; i < some; ++i) {
        pairs.push_back(all[(2 * i + 1) * all.size() / (2 * some)]);
        steps.push_back(*pairs.back().without);
    }
    other.steps = std::move(steps);
    other.files.clear();
    other.metadata.clear();
    other.problems.clear();
    const plan::Plan& kept = m_others.emplace_back(std::move(other));
    for (std::size_t i = 0; i < some; ++i) {
        pairs[i].without = &kept.steps[i];
        pairs[i].withUnit = unitOf(m_plan, *pairs[i].with);
        pairs[i].withoutUnit = unitOf(kept, *pairs[i].without);
    }
}

Status Estimate::measure(Unit& unit)
{
    QL_CHECK(m_context.checkpoint());
    const arch::TargetTensor& tensor = m_plan.source->tensors[unit.step->tensor];
    m_context.item(tensor.name);
    if (m_cache.find(unit.key) || measured(*unit.step))
        return ok;
    if (const std::string lacking = importanceLacking(*unit.plan, *unit.step); !lacking.empty()) {
        unit.failed = fmt::format("{}: {}", tensor.name, lacking);
        return ok;
    }
    const auto work = TensorWork::prepare(*unit.plan, *unit.step);
    if (!work) {
        unit.failed = fmt::format("{}: {}", tensor.name, work.error().message);
        return ok;
    }
    const std::uint64_t rows = tensor.rowCount();
    const auto stats = measureSample(*work, sampleRows(rows, m_options.rows, rowsTogether(rows)), m_context);
    if (!stats && stats.error().code == Errc::Cancelled)
        return fail(stats.error());
    if (stats)
        m_cache.add(unit.key, *stats);
    else
        unit.failed = fmt::format("{}: {}", tensor.name, stats.error().message);
    return ok;
}

void Estimate::add(const Pair& pair, RuleError& error) const
{
    for (const std::size_t unit : {pair.withUnit, pair.withoutUnit}) {
        if (m_units[unit].failed.empty())
            continue;
        if (error.skipped.empty())
            error.skipped = m_units[unit].failed;
        return;
    }
    const std::uint64_t rows = m_plan.source->tensors[pair.with->tensor].rowCount();
    const std::uint64_t sampled = rowsOf(sampleRows(rows, m_options.rows, rowsTogether(rows)));
    std::uint64_t fewest = rows;
    const auto addOne = [&](const plan::Step& step, std::size_t unit, quant::ErrorStats& total) {
        if (const quant::ErrorStats* known = measured(step)) {
            total.merge(*known);
            return;
        }
        addScaled(*m_cache.find(m_units[unit].key), static_cast<double>(rows) / static_cast<double>(sampled), total);
        fewest = sampled;
    };
    addOne(*pair.with, pair.withUnit, error.with);
    addOne(*pair.without, pair.withoutUnit, error.without);
    ++error.tensors;
    error.rows += rows;
    error.sampledRows += fewest;
}

Result<std::vector<RuleError>> Estimate::run()
{
    m_context.stage("Planning", 0);
    m_errors.resize(m_plan.recipe.rules.size());
    m_pairs.resize(m_errors.size());
    m_cache.useFor(m_plan, m_options.rows);
    for (std::size_t rule = 0; rule < m_errors.size(); ++rule) {
        QL_CHECK(m_context.checkpoint());
        QL_CHECK(choose(rule));
    }
    m_context.stage("Measuring", 0);
    QL_CHECK(forEach(threadCount(m_options.threads), m_units.size(),
                     [this](std::size_t unit) { return measure(m_units[unit]); }));
    for (std::size_t rule = 0; rule < m_errors.size(); ++rule)
        for (const Pair& pair : m_pairs[rule])
            add(pair, m_errors[rule]);
    return std::move(m_errors);
}

} // namespace

void SampleCache::useFor(const plan::Plan& plan, std::uint64_t rows)
{
    const std::lock_guard lock(m_mutex);
    if (m_checkpoint == plan.source->checkpoint && m_importance == plan.importance && m_rows == rows)
        return;
    m_known.clear();
    m_checkpoint = plan.source->checkpoint;
    m_importance = plan.importance;
    m_rows = rows;
}

std::optional<quant::ErrorStats> SampleCache::find(const std::string& key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_known.find(key);
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

void SampleCache::add(const std::string& key, const quant::ErrorStats& stats)
{
    const std::lock_guard lock(m_mutex);
    m_known.emplace(key, stats);
}

std::size_t SampleCache::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_known.size();
}

Json RuleError::toJson() const
{
    Json json{{"decided", decided}, {"changed", changed}, {"tensors", tensors}};
    if (!skipped.empty())
        json["skipped"] = skipped;
    if (!isKnown())
        return json;
    json["rows"] = rows;
    json["sampled_rows"] = sampledRows;
    json["estimated"] = isEstimated();
    json["rmse"] = finiteOrNull(with.relativeRmse());
    json["rmse_without"] = finiteOrNull(without.relativeRmse());
    return json;
}

Result<std::vector<RuleError>> estimateRuleErrors(const plan::Plan& plan, const RuleErrorOptions& options,
                                                  SampleCache& cache, Context& context)
{
    return Estimate(plan, options, cache, context).run();
}

} // namespace ql::job

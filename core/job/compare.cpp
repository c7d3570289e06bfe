// SPDX-License-Identifier: Apache-2.0
#include "core/job/compare.h"

#include <deque>
#include <memory>
#include <unordered_map>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/job/division.h"
#include "core/job/parallel.h"
#include "core/job/schedule.h"
#include "core/job/tally.h"

namespace ql::job {

namespace {

constexpr std::uint64_t memoryBytes = std::uint64_t{1} << 30;

struct Pair {
    const arch::TargetTensor* reference = nullptr;
    const arch::TargetTensor* candidate = nullptr;
    Division division{};

    Load load() const
    {
        const std::uint64_t rows = division.rowsPerChunk();
        const std::uint64_t floats = rows * reference->columns() * sizeof(float);
        const std::uint64_t scratch = reference->rows->scratchBytes(rows) + candidate->rows->scratchBytes(rows);
        return {division.tasks(), 2 * floats + scratch + tallyBytes, tallyBytes};
    }
    Tally emptyTally() const
    {
        Tally tally;
        if (division.rows() > 0)
            tally.map = report::ErrorMapBuilder(division.rows(), reference->columns());
        return tally;
    }
};

Status read(const arch::TargetTensor& tensor, RowRange rows, std::span<float> out)
{
    Status done = tensor.rows->readRows(rows.first, rows.count, out);
    if (!done)
        return fail(std::move(done).error().in("tensor " + tensor.name));
    return ok;
}

Result<Tally> compareTask(const Pair& pair, std::size_t task, Context& context)
{
    const RowRange range = pair.division.task(task);
    const std::uint64_t columns = pair.reference->columns();
    const std::uint64_t chunkValues = pair.division.rowsPerChunk() * columns;
    const auto original = std::make_unique_for_overwrite<float[]>(chunkValues);
    const auto decoded = std::make_unique_for_overwrite<float[]>(chunkValues);
    Tally tally = pair.emptyTally();
    for (RowRange rows{range.first, 0}; rows.first < range.end(); rows.first = rows.end()) {
        QL_CHECK(context.checkpoint());
        rows.count = std::min(pair.division.rowsPerChunk(), range.end() - rows.first);
        QL_CHECK(read(*pair.reference, rows, {original.get(), rows.count * columns}));
        QL_CHECK(read(*pair.candidate, rows, {decoded.get(), rows.count * columns}));
        for (std::uint64_t i = 0; i < rows.count; ++i)
            tally.addRow(rows.first + i, {original.get() + i * columns, columns},
                         {decoded.get() + i * columns, columns});
    }
    const std::uint64_t bytes = shareOf(pair.reference->sourceBytes, range, pair.division.rows())
        + shareOf(pair.candidate->sourceBytes, range, pair.division.rows());
    context.addRead(bytes);
    context.addDone(bytes);
    return tally;
}

/// Pairs the tensors by name, and lists those that have no partner.
std::vector<Pair> pairUp(const arch::Model& reference, const arch::Model& candidate, Comparison& comparison)
{
    std::unordered_map<std::string_view, const arch::TargetTensor*> unpaired;
    for (const arch::TargetTensor& tensor : candidate.tensors)
        unpaired.emplace(tensor.name, &tensor);
    std::vector<Pair> pairs;
    for (const arch::TargetTensor& tensor : reference.tensors) {
        const auto found = unpaired.find(tensor.name);
        if (found == unpaired.end()) {
            comparison.onlyInReference.push_back(tensor.name);
            continue;
        }
        const arch::TargetTensor& other = *found->second;
        unpaired.erase(found);
        if (tensor.shape != other.shape) {
            comparison.notCompared.push_back({tensor.name, "the shapes differ"});
            continue;
        }
        const Division division = tensor.elements() > 0 ? Division(tensor.rowCount(), tensor.columns()) : Division();
        pairs.push_back({&tensor, &other, division});
    }
    for (const arch::TargetTensor& tensor : candidate.tensors) {
        if (unpaired.contains(tensor.name))
            comparison.onlyInCandidate.push_back(tensor.name);
    }
    return pairs;
}

Status compareTasks(const std::vector<Pair>& pairs, std::deque<OrderedTally>& tallies, Schedule& schedule,
                    Context& context)
{
    while (const auto claim = schedule.next()) {
        const Pair& pair = pairs[claim->tensor];
        context.item(pair.reference->name);
        QL_TRY(Tally tally, compareTask(pair, claim->task, context));
        schedule.taskEnded(*claim);
        schedule.resultsMerged(claim->tensor, tallies[claim->tensor].add(claim->task, std::move(tally)).merged);
    }
    return ok;
}

Json toJson(const quant::ErrorStats& stats)
{
    return {{"rmse", stats.relativeRmse()}, {"max_error", stats.maxError},  {"cosine", stats.cosine()},
            {"sqnr_db", stats.sqnrDb()},    {"equal_weights", stats.equal}, {"weights", stats.count + stats.nonfinite},
            {"nonfinite", stats.nonfinite}};
}

} // namespace

Result<Comparison> compare(const arch::Model& reference, const arch::Model& candidate, unsigned threads,
                           Context& context)
{
    Comparison comparison;
    const std::vector<Pair> pairs = pairUp(reference, candidate, comparison);
    std::vector<Load> loads;
    std::deque<OrderedTally> tallies;
    std::uint64_t total = 0;
    for (const Pair& pair : pairs) {
        loads.push_back(pair.load());
        tallies.emplace_back(pair.division.tasks(), pair.emptyTally());
        total += pair.reference->sourceBytes + pair.candidate->sourceBytes;
    }
    context.stage("Comparing", total);
    Schedule schedule(std::move(loads), memoryBytes);
    QL_CHECK(onThreads(
        threadCount(threads), [&] { return compareTasks(pairs, tallies, schedule, context); },
        [&] { schedule.stop(); }));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const arch::TargetTensor& tensor = *pairs[i].reference;
        const Tally tally = tallies[i].take();
        comparison.total.merge(tally.stats);
        comparison.tensors.push_back({tensor.name, tensor.role, tensor.layer, tensor.sourceType.name(),
                                      pairs[i].candidate->sourceType.name(), tally.stats, tally.map.finish()});
    }
    context.stage("Done", total);
    return comparison;
}

Json Comparison::toJson() const
{
    Json rows = Json::array();
    for (const CompareRow& row : tensors) {
        Json json{{"name", row.name},
                  {"role", row.role},
                  {"layer", row.layer},
                  {"reference_type", row.referenceType},
                  {"candidate_type", row.candidateType}};
        json.update(job::toJson(row.stats));
        rows.push_back(std::move(json));
    }
    Json skipped = Json::array();
    for (const arch::NotCarried& tensor : notCompared)
        skipped.push_back({{"name", tensor.name}, {"reason", tensor.reason}});
    return {{"tensors", std::move(rows)},
            {"total", job::toJson(total)},
            {"only_in_reference", onlyInReference},
            {"only_in_candidate", onlyInCandidate},
            {"not_compared", std::move(skipped)}};
}

} // namespace ql::job

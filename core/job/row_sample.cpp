// SPDX-License-Identifier: Apache-2.0
#include "core/job/row_sample.h"

#include <algorithm>

#include "core/plan/importance.h"
#include "core/plan/presets.h"

namespace ql::job {

std::vector<RowRange> sampleRows(std::uint64_t rows, std::uint64_t wanted, std::uint64_t together)
{
    if (wanted == 0 || wanted >= rows)
        return {{0, rows}};
    const std::uint64_t groups = rows / together;
    const std::uint64_t count = std::min(groups, (wanted + together - 1) / together);
    std::vector<RowRange> ranges;
    for (std::uint64_t i = 0; i < count; ++i) { // the middles of `count` equal parts
        const auto group =
            static_cast<std::uint64_t>(static_cast<unsigned __int128>(2 * i + 1) * groups / (2 * count)) * together;
        if (!ranges.empty() && ranges.back().end() == group)
            ranges.back().count += together;
        else
            ranges.push_back({group, together});
    }
    return ranges;
}

std::uint64_t rowsOf(const std::vector<RowRange>& ranges)
{
    std::uint64_t rows = 0;
    for (const RowRange& range : ranges)
        rows += range.count;
    return rows;
}

Result<quant::ErrorStats> measureSample(const TensorWork& work, const std::vector<RowRange>& sample, Context& context)
{
    const Division& division = work.division();
    Tally total = work.emptyTally();
    std::size_t next = 0; // the first range that does not end before the task
    for (std::size_t task = 0; task < division.tasks() && next < sample.size(); ++task) {
        const RowRange range = division.task(task);
        Tally ofTask = work.emptyTally(); // sums are merged task by task, as in quantize()
        for (std::size_t i = next; i < sample.size() && sample[i].first < range.end(); ++i) {
            const std::uint64_t first = std::max(sample[i].first, range.first);
            QL_TRY(const Tally part, work.measure({first, std::min(sample[i].end(), range.end()) - first}, context));
            ofTask.merge(part);
        }
        total.merge(ofTask);
        while (next < sample.size() && sample[next].end() <= range.end())
            ++next;
    }
    QL_CHECK(work.accept(total));
    return total.stats;
}

std::string importanceLacking(const plan::Plan& plan, const plan::Step& step)
{
    if (plan.isFolder() || !step.planned.known() || !step.encodes() || step.usesImportance)
        return {};
    const plan::Preset* const preset = plan::findPreset(plan.recipe.preset);
    if (!preset || !plan::needsImportance(step.planned.format, plan.model->tensors[step.tensor], *preset))
        return {};
    return plan.importance ? "needs an importance matrix, and the one given has nothing for this tensor"
                           : "needs an importance matrix";
}

void addScaled(const quant::ErrorStats& stats, double factor, quant::ErrorStats& total)
{
    quant::ErrorStats scaled = stats;
    scaled.sumXX *= factor;
    scaled.sumYY *= factor;
    scaled.sumXY *= factor;
    scaled.sumDD *= factor;
    total.merge(scaled);
}

} // namespace ql::job

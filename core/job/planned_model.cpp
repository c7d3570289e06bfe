// SPDX-License-Identifier: Apache-2.0
#include "core/job/planned_model.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/arch/stored_rows.h"
#include "core/job/parallel.h"
#include "core/job/planned_folder.h"
#include "core/job/row_pairs.h"
#include "core/job/tensor_work.h"

namespace ql::job {

namespace {

class PlannedRows final : public arch::RowSource, public arch::StoredRows {
public:
    PlannedRows(std::shared_ptr<const plan::Plan> plan, report::RowPairsPtr pairs, TensorWork work)
        : m_plan(std::move(plan))
        , m_pairs(std::move(pairs))
        , m_work(std::move(work))
    {
    }

    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        std::vector<float> original(count * m_pairs->columns());
        return m_pairs->read(first, count, original, out);
    }
    bool isPlainCopy() const override { return false; }
    Status readRaw(std::uint64_t, std::span<std::byte>) const override
    {
        return fail(Errc::Failed, "planned values have no bytes in a file");
    }
    bool makesStored() const override { return m_work.makesBlocks(); }
    /// Encoding takes longer than whatever the rows are wanted for, so all cores do it.
    Status readStored(std::uint64_t first, std::uint64_t count, std::span<std::byte> out) const override
    {
        const std::uint64_t rowBytes = out.size() / std::max<std::uint64_t>(count, 1);
        const std::uint64_t each =
            std::max<std::uint64_t>(1, kValuesPerTask / m_pairs->columns() / kRowsTogether) * kRowsTogether;
        return forEach(threadCount(0), (count + each - 1) / each, [&](std::size_t task) {
            const std::uint64_t begin = task * each, some = std::min(each, count - begin);
            return m_work.makeBytes({first + begin, some}, out.subspan(begin * rowBytes, some * rowBytes));
        });
    }
    std::uint64_t scratchBytes(std::uint64_t count) const override
    {
        return 2 * count * m_pairs->columns() * sizeof(float);
    }

private:
    static constexpr std::uint64_t kValuesPerTask = 1 << 18;
    static constexpr std::uint64_t kRowsTogether = 16; ///< a multiple of what every format interleaves

    std::shared_ptr<const plan::Plan> m_plan;
    report::RowPairsPtr m_pairs;
    TensorWork m_work;
};

Result<arch::ModelPtr> modelOfFolder(std::shared_ptr<const plan::Plan> plan)
{
    QL_TRY(const auto disk, PlannedFolder::create(io::systemDisk(), std::move(plan)));
    QL_TRY(auto checkpoint, checkpoint::open(*disk, disk->folder()));
    return arch::interpret(std::move(checkpoint), *disk);
}

} // namespace

Result<arch::ModelPtr> plannedModel(std::shared_ptr<const plan::Plan> plan)
{
    if (plan->isFolder())
        return modelOfFolder(std::move(plan));
    for (const plan::Problem& problem : plan->problems)
        if (problem.severity == plan::Severity::Error)
            return fail(problem.code, problem.message);
    auto model = std::make_shared<arch::Model>(*plan->source);
    for (std::size_t i = 0; i < model->tensors.size(); ++i) {
        const plan::Step* step = plan->stepOf(i);
        if (!step || !step->encodes())
            continue;
        arch::TargetTensor& tensor = model->tensors[i];
        QL_TRY(report::RowPairsPtr pairs, plannedPairs(plan, i));
        QL_TRY(TensorWork work, TensorWork::prepare(*plan, *step));
        tensor.rows = std::make_shared<const PlannedRows>(plan, std::move(pairs), std::move(work));
        tensor.scale = step->scale;
        tensor.sourceType = step->planned;
        tensor.sourceBytes = step->bytes;
        tensor.storageName = step->planned.name();
        tensor.coded = nullptr;
    }
    return arch::ModelPtr(model);
}

} // namespace ql::job

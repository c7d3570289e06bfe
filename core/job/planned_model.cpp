// SPDX-License-Identifier: Apache-2.0
#include "core/job/planned_model.h"

#include <utility>
#include <vector>

#include "core/job/planned_folder.h"
#include "core/job/row_pairs.h"

namespace ql::job {

namespace {

class PlannedRows final : public arch::RowSource {
public:
    explicit PlannedRows(report::RowPairsPtr pairs)
        : m_pairs(std::move(pairs))
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
    std::uint64_t scratchBytes(std::uint64_t count) const override
    {
        return 2 * count * m_pairs->columns() * sizeof(float);
    }

private:
    report::RowPairsPtr m_pairs;
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
        tensor.rows = std::make_shared<const PlannedRows>(std::move(pairs));
        tensor.sourceType = step->planned;
        tensor.sourceBytes = step->bytes;
        tensor.storageName = step->planned.name();
        tensor.coded = nullptr;
    }
    return arch::ModelPtr(model);
}

} // namespace ql::job

// SPDX-License-Identifier: Apache-2.0
#include "core/arch/model.h"

#include <algorithm>
#include <iterator>

#include "core/checkpoint/tensor_name.h"

namespace ql::arch {

std::uint64_t TargetTensor::elements() const
{
    std::uint64_t count = 1;
    for (const std::uint64_t size : shape)
        count *= size;
    return count;
}

std::uint64_t TargetTensor::columns() const
{
    return shape.empty() ? 1 : shape.back();
}

std::uint64_t TargetTensor::rowCount() const
{
    std::uint64_t count = 1;
    for (std::size_t i = 0; i + 1 < shape.size(); ++i)
        count *= shape[i];
    return count;
}

std::ptrdiff_t Model::targetOf(const std::string& sourceName) const
{
    const auto found = bySource.find(sourceName);
    return found == bySource.end() ? -1 : found->second;
}

void Model::arrange()
{
    std::sort(tensors.begin(), tensors.end(),
              [](const TargetTensor& a, const TargetTensor& b) { return checkpoint::beforeInModel(a.name, b.name); });
    bySource.clear();
    for (std::size_t i = 0; i < tensors.size(); ++i)
        for (const std::string& source : tensors[i].sources)
            bySource.emplace(source, static_cast<std::ptrdiff_t>(i));
}

Result<std::shared_ptr<Model>> beginModel(checkpoint::CheckpointPtr checkpoint, io::Disk& disk)
{
    auto model = std::make_shared<Model>();
    QL_TRY(checkpoint::Weights weights, checkpoint::resolveWeights(checkpoint, disk));
    model->warnings = checkpoint->warnings();
    std::move(weights.warnings.begin(), weights.warnings.end(), std::back_inserter(model->warnings));
    model->weights = std::make_shared<const checkpoint::Weights>(std::move(weights));
    model->checkpoint = std::move(checkpoint);
    return model;
}

} // namespace ql::arch

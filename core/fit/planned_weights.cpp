// SPDX-License-Identifier: Apache-2.0
#include "core/fit/planned_weights.h"

#include <algorithm>
#include <map>

#include "core/plan/decide.h"

namespace ql::fit {

namespace {

constexpr std::string_view kEmbedding = "token_embd.weight";

FormatFamily familyOfFormat(quant::Format format)
{
    using quant::Format;
    switch (format) {
    case Format::FP8:
    case Format::FP8_DYNAMIC:
    case Format::FP8_BLOCK:
    case Format::F8_E4M3:
    case Format::F8_E5M2:
        return FormatFamily::Fp8;
    case Format::NVFP4:
        return FormatFamily::Nvfp4;
    case Format::NVFP4A16:
        return FormatFamily::Nvfp4WeightOnly;
    case Format::MXFP4:
        return FormatFamily::Mxfp4;
    default:
        return FormatFamily::Half;
    }
}

} // namespace

FormatFamily familyOf(const plan::Plan& plan)
{
    if (!plan.isFolder())
        return FormatFamily::Gguf;
    std::map<FormatFamily, std::uint64_t> bytes;
    for (const plan::Step& step : plan.steps)
        if (step.planned.known() && plan.model->tensors[step.tensor].role != "token_embd")
            bytes[familyOfFormat(step.planned.format)] += step.bytes;
    const auto most = std::ranges::max_element(bytes, {}, [](const auto& entry) { return entry.second; });
    return most == bytes.end() ? FormatFamily::Half : most->first;
}

PlannedWeights weightsOf(const plan::Plan& plan)
{
    PlannedWeights weights{.container = plan.recipe.to, .family = familyOf(plan)};
    weights.hasEngine = plan.isFolder() || !plan.runsOn.empty();
    const bool apart = !plan.isFolder() && !plan::hasTiedEmbedding(*plan.model);
    for (const plan::Step& step : plan.steps)
        (apart && plan.model->tensors[step.tensor].name == kEmbedding ? weights.embedding : weights.bytes) +=
            step.bytes;
    return weights;
}

} // namespace ql::fit

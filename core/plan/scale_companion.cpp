// SPDX-License-Identifier: Apache-2.0
#include "core/plan/scale_companion.h"

#include <unordered_set>

#include <fmt/format.h>

#include "core/arch/tensor_scale.h"
#include "core/plan/coding.h"
#include "core/plan/repack.h"
#include "core/plan/routes.h"
#include "core/plan/scaled_roles.h"

namespace ql::plan {

namespace {

using quant::Format;

/// What the largest value may become: the largest of E2M1 times a scale that leaves room below 448, the largest of
/// E4M3, for all the scales that the search tries for a group with this value, up to 9/4 of this one.
constexpr float largestNvfp4 = 6.0f * 192.0f;

bool isEncodedByTheBetterSearch(const Step& step)
{
    return step.planned.format == Format::NVFP4 && step.encodes() && step.search == quant::Search::Best;
}

/// A tensor that goes with a weight.
arch::TargetTensor companionOf(const arch::TargetTensor& weight, std::string name, std::vector<std::uint64_t> shape,
                               std::shared_ptr<const arch::RowSource> rows)
{
    arch::TargetTensor companion;
    companion.name = std::move(name);
    companion.shape = std::move(shape);
    companion.layer = weight.layer;
    companion.role = weight.role;
    companion.storage = arch::Storage::F32;
    companion.sourceType = {Format::F32, *quant::info(Format::F32).ggufId};
    companion.storageName = companion.sourceType.name();
    companion.rows = std::move(rows);
    return companion;
}

/// [1], [rows, groups], and before them the number of matrices where there are several.
std::vector<std::uint64_t> scaleShapeOf(const Coding& coding, const arch::TargetTensor& weight)
{
    std::vector<std::uint64_t> shape{coding.scaleRowsPerMatrix(), coding.groups()};
    if (weight.shape.size() > 2)
        shape.insert(shape.begin(), coding.matrices());
    else if (shape[0] * shape[1] == 1)
        shape.pop_back();
    return shape;
}

/// As the source has them, where GGUF has that type.
Format scaleFormatOf(const Coding& coding)
{
    const Format format = coding.scheme().scale;
    return format == Format::BF16 || format == Format::F16 ? format : Format::F32;
}

class ScalePlanner {
public:
    ScalePlanner(Plan& plan, ProblemList& problems)
        : m_plan(plan)
        , m_problems(problems)
        , m_roles(*plan.source)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i)
            look(i);
        if (m_toScale.empty() && m_withScale.empty() && m_withCodes.empty())
            return;
        m_model = std::make_shared<arch::Model>(*m_plan.source);
        for (const std::size_t step : m_toScale)
            addTensorScale(step);
        for (const std::size_t step : m_withCodes)
            addScalesOfCodes(step);
        leaveOut();
        m_plan.model = m_model;
    }

private:
    void look(std::size_t index)
    {
        Step& step = m_plan.steps[index];
        const arch::TargetTensor& tensor = m_plan.source->tensors[step.tensor];
        if (tensor.scale && step.copy)
            step.scale = tensor.scale;
        else if (tensor.scale)
            m_withScale.push_back(index);
        if (step.coding)
            m_withCodes.push_back(index);
        if (step.repack && step.repack->scale())
            m_toScale.push_back(index);
        if (!isEncodedByTheBetterSearch(step))
            return;
        const std::string why = m_roles.whyUnscaled(tensor);
        if (why.empty())
            m_toScale.push_back(index);
        else
            m_problems.addShared(Severity::Note, "NVFP4 without a scale of the whole tensor, because " + why,
                                 tensor.name);
    }

    /// Drops the scales of weights that are encoded anew from values that have them in.
    void leaveOut()
    {
        std::unordered_set<std::string> unneeded;
        for (const std::size_t index : m_withScale) {
            const Step& step = m_plan.steps[index];
            const std::string& weight = m_model->tensors[step.tensor].name;
            m_model->notCarried.push_back({arch::scaleNameOf(weight),
                                           fmt::format("the values of {} are multiplied by it before they become {}",
                                                       weight, step.planned.name())});
            unneeded.insert(m_model->notCarried.back().name);
        }
        std::erase_if(m_plan.steps,
                      [&](const Step& step) { return unneeded.contains(m_model->tensors[step.tensor].name); });
    }

    void addTensorScale(std::size_t index)
    {
        const arch::TargetTensor& weight = m_model->tensors[m_plan.steps[index].tensor];
        const Repack* repack = m_plan.steps[index].repack.get();
        const auto scale = repack ? repack->scale() : arch::scaleTo(largestNvfp4, weight);
        m_plan.steps[index].scale = scale;
        add(index, "tensor scale of ", Format::F32,
            companionOf(weight, arch::scaleNameOf(weight.name), {arch::matricesOf(weight)},
                        arch::makeFactorRows(scale)));
    }

    void addScalesOfCodes(std::size_t index)
    {
        const CodingPtr coding = m_plan.steps[index].coding;
        const arch::TargetTensor& weight = m_model->tensors[m_plan.steps[index].tensor];
        add(index, "scales of the codes of ", scaleFormatOf(*coding),
            companionOf(weight, fp8ScaleNameOf(weight.name), scaleShapeOf(*coding, weight), makeScaleRows(coding)));
    }

    /// Writes a companion of a step's tensor, too.
    void add(std::size_t index, const std::string& what, Format format, arch::TargetTensor companion)
    {
        const quant::FormatInfo& info = quant::info(format);
        Step step;
        step.tensor = m_model->tensors.size();
        step.planned = {format, *info.ggufId};
        step.asked = step.planned.name();
        step.bytes = companion.elements() * info.blockBytes;
        step.reason = what + m_model->tensors[m_plan.steps[index].tensor].name;
        m_model->tensors.push_back(std::move(companion));
        m_plan.steps.push_back(std::move(step));
    }

    Plan& m_plan;
    ProblemList& m_problems;
    std::shared_ptr<arch::Model> m_model{};
    ScaledRoles m_roles;
    std::vector<std::size_t> m_toScale{}, m_withScale{}, m_withCodes{}; ///< indices of steps
};

} // namespace

void planScales(Plan& plan, ProblemList& problems)
{
    ScalePlanner(plan, problems).run();
}

} // namespace ql::plan

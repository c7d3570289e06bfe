// SPDX-License-Identifier: Apache-2.0
#include "core/plan/scale_companion.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <unordered_set>

#include <fmt/format.h>

#include "core/arch/tensor_scale.h"
#include "core/checkpoint/tensor_name.h"

namespace ql::plan {

namespace {

using quant::Format;

/// What the largest value may become: the largest of E2M1 times a scale that leaves room below 448, the largest of
/// E4M3, for all the scales that the search tries for a group with this value, up to 9/4 of this one.
constexpr float largestNvfp4 = 6.0f * 192.0f;

/// Roles whose product llama.cpp multiplies by a scale. Source: its graphs, docs/formats/ggml-types.md, "NVFP4".
constexpr std::array<std::string_view, 12> rolesOfLlama = {
    "attn_q", "attn_k",   "attn_v",   "attn_qkv",      "attn_output", "output",
    "ffn_up", "ffn_gate", "ffn_down", "ffn_gate_exps", "ffn_up_exps", "ffn_down_exps",
};
constexpr std::array<std::string_view, 9> rolesOfQwen3moe = {
    "attn_q", "attn_k", "attn_v", "attn_qkv", "attn_output", "output", "ffn_gate_exps", "ffn_up_exps", "ffn_down_exps",
};

struct ScaledArchitecture {
    std::string_view name;
    std::span<const std::string_view> roles;
};
constexpr std::array scaledArchitectures = {
    ScaledArchitecture{"llama", rolesOfLlama},
    ScaledArchitecture{"qwen3moe", rolesOfQwen3moe},
};

/// Of these, llama.cpp adds the bias before it multiplies, and stops when there is both.
constexpr std::array<std::string_view, 3> scaledBehindBias = {"ffn_up", "ffn_gate", "ffn_down"};

bool isEncodedByTheBetterSearch(const Step& step)
{
    return step.planned.format == Format::NVFP4 && !step.copy && !step.rearranged && step.search == quant::Search::Best;
}

using Names = std::unordered_set<std::string_view>;

/// Why no scale may be written for a tensor; empty when one may.
std::string whyUnscaled(const arch::TargetTensor& tensor, const arch::Model& model, const Names& names)
{
    const auto architecture =
        std::ranges::find(scaledArchitectures, model.facts.architecture, &ScaledArchitecture::name);
    if (architecture == scaledArchitectures.end())
        return fmt::format("it is not known that llama.cpp applies one in the architecture {}",
                           model.facts.architecture);
    const std::string scaleName = arch::scaleNameOf(tensor.name);
    const bool isOfExperts = tensor.role.ends_with("_exps");
    const bool isOfLayer = tensor.layer >= 0;
    if (std::ranges::find(architecture->roles, tensor.role) == architecture->roles.end() || scaleName.empty()
        || isOfLayer == (tensor.role == "output") || (!isOfExperts && arch::matricesOf(tensor) != 1))
        return "llama.cpp applies none to such a tensor";
    if (names.contains(scaleName))
        return fmt::format("the model has another tensor {}", scaleName);
    const std::string biasName = scaleName.substr(0, scaleName.rfind('.')) + ".bias";
    if (std::ranges::find(scaledBehindBias, tensor.role) != scaledBehindBias.end() && names.contains(biasName))
        return "llama.cpp applies none where there is a bias";
    return {};
}

/// The scale of a step's tensor as a tensor of its own.
arch::TargetTensor companionOf(const arch::TargetTensor& weight, std::shared_ptr<const arch::TensorScale> scale)
{
    arch::TargetTensor companion;
    companion.name = arch::scaleNameOf(weight.name);
    companion.shape = {arch::matricesOf(weight)};
    companion.layer = weight.layer;
    companion.role = weight.role;
    companion.storage = arch::Storage::F32;
    companion.sourceType = {Format::F32, *quant::info(Format::F32).ggufId};
    companion.rows = arch::makeFactorRows(std::move(scale));
    return companion;
}

Step stepFor(std::size_t index, const arch::TargetTensor& companion, const arch::TargetTensor& weight)
{
    Step step;
    step.tensor = index;
    step.planned = companion.sourceType;
    step.asked = step.planned.name();
    step.bytes = companion.elements() * sizeof(float);
    step.reason = "tensor scale of " + weight.name;
    return step;
}

class ScalePlanner {
public:
    ScalePlanner(Plan& plan, ProblemList& problems)
        : m_plan(plan)
        , m_problems(problems)
    {
    }

    void run()
    {
        for (std::size_t i = 0; i < m_plan.steps.size(); ++i)
            look(i);
        if (m_toScale.empty() && m_withScale.empty())
            return;
        m_model = std::make_shared<arch::Model>(*m_plan.source);
        for (const std::size_t step : m_toScale)
            addCompanion(step);
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
        if (!isEncodedByTheBetterSearch(step))
            return;
        const std::string why = whyUnscaled(tensor, *m_plan.source, names());
        if (why.empty())
            m_toScale.push_back(index);
        else
            m_problems.addShared(Severity::Note, "NVFP4 without a scale of the whole tensor, because " + why,
                                 tensor.name);
    }

    const Names& names()
    {
        if (m_names.empty())
            for (const arch::TargetTensor& tensor : m_plan.source->tensors)
                m_names.insert(tensor.name);
        return m_names;
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

    void addCompanion(std::size_t index)
    {
        const std::size_t tensor = m_plan.steps[index].tensor;
        const auto scale = arch::scaleTo(largestNvfp4, m_model->tensors[tensor]);
        m_plan.steps[index].scale = scale;
        m_model->tensors.push_back(companionOf(m_model->tensors[tensor], scale));
        m_plan.steps.push_back(stepFor(m_model->tensors.size() - 1, m_model->tensors.back(), m_model->tensors[tensor]));
    }

    Plan& m_plan;
    ProblemList& m_problems;
    std::shared_ptr<arch::Model> m_model{};
    Names m_names{};
    std::vector<std::size_t> m_toScale{}, m_withScale{}; ///< indices of steps
};

} // namespace

void planScales(Plan& plan, ProblemList& problems)
{
    ScalePlanner(plan, problems).run();
}

} // namespace ql::plan

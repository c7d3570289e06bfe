// SPDX-License-Identifier: Apache-2.0
#include "core/plan/folder_plan.h"

#include <algorithm>
#include <cmath>
#include <span>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/plan/coded_step.h"
#include "core/plan/folder_files.h"
#include "core/plan/linear_module.h"
#include "core/plan/problem_list.h"
#include "core/plan/rule_report.h"
#include "core/plan/servable.h"
#include "core/plan/serving_chooser.h"
#include "core/plan/type_name.h"

namespace ql::plan {

namespace {

using quant::Format;

/// What the largest value of a matrix in NVFP4 becomes: that of E2M1 times that of E4M3.
constexpr float kLargestNvfp4 = 6.0f * 448.0f;

/// The factor that several matrices share: the largest of those that they would have.
std::shared_ptr<const arch::TensorScale> jointFactor(const std::vector<const arch::TargetTensor*>& members)
{
    std::vector<std::shared_ptr<const arch::TensorScale>> factors;
    for (const arch::TargetTensor* member : members)
        factors.push_back(arch::factorsTo(kLargestNvfp4, *member));
    const auto find = [factors = std::move(factors)]() -> Result<std::vector<float>> {
        float largest = 0;
        for (const auto& factor : factors) {
            QL_TRY(const std::span<const float> values, factor->factors());
            largest = std::max(largest, values[0]);
        }
        return std::vector<float>{largest};
    };
    return std::make_shared<arch::TensorScale>(arch::rowsPerMatrixOf(*members[0]), find);
}

bool usesInput(Format format)
{
    return format == Format::FP8 || format == Format::NVFP4;
}

class FolderPlanner {
public:
    FolderPlanner(Plan& plan, ServingChooser chooser)
        : m_plan(plan)
        , m_chooser(std::move(chooser))
        , m_tensors(plan.source->tensors)
        , m_fused(fusedModules(plan.source->tensors))
        , m_inputs(plan.source->inputs)
        , m_model(std::make_shared<arch::Model>(*plan.source))
    {
    }

    void run()
    {
        for (const std::string& warning : m_plan.source->warnings)
            m_problems.add(Severity::Note, warning);
        takeMeasuredInputs();
        joinInputs();
        place();
        checkBlocks();
        shareFactors();
        for (std::size_t i = 0; i < m_tensors.size(); ++i)
            addCompanions(i);
        std::move(m_companions.begin(), m_companions.end(), std::back_inserter(m_plan.steps));
        dropUsedInputs();
        m_plan.model = m_model;
        gguf::set(m_plan.metadata, "format", gguf::Value::string("pt"));
        reportRules(m_plan, m_chooser.rules(), m_problems);
        reportRoles(m_plan, m_problems);
        reportImportance();
        if (!m_plan.recipe.metadata.empty() || m_plan.recipe.reservedBytes > 0)
            m_problems.add(Severity::Warning, "the recipe's metadata edits are for GGUF, and safetensors go without");
        if (m_plan.recipe.parts != Parts::Text || !m_plan.recipe.mtp)
            m_problems.add(Severity::Warning,
                           "the recipe's choice of parts is for GGUF, and safetensors hold all parts of a model");
        checkServable(m_plan, m_problems);
        layOutFolder(m_plan, m_problems);
        m_plan.bitsPerWeight = bitsPerWeight(m_plan);
        if (m_plan.bytes > 0)
            m_plan.runsOn = {"vLLM"};
        m_plan.problems = std::move(m_problems).take();
    }

private:
    /// Scales that are known stay: those of the source, and of a file that names them.
    void takeMeasuredInputs()
    {
        if (!m_plan.importance)
            return;
        MeasuredInputs measured = measuredInputs(*m_plan.importance, m_tensors);
        m_isMeasured = !measured.inputs.empty();
        for (const std::string& tensor : measured.guessed)
            if (!m_inputs.contains(moduleOf(tensor)))
                m_guessed.push_back(tensor);
        m_inputs.merge(std::move(measured.inputs));
    }

    void reportImportance()
    {
        if (m_plan.importance && !m_isMeasured)
            m_problems.add(Severity::Warning,
                           "in safetensors an importance matrix only serves to scale inputs, and this one does not say "
                           "how large they become; collect it from a text, which measures that");
        if (m_isMeasured && m_usedInputs.empty())
            m_problems.add(
                Severity::Note,
                "the importance matrix changes nothing here: of the types in safetensors, only FP8 and NVFP4 "
                "take scales of inputs from it");
        std::erase_if(m_guessed, [&](const std::string& tensor) {
            return !std::ranges::binary_search(m_usedInputs, std::string(moduleOf(tensor)));
        });
        m_problems.addNaming(
            Severity::Warning,
            "this expert was given no token in the calibration: the scale of its inputs is that of the "
            "expert of its layer with the largest; calibrate with every expert seeing every token",
            m_guessed);
    }

    /// Modules that run as one see the same inputs, so that they get the scale of the largest.
    void joinInputs()
    {
        for (const auto& group : m_fused) {
            const arch::InputScale* largest = nullptr;
            std::vector<arch::InputScale*> found;
            for (const std::size_t i : group) {
                const auto entry = m_inputs.find(moduleOf(m_tensors[i].name));
                if (entry == m_inputs.end())
                    continue;
                found.push_back(&entry->second);
                using Form = arch::InputScale::Form;
                if (!largest || entry->second.as(Form::Largest) > largest->as(Form::Largest))
                    largest = &entry->second;
            }
            for (arch::InputScale* each : found)
                *each = *largest;
        }
    }

    void place()
    {
        const Placer placer(m_plan, m_inputs);
        m_placements.reserve(m_tensors.size());
        m_plan.steps.reserve(m_tensors.size());
        for (std::size_t i = 0; i < m_tensors.size(); ++i) {
            const Chooser::Choice choice = m_chooser.choose(m_tensors[i]);
            m_placements.push_back(placer.place(m_tensors[i], choice.wish.type));
            addStep(i, choice.wish);
            report(i);
            if (choice.wish.rule && choice.withoutRule)
                m_plan.ruleUses[*choice.wish.rule].bytesDelta += static_cast<std::int64_t>(m_plan.steps[i].bytes)
                    - static_cast<std::int64_t>(bytesOf(m_tensors[i],
                                                        placer.place(m_tensors[i], choice.withoutRule->type)));
        }
    }

    static std::uint64_t bytesOf(const arch::TargetTensor& tensor, const Placement& placement)
    {
        if (placement.coded)
            return tensor.rowCount() * quant::codeBytes(servedScheme(*placement.coded)->element, tensor.columns());
        if (placement.copy || !placement.plain.known())
            return tensor.sourceBytes;
        return tensor.elements() * quant::info(placement.plain.format).blockBytes;
    }

    void addStep(std::size_t index, const Wish& wish)
    {
        const arch::TargetTensor& tensor = m_tensors[index];
        const Placement& placement = m_placements[index];
        Step step;
        step.tensor = index;
        step.asked = ruleTypeName(wish.type);
        step.planned = placement.coded ? quant::StoredType{*placement.coded, 0} : placement.plain;
        step.copy = placement.copy;
        step.bytes = bytesOf(tensor, placement);
        step.reason = wish.reason;
        if (placement.keepsCodes)
            step.reason += "; the source's own codes";
        step.fallback = placement.fallback;
        step.rule = wish.rule ? static_cast<int>(*wish.rule) : -1;
        if (!placement.fallback.empty() && wish.type) {
            const double wished = static_cast<double>(tensor.elements()) * quant::info(*wish.type).bitsPerWeight() / 8;
            step.fallbackCost = static_cast<std::int64_t>(step.bytes) - std::llround(wished);
        }
        m_plan.steps.push_back(std::move(step));
    }

    void report(std::size_t index)
    {
        const arch::TargetTensor& tensor = m_tensors[index];
        const Placement& placement = m_placements[index];
        const Step& step = m_plan.steps[index];
        if (!placement.error.empty())
            m_problems.addShared(Severity::Error, placement.error, tensor.name, {mendingRule(index)});
        if (!placement.fallback.empty())
            m_problems.addShared(
                Severity::Warning,
                fmt::format("{}: it becomes {} instead of {}", placement.fallback, step.planned.name(), step.asked),
                tensor.name);
        if (placement.coded && !placement.keepsCodes && tensor.coded)
            m_problems.addShared(Severity::Warning,
                                 fmt::format("requantising from {} adds error to error; start from a 16-bit original "
                                             "where there is one",
                                             tensor.storageName),
                                 tensor.name);
        if (!placement.coded && tensor.coded && step.asked == keepWord)
            m_plan.steps[index].fallbackCost =
                static_cast<std::int64_t>(step.bytes) - static_cast<std::int64_t>(tensor.sourceBytes);
        if (tensor.shape.size() > 2 && tensor.role.find("experts") != std::string::npos && !placement.coded
            && servedScheme(m_chooser.preset().base))
            m_problems.addShared(Severity::Warning,
                                 "the experts stay as they are: they lie in one tensor, which has no coded form in "
                                 "this dialect",
                                 tensor.name);
    }

    /// A rule that gives the tensor what it can have; where no rule asked for what it cannot, all tensors.
    std::string mendingRule(std::size_t index) const
    {
        const std::string type = ruleTypeName(m_placements[index].instead);
        return m_plan.steps[index].rule < 0 && m_placements[index].instead
            ? "\\.weight$=" + type
            : namePattern(m_tensors[index].name) + "=" + type;
    }

    void shareFactors()
    {
        m_factors.resize(m_tensors.size());
        for (const auto& group : m_fused) {
            std::vector<std::size_t> made;
            std::ranges::copy_if(group, std::back_inserter(made), [&](std::size_t i) {
                return m_placements[i].coded && isNvfp4Kind(*m_placements[i].coded) && !m_placements[i].keepsCodes;
            });
            if (made.size() < 2)
                continue;
            std::vector<const arch::TargetTensor*> members;
            for (const std::size_t i : made)
                members.push_back(&m_tensors[i]);
            const auto joint = jointFactor(members);
            for (const std::size_t i : made)
                m_factors[i] = joint;
        }
    }

    void addCompanions(std::size_t index)
    {
        const Placement& placement = m_placements[index];
        if (!placement.coded || !placement.error.empty())
            return;
        const arch::TargetTensor& tensor = m_tensors[index];
        const ServingDialect dialect = m_plan.recipe.dialect;
        const Format format = *placement.coded;
        Step& step = m_plan.steps[index];
        step.coding = makeCoding(tensor, placement, m_plan, m_factors[index]);
        step.declared = step.coding->scheme().element == quant::Element::E2M1 ? Format::U8 : Format::F8_E4M3;
        if (placement.inBlocks) {
            addBlocks(index, step);
            return;
        }
        m_model->tensors[index].name =
            std::string(moduleOf(tensor.name)) + std::string(codedNames(dialect, format).codes);
        const auto input = usesInput(format) ? m_inputs.find(moduleOf(tensor.name)) : m_inputs.end();
        for (Companion& made :
             companionsOf(tensor, step.coding, format, dialect, input == m_inputs.end() ? nullptr : &input->second)) {
            made.step.tensor = m_model->tensors.size();
            m_model->tensors.push_back(std::move(made.tensor));
            m_companions.push_back(std::move(made.step));
        }
        if (input != m_inputs.end())
            m_usedInputs.push_back(input->first);
    }

    /// The codes and scales of gpt-oss's experts, under the names that they have.
    void addBlocks(std::size_t index, Step& step)
    {
        const arch::TargetTensor& tensor = m_tensors[index];
        const std::uint64_t groupColumns = step.coding->scheme().groupColumns;
        step.declaredShape = tensor.shape;
        step.declaredShape.back() = tensor.columns() / groupColumns;
        step.declaredShape.push_back(groupColumns / 2);
        m_model->tensors[index].name = tensor.sources[0];
        Companion scales = scalesOfBlocks(tensor, step.coding);
        scales.step.tensor = m_model->tensors.size();
        m_model->tensors.push_back(std::move(scales.tensor));
        m_companions.push_back(std::move(scales.step));
    }

    /// Engines read the blocks of gpt-oss by a configuration that knows nothing else.
    void checkBlocks()
    {
        if (std::ranges::none_of(m_placements, &Placement::inBlocks))
            return;
        const std::string_view asked = m_chooser.preset().name;
        if (m_chooser.preset().base != Format::MXFP4)
            m_problems.add(Severity::Warning,
                           fmt::format("the experts stay in MXFP4 blocks of gpt-oss instead of becoming {}: engines "
                                       "read other types of them in another layout",
                                       asked));
        for (std::size_t i = 0; i < m_tensors.size(); ++i)
            if (m_placements[i].coded && !m_placements[i].inBlocks)
                m_problems.addShared(
                    Severity::Error,
                    "experts in MXFP4 blocks of gpt-oss have a configuration of their own (quant_method "
                    "mxfp4), in which nothing else can be quantised; keep the other matrices, or write "
                    "GGUF",
                    m_tensors[i].name, {"\\.weight$=keep"});
    }

    /// What is written again under whatever name is not left behind.
    void dropUsedInputs()
    {
        std::ranges::sort(m_usedInputs);
        std::erase_if(m_model->notCarried, [&](const arch::NotCarried& item) {
            const std::size_t dot = item.name.rfind('.');
            const std::string ending = dot == std::string::npos ? std::string() : item.name.substr(dot + 1);
            const bool isInput =
                ending == "input_scale" || ending == "input_global_scale" || ending == "activation_scale";
            return isInput && std::ranges::binary_search(m_usedInputs, item.name.substr(0, dot));
        });
    }

    Plan& m_plan;
    ServingChooser m_chooser;
    const std::vector<arch::TargetTensor>& m_tensors;
    const std::vector<std::vector<std::size_t>> m_fused;
    Inputs m_inputs;
    std::shared_ptr<arch::Model> m_model;
    ProblemList m_problems{};
    std::vector<Placement> m_placements{}; ///< parallel to the tensors
    std::vector<std::shared_ptr<const arch::TensorScale>> m_factors{}; ///< likewise; null for most
    std::vector<Step> m_companions{};
    std::vector<std::string> m_usedInputs{}; ///< sorted once all are there
    std::vector<std::string> m_guessed{}; ///< tensors whose inputs were never measured
    bool m_isMeasured = false;
};

} // namespace

Status planFolder(Plan& plan)
{
    QL_TRY(ServingChooser chooser, ServingChooser::create(*plan.source, plan.recipe));
    // The planner looks at the source while the plan's model changes.
    FolderPlanner(plan, std::move(chooser)).run();
    return ok;
}

} // namespace ql::plan

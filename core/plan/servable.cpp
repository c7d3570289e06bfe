// SPDX-License-Identifier: Apache-2.0
#include "core/plan/servable.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/plan/coding.h"
#include "core/plan/folder_files.h"
#include "core/plan/linear_module.h"
#include "core/plan/quantization_config.h"
#include "core/plan/recipe_io/name_pattern.h"
#include "core/plan/type_name.h"

namespace ql::plan {

namespace {

using quant::Format;

constexpr std::uint64_t kBlock = 128; // rows and columns of FP8_BLOCK

/// "before" and "after" the first number of a name, "layers" | ".self_attn.q_proj" of
/// "model.layers.3.self_attn.q_proj".
struct Place {
    std::string before{}, after{};
    std::string number{};

    static Place of(std::string_view name)
    {
        for (std::size_t at = name.find('.'); at != std::string_view::npos; at = name.find('.', at + 1)) {
            const std::size_t end = std::min(name.find('.', at + 1), name.size());
            const std::string_view component = name.substr(at + 1, end - at - 1);
            if (component.empty() || component.find_first_not_of("0123456789") != std::string_view::npos)
                continue;
            const std::size_t word = name.rfind('.', at - 1);
            const std::size_t begin = word == std::string_view::npos ? 0 : word + 1;
            return {std::string(name.substr(begin, at - begin)), std::string(name.substr(end)), std::string(component)};
        }
        return {{}, std::string(name), {}};
    }
};

/// Rules that give all tensors under these heads (modules, or what holds them) a type: one for those that differ by
/// their layer alone.
std::vector<std::string> rulesFor(const std::map<std::string, std::string>& typeOfHead, const std::string& tail)
{
    std::map<std::tuple<std::string, std::string, std::string>, std::set<std::string>> families;
    for (const auto& [head, type] : typeOfHead) {
        Place place = Place::of(head);
        families[{place.before, place.after, type}].insert(place.number);
    }
    std::vector<std::string> rules;
    for (const auto& [family, numbers] : families) {
        const auto& [before, after, type] = family;
        const std::string which =
            before.empty() ? std::string() : fmt::format("{}\\.({})", escaped(before), fmt::join(numbers, "|"));
        rules.push_back(fmt::format("{}{}{}={}", which, escaped(after), tail, type));
    }
    return rules;
}

class Linter {
public:
    Linter(const Plan& plan, ProblemList& problems)
        : m_plan(plan)
        , m_problems(problems)
        , m_tensors(plan.source->tensors)
        , m_fused(fusedModules(plan.source->tensors))
    {
        for (const ModuleCoding& module : moduleCodings(plan))
            if (module.hasInput)
                m_withInput.insert(module.module);
    }

    void run()
    {
        checkFused();
        checkFactors();
        checkExperts();
        checkBlocks();
        checkUnusual();
    }

private:
    using Kind = std::pair<std::string, bool>; ///< type and whether inputs have a scale
    using Types = std::map<std::string, std::string>; ///< a type for each head

    bool isCoded(std::size_t tensor) const { return m_plan.steps[tensor].coding != nullptr; }
    Format formatOf(std::size_t tensor) const { return m_plan.steps[tensor].planned.format; }

    Kind kindOf(std::size_t tensor) const
    {
        if (!isCoded(tensor))
            return {std::string(keepWord), false};
        return {m_plan.steps[tensor].planned.name(), m_withInput.contains(moduleOf(m_tensors[tensor].name))};
    }

    /// The finest of the types that some tensors have: all of them can have that.
    std::string finestOf(const std::vector<std::size_t>& tensors) const
    {
        const auto finest = std::ranges::max_element(
            tensors, {}, [&](std::size_t i) { return isCoded(i) ? quant::info(formatOf(i)).bitsPerWeight() : 1e9; });
        return kindOf(*finest).first;
    }

    bool differ(const std::vector<std::size_t>& tensors) const
    {
        return std::ranges::any_of(tensors, [&](std::size_t i) { return kindOf(i) != kindOf(tensors[0]); });
    }

    std::string headOf(const std::vector<std::size_t>& fused) const
    {
        const std::string_view module = moduleOf(m_tensors[fused[0]].name);
        return std::string(module.substr(0, module.size() - lastComponent(module).size() - 1));
    }

    /// "\.(q_proj|k_proj|v_proj)\.weight$": the rest of the names of a fused set.
    std::string tailOf(const std::vector<std::size_t>& fused) const
    {
        std::set<std::string> words;
        for (const std::size_t i : fused)
            words.emplace(lastComponent(moduleOf(m_tensors[i].name)));
        return fmt::format("\\.({})\\.weight$", fmt::join(words, "|"));
    }

    /// Names and remedies of fused sets, one problem for each set of words.
    struct Findings {
        std::vector<std::string> names{};
        Types types{};
    };
    void addFused(std::map<std::string, Findings>& byTail, const std::vector<std::size_t>& group,
                  const std::string& type)
    {
        Findings& findings = byTail[tailOf(group)];
        for (const std::size_t i : group)
            findings.names.push_back(m_tensors[i].name);
        findings.types.emplace(headOf(group), type);
    }
    void report(const std::map<std::string, Findings>& byTail, const std::string& message)
    {
        for (const auto& [tail, findings] : byTail)
            m_problems.addMending(Severity::Warning, message, findings.names, rulesFor(findings.types, tail));
    }

    void checkFused()
    {
        std::map<std::string, Findings> found;
        for (const auto& group : m_fused)
            if (differ(group))
                addFused(found, group, finestOf(group));
        report(found, "vLLM loads these as one matrix and refuses parts of different types");
    }

    /// The factors of codes that are taken over are those of the source.
    void checkFactors()
    {
        std::map<std::string, Findings> found;
        for (const auto& group : m_fused) {
            if (differ(group) || !isCoded(group[0]) || !isNvfp4Kind(formatOf(group[0])))
                continue;
            std::set<float> factors;
            bool isKept = false, isMade = false;
            for (const std::size_t i : group) {
                const Coding& coding = *m_plan.steps[i].coding;
                (coding.keepsSource() ? isKept : isMade) = true;
                if (!coding.keepsSource())
                    continue;
                if (const auto factor = coding.factor(0))
                    factors.insert(*factor);
            }
            if (factors.size() > 1 || (isKept && isMade))
                addFused(found, group, std::string(quant::info(Format::FP8_DYNAMIC).name));
        }
        report(found,
               "vLLM loads these as one matrix with one scale of all, and the source has several, so that some "
               "of them would be served wrongly");
    }

    void checkExperts()
    {
        std::map<std::string, std::vector<std::size_t>> byParent;
        for (std::size_t i = 0; i < m_tensors.size(); ++i)
            if (const auto parent = expertsParent(moduleOf(m_tensors[i].name));
                !parent.empty() && isLinearMatrix(m_tensors[i]))
                byParent[std::string(parent)].push_back(i);
        Types types;
        std::vector<std::string> names;
        for (const auto& [parent, members] : byParent) {
            if (!differ(members))
                continue;
            types.emplace(parent, finestOf(members));
            for (const std::size_t i : members)
                names.push_back(m_tensors[i].name);
        }
        if (!types.empty())
            m_problems.addMending(Severity::Warning,
                                  "vLLM runs the experts of a layer as one and refuses experts of different types",
                                  names, rulesFor(types, "\\.experts\\."));
    }

    /// Parts of a fused matrix, and experts, have to begin at the border of a block.
    void checkBlocks()
    {
        const std::string instead =
            m_plan.recipe.dialect == ServingDialect::DeepSeek ? std::string(keepWord) : "FP8_DYNAMIC";
        std::map<std::string, Findings> found;
        for (const auto& group : m_fused)
            if (std::ranges::any_of(group, [&](std::size_t i) { return isRagged(i, false); }))
                addFused(found, group, instead);
        report(found, "vLLM refuses parts of a fused matrix in FP8_BLOCK whose rows are not a multiple of 128");
        std::map<std::string, Findings> experts;
        for (std::size_t i = 0; i < m_tensors.size(); ++i) {
            const auto parent = expertsParent(moduleOf(m_tensors[i].name));
            if (parent.empty() || !isRagged(i, true))
                continue;
            experts["\\.experts\\."].names.push_back(m_tensors[i].name);
            experts["\\.experts\\."].types.emplace(parent, instead);
        }
        report(experts, "vLLM refuses experts in FP8_BLOCK whose sizes are not multiples of 128");
        std::vector<std::string> others;
        for (std::size_t i = 0; i < m_tensors.size(); ++i)
            if (isRagged(i, true) && expertsParent(moduleOf(m_tensors[i].name)).empty())
                others.push_back(m_tensors[i].name);
        m_problems.addNaming(Severity::Note,
                             "sizes that are not multiples of 128: FP8_BLOCK of these cannot be divided over several "
                             "GPUs, and some versions of vLLM refuse it",
                             others);
    }

    bool isRagged(std::size_t tensor, bool columnsToo) const
    {
        const arch::TargetTensor& weight = m_tensors[tensor];
        return isCoded(tensor) && formatOf(tensor) == Format::FP8_BLOCK
            && (weight.rowCount() % kBlock != 0 || (columnsToo && weight.columns() % kBlock != 0));
    }

    /// Matrices that are only quantised because a rule names them.
    void checkUnusual()
    {
        for (std::size_t i = 0; i < m_tensors.size(); ++i) {
            if (!isCoded(i) || m_plan.steps[i].coding->keepsSource())
                continue;
            if (const std::string why = whyNotQuantised(m_tensors[i], m_plan.source->facts); !why.empty())
                m_problems.addMending(Severity::Warning,
                                      fmt::format("engines expect it in plain numbers ({}) and may not load it", why),
                                      {m_tensors[i].name}, {namePattern(m_tensors[i].name) + "=keep"});
        }
    }

    const Plan& m_plan;
    ProblemList& m_problems;
    const std::vector<arch::TargetTensor>& m_tensors;
    const std::vector<std::vector<std::size_t>> m_fused;
    std::set<std::string, std::less<>> m_withInput{};
};

} // namespace

std::string namePattern(std::string_view name)
{
    return "^" + escaped(name) + "$";
}

void checkServable(const Plan& plan, ProblemList& problems)
{
    Linter(plan, problems).run();
}

} // namespace ql::plan

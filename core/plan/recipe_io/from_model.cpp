// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/from_model.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "core/plan/chooser.h"
#include "core/plan/plan.h"
#include "core/plan/presets.h"
#include "core/plan/recipe_io/fold_rules.h"
#include "core/plan/recipe_io/name_pattern.h"
#include "core/plan/recipe_io/stored_types.h"
#include "core/plan/routes.h"
#include "core/plan/serving_presets.h"

namespace ql::plan {

namespace {

using quant::Format;

/// The indices of the tensors that a recipe would give another type than `wanted`, or a rule should name.
using Wrong = std::set<std::size_t>;

/// Is it a type that a tensor which is never quantised has only because somebody wanted it?
bool isChosen(const arch::TargetTensor& tensor, Format format)
{
    const quant::FormatInfo& info = quant::info(format);
    return tensor.shape.size() >= 2 && format != Format::F32 && (info.isFloat || info.blockValues > 1);
}

/// The names and types that a recipe has to reproduce, and how one fares.
class Import {
public:
    Import(const arch::ModelPtr& model, const arch::ModelPtr& target)
        : m_model(model)
        , m_target(target)
        , m_isFolder(model->naming == arch::Naming::HuggingFace)
        , m_types(storedTypes(*model))
    {
        for (std::size_t i = 0; i < model->tensors.size(); ++i)
            m_byName.emplace(model->tensors[i].name, i);
    }

    Result<ImportedRecipe> run()
    {
        ImportedRecipe best;
        std::size_t fewest = SIZE_MAX;
        for (Recipe& candidate : candidates()) {
            QL_TRY(Recipe recipe, completed(std::move(candidate), fewest));
            if (const std::size_t size = sizeOf(recipe); size < fewest) {
                fewest = size;
                best.recipe = std::move(recipe);
            }
        }
        best.form = "model";
        best.warnings = storageWarnings(*m_model, m_types, best.recipe);
        return best;
    }

private:
    static std::size_t sizeOf(const Recipe& recipe)
    {
        return recipe.rules.size() + recipe.outputType.has_value() + recipe.embeddingType.has_value();
    }

    /// What to begin with; the first of those that need equally few rules is taken.
    std::vector<Recipe> candidates() const
    {
        std::map<Format, std::size_t> counts;
        std::map<Format, double> weights;
        for (std::size_t i = 0; i < m_types.size(); ++i) {
            if (m_model->tensors[i].shape.size() < 2 || !m_types[i])
                continue;
            ++counts[*m_types[i]];
            weights[*m_types[i]] += static_cast<double>(m_model->tensors[i].elements());
        }
        std::vector<Format> common;
        const auto byValue = [](const auto& entry) { return entry.second; };
        if (!counts.empty())
            common = {std::ranges::max_element(counts, {}, byValue)->first,
                      std::ranges::max_element(weights, {}, byValue)->first};
        return m_isFolder ? folderCandidates(common) : ggufCandidates(common);
    }

    std::vector<Recipe> ggufCandidates(const std::vector<Format>& common) const
    {
        std::vector<Recipe> list;
        const gguf::Value* key =
            m_model->checkpoint ? gguf::find(m_model->checkpoint->metadata(), "general.file_type") : nullptr;
        const std::optional<std::uint64_t> fileType = key ? key->asUnsigned() : std::nullopt;
        for (const Preset& preset : presets().subspan(1)) // all but KEEP
            if (fileType == preset.fileType)
                list.push_back({.preset = std::string(preset.name)});
        for (const bool pure : {true, false}) // one type is easier to read than a mix
            for (const Preset& preset : presets().subspan(1))
                if (std::ranges::find(common, preset.base) != common.end())
                    list.push_back({.preset = std::string(preset.name), .pure = pure});
        if (list.empty())
            list.push_back({.preset = "Q8_0", .pure = true});
        return list;
    }

    std::vector<Recipe> folderCandidates(const std::vector<Format>& common) const
    {
        Recipe recipe;
        recipe.to = Container::Safetensors;
        recipe.dialect = dialectOf(*m_model, m_types);
        recipe.preset = "BF16";
        std::vector<Recipe> list;
        for (const ServingPreset& preset : servingPresets())
            if (std::ranges::find(common, preset.base) != common.end()) {
                recipe.preset = preset.name;
                list.push_back(recipe);
            }
        // Of two that need equally few rules, the one that says how the weights are coded, and says it of all.
        std::ranges::stable_sort(list, {}, [](const Recipe& candidate) {
            const ServingPreset& preset = *findServingPreset(candidate.preset);
            return std::pair(!servedScheme(preset.base).has_value(), preset.mlpOnly);
        });
        if (list.empty())
            list.push_back(recipe);
        return list;
    }

    /// The candidate with the rules that it needs. Rules change what a mix gives to the tensors behind, so this is
    /// tried again until nothing is wrong; what is wrong even then is named tensor by tensor.
    /// Given up, unfinished, once it is not below `limit`.
    Result<Recipe> completed(Recipe recipe, std::size_t limit) const
    {
        constexpr int mostRounds = 8;
        Wrong pinned;
        for (int round = 0; round < mostRounds; ++round) {
            QL_TRY(const Wrong wrong, wrongBy(recipe));
            if (wrong.empty() || sizeOf(recipe) >= limit)
                return recipe;
            pinned.insert(wrong.begin(), wrong.end());
            choose(recipe, pinned);
        }
        QL_TRY(const Wrong wrong, wrongBy(recipe));
        std::vector<Rule> literal;
        for (const std::size_t i : wrong)
            literal.push_back({fmt::format("^{}$", escaped(m_model->tensors[i].name)), m_types[i]});
        recipe.rules.insert(recipe.rules.begin(), literal.begin(), literal.end());
        return recipe;
    }

    /// Sets the rules, and the types of embedding and output, by which the pinned tensors get what they have.
    void choose(Recipe& recipe, const Wrong& pinned) const
    {
        std::vector<NamedType> named;
        for (std::size_t i = 0; i < m_types.size(); ++i) {
            const arch::TargetTensor& tensor = m_model->tensors[i];
            const bool isFirst = pinned.contains(i);
            if (isFirst && m_types[i] && !m_never[i]) { // what has an option of its own in every program
                const bool isOutput = m_isFolder ? tensor.role == "output" : tensor.name == "output.weight";
                const bool isEmbedding = m_isFolder ? tensor.role == "token_embd" : tensor.name == "token_embd.weight";
                auto& choice = isOutput ? recipe.outputType : recipe.embeddingType;
                if ((isOutput || isEmbedding) && (!choice || choice == m_types[i])) {
                    choice = m_types[i];
                    continue;
                }
            }
            if (m_model->tensors[i].shape.size() >= 2 || isFirst)
                named.push_back({tensor.name, m_types[i], static_cast<bool>(m_never[i]), isFirst});
        }
        recipe.rules = foldRules(named);
    }

    Result<Wrong> wrongBy(const Recipe& recipe) const
    {
        Wrong wrong;
        QL_CHECK(compare(m_model, recipe, true, wrong));
        if (m_target) {
            QL_CHECK(compare(m_target, recipe, false, wrong));
        }
        return wrong;
    }

    Status compare(const arch::ModelPtr& on, const Recipe& recipe, bool isSource, Wrong& wrong) const
    {
        if (m_isFolder)
            return compareFolder(on, recipe, isSource, wrong);
        for (const bool hasImportance : {false, true}) {
            QL_TRY(Chooser chooser, Chooser::create(*on, recipe, hasImportance));
            Routes routes(*on, recipe.search);
            for (std::size_t k = 0; k < on->tensors.size(); ++k) {
                const Chooser::Choice choice = chooser.choose(on->tensors[k]);
                const auto found = m_byName.find(on->tensors[k].name);
                if (found == m_byName.end())
                    continue;
                const std::size_t i = found->second;
                if (isSource)
                    m_never[i] = choice.neverQuantized;
                const Stored stored = routes.store(on->tensors[k], choice.wish, chooser.preset().program);
                judge(i, stored.type, choice.wish.rule.has_value(), isSource, wrong);
            }
        }
        return ok;
    }

    Status compareFolder(const arch::ModelPtr& on, const Recipe& recipe, bool isSource, Wrong& wrong) const
    {
        QL_TRY(const Plan plan, makePlan(on, recipe, nullptr, "output"));
        for (std::size_t k = 0; k < on->tensors.size(); ++k) {
            const auto found = m_byName.find(on->tensors[k].name);
            const Step* step = plan.stepOf(k);
            if (found == m_byName.end() || !step)
                continue;
            const std::size_t i = found->second;
            if (m_types[i])
                judge(i, step->planned, step->rule >= 0, isSource, wrong);
            else if (step->rule < 0 && step->asked != "keep" && isCodedWithoutName(i))
                wrong.insert(i);
        }
        return ok;
    }

    bool isCodedWithoutName(std::size_t i) const { return m_model->tensors[i].coded != nullptr; }

    void judge(std::size_t i, const quant::StoredType& planned, bool byRule, bool isSource, Wrong& wrong) const
    {
        if (!m_types[i]) { // nobody can write it: only "keep" carries it over
            if (isSource && planned.known() && !byRule)
                wrong.insert(i);
            return;
        }
        // What is never quantised stays as it is in this model, but not in the one that it was made of.
        const bool needsRule = isSource && m_never[i] && !byRule && isChosen(m_model->tensors[i], *m_types[i]);
        if (planned.format != *m_types[i] || needsRule)
            wrong.insert(i);
    }

    const arch::ModelPtr m_model, m_target;
    const bool m_isFolder;
    const std::vector<std::optional<Format>> m_types; ///< parallel to the tensors; nothing: only "keep" has it
    mutable std::vector<char> m_never = std::vector<char>(m_model->tensors.size()); ///< never quantised by themselves
    std::map<std::string_view, std::size_t> m_byName{};
};

} // namespace

Result<ImportedRecipe> recipeFromModel(const arch::ModelPtr& model, const arch::ModelPtr& target)
{
    if (target && target->naming != model->naming)
        return fail(Errc::BadArgument,
                    "the recipe's model and the one it is for were opened under different names; "
                    "open both for the same container");
    return Import(model, target).run();
}

} // namespace ql::plan

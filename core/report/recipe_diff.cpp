// SPDX-License-Identifier: Apache-2.0
#include "core/report/recipe_diff.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/arch/coded_rows.h"
#include "core/plan/coding.h"
#include "core/plan/presets.h"
#include "core/plan/recipe_io/name_pattern.h"

namespace ql::report {

namespace {

using Types = std::vector<std::string>;

/// A name without its layer: "blk." and "attn_q"; a name outside the layers is all front.
struct Stem {
    std::string front{}, word{};
    auto operator<=>(const Stem&) const = default;
};

Stem stemOf(const arch::TargetTensor& tensor)
{
    constexpr std::string_view ending = ".weight";
    std::string name = tensor.name;
    if (name.ends_with(ending))
        name.resize(name.size() - ending.size());
    const std::string number = fmt::format(".{}.", tensor.layer);
    const std::size_t found = tensor.layer < 0 ? std::string::npos : name.find(number);
    if (found == std::string::npos)
        return {name, {}};
    return {name.substr(0, found + 1), name.substr(found + number.size())};
}

/// Of these in one layer, a model that has the first alone holds the numbers of the others in it, and the other way
/// round: the projection from the compressed keys and values, whole or taken apart.
constexpr std::array mlaParts = {"attn_kv_b", "attn_k_b", "attn_v_b"};

bool isMlaPart(const std::string& word)
{
    return std::ranges::find(mlaParts, word) != mlaParts.end();
}

/// Which kind of tensors are told in one row: attention, feed-forward ...
std::string familyOf(const Stem& stem)
{
    return stem.word.empty() ? stem.front : stem.word.substr(0, stem.word.find_first_of("._"));
}

std::string fileTypeOf(const arch::Model& model)
{
    const checkpoint::Checkpoint& source = *model.checkpoint;
    if (source.source() != checkpoint::Source::Gguf) {
        const auto coded =
            std::ranges::find_if(model.tensors, [](const auto& tensor) { return tensor.coded != nullptr; });
        return coded == model.tensors.end() ? std::string() : coded->coded->dialect();
    }
    const gguf::Value* value = gguf::find(source.metadata(), "general.file_type");
    if (!value || !value->asUnsigned())
        return {};
    for (const plan::Preset& preset : plan::presets())
        if (preset.fileType == *value->asUnsigned())
            return preset.base == quant::Format::Unknown ? std::string("guessed") : std::string(preset.name);
    return fmt::format("file type {}", *value->asUnsigned());
}

DiffModel describe(const arch::Model& model)
{
    const checkpoint::Checkpoint& source = *model.checkpoint;
    DiffModel described{source.path(), source.tensors().size(), source.bytes()};
    for (const auto& file : source.files())
        described.fileBytes += file->size();
    described.files = source.files().size();
    double weights = 0; // scales that lie apart are none
    for (const arch::TargetTensor& tensor : model.tensors)
        weights += static_cast<double>(tensor.elements());
    const bool isCoded = std::ranges::any_of(model.tensors, [](const auto& tensor) { return tensor.coded != nullptr; });
    described.bitsPerWeight =
        isCoded && weights > 0 ? 8.0 * static_cast<double>(source.bytes()) / weights : source.bitsPerWeight();
    described.fileType = fileTypeOf(model);
    const gguf::Value* imatrix = gguf::find(source.metadata(), "quantize.imatrix.file");
    if (imatrix && imatrix->asString())
        described.imatrix = *imatrix->asString();
    return described;
}

DiffModel describe(const plan::Plan& plan)
{
    DiffModel described{plan.files.empty() ? std::string("plan") : plan.files.front().name, plan.steps.size()};
    for (const plan::Step& step : plan.steps)
        described.bytes += step.bytes;
    described.fileBytes = plan.bytes;
    described.files = plan.files.size();
    described.bitsPerWeight = plan.bitsPerWeight;
    described.fileType = plan.recipe.preset;
    described.imatrix = fmt::format("{}", fmt::join(plan.recipe.imatrixFiles, ", "));
    return described;
}

std::string schemeForPeople(const quant::Scheme& scheme)
{
    using quant::Element;
    const bool isFp8 = scheme.element == Element::E4M3 || scheme.element == Element::E5M2;
    if (!isFp8 || scheme.scale == quant::Format::F8_E8M0)
        return quant::schemeName(scheme);
    const char* const name = scheme.element == Element::E4M3 ? "FP8" : "FP8 E5M2";
    if (scheme.groupColumns > 0)
        return fmt::format("{} {}x{}", name, std::max<std::uint64_t>(scheme.groupRows, 1), scheme.groupColumns);
    return fmt::format("{} {}", name, scheme.groupRows == 1 ? "per row" : "per tensor");
}

/// The type of each tensor of a model in one column; empty for one that is not there.
Types typesOf(const DiffSource& source)
{
    const std::vector<arch::TargetTensor>& tensors = source.model->tensors;
    Types types(tensors.size());
    if (!source.plan) {
        std::ranges::transform(tensors, types.begin(), typeForPeople);
        return types;
    }
    const plan::Plan& plan = *source.plan;
    const bool sameNames = plan.source->naming == source.model->naming;
    std::unordered_map<std::string_view, std::size_t> planned;
    for (std::size_t i = 0; sameNames && i < plan.source->tensors.size(); ++i)
        planned.emplace(plan.source->tensors[i].name, i);
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        std::ptrdiff_t at = -1;
        if (const auto found = planned.find(tensors[i].name); found != planned.end())
            at = static_cast<std::ptrdiff_t>(found->second);
        else if (!sameNames && !tensors[i].sources.empty())
            at = plan.source->targetOf(tensors[i].sources.front());
        const plan::Step* step = at < 0 ? nullptr : plan.stepOf(static_cast<std::size_t>(at));
        if (!step)
            continue;
        types[i] = step->coding ? schemeForPeople(step->coding->scheme())
            : step->copy        ? typeForPeople(plan.source->tensors[step->tensor])
                                : std::string(step->planned.name());
    }
    return types;
}

bool differ(const Types& types)
{
    std::set<std::string> told(types.begin(), types.end());
    told.erase(kNotApplicable);
    return told.size() > 1;
}

} // namespace

std::string layerRanges(const std::vector<int>& layers)
{
    if (layers.size() == 1)
        return std::to_string(layers.front());
    std::string text;
    for (std::size_t i = 0; i < layers.size();) {
        std::size_t last = i;
        while (last + 1 < layers.size() && layers[last + 1] == layers[last] + 1)
            ++last;
        text += text.empty() ? "" : ",";
        text += last == i ? std::to_string(layers[i]) : fmt::format("{}-{}", layers[i], layers[last]);
        i = last + 1;
    }
    return fmt::format("[{}]", text);
}

std::string typeForPeople(const arch::TargetTensor& tensor)
{
    return tensor.coded ? schemeForPeople(tensor.coded->scheme()) : std::string(tensor.sourceType.name());
}

RecipeDiff diffRecipes(const std::vector<arch::ModelPtr>& models)
{
    std::vector<DiffSource> sources;
    for (const arch::ModelPtr& model : models)
        sources.push_back({model, nullptr});
    return diffRecipes(sources);
}

RecipeDiff diffRecipes(const std::vector<DiffSource>& sources)
{
    RecipeDiff diff;
    std::map<std::pair<Stem, int>, Types> types; // of a tensor, per model
    std::map<std::pair<Stem, int>, std::string> names;
    for (std::size_t m = 0; m < sources.size(); ++m) {
        const DiffSource& source = sources[m];
        diff.models.push_back(source.plan ? describe(*source.plan) : describe(*source.model));
        const Types column = typesOf(source);
        for (std::size_t i = 0; i < column.size(); ++i) {
            const arch::TargetTensor& tensor = source.model->tensors[i];
            const std::pair<Stem, int> key{stemOf(tensor), tensor.layer};
            Types& row = types[key];
            row.resize(sources.size());
            row[m] = column[i];
            names.emplace(key, tensor.name);
        }
    }
    for (auto& [key, row] : types) {
        if (!isMlaPart(key.first.word))
            continue;
        for (std::size_t m = 0; m < row.size(); ++m)
            for (const char* part : mlaParts) {
                const auto other = types.find({{key.first.front, part}, key.second});
                if (row[m].empty() && other != types.end() && !other->second[m].empty()
                    && other->second[m] != kNotApplicable)
                    row[m] = kNotApplicable;
            }
    }
    std::map<std::pair<Stem, Types>, std::vector<int>> groups; // layers in which a stem has these types
    for (const auto& [key, row] : types)
        groups[{key.first, row}].push_back(key.second);
    // (outside the layers, front, family, layers, types) -> words, in the order of the first of them
    std::map<std::tuple<bool, std::string, std::string, std::vector<int>, Types>, std::vector<std::string>> folded;
    for (const auto& [key, layers] : groups)
        folded[{!key.first.word.empty(), key.first.front, familyOf(key.first), layers, key.second}].push_back(
            key.first.word);
    std::vector<std::tuple<bool, std::string, std::string, int, DiffRow>> ordered;
    for (const auto& [key, words] : folded) {
        const auto& [inLayer, front, family, layers, row] = key;
        const std::string name =
            inLayer ? fmt::format("{}{}.{}", front, layerRanges(layers), plan::wordsInBraces(words)) : front;
        DiffRow told{name, layers.size() * words.size(), row, differ(row)};
        for (const int layer : layers)
            for (const std::string& word : words)
                told.names.push_back(names.at({{front, word}, layer}));
        ordered.emplace_back(inLayer, front, words.front(), layers.front(), std::move(told));
    }
    std::ranges::sort(ordered, {}, [](const auto& row) {
        return std::tie(std::get<0>(row), std::get<1>(row), std::get<2>(row), std::get<3>(row));
    });
    for (auto& row : ordered)
        diff.rows.push_back(std::move(std::get<DiffRow>(row)));
    return diff;
}

} // namespace ql::report

// SPDX-License-Identifier: Apache-2.0
#include "core/plan/folder_files.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/arch/hf_config.h"
#include "core/base/checked.h"
#include "core/container/safetensors/writer.h"
#include "core/plan/coding.h"
#include "core/plan/linear_module.h"
#include "core/plan/quantization_config.h"
#include "core/plan/serving_presets.h"

namespace ql::plan {

namespace {

constexpr std::uint64_t kShardBytes = 5'000'000'000; // as transformers counts

/// What a tensor of codes and those of its scales have in common: the module's name, or in gpt-oss that of the experts.
std::string_view ownerOf(std::string_view name)
{
    for (const std::string_view ending : {"_blocks", "_scales"})
        if (name.ends_with(ending))
            return name.substr(0, name.size() - ending.size());
    return name.substr(0, name.rfind('.'));
}

/// The source's own section, where experts stay in the blocks of gpt-oss that it describes.
std::optional<Json> sectionOfBlocks(const Plan& plan)
{
    if (std::ranges::all_of(plan.steps, [](const Step& step) { return step.declaredShape.empty(); }))
        return std::nullopt;
    const Json config = arch::effectiveConfig(Json::object(), plan.source->checkpoint->config());
    return config.value("quantization_config", Json{{"quant_method", "mxfp4"}});
}

/// The steps of each weight with those of its scales, in the order of the weights.
std::vector<std::vector<std::size_t>> unitsOf(const Plan& plan)
{
    const std::size_t weights = plan.source->tensors.size();
    std::map<std::string_view, std::size_t> unitOf;
    std::vector<std::vector<std::size_t>> units;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const std::string_view name = plan.model->tensors[plan.steps[i].tensor].name;
        const std::string_view module = ownerOf(name);
        if (plan.steps[i].tensor < weights) {
            if (plan.steps[i].coding)
                unitOf.emplace(module, units.size());
            units.push_back({i});
        } else {
            units[unitOf.at(module)].push_back(i);
        }
    }
    return units;
}

std::vector<std::vector<std::size_t>> shardsOf(const Plan& plan)
{
    const std::uint64_t limit = plan.recipe.splitBytes > 0 ? plan.recipe.splitBytes : kShardBytes;
    std::vector<std::vector<std::size_t>> shards(1);
    std::uint64_t filled = 0;
    for (const std::vector<std::size_t>& unit : unitsOf(plan)) {
        std::uint64_t bytes = 0;
        for (const std::size_t i : unit)
            bytes = checkedAdd(bytes, plan.steps[i].bytes).value_or(bytes);
        const auto next = checkedAdd(filled, bytes);
        if ((!next || *next > limit) && !shards.back().empty()) {
            shards.emplace_back();
            filled = 0;
        }
        filled = checkedAdd(filled, bytes).value_or(bytes);
        shards.back().insert(shards.back().end(), unit.begin(), unit.end());
    }
    return shards;
}

Status layOutShard(Plan& plan, OutputFilePlan& file, std::size_t index)
{
    std::vector<safetensors::TensorDeclaration> declarations;
    for (const std::size_t i : file.steps) {
        Declaration declaration = declarationOf(plan, plan.steps[i]);
        if (!declaration.type.known())
            return fail(Errc::BadArgument,
                        fmt::format("tensor {} has a type without a name in safetensors", declaration.name));
        declarations.push_back(
            {declaration.name, std::move(declaration.shape), declaration.type.format, plan.steps[i].bytes});
    }
    QL_TRY(safetensors::Layout layout, safetensors::layOut(declarations));
    std::vector<std::size_t> ordered;
    for (const std::size_t i : layout.order) {
        Step& step = plan.steps[file.steps[i]];
        step.file = static_cast<std::uint32_t>(index);
        step.offset = layout.offsets[i];
        ordered.push_back(file.steps[i]);
    }
    file.steps = std::move(ordered);
    file.header = std::move(layout.header);
    file.bytes = layout.fileBytes;
    return ok;
}

OutputFilePlan textFile(std::string name, const Json& json)
{
    const std::string text = dumpJson(json, 2) + '\n';
    OutputFilePlan file;
    file.name = std::move(name);
    file.header.resize(text.size());
    std::memcpy(file.header.data(), text.data(), text.size());
    file.bytes = text.size();
    return file;
}

Json indexOf(const Plan& plan, std::size_t shards)
{
    std::map<std::string, std::string> home;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < shards; ++i)
        for (const std::size_t step : plan.files[i].steps) {
            home.emplace(plan.model->tensors[plan.steps[step].tensor].name, plan.files[i].name);
            total += plan.steps[step].bytes;
        }
    return {{"metadata", {{"total_size", total}}}, {"weight_map", home}};
}

/// What transformers calls the plain numbers, where the preset changes them all.
std::string numberTypeName(const Plan& plan)
{
    switch (findServingPreset(plan.recipe.preset)->base) {
    case quant::Format::F32:
        return "float32";
    case quant::Format::F16:
        return "float16";
    case quant::Format::BF16:
        return "bfloat16";
    default:
        return {};
    }
}

void checkNames(const Plan& plan, ProblemList& problems)
{
    std::set<std::string_view> names;
    for (const Step& step : plan.steps) {
        const std::string& name = plan.model->tensors[step.tensor].name;
        if (!names.insert(name).second)
            problems.add(Severity::Error, "another tensor has this name already", name);
    }
}

} // namespace

std::vector<ModuleCoding> moduleCodings(const Plan& plan)
{
    std::set<std::string_view> withInput;
    for (std::size_t i = plan.source->tensors.size(); i < plan.model->tensors.size(); ++i) {
        const std::string_view name = plan.model->tensors[i].name;
        if (name.ends_with(".input_scale") || name.ends_with(".input_global_scale"))
            withInput.insert(name.substr(0, name.rfind('.')));
    }
    std::vector<ModuleCoding> modules;
    for (std::size_t i = 0; i < plan.source->tensors.size(); ++i) {
        const arch::TargetTensor& tensor = plan.source->tensors[i];
        if (!isLinearMatrix(tensor))
            continue;
        const std::string module(moduleOf(tensor.name));
        const bool isCoded = plan.steps[i].coding != nullptr;
        modules.push_back(
            {module, isCoded ? std::optional(plan.steps[i].planned.format) : std::nullopt, withInput.contains(module)});
    }
    return modules;
}

void layOutFolder(Plan& plan, ProblemList& problems)
{
    checkNames(plan, problems);
    std::vector<std::vector<std::size_t>> shards = shardsOf(plan);
    const std::size_t count = shards.size();
    for (std::size_t i = 0; i < count; ++i) {
        OutputFilePlan file;
        file.name = safetensors::shardName(i, count);
        file.steps = std::move(shards[i]);
        if (const Status status = layOutShard(plan, file, i); !status)
            problems.add(Severity::Error, status.error().message);
        plan.files.push_back(std::move(file));
    }
    for (const arch::SideFile& side : plan.source->sideFiles) {
        OutputFilePlan file;
        file.name = side.name;
        file.bytes = side.bytes;
        file.copyOf = side.path;
        plan.files.push_back(std::move(file));
    }
    if (count > 1)
        plan.files.push_back(textFile("model.safetensors.index.json", indexOf(plan, count)));
    QuantizationConfig quantization = quantizationConfig(plan.recipe.dialect, moduleCodings(plan));
    if (auto section = sectionOfBlocks(plan))
        quantization = {*std::move(section), {}};
    if (!quantization.file.is_null())
        plan.files.push_back(textFile("hf_quant_config.json", quantization.file));
    const Json config = plan.source->checkpoint ? plan.source->checkpoint->config() : Json::object();
    plan.files.push_back(textFile("config.json", configWith(config, quantization, numberTypeName(plan))));
    for (const OutputFilePlan& file : plan.files)
        plan.bytes += file.bytes;
}

} // namespace ql::plan

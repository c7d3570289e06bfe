// SPDX-License-Identifier: Apache-2.0
#include "core/plan/quantization_config.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "core/arch/hf_config.h"

namespace ql::plan {

namespace {

using quant::Format;

using Kind = std::pair<Format, bool>; ///< format, with scales of the inputs
using Modules = std::vector<ModuleCoding>;

/// The kinds that occur, in the order of their first modules.
std::vector<Kind> kindsOf(const Modules& modules)
{
    std::vector<Kind> kinds;
    for (const ModuleCoding& module : modules) {
        if (!module.format)
            continue;
        const Kind kind{*module.format, module.hasInput};
        if (std::ranges::find(kinds, kind) == kinds.end())
            kinds.push_back(kind);
    }
    return kinds;
}

std::vector<std::string> plainModules(const Modules& modules)
{
    std::vector<std::string> names;
    for (const ModuleCoding& module : modules)
        if (!module.format)
            names.push_back(module.module);
    return names;
}

/// ".*layers\.\d+\.mlp\.up_proj$" of "model.layers.0.mlp.up_proj"; the name itself without a number in it. What comes
/// before the layers is left open, because engines rename it in models of several parts.
std::string familyOf(std::string_view module)
{
    std::string pattern;
    bool hasNumber = false;
    for (std::size_t begin = 0; begin <= module.size();) {
        const std::size_t end = std::min(module.find('.', begin), module.size());
        const std::string_view component = module.substr(begin, end - begin);
        const bool isNumber = !component.empty() && component.find_first_not_of("0123456789") == std::string_view::npos;
        if (isNumber && !hasNumber) // only the word before it stays
            pattern.erase(0, pattern.rfind('.') == std::string::npos ? 0 : pattern.rfind('.') + 1);
        hasNumber = hasNumber || isNumber;
        pattern += pattern.empty() ? "" : "\\.";
        pattern += isNumber ? std::string_view("\\d+") : component;
        begin = end + 1;
    }
    return hasNumber ? ".*" + pattern + "$" : std::string(module);
}

/// The modules of one kind (nothing: plain ones) as compressed-tensors names them: a pattern for a family that is all
/// of this kind, else each by its name. Engines look the parts of fused modules up one by one, so that classes of
/// modules must not be named where there are several kinds.
Json targetsOf(const Modules& modules, const std::optional<Kind>& kind)
{
    const auto isOfKind = [&](const ModuleCoding& module) {
        return kind ? module.format == kind->first && module.hasInput == kind->second : !module.format;
    };
    std::map<std::string, std::pair<bool, int>> families; // all of the kind? and how many are they
    for (const ModuleCoding& module : modules) {
        auto& [all, count] = families.try_emplace(familyOf(module.module), true, 0).first->second;
        all = all && isOfKind(module);
        ++count;
    }
    Json targets = Json::array();
    for (const ModuleCoding& module : modules) {
        if (!isOfKind(module))
            continue;
        auto& [all, count] = families.at(familyOf(module.module));
        if (!all || count == 1) {
            targets.push_back(module.module);
        } else if (count > 1) {
            targets.push_back("re:" + familyOf(module.module));
            count = 0; // said once
        }
    }
    return targets;
}

bool isFp4(Format format)
{
    return isNvfp4Kind(format) || format == Format::MXFP4;
}

std::string_view compressedFormat(Format format)
{
    return isNvfp4Kind(format) ? "nvfp4-pack-quantized" : isFp4(format) ? "mxfp4-pack-quantized" : "float-quantized";
}

Json arguments(int bits, std::string_view strategy, const Json& dynamic, const Json& groupSize = {})
{
    const bool isStatic = dynamic == Json(false);
    return {{"actorder", nullptr},
            {"block_structure", nullptr},
            {"dynamic", dynamic},
            {"group_size", groupSize},
            {"num_bits", bits},
            {"observer", isStatic ? Json("minmax") : Json()},
            {"observer_kwargs", Json::object()},
            {"strategy", strategy},
            {"symmetric", true},
            {"type", "float"}};
}

Json compressedWeights(Format format)
{
    if (isFp4(format)) {
        const bool isNvfp4 = isNvfp4Kind(format);
        Json weights = arguments(4, isNvfp4 ? "tensor_group" : "group", false, isNvfp4 ? 16 : 32);
        weights["scale_dtype"] = isNvfp4 ? "torch.float8_e4m3fn" : "torch.uint8";
        return weights;
    }
    if (format != Format::FP8_BLOCK)
        return arguments(8, format == Format::FP8 ? "tensor" : "channel", false);
    Json weights = arguments(8, "block", false);
    weights["block_structure"] = {128, 128};
    return weights;
}

Json compressedInputs(const Kind& kind)
{
    const auto& [format, hasInput] = kind;
    if (format == Format::NVFP4)
        return arguments(4, "tensor_group", "local", 16);
    if (isFp4(format))
        return nullptr;
    if (format == Format::FP8_BLOCK)
        return arguments(8, "group", true, 128);
    return hasInput ? arguments(8, "tensor", false) : arguments(8, "token", true);
}

Json compressedTensors(const Modules& modules)
{
    const std::vector<Kind> kinds = kindsOf(modules);
    Json groups = Json::object();
    std::string_view form = compressedFormat(kinds[0].first);
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const std::string_view own = compressedFormat(kinds[i].first);
        form = own == form ? form : "mixed-precision";
        groups["group_" + std::to_string(i)] = {
            {"format", own},
            {"input_activations", compressedInputs(kinds[i])},
            {"output_activations", nullptr},
            {"targets", kinds.size() == 1 ? Json::array({"Linear"}) : targetsOf(modules, kinds[i])},
            {"weights", compressedWeights(kinds[i].first)}};
    }
    return {{"config_groups", std::move(groups)},  {"format", form},
            {"global_compression_ratio", nullptr}, {"ignore", targetsOf(modules, std::nullopt)},
            {"kv_cache_scheme", nullptr},          {"quant_method", "compressed-tensors"},
            {"quantization_status", "compressed"}, {"version", "0.12.2"}};
}

std::string_view modeloptAlgorithm(Format format)
{
    switch (format) {
    case Format::FP8_DYNAMIC:
        return "FP8_PER_CHANNEL_PER_TOKEN";
    case Format::FP8_BLOCK:
        return "FP8_PB_WO";
    case Format::NVFP4:
        return "NVFP4";
    case Format::NVFP4A16:
        return "W4A16_NVFP4";
    default:
        return "FP8";
    }
}

Json modeloptNumbers(Format format)
{
    Json numbers{{"dynamic", false}, {"num_bits", isFp4(format) ? 4 : 8}, {"type", "float"}};
    if (isFp4(format))
        numbers["group_size"] = 16;
    return numbers;
}

QuantizationConfig modelopt(const Modules& modules)
{
    const std::vector<Kind> kinds = kindsOf(modules);
    // Engines look for this name; the layout is that of ModelOpt's version.
    const Json producer{{"name", "modelopt"}, {"version", "0.33.0"}};
    Json facts{{"quant_algo", kinds.size() == 1 ? modeloptAlgorithm(kinds[0].first) : "MIXED_PRECISION"}};
    if (kinds.size() == 1 && isFp4(kinds[0].first))
        facts["group_size"] = 16;
    Json groups = Json::object();
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto& [format, hasInput] = kinds[i];
        Json targets = Json::array({"Linear"});
        if (kinds.size() > 1) {
            targets = Json::array();
            for (const ModuleCoding& module : modules) {
                if (module.format != format || module.hasInput != hasInput)
                    continue;
                targets.push_back(module.module);
                facts["quantized_layers"][module.module]["quant_algo"] = modeloptAlgorithm(format);
                if (isFp4(format))
                    facts["quantized_layers"][module.module]["group_size"] = 16;
            }
        }
        groups["group_" + std::to_string(i)] = {{"input_activations", hasInput ? modeloptNumbers(format) : Json()},
                                                {"weights", modeloptNumbers(format)},
                                                {"targets", std::move(targets)}};
    }
    const std::vector<std::string> alone = plainModules(modules);
    QuantizationConfig config;
    config.section = {{"config_groups", std::move(groups)}, {"ignore", alone}};
    config.section.update(facts);
    config.section.update({{"producer", producer}, {"quant_method", "modelopt"}});
    facts["kv_cache_quant_algo"] = nullptr;
    facts["exclude_modules"] = alone;
    config.file = {{"producer", producer}, {"quantization", std::move(facts)}};
    return config;
}

void adapt(Json& config, const std::string& numberType)
{
    for (const char* key : {"quantization_config", "compression_config", "quant_config"})
        config.erase(key);
    for (const char* key : {"torch_dtype", "dtype"})
        if (!numberType.empty() && config.contains(key))
            config[key] = numberType;
}

} // namespace

QuantizationConfig quantizationConfig(ServingDialect dialect, const std::vector<ModuleCoding>& modules)
{
    if (std::ranges::none_of(modules, [](const ModuleCoding& module) { return module.format.has_value(); }))
        return {};
    switch (dialect) {
    case ServingDialect::CompressedTensors:
        return {compressedTensors(modules), {}};
    case ServingDialect::Modelopt:
        return modelopt(modules);
    case ServingDialect::DeepSeek:
        break;
    }
    return {{{"activation_scheme", "dynamic"},
             {"fmt", "e4m3"},
             {"modules_to_not_convert", plainModules(modules)},
             {"quant_method", "fp8"},
             {"weight_block_size", {128, 128}}},
            {}};
}

Json configWith(Json config, const QuantizationConfig& quantization, const std::string& numberType)
{
    adapt(config, numberType);
    for (const char* key : arch::kLanguageModelKeys)
        if (const auto inner = config.find(key); inner != config.end() && inner->is_object())
            adapt(*inner, numberType);
    if (!quantization.section.is_null())
        config["quantization_config"] = quantization.section;
    return config;
}

} // namespace ql::plan

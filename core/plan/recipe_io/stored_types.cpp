// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/stored_types.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/arch/coded_rows.h"
#include "core/plan/fold_names.h"
#include "core/plan/linear_module.h"

namespace ql::plan {

namespace {

using quant::Format;

bool hasInput(const arch::Model& model, const std::string& name)
{
    return model.inputs.contains(std::string(moduleOf(name)));
}

/// The type of a weight whose scales lie apart.
std::optional<Format> typeOfScheme(const arch::Model& model, const arch::TargetTensor& tensor)
{
    const std::optional<Format> format = servedFormat(tensor.coded->scheme());
    if (format && isNvfp4Kind(*format))
        return hasInput(model, tensor.name) ? Format::NVFP4 : Format::NVFP4A16;
    return format;
}

std::optional<Format> typeOf(const arch::Model& model, const arch::TargetTensor& tensor)
{
    const bool isFolder = model.naming == arch::Naming::HuggingFace;
    if (isFolder && tensor.coded)
        return typeOfScheme(model, tensor);
    if (!tensor.sourceType.known())
        return std::nullopt;
    const quant::FormatInfo& info = quant::info(tensor.sourceType.format);
    const bool canAsk = isFolder ? isServable(info.format) : info.ggufId.has_value();
    return canAsk ? std::optional(info.format) : std::nullopt;
}

std::string quantMethod(const arch::Model& model)
{
    if (!model.checkpoint || !model.checkpoint->config().is_object())
        return {};
    const Json& config = model.checkpoint->config();
    for (const char* key : {"quantization_config", "compression_config"})
        if (const auto section = config.find(key); section != config.end() && section->is_object())
            if (const auto method = section->find("quant_method"); method != section->end() && method->is_string())
                return method->get<std::string>();
    return {};
}

std::string metadataText(const arch::Model& model, const char* key)
{
    const gguf::Value* value = model.checkpoint ? gguf::find(model.checkpoint->metadata(), key) : nullptr;
    return value && value->asString() ? *value->asString() : std::string();
}

} // namespace

std::vector<std::optional<Format>> storedTypes(const arch::Model& model)
{
    std::vector<std::optional<Format>> types;
    types.reserve(model.tensors.size());
    for (const arch::TargetTensor& tensor : model.tensors)
        types.push_back(typeOf(model, tensor));
    return types;
}

ServingDialect dialectOf(const arch::Model& model, const std::vector<std::optional<Format>>& types)
{
    const std::string method = quantMethod(model);
    ServingDialect dialect = method == "fp8" ? ServingDialect::DeepSeek
        : method == "modelopt"               ? ServingDialect::Modelopt
                                             : ServingDialect::CompressedTensors;
    for (std::size_t i = 0; i < types.size(); ++i)
        if (types[i] && !whyNotHeld(dialect, *types[i], hasInput(model, model.tensors[i].name)).empty())
            return ServingDialect::CompressedTensors;
    return dialect;
}

std::vector<std::string> storageWarnings(const arch::Model& model, const std::vector<std::optional<Format>>& types,
                                         const Recipe& recipe)
{
    std::vector<std::string> warnings;
    std::map<std::string, std::vector<std::string>> unsaid, unwritten;
    for (std::size_t i = 0; i < types.size(); ++i)
        if (const arch::TargetTensor& tensor = model.tensors[i]; tensor.shape.size() < 2)
            continue;
        else if (!types[i])
            unsaid[tensor.storageName.empty() ? tensor.sourceType.name() : tensor.storageName].push_back(tensor.name);
        else if (recipe.to == Container::Gguf && !quant::info(*types[i]).encode)
            unwritten[tensor.sourceType.name()].push_back(tensor.name);
    for (const auto& [type, names] : unwritten)
        warnings.push_back(fmt::format("{}: this program copies the type, and does not write it from other numbers; "
                                       "for another model choose another type for {}",
                                       type, foldNames(names)));
    for (const auto& [type, names] : unsaid)
        warnings.push_back(fmt::format("{}: no recipe for {} can ask for it; on another model these tensors are kept "
                                       "as they are: {}",
                                       type, containerName(recipe.to), foldNames(names)));
    if (const std::string file = metadataText(model, "quantize.imatrix.file"); !file.empty()) {
        const std::string dataset = metadataText(model, "quantize.imatrix.dataset");
        warnings.push_back(fmt::format("quantize.imatrix.file: the model was made with the importance matrix {}{}; "
                                       "the recipe has none, so choose one of your model",
                                       file, dataset.empty() ? "" : fmt::format(" (of {})", dataset)));
    }
    return warnings;
}

} // namespace ql::plan

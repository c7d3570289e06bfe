// SPDX-License-Identifier: Apache-2.0
#include "core/arch/mtp_layers.h"

#include <algorithm>

#include <fmt/format.h>

namespace ql::arch {

namespace {

std::string architectureOf(const gguf::Metadata& metadata)
{
    const gguf::Value* value = gguf::find(metadata, "general.architecture");
    const std::string* name = value ? value->asString() : nullptr;
    return name ? *name : std::string();
}

std::uint64_t number(const gguf::Metadata& metadata, const std::string& key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    return value ? value->asUnsigned().value_or(0) : 0;
}

/// Keeps the first elements of a list with one for each layer.
void cutList(gguf::Value& value, std::uint64_t layers, std::uint64_t left)
{
    auto* array = std::get_if<gguf::Array>(&value.data);
    if (!array || array->size() != layers)
        return;
    std::visit([left](auto& elements) { elements.resize(left); }, array->elements);
}

} // namespace

std::uint64_t mtpLayersOf(const gguf::Metadata& metadata)
{
    return number(metadata, architectureOf(metadata) + ".nextn_predict_layers");
}

void leaveOutMtpLayers(Model& model)
{
    const std::string prefix = architectureOf(model.metadata) + ".";
    const std::uint64_t layers = number(model.metadata, prefix + "block_count");
    const std::uint64_t further = std::min(mtpLayersOf(model.metadata), layers);
    if (further == 0)
        return;
    const std::uint64_t left = layers - further;
    for (gguf::KeyValue& entry : model.metadata)
        if (entry.key.starts_with(prefix))
            cutList(entry.value, layers, left);
    gguf::set(model.metadata, prefix + "block_count", gguf::Value::u32(static_cast<std::uint32_t>(left)));
    gguf::set(model.metadata, prefix + "nextn_predict_layers", gguf::Value::u32(0));
    const auto isFurther = [left](const TargetTensor& tensor) {
        return tensor.layer >= 0 && static_cast<std::uint64_t>(tensor.layer) >= left;
    };
    for (const TargetTensor& tensor : model.tensors)
        if (isFurther(tensor))
            model.notCarried.push_back({tensor.name,
                                        "it belongs to the layers that predict further tokens (MTP), which are to be "
                                        "left out"});
    std::erase_if(model.tensors, isFurther);
}

} // namespace ql::arch

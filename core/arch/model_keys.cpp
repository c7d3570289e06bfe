// SPDX-License-Identifier: Apache-2.0
#include "core/arch/model_keys.h"

#include <algorithm>
#include <utility>

namespace ql::arch {

ModelKeys::ModelKeys(const gguf::Metadata& metadata, std::string architecture)
    : m_metadata(metadata)
    , m_architecture(std::move(architecture))
{
}

std::string ModelKeys::full(std::string_view key) const
{
    return m_architecture + '.' + std::string(key);
}

const gguf::Value* ModelKeys::find(std::string_view key) const
{
    return gguf::find(m_metadata, full(key));
}

std::uint64_t ModelKeys::at(std::string_view key, std::uint64_t layer, std::uint64_t otherwise) const
{
    const gguf::Value* value = find(key);
    if (!value)
        return otherwise;
    const gguf::Array* array = value->asArray();
    if (!array)
        return value->asUnsigned().value_or(otherwise);
    if (const auto* numbers = std::get_if<std::vector<std::uint64_t>>(&array->elements))
        return layer < numbers->size() ? (*numbers)[layer] : otherwise;
    if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&array->elements))
        return layer < numbers->size() && (*numbers)[layer] >= 0 ? static_cast<std::uint64_t>((*numbers)[layer])
                                                                 : otherwise;
    return otherwise;
}

double ModelKeys::real(std::string_view key, double otherwise) const
{
    const gguf::Value* value = find(key);
    return value ? value->asNumber().value_or(otherwise) : otherwise;
}

std::string ModelKeys::text(std::string_view key) const
{
    const gguf::Value* value = find(key);
    const std::string* string = value ? value->asString() : nullptr;
    return string ? *string : std::string();
}

std::uint64_t ModelKeys::largest(std::string_view key, std::uint64_t layers, std::uint64_t otherwise) const
{
    std::uint64_t most = 0;
    for (std::uint64_t layer = 0; layer < layers; ++layer)
        most = std::max(most, at(key, layer, otherwise));
    return most;
}

} // namespace ql::arch

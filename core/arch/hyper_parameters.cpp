// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <limits>
#include <optional>

#include <fmt/format.h>

#include "core/arch/architecture.h"

namespace ql::arch {

namespace {

/// Tables of the runtime that have a fixed size.
constexpr std::uint64_t kMaxLayers = 512;
constexpr std::uint64_t kMaxExperts = 512;

std::optional<std::int64_t> wholeNumber(const Json& value)
{
    if (!value.is_number())
        return std::nullopt;
    const double number = value.get<double>();
    if (number != std::floor(number) || std::abs(number) > 9007199254740992.0)
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

std::optional<gguf::Value> scalar(const std::string& type, const Json& value)
{
    const auto whole = wholeNumber(value);
    if (type == "u32" && whole && *whole >= 0 && *whole <= std::numeric_limits<std::uint32_t>::max())
        return gguf::Value::u32(static_cast<std::uint32_t>(*whole));
    if (type == "i32" && whole && std::abs(*whole) <= std::numeric_limits<std::int32_t>::max())
        return gguf::Value::i32(static_cast<std::int32_t>(*whole));
    if (type == "f32" && value.is_number())
        return gguf::Value::f32(value.get<float>());
    if (type == "bool" && value.is_boolean())
        return gguf::Value::boolean(value.get<bool>());
    if (type == "str" && value.is_string())
        return gguf::Value::string(value.get<std::string>());
    return std::nullopt;
}

std::optional<gguf::Value> wholeNumbers(const Json& value)
{
    std::vector<std::int32_t> elements;
    for (const Json& element : value) {
        const auto whole = wholeNumber(element);
        if (!whole || std::abs(*whole) > std::numeric_limits<std::int32_t>::max())
            return std::nullopt;
        elements.push_back(static_cast<std::int32_t>(*whole));
    }
    return gguf::Value::i32s(std::move(elements));
}

std::optional<gguf::Value> booleans(const Json& value)
{
    gguf::Array array;
    array.elementType = gguf::ValueType::Bool;
    std::vector<std::uint64_t> elements;
    for (const Json& element : value) {
        if (!element.is_boolean())
            return std::nullopt;
        elements.push_back(element.get<bool>());
    }
    array.elements = std::move(elements);
    return gguf::Value{gguf::ValueType::Array, std::move(array)};
}

std::optional<gguf::Value> floats(const Json& value)
{
    std::vector<float> elements;
    for (const Json& element : value) {
        if (!element.is_number())
            return std::nullopt;
        elements.push_back(element.get<float>());
    }
    return gguf::Value::f32s(std::move(elements));
}

/// A value of the type that the architecture file names. A whole number may also differ from layer to layer.
std::optional<gguf::Value> typed(const std::string& type, const Json& value)
{
    if (!value.is_array())
        return scalar(type, value);
    if (type == "u32" || type == "arr[i32]")
        return wholeNumbers(value);
    if (type == "arr[bool]")
        return booleans(value);
    if (type == "arr[f32]")
        return floats(value);
    return std::nullopt;
}

std::string expanded(std::string key, const std::string& ggufName)
{
    constexpr std::string_view kPlaceholder = "{arch}";
    if (const std::size_t at = key.find(kPlaceholder); at != std::string::npos)
        key.replace(at, kPlaceholder.size(), ggufName);
    return key;
}

} // namespace

Result<gguf::Metadata> hyperParameters(Architecture& architecture)
{
    gguf::Metadata metadata;
    for (const Json& entry : architecture.spec.value("hparams", Json::array())) {
        if (const auto when = entry.find("when"); when != entry.end()) {
            QL_TRY(const bool applies, evaluateCondition(*when, architecture.environment));
            if (!applies)
                continue;
        }
        const std::string key = expanded(entry.at("key").get<std::string>(), architecture.ggufName());
        auto value = evaluate(entry.at("value"), architecture.environment);
        if (!value)
            return fail(std::move(value).error().in(key));
        if (value->is_null()) {
            if (entry.value("must", false))
                return fail(Errc::BadInput,
                            fmt::format("config.json does not have what {} is made of, which every {} model needs", key,
                                        architecture.ggufName()));
            continue;
        }
        const std::string type = entry.at("type").get<std::string>();
        auto converted = typed(type, *value);
        if (!converted)
            return fail(
                Errc::BadInput,
                fmt::format("config.json gives {} for {}, which is not a value of type {}", value->dump(), key, type));
        gguf::set(metadata, key, std::move(*converted));
    }
    return metadata;
}

Status checkRuntimeLimits(const gguf::Metadata& metadata, const Architecture& architecture)
{
    const std::string prefix =
        architecture.ggufName() + (architecture.carried.part == ModelPart::Vision ? ".vision." : ".");
    const auto number = [&](const char* key) -> std::uint64_t {
        const gguf::Value* value = gguf::find(metadata, prefix + key);
        return value ? value->asUnsigned().value_or(0) : 0;
    };
    const std::uint64_t layers = number("block_count"), experts = number("expert_count"),
                        used = number("expert_used_count"), groups = number("expert_group_count"),
                        groupsUsed = number("expert_group_used_count");
    const auto refuse = [](const std::string& why) {
        return fail(Errc::Unsupported, fmt::format("config.json: llama.cpp cannot load {}", why));
    };
    if (layers == 0 || layers > kMaxLayers)
        return refuse(fmt::format("a model of {} layers; 1 to {} are possible", layers, kMaxLayers));
    if (experts > kMaxExperts)
        return refuse(fmt::format("{} experts per layer; at most {} are possible", experts, kMaxExperts));
    if (used > experts || (experts > 0 && used == 0))
        return refuse(fmt::format("a model that uses {} of {} experts", used, experts));
    if (groups > 0 && experts > 0 && groups >= experts)
        return refuse(fmt::format("{} groups of {} experts", groups, experts));
    if (groups > 1 && (experts % groups != 0 || groupsUsed == 0 || groupsUsed >= groups))
        return refuse(fmt::format("a model that uses {} of {} groups of {} experts", groupsUsed, groups, experts));
    return ok;
}

} // namespace ql::arch

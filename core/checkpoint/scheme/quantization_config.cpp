// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/scheme/quantization_config.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/in_quotes.h"
#include "core/checkpoint/scheme/method.h"

namespace ql::checkpoint::scheme {

namespace {

constexpr std::uint64_t kMaxBytes = std::uint64_t{16} << 20;
constexpr std::uint64_t kMaxGroup = std::uint64_t{1} << 20; // more values than any row has

/// The list of methods.
constexpr std::array kMethods = {
    Method{"fp8", parseFp8},
    Method{"fbgemm_fp8", parseFbgemm},
    Method{"compressed-tensors", parseCompressedTensors},
    Method{"modelopt", parseModelopt},
    Method{"quark", parseQuark},
    Method{"mxfp4", parseMxfp4},
    Method{"gptq", parseGptq},
    Method{"awq", parseAwq},
};

std::string methodNames()
{
    std::string names;
    for (const Method& method : kMethods)
        names += (names.empty() ? "" : ", ") + std::string(method.name);
    return names;
}

/// Tools that write one method under several names.
std::string_view sameMethod(std::string_view name)
{
    if (name.starts_with("modelopt"))
        return "modelopt";
    if (name == "compressed_tensors")
        return "compressed-tensors";
    return name;
}

/// The configuration in config.json; null where there is none.
const Json& configured(const Json& config)
{
    for (const char* key : {"quantization_config", "compression_config"})
        if (const Json& found = member(config, key); found.is_object() && !found.empty())
            return found;
    static const Json none;
    return none;
}

/// At the root, or in text_config, llm_config ... of models with several parts.
const Json& configuredAnywhere(const Json& config)
{
    if (const Json& found = configured(config); !found.is_null())
        return found;
    if (config.is_object())
        for (const auto& [key, value] : config.items())
            if (key.ends_with("_config") && value.is_object())
                if (const Json& found = configuredAnywhere(value); !found.is_null())
                    return found;
    static const Json none;
    return none;
}

} // namespace

const Declared& Configuration::of(std::string_view module) const
{
    static const Declared plain;
    if (ignore.matches(module))
        return plain;
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [module](const Rule& each) { return each.modules.matches(module); });
    return rule == rules.end() ? rest : rule->declared;
}

Result<ConfigurationPtr> parseConfiguration(const Json& object, const std::string& path)
{
    auto configuration = std::make_shared<Configuration>();
    // Old files of compressed-tensors nest their own object.
    if (const Json& inner = member(object, "compression_config"); inner.is_object())
        return parseConfiguration(inner, path);
    configuration->method = textOf(object, "quant_method");
    if (configuration->method.empty()) {
        if (member(object, "config_groups").is_object())
            configuration->method = "compressed-tensors";
        else if (!textOf(object, "quant_algo").empty() || member(object, "quantization").is_object())
            configuration->method = "modelopt";
        else
            return fail(Errc::Unsupported,
                        fmt::format("{}: the configuration of the quantisation does not say its method "
                                    "(quant_method); these can be read: {}",
                                    path, methodNames()));
    }
    const std::string_view name = sameMethod(configuration->method);
    const auto* method =
        std::find_if(kMethods.begin(), kMethods.end(), [name](const Method& each) { return each.name == name; });
    if (method == kMethods.end())
        return fail(Errc::Unsupported,
                    fmt::format("{}: the weights are quantised already by the method {}, which cannot be read (these "
                                "can: {}); open the 16-bit form of the model",
                                path, inQuotes(configuration->method), methodNames()));
    QL_CHECK(method->parse(object, path, *configuration));
    return ConfigurationPtr(std::move(configuration));
}

Result<ConfigurationPtr> readConfiguration(const Checkpoint& checkpoint, io::Disk& disk)
{
    if (checkpoint.source() == Source::Gguf)
        return ConfigurationPtr();
    const std::string folder = checkpoint.folder().empty() ? io::folderOf(checkpoint.path()) : checkpoint.folder();
    const std::string beside = io::join(folder, "hf_quant_config.json");
    const Json& inConfig = configuredAnywhere(checkpoint.config());
    // ModelOpt's own file says more than its copy in config.json, where that does not list the layers.
    const bool isEnough = inConfig.is_object()
        && (sameMethod(textOf(inConfig, "quant_method")) != "modelopt" || member(inConfig, "quant_algo").is_string());
    const bool lacksLayers =
        textOf(inConfig, "quant_algo") == "mixed_precision" && !member(inConfig, "quantized_layers").is_object();
    if (checkpoint.source() == Source::HuggingFace && (!isEnough || lacksLayers) && disk.exists(beside)) {
        QL_TRY(const std::string text, disk.readText(beside, kMaxBytes));
        QL_TRY(const Json object, parseJson(text, beside));
        return parseConfiguration(object, beside);
    }
    if (!inConfig.is_object())
        return ConfigurationPtr();
    return parseConfiguration(inConfig, io::join(folder, "config.json"));
}

std::string storedName(Stored stored, unsigned bits)
{
    switch (stored) {
    case Stored::Plain:
        break;
    case Stored::Fp8:
        return "FP8";
    case Stored::Mxfp8:
        return "MXFP8";
    case Stored::Nvfp4:
        return "NVFP4";
    case Stored::Mxfp4:
        return "MXFP4";
    case Stored::Integer:
        return bits ? fmt::format("INT{}", bits) : "integers";
    }
    return "no quantisation";
}

const Json& member(const Json& object, std::string_view key)
{
    static const Json none;
    if (!object.is_object())
        return none;
    const auto found = object.find(std::string(key));
    return found == object.end() ? none : *found;
}

std::string textOf(const Json& object, std::string_view key)
{
    const Json& value = member(object, key);
    std::string text = value.is_string() ? value.get<std::string>() : std::string();
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::optional<std::uint64_t> countOf(const Json& object, std::string_view key)
{
    const Json& value = member(object, key);
    if (!value.is_number_integer() || value.get<std::int64_t>() <= 0 || value.get<std::uint64_t>() > kMaxGroup)
        return std::nullopt;
    return value.get<std::uint64_t>();
}

Result<std::vector<std::string>> namesOf(const Json& object, std::string_view key, const std::string& path)
{
    const Json& value = member(object, key);
    std::vector<std::string> names;
    if (value.is_null())
        return names;
    const bool isList =
        value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& each) { return each.is_string(); });
    if (!isList)
        return fail(Errc::BadInput, fmt::format("{}: {} must be a list of names", path, key));
    for (const Json& each : value)
        names.push_back(each.get<std::string>());
    return names;
}

Result<std::optional<Grouping>> blockOf(const Json& value, const std::string& path)
{
    if (value.is_null())
        return std::optional<Grouping>();
    Grouping block;
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        const char* const end = text.data() + text.size();
        const auto rows = std::from_chars(text.data(), end, block.rows);
        if (rows.ec == std::errc() && rows.ptr != end && *rows.ptr == 'x') {
            const auto columns = std::from_chars(rows.ptr + 1, end, block.columns);
            if (columns.ec != std::errc() || columns.ptr != end)
                block.columns = 0;
        }
    } else if (value.is_array() && value.size() == 2) {
        const Json object{{"rows", value[0]}, {"columns", value[1]}};
        block = {countOf(object, "rows").value_or(0), countOf(object, "columns").value_or(0)};
    }
    if (block.rows == 0 || block.columns == 0 || block.rows > kMaxGroup || block.columns > kMaxGroup)
        return fail(Errc::BadInput, fmt::format("{}: {} is not the size of a block", path, dumpJson(value)));
    return std::optional(block);
}

Result<unsigned> bitsOf(const Json& value, const std::string& path)
{
    const bool isGood = value.is_number_integer() && value.get<std::int64_t>() >= 2 && value.get<std::int64_t>() <= 8;
    if (!isGood)
        return notReadable(path, fmt::format("integers of {} bits", value.is_null() ? "unknown" : dumpJson(value)),
                           "2 to 8");
    return value.get<unsigned>();
}

tl::unexpected<Error> notReadable(const std::string& path, std::string_view what, std::string_view readable)
{
    return fail(Errc::Unsupported,
                fmt::format("{}: the weights are quantised already as {}, which cannot be read (these can: {}); open "
                            "the 16-bit form of the model",
                            path, what, readable));
}

} // namespace ql::checkpoint::scheme

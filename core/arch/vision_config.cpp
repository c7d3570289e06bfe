// SPDX-License-Identifier: Apache-2.0
#include "core/arch/vision_config.h"

#include <charconv>

#include <nlohmann/json.hpp>

namespace ql::arch {

namespace {

constexpr std::uint64_t kMaxConfigBytes = std::uint64_t{64} << 20; // tokenizer.json is among them

/// An object; an empty one where there is no such file.
Result<Json> contentOf(io::Disk& disk, const std::string& folder, const char* name)
{
    const std::string path = io::join(folder, name);
    if (!disk.exists(path))
        return Json::object();
    QL_TRY(const std::string text, disk.readText(path, kMaxConfigBytes));
    QL_TRY(Json content, parseJson(text, path));
    return content.is_object() ? std::move(content) : Json::object();
}

/// Newer files have what concerns images in an object of its own.
void addPreprocessor(Json& preprocessor, Json file)
{
    for (const char* part : {"media_proc_cfg", "image_processor"})
        if (const auto inner = file.find(part); inner != file.end() && inner->is_object()) {
            const Json values = *inner;
            file.update(values);
        }
    preprocessor.update(file);
}

Json tokensOf(const Json& tokenizerConfig, const Json& tokenizer)
{
    Json tokens = Json::object();
    const auto add = [&tokens](const Json& token, const Json& id) {
        if (token.is_object() && token.contains("content") && token["content"].is_string() && id.is_number_unsigned())
            tokens[token["content"].get<std::string>()] = id;
    };
    if (const auto added = tokenizer.find("added_tokens"); added != tokenizer.end() && added->is_array())
        for (const Json& token : *added)
            if (token.is_object() && token.contains("id"))
                add(token, token["id"]);
    if (const auto added = tokenizerConfig.find("added_tokens_decoder");
        added != tokenizerConfig.end() && added->is_object())
        for (const auto& [id, token] : added->items()) {
            std::uint64_t number = 0;
            if (std::from_chars(id.data(), id.data() + id.size(), number).ec == std::errc())
                add(token, Json(number));
        }
    return tokens;
}

} // namespace

Result<Json> visionConfig(io::Disk& disk, const std::string& folder, const Json& defaults, const Json& config)
{
    Json result = defaults.is_object() ? defaults : Json::object();
    if (const auto own = config.find("vision_config"); own != config.end() && own->is_object())
        result.update(*own);
    result["_root"] = config;
    Json preprocessor = Json::object();
    for (const char* name : {"preprocessor_config.json", "processor_config.json"}) {
        QL_TRY(Json file, contentOf(disk, folder, name));
        addPreprocessor(preprocessor, std::move(file));
    }
    result["_preprocessor"] = std::move(preprocessor);
    QL_TRY(const Json tokenizerConfig, contentOf(disk, folder, "tokenizer_config.json"));
    QL_TRY(const Json tokenizer, contentOf(disk, folder, "tokenizer.json"));
    result["_tokens"] = tokensOf(tokenizerConfig, tokenizer);
    return result;
}

} // namespace ql::arch

// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/opener.h"
#include "core/container/safetensors/index.h"

namespace ql::checkpoint {

namespace {

constexpr std::string_view kIndexName = "model.safetensors.index.json";
constexpr std::string_view kSingleName = "model.safetensors";
constexpr std::string_view kConfigName = "config.json";
constexpr std::string_view kEnding = ".safetensors";
constexpr std::uint64_t kMaxConfigBytes = std::uint64_t{16} << 20;

std::vector<std::string> endingWith(const std::vector<std::string>& names, std::string_view ending)
{
    std::vector<std::string> found;
    std::copy_if(names.begin(), names.end(), std::back_inserter(found),
                 [ending](const std::string& name) { return name.ends_with(ending); });
    return found;
}

bool has(const std::vector<std::string>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Why a folder without safetensors cannot be opened.
Error noWeights(const std::string& folder, const std::vector<std::string>& names)
{
    if (const auto gguf = endingWith(names, ".gguf"); !gguf.empty())
        return {Errc::BadInput,
                fmt::format("{}: this folder holds GGUF files, not a Hugging Face model; open one of "
                            "them, for example {}",
                            folder, gguf.front())};
    for (const char* ending : {".bin", ".pt", ".pth"})
        if (const auto pickles = endingWith(names, ending); !pickles.empty())
            return {Errc::Unsupported,
                    fmt::format("{}: the weights are only there as PyTorch files ({}), which run code when they are "
                                "read; save the model as safetensors and open that",
                                folder, pickles.front())};
    return {Errc::BadInput, fmt::format("{}: there are no weights in this folder (no .safetensors file)", folder)};
}

} // namespace

Status Opener::readConfig(const std::string& folder)
{
    const std::string path = io::join(folder, std::string(kConfigName));
    QL_TRY(const std::string text, m_disk.readText(path, kMaxConfigBytes));
    QL_TRY(Json config, parseJson(text, path));
    if (!config.is_object())
        return fail(Errc::BadInput, fmt::format("{}: a JSON object is expected", path));
    m_result->m_config = std::make_shared<const Json>(std::move(config));
    m_result->m_source = Source::HuggingFace;
    m_result->m_folder = folder;
    return ok;
}

Status Opener::openFolder(const std::string& folder)
{
    QL_TRY(const std::vector<std::string> names, m_disk.list(folder));
    if (endingWith(names, kEnding).empty())
        return fail(noWeights(folder, names));
    if (!has(names, kConfigName))
        return fail(Errc::BadInput,
                    has(names, "params.json")
                        ? fmt::format("{}: this is Mistral's own layout (params.json), which is not supported; open "
                                      "the Hugging Face form of the model, with config.json",
                                      folder)
                        : fmt::format("{}: config.json is missing, so nothing is known about the model; copy it from "
                                      "where the weights came from",
                                      folder));
    QL_CHECK(readConfig(folder));
    if (has(names, kIndexName))
        return openIndexed(io::join(folder, std::string(kIndexName)));
    return openWeightFiles(folder);
}

Status Opener::openIndexed(const std::string& indexPath)
{
    const std::string folder = io::folderOf(indexPath);
    if (m_result->m_source != Source::HuggingFace) {
        if (!m_disk.exists(io::join(folder, std::string(kConfigName))))
            return fail(Errc::BadInput,
                        fmt::format("{}: config.json is missing beside it, so nothing is known about "
                                    "the model; copy it from where the weights came from",
                                    indexPath));
        QL_CHECK(readConfig(folder));
    }
    QL_TRY(const safetensors::ShardIndex index, safetensors::readIndex(m_disk, indexPath));
    QL_TRY(safetensors::Shards shards, safetensors::openShards(m_disk, index));
    for (container::FileHeader& header : shards.files)
        append(std::move(header));
    std::move(shards.warnings.begin(), shards.warnings.end(), std::back_inserter(m_result->m_warnings));
    return ok;
}

Status Opener::openWeightFiles(const std::string& folder)
{
    QL_TRY(const std::vector<std::string> names, m_disk.list(folder));
    if (has(names, kSingleName))
        return appendFiles({io::join(folder, std::string(kSingleName))});
    const std::vector<std::string> files = endingWith(names, kEnding);
    if (files.size() > 1)
        return fail(Errc::BadInput,
                    fmt::format("{}: there are {} .safetensors files, but {} is missing, so it is not known which of "
                                "them belong to the model; copy it from where the weights came from",
                                folder, files.size(), kIndexName));
    return appendFiles({io::join(folder, files.front())});
}

Status Opener::openSafetensorsFile()
{
    const std::string& path = m_result->m_path;
    const std::string folder = io::folderOf(path);
    const std::string indexPath = io::join(folder, std::string(kIndexName));
    if (!m_disk.exists(io::join(folder, std::string(kConfigName)))) {
        m_result->m_source = Source::Safetensors;
        return appendFiles({path});
    }
    QL_CHECK(readConfig(folder));
    if (m_disk.exists(indexPath)) {
        QL_TRY(const safetensors::ShardIndex index, safetensors::readIndex(m_disk, indexPath));
        if (has(index.files, io::nameOf(path)))
            return openIndexed(indexPath); // one shard stands for the whole model
    }
    return appendFiles({path});
}

} // namespace ql::checkpoint

// SPDX-License-Identifier: Apache-2.0
#include "core/arch/architecture.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/arch/architecture_files.h"
#include "core/arch/hf_config.h"

namespace ql::arch {

namespace {

/// Does "hf".<list> of an architecture file name it?
bool names(const Json& content, const char* list, const std::string& name)
{
    const Json known = content.value("hf", Json::object()).value(list, Json::array());
    return std::find(known.begin(), known.end(), name) != known.end();
}

std::string firstArchitecture(const Json& config)
{
    const auto list = config.find("architectures");
    if (list == config.end() || !list->is_array() || list->empty() || !(*list)[0].is_string())
        return {};
    return (*list)[0].get<std::string>();
}

/// What a configuration calls its model.
std::string modelNameOf(const Json& config)
{
    const std::string architecture = firstArchitecture(config);
    const Json& modelType = configValue(config, "model_type");
    return architecture.empty() && modelType.is_string() ? modelType.get<std::string>() : architecture;
}

/// nullptr when there is none.
const ArchitectureFiles::File* findFile(const ArchitectureFiles& files, const Json& config)
{
    const std::string name = modelNameOf(config);
    const char* const list = firstArchitecture(config).empty() ? "model_type" : "architectures";
    const auto found = std::ranges::find_if(
        files.all(), [&](const ArchitectureFiles::File& file) { return names(file.content, list, name); });
    return name.empty() || found == files.all().end() ? nullptr : &*found;
}

/// A file for a configuration, or for the language model that is a part of it.
struct Found {
    const ArchitectureFiles::File* file = nullptr;
    bool isPart = false; ///< the configuration is of something larger
};

Found findFileOrPart(const ArchitectureFiles& files, const Json& config)
{
    if (const auto* file = findFile(files, config))
        return {file, false};
    for (const char* key : kLanguageModelKeys)
        if (const auto part = config.find(key); part != config.end() && part->is_object())
            if (const auto* file = findFile(files, *part))
                return {file, true};
    return {};
}

Status dispatch(Architecture& architecture, const ArchitectureFiles& files, const Json& config)
{
    const std::string name = modelNameOf(config);
    if (name.empty())
        return fail(Errc::BadInput, "config.json names no architecture (neither architectures nor model_type)");
    const Found found = findFileOrPart(files, config);
    if (found.file) {
        QL_TRY(architecture.spec, files.complete(*found.file));
        if (found.isPart)
            architecture.warnings.push_back(
                fmt::format("{} as such is not known; its language model, a {}, is what is carried over", name,
                            architecture.ggufName()));
        return ok;
    }
    std::vector<std::string> supported;
    for (const ArchitectureFiles::File& file : files.all())
        for (const Json& known : file.content.value("hf", Json::object()).value("architectures", Json::array()))
            supported.push_back(known.get<std::string>());
    std::ranges::sort(supported);
    return fail(Errc::Unsupported,
                fmt::format("the architecture {} is not supported; supported are {}. A file in {} can add it "
                            "(docs/architectures.md)",
                            name, fmt::join(supported, ", "), ownArchitectureFolder()));
}

Status computeVars(Architecture& architecture)
{
    for (const Json& var : architecture.spec.value("vars", Json::array())) {
        QL_TRY(Json value, evaluate(var.at(1), architecture.environment));
        architecture.environment.vars[var.at(0).get<std::string>()] = std::move(value);
    }
    return ok;
}

Status checkRequirements(Architecture& architecture)
{
    for (const Json& requirement : architecture.spec.value("require", Json::array())) {
        QL_TRY(const bool holds, evaluateCondition(requirement.at("cond"), architecture.environment));
        if (!holds)
            return fail(Errc::Unsupported,
                        fmt::format("this {} model cannot be carried over to GGUF: {}", architecture.ggufName(),
                                    requirement.at("why").get<std::string>()));
    }
    return ok;
}

Status collectWarnings(Architecture& architecture)
{
    for (const Json& warning : architecture.spec.value("warn", Json::array())) {
        QL_TRY(const bool applies, evaluateCondition(warning.at("cond"), architecture.environment));
        if (applies)
            architecture.warnings.push_back(warning.at("text").get<std::string>());
    }
    return ok;
}

} // namespace

Result<Architecture> findArchitecture(io::Disk& disk, const std::string& resources, const Json& config)
{
    QL_TRY(const ArchitectureFiles files, ArchitectureFiles::read(disk, resources));
    Architecture architecture;
    QL_CHECK(dispatch(architecture, files, config));
    architecture.environment.config = effectiveConfig(architecture.spec.value("defaults", Json::object()), config);
    QL_CHECK(computeVars(architecture));
    QL_CHECK(checkRequirements(architecture));
    QL_CHECK(collectWarnings(architecture));
    return architecture;
}

Result<Json> findGraphFeatures(io::Disk& disk, const std::string& resources, const std::string& ggufName)
{
    QL_TRY(const ArchitectureFiles files, ArchitectureFiles::read(disk, resources));
    for (const ArchitectureFiles::File& file : files.all())
        if (file.content.value("gguf_arch", "") == ggufName && file.content.contains("graph"))
            return file.content.at("graph");
    return Json();
}

Result<std::vector<std::string>> architecturesWithGraph(io::Disk& disk, const std::string& resources)
{
    QL_TRY(const ArchitectureFiles files, ArchitectureFiles::read(disk, resources));
    std::vector<std::string> names;
    for (const ArchitectureFiles::File& file : files.all())
        if (file.content.contains("graph"))
            names.push_back(file.content.value("gguf_arch", ""));
    std::ranges::sort(names);
    return names;
}

} // namespace ql::arch

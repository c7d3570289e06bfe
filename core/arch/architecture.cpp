// SPDX-License-Identifier: Apache-2.0
#include "core/arch/architecture.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/arch/architecture_files.h"
#include "core/arch/hf_config.h"
#include "core/arch/vision_config.h"

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

bool isFor(const ArchitectureFiles::File& file, ModelPart part)
{
    return file.content.value("part", std::string(partName(ModelPart::Text))) == partName(part);
}

/// One class may be built around several vision encoders, of which a file knows those that it names, if it names any.
bool knowsEncoder(const ArchitectureFiles::File& file, const Json& config)
{
    const Json& encoder = configValue(config, "vision_config.model_type");
    return !encoder.is_string() || !file.content.value("hf", Json::object()).contains("vision_model_type")
        || names(file.content, "vision_model_type", encoder.get<std::string>());
}

/// nullptr when there is none.
const ArchitectureFiles::File* findFile(const ArchitectureFiles& files, const Json& config, ModelPart part)
{
    const std::string name = modelNameOf(config);
    const char* const list = firstArchitecture(config).empty() ? "model_type" : "architectures";
    const auto found = std::ranges::find_if(files.all(), [&](const ArchitectureFiles::File& file) {
        return isFor(file, part) && names(file.content, list, name) && knowsEncoder(file, config);
    });
    return name.empty() || found == files.all().end() ? nullptr : &*found;
}

bool hasVisionPart(const Json& config)
{
    const auto found = config.find("vision_config");
    return found != config.end() && found->is_object();
}

/// A file for a configuration, or for the language model that is a part of it.
struct Found {
    const ArchitectureFiles::File* file = nullptr;
    bool isPart = false; ///< the configuration is of something larger
};

Found findFileOrPart(const ArchitectureFiles& files, const Json& config, ModelPart wanted)
{
    if (const auto* file = findFile(files, config, wanted))
        return {file, false};
    if (wanted != ModelPart::Text)
        return {};
    for (const char* key : kLanguageModelKeys)
        if (const auto part = config.find(key); part != config.end() && part->is_object())
            if (const auto* file = findFile(files, *part, wanted))
                return {file, true};
    return {};
}

Status dispatch(Architecture& architecture, const ArchitectureFiles& files, const Json& config)
{
    const std::string name = modelNameOf(config);
    if (name.empty())
        return fail(Errc::BadInput, "config.json names no architecture (neither architectures nor model_type)");
    const ModelPart part = architecture.carried.part;
    if (part == ModelPart::Vision && !hasVisionPart(config))
        return fail(
            Errc::BadInput,
            fmt::format("config.json of this {} has no vision_config, so there is no vision part to write", name));
    const Found found = findFileOrPart(files, config, part);
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
        for (const Json& known : !isFor(file, part)
                 ? Json::array()
                 : file.content.value("hf", Json::object()).value("architectures", Json::array()))
            supported.push_back(known.get<std::string>());
    std::ranges::sort(supported);
    if (part == ModelPart::Vision)
        return fail(Errc::Unsupported,
                    fmt::format("the vision part of {} is not supported; supported is that of {}. A file in {} can add "
                                "it (docs/architectures.md)",
                                name, fmt::join(supported, ", "), ownArchitectureFolder()));
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

Result<Architecture> findArchitecture(io::Disk& disk, const std::string& resources, const Json& config,
                                      const std::string& folder, const Carried& carried)
{
    QL_TRY(const ArchitectureFiles files, ArchitectureFiles::read(disk, resources));
    Architecture architecture;
    architecture.carried = carried;
    architecture.hasVision = hasVisionPart(config) && findFile(files, config, ModelPart::Vision) != nullptr;
    QL_CHECK(dispatch(architecture, files, config));
    const Json defaults = architecture.spec.value("defaults", Json::object());
    Json& effective = architecture.environment.config;
    if (carried.part == ModelPart::Vision) {
        QL_TRY(effective, visionConfig(disk, folder, defaults, config));
    } else {
        effective = effectiveConfig(defaults, config);
        effective["_mtp"] = carried.mtp;
    }
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

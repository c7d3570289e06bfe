// SPDX-License-Identifier: Apache-2.0
#include "core/arch/architecture.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/arch/hf_config.h"

namespace ql::arch {

namespace {

constexpr std::uint64_t kMaxFileBytes = std::uint64_t{1} << 20;
constexpr std::string_view kSchema = "archspec-1";

/// Does "hf".<list> of an architecture file name it?
bool names(const Json& spec, const char* list, const std::string& name)
{
    const Json& known = spec.at("hf").at(list);
    return std::find(known.begin(), known.end(), name) != known.end();
}

Result<std::vector<Json>> loadAll(io::Disk& disk, const std::string& folder)
{
    QL_TRY(const std::vector<std::string> files, disk.list(folder));
    std::vector<Json> specs;
    for (const std::string& file : files) {
        if (!file.ends_with(".json"))
            continue;
        const std::string path = io::join(folder, file);
        QL_TRY(const std::string text, disk.readText(path, kMaxFileBytes));
        QL_TRY(Json spec, parseJson(text, path));
        if (!spec.is_object() || spec.value("schema", "") != kSchema || !spec.contains("gguf_arch")
            || !spec.contains("hf"))
            return fail(Errc::Failed, fmt::format("{}: this is not an architecture file ({})", path, kSchema));
        specs.push_back(std::move(spec));
    }
    return specs;
}

std::string firstArchitecture(const Json& config)
{
    const auto list = config.find("architectures");
    if (list == config.end() || !list->is_array() || list->empty() || !(*list)[0].is_string())
        return {};
    return (*list)[0].get<std::string>();
}

Result<Json> dispatch(std::vector<Json> specs, const Json& config)
{
    const std::string architecture = firstArchitecture(config);
    const Json& modelType = configValue(config, "model_type");
    const std::string name = !architecture.empty() ? architecture
        : modelType.is_string()                    ? modelType.get<std::string>()
                                                   : std::string();
    if (name.empty())
        return fail(Errc::BadInput, "config.json names no architecture (neither architectures nor model_type)");
    std::vector<std::string> supported;
    for (Json& spec : specs) {
        if (names(spec, architecture.empty() ? "model_type" : "architectures", name))
            return std::move(spec);
        for (const Json& known : spec.at("hf").at("architectures"))
            supported.push_back(known.get<std::string>());
    }
    return fail(
        Errc::Unsupported,
        fmt::format("the architecture {} is not supported; supported are {}", name, fmt::join(supported, ", ")));
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

} // namespace

Result<Architecture> findArchitecture(io::Disk& disk, const std::string& resources, const Json& config)
{
    QL_TRY(std::vector<Json> specs, loadAll(disk, io::join(resources, "architectures")));
    Architecture architecture;
    QL_TRY(architecture.spec, dispatch(std::move(specs), config));
    architecture.environment.config = effectiveConfig(architecture.spec.value("defaults", Json::object()), config);
    QL_CHECK(computeVars(architecture));
    QL_CHECK(checkRequirements(architecture));
    return architecture;
}

Result<Json> findGraphFeatures(io::Disk& disk, const std::string& resources, const std::string& ggufName)
{
    QL_TRY(const std::vector<Json> specs, loadAll(disk, io::join(resources, "architectures")));
    for (const Json& spec : specs)
        if (spec.at("gguf_arch") == ggufName && spec.contains("graph"))
            return spec.at("graph");
    return Json();
}

Result<std::vector<std::string>> architecturesWithGraph(io::Disk& disk, const std::string& resources)
{
    QL_TRY(const std::vector<Json> specs, loadAll(disk, io::join(resources, "architectures")));
    std::vector<std::string> names;
    for (const Json& spec : specs)
        if (spec.contains("graph"))
            names.push_back(spec.at("gguf_arch").get<std::string>());
    std::ranges::sort(names);
    return names;
}

} // namespace ql::arch

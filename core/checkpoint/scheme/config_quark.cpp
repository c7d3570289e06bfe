// SPDX-License-Identifier: Apache-2.0
// quant_method quark (AMD): a specification for all layers, others by fnmatch patterns, and names to leave out.
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/scheme/method.h"

namespace ql::checkpoint::scheme {

namespace {

constexpr std::string_view kReadableByQuark =
    "fp8_e4m3, int8, fp4 in groups of 32, fp4 in groups of 16 with fp8_e4m3 scales";

std::optional<Grouping> groupingOf(const Json& spec)
{
    const std::string scheme = textOf(spec, "qscheme");
    if (scheme == "per_tensor")
        return Grouping{0, 0};
    if (scheme == "per_channel")
        return Grouping{1, 0};
    if (const auto group = countOf(spec, "group_size"); scheme == "per_group" && group)
        return Grouping{1, *group};
    return std::nullopt;
}

/// Integers and what is not known are left as they are.
ServedInputs inputsInQuark(const Json& inputs)
{
    using enum ServedInputs::Kind;
    const Json& spec = inputs.is_array() && !inputs.empty() ? inputs[0] : inputs;
    const std::uint64_t group = countOf(spec, "group_size").value_or(0);
    const bool isStatic = member(spec, "is_dynamic") != Json(true);
    if (textOf(spec, "dtype") == "fp8_e4m3")
        return {Fp8, isStatic || textOf(spec, "qscheme") != "per_group" ? 0 : group, isStatic};
    if (textOf(spec, "dtype") == "fp4" && group == 16)
        return {Nvfp4, 0, isStatic};
    if (textOf(spec, "dtype") == "fp4" && group == 32)
        return {Mxfp4, 0, false};
    return {};
}

Result<Declared> declaredInQuark(const Json& layer, const std::string& path)
{
    const Json& weight = member(layer, "weight");
    if (weight.is_null())
        return Declared{};
    const Json& spec = weight.is_array() && !weight.empty() ? weight[0] : weight;
    const std::string dtype = textOf(spec, "dtype");
    const bool hasTwoLevels = weight.is_array() && weight.size() == 2;
    Declared declared;
    declared.dialect = "Quark " + dtype;
    declared.grouping = groupingOf(spec);
    const std::uint64_t group = declared.grouping ? declared.grouping->columns : 0;
    if (dtype == "fp8_e4m3" && !hasTwoLevels)
        declared.stored = Stored::Fp8;
    else if (dtype == "fp4" && hasTwoLevels && group == 16 && textOf(weight[1], "dtype") == "fp8_e4m3")
        declared.stored = Stored::Nvfp4;
    else if (dtype == "fp4" && !hasTwoLevels && group == 32 && textOf(spec, "scale_format") == "e8m0")
        declared.stored = Stored::Mxfp4;
    else if (dtype == "int8" && !hasTwoLevels) {
        declared.stored = Stored::Integer;
        declared.bits = 8;
    } else
        return notReadable(path, "Quark " + dtype, kReadableByQuark);
    declared.inputs = inputsInQuark(member(layer, "input_tensors"));
    return declared;
}

} // namespace

Status parseQuark(const Json& object, const std::string& path, Configuration& out)
{
    QL_TRY(const auto excluded, namesOf(object, "exclude", path));
    for (const std::string& name : excluded)
        out.ignore.addGlob(name);
    if (const Json& layers = member(object, "layer_quant_config"); layers.is_object())
        for (const auto& [pattern, layer] : layers.items()) {
            QL_TRY(Declared declared, declaredInQuark(layer, path));
            out.rules.push_back({{}, std::move(declared)});
            out.rules.back().modules.addGlob(pattern);
        }
    QL_TRY(out.rest, declaredInQuark(member(object, "global_quant_config"), path));
    return ok;
}

} // namespace ql::checkpoint::scheme

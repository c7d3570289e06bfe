// SPDX-License-Identifier: Apache-2.0
// quant_method gptq and awq.
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/scheme/method.h"

namespace ql::checkpoint::scheme {

namespace {

/// The first of several names of a member that is there.
const Json& either(const Json& object, std::string_view name, std::string_view oldName)
{
    const Json& found = member(object, name);
    return found.is_null() ? member(object, oldName) : found;
}

Status parseNumbers(const Json& object, const std::string& path, Declared& out)
{
    if (const Json& bits = either(object, "bits", "w_bit"); !bits.is_null()) {
        QL_TRY(out.bits, bitsOf(bits, path));
    }
    const Json& group = either(object, "group_size", "q_group_size");
    if (!group.is_null()) {
        const auto count = countOf(Json{{"group", group}}, "group");
        if (!count && group != -1)
            return fail(Errc::BadInput, fmt::format("{}: group_size {} makes no sense", path, dumpJson(group)));
        out.grouping = Grouping{1, count.value_or(0)};
    }
    return ok;
}

/// GPTQModel: other numbers for the modules of a pattern ("+:"), or none ("-:").
Status parseDynamic(const Json& dynamic, const std::string& path, Configuration& out)
{
    if (!dynamic.is_object())
        return ok;
    for (const auto& [key, value] : dynamic.items()) {
        std::string_view pattern = key;
        const bool isLeftOut = pattern.starts_with("-:");
        if (isLeftOut || pattern.starts_with("+:"))
            pattern.remove_prefix(2);
        if (isLeftOut) {
            QL_CHECK(out.ignore.addRegex(pattern));
            continue;
        }
        Configuration::Rule rule{{}, out.rest};
        QL_CHECK(rule.modules.addRegex(pattern));
        QL_CHECK(parseNumbers(value, path, rule.declared));
        out.rules.push_back(std::move(rule));
    }
    return ok;
}

} // namespace

Status parseGptq(const Json& object, const std::string& path, Configuration& out)
{
    const std::string format = textOf(object, "checkpoint_format");
    if (!format.empty() && format != "gptq" && format != "gptq_v2")
        return notReadable(path, "GPTQ " + format, "checkpoint_format gptq, gptq_v2");
    const bool isSecond = format == "gptq_v2";
    out.rest.stored = Stored::Integer;
    out.rest.packing = isSecond ? Packing::GptqV2 : Packing::Gptq;
    out.rest.dialect =
        isSecond ? "GPTQ, format gptq_v2: zero points as stored" : "GPTQ, format gptq: zero points stored less one";
    if (const Json& symmetric = member(object, "sym"); symmetric.is_boolean())
        out.rest.symmetric = symmetric.get<bool>();
    QL_CHECK(parseNumbers(object, path, out.rest));
    if (out.rest.bits == 0)
        return fail(Errc::BadInput, fmt::format("{}: GPTQ without bits", path));
    return parseDynamic(member(object, "dynamic"), path, out);
}

Status parseAwq(const Json& object, const std::string& path, Configuration& out)
{
    const std::string version = textOf(object, "version");
    if (!version.empty() && version != "gemm")
        return notReadable(path, "AWQ " + version, "version gemm");
    out.rest.stored = Stored::Integer;
    out.rest.packing = Packing::AwqGemm;
    out.rest.dialect = "AWQ gemm";
    out.rest.bits = 4;
    QL_CHECK(parseNumbers(object, path, out.rest));
    if (out.rest.bits != 4)
        return notReadable(path, fmt::format("AWQ with {} bits", out.rest.bits), "4 bits");
    QL_TRY(const auto names, namesOf(object, "modules_to_not_convert", path));
    for (const std::string& name : names)
        out.ignore.addPath(name);
    return ok;
}

} // namespace ql::checkpoint::scheme

// SPDX-License-Identifier: Apache-2.0
// quant_method compressed-tensors (llm-compressor): groups with targets, and names to leave out.
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/scheme/method.h"

namespace ql::checkpoint::scheme {

namespace {

constexpr std::string_view kReadable = "float-quantized, naive-quantized, int-quantized, pack-quantized, "
                                       "nvfp4-pack-quantized, mxfp4-pack-quantized, mxfp8-quantized";
constexpr std::string_view kRegexMark = "re:";

bool isReadable(std::string_view format)
{
    return format.empty() || format == "mixed-precision" || format == "dense"
        || kReadable.find(format) != std::string_view::npos;
}

Result<std::optional<Grouping>> groupingOf(const Json& weights, const std::string& path)
{
    std::string strategy = textOf(weights, "strategy");
    const auto group = countOf(weights, "group_size");
    if (strategy.empty())
        strategy = group ? "group" : member(weights, "group_size") == -1 ? "channel" : "tensor";
    if (strategy == "tensor")
        return std::optional(Grouping{0, 0});
    if (strategy == "channel")
        return std::optional(Grouping{1, 0});
    if (strategy == "block")
        return blockOf(member(weights, "block_structure"), path);
    if ((strategy == "group" || strategy == "tensor_group") && group)
        return std::optional(Grouping{1, *group});
    return notReadable(path, fmt::format("numbers with the strategy {}", strategy),
                       "tensor, channel, block, group, tensor_group");
}

Status parseNumbers(const Json& weights, const std::string& path, const std::string& format, Declared& out)
{
    const Json& bits = member(weights, "num_bits");
    const std::string type = textOf(weights, "type").empty() ? "int" : textOf(weights, "type");
    QL_TRY(out.grouping, groupingOf(weights, path));
    const bool isMx = format.starts_with("mxfp") || textOf(weights, "scale_dtype").ends_with("uint8")
        || textOf(weights, "scale_dtype").ends_with("e8m0fnu");
    if (const Json& symmetric = member(weights, "symmetric"); symmetric.is_boolean())
        out.symmetric = symmetric.get<bool>();
    if (type == "float" && bits == 8) {
        out.stored = isMx ? Stored::Mxfp8 : Stored::Fp8;
    } else if (type == "float" && bits == 4) {
        const bool isNv = !isMx && out.grouping && out.grouping->columns == 16;
        if (!isNv && !(out.grouping && out.grouping->columns == 32))
            return notReadable(path, "FP4 in unusual groups", "NVFP4 in groups of 16, MXFP4 in groups of 32");
        out.stored = isNv ? Stored::Nvfp4 : Stored::Mxfp4;
    } else if (type == "int") {
        QL_TRY(out.bits, bitsOf(bits, path));
        out.stored = Stored::Integer;
    } else {
        return notReadable(path, fmt::format("numbers of type {} with {} bits", type, dumpJson(bits)),
                           "float of 4 or 8 bits, int of 2 to 8");
    }
    return ok;
}

/// Integers and what is not known are left as they are.
ServedInputs inputsOf(const Json& inputs)
{
    using enum ServedInputs::Kind;
    if (textOf(inputs, "type") != "float")
        return {};
    const std::uint64_t group = countOf(inputs, "group_size").value_or(0);
    const bool isStatic = member(inputs, "dynamic") != Json(true);
    if (member(inputs, "num_bits") == 8 && !textOf(inputs, "scale_dtype").ends_with("uint8"))
        return {Fp8, isStatic ? 0 : group, isStatic};
    if (member(inputs, "num_bits") == 4 && group == 16)
        return {Nvfp4, 0, isStatic};
    if (member(inputs, "num_bits") == 4 && group == 32)
        return {Mxfp4, 0, false};
    return {};
}

Result<Declared> parseGroup(const Json& group, const std::string& path, const std::string& wholeFormat)
{
    const std::string own = textOf(group, "format");
    const std::string& format = own.empty() ? wholeFormat : own;
    if (!isReadable(format))
        return notReadable(path, "compressed-tensors " + format, kReadable);
    Declared declared;
    declared.dialect = "compressed-tensors" + (format.empty() ? "" : " " + format);
    if (const Json& weights = member(group, "weights"); weights.is_object())
        QL_CHECK(parseNumbers(weights, path, format, declared));
    declared.inputs = inputsOf(member(group, "input_activations"));
    return declared;
}

/// Names of classes stand for every layer: "Linear", "Attention"; which class a module has is not in the file.
bool isClass(std::string_view target)
{
    return !target.empty() && target[0] >= 'A' && target[0] <= 'Z' && target.find('.') == std::string_view::npos;
}

} // namespace

Status parseCompressedTensors(const Json& object, const std::string& path, Configuration& out)
{
    const std::string format = textOf(object, "format");
    const std::string sparsity = textOf(member(object, "sparsity_config"), "format");
    if (!sparsity.empty() && sparsity != "dense")
        return notReadable(path, "compressed-tensors with sparsity " + sparsity, "dense weights");
    QL_TRY(const auto ignored, namesOf(object, "ignore", path));
    for (const std::string& name : ignored) {
        if (name.starts_with(kRegexMark))
            QL_CHECK(out.ignore.addRegex(std::string_view(name).substr(kRegexMark.size())));
        else
            out.ignore.addExact(name);
    }
    const Json& groups = member(object, "config_groups");
    if (!groups.is_object())
        return fail(Errc::BadInput, fmt::format("{}: compressed-tensors without config_groups", path));
    // A name beats a pattern, and a pattern the name of a class.
    std::vector<Configuration::Rule> exact, patterns;
    for (const auto& [name, group] : groups.items()) {
        QL_TRY(const Declared declared, parseGroup(group, path, format));
        QL_TRY(const auto targets, namesOf(group, "targets", path));
        Configuration::Rule byName{{}, declared}, byPattern{{}, declared};
        for (const std::string& target : targets) {
            if (target.starts_with(kRegexMark))
                QL_CHECK(byPattern.modules.addRegex(std::string_view(target).substr(kRegexMark.size())));
            else if (!isClass(target))
                byName.modules.addExact(target);
            else if (out.rest.stored == Stored::Plain)
                out.rest = declared;
        }
        exact.push_back(std::move(byName));
        patterns.push_back(std::move(byPattern));
    }
    out.rules = std::move(exact);
    std::move(patterns.begin(), patterns.end(), std::back_inserter(out.rules));
    std::erase_if(out.rules, [](const Configuration::Rule& rule) { return rule.modules.empty(); });
    return ok;
}

} // namespace ql::checkpoint::scheme

// SPDX-License-Identifier: Apache-2.0
// NVIDIA ModelOpt: quant_method modelopt in config.json, or hf_quant_config.json.
#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/scheme/method.h"

namespace ql::checkpoint::scheme {

namespace {

struct Algorithm {
    std::string_view name; ///< lower-case
    Stored stored;
    std::optional<Grouping> grouping{};
    ServedInputs inputs{};
    unsigned bits = 0;
    Packing packing = Packing::Plain;
};

constexpr ServedInputs kStaticFp8{ServedInputs::Kind::Fp8, 0, true}, kFp8OfTokens{ServedInputs::Kind::Fp8},
    kFp8OfGroups{ServedInputs::Kind::Fp8, 128}, kStaticNvfp4{ServedInputs::Kind::Nvfp4, 0, true},
    kMxfp4Inputs{ServedInputs::Kind::Mxfp4};

// What engines do with the inputs: docs/formats/servable.md. FP8_PB_WO has none in its name, but is run with FP8.
const std::array kAlgorithms = {
    Algorithm{"fp8", Stored::Fp8, Grouping{0, 0}, kStaticFp8},
    Algorithm{"fp8_per_channel_per_token", Stored::Fp8, Grouping{1, 0}, kFp8OfTokens},
    Algorithm{"fp8_pb_wo", Stored::Fp8, Grouping{128, 128}, kFp8OfGroups},
    Algorithm{"mxfp8", Stored::Mxfp8, Grouping{1, 32}},
    Algorithm{"nvfp4", Stored::Nvfp4, Grouping{1, 16}, kStaticNvfp4},
    Algorithm{"w4a16_nvfp4", Stored::Nvfp4, Grouping{1, 16}},
    Algorithm{"nvfp4_awq", Stored::Nvfp4, Grouping{1, 16}, kStaticNvfp4},
    Algorithm{"w4a8_nvfp4_fp8", Stored::Nvfp4, Grouping{1, 16}, kStaticFp8},
    Algorithm{"mxfp4", Stored::Mxfp4, Grouping{1, 32}, kMxfp4Inputs},
    Algorithm{"w4a8_mxfp4_fp8", Stored::Mxfp4, Grouping{1, 32}, kStaticFp8},
    Algorithm{"w4a16_awq", Stored::Integer, std::nullopt, {}, 4, Packing::RowPairs},
};

std::string algorithmNames()
{
    std::string names;
    for (const Algorithm& each : kAlgorithms)
        names += (names.empty() ? "" : ", ") + std::string(each.name);
    return names;
}

Result<Declared> declaredInModelopt(const Json& object, const std::string& path)
{
    const std::string name = textOf(object, "quant_algo");
    if (name.empty() || name == "none")
        return Declared{}; // only the KV cache, or nothing
    const auto* algorithm = std::find_if(kAlgorithms.begin(), kAlgorithms.end(),
                                         [&name](const Algorithm& each) { return each.name == name; });
    if (algorithm == kAlgorithms.end())
        return notReadable(path, "ModelOpt " + name, algorithmNames());
    Declared declared;
    declared.stored = algorithm->stored;
    declared.dialect = "ModelOpt " + name;
    declared.grouping = algorithm->grouping;
    declared.inputs = algorithm->inputs;
    declared.bits = algorithm->bits;
    declared.packing = algorithm->packing;
    if (const auto group = countOf(object, "group_size"); group && algorithm->stored == Stored::Integer)
        declared.grouping = Grouping{1, *group};
    return declared;
}

Status parseLayers(const Json& layers, const std::string& path, Configuration& out)
{
    if (!layers.is_object())
        return fail(Errc::BadInput,
                    fmt::format("{}: the layers of a ModelOpt model with mixed precision (quantized_layers) are "
                                "missing; copy hf_quant_config.json from where the weights came from",
                                path));
    for (const auto& [name, layer] : layers.items()) {
        QL_TRY(Declared declared, declaredInModelopt(layer, path));
        auto rule = std::find_if(out.rules.begin(), out.rules.end(),
                                 [&](const Configuration::Rule& each) { return each.declared == declared; });
        if (rule == out.rules.end())
            rule = out.rules.insert(out.rules.end(), {{}, std::move(declared)});
        rule->modules.addGlob(name);
    }
    return ok;
}

} // namespace

Status parseModelopt(const Json& object, const std::string& path, Configuration& out)
{
    const Json& inner = member(object, "quantization");
    const Json& facts = inner.is_object() ? inner : object;
    for (const char* key : {"exclude_modules", "ignore"}) {
        QL_TRY(const auto names, namesOf(facts, key, path));
        for (const std::string& name : names)
            out.ignore.addGlob(name);
    }
    if (textOf(facts, "quant_algo") == "mixed_precision")
        return parseLayers(member(facts, "quantized_layers"), path, out);
    QL_TRY(out.rest, declaredInModelopt(facts, path));
    return ok;
}

} // namespace ql::checkpoint::scheme

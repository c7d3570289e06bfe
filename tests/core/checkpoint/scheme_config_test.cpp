// SPDX-License-Identifier: Apache-2.0
// What the configurations of quantised checkpoints say about each module.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/scheme/quantization_config.h"
#include "tests/core/checkpoint/made_model.h"

namespace {

using namespace ql;
using namespace ql::checkpoint::scheme;
using testing::AllOf;
using testing::HasSubstr;

Configuration parsed(const char* text)
{
    const auto json = parseJson(text, "test");
    if (!json) {
        ADD_FAILURE() << json.error().message;
        return {};
    }
    const auto configuration = parseConfiguration(*json, "config.json");
    if (!configuration) {
        ADD_FAILURE() << configuration.error().message;
        return {};
    }
    return **configuration;
}

std::string refusal(Errc code, const char* text)
{
    const auto json = parseJson(text, "test");
    if (!json)
        return json.error().message;
    const auto configuration = parseConfiguration(*json, "config.json");
    if (configuration)
        return "(accepted)";
    EXPECT_EQ(configuration.error().code, code);
    return configuration.error().message;
}

std::string kindOf(const Configuration& configuration, std::string_view module)
{
    const Declared& declared = configuration.of(module);
    return storedName(declared.stored, declared.bits);
}

constexpr const char* kPlain = "no quantisation";

TEST(NamePatterns, Globs)
{
    EXPECT_TRUE(globMatches("*lm_head*", "model.lm_head"));
    EXPECT_TRUE(globMatches("model.layers.*.mlp.gate", "model.layers.12.mlp.gate"));
    EXPECT_FALSE(globMatches("model.layers.*.mlp.gate", "model.layers.12.mlp.gate_proj"));
    EXPECT_TRUE(globMatches("a?c", "abc"));
    EXPECT_FALSE(globMatches("a?c", "ac"));
    EXPECT_TRUE(globMatches("layers.[0-3].q", "layers.2.q"));
    EXPECT_FALSE(globMatches("layers.[!0-3].q", "layers.2.q"));
    EXPECT_TRUE(globMatches("layers.[!0-3].q", "layers.7.q"));
    EXPECT_TRUE(globMatches("a[]]b", "a]b"));
    EXPECT_TRUE(globMatches("a[b", "a[b")) << "a set that is not closed stands for itself";
    EXPECT_TRUE(globMatches("*a*ab", "xaaab")) << "the last star takes more";
    EXPECT_TRUE(globMatches("**", ""));
    EXPECT_FALSE(globMatches("", "a"));
}

TEST(NamePatterns, AModuleWithAllThatIsInIt)
{
    NamePatterns names;
    EXPECT_TRUE(names.empty());
    names.addGlob("lm_head");
    names.addGlob("model.layers.0.self_attn*");
    names.addTree("layers.*.router");
    names.addPath("visual.blocks");
    EXPECT_TRUE(names.matches("lm_head"));
    EXPECT_TRUE(names.matches("language_model.lm_head"));
    EXPECT_FALSE(names.matches("lm_head2"));
    EXPECT_TRUE(names.matches("model.layers.0.self_attn.q_proj"));
    EXPECT_FALSE(names.matches("model.layers.10.self_attn.q_proj"));
    EXPECT_TRUE(names.matches("layers.3.router"));
    EXPECT_TRUE(names.matches("layers.3.router.linear"));
    EXPECT_FALSE(names.matches("layers.3.router_2"));
    EXPECT_TRUE(names.matches("model.visual.blocks.1.fc"));
    EXPECT_FALSE(names.matches("model.visual.merger"));
}

TEST(NamePatterns, RegexesAreAnchoredAtTheStartOnly)
{
    NamePatterns names;
    ASSERT_TRUE(names.addRegex("mlp.gate|head$"));
    ASSERT_TRUE(names.addRegex("(?i)VISION"));
    EXPECT_TRUE(names.matches("mlp.gate_proj"));
    EXPECT_FALSE(names.matches("x.mlp.gate"));
    EXPECT_TRUE(names.matches("head"));
    EXPECT_FALSE(names.matches("lm_head"));
    EXPECT_TRUE(names.matches("vision_tower"));
    const auto broken = names.addRegex("(");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, Errc::BadInput);
}

TEST(SchemeConfig, Fp8)
{
    const auto blocks = parsed(R"({"quant_method": "fp8", "weight_block_size": [128, 64], "scale_fmt": "ue8m0",
        "modules_to_not_convert": ["lm_head", "model.layers.0.mlp.gate"]})");
    EXPECT_EQ(blocks.of("model.layers.0.mlp.up_proj").grouping, (Grouping{128, 64}));
    EXPECT_EQ(kindOf(blocks, "model.layers.0.mlp.gate"), kPlain);
    EXPECT_EQ(kindOf(blocks, "model.layers.0.mlp.gate_proj"), "FP8");
    const auto whole = parsed(R"({"quant_method": "fp8", "ignored_layers": ["lm_head"], "weight_block_size": null})");
    EXPECT_TRUE(whole.rest.isWhole);
    EXPECT_EQ(kindOf(whole, "lm_head"), kPlain);
    for (const char* block : {"[128]", "[0, 128]", "[-1, 128]", "\"128\"", "\"128x\"", "[1e3, 128]", "{}"})
        EXPECT_THAT(refusal(Errc::BadInput,
                            fmt::format(R"({{"quant_method": "fp8", "weight_block_size": {}}})", block).c_str()),
                    HasSubstr("is not the size of a block"))
            << block;
    EXPECT_THAT(refusal(Errc::BadInput, R"({"quant_method": "fp8", "ignored_layers": "lm_head"})"),
                HasSubstr("ignored_layers must be a list of names"));
}

TEST(SchemeConfig, CompressedTensorsByNamePatternAndClass)
{
    const auto groups = parsed(R"({"quant_method": "compressed-tensors", "format": "mixed-precision",
        "ignore": ["lm_head", "re:.*mlp.gate$"], "config_groups": {
        "a": {"targets": ["Linear"], "format": "nvfp4-pack-quantized",
              "weights": {"num_bits": 4, "type": "float", "strategy": "tensor_group", "group_size": 16}},
        "b": {"targets": ["re:.*self_attn.*"],
              "weights": {"num_bits": 8, "type": "float", "strategy": "channel"}},
        "c": {"targets": ["model.layers.0.self_attn.q_proj"],
              "weights": {"num_bits": 8, "type": "int", "strategy": "channel", "symmetric": true}},
        "d": {"targets": ["re:.*kept.*"], "weights": null}}})");
    EXPECT_EQ(kindOf(groups, "model.layers.0.self_attn.q_proj"), "INT8") << "the name goes before the pattern";
    EXPECT_EQ(kindOf(groups, "model.layers.1.self_attn.q_proj"), "FP8") << "the pattern goes before the class";
    EXPECT_EQ(kindOf(groups, "model.layers.1.mlp.up_proj"), "NVFP4");
    EXPECT_EQ(kindOf(groups, "model.layers.1.mlp.gate"), kPlain) << "ignore wins";
    EXPECT_EQ(kindOf(groups, "model.layers.1.mlp.gate_proj"), "NVFP4");
    EXPECT_EQ(kindOf(groups, "lm_head"), kPlain);
    EXPECT_EQ(kindOf(groups, "model.lm_head"), "NVFP4") << "names are whole here";
    EXPECT_EQ(kindOf(groups, "model.kept.fc"), kPlain);
    EXPECT_EQ(groups.of("x.mlp").dialect, "compressed-tensors nvfp4-pack-quantized");
}

TEST(SchemeConfig, CompressedTensorsNumbers)
{
    const auto declared = [](std::string_view weights, std::string_view format = "x") {
        return parsed(fmt::format(R"({{"config_groups": {{"g": {{"targets": ["Linear"], "weights": {{{}}},
            "format": "{}"}}}}}})",
                                  weights, format == "x" ? "" : format)
                          .c_str())
            .rest;
    };
    EXPECT_EQ(declared(R"("num_bits": 8, "type": "float", "strategy": "tensor")").grouping, (Grouping{0, 0}));
    EXPECT_EQ(declared(R"("num_bits": 8, "type": "float", "strategy": "block", "block_structure": "128x64")").grouping,
              (Grouping{128, 64}));
    EXPECT_EQ(declared(R"("num_bits": 4, "strategy": "group", "group_size": 128)").grouping, (Grouping{1, 128}));
    EXPECT_EQ(declared(R"("num_bits": 4, "group_size": 32)").grouping, (Grouping{1, 32})) << "without a strategy";
    EXPECT_EQ(declared(R"("num_bits": 8, "group_size": -1)").grouping, (Grouping{1, 0}));
    EXPECT_EQ(declared(R"("num_bits": 4, "type": "float", "group_size": 32)").stored, Stored::Mxfp4);
    EXPECT_EQ(declared(R"("num_bits": 8, "type": "float", "group_size": 32)", "mxfp8-quantized").stored, Stored::Mxfp8);
    EXPECT_EQ(declared(R"("num_bits": 3, "group_size": 32, "symmetric": false)").symmetric, false);

    const auto refused = [](std::string_view weights, std::string_view rest = "") {
        return refusal(Errc::Unsupported,
                       fmt::format(R"({{"config_groups": {{"g": {{"targets": ["Linear"], "weights": {{{}}}}}}}{}}})",
                                   weights, rest)
                           .c_str());
    };
    EXPECT_THAT(refused(R"("num_bits": 16)"), HasSubstr("integers of 16 bits"));
    EXPECT_THAT(refused(R"("num_bits": 6, "type": "float")"), HasSubstr("numbers of type float with 6 bits"));
    EXPECT_THAT(refused(R"("num_bits": 8)", R"(, "format": "marlin-24")"),
                AllOf(HasSubstr("marlin-24"), HasSubstr("float-quantized, naive-quantized")));
    EXPECT_THAT(refused(R"("num_bits": 8)", R"(, "sparsity_config": {"format": "sparse-24-bitmask"})"),
                HasSubstr("sparse-24-bitmask"));
    EXPECT_THAT(refused(R"("num_bits": 8, "strategy": "token")"), HasSubstr("strategy token"));
}

TEST(SchemeConfig, Modelopt)
{
    const auto file = parsed(R"({"producer": {"name": "modelopt"}, "quantization": {"quant_algo": "NVFP4",
        "group_size": 16, "kv_cache_quant_algo": "FP8", "exclude_modules": ["lm_head", "*mlp.gate*", "visual*"]}})");
    EXPECT_EQ(kindOf(file, "model.layers.0.mlp.up_proj"), "NVFP4");
    EXPECT_EQ(kindOf(file, "model.layers.0.mlp.gate"), kPlain);
    EXPECT_EQ(kindOf(file, "visual.blocks.0.fc"), kPlain);
    const auto mixed = parsed(R"({"quant_method": "modelopt", "quant_algo": "MIXED_PRECISION", "quantized_layers": {
        "model.layers.0.self_attn.q_proj": {"quant_algo": "FP8"},
        "model.layers.0.mlp.experts": {"quant_algo": "W4A16_AWQ", "group_size": 64},
        "model.layers.1.*": {"quant_algo": "NVFP4", "group_size": 16}}})");
    EXPECT_EQ(kindOf(mixed, "model.layers.0.self_attn.q_proj"), "FP8");
    EXPECT_EQ(kindOf(mixed, "model.layers.0.self_attn.k_proj"), kPlain);
    EXPECT_EQ(kindOf(mixed, "model.layers.0.mlp.experts.3.up_proj"), "INT4") << "a module stands for those in it";
    EXPECT_EQ(mixed.of("model.layers.0.mlp.experts.3.up_proj").grouping, (Grouping{1, 64}));
    EXPECT_EQ(kindOf(mixed, "model.layers.1.mlp.up_proj"), "NVFP4");
    EXPECT_EQ(kindOf(parsed(R"({"quant_method": "modelopt", "quant_algo": null})"), "a.b"), kPlain) << "only the cache";
    EXPECT_THAT(refusal(Errc::Unsupported, R"({"quant_method": "modelopt", "quant_algo": "W1A1"})"),
                AllOf(HasSubstr("ModelOpt w1a1"), HasSubstr("nvfp4_awq")));
    EXPECT_THAT(refusal(Errc::BadInput, R"({"quant_method": "modelopt", "quant_algo": "MIXED_PRECISION"})"),
                HasSubstr("quantized_layers"));
}

TEST(SchemeConfig, Quark)
{
    const auto quark = parsed(R"({"quant_method": "quark", "exclude": ["lm_head", "*gate"],
        "global_quant_config": {"weight": {"dtype": "fp4", "qscheme": "per_group", "group_size": 32,
                                           "scale_format": "e8m0"}},
        "layer_quant_config": {"*self_attn*": {"weight": {"dtype": "fp8_e4m3", "qscheme": "per_tensor"}},
            "*down_proj": {"weight": [{"dtype": "fp4", "qscheme": "per_group", "group_size": 16},
                                      {"dtype": "fp8_e4m3", "qscheme": "per_tensor"}]}}})");
    EXPECT_EQ(kindOf(quark, "model.layers.0.mlp.up_proj"), "MXFP4");
    EXPECT_EQ(kindOf(quark, "model.layers.0.mlp.down_proj"), "NVFP4");
    EXPECT_EQ(kindOf(quark, "model.layers.0.self_attn.q_proj"), "FP8");
    EXPECT_EQ(kindOf(quark, "model.layers.0.mlp.gate"), kPlain);
    EXPECT_THAT(refusal(Errc::Unsupported,
                        R"({"quant_method": "quark", "global_quant_config": {"weight": {"dtype": "uint4"}}})"),
                HasSubstr("Quark uint4"));
}

TEST(SchemeConfig, GptqAndAwq)
{
    const auto gptq = parsed(R"({"quant_method": "gptq", "bits": 4, "group_size": -1, "sym": true,
        "dynamic": {"-:.*gate$": {}, "+:.*down_proj": {"bits": 8, "group_size": 64}, "lm_head": {"bits": 3}}})");
    EXPECT_EQ(gptq.rest.packing, Packing::Gptq);
    EXPECT_EQ(gptq.rest.grouping, (Grouping{1, 0}));
    EXPECT_EQ(kindOf(gptq, "a.gate"), kPlain);
    EXPECT_EQ(kindOf(gptq, "a.down_proj"), "INT8");
    EXPECT_EQ(gptq.of("a.down_proj").grouping, (Grouping{1, 64}));
    EXPECT_EQ(kindOf(gptq, "lm_head"), "INT3");
    EXPECT_EQ(parsed(R"({"quant_method": "gptq", "bits": 4, "checkpoint_format": "gptq_v2"})").rest.packing,
              Packing::GptqV2);
    EXPECT_THAT(refusal(Errc::Unsupported, R"({"quant_method": "gptq", "bits": 4, "checkpoint_format": "marlin"})"),
                HasSubstr("GPTQ marlin"));
    EXPECT_THAT(refusal(Errc::BadInput, R"({"quant_method": "gptq"})"), HasSubstr("without bits"));
    const auto awq = parsed(R"({"quant_method": "awq", "w_bit": 4, "q_group_size": 64, "version": "GEMM",
        "modules_to_not_convert": ["visual"]})");
    EXPECT_EQ(awq.rest.grouping, (Grouping{1, 64}));
    EXPECT_EQ(kindOf(awq, "visual.blocks.0"), kPlain);
    EXPECT_THAT(refusal(Errc::Unsupported, R"({"quant_method": "awq", "version": "gemv"})"), HasSubstr("AWQ gemv"));
}

TEST(SchemeConfig, OthersAreNamedWithWhatCanBeRead)
{
    EXPECT_THAT(
        refusal(Errc::Unsupported, R"({"quant_method": "bitsandbytes", "load_in_4bit": true})"),
        AllOf(HasSubstr("\"bitsandbytes\""), HasSubstr("fp8, fbgemm_fp8, compressed-tensors, modelopt, quark")));
    EXPECT_THAT(refusal(Errc::Unsupported, R"({"bits": 4})"), HasSubstr("does not say its method"));
}

TEST(SchemeConfig, WhereItIsFound)
{
    const auto methodIn = [](const char* config, const char* beside = nullptr) -> std::string {
        test::MadeModel model(config);
        model.add("a.weight", "F32", {1}, std::vector<float>{1});
        model.write();
        if (beside)
            model.folder().write("hf_quant_config.json", beside);
        const auto opened = checkpoint::open(io::systemDisk(), model.folder().path());
        if (!opened)
            return opened.error().message;
        const auto found = readConfiguration(**opened, io::systemDisk());
        if (!found)
            return found.error().message;
        return *found ? (*found)->method + " " + storedName((*found)->rest.stored, (*found)->rest.bits) : "none";
    };
    constexpr const char* file = R"({"quantization": {"quant_algo": "FP8"}})";
    EXPECT_EQ(methodIn("{}"), "none");
    EXPECT_EQ(methodIn(R"({"quantization_config": null})"), "none");
    EXPECT_EQ(methodIn(R"({"quantization_config": {"quant_method": "fp8"}})"), "fp8 FP8");
    EXPECT_EQ(methodIn(R"({"text_config": {"quantization_config": {"quant_method": "fp8"}}})"), "fp8 FP8");
    EXPECT_EQ(methodIn(R"({"compression_config": {"config_groups": {}}})"), "compressed-tensors no quantisation");
    EXPECT_EQ(methodIn("{}", file), "modelopt FP8");
    EXPECT_EQ(methodIn(R"({"quantization_config": {"quant_method": "modelopt"}})", file), "modelopt FP8");
    EXPECT_EQ(methodIn(R"({"quantization_config": {"quant_method": "modelopt", "quant_algo": "NVFP4"}})", file),
              "modelopt NVFP4");
    EXPECT_EQ(methodIn(R"({"quantization_config": {"quant_method": "modelopt", "quant_algo": "MIXED_PRECISION"}})",
                       R"({"quantization": {"quant_algo": "MIXED_PRECISION", "quantized_layers": {}}})"),
              "modelopt no quantisation");
    EXPECT_THAT(methodIn(R"({"quantization_config": {"quant_method": "hqq"}})"),
                AllOf(HasSubstr("config.json"), HasSubstr("\"hqq\"")));
}

} // namespace

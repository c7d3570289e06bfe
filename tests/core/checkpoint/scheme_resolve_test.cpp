// SPDX-License-Identifier: Apache-2.0
// Which tensors belong together: what the made checkpoints of tests/fixtures/schemes leave out, number by number.
#include <chrono>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/checkpoint/weights.h"
#include "tests/core/checkpoint/made_model.h"

namespace {

using namespace ql;
using checkpoint::Weight;
using checkpoint::Weights;
using test::MadeModel;
using testing::AllOf;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::HasSubstr;
using Bytes = std::vector<std::uint8_t>;
using Floats = std::vector<float>;
using Doubles = std::vector<double>;

constexpr std::uint8_t kOne = 0x38, kTwo = 0x40, kHalf = 0x30; // 1, 2 and 0.5 of E4M3

Result<Weights> resolve(const MadeModel& model)
{
    model.write();
    QL_TRY(const checkpoint::CheckpointPtr opened, checkpoint::open(io::systemDisk(), model.folder().path()));
    return checkpoint::resolveWeights(opened, io::systemDisk());
}

Weights accepted(const MadeModel& model)
{
    auto weights = resolve(model);
    if (!weights) {
        ADD_FAILURE() << weights.error().message;
        return {};
    }
    return *std::move(weights);
}

std::string refusal(const MadeModel& model, Errc code = Errc::BadInput)
{
    const auto weights = resolve(model);
    if (weights)
        return "(accepted)";
    EXPECT_EQ(weights.error().code, code) << weights.error().message;
    return weights.error().message;
}

const Weight& named(const Weights& weights, std::string_view name)
{
    static const Weight none;
    for (const Weight& weight : weights.all)
        if (weight.name == name)
            return weight;
    ADD_FAILURE() << "there is no weight " << name;
    return none;
}

Doubles valuesOf(const Weight& weight)
{
    if (!weight.coded)
        return {};
    Doubles values(weight.coded->rows() * weight.coded->columns());
    const auto read = weight.coded->readExact(0, weight.coded->rows(), values);
    EXPECT_TRUE(read) << read.error().message;
    Floats rounded(values.size());
    EXPECT_TRUE(weight.coded->readRows(0, weight.coded->rows(), rounded));
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(rounded[i], static_cast<float>(values[i]));
    return values;
}

std::string config(std::string_view quantization)
{
    return fmt::format(R"({{"quantization_config": {}}})", quantization);
}

const std::string kFp8 = config(R"({"quant_method": "fp8", "ignored_layers": ["lm_head"]})");

TEST(SchemeResolve, WithoutScalesEveryTensorIsAWeight)
{
    MadeModel model;
    model.add("a.weight", "F32", {2}, Floats{1, 2});
    model.add("a.k_scale", "F32", {1}, Floats{1}); // a parameter of its own here
    model.add("raw.weight", "F8_E4M3", {1, 2}, Bytes{kOne, kTwo}); // cast to FP8 without scales
    model.add("table_blocks", "U8", {2, 2, 16}, Bytes(64));
    const Weights weights = accepted(model);
    EXPECT_EQ(weights.all.size(), 4u);
    for (const Weight& weight : weights.all)
        EXPECT_FALSE(weight.coded) << weight.name;
    EXPECT_TRUE(weights.unused.empty());
    EXPECT_TRUE(weights.warnings.empty());
}

TEST(SchemeResolve, WhatIsNeededAtRunTimeOnly)
{
    MadeModel model(kFp8);
    model.add("a.q_proj.weight", "F8_E4M3", {1, 2}, Bytes{kOne, kTwo});
    model.add("a.q_proj.weight_scale", "F32", {}, Floats{0.5f});
    std::size_t count = 0;
    for (const char* name :
         {"a.q_proj.input_scale", "a.q_proj.activation_scale", "a.q_proj.input_global_scale", "a.k_scale", "a.v_scale",
          "a.q_scale", "a.attn.kv_scale", "a.prob_output_scale", "experts.gate_up_proj_input_scale"}) {
        model.add(name, "F32", {1}, Floats{1});
        ++count;
    }
    const Weights weights = accepted(model);
    EXPECT_EQ(weights.all.size(), 1u);
    EXPECT_EQ(weights.unused.size(), count);
    for (const checkpoint::UnusedTensor& each : weights.unused)
        EXPECT_THAT(each.reason, HasSubstr("at run time only")) << each.tensor->name;
    EXPECT_THAT(valuesOf(weights.all[0]), ElementsAre(0.5, 1));
    EXPECT_EQ(weights.all[0].storageName(), "FP8 E4M3, one scale");
    EXPECT_EQ(weights.all[0].coded->dialect(), "fp8, times weight_scale");
    EXPECT_EQ(weights.all[0].bytes(), 6u);
}

TEST(SchemeResolve, ExpertsInOneTensor)
{
    const Bytes codes{kOne, kTwo, kOne, kTwo, kOne, kTwo, kOne, kTwo}; // [2 experts, 2 rows, 2 columns]
    struct Case {
        std::string ending;
        std::vector<std::uint64_t> shape;
        Floats scales;
        Doubles values;
    };
    for (const Case& each : {Case{"_scale_inv", {1}, {3}, {3, 6, 3, 6, 3, 6, 3, 6}},
                             Case{"_scales_inv", {2, 1, 1}, {1, 2}, {1, 2, 1, 2, 2, 4, 2, 4}},
                             Case{"_weight_scale", {2}, {1, 2}, {1, 2, 1, 2, 2, 4, 2, 4}},
                             Case{"_scale", {2, 2, 1}, {1, 2, 3, 4}, {1, 2, 2, 4, 3, 6, 4, 8}},
                             Case{"_scale", {2, 2}, {1, 2, 3, 4}, {1, 2, 2, 4, 3, 6, 4, 8}}}) {
        MadeModel model(kFp8);
        model.add("mlp.experts.up_proj", "F8_E4M3", {2, 2, 2}, codes);
        model.add("mlp.experts.up_proj" + each.ending, "F32", each.shape, each.scales);
        const Weights weights = accepted(model);
        EXPECT_THAT(valuesOf(named(weights, "mlp.experts.up_proj")), ElementsAreArray(each.values)) << each.ending;
    }
    MadeModel model(config(R"({"quant_method": "fbgemm_fp8"})"));
    model.add("experts.gate_up_proj", "F8_E4M3", {1, 2, 4}, Bytes(8, kOne));
    model.add("experts.gate_up_proj_scale", "F32", {1, 1, 4}, Floats(4, 1));
    EXPECT_THAT(refusal(model, Errc::Unsupported), HasSubstr("stored transposed"));
}

TEST(SchemeResolve, BlocksWithoutAConfigurationArePowersOfTwo)
{
    MadeModel model; // as in an FP8 file of GGUF names
    model.add("blk.0.up.weight", "F8_E4M3", {5, 6}, Bytes(30, kOne));
    model.add("blk.0.up.scale_inv", "F32", {2, 2}, Floats{1, 2, 3, 4});
    model.add("blk.0.row.weight", "F8_E5M2", {2, 2}, Bytes(4, 0x3c));
    model.add("blk.0.row.scale_inv", "BF16", {2, 1}, std::vector<std::uint16_t>{0x3f80, 0x4000});
    const Weights weights = accepted(model);
    const Weight& blocks = named(weights, "blk.0.up.weight");
    EXPECT_EQ(blocks.storageName(), "FP8 E4M3, blocks of 4x4");
    const Doubles values = valuesOf(blocks);
    EXPECT_THAT(std::vector(values.begin() + 18, values.end()), ElementsAre(1, 1, 1, 1, 2, 2, 3, 3, 3, 3, 4, 4));
    EXPECT_EQ(named(weights, "blk.0.row.weight").storageName(), "FP8 E5M2, one scale per row");
    EXPECT_THAT(valuesOf(named(weights, "blk.0.row.weight")), ElementsAre(1, 1, 2, 2));

    MadeModel odd;
    odd.add("a.weight", "F8_E4M3", {7, 6}, Bytes(42, kOne));
    odd.add("a.scale_inv", "F32", {3, 2}, Floats(6, 1));
    EXPECT_THAT(refusal(odd), AllOf(HasSubstr("a.scale_inv"), HasSubstr("[3, 2]")));
}

TEST(SchemeResolve, Fp4)
{
    MadeModel model(config(R"({"quant_method": "mxfp4"})"));
    // Codes 1 to 15 and 0; the first of a byte is the low half.
    const Bytes codes{0x21, 0x43, 0x65, 0x87, 0xa9, 0xcb, 0xed, 0x0f};
    Bytes group = codes;
    group.insert(group.end(), codes.begin(), codes.end());
    model.add("block.0.mlp.mlp1_weight.blocks", "U8", {1, 1, 1, 16}, group);
    model.add("block.0.mlp.mlp1_weight.scales", "U8", {1, 1, 1}, Bytes{128});
    model.add("f4.weight", "F4", {1, 32}, group);
    model.add("f4.weight_scale", "F8_E8M0", {1, 1}, Bytes{127});
    const Weights weights = accepted(model);
    const Weight& blocks = named(weights, "block.0.mlp.mlp1_weight");
    EXPECT_THAT(blocks.shape, ElementsAre(1, 1, 32));
    EXPECT_EQ(blocks.storageName(), "MXFP4");
    Doubles expected{0.5, 1, 1.5, 2, 3, 4, 6, 0, -0.5, -1, -1.5, -2, -3, -4, -6, 0};
    expected.insert(expected.end(), expected.begin(), expected.end());
    EXPECT_THAT(valuesOf(named(weights, "f4.weight")), ElementsAreArray(expected));
    for (double& value : expected)
        value *= 2;
    EXPECT_THAT(valuesOf(blocks), ElementsAreArray(expected));
}

TEST(SchemeResolve, Nvfp4WithColumnFactors)
{
    const auto nvfp4 = [](MadeModel& model) {
        model.add("a.weight", "U8", {1, 8}, Bytes(8, 0x42)); // 1 and 2 in turns
        model.add("a.weight_scale", "F8_E4M3", {1, 1}, Bytes{kTwo});
        model.add("a.weight_scale_2", "F32", {}, Floats{0.25f});
    };
    const std::string modelopt = config(R"({"quant_method": "modelopt", "quant_algo": "NVFP4_AWQ"})");
    MadeModel model(modelopt);
    nvfp4(model);
    Floats factors(16, 1);
    factors[1] = 3;
    model.add("a.pre_quant_scale", "F32", {16}, factors);
    const Weights weights = accepted(model);
    EXPECT_FALSE(weights.all[0].coded->hasPlainGroups());
    const Doubles values = valuesOf(weights.all[0]);
    EXPECT_THAT(std::vector(values.begin(), values.begin() + 4), ElementsAre(0.5, 3, 0.5, 1));
    EXPECT_THAT(weights.all[0].coded->dialect(), HasSubstr("times weight_scale_2, columns times pre_quant_scale"));

    MadeModel both(modelopt);
    nvfp4(both);
    both.add("a.weight_global_scale", "F32", {1}, Floats{4});
    EXPECT_THAT(refusal(both), HasSubstr("two factors"));
    MadeModel low(modelopt);
    nvfp4(low);
    low.add("a.svdquant_lora_a", "F32", {1, 16}, factors);
    EXPECT_THAT(refusal(low, Errc::Unsupported), HasSubstr("SVDQuant"));
    MadeModel wrong(modelopt);
    nvfp4(wrong);
    wrong.add("a.pre_quant_scale", "F32", {8}, Floats(8, 1));
    EXPECT_THAT(refusal(wrong), HasSubstr("not factors for 16 columns"));
    MadeModel shapes(modelopt);
    shapes.add("a.weight", "U8", {1, 8}, Bytes(8, 0x42));
    shapes.add("a.weight_scale", "F8_E4M3", {1, 1}, Bytes{kTwo});
    shapes.add("a.weight_scale_2", "F32", {3}, Floats{1, 1, 1});
    EXPECT_THAT(refusal(shapes), AllOf(HasSubstr("a.weight_scale_2"), HasSubstr("is not the factor")));
}

TEST(SchemeResolve, TwoRowsInAByte)
{
    MadeModel model(config(R"({"quant_method": "modelopt", "quant_algo": "W4A16_AWQ", "group_size": 2})"));
    model.add("a.weight", "U8", {1, 4}, Bytes{0xf1, 0x82, 0x73, 0x04}); // rows 1 2 3 4 and -1 -8 7 0
    model.add("a.weight_scale", "F32", {2, 2}, Floats{1, 2, 0.5f, 4});
    const Weights weights = accepted(model);
    EXPECT_THAT(weights.all[0].shape, ElementsAre(2, 4));
    EXPECT_EQ(weights.all[0].storageName(), "INT4, groups of 2");
    EXPECT_THAT(valuesOf(weights.all[0]), ElementsAre(1, 2, 6, 8, -0.5, -4, 28, 0));
    Bytes code(4);
    ASSERT_TRUE(weights.all[0].coded->readCodes(1, 1, std::as_writable_bytes(std::span(code))));
    EXPECT_THAT(code, ElementsAre(0xff, 0xf8, 7, 0)) << "one row alone";
}

std::string packed(unsigned bits, bool isSymmetric = true)
{
    return config(fmt::format(
        R"({{"quant_method": "compressed-tensors", "format": "pack-quantized", "config_groups": {{"g": {{
        "targets": ["Linear"], "weights": {{"num_bits": {}, "type": "int", "strategy": "channel", "symmetric": {}}}}}}}}})",
        bits, isSymmetric));
}

TEST(SchemeResolve, BothPackingsOfOddBits)
{
    // 3 bits: values 0 to 39 modulo 8, less 4.
    Doubles expected;
    std::vector<std::uint32_t> dense(4), padded(4);
    for (unsigned i = 0; i < 40; ++i) {
        const std::uint32_t value = i % 8;
        expected.push_back(static_cast<double>(value) - 4);
        for (unsigned bit = 0; bit < 3; ++bit)
            dense[(3 * i + bit) / 32] |= (value >> bit & 1) << ((3 * i + bit) % 32);
        padded[i / 10] |= value << (i % 10 * 3);
    }
    const auto model = [](const std::vector<std::uint32_t>& words, std::int64_t columns) {
        MadeModel made(packed(3));
        made.add("a.weight_packed", "I32", {1, words.size()}, words);
        made.add("a.weight_scale", "F32", {1, 1}, Floats{1});
        made.add("a.weight_shape", "I64", {2}, std::vector<std::int64_t>{1, columns});
        return resolve(made);
    };
    const auto ambiguous = model(dense, 40);
    ASSERT_FALSE(ambiguous) << "4 words in either way";
    EXPECT_THAT(ambiguous.error().message, HasSubstr("weight_shape"));
    dense.resize(5);
    padded.resize(5);
    for (unsigned i = 40; i < 48; ++i) { // 5 words densely as well as in whole values: still the same number
        dense[3 * i / 32] |= 0;
        expected.push_back(0);
    }
    EXPECT_FALSE(model(dense, 48));
    // 64 values make 6 words densely and 7 in whole values.
    const auto oneWay = model({0x88, 0, 0, 0, 0, 0x80000000}, 64), otherWay = model({0x88, 0, 0, 0, 0, 0, 1 << 9}, 64);
    ASSERT_TRUE(oneWay && otherWay);
    const Doubles first = valuesOf(oneWay->all[0]), second = valuesOf(otherWay->all[0]);
    EXPECT_THAT((Doubles{first[0], first[1], first[2], first[63]}), ElementsAre(-4, -3, -2, 0));
    EXPECT_THAT((Doubles{second[0], second[1], second[2], second[63]}), ElementsAre(-4, -3, -2, -3));
}

TEST(SchemeResolve, PackedZeroPoints)
{
    MadeModel model(packed(4, false));
    std::vector<std::uint32_t> words(3, 0x99999999); // codes of 1
    model.add("a.weight_packed", "I32", {3, 1}, words);
    model.add("a.weight_scale", "F32", {3, 1}, Floats{1, 1, 1});
    model.add("a.weight_zero_point", "I32", {1, 1}, std::vector<std::uint32_t>{0xa87}); // -1 0 2 down the rows
    model.add("a.weight_shape", "I64", {2}, std::vector<std::int64_t>{3, 8});
    const Weights weights = accepted(model);
    EXPECT_EQ(weights.all[0].storageName(), "INT4 with zero points, one scale per row");
    const Doubles values = valuesOf(weights.all[0]);
    EXPECT_THAT((Doubles{values[0], values[8], values[16]}), ElementsAre(2, 1, -1));

    MadeModel missing(packed(4, false));
    missing.add("a.weight_packed", "I32", {3, 1}, words);
    missing.add("a.weight_scale", "F32", {3, 1}, Floats{1, 1, 1});
    EXPECT_THAT(refusal(missing), HasSubstr("a.weight_zero_point"));
}

TEST(SchemeResolve, SignedBytesWithZeroPoints)
{
    MadeModel model(config(R"({"quant_method": "quark", "global_quant_config": {"weight": {
        "dtype": "int8", "qscheme": "per_channel"}}})"));
    model.add("a.weight", "I8", {2, 2}, std::vector<std::int8_t>{1, -128, 5, 127});
    model.add("a.weight_scale", "F32", {2}, Floats{1, 2});
    model.add("a.weight_zero_point", "I8", {2}, std::vector<std::int8_t>{1, -1});
    EXPECT_THAT(valuesOf(accepted(model).all[0]), ElementsAre(0, -129, 12, 256));
}

TEST(SchemeResolve, TheConfigurationAndTheTensorsDisagree)
{
    MadeModel ignored(kFp8);
    ignored.add("lm_head.weight", "F8_E4M3", {1, 2}, Bytes{kOne, kTwo});
    ignored.add("lm_head.weight_scale", "F32", {1}, Floats{1});
    ignored.add("a.weight", "F32", {2, 2}, Floats(4, 1));
    ignored.add("a.weight_scale", "F32", {1}, Floats{1});
    ignored.add("norm.weight", "F32", {2}, Floats{1, 1});
    const Weights weights = accepted(ignored);
    ASSERT_EQ(weights.warnings.size(), 3u);
    EXPECT_THAT(weights.warnings[0], AllOf(HasSubstr("1 weights are not quantised"), HasSubstr(": a.weight")));
    EXPECT_THAT(weights.warnings[1], AllOf(HasSubstr("leaves them out"), HasSubstr("lm_head.weight")));
    EXPECT_THAT(weights.warnings[2], HasSubstr("a.weight_scale"));
    ASSERT_EQ(weights.unused.size(), 1u);
    EXPECT_TRUE(named(weights, "lm_head.weight").coded);

    MadeModel raw(kFp8);
    raw.add("a.weight", "F8_E4M3", {1, 2}, Bytes{kOne, kTwo});
    EXPECT_THAT(refusal(raw), AllOf(HasSubstr("a.weight: its scales are missing"), HasSubstr("FP8")));
    MadeModel channel(config(R"({"quant_method": "fbgemm_fp8"})"));
    channel.add("a.weight", "F8_E4M3", {2, 2}, Bytes(4, kOne));
    channel.add("a.weight_scale", "F32", {1}, Floats{1});
    EXPECT_THAT(refusal(channel), AllOf(HasSubstr("a.weight_scale"), HasSubstr("one row each")));
    MadeModel amd(kFp8);
    amd.add("a.weight", "F8_E4M3FNUZ", {1, 2}, Bytes{kOne, kTwo});
    amd.add("a.weight_scale", "F32", {1}, Floats{1});
    EXPECT_THAT(refusal(amd, Errc::Unsupported), HasSubstr("F8_E4M3FNUZ"));
    MadeModel bytes(kFp8);
    bytes.add("a.weight", "U8", {2, 2}, Bytes(4));
    EXPECT_THAT(refusal(bytes), AllOf(HasSubstr("a.weight: U8 [2, 2] without scales"), HasSubstr("FP8")));
    MadeModel typed(kFp8);
    typed.add("a.weight", "F8_E4M3", {1, 2}, Bytes{kOne, kTwo});
    typed.add("a.weight_scale", "I32", {1}, std::vector<std::int32_t>{1});
    EXPECT_THAT(refusal(typed), HasSubstr("which scales never are"));
    MadeModel twice(config(R"({"quant_method": "compressed-tensors", "config_groups": {}})"));
    twice.add("a.weight", "F32", {1, 32}, Floats(32, 1));
    twice.add("a.weight_packed", "U8", {1, 16}, Bytes(16, 0x22));
    twice.add("a.weight_scale", "U8", {1, 1}, Bytes{127});
    EXPECT_THAT(refusal(twice), HasSubstr("also there as a.weight"));
}

TEST(SchemeResolve, ScalesThatDivideAreSeen)
{
    const auto withScale = [](float scale, std::uint8_t code) {
        MadeModel model(kFp8);
        model.add("a.weight", "F8_E4M3", {1, 2}, Bytes{code, kHalf});
        model.add("a.weight_scale", "F32", {1}, Floats{scale});
        return refusal(model);
    };
    EXPECT_EQ(withScale(0.001f, 0x7e), "(accepted)");
    EXPECT_THAT(withScale(5000, 0x7e), AllOf(HasSubstr("a.weight"), HasSubstr("the other way round")));
    EXPECT_EQ(withScale(1e-9f, 0x7e), "(accepted)") << "odd in either sense";
    EXPECT_EQ(withScale(5000, 0), "(accepted)") << "no more than 2500";
}

TEST(SchemeResolve, ThirtyThousandTensorsTakeNoTime)
{
    // Headers only matter: the numbers are all the same few bytes.
    MadeModel model(config(R"({"quant_method": "compressed-tensors", "format": "float-quantized",
        "ignore": ["lm_head", "re:.*mlp.gate$", "re:.*self_attn.*", "re:visual.*", "re:.*shared_expert_gate$"],
        "config_groups": {"g": {"targets": ["re:.*experts.*", "Linear"], "weights": {"num_bits": 8, "type": "float",
        "strategy": "channel"}}}})"));
    constexpr int kModules = 15000;
    for (int i = 0; i < kModules; ++i) {
        const std::string name = fmt::format("model.layers.{}.mlp.experts.{}.up_proj", i / 256, i % 256);
        model.add(name + ".weight", "F8_E4M3", {1, 1}, Bytes{kOne});
        model.add(name + ".weight_scale", "BF16", {1, 1}, std::vector<std::uint16_t>{0x3f80});
    }
    model.write();
    const auto opened = checkpoint::open(io::systemDisk(), model.folder().path());
    ASSERT_TRUE(opened) << opened.error().message;
    const auto begin = std::chrono::steady_clock::now();
    const auto weights = checkpoint::resolveWeights(*opened, io::systemDisk());
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    ASSERT_TRUE(weights) << weights.error().message;
    EXPECT_EQ(weights->all.size(), static_cast<std::size_t>(kModules));
    EXPECT_TRUE(weights->all.back().coded);
    fmt::print("resolved {} tensors in {:.3f} s\n", 2 * kModules, took.count());
}

} // namespace

// SPDX-License-Identifier: Apache-2.0
// Our files against those of the real llama-quantize: every preset, with and without importance, for both samples.
#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "core/plan/presets.h"
#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"
#include "tests/oracle/synthetic_model.h"

namespace ql::oracle {
namespace {

/// The sample as a BF16 GGUF: what llama-quantize starts from. The step is lossless: the samples are BF16.
const std::string& bf16Of(const std::string& name)
{
    static std::map<std::string, std::string> made;
    auto [entry, isNew] = made.try_emplace(name, scratchFolder() + "/" + name + "-bf16.gguf");
    if (isNew)
        convert(sample(name), {.preset = "BF16"}, entry->second);
    return entry->second;
}

QuantizeRequest request(const std::string& name, const plan::Preset& preset, const std::string& output)
{
    QuantizeRequest ask;
    ask.input = bf16Of(name);
    ask.output = output;
    ask.fileType = static_cast<int>(preset.fileType);
    return ask;
}

struct Case {
    std::string sample{};
    std::string preset{};
    bool importance = false;

    friend void PrintTo(const Case& c, std::ostream* out)
    {
        *out << c.sample << " " << c.preset << (c.importance ? " with importance" : "");
    }
};

class WholeFile : public testing::TestWithParam<Case> { };

TEST_P(WholeFile, EqualsLlamaQuantize)
{
    const Case& c = GetParam();
    const plan::Preset& preset = *plan::findPreset(c.preset);
    const std::string theirs = scratchFolder() + "/theirs.gguf", ours = scratchFolder() + "/ours.gguf";
    QuantizeRequest ask = request(c.sample, preset, theirs);
    std::shared_ptr<const imatrix::ImportanceMatrix> importance;
    if (c.importance) {
        importance = std::make_shared<imatrix::ImportanceMatrix>(syntheticImportance(sample(c.sample)));
        for (const auto& [name, entry] : importance->entries)
            ask.importance[name] = entry.values;
    }
    ASSERT_EQ(Llama::instance().quantize(ask), "");
    const StoredFile expected = readWhole(theirs);

    convert(sample(c.sample), {.preset = c.preset}, ours, importance);
    StoredFile written = readWhole(ours);
    expectSameTensors(written, expected);
    if (!c.preset.starts_with("IQ")) { // whose encoders take their time; the source makes no difference to them
        convert(bf16Of(c.sample), {.preset = c.preset}, ours, importance);
        written = readWhole(ours);
        expectSameTensors(written, expected);
    }
    for (const char* key : {"general.file_type", "general.quantization_version"}) {
        const gguf::Value* theirValue = gguf::find(expected.metadata, key);
        const gguf::Value* ourValue = gguf::find(written.metadata, key);
        ASSERT_EQ(theirValue != nullptr, ourValue != nullptr) << key;
        if (theirValue) {
            EXPECT_EQ(*theirValue, *ourValue) << key;
        }
    }
}

/// llama-quantize refuses these without an importance matrix.
bool needsImportance(const plan::Preset& preset)
{
    constexpr std::array names = {"Q2_K_S", "IQ1_S", "IQ1_M",   "IQ2_XXS", "IQ2_XS",
                                  "IQ2_S",  "IQ2_M", "IQ3_XXS", "IQ3_XS"};
    return std::ranges::find(names, preset.name) != names.end();
}

std::vector<Case> cases()
{
    std::vector<Case> all;
    for (const char* name : {"tales-dense", "tales-moe"})
        for (const plan::Preset& preset : plan::presets())
            for (const bool importance : {false, true})
                if (preset.program == quant::Dialect::Ggml && (importance || !needsImportance(preset)))
                    all.push_back({name, std::string(preset.name), importance});
    return all;
}

INSTANTIATE_TEST_SUITE_P(Presets, WholeFile, testing::ValuesIn(cases()), [](const auto& test) {
    std::string name = test.param.sample + "_" + test.param.preset + (test.param.importance ? "_importance" : "");
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

/// A matrix of some kind: sums and counts as a calibration would leave them.
imatrix::ImportanceMatrix importanceOf(const std::string& kind, const std::string& name)
{
    imatrix::ImportanceMatrix matrix = syntheticImportance(sample(name));
    for (auto& [tensor, entry] : matrix.entries) {
        const std::size_t columns = entry.values.size() / entry.matrices;
        for (std::size_t i = 0; i < entry.values.size(); ++i) {
            const std::size_t expert = i / columns;
            if (kind == "flat")
                entry.values[i] = 1.0f;
            if (kind == "zeros" && i % 4 != 1)
                entry.values[i] = 0.0f;
            if (kind == "unseen experts" && expert % 3 == 1) {
                entry.values[i] = 1.0f; // what a reader makes of it
                entry.counts[expert] = 0;
            }
        }
    }
    return matrix;
}

class Importance : public testing::TestWithParam<const char*> { };

/// By way of a file in both forms: what the encoders get is what llama-quantize would read from it.
TEST_P(Importance, OfEveryKindEqualsLlamaQuantize)
{
    const std::string theirs = scratchFolder() + "/theirs.gguf", ours = scratchFolder() + "/ours.gguf";
    for (const char* kind : {"flat", "zeros", "unseen experts"}) {
        for (const auto form : {imatrix::Form::Gguf, imatrix::Form::Legacy}) {
            SCOPED_TRACE(std::string(kind) + (form == imatrix::Form::Gguf ? ", GGUF" : ", .dat"));
            const std::string file = scratchFolder() + "/importance";
            ASSERT_TRUE(
                imatrix::write(io::systemDisk(), importanceOf(kind, "tales-moe"), file, form, io::Existing::Replace));
            const auto read = imatrix::read(io::systemDisk(), file);
            ASSERT_TRUE(read) << read.error().message;
            QuantizeRequest ask = request("tales-moe", *plan::findPreset(GetParam()), theirs);
            for (const auto& [name, entry] : read->entries)
                ask.importance[name] = entry.values;
            ASSERT_EQ(Llama::instance().quantize(ask), "");
            convert(sample("tales-moe"), {.preset = GetParam()}, ours,
                    std::make_shared<imatrix::ImportanceMatrix>(*read));
            expectSameTensors(readWhole(ours), readWhole(theirs));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Presets, Importance, testing::Values("Q4_K_M", "IQ2_XS"),
                         [](const auto& test) { return std::string(test.param); });

TEST(Overrides, EqualLlamaQuantize)
{
    const std::string theirs = scratchFolder() + "/theirs.gguf", ours = scratchFolder() + "/ours.gguf";
    QuantizeRequest ask = request("tales-dense", *plan::findPreset("Q4_K_M"), theirs);
    ask.rules = {{"blk\\.[01]\\.ffn_down", 8}, {"attn_v", 13}};
    ask.outputType = 8;
    ask.embeddingType = 12;
    ASSERT_EQ(Llama::instance().quantize(ask), "");
    plan::Recipe recipe{.preset = "Q4_K_M",
                        .rules = {{.pattern = "blk\\.[01]\\.ffn_down", .type = quant::Format::Q8_0},
                                  {.pattern = "attn_v", .type = quant::Format::Q5_K}},
                        .outputType = quant::Format::Q8_0,
                        .embeddingType = quant::Format::Q4_K};
    convert(sample("tales-dense"), recipe, ours);
    expectSameTensors(readWhole(ours), readWhole(theirs));
}

TEST(Pure, EqualsLlamaQuantize)
{
    for (const char* name : {"Q4_0", "Q3_K_M", "Q6_K"}) {
        const std::string theirs = scratchFolder() + "/theirs.gguf", ours = scratchFolder() + "/ours.gguf";
        QuantizeRequest ask = request("tales-moe", *plan::findPreset(name), theirs);
        ask.pure = true;
        ASSERT_EQ(Llama::instance().quantize(ask), "");
        convert(sample("tales-moe"), {.preset = name, .pure = true}, ours);
        expectSameTensors(readWhole(ours), readWhole(theirs));
    }
}

TEST(Requantising, EqualsLlamaQuantize)
{
    const std::string middle = scratchFolder() + "/q8.gguf";
    const std::string theirs = scratchFolder() + "/theirs.gguf", ours = scratchFolder() + "/ours.gguf";
    convert(sample("tales-dense"), {.preset = "Q8_0"}, middle);
    QuantizeRequest ask = request("tales-dense", *plan::findPreset("Q4_K_M"), theirs);
    ask.input = middle;
    ASSERT_EQ(Llama::instance().quantize(ask), "");
    convert(middle, {.preset = "Q4_K_M"}, ours);
    expectSameTensors(readWhole(ours), readWhole(theirs));
}

/// Rows that are no multiple of 256 (or, Tied, not even of 32) take the fallbacks; a tied model has its own rules.
struct OddShape {
    const char* name;
    SyntheticModel model;
};

class OddShapes : public testing::TestWithParam<OddShape> { };

TEST_P(OddShapes, EqualLlamaQuantize)
{
    const std::string theirs = scratchFolder() + "/theirs.gguf", ours = scratchFolder() + "/ours.gguf";
    const std::string folder = scratchFolder() + "/odd", middle = scratchFolder() + "/odd-bf16.gguf";
    writeModel(folder, GetParam().model);
    convert(folder, {.preset = "BF16"}, middle);
    for (const char* preset :
         {"Q2_K", "Q3_K_L", "Q4_K_M", "Q5_K_M", "Q6_K", "Q4_0", "IQ3_M", "IQ4_XS", "TQ2_0", "Q2_0"}) {
        SCOPED_TRACE(preset);
        QuantizeRequest ask = request("tales-dense", *plan::findPreset(preset), theirs);
        ask.input = middle;
        ASSERT_EQ(Llama::instance().quantize(ask), "");
        convert(folder, {.preset = preset}, ours);
        expectSameTensors(readWhole(ours), readWhole(theirs));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, OddShapes,
    testing::Values(OddShape{"Narrow", {.hidden = 288, .feedForward = 480, .layers = 8}},
                    OddShape{"Tied", {.hidden = 256, .feedForward = 272, .layers = 8, .tied = true}},
                    OddShape{"Wide", {.hidden = 512, .feedForward = 768, .layers = 9, .headsKv = 1}}),
    [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace ql::oracle

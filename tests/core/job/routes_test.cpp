// SPDX-License-Identifier: Apache-2.0
// Every checkpoint whose weights have scales apart, through every way into a GGUF file. What was written is decoded by
// the real ggml, and by a few lines here where ggml knows no such type, and compared with what the weights are worth by
// the program that made them: the report's certificate must say the same.
#include <bit>
#include <cmath>
#include <filesystem>
#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/arch/coded_rows.h"
#include "core/base/bytes.h"
#include "core/job/quantize.h"
#include "tests/core/job/coded_truth.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using testing::HasSubstr;

report::Report mustQuantize(const std::string& model, const plan::Recipe& recipe, const std::string& output)
{
    const auto plan = plan::makePlan(openedModel(model), recipe, nullptr, io::nameOf(output));
    if (!plan)
        throw std::runtime_error(plan.error().message);
    Context context;
    auto report = quantize(io::systemDisk(), *plan, {.output = output, .threads = 2, .overwrite = true}, context);
    if (!report)
        throw std::runtime_error(report.error().message);
    return *std::move(report);
}

plan::Recipe withRule(const std::string& preset, const std::string& rule)
{
    plan::Recipe made = recipe(preset);
    if (!rule.empty())
        made.rules = {*plan::parseRule(rule)};
    return made;
}

const report::TensorRow& rowOf(const report::Report& report, const std::string& name)
{
    return *std::ranges::find(report.tensors, name, &report::TensorRow::name);
}

/// The file's tensors against the truth, and the certificates against what is counted here.
void expectCertified(const CodedTruth& truth, const report::Report& report, const std::string& path)
{
    const WrittenFile written(path);
    int certified = 0;
    for (const arch::TargetTensor& tensor : truth.model().tensors) {
        if (!tensor.coded)
            continue;
        ++certified;
        const std::vector<double> expected = truth.valuesOf(tensor), found = written.valuesOf(tensor.name);
        ASSERT_EQ(expected.size(), found.size()) << tensor.name;
        std::uint64_t differing = 0;
        double largest = 0;
        for (std::size_t i = 0; i < found.size(); ++i) {
            differing += found[i] != expected[i];
            largest = std::max(largest, std::fabs(found[i] - expected[i]));
        }
        const report::TensorRow& row = rowOf(report, tensor.name);
        ASSERT_TRUE(row.certificate) << tensor.name;
        EXPECT_EQ(row.certificate->weights, expected.size()) << tensor.name;
        EXPECT_EQ(row.certificate->differing, differing) << tensor.name << " as " << row.written;
        EXPECT_EQ(row.certificate->largestDifference, largest) << tensor.name << " as " << row.written;
        EXPECT_NE(row.certificate->reason, "") << tensor.name;
    }
    EXPECT_EQ(certified == 0,
              truth.model().tensors.end() == std::ranges::find_if(truth.model().tensors, [](const auto& each) {
                  return each.coded != nullptr;
              }));
}

class Routes : public testing::TestWithParam<std::string> { };

TEST_P(Routes, AreCertifiedByWhatTheFileIsWorth)
{
    const TempFolder folder;
    const CodedTruth truth(kSchemeFixtures + "/" + GetParam());
    const std::string path = folder.path("out.gguf");
    const plan::Recipe recipes[] = {recipe("KEEP"),
                                    recipe("BF16"),
                                    recipe("Q8_0"),
                                    withRule("F32", "weight$=NVFP4"),
                                    withRule("F16", "weight$=MXFP4"),
                                    withRule("Q4_0", "ffn_down=F8_E4M3")};
    for (const plan::Recipe& each : recipes) {
        SCOPED_TRACE(each.preset);
        std::filesystem::remove(path);
        expectCertified(truth, mustQuantize(truth.folder(), each, path), path);
    }
}

TEST(NewFp8Codes, HaveSmallerErrorsByTheBetterSearch)
{
    const TempFolder folder;
    plan::Recipe plain = withRule("F32", "ffn_.*weight$=F8_E4M3"), better = plain;
    better.search = quant::Search::Best;
    // From values that FP8 does not hold already.
    const CodedTruth truth(kSchemeFixtures + "/nvfp4-modelopt");
    const report::Report usual = mustQuantize(truth.folder(), plain, folder.path("usual.gguf"));
    const report::Report searched = mustQuantize(truth.folder(), better, folder.path("searched.gguf"));
    std::size_t compared = 0, smaller = 0;
    for (const report::TensorRow& row : usual.tensors) {
        if (row.written != "F8_E4M3")
            continue;
        ++compared;
        const report::TensorRow& other = rowOf(searched, row.name);
        EXPECT_LE(other.stats.sumDD, row.stats.sumDD) << row.name;
        smaller += other.stats.sumDD < row.stats.sumDD;
    }
    EXPECT_GT(compared, 0u);
    EXPECT_GT(smaller, 0u);
}

TEST_P(Routes, KeepOneRepresentationOfTheSameValues)
{
    const TempFolder folder;
    const CodedTruth truth(kSchemeFixtures + "/" + GetParam());
    const report::Report report = mustQuantize(truth.folder(), recipe("KEEP"), folder.path("kept.gguf"));
    const arch::ModelPtr kept = openedModel(folder.path("kept.gguf"));
    std::size_t fp8 = 0;
    for (const arch::TargetTensor& tensor : truth.model().tensors) {
        const report::TensorRow& row = rowOf(report, tensor.name);
        if (!row.written.starts_with("F8_"))
            continue;
        ++fp8;
        EXPECT_EQ(row.certificate->differing, 0u) << tensor.name;
        const auto found = std::ranges::find(kept->tensors, tensor.name, &arch::TargetTensor::name);
        ASSERT_NE(found, kept->tensors.end());
        ASSERT_TRUE(found->coded) << tensor.name;
        const std::vector<double> expected = truth.valuesOf(tensor);
        std::vector<double> read(expected.size());
        ASSERT_TRUE(found->coded->readExact(0, found->rowCount(), read));
        EXPECT_TRUE(read == expected) << tensor.name;
    }
    EXPECT_EQ(report.quantloomOnly, fp8 > 0);
    EXPECT_EQ(report.runsOn.empty(), fp8 > 0);
    EXPECT_EQ(gguf::find(kept->metadata, "quantloom.fp8.version") != nullptr, fp8 > 0);
    if (fp8 == 0)
        return;
    if (std::ranges::any_of(report.tensors,
                            [](const auto& row) { return row.certificate && row.certificate->differing; }))
        return; // of other schemes, whose values are then not those of the folder
    // From there the way to any type gives the same file as from the folder.
    mustQuantize(truth.folder(), recipe("Q4_K_M"), folder.path("direct.gguf"));
    const report::Report later = mustQuantize(folder.path("kept.gguf"), recipe("Q4_K_M"), folder.path("later.gguf"));
    EXPECT_FALSE(later.quantloomOnly);
    EXPECT_TRUE(WrittenFile(folder.path("direct.gguf")).tensors() == WrittenFile(folder.path("later.gguf")).tensors());
    EXPECT_EQ(gguf::find(openedModel(folder.path("later.gguf"))->metadata, "quantloom.fp8.version"), nullptr);
    // Kept once more, nothing changes.
    mustQuantize(folder.path("kept.gguf"), withRule("F32", "weight$=keep"), folder.path("again.gguf"));
    const auto once = WrittenFile(folder.path("kept.gguf")).tensors(),
               twice = WrittenFile(folder.path("again.gguf")).tensors();
    for (const auto& [name, bytes] : once)
        if (name.ends_with(".scale_inv")) {
            EXPECT_TRUE(twice.contains(name) && twice.at(name) == bytes) << name;
        }
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(Routes);
INSTANTIATE_TEST_SUITE_P(All, Routes, testing::ValuesIn(soundFixtures()), [](const auto& each) {
    std::string name = each.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

struct KeptCase {
    const char* fixture;
    const char* tensor;
    const char* type;
    bool isExact;
};

class Kept : public testing::TestWithParam<KeptCase> { };

TEST_P(Kept, HasTheTypeThatHoldsItsCodes)
{
    const TempFolder folder;
    const report::Report report =
        mustQuantize(kSchemeFixtures + "/" + GetParam().fixture + "/model", recipe("KEEP"), folder.path("out.gguf"));
    const report::TensorRow& row = rowOf(report, GetParam().tensor);
    EXPECT_EQ(row.written, GetParam().type) << row.reason << "; " << row.route << "; " << row.fallback;
    ASSERT_TRUE(row.certificate);
    EXPECT_EQ(row.certificate->differing == 0, GetParam().isExact) << row.certificate->reason;
}

constexpr const char* kDown = "blk.0.ffn_down.weight";
constexpr const char* kExperts = "blk.0.ffn_down_exps.weight";
INSTANTIATE_TEST_SUITE_P(
    All, Kept,
    testing::Values(
        KeptCase{"deepseek-block", kDown, "F8_E4M3", true},
        KeptCase{"ct-fp8-dynamic", "blk.0.attn_q.weight", "F8_E4M3", true},
        KeptCase{"e5m2-tensor", kDown, "F8_E5M2", true}, KeptCase{"qwen3-moe-block", kExperts, "F8_E4M3", true},
        KeptCase{"mxfp4-gpt-oss", kExperts, "MXFP4", true}, KeptCase{"mxfp4-ct", kDown, "MXFP4", true},
        KeptCase{"nvfp4-modelopt", kDown, "NVFP4", true}, KeptCase{"nvfp4-moe-modelopt", kExperts, "NVFP4", true},
        KeptCase{"nvfp4-ct", kDown, "NVFP4", false}, KeptCase{"ct-int4-g32", kDown, "Q4_0", true},
        KeptCase{"ct-moe-int4-g32", kExperts, "Q4_0", true}, KeptCase{"ct-int8-channel", kDown, "Q8_0", true},
        KeptCase{"ct-w8a8", kDown, "Q8_0", true}, KeptCase{"ct-int4-g128-asym", kDown, "F32", true}),
    [](const auto& each) {
        std::string name = each.param.fixture;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

TEST(Certificates, CountAScaleThatTheBlocksCannotHold)
{
    const TempFolder folder;
    const std::string model = folder.path("model");
    std::filesystem::copy(kSchemeFixtures + "/ct-moe-int4-g32/model", model, std::filesystem::copy_options::recursive);
    // The second group of the first row of one tensor gets a scale that F16 has not.
    const std::string scales = "model.layers.0.mlp.experts.0.down_proj.weight_scale";
    const auto opened = checkpoint::open(io::systemDisk(), model);
    ASSERT_TRUE(opened);
    const checkpoint::Tensor* tensor = (*opened)->find(scales);
    ASSERT_TRUE(tensor);
    ASSERT_EQ(tensor->type.format, quant::Format::BF16);
    patch((*opened)->files()[tensor->file]->path(), tensor->offset + 2, {0x81, 0x33}); // 1.0078125 * 2^-24

    const CodedTruth truth(kSchemeFixtures + "/ct-moe-int4-g32");
    const arch::ModelPtr changed = openedModel(model);
    const auto found = std::ranges::find(changed->tensors, kExperts, &arch::TargetTensor::name);
    ASSERT_NE(found, changed->tensors.end());
    const std::vector<double> values = truth.valuesOf(*found);
    const auto nonzero = std::count_if(values.begin() + 32, values.begin() + 64, [](double x) { return x != 0; });
    ASSERT_GT(nonzero, 0);

    const report::Report report = mustQuantize(model, recipe("Q4_0"), folder.path("out.gguf"));
    const report::TensorRow& row = rowOf(report, kExperts);
    EXPECT_EQ(row.written, "Q4_0");
    EXPECT_EQ(row.certificate->differing, static_cast<std::uint64_t>(nonzero));
    EXPECT_GT(row.certificate->largestDifference, 0);
    EXPECT_THAT(row.certificate->reason, HasSubstr("not numbers of F16"));
    const Json json = report.toJson();
    const auto inJson =
        std::ranges::find_if(json["tensors"], [](const Json& each) { return each["name"] == kExperts; });
    EXPECT_EQ((*inJson)["certificate"]["differing"], row.certificate->differing);
}

TEST(Certificates, CountCodesThatAreNan)
{
    const TempFolder folder;
    const std::string fixture = kSchemeFixtures + "/wrong-nan-codes";
    const Json expect = jsonOfFile(fixture + "/expect.json");
    const report::Report report = mustQuantize(fixture + "/model", recipe("KEEP"), folder.path("out.gguf"));
    std::uint64_t expected = 0, found = 0;
    for (const Json& count : expect["nan_codes"])
        expected += count.get<std::uint64_t>();
    for (const report::TensorRow& row : report.tensors)
        if (row.certificate) {
            found += row.certificate->nanCodes;
            EXPECT_EQ(row.certificate->differing, 0u) << row.name;
        }
    EXPECT_GT(expected, 0u);
    EXPECT_EQ(found, expected);

    const auto plan = plan::makePlan(openedModel(fixture + "/model"), recipe("Q8_0"), nullptr, "out.gguf");
    Context context;
    const auto refused = quantize(io::systemDisk(), *plan, {.output = folder.path("q8.gguf")}, context);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::Failed);
    EXPECT_THAT(refused.error().message, HasSubstr("NaN"));
    EXPECT_THAT(refused.error().message, HasSubstr("blk."));
}

} // namespace
} // namespace ql::job

// SPDX-License-Identifier: Apache-2.0
#include "core/report/report.h"

#include <limits>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace ql::report {
namespace {

using testing::AllOf;
using testing::HasSubstr;

std::vector<std::string> keysOf(const Json& json)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items())
        keys.push_back(key);
    return keys;
}

Report sample()
{
    Report report;
    report.output = "out/model.gguf";
    report.files = {"model-00001-of-00002.gguf", "model-00002-of-00002.gguf"};
    report.bytes = 123456789012;
    report.bitsPerWeight = 4.83;
    report.seconds = 12.5;
    report.verifySeconds = 1.25;
    report.peakBytes = 1 << 30;
    report.complete = true;
    report.notCarried = {{"rotary.inv_freq", "computed again by every runtime"}};
    report.problems = {{plan::Severity::Warning, "", "rule 2 (x) matches no tensor"},
                       {plan::Severity::Note, "blk.0.attn_q.weight", "rows of 576"}};
    report.metadata = {{"general.name", "renamed", "x.name", "str", "\"Old\"", "\"New\""}};
    TensorRow row;
    row.name = "blk.0.attn_q.weight";
    row.role = "attn_q";
    row.layer = 0;
    row.shape = {16, 576};
    row.sourceType = "BF16";
    row.asked = "Q4_K";
    row.planned = row.written = row.readBack = "Q5_0";
    row.bytes = 6336;
    row.stats.add(std::vector<float>{1, 2, 3, 0.1f}, std::vector<float>{1, 2.5f, 3, 0.3f});
    row.checksum = "0123456789abcdef0123456789abcdef";
    row.fallback = "rows of 576 are not a multiple of 256";
    row.reason = "mix Q4_K_M: base type";
    row.route = "folds the scales in (FP8 E4M3, one scale)";
    row.certificate = Certificate{9216, 3, 0.25, 2, "encoded as Q5_0"};
    row.map = {2, 2, {0, 0.25f, 0.5f, 1}};
    report.tensors.push_back(row);
    row.name = "output_norm.weight";
    row.layer = -1;
    row.map = {};
    row.stats = {};
    row.certificate = {};
    report.tensors.push_back(row);
    return report;
}

TEST(Report, HasThePromisedFields)
{
    const Json json = sample().toJson();
    EXPECT_THAT(keysOf(json),
                testing::IsSupersetOf({"output", "bytes", "bits_per_weight", "seconds", "peak_bytes", "tensors",
                                       "not_carried", "problems"}));
    EXPECT_THAT(keysOf(json["tensors"][0]),
                testing::IsSupersetOf({"name", "source_type", "asked", "planned", "written", "read_back", "bytes",
                                       "rmse", "max_error", "cosine", "nonfinite", "checksum", "fallback", "reason"}));
    EXPECT_EQ(keysOf(json["tensors"][0]["certificate"]),
              (std::vector<std::string>{"weights", "differing", "largest_difference", "nan_codes", "reason"}));
    EXPECT_FALSE(json["tensors"][1].contains("certificate"));
    EXPECT_EQ(keysOf(json["not_carried"][0]), (std::vector<std::string>{"name", "reason"}));
    EXPECT_EQ(keysOf(json["problems"][0]), (std::vector<std::string>{"severity", "tensor", "message"}));
    EXPECT_EQ(json["problems"][0]["severity"], "warning");
    EXPECT_EQ(json["bytes"], 123456789012u);
    // sqrt((0.5^2 + 0.2^2) / (1 + 4 + 9 + 0.01)), with float's 0.1 and 0.3.
    EXPECT_NEAR(json["tensors"][0]["rmse"].get<double>(), 0.143878, 1e-5);
    EXPECT_EQ(json["tensors"][0]["max_error"], 0.5);
}

TEST(Report, IsTheSameTextRowByRow)
{
    Report report = sample();
    report.output = R"(a "tensors":[] in quotes)";
    EXPECT_GT(report.tensors.size(), 1u);
    EXPECT_EQ(report.toJsonText(), dumpJson(report.toJson()));
    report.tensors.clear();
    EXPECT_EQ(report.toJsonText(), dumpJson(report.toJson()));
}

TEST(Report, ComesBackAsItWas)
{
    const Report report = sample();
    const std::string text = dumpJson(report.toJson(), 1);
    const auto parsed = parseJson(text, "r");
    ASSERT_TRUE(parsed);
    const auto back = reportFromJson(*parsed, "r");
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(dumpJson(back->toJson(), 1), text);
    EXPECT_EQ(back->files, report.files);
    EXPECT_EQ(back->tensors[0].shape, report.tensors[0].shape);
    EXPECT_EQ(back->tensors[0].stats.sumDD, report.tensors[0].stats.sumDD);
    EXPECT_EQ(back->tensors[0].stats.cosine(), report.tensors[0].stats.cosine());
    EXPECT_EQ(back->tensors[0].map.cells, report.tensors[0].map.cells);
    EXPECT_EQ(back->tensors[1].layer, -1);
    EXPECT_EQ(back->notCarried[0].reason, report.notCarried[0].reason);
    EXPECT_EQ(back->problems[1].severity, plan::Severity::Note);
    EXPECT_TRUE(back->complete);
}

TEST(Report, WritesInfinitiesAndNanAsNull)
{
    Report report = sample();
    quant::ErrorStats& stats = report.tensors[0].stats;
    stats = {};
    stats.add(std::vector<float>{0, 0}, std::vector<float>{0, 1}); // an error where the original is zero
    report.bitsPerWeight = std::numeric_limits<double>::quiet_NaN();
    const Json json = report.toJson();
    EXPECT_TRUE(json["tensors"][0]["rmse"].is_null());
    EXPECT_TRUE(json["bits_per_weight"].is_null());
    EXPECT_TRUE(parseJson(dumpJson(json), "r"));
    EXPECT_TRUE(reportFromJson(json, "r"));
}

std::string errorOf(const std::function<void(Json&)>& spoil)
{
    Json json = sample().toJson();
    spoil(json);
    const auto report = reportFromJson(json, "x.report.json");
    EXPECT_FALSE(report);
    EXPECT_EQ(report.error().code, Errc::BadInput);
    return report.error().message;
}

TEST(Report, DamagedOnesAreRefusedByField)
{
    EXPECT_EQ(errorOf([](Json& json) { json = Json::array(); }), "x.report.json: must be a JSON object");
    EXPECT_EQ(errorOf([](Json& json) { json = Json::object(); }), "x.report.json: not a report of a finished job");
    EXPECT_EQ(errorOf([](Json& json) { json["bytes"] = -5; }),
              "x.report.json: \"bytes\" must be a whole number of at least 0");
    EXPECT_EQ(errorOf([](Json& json) { json["tensors"][1]["name"] = 7; }),
              "x.report.json: \"tensors\" 2: \"name\" must be a text");
    EXPECT_EQ(errorOf([](Json& json) { json["tensors"][0]["layer"] = 1e30; }),
              "x.report.json: \"tensors\" 1: \"layer\" must be a whole number");
    EXPECT_THAT(errorOf([](Json& json) { json["tensors"][0]["map"]["rows"] = 3; }),
                HasSubstr("\"cells\" must be base64 of 3 x 2 float16 values"));
    EXPECT_THAT(errorOf([](Json& json) { json["tensors"][0]["map"]["rows"] = 65; }), HasSubstr("at most 64"));
    EXPECT_THAT(errorOf([](Json& json) { json["tensors"][0]["sums"] = 1; }), HasSubstr("\"sums\": must be a JSON"));
    EXPECT_THAT(errorOf([](Json& json) { json["problems"][0]["severity"] = "bad"; }),
                HasSubstr("\"severity\" must be note, warning or error"));
}

TEST(Report, LiesBesideTheOutput)
{
    EXPECT_EQ(reportPath("a/b.gguf"), "a/b.gguf.report.json");
}

plan::Plan smallPlan()
{
    auto model = std::make_shared<arch::Model>();
    arch::TargetTensor tensor;
    tensor.name = "blk.2.attn_v.weight";
    tensor.role = "attn_v";
    tensor.layer = 2;
    tensor.shape = {4, 576};
    tensor.sourceType = {quant::Format::F32, 0};
    tensor.sourceBytes = 4 * 576 * 4;
    model->tensors.push_back(tensor);
    model->notCarried = {{"rotary.inv_freq", "computed again"}};
    plan::Recipe recipe;
    recipe.rules = {{"attn_v", quant::Format::Q6_K, true, ""}};
    return plan::makePlan(model, recipe, nullptr, "out.gguf").value();
}

TEST(PlanJson, HasTheFieldsOfAReportWithoutWhatOnlyARunKnows)
{
    const plan::Plan plan = smallPlan();
    const Json json = planToJson(plan, "x/out.gguf");
    EXPECT_EQ(json["output"], "x/out.gguf");
    EXPECT_EQ(json["files"], Json({"out.gguf"}));
    EXPECT_EQ(json["bytes"], plan.bytes);
    EXPECT_DOUBLE_EQ(json["bits_per_weight"], 8.5);
    EXPECT_FALSE(json.contains("seconds") || json.contains("peak_bytes"));
    const Json& tensor = json["tensors"][0];
    EXPECT_EQ(tensor["name"], "blk.2.attn_v.weight");
    EXPECT_EQ(tensor["shape"], Json({4, 576}));
    EXPECT_EQ(tensor["source_type"], "F32");
    EXPECT_EQ(tensor["asked"], "Q6_K");
    EXPECT_EQ(tensor["planned"], "Q8_0");
    EXPECT_EQ(tensor["bytes"], 4 * 576 / 32 * 34);
    EXPECT_EQ(tensor["fallback"], "rows of 576 are not a multiple of 256");
    EXPECT_EQ(tensor["fallback_bytes"], 4 * 576 / 32 * 34 - 1890); // 2304 weights at 6.5625 bits
    EXPECT_EQ(tensor["reason"], "rule 1 (attn_v)");
    for (const char* absent : {"written", "read_back", "rmse", "max_error", "cosine", "nonfinite", "checksum"})
        EXPECT_FALSE(tensor.contains(absent)) << absent;
    EXPECT_EQ(json["rules"][0]["matched"], 1);
    EXPECT_EQ(json["not_carried"][0]["name"], "rotary.inv_freq");
    EXPECT_EQ(json["problems"].size(), plan.problems.size());
}

} // namespace
} // namespace ql::report

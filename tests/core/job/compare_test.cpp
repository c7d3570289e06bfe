// SPDX-License-Identifier: Apache-2.0
#include "core/job/compare.h"

#include <cmath>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/job/quantize.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(Compare, AddsUpTheErrorsOfEachTensor)
{
    std::vector<TensorSpec> reference{{"a", {500, 300}, quant::Format::F32, 1}, {"b", {7}, quant::Format::F32, 2}};
    std::vector<TensorSpec> candidate = reference;
    candidate[0].alter = [](std::uint64_t row, std::span<float> values) {
        for (std::size_t i = 0; i < values.size(); i += 2)
            values[i] += 0.001f * static_cast<float>(row % 10);
    };
    std::swap(candidate[0], candidate[1]);

    double xx = 0, yy = 0, xy = 0, dd = 0, largest = 0;
    std::uint64_t equal = 0;
    for (std::uint64_t i = 0; i < 500 * 300; ++i) {
        const std::uint64_t row = i / 300, column = i % 300;
        const float x = valueAt(1, row, column);
        const float y = column % 2 == 0 ? x + 0.001f * static_cast<float>(row % 10) : x;
        const double d = static_cast<double>(x) - static_cast<double>(y);
        xx += static_cast<double>(x) * x;
        yy += static_cast<double>(y) * y;
        xy += static_cast<double>(x) * y;
        dd += d * d;
        largest = std::max(largest, std::abs(d));
        equal += x == y ? 1 : 0;
    }
    for (const unsigned threads : {1u, 3u}) {
        Context context;
        const auto comparison = compare(*makeModel(reference), *makeModel(candidate), threads, context);
        ASSERT_TRUE(comparison) << comparison.error().message;
        ASSERT_EQ(comparison->tensors.size(), 2u);
        const Json json = comparison->toJson();
        const Json& row = json["tensors"][0];
        EXPECT_EQ(row["name"], "a");
        EXPECT_NEAR(row["rmse"].get<double>(), std::sqrt(dd / xx), 1e-12);
        EXPECT_NEAR(row["cosine"].get<double>(), xy / std::sqrt(xx * yy), 1e-12);
        EXPECT_NEAR(row["sqnr_db"].get<double>(), 10 * std::log10(xx / dd), 1e-9);
        EXPECT_EQ(row["max_error"].get<double>(), largest);
        EXPECT_EQ(row["equal_weights"], equal);
        EXPECT_EQ(row["weights"], 150'000u);
        EXPECT_EQ(json["tensors"][1]["rmse"], 0.0);
        EXPECT_EQ(json["total"]["weights"], 150'007u);
        EXPECT_EQ(json["total"]["equal_weights"], equal + 7);
        EXPECT_EQ(context.progress().done, context.progress().total);
    }
}

TEST(Compare, ListsTensorsWithoutAPartner)
{
    const std::vector<TensorSpec> reference{{"a", {8}}, {"b", {8}}, {"c", {4, 8}}};
    const std::vector<TensorSpec> candidate{{"c", {8, 4}}, {"b", {8}}, {"d", {8}}};
    Context context;
    const auto comparison = compare(*makeModel(reference), *makeModel(candidate), 1, context);
    ASSERT_TRUE(comparison);
    EXPECT_THAT(comparison->onlyInReference, ElementsAre("a"));
    EXPECT_THAT(comparison->onlyInCandidate, ElementsAre("d"));
    ASSERT_EQ(comparison->notCompared.size(), 1u);
    EXPECT_EQ(comparison->notCompared[0].name, "c");
    ASSERT_EQ(comparison->tensors.size(), 1u);
    EXPECT_EQ(comparison->tensors[0].name, "b");
}

TEST(Compare, StopsWhenCancelledAndNamesATensorThatCannotBeRead)
{
    std::vector<TensorSpec> specs = smallModel();
    Context cancelled;
    cancelled.cancel();
    const auto stopped = compare(*makeModel(specs), *makeModel(specs), 2, cancelled);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Errc::Cancelled);

    specs[5].unreadableRow = 3;
    Context context;
    const auto broken = compare(*makeModel(smallModel()), *makeModel(specs), 2, context);
    ASSERT_FALSE(broken);
    EXPECT_THAT(broken.error().message, HasSubstr("blk.0.attn_v.weight"));
}

TEST(Compare, FindsTheErrorsThatTheReportOfTheJobSays)
{
    const TempFolder folder;
    const plan::Plan plan = makePlan(smallModel(), recipe("Q4_K_M"));
    Context context;
    const auto report = quantize(io::systemDisk(), plan, {.output = folder.path("out.gguf")}, context);
    ASSERT_TRUE(report) << report.error().message;
    auto opened = checkpoint::open(io::systemDisk(), folder.path("out.gguf"));
    ASSERT_TRUE(opened) << opened.error().message;
    const auto model = arch::interpret(*opened);
    ASSERT_TRUE(model) << model.error().message;
    const auto comparison = compare(*plan.model, **model, 2, context);
    ASSERT_TRUE(comparison) << comparison.error().message;
    ASSERT_EQ(comparison->tensors.size(), report->tensors.size());
    for (std::size_t i = 0; i < report->tensors.size(); ++i) {
        EXPECT_EQ(comparison->tensors[i].name, report->tensors[i].name);
        EXPECT_EQ(comparison->tensors[i].stats.sumDD, report->tensors[i].stats.sumDD) << report->tensors[i].name;
        EXPECT_EQ(comparison->tensors[i].stats.sumXY, report->tensors[i].stats.sumXY) << report->tensors[i].name;
        EXPECT_EQ(comparison->tensors[i].candidateType, report->tensors[i].written);
    }
}

} // namespace
} // namespace ql::job

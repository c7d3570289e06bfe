// SPDX-License-Identifier: Apache-2.0
#include "core/job/rule_errors.h"

#include <cmath>
#include <mutex>
#include <set>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/job/quantize.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using quant::Format;
using testing::HasSubstr;

std::vector<TensorSpec> model()
{
    return {{"blk.0.attn_q.weight", {70, 256}, Format::BF16, 3},
            {"blk.0.ffn_down.weight", {64, 512}, Format::BF16, 5},
            {"blk.1.attn_q.weight", {70, 256}, Format::BF16, 8},
            {"blk.1.ffn_down.weight", {64, 512}, Format::BF16, 9},
            {"output_norm.weight", {256}, Format::F32, 2}};
}

plan::Recipe withRules()
{
    plan::Recipe made = recipe("Q8_0");
    made.rules = {{"ffn_down", Format::Q4_0, true, ""},
                  {"attn_q", Format::Q8_0, true, "as the preset"},
                  {"blk.1", Format::Q2_K, true, "shadowed"},
                  {"blk.0", Format::Q4_K, false, "off"},
                  {"nothing", Format::Q4_K, true, ""}};
    return made;
}

std::vector<RuleError> estimated(const plan::Plan& plan, const RuleErrorOptions& options, SampleCache& cache)
{
    Context context;
    auto errors = estimateRuleErrors(plan, options, cache, context);
    EXPECT_TRUE(errors) << errors.error().message;
    return errors ? *std::move(errors) : std::vector<RuleError>();
}

report::Report written(const std::vector<TensorSpec>& specs, const plan::Recipe& recipe)
{
    const TempFolder folder;
    const plan::Plan plan = makePlan(specs, recipe);
    Context context;
    auto report = quantize(io::systemDisk(), plan, {.output = folder.path("out.gguf")}, context);
    EXPECT_TRUE(report) << report.error().message;
    return report ? *std::move(report) : report::Report();
}

/// Of the tensors whose name has `part`, from two sums over a report.
double errorIn(const report::Report& report, const std::string& part)
{
    double difference = 0, whole = 0;
    for (const report::TensorRow& row : report.tensors)
        if (row.name.find(part) != std::string::npos) {
            difference += row.stats.sumDD;
            whole += row.stats.sumXX;
        }
    return std::sqrt(difference / whole);
}

TEST(RuleErrors, WithAllRowsAreThoseOfTheTwoWrittenFiles)
{
    plan::Recipe off = withRules();
    off.rules[0].enabled = false;
    const report::Report with = written(model(), withRules()), without = written(model(), off);
    SampleCache cache;
    const auto errors = estimated(makePlan(model(), withRules()), {.rows = 0, .tensors = 0, .threads = 2}, cache);
    ASSERT_EQ(errors.size(), 5u);
    EXPECT_EQ(errors[0].decided, 2u);
    EXPECT_EQ(errors[0].changed, 2u);
    EXPECT_FALSE(errors[0].isEstimated());
    EXPECT_DOUBLE_EQ(errors[0].with.relativeRmse(), errorIn(with, "ffn_down"));
    // Without the first rule another one takes blk.1.
    EXPECT_DOUBLE_EQ(errors[0].without.relativeRmse(), errorIn(without, "ffn_down"));
    EXPECT_DOUBLE_EQ(errors[0].change(), errorIn(with, "ffn_down") - errorIn(without, "ffn_down"));
    EXPECT_EQ(errors[1].decided, 2u);
    EXPECT_EQ(errors[1].changed, 1u) << "blk.1 would go to the rule below";
    for (const std::size_t idle : {2u, 3u, 4u})
        EXPECT_FALSE(errors[idle].isKnown()) << idle;
}

TEST(RuleErrors, AreSampledAndScaled)
{
    auto specs = model();
    std::mutex mutex;
    std::set<std::uint64_t> rows;
    specs[1].alter = [&](std::uint64_t row, std::span<float>) {
        const std::lock_guard lock(mutex);
        rows.insert(row);
    };
    SampleCache cache;
    const plan::Plan plan = makePlan(specs, withRules());
    const auto errors = estimated(plan, {.rows = 16, .threads = 3}, cache);
    EXPECT_TRUE(errors[0].isEstimated());
    EXPECT_EQ(errors[0].rows, 128u);
    EXPECT_EQ(errors[0].sampledRows, 2 * rows.size());
    EXPECT_LT(rows.size(), 64u);
    const auto all = estimated(plan, {.rows = 0, .tensors = 0}, cache);
    EXPECT_NEAR(errors[0].with.relativeRmse(), all[0].with.relativeRmse(), 0.1 * all[0].with.relativeRmse());
    EXPECT_NEAR(errors[0].with.sumXX, all[0].with.sumXX, 0.1 * all[0].with.sumXX) << "for all rows";
    const auto some = estimated(plan, {.rows = 0, .tensors = 1}, cache);
    EXPECT_EQ(some[0].tensors, 1u);
    EXPECT_TRUE(some[0].isEstimated()) << "one of two tensors";
    EXPECT_EQ(errors[0].toJson()["sampled_rows"], errors[0].sampledRows);
}

TEST(RuleErrors, KnownFiguresAreNotWorkedOutAgain)
{
    auto specs = model();
    std::atomic<int> reads = 0;
    for (TensorSpec& spec : specs)
        spec.alter = [&](std::uint64_t, std::span<float>) { ++reads; };
    const arch::ModelPtr opened = makeModel(specs);
    const auto planned = [&](const plan::Recipe& recipe) {
        return *plan::makePlan(opened, recipe, nullptr, "out.gguf");
    };
    SampleCache cache;
    const plan::Plan first = planned(withRules());
    const auto before = estimated(first, {}, cache);
    const int once = reads.exchange(0);
    EXPECT_GT(once, 0);
    EXPECT_EQ(estimated(first, {}, cache)[0].with.sumDD, before[0].with.sumDD);
    EXPECT_EQ(reads, 0);
    plan::Recipe edited = withRules();
    edited.rules[1].type = Format::Q5_0;
    estimated(planned(edited), {}, cache);
    EXPECT_GT(reads, 0);
    EXPECT_LT(reads, once) << "only what the edit changes";
}

TEST(RuleErrors, FiguresOfAReportOfTheSameTypesAreUsed)
{
    const report::Report report = written(model(), withRules());
    SampleCache cache;
    const plan::Plan plan = makePlan(model(), withRules());
    const auto errors = estimated(plan, {.rows = 8, .measured = &report}, cache);
    EXPECT_DOUBLE_EQ(errors[0].with.relativeRmse(), errorIn(report, "ffn_down")) << "measured on all rows";
    EXPECT_TRUE(errors[0].isEstimated()) << "without the rule it is not known";
    plan::Recipe other = withRules();
    other.rules[0].type = Format::Q5_0;
    const auto changed = estimated(makePlan(model(), other), {.rows = 8, .measured = &report}, cache);
    EXPECT_LT(changed[0].with.relativeRmse(), 0.7 * errorIn(report, "ffn_down")) << "another type than the report's";
}

TEST(RuleErrors, WhatCannotBeEncodedIsSaid)
{
    plan::Recipe recipe = withRules();
    recipe.rules[0].type = Format::IQ2_XXS;
    SampleCache cache;
    const auto errors = estimated(makePlan(model(), recipe), {}, cache);
    EXPECT_FALSE(errors[0].isKnown());
    EXPECT_THAT(errors[0].skipped, HasSubstr("importance"));
    EXPECT_TRUE(errors[1].isKnown());
    Context context;
    context.cancel();
    EXPECT_EQ(estimateRuleErrors(makePlan(model(), recipe), {}, cache, context).error().code, Errc::Cancelled);
}

} // namespace
} // namespace ql::job

// SPDX-License-Identifier: Apache-2.0
#include "core/job/tradeoff.h"

#include <set>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/job/compare.h"
#include "core/job/quantize.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using quant::Format;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<TensorSpec> tradeoffModel()
{
    return {{"blk.0.attn_q.weight", {700, 256}, Format::BF16, 3},
            {"blk.0.attn_v.weight", {64, 288}, Format::F32, 4},
            {"blk.0.ffn_down_exps.weight", {3, 40, 256}, Format::BF16, 6},
            {"output_norm.weight", {256}, Format::F32, 2}};
}

Tradeoff measured(const TradeoffOptions& options, std::shared_ptr<const imatrix::ImportanceMatrix> importance = nullptr,
                  const std::vector<TensorSpec>& specs = tradeoffModel())
{
    Context context;
    auto result = measureTradeoff(makeModel(specs), options, std::move(importance), context);
    EXPECT_TRUE(result) << result.error().message;
    EXPECT_EQ(context.progress().done, context.progress().total);
    return result ? *std::move(result) : Tradeoff();
}

std::shared_ptr<const imatrix::ImportanceMatrix> importanceOfQueries()
{
    auto matrix = std::make_shared<imatrix::ImportanceMatrix>();
    for (const auto& [name, matrices] :
         {std::pair("blk.0.attn_q.weight", 1), std::pair("blk.0.ffn_down_exps.weight", 3)}) {
        imatrix::Entry& entry = matrix->entries[name];
        entry.matrices = static_cast<std::uint64_t>(matrices);
        for (int i = 0; i < 256 * matrices; ++i)
            entry.values.push_back(0.5f + static_cast<float>(i * 37 % 101));
        entry.counts.assign(entry.matrices, 100);
    }
    return matrix;
}

/// Writes the model in each type for real and compares the file with the source.
TEST(Tradeoff, WithAllRowsEqualsTheWrittenFile)
{
    auto specs = tradeoffModel();
    specs[0].alter = [](std::uint64_t, std::span<float> values) { // too large for NVFP4 without a scale of their own
        for (float& value : values)
            value *= 8192;
    };
    const auto importance = importanceOfQueries();
    const TradeoffOptions options{.types = {Format::Q8_0, Format::Q4_K, Format::Q4_0, Format::IQ4_NL, Format::IQ2_XS,
                                            Format::NVFP4, Format::BF16},
                                  .rows = 0,
                                  .threads = 2};
    const Tradeoff tradeoff = measured(options, importance, specs);
    EXPECT_FALSE(tradeoff.estimated);
    ASSERT_EQ(tradeoff.tensors.size(), 3u); // no norm
    std::set<std::string> skipped;
    int scales = 0;
    for (std::size_t type = 0; type < options.types.size(); ++type) {
        const std::string name(quant::info(options.types[type]).name);
        SCOPED_TRACE(name);
        plan::Recipe recipe = test::recipe("KEEP");
        recipe.rules = {{"exps|_q", options.types[type], true, ""}, {"_v", options.types[type], true, ""}};
        if (!tradeoff.tensors[1].points[type].skipped.empty())
            recipe.rules.pop_back();
        const TempFolder folder;
        const plan::Plan plan = makePlan(specs, recipe, importance);
        Context context;
        const auto report = quantize(io::systemDisk(), plan, {.output = folder.path("out.gguf")}, context);
        ASSERT_TRUE(report) << report.error().message;
        const auto checkpoint = checkpoint::open(io::systemDisk(), folder.path("out.gguf"));
        ASSERT_TRUE(checkpoint);
        const auto written = arch::interpret(*checkpoint);
        ASSERT_TRUE(written) << written.error().message;
        Context comparing;
        const auto comparison = compare(*makeModel(specs), **written, 2, comparing);
        ASSERT_TRUE(comparison) << comparison.error().message;
        for (const TensorTradeoff& tensor : tradeoff.tensors) {
            const TradeoffPoint& point = tensor.points[type];
            if (!point.skipped.empty()) {
                skipped.insert(name + " " + tensor.name + ": " + point.skipped);
                continue;
            }
            const auto row = std::ranges::find(comparison->tensors, tensor.name, &CompareRow::name);
            ASSERT_NE(row, comparison->tensors.end());
            EXPECT_EQ(row->candidateType, name);
            EXPECT_EQ(point.stats.sumDD, row->stats.sumDD) << tensor.name; // to the bit
            EXPECT_EQ(point.stats.sumXX, row->stats.sumXX);
            EXPECT_EQ(point.stats.sumXY, row->stats.sumXY);
            EXPECT_EQ(point.stats.maxError, row->stats.maxError);
            EXPECT_EQ(point.stats.count, row->stats.count);
            const auto stored = std::ranges::find(report->tensors, tensor.name, &report::TensorRow::name);
            const std::string scaleName = tensor.name.substr(0, tensor.name.rfind('.')) + ".scale";
            const auto scale = std::ranges::find(report->tensors, scaleName, &report::TensorRow::name);
            scales += scale != report->tensors.end();
            const std::uint64_t bytes = stored->bytes + (scale != report->tensors.end() ? scale->bytes : 0);
            EXPECT_DOUBLE_EQ(point.bitsPerWeight,
                             8.0 * static_cast<double>(bytes) / static_cast<double>(tensor.rows * tensor.columns));
        }
    }
    EXPECT_THAT(skipped,
                ElementsAre("IQ2_XS blk.0.attn_v.weight: rows of 288 are not a multiple of 256",
                            "NVFP4 blk.0.attn_v.weight: rows of 288 are not a multiple of 64",
                            "Q4_K blk.0.attn_v.weight: rows of 288 are not a multiple of 256"));
}

TEST(Tradeoff, IsTheSameForAnyNumberOfThreads)
{
    TradeoffOptions options{.types = usualTradeoffTypes(plan::Container::Gguf), .rows = 10, .threads = 1};
    const std::string one = dumpJson(measured(options, importanceOfQueries()).toJson());
    for (const unsigned threads : {2u, 5u}) {
        options.threads = threads;
        EXPECT_EQ(dumpJson(measured(options, importanceOfQueries()).toJson()), one);
    }
}

TEST(Tradeoff, ReadsRowsThatAreSpreadEvenly)
{
    auto specs = tradeoffModel();
    std::mutex mutex;
    std::set<std::uint64_t> rows;
    specs[0].alter = [&](std::uint64_t row, std::span<float>) {
        const std::lock_guard lock(mutex);
        rows.insert(row);
    };
    const auto sample = [&](std::vector<Format> types) {
        rows.clear();
        const Tradeoff result =
            measured({.types = std::move(types), .tensors = {0}, .rows = 7, .threads = 2}, nullptr, specs);
        EXPECT_TRUE(result.estimated);
        EXPECT_EQ(result.tensors.at(0).sampledRows, rows.size());
        return rows;
    };
    EXPECT_THAT(sample({Format::Q8_0, Format::Q4_0}), ElementsAre(50, 150, 250, 350, 450, 550, 650));
    EXPECT_THAT(sample({Format::Q8_0, Format::Q4_0_R8}), // of 87 groups of eight
                ElementsAre(344, 345, 346, 347, 348, 349, 350, 351));
}

TEST(Tradeoff, SkipsTypesThatNeedAnImportanceMatrix)
{
    const TradeoffOptions options{.types = {Format::IQ2_XXS, Format::IQ1_S, Format::Q4_K}, .tensors = {0}, .rows = 4};
    const Tradeoff without = measured(options);
    EXPECT_EQ(without.tensors[0].points[0].skipped, "needs an importance matrix");
    EXPECT_EQ(without.tensors[0].points[1].skipped, "needs an importance matrix");
    EXPECT_EQ(without.tensors[0].points[2].skipped, "");
    EXPECT_FALSE(without.tensors[0].points[2].importance);
    EXPECT_THAT(without.total[0].skipped, HasSubstr("blk.0.attn_q.weight: needs an importance matrix"));
    const Tradeoff with = measured(options, importanceOfQueries());
    for (const TradeoffPoint& point : with.tensors[0].points)
        EXPECT_TRUE(point.skipped.empty() && point.importance) << point.skipped;
    EXPECT_NE(with.tensors[0].points[2].stats.sumDD, without.tensors[0].points[2].stats.sumDD);
    TradeoffOptions other = options;
    other.tensors = {1};
    other.types = {Format::IQ4_NL};
    EXPECT_FALSE(measured(other, importanceOfQueries()).tensors[0].points[0].importance);
}

TEST(Tradeoff, MarksTheParetoFrontier)
{
    const Tradeoff result =
        measured({.types = {Format::Q8_0, Format::Q4_1, Format::Q5_0, Format::Q4_0, Format::F32}, .rows = 0});
    for (const TensorTradeoff& tensor : result.tensors)
        for (const TradeoffPoint& point : tensor.points) {
            bool isBeaten = false;
            for (const TradeoffPoint& other : tensor.points)
                isBeaten |= other.bitsPerWeight <= point.bitsPerWeight
                    && other.stats.relativeRmse() <= point.stats.relativeRmse()
                    && (other.bitsPerWeight < point.bitsPerWeight
                        || other.stats.relativeRmse() < point.stats.relativeRmse());
            EXPECT_EQ(point.frontier, !isBeaten);
        }
    double bits = 0, weights = 0, xx = 0, dd = 0;
    for (const TensorTradeoff& tensor : result.tensors) {
        weights += static_cast<double>(tensor.rows * tensor.columns);
        bits += tensor.points[0].bitsPerWeight * static_cast<double>(tensor.rows * tensor.columns);
        xx += tensor.points[0].stats.sumXX;
        dd += tensor.points[0].stats.sumDD;
    }
    EXPECT_DOUBLE_EQ(result.total[0].bitsPerWeight, bits / weights);
    EXPECT_DOUBLE_EQ(result.total[0].stats.relativeRmse(), std::sqrt(dd / xx));
    EXPECT_TRUE(result.total[4].frontier); // F32 loses nothing
}

TEST(Tradeoff, WorksOnTheNearestFirstAndCanBeCancelled)
{
    std::vector<std::string> order;
    Context context;
    const auto result =
        measureTradeoff(makeModel(tradeoffModel()),
                        {.types = {Format::Q8_0, Format::Q4_0}, .tensors = {2, 0, 1}, .rows = 2, .threads = 1}, nullptr,
                        context, [&](const TensorTradeoff& tensor) {
                            order.push_back(tensor.name);
                            if (order.size() == 2)
                                context.cancel();
                        });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Errc::Cancelled);
    EXPECT_THAT(order, ElementsAre("blk.0.ffn_down_exps.weight", "blk.0.attn_q.weight"));
}

} // namespace
} // namespace ql::job

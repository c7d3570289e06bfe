// SPDX-License-Identifier: Apache-2.0
// NVFP4 with a scale of the whole tensor: what is written, and what is read back.
#include <algorithm>
#include <cmath>
#include <limits>

#include <gmock/gmock.h>

#include "core/arch/tensor_scale.h"
#include "core/base/bytes.h"
#include "core/container/container.h"
#include "core/job/compare.h"
#include "core/job/quantize.h"
#include "core/quant/dispatch.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using quant::Format;

/// Weights as small as those of real models, experts of different sizes, and one expert of zeros.
std::vector<TensorSpec> smallWeights()
{
    std::vector<TensorSpec> specs{{"blk.0.attn_q.weight", {70, 256}, Format::F32, 1},
                                  {"blk.0.ffn_up_exps.weight", {3, 33, 128}, Format::F32, 2},
                                  {"token_embd.weight", {40, 256}, Format::F32, 3}};
    for (TensorSpec& spec : specs)
        spec.alter = [rows = spec.shape.size() == 3 ? 33u : 1000u](std::uint64_t row, std::span<float> values) {
            const float sizes[] = {0.01f, 0.0f, 3.0f};
            for (float& value : values)
                value *= sizes[row / rows];
        };
    return specs;
}

plan::Recipe nvfp4(quant::Search search)
{
    plan::Recipe made = recipe("BF16");
    made.rules = {*plan::parseRule("weight$=NVFP4")};
    made.search = search;
    return made;
}

report::Report mustQuantize(const plan::Plan& plan, const std::string& output, unsigned threads = 2)
{
    Context context;
    auto report = quantize(io::systemDisk(), plan, {.output = output, .threads = threads}, context);
    if (!report)
        throw std::runtime_error(report.error().message);
    return *std::move(report);
}

arch::ModelPtr opened(const std::string& path)
{
    auto checkpoint = checkpoint::open(io::systemDisk(), path);
    if (!checkpoint)
        throw std::runtime_error(checkpoint.error().message);
    auto model = arch::interpret(*checkpoint);
    if (!model)
        throw std::runtime_error(model.error().message);
    return *model;
}

const report::TensorRow& rowOf(const report::Report& report, const std::string& name)
{
    return *std::ranges::find(report.tensors, name, &report::TensorRow::name);
}

TEST(TensorScale, IsAPowerOfTwoThatBringsTheLargestValueNearTheLargestNumber)
{
    const TempFolder folder;
    const std::string path = folder.path("out.gguf");
    const report::Report report = mustQuantize(makePlan(smallWeights(), nvfp4(quant::Search::Best)), path);
    const std::string file = readFile(path);
    const auto header = container::readHeader(io::systemDisk(), path);
    ASSERT_TRUE(header);
    const auto floatsOf = [&](const std::string& name) {
        const auto& entry = *std::ranges::find(header->tensors, name, &container::TensorEntry::name);
        std::vector<float> values(entry.bytes / sizeof(float));
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = load<float>(file.data() + entry.offset + i * sizeof(float));
        return values;
    };
    // The synthetic values reach from -1 to 127 / 128: 0.01 and 3 are to become 6 * 192 at most.
    EXPECT_THAT(floatsOf("blk.0.attn_q.scale"), testing::ElementsAre(0x1p-16f));
    EXPECT_THAT(floatsOf("blk.0.ffn_up_exps.scale"), testing::ElementsAre(0x1p-16f, 1.0f, 0x1p-8f));

    // Decoded and multiplied by hand, the tensor has the error of the report.
    const auto& entry = *std::ranges::find(header->tensors, "blk.0.attn_q.weight", &container::TensorEntry::name);
    std::vector<float> decoded(70 * 256);
    quant::decoder(Format::NVFP4)(reinterpret_cast<const std::byte*>(file.data() + entry.offset), 70, 256,
                                  decoded.data());
    double error = 0, power = 0;
    for (std::uint64_t i = 0; i < decoded.size(); ++i) {
        const double x = 0.01f * valueAt(1, i / 256, i % 256);
        const double y = decoded[i] * 0x1p-16f;
        error += (x - y) * (x - y);
        power += x * x;
    }
    EXPECT_NEAR(rowOf(report, "blk.0.attn_q.weight").stats.relativeRmse(), std::sqrt(error / power), 1e-6);
    EXPECT_EQ(rowOf(report, "blk.0.attn_q.scale").written, "F32");
}

TEST(TensorScale, IsCloserThanTheBetterSearchAlone)
{
    const TempFolder folder;
    const report::Report scaled =
        mustQuantize(makePlan(smallWeights(), nvfp4(quant::Search::Best)), folder.path("a.gguf"));
    plan::Plan plan = makePlan(smallWeights(), nvfp4(quant::Search::Best));
    for (plan::Step& step : plan.steps)
        step.scale = nullptr;
    const report::Report plain = mustQuantize(plan, folder.path("b.gguf"));
    const auto gain = [&](const std::string& name) {
        return rowOf(scaled, name).stats.relativeRmse() / rowOf(plain, name).stats.relativeRmse();
    };
    EXPECT_LT(gain("blk.0.attn_q.weight"), 0.9);
    EXPECT_LT(gain("blk.0.ffn_up_exps.weight"), 1.0);
    EXPECT_EQ(gain("token_embd.weight"), 1.0);
}

TEST(TensorScale, GivesTheSameFileOnAnyNumberOfThreadsAndWithImportanceToo)
{
    auto importance = std::make_shared<imatrix::ImportanceMatrix>();
    importance->entries["blk.0.attn_q.weight"] = {.values = std::vector<float>(256, 2.0f)};
    importance->entries["blk.0.ffn_up_exps.weight"] = {.values = std::vector<float>(3 * 128, 2.0f)};
    importance->entries["blk.0.ffn_up_exps.weight"].matrices = 3;
    const TempFolder folder;
    const plan::Plan plan = makePlan(smallWeights(), nvfp4(quant::Search::Best));
    const plan::Plan weighted = makePlan(smallWeights(), nvfp4(quant::Search::Best), importance);
    const report::Report first = mustQuantize(plan, folder.path("1.gguf"), 1);
    mustQuantize(plan, folder.path("5.gguf"), 5);
    const report::Report even = mustQuantize(weighted, folder.path("i.gguf"));
    EXPECT_TRUE(readFile(folder.path("1.gguf")) == readFile(folder.path("5.gguf")));
    for (const char* name : {"blk.0.attn_q.weight", "blk.0.ffn_up_exps.weight"}) {
        EXPECT_TRUE(rowOf(even, name).importance);
        EXPECT_NEAR(rowOf(even, name).stats.relativeRmse(), rowOf(first, name).stats.relativeRmse(), 1e-4) << name;
    }
}

TEST(TensorScale, IsPartOfTheValuesThatAreReadBack)
{
    const TempFolder folder;
    const plan::Plan plan = makePlan(smallWeights(), nvfp4(quant::Search::Best));
    const report::Report report = mustQuantize(plan, folder.path("out.gguf"));
    const arch::ModelPtr written = opened(folder.path("out.gguf"));
    Context context;
    const auto comparison = compare(*plan.model, *written, 2, context);
    ASSERT_TRUE(comparison) << comparison.error().message;
    ASSERT_EQ(comparison->tensors.size(), report.tensors.size());
    for (const CompareRow& row : comparison->tensors) {
        EXPECT_EQ(row.stats.sumDD, rowOf(report, row.name).stats.sumDD) << row.name;
        EXPECT_EQ(row.stats.sumYY, rowOf(report, row.name).stats.sumYY) << row.name;
    }
    // Copied with its scale, it is the same; as F32, the scale is in the values and no tensor any more.
    const auto copied = plan::makePlan(written, nvfp4(quant::Search::Best), nullptr, "copy.gguf");
    ASSERT_TRUE(copied);
    const report::Report copy = mustQuantize(*copied, folder.path("copy.gguf"));
    EXPECT_EQ(rowOf(copy, "blk.0.attn_q.weight").checksum, rowOf(report, "blk.0.attn_q.weight").checksum);
    EXPECT_EQ(rowOf(copy, "blk.0.attn_q.weight").stats.sumXX, rowOf(report, "blk.0.attn_q.weight").stats.sumYY);
    EXPECT_EQ(rowOf(copy, "blk.0.attn_q.scale").checksum, rowOf(report, "blk.0.attn_q.scale").checksum);
    const auto wide = plan::makePlan(written, recipe("F32"), nullptr, "wide.gguf");
    ASSERT_TRUE(wide);
    mustQuantize(*wide, folder.path("wide.gguf"));
    const auto back = compare(*written, *opened(folder.path("wide.gguf")), 2, context);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->total.sumDD, 0.0);
    EXPECT_THAT(back->onlyInReference, testing::UnorderedElementsAre("blk.0.attn_q.scale", "blk.0.ffn_up_exps.scale"));
}

TEST(TensorScale, DoesNotCountValuesThatAreNotFinite)
{
    std::vector<TensorSpec> specs{{"blk.0.attn_q.weight", {4, 64}, Format::F32, 1}};
    specs[0].alter = [](std::uint64_t row, std::span<float> values) {
        values[row] = row % 2 == 0 ? std::numeric_limits<float>::quiet_NaN() : std::numeric_limits<float>::infinity();
        values[row + 10] = 2;
    };
    const arch::ModelPtr model = makeModel(specs);
    const auto scale = arch::scaleTo(4, model->tensors[0]);
    const auto factors = scale->factors();
    ASSERT_TRUE(factors);
    EXPECT_THAT(*factors, testing::ElementsAre(0.5f));

    specs[0].unreadableRow = 2;
    const TempFolder folder;
    const plan::Plan plan = makePlan(specs, nvfp4(quant::Search::Best));
    Context context;
    const auto report = quantize(io::systemDisk(), plan, {.output = folder.path("out.gguf")}, context);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Errc::BadInput);
}

} // namespace
} // namespace ql::job

// SPDX-License-Identifier: Apache-2.0
#include "core/job/row_pairs.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/checkpoint/checkpoint.h"
#include "core/job/quantize.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace ql::job::test;

std::vector<float> rowsOf(const report::RowPairs& pairs, std::uint64_t first, std::uint64_t count, bool written)
{
    std::vector<float> x(count * pairs.columns()), y(x.size());
    EXPECT_TRUE(pairs.read(first, count, x, y));
    return written ? y : x;
}

/// Whatever a job writes is what the pairs said before.
TEST(RowPairs, OfAPlanAreWhatTheJobWrites)
{
    for (const std::string preset : {"Q4_K_M", "Q2_K", "Q4_0", "F16"}) {
        const auto plan = std::make_shared<const plan::Plan>(makePlan(smallModel(), recipe(preset)));
        const TempFolder folder;
        QuantizeOptions options;
        options.output = folder.path("out.gguf");
        Context context;
        ASSERT_TRUE(quantize(io::systemDisk(), *plan, options, context));
        auto checkpoint = checkpoint::open(io::systemDisk(), options.output);
        ASSERT_TRUE(checkpoint);
        auto written = arch::interpret(std::move(*checkpoint));
        ASSERT_TRUE(written) << written.error().message;
        for (std::size_t i = 0; i < plan->source->tensors.size(); ++i) {
            const auto planned = plannedPairs(plan, i);
            const auto file = writtenPairs(plan->source, i, *written);
            ASSERT_TRUE(planned) << planned.error().message;
            ASSERT_TRUE(file) << file.error().message;
            const std::uint64_t rows = (*planned)->rows();
            EXPECT_EQ(rowsOf(**planned, 0, rows, true), rowsOf(**file, 0, rows, true))
                << preset << " " << plan->source->tensors[i].name;
            EXPECT_EQ(rowsOf(**planned, 0, rows, false), rowsOf(**file, 0, rows, false));
            EXPECT_EQ(rowsOf(**planned, rows / 2, 1, true), rowsOf(**file, rows / 2, 1, true));
        }
    }
}

TEST(RowPairs, OfRowsStoredTogetherAreReadOneByOne)
{
    plan::Recipe wanted = recipe("Q8_0");
    wanted.rules = {{"ffn_up", *quant::formatByName("Q4_K_R4"), true, ""}};
    const auto plan = std::make_shared<const plan::Plan>(makePlan(smallModel(), wanted));
    std::size_t tensor = 0;
    while (plan->source->tensors[tensor].name != "blk.0.ffn_up.weight")
        ++tensor;
    ASSERT_EQ(plan->stepOf(tensor)->planned.name(), "Q4_K_R4");
    const auto pairs = plannedPairs(plan, tensor);
    ASSERT_TRUE(pairs);
    const std::vector<float> all = rowsOf(**pairs, 0, 8, true);
    const std::vector<float> some = rowsOf(**pairs, 3, 3, true);
    EXPECT_TRUE(std::equal(some.begin(), some.end(), all.begin() + 3 * 256));
}

TEST(RowPairs, OfValuesThatCannotBeEncodedAreNan)
{
    std::vector<TensorSpec> specs{{"blk.0.ffn_up.weight", {8, 256}, quant::Format::F32}};
    specs[0].alter = [](std::uint64_t row, std::span<float> values) {
        if (row == 2)
            values[7] = std::numeric_limits<float>::infinity();
    };
    const auto plan = std::make_shared<const plan::Plan>(makePlan(specs, recipe("Q8_0")));
    const auto pairs = plannedPairs(plan, 0);
    ASSERT_TRUE(pairs);
    const std::vector<float> written = rowsOf(**pairs, 0, 8, true);
    for (std::size_t i = 0; i < written.size(); ++i)
        EXPECT_EQ(std::isnan(written[i]), i / 256 == 2) << i;
}

TEST(RowPairs, OfAnotherShapeAreRefused)
{
    const arch::ModelPtr model = makeModel(smallModel());
    const arch::ModelPtr other = makeModel({{"blk.0.attn_q.weight", {2, 256}}});
    for (std::size_t i = 0; i < model->tensors.size(); ++i)
        EXPECT_FALSE(writtenPairs(model, i, other)) << model->tensors[i].name;
}

} // namespace
} // namespace ql::job

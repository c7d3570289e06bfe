// SPDX-License-Identifier: Apache-2.0
// Importance matrices collected from made-up models, beside sums of a plain execution in double.
#include <cmath>

#include "tests/core/graph/calibration_cases.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"

namespace ql::job {
namespace {

using graph::Collect;
using test::calibrated;
using test::Facts;

constexpr std::size_t kChunk = test::kCalibrationChunk, kChunks = test::kCalibrationChunks;

class Calibrated : public testing::TestWithParam<test::CalibrationCase> { };

TEST_P(Calibrated, SumsAreThoseOfAPlainExecution)
{
    const test::TempFolder folder;
    const std::string path = folder / "model.gguf";
    const job::Calibration ours = test::expectReferenceSums(*cpu::makeCpuBackend(3), GetParam(), path);
    EXPECT_EQ(ours.tokens, kChunk * kChunks);
    EXPECT_EQ(ours.matrix.chunks, kChunks);
    EXPECT_EQ(ours.matrix.chunkTokens, kChunk);
    EXPECT_EQ(ours.matrix.datasets, std::vector<std::string>{"some.txt"});
    EXPECT_FALSE(ours.matrix.countsCalls);

    // Not a bit depends on the number of threads.
    const auto bytes = imatrix::toBytes(ours.matrix, imatrix::Form::Gguf);
    const auto alone = calibrated(path, GetParam().collect, *cpu::makeCpuBackend(1));
    EXPECT_EQ(*imatrix::toBytes(alone.matrix, imatrix::Form::Gguf), *bytes);
}

INSTANTIATE_TEST_SUITE_P(Models, Calibrated, testing::ValuesIn(test::calibrationCases()),
                         [](const auto& test) { return std::string(test.param.name); });

/// Every expert is given every token, and what the model says stays its own.
TEST(Calibration, EveryExpertChangesNothingElse)
{
    const test::TempFolder folder;
    const std::string path = folder / "model.gguf";
    test::writeGguf(test::makeModel({.architecture = "qwen3moe", .turnsPairs = false, .experts = 8, .used = 2}), path);
    const auto backend = cpu::makeCpuBackend(2);
    const job::Calibration plain = calibrated(path, Collect::Inputs, *backend);
    std::size_t told = 0;
    const job::Calibration all =
        calibrated(path, Collect::EveryExpert, *backend, [&](const job::ExpertUse&, std::size_t) { ++told; });
    EXPECT_EQ(told, 2u) << "once for each layer, as all chunks go through it at once";
    ASSERT_EQ(plain.experts.size(), 2u);
    ASSERT_EQ(all.experts.size(), 2u);
    for (std::size_t layer = 0; layer < 2; ++layer) {
        EXPECT_EQ(plain.experts[layer].seen, plain.experts[layer].chosen);
        EXPECT_EQ(all.experts[layer].chosen, plain.experts[layer].chosen);
        EXPECT_EQ(all.experts[layer].seen, std::vector<std::uint64_t>(8, kChunk * kChunks));
        EXPECT_EQ(all.experts[layer].layer, layer);
    }
    for (const char* name : {"blk.1.attn_q.weight", "blk.1.ffn_gate_inp.weight"}) {
        const imatrix::Entry &a = plain.matrix.entries.at(name), &b = all.matrix.entries.at(name);
        EXPECT_LT(test::relativeDifference(b.sums, a.sums), 1e-5) << name;
    }
}

TEST(Calibration, SaysWhatItCannotDo)
{
    const test::TempFolder folder;
    const std::string path = folder / "model.gguf";
    test::writeGguf(test::makeModel({}), path);
    const auto backend = cpu::makeCpuBackend(1);
    const auto session = test::openSession(path, *backend, {.collect = Collect::Inputs});
    job::Context stopped;
    stopped.cancel();
    EXPECT_EQ(job::calibrate(*session, test::calibrationReading(100), stopped).error().code, Errc::Cancelled);

    // A norm so large that squares overflow.
    test::MadeModel wild = test::makeModel({});
    for (float& weight : wild.tensors.at("blk.1.attn_norm.weight").values)
        weight = 1e30f;
    test::writeGguf(wild, path);
    const auto overflowing = test::openSession(path, *backend, {.collect = Collect::Inputs});
    job::Context context;
    const auto result = job::calibrate(*overflowing, test::calibrationReading(100), context);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Errc::BadInput);
    EXPECT_NE(result.error().message.find("blk.1.attn_"), std::string::npos) << result.error().message;
}

} // namespace
} // namespace ql::job

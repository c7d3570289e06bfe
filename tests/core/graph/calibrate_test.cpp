// SPDX-License-Identifier: Apache-2.0
// Importance matrices collected from made-up models, beside sums of a plain execution in double.
#include <cmath>

#include "core/job/calibrate.h"
#include "tests/core/graph/made_model.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"

namespace ql::job {
namespace {

using graph::Collect;
using test::Facts;

constexpr std::size_t kChunk = 29, kChunks = 5;
constexpr std::uint32_t kBos = 7;

struct Case {
    const char* name;
    Facts facts;
    Collect collect = Collect::Inputs;
};

job::Reading reading(std::uint64_t vocabulary)
{
    // The rest behind the last whole chunk is left out.
    return {.path = "some.txt",
            .tokens = test::someTokens(kChunk * kChunks + 11, vocabulary),
            .chunk = kChunk,
            .bos = kBos};
}

std::map<std::string, test::GivenInputs> expectedOf(const test::MadeModel& model, bool everyExpert)
{
    std::map<std::string, test::GivenInputs> given;
    const job::Reading text = reading(model.facts.vocabulary);
    for (std::size_t chunk = 0; chunk < kChunks; ++chunk) {
        const auto begin = text.tokens.begin() + static_cast<std::ptrdiff_t>(chunk * kChunk);
        std::vector<std::uint32_t> tokens(begin, begin + static_cast<std::ptrdiff_t>(kChunk));
        tokens[0] = kBos;
        test::addReferenceInputs(model, tokens, everyExpert, given);
    }
    std::erase_if(given, [](const auto& entry) { return !entry.first.starts_with("blk."); });
    return given;
}

job::Calibration calibrated(const std::string& path, Collect collect, unsigned threads, const job::LayerSeen& seen = {})
{
    const auto backend = cpu::makeCpuBackend(threads);
    const auto session = test::openSession(path, *backend, {.collect = collect});
    job::Context context;
    auto result = job::calibrate(*session, reading(session->graph().vocabulary), context, seen);
    EXPECT_TRUE(result) << result.error().message;
    return result ? *std::move(result) : job::Calibration{};
}

class Calibrated : public testing::TestWithParam<Case> { };

TEST_P(Calibrated, SumsAreThoseOfAPlainExecution)
{
    const test::TempFolder folder;
    const test::MadeModel model = test::makeModel(GetParam().facts);
    const std::string path = folder / "model.gguf";
    test::writeGguf(model, path);
    const auto expected = expectedOf(model, GetParam().collect == Collect::EveryExpert);
    const job::Calibration ours = calibrated(path, GetParam().collect, 3);
    EXPECT_EQ(ours.tokens, kChunk * kChunks);
    EXPECT_EQ(ours.matrix.chunks, kChunks);
    EXPECT_EQ(ours.matrix.chunkTokens, kChunk);
    EXPECT_EQ(ours.matrix.datasets, std::vector<std::string>{"some.txt"});
    EXPECT_FALSE(ours.matrix.countsCalls);

    ASSERT_EQ(ours.matrix.entries.size(), expected.size());
    for (const auto& [name, given] : expected) {
        ASSERT_TRUE(ours.matrix.entries.contains(name)) << name;
        const imatrix::Entry& entry = ours.matrix.entries.at(name);
        EXPECT_EQ(entry.counts, given.rows) << name;
        ASSERT_EQ(entry.sums.size(), given.squares.size()) << name;
        ASSERT_EQ(entry.largest.size(), given.largest.size()) << name;
        for (std::size_t i = 0; i < entry.largest.size(); ++i)
            ASSERT_NEAR(entry.largest[i], given.largest[i], 1e-4 * given.largest[i]) << name << " of matrix " << i;
        const std::size_t columns = entry.sums.size() / entry.counts.size();
        for (std::size_t i = 0; i < entry.sums.size(); ++i) {
            ASSERT_NEAR(entry.sums[i], given.squares[i], 1e-3 * given.squares[i]) << name << " at " << i;
            const auto count = static_cast<float>(entry.counts[i / columns]);
            ASSERT_EQ(entry.values[i], count > 0 ? entry.sums[i] / count : 1.0f);
        }
    }

    // Not a bit depends on the number of threads.
    const auto bytes = imatrix::toBytes(ours.matrix, imatrix::Form::Gguf);
    EXPECT_EQ(*imatrix::toBytes(calibrated(path, GetParam().collect, 1).matrix, imatrix::Form::Gguf), *bytes);
}

const Facts kMoe{.architecture = "qwen3moe", .turnsPairs = false, .experts = 8, .used = 2};
const Facts kShared{.experts = 6, .used = 2};
const Case kCases[] = {{"llama", {}},
                       {"qwen3", {.architecture = "qwen3", .turnsPairs = false, .headNorm = Facts::HeadNorm::PerHead}},
                       {"mixtral", {.experts = 4, .used = 2}},
                       {"experts", kMoe},
                       {"every_expert", kMoe, Collect::EveryExpert},
                       {"every_expert_of_mixtral", kShared, Collect::EveryExpert}};
INSTANTIATE_TEST_SUITE_P(Models, Calibrated, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

/// Every expert is given every token, and what the model says stays its own.
TEST(Calibration, EveryExpertChangesNothingElse)
{
    const test::TempFolder folder;
    const std::string path = folder / "model.gguf";
    test::writeGguf(test::makeModel(kMoe), path);
    const job::Calibration plain = calibrated(path, Collect::Inputs, 2);
    std::size_t told = 0;
    const job::Calibration all =
        calibrated(path, Collect::EveryExpert, 2, [&](const job::ExpertUse&, std::size_t) { ++told; });
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
    EXPECT_EQ(job::calibrate(*session, reading(100), stopped).error().code, Errc::Cancelled);

    // A norm so large that squares overflow.
    test::MadeModel wild = test::makeModel({});
    for (float& weight : wild.tensors.at("blk.1.attn_norm.weight").values)
        weight = 1e30f;
    test::writeGguf(wild, path);
    const auto overflowing = test::openSession(path, *backend, {.collect = Collect::Inputs});
    job::Context context;
    const auto result = job::calibrate(*overflowing, reading(100), context);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Errc::BadInput);
    EXPECT_NE(result.error().message.find("blk.1.attn_"), std::string::npos) << result.error().message;
}

} // namespace
} // namespace ql::job

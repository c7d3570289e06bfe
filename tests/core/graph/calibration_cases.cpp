// SPDX-License-Identifier: Apache-2.0
#include "tests/core/graph/calibration_cases.h"

#include "tests/core/graph/run.h"

namespace ql::test {

namespace {

using graph::Collect;

constexpr std::uint32_t kFirstToken = 7;
const Facts kMixture{.architecture = "qwen3moe", .turnsPairs = false, .experts = 8, .used = 2};
const Facts kSixExperts{.experts = 6, .used = 2};
const CalibrationCase kCalibrated[] = {
    {"llama", {}},
    {"qwen3", {.architecture = "qwen3", .turnsPairs = false, .headNorm = Facts::HeadNorm::PerHead}},
    {"mixtral", {.experts = 4, .used = 2}},
    {"experts", kMixture},
    {"every_expert", kMixture, Collect::EveryExpert},
    {"every_expert_of_mixtral", kSixExperts, Collect::EveryExpert}};

std::map<std::string, GivenInputs> expectedOf(const MadeModel& model, bool everyExpert)
{
    std::map<std::string, GivenInputs> given;
    const job::Reading text = calibrationReading(model.facts.vocabulary);
    for (std::size_t chunk = 0; chunk < kCalibrationChunks; ++chunk) {
        const auto begin = text.tokens.begin() + static_cast<std::ptrdiff_t>(chunk * kCalibrationChunk);
        std::vector<std::uint32_t> tokens(begin, begin + static_cast<std::ptrdiff_t>(kCalibrationChunk));
        tokens[0] = kFirstToken;
        addReferenceInputs(model, tokens, everyExpert, given);
    }
    std::erase_if(given, [](const auto& entry) { return !entry.first.starts_with("blk."); });
    return given;
}

} // namespace

std::span<const CalibrationCase> calibrationCases()
{
    return kCalibrated;
}

job::Reading calibrationReading(std::uint64_t vocabulary)
{
    return {.path = "some.txt",
            .tokens = someTokens(kCalibrationChunk * kCalibrationChunks + 11, vocabulary),
            .chunk = kCalibrationChunk,
            .bos = kFirstToken};
}

job::Calibration calibrated(const std::string& path, Collect collect, graph::Backend& backend,
                            const job::LayerSeen& seen)
{
    const auto session = openSession(path, backend, {.collect = collect});
    job::Context context;
    auto result = job::calibrate(*session, calibrationReading(session->graph().vocabulary), context, seen);
    EXPECT_TRUE(result) << result.error().message;
    return result ? *std::move(result) : job::Calibration{};
}

job::Calibration expectReferenceSums(graph::Backend& backend, const CalibrationCase& test, const std::string& path)
{
    const MadeModel model = makeModel(test.facts);
    writeGguf(model, path);
    const auto expected = expectedOf(model, test.collect == Collect::EveryExpert);
    job::Calibration ours = calibrated(path, test.collect, backend);
    EXPECT_EQ(ours.matrix.entries.size(), expected.size());
    for (const auto& [name, given] : expected) {
        const auto found = ours.matrix.entries.find(name);
        if (found == ours.matrix.entries.end() || found->second.sums.size() != given.squares.size()
            || found->second.largest.size() != given.largest.size()) {
            ADD_FAILURE() << name << " has no sums, or others";
            continue;
        }
        const imatrix::Entry& entry = found->second;
        EXPECT_EQ(entry.counts, given.rows) << name;
        for (std::size_t i = 0; i < entry.largest.size(); ++i)
            EXPECT_NEAR(entry.largest[i], given.largest[i], 1e-4 * given.largest[i]) << name << " of matrix " << i;
        const std::size_t columns = entry.sums.size() / entry.counts.size();
        for (std::size_t i = 0; i < entry.sums.size(); ++i) {
            EXPECT_NEAR(entry.sums[i], given.squares[i], 1e-3 * given.squares[i]) << name << " at " << i;
            const auto count = static_cast<float>(entry.counts[i / columns]);
            EXPECT_EQ(entry.values[i], count > 0 ? entry.sums[i] / count : 1.0f);
        }
        if (testing::Test::HasFailure())
            break;
    }
    return ours;
}

} // namespace ql::test

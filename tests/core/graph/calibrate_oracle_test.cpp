// SPDX-License-Identifier: Apache-2.0
// Importance matrices of the samples beside what the matrices of the real llama.cpp are given on the same tokens.
#include <algorithm>
#include <cmath>

#include "core/job/calibrate.h"
#include "tests/core/graph/run.h"
#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"

namespace ql::job {
namespace {

using Given = std::map<std::string, oracle::GivenInputs>;

constexpr std::size_t kChunk = 160, kChunks = 4;

class SampleCalibration : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        // In F32 llama.cpp rounds no inputs either.
        m_file = oracle::scratchFolder() + "/wide.gguf";
        oracle::convert(oracle::sample(GetParam()), {.preset = "F32"}, m_file);
        m_session = test::openSession(m_file, *m_backend, {.collect = graph::Collect::Inputs});
        auto reading = job::readText(*m_session->graph().model, io::systemDisk(),
                                     {.tokens = kChunk * kChunks, .chunk = kChunk}, 512);
        ASSERT_TRUE(reading) << reading.error().message;
        ASSERT_TRUE(reading->bos);
        m_reading = *std::move(reading);
    }

    imatrix::ImportanceMatrix ours(std::size_t chunk) const
    {
        job::Reading one = m_reading;
        const auto begin = m_reading.tokens.begin() + static_cast<std::ptrdiff_t>(chunk * kChunk);
        one.tokens.assign(begin, begin + static_cast<std::ptrdiff_t>(kChunk));
        job::Context context;
        auto result = job::calibrate(*m_session, one, context);
        EXPECT_TRUE(result) << result.error().message;
        return result ? std::move(result->matrix) : imatrix::ImportanceMatrix{};
    }

    Given theirs(std::size_t chunk) const
    {
        Given given;
        const std::vector<std::uint32_t> tokens = m_reading.chunks().read(chunk);
        oracle::Llama::instance().logits(m_file, {tokens.begin(), tokens.end()}, 1, &given);
        return given;
    }

    std::string m_file{};
    std::unique_ptr<graph::Backend> m_backend = cpu::makeCpuBackend(2);
    std::unique_ptr<graph::Session> m_session{};
    job::Reading m_reading{};
};

/// Both round keys and values to F16, where a last bit that differs becomes a part in 2000. The sum of a few squares
/// may be that of numbers next to zero, so single columns are compared where there are more.
void expectSame(const std::string& name, const imatrix::Entry& entry, const oracle::GivenInputs& given)
{
    constexpr std::uint64_t many = 32;
    ASSERT_EQ(entry.sums.size(), given.squares.size()) << name;
    EXPECT_LT(test::relativeDifference(entry.sums, given.squares), 1e-3) << name;
    const std::size_t columns = entry.sums.size() / entry.counts.size();
    for (std::size_t i = 0; i < entry.sums.size(); ++i)
        if (entry.counts[i / columns] >= many) {
            ASSERT_NEAR(entry.sums[i], given.squares[i], 0.01 * given.squares[i]) << name << " at " << i;
        }
    ASSERT_EQ(entry.largest.size(), given.largest.size()) << name;
    for (std::size_t i = 0; i < entry.largest.size(); ++i)
        EXPECT_NEAR(entry.largest[i], given.largest[i], 0.01 * given.largest[i]) << name << " of matrix " << i;
}

/// A token for which two experts score alike but for rounding may go to either of them, and changes all that follows.
/// One chunk may have such a token.
TEST_P(SampleCalibration, SumsAreThoseOfLlamaCpp)
{
    std::size_t tied = 0;
    for (std::size_t chunk = 0; chunk < kChunks; ++chunk) {
        const imatrix::ImportanceMatrix matrix = ours(chunk);
        const Given given = theirs(chunk);
        ASSERT_EQ(matrix.entries.size(), given.size());
        const bool sameCounts = std::ranges::all_of(given, [&](const auto& entry) {
            const auto found = matrix.entries.find(entry.first);
            return found != matrix.entries.end() && found->second.counts == entry.second.rows;
        });
        tied += !sameCounts;
        for (const auto& [name, inputs] : given) {
            ASSERT_TRUE(matrix.entries.contains(name)) << name;
            if (sameCounts)
                expectSame(name, matrix.entries.at(name), inputs);
        }
    }
    EXPECT_LE(tied, 1u);
}

INSTANTIATE_TEST_SUITE_P(Samples, SampleCalibration, testing::Values("tales-dense", "tales-moe"), [](const auto& test) {
    return std::string(test.param).substr(6); // after "tales-"
});

} // namespace
} // namespace ql::job

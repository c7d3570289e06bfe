// SPDX-License-Identifier: Apache-2.0
// Every family on the processor beside its published definition in double precision (tests/fixtures/families): from the
// folder and from the file that is written of it, all tokens at once and token after token from the cache.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/core/graph/run.h"
#include "tests/oracle/conversion.h"

namespace {

using namespace ql;

const std::string kFolder = QL_FAMILY_FIXTURES;
constexpr double kTolerance = 1e-4;
constexpr std::size_t kFirst = 20; ///< tokens that are given at once, before the others come one by one
const graph::SessionOptions kUnrounded{.cache = graph::CacheType::F32};

struct Family {
    std::string name{};
    std::vector<std::uint32_t> tokens{};
    std::vector<float> expected{};

    std::string folder() const { return kFolder + "/" + name; }
};

std::vector<Family> families()
{
    std::vector<Family> all;
    for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
        if (!entry.is_directory())
            continue;
        Family family{.name = entry.path().filename().string()};
        std::ifstream tokens(family.folder() + ".tokens");
        family.tokens = nlohmann::json::parse(tokens).get<std::vector<std::uint32_t>>();
        std::ifstream logits(family.folder() + ".logits", std::ios::binary);
        family.expected.resize(std::filesystem::file_size(family.folder() + ".logits") / sizeof(float));
        logits.read(reinterpret_cast<char*>(family.expected.data()),
                    static_cast<std::streamsize>(family.expected.size() * sizeof(float)));
        all.push_back(std::move(family));
    }
    std::ranges::sort(all, {}, &Family::name);
    return all;
}

/// The largest over all tokens: the length of the difference as a part of that of the logits; infinite for what is no
/// number.
double relativeError(std::span<const float> ours, std::span<const float> expected, std::size_t vocabulary)
{
    double largest = ours.size() == expected.size() ? 0 : HUGE_VAL;
    for (std::size_t row = 0; row < expected.size() && row < ours.size(); row += vocabulary) {
        double apart = 0, whole = 0;
        for (std::size_t i = row; i < row + vocabulary; ++i) {
            apart += std::pow(double{ours[i]} - double{expected[i]}, 2);
            whole += std::pow(double{expected[i]}, 2);
        }
        const double error = std::sqrt(apart / whole);
        largest = std::isfinite(error) ? std::max(largest, error) : HUGE_VAL;
    }
    return largest;
}

std::vector<float> stepwiseLogits(graph::Session& session, std::span<const std::uint32_t> tokens)
{
    auto stream = session.makeStream(tokens.size(), true);
    EXPECT_TRUE(stream);
    std::vector<float> row(session.graph().vocabulary), all;
    for (std::size_t i = kFirst; i <= tokens.size(); ++i) {
        const auto given = i == kFirst ? tokens.first(kFirst) : tokens.subspan(i - 1, 1);
        const Status status = session.advance(**stream, given, row);
        EXPECT_TRUE(status) << (status ? "" : status.error().message);
        all.insert(all.end(), row.begin(), row.end());
    }
    return all;
}

void expectDefinition(graph::Backend& backend, const Family& family, const std::string& path)
{
    SCOPED_TRACE(path);
    const auto session = test::openSession(path, backend, kUnrounded);
    ASSERT_TRUE(session);
    const std::size_t vocabulary = session->graph().vocabulary;
    const std::span<const float> expected(family.expected);
    EXPECT_LT(relativeError(test::allLogits(*session, family.tokens), expected, vocabulary), kTolerance);
    const auto tail = expected.subspan((kFirst - 1) * vocabulary);
    EXPECT_LT(relativeError(stepwiseLogits(*session, family.tokens), tail, vocabulary), kTolerance);
}

TEST(Families, GiveTheLogitsOfTheirDefinition)
{
    const auto backend = cpu::makeCpuBackend(2);
    const std::vector<Family> all = families();
    EXPECT_GT(all.size(), 50u);
    for (const Family& family : all) {
        expectDefinition(*backend, family, family.folder());
        const std::string output = oracle::scratchFolder() + "/" + family.name + ".gguf";
        oracle::convert(family.folder(), {.preset = "F32"}, output);
        expectDefinition(*backend, family, output);
        std::filesystem::remove(output);
    }
}

} // namespace

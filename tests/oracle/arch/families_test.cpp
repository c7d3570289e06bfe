// SPDX-License-Identifier: Apache-2.0
// Folders of every family, carried over to GGUF by our own path: the real llama.cpp loads them, and computes with them
// what the published definition of the family computes with the folder's weights (tests/fixtures/families).
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/plan/presets.h"
#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;

const std::string kFolder = QL_FAMILY_FIXTURES;
constexpr int kF32 = 0; // ggml type of the cache

const char* const kFamilies[] = {
    "llama",
    "llama-3",
    "llama-linear",
    "mistral",
    "qwen2",
    "qwen3",
    "qwen3-yarn",
    "gemma",
    "gemma2",
    "gemma3",
    "gemma3-linear",
    "gemma3-padded",
    "phi",
    "phi-long",
    "phi-short",
    "gpt2",
    "starcoder2",
    "stablelm",
    "stablelm-2",
    "olmo2",
    "olmo2-tied",
    "olmo3",
    "olmo3-attention",
    "granite",
    "smollm3",
    "command-r",
    "command-r-plus",
    "glm4",
    "ernie4_5",
    "mixtral",
    "qwen2moe",
    "qwen3moe",
    "qwen3moe-fused",
    "glm4moe",
    "glm4moe-air",
    "afmoe",
    "deepseek-v3",
    "deepseek-v3-yarn",
    "deepseek-v2-lite",
    "gpt-oss",
    "gpt-oss-mxfp4",
    "ernie4_5-moe",
    "bailingmoe",
    "bailingmoe2",
    "gemma3-vision",
    "mistral3-vision",
    "ministral3",
    "arcee",
    "seed_oss",
    "olmoe",
    "minimax-m2",
    "granitemoe",
    "granite4",
    "qwen2vl",
    "qwen3vl",
    "qwen3vlmoe",
    "cohere2",
    "exaone4",
    "exaone4-large",
    "nemotron",
    "glm4moe-fused",
    "deepseek-v3-fused",
};

std::vector<float> floatsOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::vector<float> values(std::filesystem::file_size(path) / sizeof(float));
    in.read(reinterpret_cast<char*>(values.data()), static_cast<std::streamsize>(values.size() * sizeof(float)));
    return values;
}

/// The largest difference, as a part of the root mean square of what is expected; infinite for what is no number.
double relativeError(const std::vector<float>& ours, const std::vector<float>& expected)
{
    double largest = 0, squares = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (!std::isfinite(ours[i]))
            return HUGE_VAL;
        largest = std::max(largest, std::abs(double{ours[i]} - double{expected[i]}));
        squares += double{expected[i]} * expected[i];
    }
    return largest / std::sqrt(squares / static_cast<double>(expected.size()));
}

/// llama.cpp takes GELU from a table of half precision.
double tolerance(const std::string& family)
{
    const bool hasGelu = family.starts_with("gemma") || family == "gpt2" || family == "starcoder2";
    return hasGelu ? 2e-2 : 3e-4;
}

class Families : public testing::TestWithParam<const char*> {
protected:
    std::string folder() const { return kFolder + "/" + GetParam(); }
    /// A file for this test, which removes it at its end.
    std::string file(const std::string& ending)
    {
        m_files.push_back(oracle::scratchFolder() + "/" + GetParam() + ending);
        return m_files.back();
    }
    ~Families() override
    {
        for (const std::string& path : m_files)
            std::filesystem::remove(path);
    }

private:
    std::vector<std::string> m_files{};
};

TEST_P(Families, ComputeInLlamaCppWhatTheirDefinitionComputes)
{
    const std::string name = GetParam(), output = file(".gguf");
    oracle::convert(folder(), {.preset = "F32"}, output);
    std::ifstream in(folder() + ".tokens");
    const auto tokens = nlohmann::json::parse(in).get<std::vector<int>>();
    const std::vector<float> expected = floatsOf(folder() + ".logits");
    const std::vector<float> ours = oracle::Llama::instance().logits(output, tokens, kF32);
    ASSERT_FALSE(ours.empty()) << oracle::Llama::instance().lastErrors();
    ASSERT_EQ(ours.size(), expected.size());
    const double error = relativeError(ours, expected);
    EXPECT_LT(error, tolerance(name));
    RecordProperty("error", fmt::format("{:.2g}", error));
}

/// Types and bytes of every tensor, whatever their names and shapes.
TEST_P(Families, AreQuantisedAsByLlamaQuantize)
{
    const std::string plain = file(".gguf"), theirs = file("-theirs.gguf"), ours = file("-ours.gguf");
    oracle::convert(folder(), {.preset = "F32"}, plain);
    oracle::QuantizeRequest ask;
    ask.input = plain;
    ask.output = theirs;
    ask.fileType = static_cast<int>(plan::findPreset("Q4_K_M")->fileType);
    ASSERT_EQ(oracle::Llama::instance().quantize(ask), "");
    const oracle::StoredFile expected = oracle::readWhole(theirs);
    for (const std::string& source : {plain, folder()}) {
        oracle::convert(source, {.preset = "Q4_K_M"}, ours);
        oracle::expectSameTensors(oracle::readWhole(ours), expected);
    }
}

INSTANTIATE_TEST_SUITE_P(All, Families, testing::ValuesIn(kFamilies), [](const auto& test) {
    std::string name = test.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Families, AreAllTested)
{
    std::vector<std::string> made;
    for (const auto& entry : std::filesystem::directory_iterator(kFolder))
        if (entry.is_directory())
            made.push_back(entry.path().filename().string());
    EXPECT_THAT(made, testing::UnorderedElementsAreArray(kFamilies));
}

} // namespace

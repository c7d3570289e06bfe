// SPDX-License-Identifier: Apache-2.0
// Models that see, carried over by our own path to two files: the real llama.cpp loads both, is shown a picture, and
// goes on as the published definition of the family does (tests/fixtures/vision/seeing.py).
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <memory>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/plan/parts.h"
#include "tests/oracle/conversion.h"

namespace {

using namespace ql;

const std::string kFolder = QL_VISION_FIXTURES;
const std::string kOracle = std::string(QL_TEST_DATA) + "/oracle";
const char* const kFamilies[] = {"gemma3", "mistral3", "pixtral", "qwen2vl", "qwen2_5vl", "qwen3vl"};
/// Of logarithms of probabilities: what its table of GELU and matrices in 16 bits cost.
constexpr double kTolerance = 0.01;

std::string outputOf(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), ::pclose);
    std::string text;
    std::array<char, 4096> some{};
    while (pipe && std::fgets(some.data(), static_cast<int>(some.size()), pipe.get()))
        text += some.data();
    return text;
}

TEST(Vision, LlamaCppSeesWhatTheDefinitionSees)
{
    const std::string scratch = oracle::scratchFolder();
    plan::Recipe text;
    text.preset = "F32";
    Json jobs = Json::array();
    for (const std::string family : kFamilies) {
        const std::string folder = kFolder + "/" + family, model = scratch + "/" + family + "-F32.gguf",
                          mmproj = plan::visionOutput(model, text);
        oracle::convert(folder, text, model);
        oracle::convert(folder, plan::visionRecipe(text), mmproj);
        jobs.push_back({{"model", model}, {"mmproj", mmproj}, {"picture", folder + ".png"}});
    }
    const std::string list = scratch + "/jobs.json";
    std::ofstream(list) << jobs.dump();

    // Compiled once and quickly: the models are tiny.
    const std::string answered = outputOf("node --liftoff --no-wasm-tier-up " + kOracle + "/see.cjs " + kOracle
                                          + "/node_modules/@wllama/wllama-compat/wasm " + list);
    const Json answers = Json::parse(answered, nullptr, false);
    ASSERT_TRUE(answers.is_array()) << answered;
    ASSERT_EQ(answers.size(), std::size(kFamilies));
    for (std::size_t i = 0; i < answers.size(); ++i) {
        SCOPED_TRACE(kFamilies[i]);
        ASSERT_FALSE(answers[i].contains("error")) << answers[i].dump();
        const Json wanted = Json::parse(std::ifstream(kFolder + "/" + kFamilies[i] + ".answer"));
        EXPECT_EQ(answers[i]["tokens"], wanted["tokens"]);
        ASSERT_EQ(answers[i]["next"].size(), 2u);
        for (const Json& token : answers[i]["next"]) {
            const auto same =
                std::ranges::find_if(wanted["next"], [&](const Json& each) { return each[0] == token[0]; });
            ASSERT_NE(same, wanted["next"].end()) << token.dump();
            EXPECT_NEAR(token[1].get<double>(), (*same)[1].get<double>(), kTolerance) << token.dump();
        }
    }
}

} // namespace

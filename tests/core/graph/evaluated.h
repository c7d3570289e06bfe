// SPDX-License-Identifier: Apache-2.0
#pragma once

// What tests that evaluate the sample models beside llama.cpp share: the text, recipes, and figures computed from
// logits.

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "core/job/evaluate.h"
#include "core/plan/plan.h"
#include "core/tokenizer/text_tokenizer.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"
#include "tests/oracle/conversion.h"

namespace ql::test {

constexpr std::size_t kSampleVocabulary = 1024;
constexpr tokenizer::TokenId kSampleBos = 1023;

inline arch::ModelPtr openModel(const std::string& path)
{
    return *arch::interpret(*checkpoint::open(io::systemDisk(), path));
}

/// The first tokens of a piece of the samples' text.
inline std::vector<tokenizer::TokenId> tokensOfTales(std::size_t firstByte, std::size_t count)
{
    const auto tokenizer = tokenizer::TextTokenizer::create(openModel(oracle::sample("tales-dense"))->metadata,
                                                            io::systemDisk(), arch::resourceFolder());
    EXPECT_TRUE(tokenizer);
    const std::string text = contentOf(oracle::sample("") + "tales.txt").substr(firstByte, 10 * count);
    std::vector<tokenizer::TokenId> ids = tokenizer->encodeWhole(text, tokenizer::SpecialText::IsText);
    EXPECT_GT(ids.size(), count);
    ids.resize(count);
    return ids;
}

/// A preset by its name, or one of the FP4 types for all matrices.
inline plan::Recipe recipeFor(const std::string& type)
{
    if (!type.ends_with("FP4"))
        return {.preset = type};
    const auto rule = plan::parseRule("weight$=" + type);
    return {.preset = "BF16", .rules = {*rule}};
}

/// Loss, divergence and the rest from two rows of logits, in double.
struct Figures {
    double referenceLoss = 0, candidateLoss = 0, divergence = 0, squares = 0;
    double same = 0, count = 0;

    void add(const float* a, const float* b, std::size_t next)
    {
        double sumA = 0, sumB = 0;
        for (std::size_t i = 0; i < kSampleVocabulary; ++i) {
            sumA += std::exp(static_cast<double>(a[i]));
            sumB += std::exp(static_cast<double>(b[i]));
        }
        for (std::size_t i = 0; i < kSampleVocabulary; ++i) {
            const double p = std::exp(static_cast<double>(a[i])) / sumA, q = std::exp(static_cast<double>(b[i])) / sumB;
            divergence += p * std::log(p / q);
        }
        const double p = std::exp(static_cast<double>(a[next])) / sumA,
                     q = std::exp(static_cast<double>(b[next])) / sumB;
        referenceLoss -= std::log(p);
        candidateLoss -= std::log(q);
        squares += (q - p) * (q - p);
        same += std::max_element(a, a + kSampleVocabulary) - a == std::max_element(b, b + kSampleVocabulary) - b;
        ++count;
    }
};

} // namespace ql::test

// SPDX-License-Identifier: Apache-2.0
// Two texts from one prompt and seed: beside each text by itself, and beside logits of the whole texts.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/job/generate_pair.h"
#include "gpu/cpu/cpu_backend.h"
#include "tests/core/graph/run.h"
#include "tests/core/graph/samples.h"

namespace {

using namespace ql;

constexpr const char* kPrompt = "Once upon a time";

class Pair : public testing::Test {
protected:
    std::unique_ptr<graph::Session> session(const arch::ModelPtr& model) const
    {
        return std::move(*m_backend->open(*graph::buildGraph(model), {}));
    }

    const std::unique_ptr<graph::Backend> m_backend = cpu::makeCpuBackend(2);
    const arch::ModelPtr m_reference = test::openSample("tales-dense");
    const arch::ModelPtr m_candidate = test::planned(m_reference, {.preset = "Q2_K"});
    const tokenizer::TextTokenizer m_tokenizer = test::tokenizerOf(m_reference);
    job::Context m_context{};
};

std::vector<graph::TokenId> idsOf(const job::PairText& text)
{
    std::vector<graph::TokenId> ids;
    for (const job::PairToken& token : text.tokens)
        ids.push_back(token.token);
    return ids;
}

std::vector<double> probabilities(const float* logits, std::size_t count)
{
    std::vector<double> p(logits, logits + count);
    double sum = 0;
    for (double& value : p)
        sum += value = std::exp(value);
    for (double& value : p)
        value /= sum;
    return p;
}

TEST_F(Pair, EachTextIsThatOfItsModelAlone)
{
    job::PairOptions options;
    options.generate.count = 60;
    options.generate.sampler.seed = 4;
    std::vector<graph::TokenId> heard[2];
    const auto pair = job::generatePair(
        *session(m_reference), *session(m_candidate), m_tokenizer, kPrompt, options, m_context,
        [&](job::PairSide side, const job::PairToken& token) { heard[static_cast<int>(side)].push_back(token.token); });
    ASSERT_TRUE(pair) << pair.error().message;
    const auto alone = [&](const arch::ModelPtr& model) {
        return *job::generate(*session(model), m_tokenizer, kPrompt, options.generate, m_context, {});
    };
    const job::Generated first = alone(m_reference), second = alone(m_candidate);
    EXPECT_EQ(idsOf(pair->reference), first.tokens);
    EXPECT_EQ(idsOf(pair->candidate), second.tokens);
    EXPECT_EQ(pair->reference.text, first.text);
    EXPECT_EQ(pair->candidate.text, second.text);
    EXPECT_EQ(pair->prompt, first.prompt);
    EXPECT_EQ(heard[0], first.tokens);
    EXPECT_EQ(heard[1], second.tokens);
    const auto apart = std::ranges::mismatch(first.tokens, second.tokens);
    EXPECT_TRUE(pair->parted);
    EXPECT_EQ(pair->same, static_cast<std::size_t>(apart.in1 - first.tokens.begin()));
    EXPECT_GT(pair->same, 0u);
    EXPECT_LT(pair->same, 59u);
}

/// At every place of both texts: what both models say of the text before it.
TEST_F(Pair, OutlooksAreThoseOfTheWholeText)
{
    job::PairOptions options;
    options.generate.count = 40;
    options.generate.sampler.seed = 4;
    options.top = 3;
    const auto pair =
        job::generatePair(*session(m_reference), *session(m_candidate), m_tokenizer, kPrompt, options, m_context);
    ASSERT_TRUE(pair) << pair.error().message;
    const std::unique_ptr<graph::Session> sessions[] = {session(m_reference), session(m_candidate)};
    const std::size_t vocabulary = m_tokenizer.size();
    for (const job::PairText* text : {&pair->reference, &pair->candidate}) {
        std::vector<graph::TokenId> whole = pair->prompt;
        const std::vector<graph::TokenId> ids = idsOf(*text);
        whole.insert(whole.end(), ids.begin(), ids.end());
        std::vector<float> logits[2];
        for (int model = 0; model < 2; ++model) {
            for (std::size_t layer = 0; layer < 4; ++layer)
                ASSERT_TRUE(sessions[model]->loadLayer(layer));
            ASSERT_TRUE(sessions[model]->loadOutput());
            logits[model] = test::allLogits(*sessions[model], whole);
        }
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const job::PairToken& token = text->tokens[i];
            EXPECT_TRUE(token.compared);
            const std::size_t row = (pair->prompt.size() + i - 1) * vocabulary;
            const std::vector<double> p[] = {probabilities(&logits[0][row], vocabulary),
                                             probabilities(&logits[1][row], vocabulary)};
            double divergence = 0;
            for (std::size_t j = 0; j < vocabulary; ++j)
                divergence += p[0][j] * std::log(p[0][j] / p[1][j]);
            EXPECT_NEAR(token.divergence, divergence, 1e-4 + 1e-3 * divergence) << i;
            const job::Outlook* const outlooks[] = {&token.reference, &token.candidate};
            for (int model = 0; model < 2; ++model) {
                EXPECT_NEAR(outlooks[model]->probability, p[model][token.token], 1e-4);
                ASSERT_EQ(outlooks[model]->top.size(), 3u);
                std::vector<double> sorted = p[model];
                std::ranges::sort(sorted, std::ranges::greater());
                for (std::size_t k = 0; k < 3; ++k) {
                    const job::LikelyToken& likely = outlooks[model]->top[k];
                    EXPECT_NEAR(likely.probability, sorted[k], 1e-4);
                    EXPECT_NEAR(p[model][likely.token], sorted[k], 1e-4);
                    EXPECT_EQ(likely.text, m_tokenizer.shown(likely.token));
                }
            }
        }
    }
}

TEST_F(Pair, AModelDoesNotPartFromItself)
{
    job::PairOptions options;
    options.generate.count = 12;
    const auto pair =
        job::generatePair(*session(m_reference), *session(m_reference), m_tokenizer, kPrompt, options, m_context);
    ASSERT_TRUE(pair);
    EXPECT_FALSE(pair->parted);
    EXPECT_EQ(pair->same, 12u);
    for (const job::PairToken& token : pair->candidate.tokens)
        EXPECT_EQ(token.divergence, 0);
}

TEST_F(Pair, OneTextMayEndBeforeTheOther)
{
    job::PairOptions options;
    options.generate.count = 40;
    options.generate.sampler.seed = 4;
    const auto first =
        job::generatePair(*session(m_reference), *session(m_candidate), m_tokenizer, kPrompt, options, m_context);
    ASSERT_TRUE(first);
    // A token of one text that the other lacks is made to end a text.
    const std::vector<graph::TokenId> a = idsOf(first->reference), b = idsOf(first->candidate);
    const auto chosen = std::ranges::find_if(a, [&](graph::TokenId id) { return std::ranges::count(b, id) == 0; });
    ASSERT_NE(chosen, a.end());
    gguf::Metadata metadata = m_reference->metadata;
    gguf::set(metadata, "tokenizer.ggml.eos_token_id", gguf::Value::u32(*chosen));
    const auto tokenizer = tokenizer::TextTokenizer::create(metadata, io::systemDisk(), arch::resourceFolder());
    const auto pair =
        job::generatePair(*session(m_reference), *session(m_candidate), *tokenizer, kPrompt, options, m_context);
    ASSERT_TRUE(pair) << pair.error().message;
    EXPECT_TRUE(pair->reference.ended);
    EXPECT_TRUE(pair->reference.tokens.back().ends);
    EXPECT_EQ(idsOf(pair->reference), std::vector<graph::TokenId>(a.begin(), chosen + 1));
    EXPECT_FALSE(pair->candidate.ended);
    EXPECT_EQ(idsOf(pair->candidate), b);
}

TEST(Shown, TokensForPeople)
{
    const auto tokenizer = test::tokenizerOf(test::openSample("tales-dense"));
    EXPECT_EQ(tokenizer.shown(5000), "[5000]");
    const std::vector<graph::TokenId> ids = tokenizer.encode("\xe2\x82\xac", tokenizer::SpecialText::IsText);
    ASSERT_EQ(ids.size(), 3u); // no token for the whole character
    EXPECT_EQ(tokenizer.shown(ids[0]), "\\xE2");
    EXPECT_EQ(tokenizer.shown(ids[2]), "\\xAC");
    EXPECT_EQ(tokenizer.shown(tokenizer.encode(" a", tokenizer::SpecialText::IsText).at(0)), " a");
    EXPECT_TRUE(tokenizer.bos());
    EXPECT_NE(tokenizer.shown(*tokenizer.bos()), "");
}

} // namespace

// SPDX-License-Identifier: Apache-2.0
// What tensors cost: beside evaluations of models that have them back, and with faults planted for it to find.
#include <algorithm>
#include <random>
#include <set>

#include "core/job/culprits.h"
#include "core/job/evaluate.h"
#include "gpu/cpu/cpu_backend.h"
#include "tests/core/graph/samples.h"

namespace {

using namespace ql;

/// Values that have nothing to do with the original, but are of its size.
class WreckedRows final : public arch::RowSource {
public:
    WreckedRows(std::shared_ptr<const arch::RowSource> rows, std::uint64_t columns)
        : m_rows(std::move(rows))
        , m_columns(columns)
    {
    }
    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        QL_CHECK(m_rows->readRows(first, count, out));
        for (std::uint64_t row = 0; row < count; ++row) {
            const std::span<float> values = out.subspan(row * m_columns, m_columns);
            std::ranges::shuffle(values, std::mt19937(static_cast<unsigned>(first + row)));
            for (std::size_t i = 0; i < values.size(); i += 2) // where all are nearly the same, as in norms
                values[i] = 0;
        }
        return ok;
    }
    bool isPlainCopy() const override { return false; }
    Status readRaw(std::uint64_t, std::span<std::byte>) const override { return fail(Errc::Failed, "made up"); }
    std::uint64_t scratchBytes(std::uint64_t) const override { return 0; }

private:
    std::shared_ptr<const arch::RowSource> m_rows;
    std::uint64_t m_columns;
};

arch::TargetTensor& tensorOf(arch::Model& model, const std::string& name)
{
    const auto found = std::ranges::find(model.tensors, name, &arch::TargetTensor::name);
    EXPECT_NE(found, model.tensors.end()) << name;
    return *found;
}

class Culprits : public testing::Test {
protected:
    static constexpr std::size_t kChunk = 64, kChunks = 6;

    void open(const std::string& sample, const plan::Recipe& recipe)
    {
        m_reference = test::openSample(sample);
        m_candidate = std::make_shared<arch::Model>(*test::planned(m_reference, recipe));
        m_tokens = test::sampleTokens(m_reference, kChunks * kChunk);
    }
    void wreck(const std::string& name)
    {
        arch::TargetTensor& tensor = tensorOf(*m_candidate, name);
        tensor.rows = std::make_shared<WreckedRows>(tensor.rows, tensor.columns());
    }

    Result<job::Culprits> find(job::CulpritOptions options)
    {
        options.chunk = kChunk;
        options.bos = 1023;
        return job::findCulprits(*m_backend, m_reference, {}, m_candidate, {}, m_tokens, options, m_context);
    }

    double divergenceOf(const arch::ModelPtr& candidate)
    {
        const auto a = m_backend->open(*graph::buildGraph(m_reference), {});
        const auto b = m_backend->open(*graph::buildGraph(candidate), {});
        job::Context context;
        const auto result = job::evaluate(**a, **b, m_tokens, {.chunk = kChunk, .bos = 1023}, context);
        EXPECT_TRUE(result);
        return result->divergence.divergence.value;
    }

    /// What an evaluation of the whole model says of these tensors.
    double savedBy(const std::vector<std::string>& names)
    {
        const auto mended = std::make_shared<arch::Model>(*m_candidate);
        arch::Model original = *m_reference;
        for (const std::string& name : names)
            tensorOf(*mended, name) = tensorOf(original, name);
        return divergenceOf(m_candidate) - divergenceOf(mended);
    }

    const std::unique_ptr<graph::Backend> m_backend = cpu::makeCpuBackend(2);
    arch::ModelPtr m_reference{};
    std::shared_ptr<arch::Model> m_candidate{};
    std::vector<graph::TokenId> m_tokens{};
    job::Context m_context{};
};

TEST_F(Culprits, WhatATensorCostsIsWhatAnEvaluationSays)
{
    open("tales-dense", {.preset = "Q4_0"});
    std::size_t sweeps = 0;
    job::CulpritOptions everything{.most = 1000, .leastShare = 0};
    everything.onSweep = [&](const job::Culprits& soFar) {
        ++sweeps;
        EXPECT_GT(soFar.tests, 0u);
    };
    const auto found = find(everything);
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_GT(sweeps, 2u);
    EXPECT_EQ(found->tokens, kChunk * kChunks);
    EXPECT_NEAR(found->divergence.divergence.value, divergenceOf(m_candidate), 1e-12);
    EXPECT_EQ(found->layers.size(), 4u);
    // Seven matrices in each layer, and what lies outside of them.
    EXPECT_GE(found->differing, 4 * 7 + 1u);
    std::set<std::string> checked;
    for (const job::Culprit& culprit : found->tensors) {
        EXPECT_EQ(culprit.test.tensors, std::vector<std::string>{culprit.name});
        const bool isOfInterest = culprit.name == "token_embd.weight" || culprit.name == "blk.0.attn_q.weight"
            || culprit.name == "blk.3.ffn_down.weight" || culprit.name == "output.weight";
        if (!isOfInterest || !checked.insert(culprit.name).second)
            continue;
        EXPECT_NEAR(culprit.test.saved.value, savedBy({culprit.name}), 1e-9) << culprit.name;
        EXPECT_EQ(culprit.originalType, "BF16");
        EXPECT_GT(culprit.test.originalBytes, culprit.test.bytes);
    }
    EXPECT_GE(checked.size(), 2u);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, found->groups.size()); ++i)
        EXPECT_NEAR(found->groups[i].saved.value, savedBy(found->groups[i].tensors), 1e-9);
    EXPECT_TRUE(std::ranges::is_sorted(found->tensors, std::ranges::greater(),
                                       [](const job::Culprit& one) { return one.test.savedPerByte(); }));

    // With hidden states of a single layer at hand, and weights that are loaded again and again, it is the same.
    everything.memory = 1;
    const auto narrow = find(everything);
    ASSERT_TRUE(narrow) << narrow.error().message;
    ASSERT_EQ(narrow->tensors.size(), found->tensors.size());
    for (std::size_t i = 0; i < found->tensors.size(); ++i) {
        EXPECT_EQ(narrow->tensors[i].name, found->tensors[i].name);
        EXPECT_EQ(narrow->tensors[i].test.saved.value, found->tensors[i].test.saved.value);
    }
}

TEST_F(Culprits, APlantedFaultIsFoundInADenseModel)
{
    for (const char* fault : {"blk.2.ffn_down.weight", "blk.0.attn_v.weight", "blk.3.ffn_norm.weight"}) {
        open("tales-dense", {.preset = "Q8_0"});
        wreck(fault);
        const auto found = find({.most = 1});
        ASSERT_TRUE(found) << found.error().message;
        ASSERT_FALSE(found->tensors.empty());
        EXPECT_EQ(found->tensors.front().name, fault);
        EXPECT_GT(found->tensors.front().test.saved.value, 0.9 * found->divergence.divergence.value);
        EXPECT_LT(found->tests, found->differing);
    }
}

TEST_F(Culprits, APlantedFaultIsFoundAmongExperts)
{
    for (const char* fault : {"blk.1.ffn_up_exps.weight", "blk.2.ffn_gate_inp.weight"}) {
        open("tales-moe", {.preset = "Q8_0"});
        wreck(fault);
        const auto found = find({.most = 1});
        ASSERT_TRUE(found) << found.error().message;
        ASSERT_FALSE(found->tensors.empty());
        EXPECT_EQ(found->tensors.front().name, fault);
        EXPECT_GT(found->tensors.front().test.saved.value, 0.8 * found->divergence.divergence.value);
    }
}

TEST_F(Culprits, TheRaisedRecipeIsBetterAndAsLargeAsSaid)
{
    const plan::Recipe recipe{.preset = "Q2_K"};
    open("tales-dense", recipe);
    const auto found = find({.most = 3});
    ASSERT_TRUE(found) << found.error().message;
    ASSERT_GE(found->tensors.size(), 3u);
    const job::Culprit& worst = found->tensors.front();
    ASSERT_GE(worst.raises.size(), 2u);
    EXPECT_TRUE(worst.raises.back().isOriginal);
    EXPECT_EQ(worst.raises.back().bytes, worst.test.originalBytes);
    for (std::size_t i = 1; i < worst.raises.size(); ++i)
        EXPECT_GT(worst.raises[i].bytes, worst.raises[i - 1].bytes);

    const plan::Recipe raised = job::raised(recipe, *found, *m_reference, 2, 2);
    ASSERT_EQ(raised.rules.size(), 2u);
    const auto sizeOf = [&](const plan::Recipe& which) {
        return static_cast<std::int64_t>(plan::makePlan(m_reference, which, nullptr, "x.gguf")->bytes);
    };
    std::int64_t more = 0;
    for (std::size_t i = 0; i < 2; ++i) {
        const job::Culprit& culprit = found->tensors[i];
        const job::Raise& raise = culprit.raises[std::min<std::size_t>(2, culprit.raises.size()) - 1];
        more += raise.more;
        const auto model = test::planned(m_reference, raised);
        const auto tensor = std::ranges::find(model->tensors, culprit.name, &arch::TargetTensor::name);
        EXPECT_EQ(tensor->sourceType.name(), raise.type);
    }
    EXPECT_NEAR(static_cast<double>(sizeOf(raised) - sizeOf(recipe)), static_cast<double>(more), 128); // alignment
    EXPECT_LT(divergenceOf(test::planned(m_reference, raised)), found->divergence.divergence.value);
    EXPECT_EQ(job::raised(recipe, *found, *m_reference, 0).rules.size(), 0u);
}

TEST_F(Culprits, ItCanBeStopped)
{
    open("tales-dense", {.preset = "Q2_K"});
    const auto stopped = find({.onSweep = [&](const auto&) { m_context.cancel(); }});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Errc::Cancelled);
}

TEST_F(Culprits, NothingIsFoundWhereNothingDiffers)
{
    open("tales-dense", {.preset = "BF16"});
    const auto found = find({});
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(found->differing, 0u);
    EXPECT_TRUE(found->tensors.empty());
    EXPECT_TRUE(found->complete);
}

} // namespace

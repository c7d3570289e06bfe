// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "core/arch/model.h"
#include "core/graph/graph.h"
#include "core/job/planned_model.h"
#include "core/plan/plan.h"
#include "core/tokenizer/text_tokenizer.h"

namespace ql::test {

/// "tales-dense" or "tales-moe".
inline arch::ModelPtr openSample(const std::string& name)
{
    const auto checkpoint = checkpoint::open(io::systemDisk(), arch::resourceFolder() + "/samples/" + name);
    EXPECT_TRUE(checkpoint) << (checkpoint ? "" : checkpoint.error().message);
    const auto model = arch::interpret(*checkpoint);
    EXPECT_TRUE(model) << (model ? "" : model.error().message);
    return *model;
}

/// What a recipe would make of a model.
inline arch::ModelPtr planned(const arch::ModelPtr& model, const plan::Recipe& recipe)
{
    auto plan = plan::makePlan(model, recipe, nullptr, "planned.gguf");
    EXPECT_TRUE(plan) << (plan ? "" : plan.error().message);
    const auto result = job::plannedModel(std::make_shared<const plan::Plan>(std::move(*plan)));
    EXPECT_TRUE(result) << (result ? "" : result.error().message);
    return *result;
}

inline tokenizer::TextTokenizer tokenizerOf(const arch::ModelPtr& model)
{
    const auto tokenizer = tokenizer::TextTokenizer::create(model->metadata, io::systemDisk(), arch::resourceFolder());
    EXPECT_TRUE(tokenizer);
    return *tokenizer;
}

/// The first tokens of the text that comes with the samples.
inline std::vector<graph::TokenId> sampleTokens(const arch::ModelPtr& model, std::size_t count)
{
    const auto text = io::systemDisk().readText(arch::resourceFolder() + "/samples/tales.txt", std::uint64_t{1} << 24);
    EXPECT_TRUE(text);
    std::vector<graph::TokenId> tokens = tokenizerOf(model).encodeWhole(*text, tokenizer::SpecialText::IsText);
    EXPECT_GE(tokens.size(), count);
    tokens.resize(count);
    return tokens;
}

} // namespace ql::test

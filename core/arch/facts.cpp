// SPDX-License-Identifier: Apache-2.0
#include "core/arch/facts.h"

#include <algorithm>

namespace ql::arch {

namespace {

std::uint64_t firstNumber(const gguf::Value* value)
{
    if (!value)
        return 0;
    const gguf::Array* array = value->asArray();
    if (!array)
        return value->asUnsigned().value_or(0);
    if (const auto* numbers = std::get_if<std::vector<std::uint64_t>>(&array->elements))
        return numbers->empty() ? 0 : numbers->front();
    if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&array->elements))
        return numbers->empty() ? 0 : static_cast<std::uint64_t>(std::max<std::int64_t>(numbers->front(), 0));
    return 0;
}

} // namespace

ModelFacts factsOf(const gguf::Metadata& metadata, const std::vector<TargetTensor>& tensors)
{
    ModelFacts facts;
    if (const gguf::Value* architecture = gguf::find(metadata, "general.architecture"))
        if (const std::string* name = architecture->asString())
            facts.architecture = *name;
    const auto number = [&](const char* key) {
        return firstNumber(gguf::find(metadata, facts.architecture + "." + key));
    };
    const bool isVision = gguf::find(metadata, facts.architecture + ".vision.block_count") != nullptr;
    facts.layers = number(isVision ? "vision.block_count" : "block_count");
    facts.heads = number(isVision ? "vision.attention.head_count" : "attention.head_count");
    facts.headsKv = number("attention.head_count_kv");
    if (!gguf::find(metadata, facts.architecture + ".attention.head_count_kv"))
        facts.headsKv = facts.heads;
    facts.experts = number("expert_count");
    facts.contextLength = number("context_length");
    facts.vocabulary = number("vocab_size");
    if (const gguf::Value* tokens = gguf::find(metadata, "tokenizer.ggml.tokens"); tokens && tokens->asArray())
        facts.vocabulary = tokens->asArray()->size();
    const auto embedding = std::find_if(tensors.begin(), tensors.end(),
                                        [](const TargetTensor& tensor) { return tensor.name == "token_embd.weight"; });
    if (facts.vocabulary == 0 && embedding != tensors.end())
        facts.vocabulary = embedding->rowCount();
    return facts;
}

} // namespace ql::arch

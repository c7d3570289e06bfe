// SPDX-License-Identifier: Apache-2.0
#include "core/graph/features.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ql::graph {

namespace {

template <typename Value> struct Word {
    std::string_view text;
    Value value;
};
constexpr std::array kRotary = {Word{"pairs", RotaryStyle::Pairs}, Word{"halves", RotaryStyle::Halves}};
constexpr std::array kNorms = {Word{"rms", NormKind::Rms}, Word{"layer", NormKind::Layer}};
constexpr std::array kActivations = {Word{"silu", Activation::Silu}, Word{"gelu", Activation::Gelu}};
constexpr std::array kGatings = {Word{"softmax", Gating::Softmax}, Word{"sigmoid", Gating::Sigmoid},
                                 Word{"softmax_of_chosen", Gating::SoftmaxOfChosen}};
constexpr std::array kLogitScales = {Word{"multiply", false}, Word{"divide", true}};

/// Leaves `value` as it is where the object has no such key.
template <typename Value, std::size_t Count>
Status readWord(const Json& object, const char* key, const std::array<Word<Value>, Count>& words, Value& value)
{
    const auto found = object.find(key);
    if (found == object.end())
        return ok;
    const std::string text = found->is_string() ? found->get<std::string>() : dumpJson(*found);
    const auto word = std::ranges::find(words, std::string_view(text), &Word<Value>::text);
    if (word == words.end())
        return fail(Errc::Failed,
                    fmt::format("an architecture file is damaged: graph.{} has the unknown value {}", key, text));
    value = word->value;
    return ok;
}

} // namespace

Result<Features> readFeatures(const Json& object)
{
    Features features;
    QL_CHECK(readWord(object, "rotary", kRotary, features.rotary));
    QL_CHECK(readWord(object, "norm", kNorms, features.norm));
    QL_CHECK(readWord(object, "activation", kActivations, features.activation));
    QL_CHECK(readWord(object, "logit_scale", kLogitScales, features.divideByLogitScale));
    features.windowPeriod = object.value("window_period", std::uint64_t{0});
    if (const auto experts = object.find("experts"); experts != object.end()) {
        QL_CHECK(readWord(*experts, "gating", kGatings, features.gating));
        features.normalise = experts->value("normalise", false);
    }
    return features;
}

} // namespace ql::graph

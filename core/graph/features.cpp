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
template <typename Value> Word(const char*, Value) -> Word<Value>; // clang 14 does not find it
constexpr std::array kRotary = {Word<std::optional<RotaryStyle>>{"pairs", RotaryStyle::Pairs},
                                Word<std::optional<RotaryStyle>>{"halves", RotaryStyle::Halves},
                                Word<std::optional<RotaryStyle>>{"none", std::nullopt}};
constexpr std::array kInputNorms = {Word{"two", InputNorms::Two}, Word{"one", InputNorms::One},
                                    Word{"one_or_two", InputNorms::OneOrTwo}, Word{"none", InputNorms::None}};
constexpr std::array kNorms = {Word{"rms", NormKind::Rms}, Word{"layer", NormKind::Layer}};
constexpr std::array kActivations = {Word{"silu", Activation::Silu}, Word{"gelu", Activation::Gelu},
                                     Word{"squared_relu", Activation::SquaredRelu},
                                     Word{"clamped_swiglu", Activation::ClampedSwiglu}};
constexpr std::array kGatings = {Word{"softmax", Gating::Softmax}, Word{"sigmoid", Gating::Sigmoid},
                                 Word{"softmax_of_chosen", Gating::SoftmaxOfChosen}};
constexpr std::array kLogitScales = {Word{"multiply", false}, Word{"divide", true}};
constexpr std::array kEmbeddingScales = {Word{"root_of_width", true}};
constexpr std::array kLogMultipliers = {Word{"rotation", LogMultiplier::Rotation},
                                        Word{"attention", LogMultiplier::Attention}};
constexpr std::array<std::string_view, 14> kKeys = {
    "rotary",          "rotary_period", "norm",          "input_norms",        "feed_forward_norm",   "activation",
    "embedding_scale", "window_period", "window_rotary", "width_scale_layers", "yarn_log_multiplier", "logit_scale",
    "experts",         "note"};

/// A key that is written wrongly would change what the model says.
Status checkKeys(const Json& object)
{
    for (const auto& [key, value] : object.items())
        if (std::ranges::find(kKeys, key) == kKeys.end())
            return fail(Errc::Failed, fmt::format("an architecture file is damaged: graph.{} is not known", key));
    return ok;
}

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
    QL_CHECK(checkKeys(object));
    QL_CHECK(readWord(object, "rotary", kRotary, features.rotary));
    QL_CHECK(readWord(object, "norm", kNorms, features.norm));
    QL_CHECK(readWord(object, "activation", kActivations, features.activation));
    QL_CHECK(readWord(object, "input_norms", kInputNorms, features.inputNorms));
    QL_CHECK(readWord(object, "embedding_scale", kEmbeddingScales, features.scalesEmbedding));
    QL_CHECK(readWord(object, "yarn_log_multiplier", kLogMultipliers, features.logMultiplier));
    QL_CHECK(readWord(object, "logit_scale", kLogitScales, features.divideByLogitScale));
    features.feedForwardNorm = object.value("feed_forward_norm", features.feedForwardNorm);
    features.rotaryPeriod = object.value("rotary_period", std::uint64_t{0});
    features.widthScaleLayers = object.value("width_scale_layers", std::uint64_t{0});
    features.windowPeriod = object.value("window_period", std::uint64_t{0});
    if (const auto window = object.find("window_rotary"); window != object.end()) {
        features.windowBase = window->value("base", 0.0);
        features.scalesWindows = window->value("scaled", true);
        features.onlyWindowsTurn = window->value("only", false);
    }
    if (const auto experts = object.find("experts"); experts != object.end()) {
        QL_CHECK(readWord(*experts, "gating", kGatings, features.gating));
        features.normalise = experts->value("normalise", false);
    }
    return features;
}

} // namespace ql::graph

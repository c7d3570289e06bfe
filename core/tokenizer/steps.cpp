// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/steps.h"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/tokenizer/byte_alphabet.h"
#include "core/tokenizer/source_splitter.h"

namespace ql::tokenizer {

namespace {

/// Ways to say the same, and the one that is kept.
constexpr std::pair<std::string_view, std::string_view> kSpellings[] = {
    {"\r", "\\r"},
    {"\n", "\\n"},
    {"\t", "\\t"},
    {"(?i:'s|'t|'re|'ve|'m|'ll|'d)", "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])"},
    {"(?i:[sdmt]|ll|ve|re)", "(?:[sSdDmMtT]|[lL][lL]|[vV][eE]|[rR][eE])"},
    {"]?+", "]?"},
    {"]++", "]+"},
    {"}++", "}+"},
    {"\\s++", "\\s+"},
    {"\\s*+", "\\s*"},
    {"]*+", "]*"},
    {"{1}", ""},
};

std::string jsonText(const Json& json, const char* key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool jsonFlag(const Json& json, const char* key, bool otherwise)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

std::string splitStep(const Json& step)
{
    const Json pattern = step.value("pattern", Json());
    const std::string behavior = jsonText(step, "behavior");
    const bool inverted = jsonFlag(step, "invert", false);
    std::string text = pattern.is_object() ? jsonText(pattern, "Regex") : std::string();
    if (text.empty() && pattern.is_object())
        return "Split \"" + jsonText(pattern, "String") + "\" " + behavior + (inverted ? " inverted" : "");
    // "Removed" with "invert" keeps the matches only, and these patterns match every character.
    text = normalisedPattern(text);
    const bool isolates = behavior == "Isolated" || (behavior == "Removed" && inverted);
    return isolates ? text : "Split " + text + " " + behavior + (inverted ? " inverted" : "");
}

void addSteps(const Json& json, std::vector<std::string>& steps)
{
    if (!json.is_object())
        return;
    const std::string type = jsonText(json, "type");
    if (type == "Sequence")
        for (const Json& step : json.value("pretokenizers", Json::array()))
            addSteps(step, steps);
    else if (type == "ByteLevel") {
        if (jsonFlag(json, "use_regex", true))
            steps.push_back(normalisedPattern(kByteLevelPattern));
    } else if (type == "Digits")
        steps.emplace_back(jsonFlag(json, "individual_digits", false) ? "\\p{N}" : "\\p{N}+");
    else if (type == "Punctuation")
        steps.push_back(type + " " + (json.contains("behavior") ? jsonText(json, "behavior") : "Isolated"));
    else if (type == "Split")
        steps.push_back(splitStep(json));
    else
        steps.push_back(type);
}

} // namespace

const Json* findStep(const Json& json, std::string_view type)
{
    if (!json.is_object())
        return nullptr;
    if (jsonText(json, "type") == type)
        return &json;
    for (const char* list : {"normalizers", "pretokenizers"})
        if (const auto steps = json.find(list); steps != json.end() && steps->is_array())
            for (const Json& step : *steps)
                if (const Json* found = findStep(step, type))
                    return found;
    return nullptr;
}

bool addsSpaceBefore(const HfTokenizer& tokenizer)
{
    if (const Json* step = findStep(tokenizer.normalizer, "Prepend"))
        return jsonText(*step, "prepend") == kSpacePiece || jsonText(*step, "prepend") == " ";
    const Json* step = findStep(tokenizer.preTokenizer, "Metaspace");
    if (!step)
        return false;
    const std::string scheme = jsonText(*step, "prepend_scheme");
    return scheme.empty() ? jsonFlag(*step, "add_prefix_space", true) : scheme != "never";
}

bool mergesSpaces(const HfTokenizer& tokenizer)
{
    if (findStep(tokenizer.preTokenizer, "WhitespaceSplit"))
        return true;
    const Json* step = findStep(tokenizer.normalizer, "Replace");
    const Json pattern = step ? step->value("pattern", Json()) : Json();
    return pattern.is_object() && (jsonText(pattern, "Regex") == " {2,}" || jsonText(pattern, "Regex") == " +");
}

std::string normalisedPattern(std::string pattern)
{
    for (const auto& [from, to] : kSpellings)
        pattern = replaced(pattern, from, to);
    constexpr std::string_view kSpacesAtEnd = "|\\s+(?!\\S)|\\s+"; // what is left over is a piece in any case
    if (pattern.ends_with(kSpacesAtEnd))
        pattern.resize(pattern.size() - 4);
    return pattern;
}

std::vector<std::string> stepsOf(const Json& preTokenizer)
{
    std::vector<std::string> steps;
    addSteps(preTokenizer, steps);
    return steps;
}

} // namespace ql::tokenizer

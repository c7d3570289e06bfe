// SPDX-License-Identifier: Apache-2.0
#include "core/plan/parts.h"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "core/base/in_quotes.h"

namespace ql::plan {

namespace {

constexpr std::array kNames = {std::pair{Parts::Text, std::string_view("text")},
                               std::pair{Parts::Vision, std::string_view("vision")},
                               std::pair{Parts::All, std::string_view("all")}};
constexpr std::string_view kEnding = ".gguf";

bool endsWith(std::string_view text, std::string_view ending)
{
    return text.size() > ending.size() && text.ends_with(ending);
}

} // namespace

std::string_view partsName(Parts parts)
{
    return kNames[static_cast<std::size_t>(parts)].second;
}

Result<Parts> parseParts(std::string_view name)
{
    for (const auto& [parts, known] : kNames)
        if (name == known)
            return parts;
    return fail(Errc::BadArgument, fmt::format("unknown parts {}; there are text, vision and all", inQuotes(name)));
}

arch::Carried carriedBy(const Recipe& recipe)
{
    return {recipe.parts == Parts::Vision ? arch::ModelPart::Vision : arch::ModelPart::Text, recipe.mtp};
}

Recipe visionRecipe(const Recipe& recipe)
{
    Recipe vision;
    vision.parts = Parts::Vision;
    vision.preset = recipe.visionPreset;
    vision.visionPreset = recipe.visionPreset;
    vision.search = recipe.search;
    return vision;
}

std::string visionOutput(const std::string& output, const Recipe& recipe)
{
    std::string stem = output;
    if (endsWith(stem, kEnding))
        stem.resize(stem.size() - kEnding.size());
    for (const char separator : {'-', '.', '_'})
        if (const std::string ending = separator + recipe.preset; endsWith(stem, ending)) {
            stem.resize(stem.size() - ending.size());
            break;
        }
    return fmt::format("{}-mmproj-{}{}", stem, recipe.visionPreset, kEnding);
}

} // namespace ql::plan

// SPDX-License-Identifier: Apache-2.0
#include "core/plan/name_template.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include <fmt/format.h>

namespace ql::plan {

namespace {

constexpr std::array<std::string_view, 5> kPlaceholders = {"{model}", "{preset}", "{bpw}", "{params}", "{date}"};

std::string params(std::uint64_t weights)
{
    struct Unit {
        double size;
        char letter;
    };
    constexpr std::array units = {Unit{1e12, 'T'}, Unit{1e9, 'B'}, Unit{1e6, 'M'}, Unit{1e3, 'K'}};
    for (const Unit& unit : units) {
        const double value = static_cast<double>(weights) / unit.size;
        if (value < 0.9995)
            continue;
        std::string text = fmt::format("{:.{}f}", value, value < 9.95 ? 1 : 0);
        if (text.ends_with(".0"))
            text.resize(text.size() - 2);
        return text + unit.letter;
    }
    return std::to_string(weights);
}

/// The next part in braces, from `from` on.
std::optional<std::string_view> nextBraces(std::string_view text, std::size_t from)
{
    for (std::size_t open = text.find('{', from); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t end = text.find_first_of("{}", open + 1);
        if (end != std::string_view::npos && text[end] == '}')
            return text.substr(open, end - open + 1);
    }
    return std::nullopt;
}

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return std::isdigit(c) != 0; });
}

} // namespace

std::span<const std::string_view> namePlaceholders()
{
    return kPlaceholders;
}

std::string filledName(std::string_view pattern, const NameFacts& facts)
{
    const std::array<std::string, 5> values = {facts.model, facts.preset, fmt::format("{:.2f}", facts.bitsPerWeight),
                                               params(facts.weights), facts.date};
    std::string name;
    std::size_t end = 0;
    // In one pass, so that braces in a value stay what they are.
    while (const auto found = nextBraces(pattern, end)) {
        const auto begin = static_cast<std::size_t>(found->data() - pattern.data());
        name += pattern.substr(end, begin - end);
        const auto which = std::ranges::find(kPlaceholders, *found);
        std::string value(*found);
        if (which != kPlaceholders.end()) {
            value = values[static_cast<std::size_t>(which - kPlaceholders.begin())];
            std::ranges::replace(value, '/', '-');
        }
        name += value;
        end = begin + found->size();
    }
    return name.append(pattern.substr(end));
}

bool hasPlaceholder(std::string_view pattern)
{
    return std::ranges::any_of(kPlaceholders,
                               [&](std::string_view each) { return pattern.find(each) != pattern.npos; });
}

std::string unknownPlaceholder(std::string_view pattern)
{
    std::size_t from = 0;
    while (const auto found = nextBraces(pattern, from)) {
        if (std::ranges::find(kPlaceholders, *found) == kPlaceholders.end())
            return std::string(*found);
        from = static_cast<std::size_t>(found->data() - pattern.data()) + found->size();
    }
    return {};
}

std::string modelStem(std::string_view path)
{
    while (path.size() > 1 && path.back() == '/')
        path.remove_suffix(1);
    path.remove_prefix(std::min(path.size(), path.rfind('/') + 1));
    for (const std::string_view ending : {".safetensors.index.json", ".safetensors", ".gguf"}) {
        if (!path.ends_with(ending))
            continue;
        path.remove_suffix(ending.size());
        constexpr std::string_view part = "-00001-of-00002";
        if (path.size() > part.size()) {
            const std::string_view last = path.substr(path.size() - part.size());
            if (last[0] == '-' && isDigits(last.substr(1, 5)) && last.substr(6, 4) == "-of-"
                && isDigits(last.substr(10)))
                path.remove_suffix(part.size());
        }
        break;
    }
    return path.empty() || path == "." || path == "/" ? "model" : std::string(path);
}

} // namespace ql::plan

// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/name_pattern.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace ql::plan {

namespace {

/// "3", "[0-4]", "[057]" for digits in their order.
std::string digitsPattern(const std::string& digits)
{
    if (digits.size() == 1)
        return digits;
    std::string text("[");
    for (std::size_t i = 0; i < digits.size();) {
        std::size_t last = i;
        while (last + 1 < digits.size() && digits[last + 1] == digits[last] + 1)
            ++last;
        constexpr std::size_t shortest = 2; // "1-3" is shorter to read than "123", "12" than "1-2"
        text += last - i >= shortest ? fmt::format("{}-{}", digits[i], digits[last]) : digits.substr(i, last - i + 1);
        i = last + 1;
    }
    text += "]";
    return text;
}

/// One pattern for each group of numbers that differ in ways which character classes can say.
std::vector<std::string> alternatives(const std::set<int>& numbers)
{
    std::vector<std::string> result;
    std::map<int, std::string> digitsOf; // the last digits by what stands before them
    std::string single;
    for (const int number : numbers)
        (number < 10 ? single : digitsOf[number / 10]) += static_cast<char>('0' + number % 10);
    if (!single.empty())
        result.push_back(digitsPattern(single));
    std::map<std::string, std::set<int>> beforeOf;
    for (const auto& [before, digits] : digitsOf)
        beforeOf[digits].insert(before);
    std::vector<std::pair<std::set<int>, std::string>> groups;
    for (const auto& [digits, before] : beforeOf)
        groups.emplace_back(before, digits);
    std::ranges::sort(groups); // by their first number
    for (const auto& [before, digits] : groups)
        for (const std::string& front : alternatives(before))
            result.push_back(front + digitsPattern(digits));
    return result;
}

bool isBorder(char c)
{
    return c == '_' || c == '.';
}

/// How many letters all words begin with, up to and with a border between the parts of a word.
std::size_t commonFront(const std::vector<std::string>& words)
{
    std::size_t length = words[0].size();
    for (const std::string& word : words) {
        std::size_t same = 0;
        while (same < std::min(length, word.size()) && word[same] == words[0][same])
            ++same;
        length = same;
    }
    while (length > 0 && !isBorder(words[0][length - 1]))
        --length;
    return length;
}

/// Words as what they share in front and behind, and what differs between.
struct Alternatives {
    std::string front{}, back{};
    std::vector<std::string> middles{};
};

Alternatives alternativesOf(const std::vector<std::string>& words)
{
    Alternatives parts;
    const std::size_t front = commonFront(words);
    parts.front = words[0].substr(0, front);
    std::vector<std::string> reversed;
    for (const std::string& word : words) {
        parts.middles.push_back(word.substr(front));
        reversed.emplace_back(parts.middles.back().rbegin(), parts.middles.back().rend());
    }
    std::size_t back = commonFront(reversed);
    if (std::ranges::any_of(parts.middles, [&](const std::string& middle) { return middle.size() <= back; }))
        back = 0;
    parts.back = parts.middles[0].substr(parts.middles[0].size() - back);
    for (std::string& middle : parts.middles)
        middle.resize(middle.size() - back);
    return parts;
}

} // namespace

std::string escaped(std::string_view text)
{
    constexpr std::string_view special = R"(\^$.|?*+()[]{})";
    std::string result;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            result += '\\';
        result += c;
    }
    return result;
}

std::string numbersPattern(const std::set<int>& numbers)
{
    const std::vector<std::string> all = alternatives(numbers);
    return all.size() == 1 ? all[0] : fmt::format("({})", fmt::join(all, "|"));
}

std::string wordsPattern(const std::vector<std::string>& words)
{
    if (words.size() == 1)
        return escaped(words[0]);
    Alternatives parts = alternativesOf(words);
    for (std::string& middle : parts.middles)
        middle = escaped(middle);
    return fmt::format("{}({}){}", escaped(parts.front), fmt::join(parts.middles, "|"), escaped(parts.back));
}

std::string wordsInBraces(const std::vector<std::string>& words)
{
    if (words.size() == 1)
        return words[0];
    const Alternatives parts = alternativesOf(words);
    return fmt::format("{}{{{}}}{}", parts.front, fmt::join(parts.middles, ","), parts.back);
}

} // namespace ql::plan

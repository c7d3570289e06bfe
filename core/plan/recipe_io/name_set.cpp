// SPDX-License-Identifier: Apache-2.0
#include "core/plan/recipe_io/name_set.h"

#include <charconv>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "core/plan/recipe_io/name_pattern.h"

namespace ql::plan {

namespace {

constexpr std::size_t mostCharacters = 3000; ///< of a pattern, before the last alternative
constexpr std::size_t mostDigits = 6;
constexpr int none = -1;

/// "blk.3.ffn_down.17.weight" as "blk.", 3, ".ffn_down.", 17, ".weight": the first two words that are numbers.
struct NameParts {
    std::string before{}, between{}, after{};
    int outer = none, inner = none;
};

NameParts partsOf(const std::string& name)
{
    NameParts parts;
    std::string* text = &parts.before;
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find('.', begin), name.size());
        const std::string_view word(name.data() + begin, end - begin);
        int number = none;
        const auto [stop, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        const bool isNumber = error == std::errc() && stop == word.data() + word.size() && word.size() <= mostDigits
            && word[0] != '-' && (word.size() == 1 || word[0] != '0');
        if (isNumber && parts.inner == none) {
            (parts.outer == none ? parts.outer : parts.inner) = number;
            text = parts.outer != none && parts.inner == none ? &parts.between : &parts.after;
        } else {
            text->append(word);
        }
        if (end < name.size())
            text->push_back('.');
        begin = end + 1;
    }
    return parts;
}

using Sets = std::map<int, std::set<int>>;

/// The numbers that have the same set, by that set and in the order of the first of them.
std::vector<std::pair<std::set<int>, std::set<int>>> grouped(const Sets& sets)
{
    std::vector<std::pair<std::set<int>, std::set<int>>> groups;
    std::map<std::set<int>, std::size_t> at;
    for (const auto& [number, set] : sets) {
        const auto [found, isNew] = at.try_emplace(set, groups.size());
        if (isNew)
            groups.emplace_back(std::set<int>(), set);
        groups[found->second].first.insert(number);
    }
    return groups;
}

Sets turned(const Sets& sets)
{
    Sets result;
    for (const auto& [outer, set] : sets) {
        for (const int inner : set)
            result[inner].insert(outer);
    }
    return result;
}

/// Everything between the texts that names of one form share: "([0-3]|17)\.ffn_down\.[05]".
std::vector<std::string> middles(const Sets& sets, const std::string& between)
{
    std::vector<std::string> result;
    if (sets.begin()->second.contains(none)) { // one number, or none at all
        std::set<int> numbers;
        for (const auto& [outer, set] : sets)
            numbers.insert(outer);
        result.push_back((numbers.contains(none) ? std::string() : numbersPattern(numbers)) + escaped(between));
        return result;
    }
    auto groups = grouped(sets);
    auto across = grouped(turned(sets));
    const bool isTurned = across.size() < groups.size();
    for (const auto& [some, others] : isTurned ? across : groups)
        result.push_back(numbersPattern(isTurned ? others : some) + escaped(between)
                         + numbersPattern(isTurned ? some : others));
    return result;
}

/// Alternatives in as few patterns as their length allows.
std::vector<std::string> packed(const std::string& front, const std::vector<std::string>& alternatives,
                                const std::string& back)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < alternatives.size();) {
        std::string joined = alternatives[i++];
        bool several = false;
        for (; i < alternatives.size() && joined.size() < mostCharacters; ++i, several = true)
            joined.append("|").append(alternatives[i]);
        result.push_back(several ? fmt::format("{}({}){}", front, joined, back) : front + joined + back);
    }
    return result;
}

} // namespace

std::vector<std::string> patternsOfNames(const std::vector<std::string>& names)
{
    using Form = std::tuple<std::string, std::string, std::string>;
    std::map<Form, std::size_t> at;
    std::vector<std::pair<Form, Sets>> forms;
    for (const std::string& name : names) {
        NameParts parts = partsOf(name);
        Form form(std::move(parts.before), std::move(parts.between), std::move(parts.after));
        const auto [found, isNew] = at.try_emplace(form, forms.size());
        if (isNew)
            forms.emplace_back(std::move(form), Sets());
        forms[found->second].second[parts.outer].insert(parts.inner);
    }
    std::vector<std::string> all;
    for (const auto& [form, sets] : forms) {
        const auto& [before, between, after] = form;
        const std::vector<std::string> some = packed(escaped(before), middles(sets, between), escaped(after));
        all.insert(all.end(), some.begin(), some.end());
    }
    return packed("^", all, "$");
}

} // namespace ql::plan

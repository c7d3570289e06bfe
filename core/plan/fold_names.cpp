// SPDX-License-Identifier: Apache-2.0
#include "core/plan/fold_names.h"

#include <map>
#include <set>
#include <vector>

#include <fmt/format.h>

#include "core/checkpoint/tensor_name.h"

namespace ql::plan {

namespace {

/// "0-3,7"
std::string ranges(const std::set<int>& numbers)
{
    std::string text;
    for (auto first = numbers.begin(); first != numbers.end();) {
        auto last = first;
        auto next = std::next(first);
        while (next != numbers.end() && *next == *last + 1)
            last = next++;
        text += fmt::format("{}{}", text.empty() ? "" : ",", *first);
        if (last != first)
            text += fmt::format("-{}", *last);
        first = next;
    }
    return text;
}

} // namespace

std::string foldNames(std::span<const std::string> names)
{
    struct Family {
        std::string before{}, after{};
        std::set<int> layers{};
    };
    std::vector<Family> families;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (const std::string& name : names) {
        Family family{name};
        const int layer = checkpoint::parseTensorName(name).layer;
        const std::string number = fmt::format(".{}.", layer);
        const std::size_t found = layer < 0 ? std::string::npos : name.find(number);
        if (found != std::string::npos) {
            family.before = name.substr(0, found + 1);
            family.after = name.substr(found + number.size() - 1);
        }
        const auto [entry, isNew] = known.try_emplace({family.before, family.after}, families.size());
        if (isNew)
            families.push_back(family);
        if (found != std::string::npos)
            families[entry->second].layers.insert(layer);
    }
    std::string text;
    for (const Family& family : families)
        text += fmt::format("{}{}{}{}", text.empty() ? "" : ", ", family.before, ranges(family.layers), family.after);
    return text;
}

} // namespace ql::plan

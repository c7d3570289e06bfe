// SPDX-License-Identifier: Apache-2.0
#include "core/plan/type_name.h"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <vector>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/plan/presets.h"
#include "core/plan/serving_presets.h"

namespace ql::plan {

namespace {

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return result;
}

/// Levenshtein distance: insertions, deletions and changes of one letter.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row[b.size()];
}

std::string nearest(std::string_view name, std::vector<std::string_view> candidates)
{
    constexpr std::size_t shown = 3;
    constexpr std::size_t longestCompared = 64;
    const std::string wanted = upper(name.substr(0, longestCompared));
    std::stable_sort(candidates.begin(), candidates.end(), [&](std::string_view a, std::string_view b) {
        return distance(wanted, upper(a)) < distance(wanted, upper(b));
    });
    candidates.resize(std::min(candidates.size(), shown));
    return fmt::format("{}", fmt::join(candidates, ", "));
}

} // namespace

Result<std::optional<quant::Format>> parseRuleType(std::string_view name)
{
    if (upper(name) == upper(keepWord))
        return std::optional<quant::Format>();
    QL_TRY(const quant::Format format, parseTypeName(name));
    return std::optional(format);
}

Result<quant::Format> parseTypeName(std::string_view name)
{
    if (const auto format = quant::formatByName(name))
        return *format;
    std::vector<std::string_view> names{keepWord};
    for (const quant::FormatInfo& info : quant::formats())
        if (!info.runtimeOnly)
            names.push_back(info.name);
    return fail(Errc::BadArgument,
                fmt::format("unknown type {}; the nearest are {}", inQuotes(name), nearest(name, std::move(names))));
}

std::string ruleTypeName(std::optional<quant::Format> type)
{
    return std::string(type ? quant::info(*type).name : keepWord);
}

std::string nearestPresets(std::string_view name)
{
    std::vector<std::string_view> names;
    for (const Preset& preset : presets())
        names.push_back(preset.name);
    return nearest(name, std::move(names));
}

std::string nearestServingPresets(std::string_view name)
{
    std::vector<std::string_view> names;
    for (const ServingPreset& preset : servingPresets())
        names.push_back(preset.name);
    return nearest(name, std::move(names));
}

} // namespace ql::plan

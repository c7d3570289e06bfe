// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/core.h>

#include "tests/bench/bench.h"

namespace ql::bench {

Results::Results(std::optional<Regex> filter)
    : m_filter(std::move(filter))
{
    fmt::print("{:<11}{:<26}{:>12}{:>12}{:>9}  {:<12} {}\n", "suite", "case", "ours", "llama.cpp", "ratio", "unit",
               "same bytes");
}

bool Results::wants(const std::string& suite, const std::string& name) const
{
    return !m_filter || m_filter->search(suite + " " + name);
}

void Results::add(Comparison result)
{
    std::string remarks;
    for (const auto& [key, value] : result.more.items())
        if (value.is_number())
            remarks += fmt::format(", {} {:.4g}", key, value.get<double>());
    const auto shown = [](const std::optional<double>& number, const char* format) {
        return number ? fmt::format(fmt::runtime(format), *number) : std::string("-");
    };
    fmt::print("{:<11}{:<26}{:>12.4g}{:>12}{:>9}  {:<12} {}{}\n", result.suite, result.name, result.ours,
               shown(result.peer, "{:.4g}"), shown(result.ratio, "{:.2f}x"), result.unit,
               result.identical       ? "yes"
                   : result.mayDiffer ? "-"
                                      : "NO",
               remarks);
    std::fflush(stdout);
    m_results.push_back(std::move(result));
}

bool Results::allIdentical() const
{
    return std::ranges::all_of(m_results, [](const Comparison& it) { return it.identical || it.mayDiffer; });
}

nlohmann::ordered_json Results::toJson() const
{
    auto list = nlohmann::ordered_json::array();
    for (const Comparison& result : m_results) {
        const auto orNull = [](const std::optional<double>& number) {
            return number ? nlohmann::ordered_json(*number) : nlohmann::ordered_json();
        };
        nlohmann::ordered_json row = {{"suite", result.suite},         {"case", result.name},
                                      {"ours", result.ours},           {"peer", orNull(result.peer)},
                                      {"ratio", orNull(result.ratio)}, {"unit", result.unit},
                                      {"identical", result.identical}};
        if (result.peerRecorded)
            row["peer_recorded"] = true;
        row.update(result.more);
        list.push_back(std::move(row));
    }
    return list;
}

} // namespace ql::bench

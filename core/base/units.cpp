// SPDX-License-Identifier: Apache-2.0
#include "core/base/units.h"

#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "core/base/in_quotes.h"

namespace ql {

namespace {

/// Three significant digits: 4.58, 45.8, 458.
std::string threeDigits(double value)
{
    if (value < 9.995)
        return fmt::format("{:.2f}", value);
    if (value < 99.95)
        return fmt::format("{:.1f}", value);
    return fmt::format("{:.0f}", value);
}

template <std::size_t N> std::string scaled(double value, double step, const std::array<const char*, N>& units)
{
    std::size_t unit = 0;
    while (unit + 1 < N && value >= step * 0.9995) {
        value /= step;
        ++unit;
    }
    const std::string number = unit == 0 ? fmt::format("{:.0f}", value) : threeDigits(value);
    return *units[unit] ? fmt::format("{} {}", number, units[unit]) : number;
}

} // namespace

std::string formatBytes(std::uint64_t bytes)
{
    return scaled(static_cast<double>(bytes), 1024.0, std::array{"B", "KiB", "MiB", "GiB", "TiB", "PiB"});
}

std::string formatCount(std::uint64_t count)
{
    return scaled(static_cast<double>(count), 1000.0, std::array{"", "K", "M", "B", "T"});
}

std::string formatSeconds(double seconds)
{
    const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
    if (whole >= 3600)
        return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
    if (whole >= 60)
        return fmt::format("{}:{:02}", whole / 60, whole % 60);
    return seconds < 10 ? fmt::format("{:.1f} s", seconds) : fmt::format("{} s", whole);
}

Result<std::uint64_t> parseSize(std::string_view text)
{
    const auto bad = [&] {
        return fail(Errc::BadArgument,
                    fmt::format("{} is not a size; write for example 512M, 4G or 100000", inQuotes(text)));
    };
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || !(number >= 0))
        return bad();
    std::string unit;
    for (const char c : std::string_view(end, text.data() + text.size()))
        unit += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (!unit.empty() && unit.front() == ' ')
        unit.erase(0, 1);
    double factor = 1;
    if (!unit.empty() && unit != "B") {
        const std::size_t power = std::string_view("KMGT").find(unit[0]);
        if (power == std::string_view::npos)
            return bad();
        const std::string rest = unit.substr(1);
        if (!rest.empty() && rest != "B" && rest != "IB")
            return bad();
        factor = std::pow(rest == "B" ? 1000.0 : 1024.0, static_cast<double>(power + 1));
    }
    const double bytes = number * factor;
    if (bytes > 0x1p62)
        return bad();
    return static_cast<std::uint64_t>(bytes);
}

} // namespace ql

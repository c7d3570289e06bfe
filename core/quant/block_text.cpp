// SPDX-License-Identifier: Apache-2.0
#include "core/quant/block_text.h"

#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace ql::quant {

namespace {
constexpr std::size_t most = 64;
constexpr std::string_view separators = ",; \t\r\n";
} // namespace

Result<std::vector<float>> parseBlockValues(std::string_view text)
{
    std::vector<float> values;
    for (std::size_t begin = text.find_first_not_of(separators); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        std::string_view word = text.substr(begin, end - begin);
        const std::string_view number = word.starts_with('+') ? word.substr(1) : word;
        float value = 0;
        const auto [rest, error] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (error != std::errc() || rest != number.data() + number.size() || !std::isfinite(value))
            return fail(Errc::BadArgument,
                        fmt::format("\"{}\" is not a number that a float can hold; write 0.25 or 2.5e-1", word));
        values.push_back(value);
        begin = text.find_first_not_of(separators, end);
    }
    if (values.empty())
        return fail(Errc::BadArgument, fmt::format("no values: give 1 to {} numbers, separated by commas", most));
    if (values.size() > most)
        return fail(Errc::BadArgument, fmt::format("{} values are too many: at most {}", values.size(), most));
    return values;
}

} // namespace ql::quant

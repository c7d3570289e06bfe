// SPDX-License-Identifier: Apache-2.0
#include "core/arch/arithmetic.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace ql::arch {

namespace {

using Numbers = std::vector<Json>;

constexpr double kLargestWhole = 9007199254740992.0; // 2^53, exact in a double

std::optional<std::int64_t> whole(const Json& value)
{
    const bool isTooLarge =
        value.is_number_unsigned() && value.get<std::uint64_t>() > std::numeric_limits<std::int64_t>::max();
    return value.is_number_integer() && !isTooLarge ? std::optional(value.get<std::int64_t>()) : std::nullopt;
}

std::optional<std::int64_t> truncated(const Json& value)
{
    if (const auto exact = whole(value))
        return exact;
    const double number = value.get<double>();
    return std::abs(number) <= kLargestWhole ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
}

/// Combines the numbers from left to right: exactly while both are whole, else as doubles.
template <typename Exact, typename Rounded> Result<Json> fold(const Numbers& numbers, Exact exact, Rounded rounded)
{
    Json result = numbers[0];
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        const auto a = whole(result), b = whole(numbers[i]);
        if (!a || !b) {
            result = rounded(result.get<double>(), numbers[i].get<double>());
            continue;
        }
        std::int64_t value = 0;
        if (exact(*a, *b, &value))
            return fail(Errc::BadInput, "a number of the configuration is too large");
        result = value;
    }
    return result;
}

Result<Json> add(const Numbers& numbers)
{
    return fold(
        numbers, [](auto a, auto b, auto* out) { return __builtin_add_overflow(a, b, out); },
        [](double a, double b) { return a + b; });
}

Result<Json> subtract(const Numbers& numbers)
{
    return fold(
        numbers, [](auto a, auto b, auto* out) { return __builtin_sub_overflow(a, b, out); },
        [](double a, double b) { return a - b; });
}

Result<Json> multiply(const Numbers& numbers)
{
    return fold(
        numbers, [](auto a, auto b, auto* out) { return __builtin_mul_overflow(a, b, out); },
        [](double a, double b) { return a * b; });
}

Result<Json> divide(const Numbers& numbers)
{
    if (numbers[1].get<double>() == 0.0)
        return fail(Errc::BadInput, "division by zero");
    return Json(numbers[0].get<double>() / numbers[1].get<double>());
}

/// Quotient and remainder of non-negative numbers, which are truncated first.
Result<std::pair<std::int64_t, std::int64_t>> wholeDivision(const Numbers& numbers)
{
    const auto a = truncated(numbers[0]), b = truncated(numbers[1]);
    if (!a || !b || *a < 0 || *b <= 0)
        return fail(Errc::BadInput,
                    fmt::format("{} cannot be divided by {} into whole parts", numbers[0].dump(), numbers[1].dump()));
    return std::pair(*a / *b, *a % *b);
}

Result<Json> quotient(const Numbers& numbers)
{
    QL_TRY(const auto result, wholeDivision(numbers));
    return Json(result.first);
}

Result<Json> remainder(const Numbers& numbers)
{
    QL_TRY(const auto result, wholeDivision(numbers));
    return Json(result.second);
}

Result<Json> truncate(const Numbers& numbers)
{
    const auto value = truncated(numbers[0]);
    if (!value)
        return fail(Errc::BadInput, fmt::format("{} is too large", numbers[0].dump()));
    return Json(*value);
}

Result<Json> ofPositive(const Numbers& numbers, double (*function)(double))
{
    const double value = numbers[0].get<double>();
    if (value <= 0.0)
        return fail(Errc::BadInput, fmt::format("a positive number is needed, not {}", value));
    return Json(function(value));
}

Result<Json> squareRoot(const Numbers& numbers)
{
    return ofPositive(numbers, [](double x) { return std::sqrt(x); });
}

Result<Json> logarithm(const Numbers& numbers)
{
    return ofPositive(numbers, [](double x) { return std::log(x); });
}

Result<Json> isLess(const Numbers& numbers)
{
    return Json(numbers[0] < numbers[1]);
}

Result<Json> isNotLess(const Numbers& numbers)
{
    return Json(numbers[0] >= numbers[1]);
}

constexpr ArithmeticOperation kArithmetic[] = {
    {"+", 1, ArithmeticOperation::kMany, add},
    {"-", 2, 2, subtract},
    {"*", 1, ArithmeticOperation::kMany, multiply},
    {"/", 2, 2, divide},
    {"//", 2, 2, quotient},
    {"%", 2, 2, remainder},
    {"int", 1, 1, truncate},
    {"sqrt", 1, 1, squareRoot},
    {"ln", 1, 1, logarithm},
    {"lt", 2, 2, isLess},
    {"ge", 2, 2, isNotLess},
};

} // namespace

const ArithmeticOperation* findArithmetic(std::string_view name)
{
    const auto found = std::find_if(std::begin(kArithmetic), std::end(kArithmetic),
                                    [name](const ArithmeticOperation& operation) { return operation.name == name; });
    return found == std::end(kArithmetic) ? nullptr : found;
}

} // namespace ql::arch

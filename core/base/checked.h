// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace ql {

/// a * b, or nothing when it does not fit into 64 bits.
constexpr std::optional<std::uint64_t> checkedMul(std::uint64_t a, std::uint64_t b)
{
    const unsigned __int128 wide = static_cast<unsigned __int128>(a) * b;
    if (wide >> 64)
        return std::nullopt;
    return static_cast<std::uint64_t>(wide);
}

/// a + b, or nothing when it does not fit into 64 bits.
constexpr std::optional<std::uint64_t> checkedAdd(std::uint64_t a, std::uint64_t b)
{
    if (b > UINT64_MAX - a)
        return std::nullopt;
    return a + b;
}

/// The product of all factors. Unlike a chain of checkedMul it also refuses products that only become small
/// because a later factor is zero: [2^40, 2^40, 0] is an overflow, not an empty tensor.
constexpr std::optional<std::uint64_t> checkedProduct(std::span<const std::uint64_t> factors)
{
    std::uint64_t product = 1;
    bool zero = false;
    for (const std::uint64_t factor : factors) {
        if (factor == 0) {
            zero = true;
            continue;
        }
        const auto next = checkedMul(product, factor);
        if (!next)
            return std::nullopt;
        product = *next;
    }
    return zero ? 0 : product;
}

/// value rounded up to a multiple of alignment (a power of two, at least 1), or nothing on overflow.
constexpr std::optional<std::uint64_t> alignUp(std::uint64_t value, std::uint64_t alignment)
{
    const auto raised = checkedAdd(value, alignment - 1);
    if (!raised)
        return std::nullopt;
    return *raised & ~(alignment - 1);
}

} // namespace ql

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace ql {

static_assert(std::endian::native == std::endian::little, "the file formats are little-endian and read in place");

/// A number from unaligned little-endian bytes.
template <typename T>
requires std::is_trivially_copyable_v<T> T load(const void* from)
{
    T value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

/// A number to unaligned little-endian bytes.
template <typename T>
requires std::is_trivially_copyable_v<T>
void store(void* to, T value)
{
    std::memcpy(to, &value, sizeof value);
}

} // namespace ql

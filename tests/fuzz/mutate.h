// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>

namespace ql::test {

using Random = std::mt19937_64;

/// A number from 0 to `below` - 1. (The distributions of the standard library differ from one to the next.)
inline std::size_t pick(Random& random, std::size_t below)
{
    return below == 0 ? 0 : static_cast<std::size_t>(random() % below);
}

/// Numbers at the edges of the integer types.
inline std::uint64_t edgeNumber(Random& random)
{
    constexpr std::array<std::uint64_t, 12> edges = {0,
                                                     1,
                                                     31,
                                                     32,
                                                     255,
                                                     0x7fffffff,
                                                     0x80000000,
                                                     0xffffffff,
                                                     0x100000000,
                                                     0x7fffffffffffffff,
                                                     0x8000000000000000,
                                                     0xffffffffffffffff};
    return edges[pick(random, edges.size())];
}

/// One small damage: a bit, a byte, a number, a cut, a piece doubled, moved or taken out.
inline void damage(std::string& bytes, Random& random)
{
    const std::size_t at = pick(random, bytes.size());
    const std::size_t length = std::min(bytes.size() - at, 1 + pick(random, 16));
    switch (pick(random, 8)) {
    case 0:
        if (!bytes.empty())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << pick(random, 8)));
        break;
    case 1:
        if (!bytes.empty())
            bytes[at] = static_cast<char>(random());
        break;
    case 2:
    case 3: {
        const std::uint64_t number = edgeNumber(random);
        if (length > 0)
            std::memcpy(bytes.data() + at, &number, std::min<std::size_t>(length, 8));
        break;
    }
    case 4:
        bytes.resize(at);
        break;
    case 5:
        bytes.insert(at, bytes.substr(at, length));
        break;
    case 6:
        bytes.erase(at, length);
        break;
    case 7:
        bytes.replace(at, length, bytes.substr(pick(random, bytes.size()), length));
        break;
    }
}

/// A file with one to four damages; the same for the same state of `random`.
inline std::string mutated(std::string bytes, Random& random)
{
    for (std::size_t count = 1 + pick(random, 4); count > 0; --count)
        damage(bytes, random);
    return bytes;
}

} // namespace ql::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>

namespace ql::gpu {

/// The free ranges of a piece of memory; plain arithmetic, no memory behind it.
class Ranges {
public:
    explicit Ranges(std::uint64_t size)
        : m_size(size)
        , m_freeBytes(size)
    {
        m_free.emplace(0, size);
    }

    /// The offset, a multiple of `alignment` (a power of two), of `size` > 0 bytes that are free no more; taken from
    /// the smallest range that has them. Nothing where none has.
    std::optional<std::uint64_t> take(std::uint64_t size, std::uint64_t alignment);
    /// Gives back what take() gave, and joins it with its free neighbours.
    void give(std::uint64_t offset, std::uint64_t size);

    std::uint64_t freeBytes() const { return m_freeBytes; }
    bool isUnused() const { return m_freeBytes == m_size; }
    std::size_t pieces() const { return m_free.size(); }

private:
    std::uint64_t m_size, m_freeBytes;
    std::map<std::uint64_t, std::uint64_t> m_free{}; ///< offset -> size; neighbours are joined
};

} // namespace ql::gpu

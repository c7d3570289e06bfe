// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace ql::job {

/// A range of rows.
struct RowRange {
    std::uint64_t first = 0, count = 0;
    std::uint64_t end() const { return first + count; }
};

/// How the rows of a tensor are cut. A task is what one worker does at a time; it goes through its rows in chunks that
/// stay in the second-level cache from reading to writing. Depends on nothing but the shape and the format, so that
/// sums taken per task and merged in the order of tasks are the same for any number of threads and any memory limit.
class Division {
public:
    Division() = default;
    /// No chunk cuts a group of `together` rows that are stored interleaved.
    Division(std::uint64_t rows, std::uint64_t valuesPerRow, std::uint64_t together = 1)
        : m_rows(rows)
        , m_rowsPerChunk(std::max<std::uint64_t>(1, chunkValues / std::max<std::uint64_t>(1, valuesPerRow) / together)
                         * together)
        , m_rowsPerTask(m_rowsPerChunk * chunksPerTask)
    {
    }

    std::uint64_t rows() const { return m_rows; }
    std::uint64_t rowsPerChunk() const { return std::min(m_rowsPerChunk, m_rows); }
    std::size_t tasks() const { return static_cast<std::size_t>((m_rows + m_rowsPerTask - 1) / m_rowsPerTask); }
    RowRange task(std::size_t index) const
    {
        const std::uint64_t first = index * m_rowsPerTask;
        return {first, std::min(m_rowsPerTask, m_rows - first)};
    }

    static constexpr std::uint64_t chunksPerTask = 16;

private:
    static constexpr std::uint64_t chunkValues = 1 << 16; ///< 256 KiB as float

    std::uint64_t m_rows = 0, m_rowsPerChunk = 1, m_rowsPerTask = 1;
};

/// The share of `total` that the rows of a range have, such that the shares of all ranges add up to `total`.
inline std::uint64_t shareOf(std::uint64_t total, RowRange range, std::uint64_t rows)
{
    const auto upTo = [&](std::uint64_t row) {
        return static_cast<std::uint64_t>(static_cast<unsigned __int128>(total) * row / rows);
    };
    return upTo(range.end()) - upTo(range.first);
}

} // namespace ql::job

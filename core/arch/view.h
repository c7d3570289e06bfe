// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/result.h"

namespace ql::arch {

/// Where the elements of one dimension lie: offset(i) = begin + i * step, or any table of offsets.
class Axis {
public:
    static Axis progression(std::uint64_t size, std::uint64_t step, std::uint64_t begin = 0);
    /// Becomes a progression where the offsets form one.
    static Axis table(std::vector<std::uint64_t> offsets);

    std::uint64_t size() const { return m_size; }
    std::uint64_t operator[](std::uint64_t i) const { return m_table.empty() ? m_begin + i * m_step : m_table[i]; }
    bool isProgression() const { return m_table.empty(); }
    std::uint64_t step() const { return m_step; } ///< of a progression

private:
    std::uint64_t m_size = 0, m_step = 0, m_begin = 0;
    std::vector<std::uint64_t> m_table{};
};

/// A tensor whose elements are those of a dense row-major one, seen in another order or in part: the element with the
/// indices (i, j, ...) lies at axis0[i] + axis1[j] + ... elements from the beginning of the dense one. Nothing is
/// moved. The operations are those of architecture files (docs/architectures.md); each fails (Errc::Failed, with sizes
/// in the sentence) when the shape does not allow it.
class View {
public:
    /// All elements of a dense tensor. Shape is row-major, outermost first, with at least one dimension.
    explicit View(const std::vector<std::uint64_t>& shape);

    std::vector<std::uint64_t> shape() const;
    const std::vector<Axis>& axes() const { return m_axes; }
    /// Are these the first elements of the dense tensor, in its own order?
    bool isPrefix() const;

    /// Rotary rows from halves to pairs: row 2j + b of a head is its former row b * (d / 2) + j, d rows per head.
    Status permuteRope(std::uint64_t heads);
    /// The first `rotary` of `rows` rows of each head: the even ones first, then the odd ones.
    Status normalToNeox(std::uint64_t heads, std::uint64_t rows, std::uint64_t rotary);
    Status transposeLast2();
    Status slice(std::uint64_t axis, std::uint64_t begin, std::uint64_t end);
    Status stride(std::uint64_t axis, std::uint64_t begin, std::uint64_t step);
    Status reshape(const std::vector<std::uint64_t>& shape);

private:
    Status pickRows(const std::vector<std::uint64_t>& rows);

    std::vector<Axis> m_axes{};
};

} // namespace ql::arch

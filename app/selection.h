// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace ql::app {

/// A set of tensors of the open model, by their index. All views show the same one; it is kept by Studio.
class Selection {
public:
    enum class How { Replace, Add, Subtract };

    /// Empty, for a model of so many tensors.
    void reset(std::size_t tensors);
    /// Did it change? Indices outside the model are left out.
    bool apply(const std::vector<int>& tensors, How how);

    bool contains(int tensor) const;
    bool empty() const { return m_sorted.empty(); }
    int count() const { return static_cast<int>(m_sorted.size()); }
    const std::vector<int>& tensors() const { return m_sorted; } ///< ascending

private:
    std::vector<bool> m_chosen{};
    std::vector<int> m_sorted{};
};

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection.h"

namespace ql::app {

void Selection::reset(std::size_t tensors)
{
    m_chosen.assign(tensors, false);
    m_sorted.clear();
}

bool Selection::apply(const std::vector<int>& tensors, How how)
{
    std::vector<bool> next = how == How::Replace ? std::vector<bool>(m_chosen.size(), false) : m_chosen;
    for (const int tensor : tensors) {
        if (tensor >= 0 && static_cast<std::size_t>(tensor) < next.size())
            next[static_cast<std::size_t>(tensor)] = how != How::Subtract;
    }
    if (next == m_chosen)
        return false;
    m_chosen = std::move(next);
    m_sorted.clear();
    for (std::size_t i = 0; i < m_chosen.size(); ++i) {
        if (m_chosen[i])
            m_sorted.push_back(static_cast<int>(i));
    }
    return true;
}

bool Selection::contains(int tensor) const
{
    return tensor >= 0 && static_cast<std::size_t>(tensor) < m_chosen.size()
        && m_chosen[static_cast<std::size_t>(tensor)];
}

} // namespace ql::app

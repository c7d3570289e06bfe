// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <list>
#include <map>

#include "core/report/error_tiles.h"

namespace ql::report {

/// The tiles that were used last, as many as a memory budget allows. Not thread-safe.
class TileCache {
public:
    explicit TileCache(std::size_t budget)
        : m_budget(budget)
    {
    }

    /// Null where there is none. It counts as used now.
    TilePtr find(const TileKey& key)
    {
        const auto found = m_byKey.find(key);
        if (found == m_byKey.end())
            return nullptr;
        m_byUse.splice(m_byUse.begin(), m_byUse, found->second);
        return *found->second;
    }

    /// Replaces the one with its key, then gives up those not used for longest until the budget is kept. The newest
    /// stays even where it alone is above the budget.
    void put(TilePtr tile)
    {
        if (const auto old = m_byKey.find(tile->key); old != m_byKey.end())
            drop(old->second);
        m_bytes += tile->bytes();
        m_byUse.push_front(tile);
        m_byKey[tile->key] = m_byUse.begin();
        while (m_bytes > m_budget && m_byUse.size() > 1)
            drop(std::prev(m_byUse.end()));
    }

    void clear()
    {
        m_byKey.clear();
        m_byUse.clear();
        m_bytes = 0;
    }

    std::size_t bytes() const { return m_bytes; }
    std::size_t count() const { return m_byUse.size(); }

private:
    using Place = std::list<TilePtr>::iterator;

    void drop(Place place)
    {
        m_bytes -= (*place)->bytes();
        m_byKey.erase((*place)->key);
        m_byUse.erase(place);
    }

    const std::size_t m_budget;
    std::size_t m_bytes = 0;
    std::list<TilePtr> m_byUse{}; ///< the newest first
    std::map<TileKey, Place> m_byKey{};
};

} // namespace ql::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tile_loader.h"

#include <algorithm>

#include <QThread>

#include "core/io/thread_priority.h"

namespace ql::app {

namespace {

constexpr std::size_t memoryBudget = std::size_t{384} << 20;
constexpr std::uint32_t overviewRows = 8; ///< of each of its cells

report::WeightRect whole(const report::TileGrid& grid)
{
    return {0, 0, grid.rows, grid.columns};
}

} // namespace

TileLoader::TileLoader(QObject* parent)
    : QObject(parent)
    , m_cache(memoryBudget)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1)); // one stays for the window
}

TileLoader::~TileLoader()
{
    stopAll();
    m_pool.clear();
    m_pool.waitForDone();
}

report::TileGrid TileLoader::grid() const
{
    return m_pairs ? report::TileGrid{m_pairs->rows(), m_pairs->columns()} : report::TileGrid{};
}

void TileLoader::stopAll()
{
    for (const Running& each : m_running)
        *each.stop = true;
    m_running.clear();
}

void TileLoader::setPairs(report::RowPairsPtr pairs)
{
    stopAll();
    m_pairs = std::move(pairs);
    m_cache.clear();
    m_overview.clear();
    m_wanted.clear();
    m_made.clear();
    m_error.reset();
    m_view = {};
    emit tilesChanged();
}

void TileLoader::setView(unsigned level, const report::WeightRect& view)
{
    if (!m_pairs || (level == m_level && view == m_view))
        return;
    m_level = level;
    m_view = view;
    plan();
    start();
}

void TileLoader::rest()
{
    stopAll();
    m_wanted.clear();
    m_view = {};
}

void TileLoader::plan()
{
    const report::TileGrid all = grid();
    const std::vector<report::TileRowRequest> overview = report::requestsFor(all, all.topLevel(), whole(all));
    // Rows are encoded whole, so neighbours to the left and right cost little.
    report::WeightRect wide = m_view;
    const std::uint64_t aside = report::TileGrid::tileColumns << m_level;
    wide.column -= std::min(wide.column, aside);
    wide.endColumn = std::min(wide.endColumn + aside, all.columns);
    m_wanted.clear();
    m_made.clear();
    for (const report::TileRowRequest& request : overview)
        if (request.rowsPerCell == 1)
            m_wanted.push_back(request);
    for (const report::TileRowRequest& request : report::requestsFor(all, m_level, wide))
        m_wanted.push_back(request);
    for (const report::TileRowRequest& request : overview)
        if (request.rowsPerCell > 1 && request.rowsPerCell <= overviewRows)
            m_wanted.push_back(request);
    const auto isWanted = [&](const report::TileRowRequest& running) {
        return std::ranges::any_of(m_wanted, [&](const report::TileRowRequest& each) {
            return each.level == running.level && each.row == running.row && each.rowsPerCell == running.rowsPerCell
                && each.firstColumn < running.endColumn && running.firstColumn < each.endColumn;
        });
    };
    std::erase_if(m_running, [&](const Running& running) {
        if (isWanted(running.request))
            return false;
        *running.stop = true;
        return true;
    });
}

std::optional<report::TileRowRequest> TileLoader::missing(const report::TileRowRequest& request)
{
    report::TileRowRequest rest = request;
    const auto isThere = [&](std::uint64_t column) {
        const report::TilePtr found = tile({request.level, request.row, column});
        return found && found->rowsRead >= request.rowsPerCell;
    };
    while (rest.firstColumn < rest.endColumn && isThere(rest.firstColumn))
        ++rest.firstColumn;
    while (rest.firstColumn < rest.endColumn && isThere(rest.endColumn - 1))
        --rest.endColumn;
    if (rest.firstColumn == rest.endColumn)
        return std::nullopt;
    return rest;
}

void TileLoader::start()
{
    if (m_error)
        return;
    for (const report::TileRowRequest& wanted : m_wanted) {
        if (static_cast<int>(m_running.size()) >= m_pool.maxThreadCount())
            return;
        const auto isSame = [&](const Running& each) {
            return each.request.level == wanted.level && each.request.row == wanted.row;
        };
        if (m_made.contains(wanted) || std::ranges::any_of(m_running, isSame))
            continue;
        const auto rest = missing(wanted);
        if (!rest) {
            m_made.insert(wanted);
            continue;
        }
        const auto stop = std::make_shared<std::atomic<bool>>(false);
        m_running.push_back({*rest, stop});
        m_pool.start([this, wanted, request = *rest, stop, pairs = m_pairs] {
            io::lowerPriority(io::ThreadPriority::Low);
            auto tiles = std::make_shared<Result<std::vector<report::TilePtr>>>(makeTiles(*pairs, request, *stop));
            QMetaObject::invokeMethod(
                this, [this, wanted, stop, tiles] { take(wanted, stop, std::move(*tiles)); }, Qt::QueuedConnection);
        });
    }
}

void TileLoader::take(const report::TileRowRequest& request, const std::shared_ptr<std::atomic<bool>>& stop,
                      Result<std::vector<report::TilePtr>> tiles)
{
    if (std::erase_if(m_running, [&](const Running& each) { return each.stop == stop; }) == 0)
        return; // nobody waits for it
    m_made.insert(request);
    if (!tiles) {
        m_error = tiles.error();
    } else {
        const unsigned top = grid().topLevel();
        for (report::TilePtr& made : *tiles) {
            const report::TilePtr old = tile(made->key);
            if (old && old->rowsRead >= made->rowsRead)
                continue;
            if (made->key.level == top)
                m_overview[made->key] = made;
            m_cache.put(std::move(made));
        }
    }
    start();
    emit tilesChanged();
}

report::TilePtr TileLoader::tile(const report::TileKey& key)
{
    if (report::TilePtr found = m_cache.find(key))
        return found;
    const auto kept = m_overview.find(key);
    return kept == m_overview.end() ? nullptr : kept->second;
}

std::vector<report::TilePtr> TileLoader::tilesInView()
{
    std::vector<report::TilePtr> tiles;
    if (!m_pairs)
        return tiles;
    for (const report::TileRowRequest& request : report::requestsFor(grid(), m_level, m_view)) {
        if (request.rowsPerCell > 1)
            break; // the same tiles again
        for (std::uint64_t column = request.firstColumn; column < request.endColumn; ++column)
            if (report::TilePtr found = tile({m_level, request.row, column}))
                tiles.push_back(std::move(found));
    }
    return tiles;
}

TileLoader::Progress TileLoader::progress()
{
    Progress progress;
    if (!m_pairs)
        return progress;
    const std::uint64_t rows = m_pairs->rows();
    progress.rowsPerCell = static_cast<std::uint32_t>(std::min<std::uint64_t>(std::uint64_t{1} << m_level, rows));
    progress.rowsRead = progress.rowsPerCell;
    progress.whole = true;
    for (const report::TileRowRequest& request : report::requestsFor(grid(), m_level, m_view)) {
        if (request.rowsPerCell > 1)
            break;
        for (std::uint64_t column = request.firstColumn; column < request.endColumn; ++column) {
            const report::TilePtr found = tile({m_level, request.row, column});
            progress.whole = progress.whole && found;
            if (found)
                progress.rowsRead = std::min(progress.rowsRead, found->rowsRead);
        }
    }
    return progress;
}

} // namespace ql::app

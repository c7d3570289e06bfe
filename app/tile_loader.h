// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

#include <QObject>
#include <QThreadPool>

#include "core/report/error_tiles.h"
#include "core/report/tile_cache.h"

namespace ql::app {

/// The tiles of one tensor, made on background threads for the part that is looked at. What is not looked at any more
/// is told to stop; what was made stays as long as the memory budget allows. Lives on the GUI thread.
class TileLoader : public QObject {
    Q_OBJECT
public:
    explicit TileLoader(QObject* parent = nullptr);
    ~TileLoader() override;

    /// Null for nothing. Forgets all tiles.
    void setPairs(report::RowPairsPtr pairs);
    const report::RowPairsPtr& pairs() const { return m_pairs; }
    report::TileGrid grid() const; ///< of nothing: 0 x 0

    /// What is to be made now.
    void setView(unsigned level, const report::WeightRect& view);
    /// Nobody looks: nothing more is made until the next setView(). What was made stays.
    void rest();
    /// Null where it is not there (yet).
    report::TilePtr tile(const report::TileKey& key);
    /// Those of the view that are there, of its level.
    std::vector<report::TilePtr> tilesInView();
    /// Of the cells in view: rows read of each, and rows there are. Equal when all is measured.
    struct Progress {
        std::uint32_t rowsRead = 0, rowsPerCell = 1;
        bool whole = false; ///< no tile is missing
    };
    Progress progress();
    bool busy() const { return !m_running.empty(); }
    const std::optional<Error>& error() const { return m_error; } ///< the first one, of reading

signals:
    void tilesChanged();

private:
    struct Running {
        report::TileRowRequest request{};
        std::shared_ptr<std::atomic<bool>> stop{};
    };

    void plan();
    void start();
    /// What is missing of a request; nothing where all is there.
    std::optional<report::TileRowRequest> missing(const report::TileRowRequest& request);
    void take(const report::TileRowRequest& request, const std::shared_ptr<std::atomic<bool>>& stop,
              Result<std::vector<report::TilePtr>> tiles);
    void stopAll();

    report::RowPairsPtr m_pairs{};
    unsigned m_level = 0;
    report::WeightRect m_view{};
    report::TileCache m_cache;
    std::map<report::TileKey, report::TilePtr> m_overview{}; ///< never given up
    std::vector<report::TileRowRequest> m_wanted{}; ///< the first one first
    std::set<report::TileRowRequest> m_made{}; ///< for this view: not again, even where the budget is too small for it
    std::vector<Running> m_running{};
    std::optional<Error> m_error{};
    QThreadPool m_pool{};
};

} // namespace ql::app

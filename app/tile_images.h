// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <vector>

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include "app/widgets/colour_map.h"
#include "core/report/error_tiles.h"

namespace ql::app {

/// What a map shows, and between which values its colours run.
struct TileLook {
    report::Shown shown = report::Shown::RelativeError;
    report::Aggregate aggregate = report::Aggregate::Average;
    double low = 0, high = 1;

    bool operator==(const TileLook&) const = default;
    const ColourMap& colours() const;
    double position(double value) const { return high > low ? (value - low) / (high - low) : 0; } ///< 0..1 in range
    QRgb colour(double value) const; ///< grey for NaN
};

/// One pixel per cell.
QImage paintTile(const report::Tile& tile, const TileLook& look);

/// Tiles as images, painted on a background thread; while a newer one is on its way the older one is shown. Lives on
/// the GUI thread.
class TileImages : public QObject {
    Q_OBJECT
public:
    explicit TileImages(QObject* parent = nullptr);
    ~TileImages() override;

    const TileLook& look() const { return m_look; }
    void setLook(const TileLook& look);
    void clear();

    /// The image of a tile, or an older one of its key; null where there is none yet. What is out of date is painted
    /// anew. `tile` may be null.
    const QImage* image(const report::TileKey& key, const report::TilePtr& tile);

signals:
    void imagesChanged();

private:
    struct Entry {
        QImage image{};
        report::TilePtr tile{};
        TileLook look{};
        std::uint64_t used = 0;
        bool waiting = false;
    };
    struct Painted {
        report::TilePtr tile{};
        QImage image{};
    };

    void start();
    void take(const TileLook& look, std::vector<Painted> painted);
    void forgetOld();

    TileLook m_look{};
    std::map<report::TileKey, Entry> m_entries{};
    std::vector<report::TilePtr> m_pending{};
    std::uint64_t m_clock = 0;
    std::uint64_t m_generation = 0; ///< of the tensor: what was painted for another one is dropped
    bool m_painting = false;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QThreadPool m_pool{};
};

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tile_images.h"

#include <algorithm>
#include <cmath>

#include "core/io/thread_priority.h"

namespace ql::app {

namespace {

constexpr std::size_t mostImages = 1600; ///< of 64 KiB each
constexpr std::size_t perBatch = 12; ///< so that the first ones are not kept waiting by the last
constexpr QRgb notCompared = qRgb(128, 128, 128);

} // namespace

const ColourMap& TileLook::colours() const
{
    return report::isSigned(shown, aggregate) ? ColourMap::signedError() : ColourMap::error();
}

QRgb TileLook::colour(double value) const
{
    return std::isnan(value) ? notCompared : colours().at(position(value));
}

QImage paintTile(const report::Tile& tile, const TileLook& look)
{
    QImage image(static_cast<int>(tile.columns), static_cast<int>(tile.rows), QImage::Format_RGB32);
    for (std::uint32_t row = 0; row < tile.rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(static_cast<int>(row)));
        for (std::uint32_t column = 0; column < tile.columns; ++column)
            line[column] = look.colour(static_cast<double>(tile.value(look.shown, look.aggregate, row, column)));
    }
    return image;
}

TileImages::TileImages(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

TileImages::~TileImages()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void TileImages::setLook(const TileLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    emit imagesChanged(); // the next frame asks for the new ones
}

void TileImages::clear()
{
    *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_painting = false;
    ++m_generation;
    m_entries.clear();
    m_pending.clear();
}

const QImage* TileImages::image(const report::TileKey& key, const report::TilePtr& tile)
{
    auto found = m_entries.find(key);
    if (found == m_entries.end()) {
        if (!tile)
            return nullptr;
        found = m_entries.emplace(key, Entry{}).first;
    }
    Entry& entry = found->second;
    entry.used = ++m_clock;
    if (tile && (entry.tile != tile || entry.look != m_look) && !entry.waiting) {
        entry.waiting = true;
        m_pending.push_back(tile);
        start();
    }
    return entry.image.isNull() ? nullptr : &entry.image;
}

void TileImages::start()
{
    if (m_painting || m_pending.empty())
        return;
    const std::size_t count = std::min(perBatch, m_pending.size());
    std::vector<report::TilePtr> tiles(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(count));
    m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(count));
    m_painting = true;
    m_pool.start([this, tiles = std::move(tiles), look = m_look, stop = m_stop, generation = m_generation] {
        io::lowerPriority(io::ThreadPriority::Low);
        auto painted = std::make_shared<std::vector<Painted>>();
        for (const report::TilePtr& tile : tiles) {
            if (*stop)
                return;
            painted->push_back({tile, paintTile(*tile, look)});
        }
        QMetaObject::invokeMethod(
            this,
            [this, look, painted, generation] {
                if (generation == m_generation)
                    take(look, std::move(*painted));
            },
            Qt::QueuedConnection);
    });
}

void TileImages::take(const TileLook& look, std::vector<Painted> painted)
{
    m_painting = false;
    for (Painted& each : painted) {
        const auto found = m_entries.find(each.tile->key);
        if (found == m_entries.end())
            continue;
        Entry& entry = found->second;
        entry.waiting = false;
        entry.image = std::move(each.image);
        entry.tile = std::move(each.tile);
        entry.look = look;
    }
    forgetOld();
    start();
    emit imagesChanged();
}

void TileImages::forgetOld()
{
    if (m_entries.size() <= mostImages)
        return;
    std::vector<std::uint64_t> uses;
    for (const auto& [key, entry] : m_entries)
        uses.push_back(entry.used);
    std::ranges::nth_element(uses, uses.begin() + static_cast<std::ptrdiff_t>(uses.size() / 4));
    const std::uint64_t oldest = uses[uses.size() / 4];
    std::erase_if(m_entries, [&](const auto& each) { return each.second.used < oldest && !each.second.waiting; });
}

} // namespace ql::app

// SPDX-License-Identifier: Apache-2.0
// Figures of the tiles in a view.
#include <algorithm>
#include <cmath>

#include "core/report/error_tiles.h"

namespace ql::report {

namespace {

constexpr std::size_t binCount = 128;

/// The cells of a tile that touch a view; ends are excluded.
struct CellRange {
    std::uint32_t row = 0, column = 0, endRow = 0, endColumn = 0;
};

CellRange cellsIn(const Tile& tile, const WeightRect& view)
{
    const unsigned level = tile.key.level;
    const auto clip = [&](std::uint64_t weight, std::uint64_t firstCell, std::uint32_t cells, bool up) {
        const std::uint64_t cell = up ? (weight + (std::uint64_t{1} << level) - 1) >> level : weight >> level;
        return static_cast<std::uint32_t>(cell <= firstCell ? 0 : std::min<std::uint64_t>(cell - firstCell, cells));
    };
    const std::uint64_t row = tile.key.row * TileGrid::tileRows, column = tile.key.column * TileGrid::tileColumns;
    return {clip(view.row, row, tile.rows, false), clip(view.column, column, tile.columns, false),
            clip(view.endRow, row, tile.rows, true), clip(view.endColumn, column, tile.columns, true)};
}

template <typename Use>
void forValues(std::span<const TilePtr> tiles, const WeightRect& view, Shown shown, Aggregate aggregate, Use use)
{
    for (const TilePtr& tile : tiles) {
        const CellRange cells = cellsIn(*tile, view);
        for (std::uint32_t row = cells.row; row < cells.endRow; ++row)
            for (std::uint32_t column = cells.column; column < cells.endColumn; ++column)
                if (const float value = tile->value(shown, aggregate, row, column); std::isfinite(value))
                    use(static_cast<double>(value));
    }
}

PlaceError cellError(const Tile& tile, std::uint32_t row, std::uint32_t column)
{
    const auto value = [&](Shown shown, Aggregate aggregate = Aggregate::Average) {
        return tile.value(shown, aggregate, row, column);
    };
    const unsigned level = tile.key.level;
    const std::uint64_t r = tile.key.row * TileGrid::tileRows + row;
    const std::uint64_t c = tile.key.column * TileGrid::tileColumns + column;
    return {{r << level, c << level, (r + 1) << level, (c + 1) << level},
            value(Shown::Original),
            value(Shown::Written),
            value(Shown::Error),
            value(Shown::RelativeError),
            value(Shown::SignedError, Aggregate::Largest)};
}

/// Of single weights: [column, end) of a row of a tile.
PlaceError blockError(const Tile& tile, std::uint32_t row, std::uint32_t column, std::uint32_t end)
{
    double original = 0, written = 0, error = 0, relative = 0, count = 0;
    PlaceError place = cellError(tile, row, column);
    place.place.endColumn = place.place.column + (end - column);
    place.largest = 0;
    for (std::uint32_t at = column; at < end; ++at) {
        const PlaceError weight = cellError(tile, row, at);
        if (!std::isfinite(weight.error))
            continue;
        const auto add = [](double& sum, float value) {
            sum += static_cast<double>(value) * static_cast<double>(value);
        };
        ++count;
        add(original, weight.original);
        add(written, weight.written);
        add(error, weight.error);
        add(relative, weight.relative);
        if (std::fabs(weight.largest) > std::fabs(place.largest))
            place.largest = weight.largest;
    }
    const auto rms = [&](double squares) { return static_cast<float>(std::sqrt(squares / count)); };
    place.original = rms(original);
    place.written = rms(written);
    place.error = rms(error);
    place.relative = rms(relative);
    return place;
}

} // namespace

double TileHistogram::quantile(double share) const
{
    double below = 0;
    const double wanted = share * static_cast<double>(values);
    for (std::size_t bin = 0; bin < bins.size(); ++bin) {
        const auto here = static_cast<double>(bins[bin]);
        if (here > 0 && below + here >= wanted) {
            const double within = static_cast<double>(bin) + (wanted - below) / here;
            return low + (high - low) * within / static_cast<double>(bins.size());
        }
        below += here;
    }
    return high;
}

TileHistogram histogramOf(std::span<const TilePtr> tiles, const WeightRect& view, Shown shown, Aggregate aggregate)
{
    TileHistogram histogram;
    forValues(tiles, view, shown, aggregate, [&](double value) {
        histogram.low = histogram.values == 0 ? value : std::min(histogram.low, value);
        histogram.high = histogram.values == 0 ? value : std::max(histogram.high, value);
        ++histogram.values;
    });
    if (histogram.values == 0)
        return histogram;
    histogram.bins.assign(binCount, 0);
    const double width = histogram.high - histogram.low;
    const double perValue = width > 0 ? static_cast<double>(binCount) / width : 0;
    forValues(tiles, view, shown, aggregate, [&](double value) {
        ++histogram.bins[std::min(static_cast<std::size_t>((value - histogram.low) * perValue), binCount - 1)];
    });
    return histogram;
}

std::vector<PlaceError> worstPlaces(std::span<const TilePtr> tiles, const WeightRect& view, std::uint32_t block,
                                    std::size_t most)
{
    std::vector<PlaceError> places;
    const auto isWorse = [](const PlaceError& a, const PlaceError& b) { return a.relative > b.relative; };
    const auto keep = [&](const PlaceError& place) {
        if (!std::isfinite(place.relative))
            return;
        places.push_back(place);
        if (places.size() >= 2 * most) { // now and then, so that there are never many
            std::ranges::nth_element(places, places.begin() + static_cast<std::ptrdiff_t>(most), isWorse);
            places.resize(most);
        }
    };
    for (const TilePtr& tile : tiles) {
        const CellRange cells = cellsIn(*tile, view);
        const std::uint32_t step = tile->key.level == 0 ? block : 1;
        for (std::uint32_t row = cells.row; row < cells.endRow; ++row)
            for (std::uint32_t column = cells.column / step * step; column < cells.endColumn; column += step)
                keep(step == 1 ? cellError(*tile, row, column)
                               : blockError(*tile, row, column, std::min(column + step, tile->columns)));
    }
    std::ranges::stable_sort(places, isWorse);
    places.resize(std::min(places.size(), most));
    return places;
}

std::vector<PlaceError> placeAt(std::span<const TilePtr> tiles, std::uint64_t row, std::uint64_t column,
                                std::uint32_t block)
{
    return worstPlaces(tiles, {row, column, row + 1, column + 1}, block, 1);
}

} // namespace ql::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/error_image.h"

#include <algorithm>
#include <cmath>

#include "app/widgets/colour_map.h"

namespace ql::app {

float largestError(std::span<const float> cells)
{
    float largest = 0;
    for (const float cell : cells) {
        if (std::isfinite(cell))
            largest = std::max(largest, cell);
    }
    return largest;
}

QImage errorImage(std::uint32_t rows, std::uint32_t columns, std::span<const float> cells)
{
    const float largest = largestError(cells);
    QImage image(static_cast<int>(columns), static_cast<int>(rows), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (std::uint32_t y = 0; y < rows; ++y) {
        for (std::uint32_t x = 0; x < columns; ++x) {
            const float cell = cells[std::size_t{y} * columns + x];
            if (std::isfinite(cell))
                image.setPixel(static_cast<int>(x), static_cast<int>(y),
                               ColourMap::error().at(largest > 0 ? cell / largest : 0));
        }
    }
    return image;
}

} // namespace ql::app

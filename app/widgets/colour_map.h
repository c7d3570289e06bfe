// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include <QColor>

namespace ql::app {

/// 256 colours along a straight line in Oklab, so that equal steps of the number look equally far apart. The maps
/// vary along blue-yellow, which readers with colour-vision deficiencies see too; those from one end to the other get
/// lighter all the way.
class ColourMap {
public:
    static const ColourMap& error(); ///< dark blue (exact) to yellow (worst)
    static const ColourMap& bits(); ///< violet (few bits per weight) to mint (many)

    /// Blue (below zero) over white (zero, in the middle) to orange (above); both ends are equally dark.
    static const ColourMap& signedError();

    /// 0..1; outside is clamped.
    QRgb at(double position) const;

private:
    ColourMap(QRgb from, QRgb to);
    ColourMap(QRgb from, QRgb middle, QRgb to);
    void fill(std::size_t first, std::size_t last, QRgb from, QRgb to);
    std::array<QRgb, 256> m_table{};
};

/// Black or white, whichever reads better on this colour.
QColor textOn(QRgb background);

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>

namespace ql::app {

/// 256 colours along a straight line in Oklab, so that equal steps of the number look equally far apart. Both maps
/// get lighter from end to end and vary along blue-yellow, which readers with colour-vision deficiencies see too.
class ColourMap {
public:
    static const ColourMap& error(); ///< dark blue (exact) to yellow (worst)
    static const ColourMap& bits(); ///< violet (few bits per weight) to mint (many)

    /// 0..1; outside is clamped.
    QRgb at(double position) const;

private:
    ColourMap(QRgb from, QRgb to);
    std::array<QRgb, 256> m_table{};
};

/// Black or white, whichever reads better on this colour.
QColor textOn(QRgb background);

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QRectF>

namespace ql::app {

/// Divides `area` into one rectangle for each size, in proportion and as square as may be: "Squarified Treemaps",
/// M. Bruls, K. Huizing, J. J. van Wijk, 2000. `sizes` are >= 0, in any order; the answer is parallel to them. Sizes of
/// zero, or an empty area, give empty rectangles.
std::vector<QRectF> squarify(const std::vector<double>& sizes, const QRectF& area);

} // namespace ql::app

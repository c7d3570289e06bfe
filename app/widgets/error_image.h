// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include <QImage>

namespace ql::app {

/// The largest finite number, 0 when there is none.
float largestError(std::span<const float> cells);

/// A matrix of relative errors, row by row, as one pixel per cell; colours run from 0 to the largest cell.
/// Cells that are not finite stay transparent.
QImage errorImage(std::uint32_t rows, std::uint32_t columns, std::span<const float> cells);

} // namespace ql::app

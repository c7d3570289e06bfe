// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/report/summary.h"

namespace ql::report::svg {

/// Charts as <svg> elements for a document that defines the classes "ink", "quiet", "bar" and "none". They say in words
/// what they show, and each mark says its number (<title>). Empty text where there is nothing to show.
std::string bytesByType(const std::vector<TypeShare>& shares);
std::string errorByLayer(const ErrorGrid& grid);
std::string errorHistogram(const ErrorHistogram& histogram);

/// 0..1 (clamped) on the map "cividis", as 0xRRGGBB: lightness grows evenly from dark blue to yellow, and readers with
/// a colour-vision deficiency see it as others do. Source: Nuñez, Anderton and Renslow, "Optimizing colormaps with
/// consideration for color vision deficiency", PLOS ONE 13(7), 2018.
std::uint32_t cividis(double position);

} // namespace ql::report::svg

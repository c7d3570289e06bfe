// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quant/codebook/trellis.h"
#include "core/quant/codebook/trellis_work.h"
#include "core/quant/format.h"

namespace ql::quant {

/// Finds the nearest codes: as Matcher::match of codec/trellis_rows.h.
using MatchTrellis = void (*)(const codebook::Trellis&, const float* x, std::size_t runs, std::size_t tries,
                              codebook::TrellisWork& work);

/// EncodeRows of Search::Best for IQ1_KT to IQ4_KT. Goes on from what the reference finds: scales fitted to the codes
/// for the error that counts, then codes for scales around these, a few times.
void encodeBestTrellis(Format format, MatchTrellis match, const float* rows, std::size_t rowCount, std::size_t columns,
                       std::span<const float> importance, std::byte* out);

} // namespace ql::quant

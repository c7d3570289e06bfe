// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the four-bit codes of mainline's non-linear types stand for. Only data, so that files compiled for one
// instruction set may use it. Source: docs/formats/ggml-types.md.

#include <array>
#include <cstddef>
#include <cstdint>

namespace ql::quant::codec {

/// IQ4_NL and IQ4_XS.
inline constexpr std::array<std::int8_t, 16> iq4Levels = {-127, -104, -83, -65, -49, -35, -22, -10,
                                                          1,    13,   25,  38,  53,  69,  89,  113};

/// Twice the value of each E2M1 code, which makes them integers; the half is taken from the scale. Zero has no sign.
inline constexpr std::array<std::int8_t, 16> doubledE2m1 = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12};

} // namespace ql::quant::codec

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "core/graph/backend.h"
#include "core/quant/format.h"

namespace ql::graph {

/// How the original is run beside a candidate. Formats of activations and of the cache are a matter of how the
/// candidate is served; but llama.cpp rounds those of every model.
SessionOptions optionsOfReference(const SessionOptions& candidate);

/// Rounds keys or values to what the cache holds.
void roundForCache(CacheType type, std::span<float> values);

/// What a row of inputs is rounded to.
enum class Rounding : std::uint8_t {
    None,
    F16,
    Bf16,
    Q8_0, ///< 8 bits in blocks of 32
    Q8K, ///< 8 bits in blocks of 256, the value of the largest magnitude becoming -127
    Fp8, ///< E4M3, times the row's largest magnitude / 448
    Nvfp4, ///< NVFP4, times the row's largest magnitude / 2688
    Mxfp4,
};
/// What Activations mean for the inputs of a matrix whose numbers are of the format `weight`.
Rounding roundingOf(Activations activations, quant::Format weight);

/// Rounds rows of `columns` inputs. Last blocks that are not whole are filled up with zeros. Rows without a finite
/// number that is not zero stay as they are under Fp8 and Nvfp4.
void roundRows(Rounding rounding, std::size_t rows, std::size_t columns, std::span<float> values);

/// To E4M3 under a scale that a checkpoint brings: values / scale, limited to 448, times the scale, which is above
/// zero.
void roundToFp8(float scale, std::span<float> values);

/// Rounds `rows` rows of `columns` inputs of a matrix whose numbers are of the format `weight`. Does nothing for Exact.
void roundActivations(Activations activations, quant::Format weight, std::size_t rows, std::size_t columns,
                      std::span<float> values);

} // namespace ql::graph

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

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

/// What the inputs of one matrix are rounded to.
struct InputRounding {
    Rounding rounding = Rounding::None;
    float scale = 0; ///< of Fp8 and Nvfp4: the same for all rows; 0: by the largest magnitude of each
    std::uint64_t group = 0; ///< of Fp8 without `scale`: columns that have a scale of their own; 0: a whole row

    InputRounding(Rounding kind = Rounding::None, float given = 0, std::uint64_t columns = 0)
        : rounding(kind)
        , scale(given)
        , group(columns)
    {
    }
    bool operator==(const InputRounding&) const = default;
};
/// Of Served only the scale has to be read. Errors: those of reading it.
Result<InputRounding> inputRoundingOf(Activations activations, const arch::TargetTensor& tensor);
/// The same of Served as Exact where nothing of a model is rounded.
SessionOptions settled(const Graph& graph, SessionOptions options);
/// What Served rounds the inputs of a model's matrices to, for people: "FP8, a scale for each token"; empty for none.
std::vector<std::string> servedWords(const Graph& graph);

/// Rounds rows of `columns` inputs. Last blocks that are not whole are filled up with zeros. Rows without a finite
/// number that is not zero stay as they are under Fp8 and Nvfp4.
void roundRows(const InputRounding& rounding, std::size_t rows, std::size_t columns, std::span<float> values);

/// To E4M3 under a scale that a checkpoint brings: values / scale, limited to 448, times the scale, which is above
/// zero.
void roundToFp8(float scale, std::span<float> values);

/// Rounds `rows` rows of `columns` inputs of a matrix whose numbers are of the format `weight`. Does nothing for Exact
/// and Served.
void roundActivations(Activations activations, quant::Format weight, std::size_t rows, std::size_t columns,
                      std::span<float> values);

} // namespace ql::graph

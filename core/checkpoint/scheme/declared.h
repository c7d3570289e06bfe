// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/checkpoint/served_inputs.h"

namespace ql::checkpoint::scheme {

/// What the numbers of a module are, by its configuration.
enum class Stored : std::uint8_t { Plain, Fp8, Mxfp8, Nvfp4, Mxfp4, Integer };

/// How integers are packed where names and shapes alone do not tell.
enum class Packing : std::uint8_t {
    Plain,
    Gptq, ///< packed along the input, the stored zero point is one too low
    GptqV2, ///< the same with true zero points
    AwqGemm, ///< packed along the output, nibbles in the order 0 2 4 6 1 3 5 7
    RowPairs, ///< ModelOpt: a byte holds two rows
};

/// Numbers that share a scale; 0 means all of a matrix, or all of a row (as in quant::Scheme).
struct Grouping {
    std::uint64_t rows = 0, columns = 0;
    bool operator==(const Grouping&) const = default;
};

/// What a configuration says about one module. The tensors have the last word; see
/// docs/formats/quantised-checkpoints.md.
struct Declared {
    Stored stored = Stored::Plain;
    std::string dialect{}; ///< "compressed-tensors float-quantized", for people
    std::optional<Grouping> grouping{}; ///< where it is said
    bool isWhole = false; ///< no grouping is said, and that means: one scale, or one per row
    unsigned bits = 0; ///< of integers
    Packing packing = Packing::Plain;
    std::optional<bool> symmetric{};
    ServedInputs inputs{};

    bool operator==(const Declared&) const = default;
};

/// "FP8", "INT4", "no quantisation".
std::string storedName(Stored stored, unsigned bits);

} // namespace ql::checkpoint::scheme

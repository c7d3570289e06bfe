// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ql::checkpoint {

/// What programs that serve a checkpoint round the inputs of a matrix to, as its configuration says.
struct ServedInputs {
    enum class Kind : std::uint8_t {
        Plain, ///< nothing, or something that is not imitated (INT8, MXFP8)
        Fp8, ///< E4M3
        Nvfp4,
        Mxfp4,
    };
    Kind kind = Kind::Plain;
    std::uint64_t group = 0; ///< of Fp8: columns that share a scale; 0: all of a token
    bool isStatic = false; ///< the scale of all inputs is one that the checkpoint has; of Fp8 and Nvfp4

    bool operator==(const ServedInputs&) const = default;
};

} // namespace ql::checkpoint

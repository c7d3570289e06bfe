// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/quant/format.h"

namespace ql::gguf {

/// A tensor to be declared; offsets are assigned in the order given.
struct TensorDeclaration {
    std::string name{};
    std::vector<std::uint64_t> shape{}; ///< row-major, outermost first
    std::uint32_t typeId = 0;
    std::uint64_t bytes = 0;
};

/// A complete header and where everything goes: known to the byte before anything is written.
struct Layout {
    std::vector<std::byte> header{}; ///< magic to the end of the padding before the data
    std::vector<std::uint64_t> offsets{}; ///< of each tensor, from the beginning of the file
    std::uint64_t fileBytes = 0; ///< the padding after the last tensor included
    std::uint64_t tableEnd = 0; ///< within the header: where the padding before the data begins
};

/// Lays out a GGUF v3 file. Alignment is general.alignment in the metadata, else 32.
/// Errors: BadArgument for names over 63 bytes, empty or duplicate keys and names, more than four dimensions.
Result<Layout> layOut(const Metadata& metadata, const std::vector<TensorDeclaration>& tensors);

} // namespace ql::gguf

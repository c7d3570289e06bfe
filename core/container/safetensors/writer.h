// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/quant/format.h"

namespace ql::safetensors {

/// A tensor to be declared.
struct TensorDeclaration {
    std::string name{};
    std::vector<std::uint64_t> shape{}; ///< row-major, outermost first; empty for one number
    quant::Format type{}; ///< a dtype of safetensors: FormatInfo::inSafetensors
    std::uint64_t bytes = 0;
};

/// A complete header and where everything goes: known to the byte before anything is written.
struct Layout {
    std::vector<std::byte> header{}; ///< its length, the JSON and the spaces behind it
    std::vector<std::uint64_t> offsets{}; ///< of each tensor as given, from the beginning of the file
    std::vector<std::size_t> order{}; ///< indices of the tensors in file order
    std::uint64_t fileBytes = 0;
};

/// Lays out a safetensors file as the reference library does: tensors by dtype, the widest first, then by name; the
/// header padded to 8 bytes. The metadata is {"format": "pt"}, which transformers asks for.
/// Errors: BadArgument for a type that has no dtype, or two tensors of one name.
Result<Layout> layOut(const std::vector<TensorDeclaration>& tensors);

/// "model-00001-of-00003.safetensors"; "model.safetensors" where there is one file. `number` counts from 0.
std::string shardName(std::size_t number, std::size_t count);

} // namespace ql::safetensors

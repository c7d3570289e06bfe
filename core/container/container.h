// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"
#include "core/quant/format.h"

namespace ql::container {

/// One tensor as a file declares it. Nothing of its data has been read.
struct TensorEntry {
    std::string name{};
    std::vector<std::uint64_t> shape{}; ///< row-major, outermost first: [rows, columns]; empty for a scalar
    quant::StoredType type{};
    std::uint64_t offset = 0; ///< from the beginning of the file, bytes
    std::uint64_t bytes = 0; ///< for an unknown type: up to the next tensor

    std::uint64_t elements() const; ///< 1 for a scalar; readers have checked it against overflow
    std::uint64_t columns() const; ///< length of a row: the last dimension (1 for a scalar)
    std::uint64_t rows() const; ///< elements / columns
};

enum class Kind { Gguf, Safetensors };

/// The header of one file.
struct FileHeader {
    Kind kind = Kind::Gguf;
    std::shared_ptr<const io::File> file{};
    gguf::Metadata metadata{}; ///< for safetensors: the strings of __metadata__
    std::vector<TensorEntry> tensors{}; ///< in file order
    std::uint32_t version = 0; ///< GGUF version; 0 for safetensors
    std::uint32_t alignment = 32;
    std::uint64_t dataOffset = 0;
};

/// Recognises the container by its first bytes and reads the header. The list of containers is containers.cpp.
/// Errors: BadInput with file, byte offset or tensor, and the broken rule; Unsupported for a file of another kind.
Result<FileHeader> readHeader(io::Disk& disk, const std::string& path);

} // namespace ql::container

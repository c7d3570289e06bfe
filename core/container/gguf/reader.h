// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/container/container.h"

namespace ql::gguf {

/// Reads the header of a GGUF v2 or v3 file, strictly: see docs/formats/gguf.md for what is refused.
Result<container::FileHeader> readHeader(std::shared_ptr<const io::File> file);

/// The other files of a split when `path` is its first file ("x-00001-of-00003.gguf"), in order and with `path` first;
/// just `path` for a single file. Errors: BadInput when `path` is a later file of a split, or its name and split.no
/// differ.
Result<std::vector<std::string>> splitFiles(const std::string& path, const Metadata& metadata);

/// The headers of all files of a split whose first header is given; just that one for a single file.
/// Errors: as readHeader and splitFiles; BadInput when a file is missing, is not the part its name says, or holds a
/// tensor that another one holds too, and when split.tensors.count is not the number of tensors.
Result<std::vector<container::FileHeader>> openSplit(io::Disk& disk, container::FileHeader first);

/// "<prefix>-00002-of-00005.gguf"; index from 0.
std::string splitFileName(const std::string& prefix, std::uint32_t index, std::uint32_t count);

} // namespace ql::gguf

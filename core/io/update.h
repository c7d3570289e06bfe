// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "core/io/file.h"

namespace ql::io {

/// An existing file whose bytes are changed where they are.
class UpdateFile {
public:
    virtual ~UpdateFile() = default;
    virtual const std::string& path() const = 0;
    /// Never past the end of the file.
    virtual Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    virtual Status sync() = 0;
};

/// What a Disk is besides where it can do that.
class UpdatingDisk {
public:
    virtual ~UpdatingDisk() = default;
    virtual Result<std::unique_ptr<UpdateFile>> update(const std::string& path) = 0;
};

/// Opens a file to be changed where it is; a link is followed. It is locked while the result lives: a second one fails.
/// Errors: CannotWrite; always on a disk that is only read.
Result<std::unique_ptr<UpdateFile>> openForUpdate(Disk& disk, const std::string& path);

} // namespace ql::io

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/file.h"

namespace ql::io {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    Descriptor(Descriptor&& other) noexcept
        : m_number(other.release())
    {
    }
    Descriptor& operator=(Descriptor&& other) noexcept;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    int get() const { return m_number; }
    bool valid() const { return m_number >= 0; }
    int release();

private:
    int m_number;
};

/// Opens a regular file for reading. Errors: BadInput.
Result<std::shared_ptr<const File>> openPosixFile(const std::string& path);

/// Creates "<path>.partial" and locks it against other writers for as long as the result lives. See Disk::create.
Result<std::unique_ptr<OutputFile>> createPosixOutput(const std::string& path, std::uint64_t size, Existing existing);

/// "<path>.partial"
std::string partialPathOf(const std::string& path);

/// Makes renames and new names in a folder permanent. Errors: CannotWrite.
Status syncFolder(const std::string& folder);

/// Writes all bytes at the offset. `path` is for the error message. Errors: CannotWrite.
Status writeFully(int descriptor, std::uint64_t offset, std::span<const std::byte> bytes, const std::string& path);

/// Disk::checkTarget for POSIX systems.
Status checkPosixTarget(Disk& disk, const std::string& path, std::uint64_t bytes, Existing existing);

} // namespace ql::io

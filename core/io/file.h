// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace ql::io {

/// A file opened for reading by position. Reading is safe from several threads. Errors name the path.
class File {
public:
    virtual ~File() = default;
    virtual const std::string& path() const = 0;
    /// Size when opened, in bytes.
    virtual std::uint64_t size() const = 0;
    /// Fills `out` from `offset`; a file that has become shorter is an error, not a short read.
    virtual Status readAt(std::uint64_t offset, std::span<std::byte> out) const = 0;
    /// A range as read-only memory, valid while the returned holder lives (headers only: pages count as our memory,
    /// and a file that shrinks meanwhile would raise SIGBUS on any mapped read).
    virtual Result<std::shared_ptr<const std::span<const std::byte>>> map(std::uint64_t offset,
                                                                          std::uint64_t size) const = 0;
    /// Takes consecutive pieces of a file that is read; valid during the call. An error ends the reading.
    using Take = std::function<Status(std::span<const std::byte> piece)>;
    /// Reads a range from the disk itself, not from what the memory still holds of it, as far as the system can do
    /// that, and the next piece while `take` is at work. What was written before the last sync is on the disk.
    virtual Status readStored(std::uint64_t offset, std::uint64_t size, const Take& take) const;
    /// Hints: this range will be needed soon / is not needed any more. Never fails.
    virtual void willNeed(std::uint64_t offset, std::uint64_t size) const = 0;
    virtual void dontNeed(std::uint64_t offset, std::uint64_t size) const = 0;
};

/// A file being written. Nothing is visible under its final name until commit().
class OutputFile {
public:
    virtual ~OutputFile() = default; ///< without commit(): removes the partial file unless keepPartial() was called
    virtual const std::string& finalPath() const = 0;
    virtual const std::string& partialPath() const = 0; ///< "<final>.partial", in the same folder
    virtual Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    virtual Status sync() = 0;
    /// sync, rename to the final name, sync the folder.
    virtual Status commit() = 0;
    virtual void keepPartial() = 0;
};

enum class Existing {
    Refuse, ///< the final name must not exist
    Replace, ///< the rename replaces it
    Continue, ///< like Replace, and an existing partial file is kept and reopened
};

/// The operating system as one interface; tests replace it (a disk that fails at the n-th operation, that is full).
/// All paths are UTF-8. Errors: BadInput for what cannot be read, CannotWrite for what cannot be written.
class Disk {
public:
    virtual ~Disk() = default;
    virtual Result<std::shared_ptr<const File>> open(const std::string& path) = 0;
    /// Reserves `size` bytes at once where the file system can, so that a full disk shows before the work; bytes that
    /// are never written are zero. Size 0 reserves nothing. The partial file is locked while the result lives: a
    /// second create() with the same path fails.
    virtual Result<std::unique_ptr<OutputFile>> create(const std::string& path, std::uint64_t size,
                                                       Existing existing) = 0;
    /// A small whole file, at most `limit` bytes.
    virtual Result<std::string> readText(const std::string& path, std::uint64_t limit) = 0;
    /// Replaces a small file atomically (temporary name, sync, rename).
    virtual Status writeText(const std::string& path, std::string_view text) = 0;
    /// Appends to a small file and syncs it: the journal.
    virtual Status appendText(const std::string& path, std::string_view text) = 0;
    virtual Status remove(const std::string& path) = 0; ///< success when it did not exist
    /// Success when it is there already. Errors: CannotWrite.
    virtual Status createFolder(const std::string& path) = 0;
    virtual Status removeFolder(const std::string& path) = 0; ///< success when it did not exist, or has something in it
    virtual bool exists(const std::string& path) = 0;
    virtual bool isFolder(const std::string& path) = 0;
    virtual Result<std::vector<std::string>> list(const std::string& folder) = 0; ///< bare names, sorted
    virtual Result<std::uint64_t> freeBytes(const std::string& folder) = 0;
    /// Before any work: is the folder there and writable, are `bytes` free, is every name short enough, is no
    /// target in the way? Errors: CannotWrite with one sentence.
    virtual Status checkTarget(const std::string& path, std::uint64_t bytes, Existing existing) = 0;
};

/// The real one.
Disk& systemDisk();

/// The folder part of a path ("." when there is none), its last component, and the two put together.
std::string folderOf(const std::string& path);
std::string nameOf(const std::string& path);
std::string join(const std::string& folder, const std::string& name);
/// The same file after resolving links and dots? False when either does not exist.
bool sameFile(const std::string& a, const std::string& b);
/// The absolute path without links and dots; empty when there is no such file.
std::string resolved(const std::string& path);

} // namespace ql::io

// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/io/posix_error.h"
#include "core/io/posix_file.h"

namespace ql::io {

namespace {

/// Renames without replacing anything. File systems that cannot do this in one step get a hard link, which also
/// never replaces; those without hard links are asked just before the rename.
Status renameToNewName(const std::string& from, const std::string& to)
{
    const auto taken = [&] {
        return fail(Errc::CannotWrite, fmt::format("{} has appeared meanwhile and is not replaced", to));
    };
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return ok;
    if (errno == EEXIST)
        return taken();
    if (errno != EINVAL && errno != ENOSYS)
        return failErrno(Errc::CannotWrite, "rename to", to, errno);
    if (::link(from.c_str(), to.c_str()) == 0) {
        ::unlink(from.c_str());
        return ok;
    }
    struct stat status = {};
    if (errno == EEXIST || ::lstat(to.c_str(), &status) == 0)
        return taken();
    if (::rename(from.c_str(), to.c_str()) != 0)
        return failErrno(Errc::CannotWrite, "rename to", to, errno);
    return ok;
}

class PosixOutput final : public OutputFile {
public:
    PosixOutput(std::string path, std::string partialPath, Descriptor descriptor, Existing existing)
        : m_path(std::move(path))
        , m_partialPath(std::move(partialPath))
        , m_descriptor(std::move(descriptor))
        , m_existing(existing)
    {
    }

    ~PosixOutput() override
    {
        if (!m_committed && !m_keepPartial)
            ::unlink(m_partialPath.c_str());
    }

    const std::string& finalPath() const override { return m_path; }
    const std::string& partialPath() const override { return m_partialPath; }
    void keepPartial() override { m_keepPartial = true; }

    Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        QL_CHECK(writeFully(m_descriptor.get(), offset, bytes, m_partialPath));
        startWriteOut(bytes.size());
        return ok;
    }

    Status sync() override
    {
        if (retried([&] { return ::fsync(m_descriptor.get()); }) != 0)
            return failErrno(Errc::CannotWrite, "bring to the disk", m_partialPath, errno);
        return ok;
    }

    Status commit() override
    {
        struct stat replaced = {}; // its permissions are those of the new one, too
        if (m_existing != Existing::Refuse && ::stat(m_path.c_str(), &replaced) == 0 && S_ISREG(replaced.st_mode))
            ::fchmod(m_descriptor.get(), replaced.st_mode & 0777);
        QL_CHECK(sync());
        if (m_existing == Existing::Refuse)
            QL_CHECK(renameToNewName(m_partialPath, m_path));
        else if (::rename(m_partialPath.c_str(), m_path.c_str()) != 0)
            return failErrno(Errc::CannotWrite, "rename to", m_path, errno);
        m_committed = true;
        return syncFolder(folderOf(m_path));
    }

private:
    /// Asks the kernel to begin writing dirty pages now and then, without waiting for them: the sync at the end is
    /// short, and a large model does not fill the memory with pages that wait.
    void startWriteOut(std::uint64_t written)
    {
        constexpr std::uint64_t batch = std::uint64_t{32} << 20;
        const std::uint64_t before = m_written.fetch_add(written, std::memory_order_relaxed);
        if (before / batch != (before + written) / batch)
            ::sync_file_range(m_descriptor.get(), 0, 0, SYNC_FILE_RANGE_WRITE);
    }

    std::string m_path;
    std::string m_partialPath;
    Descriptor m_descriptor;
    Existing m_existing;
    std::atomic<std::uint64_t> m_written = 0;
    bool m_keepPartial = false;
    bool m_committed = false;
};

/// Two jobs with the same target must not mix their bytes. The lock comes before the first change to the file, and
/// ends with the descriptor, also when the process is killed.
Status lock(int descriptor, const std::string& path)
{
    const bool taken = retried([&] { return ::flock(descriptor, LOCK_EX | LOCK_NB); }) != 0 && errno == EWOULDBLOCK;
    struct stat opened = {};
    struct stat named = {};
    // Between opening and locking the other job may have finished and renamed the file.
    const bool same = ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0
        && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
    if (taken || !same)
        return fail(Errc::CannotWrite,
                    fmt::format("{} is being written by another job; wait for it, or choose another name", path));
    return ok;
}

/// Gives the file its full size and, where the file system can, its blocks.
Status reserve(int descriptor, std::uint64_t size, const std::string& path)
{
    if (size > 0 && retried([&] { return ::fallocate(descriptor, 0, 0, static_cast<off_t>(size)); }) != 0) {
        if (errno != EOPNOTSUPP && errno != ENOSYS)
            return failErrno(Errc::CannotWrite, fmt::format("reserve {} for", formatBytes(size)), path, errno);
    }
    // Also cuts off what a longer partial file of an earlier job has left behind.
    if (size > 0 && retried([&] { return ::ftruncate(descriptor, static_cast<off_t>(size)); }) != 0)
        return failErrno(Errc::CannotWrite, fmt::format("reserve {} for", formatBytes(size)), path, errno);
    return ok;
}

} // namespace

std::string partialPathOf(const std::string& path)
{
    return path + ".partial";
}

Status syncFolder(const std::string& folder)
{
    const Descriptor descriptor(retried([&] { return ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!descriptor.valid())
        return failErrno(Errc::CannotWrite, "open folder", folder, errno);
    // Some network file systems cannot sync a folder and say EINVAL; there is nothing more to be done there.
    if (retried([&] { return ::fsync(descriptor.get()); }) != 0 && errno != EINVAL)
        return failErrno(Errc::CannotWrite, "bring to the disk the folder", folder, errno);
    return ok;
}

Status writeFully(int descriptor, std::uint64_t offset, std::span<const std::byte> bytes, const std::string& path)
{
    while (!bytes.empty()) {
        const ssize_t count =
            retried([&] { return ::pwrite(descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset)); });
        if (count < 0)
            return failErrno(Errc::CannotWrite,
                             fmt::format("write {} at byte {} of", formatBytes(bytes.size()), offset), path, errno);
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
    return ok;
}

Result<std::unique_ptr<OutputFile>> createPosixOutput(const std::string& path, std::uint64_t size, Existing existing)
{
    struct stat status = {};
    if (existing == Existing::Refuse && ::lstat(path.c_str(), &status) == 0)
        return fail(Errc::CannotWrite, fmt::format("{} exists already and is not replaced", path));
    const std::string partialPath = partialPathOf(path);
    Descriptor descriptor(
        retried([&] { return ::open(partialPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666); }));
    if (!descriptor.valid())
        return failErrno(Errc::CannotWrite, "create", partialPath, errno);
    QL_CHECK(lock(descriptor.get(), partialPath));
    if (existing != Existing::Continue && retried([&] { return ::ftruncate(descriptor.get(), 0); }) != 0)
        return failErrno(Errc::CannotWrite, "empty", partialPath, errno);
    if (Status reserved = reserve(descriptor.get(), size, partialPath); !reserved) {
        if (existing != Existing::Continue)
            ::unlink(partialPath.c_str());
        return fail(std::move(reserved).error());
    }
    return std::make_unique<PosixOutput>(path, partialPath, std::move(descriptor), existing);
}

} // namespace ql::io

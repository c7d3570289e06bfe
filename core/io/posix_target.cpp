// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/io/posix_error.h"
#include "core/io/posix_file.h"

namespace ql::io {

namespace {

/// Bytes on the disk that an interrupted job has already reserved for the partial file.
std::uint64_t reservedBytes(const std::string& partialPath)
{
    struct stat status = {};
    return ::stat(partialPath.c_str(), &status) == 0 ? static_cast<std::uint64_t>(status.st_blocks) * 512 : 0;
}

Status checkName(const std::string& folder, const std::string& path)
{
    const std::string name = nameOf(path);
    if (name.empty() || name == "." || name == ".." || path.back() == '/')
        return fail(Errc::CannotWrite, fmt::format("cannot write to \"{}\": it does not end with a file name", path));
    const long limit = ::pathconf(folder.c_str(), _PC_NAME_MAX);
    const std::string partialName = partialPathOf(name);
    if (limit > 0 && partialName.size() > static_cast<std::size_t>(limit))
        return fail(Errc::CannotWrite,
                    fmt::format("cannot write {}: the name has {} bytes, and this file system allows {} (with \"{}\" "
                                "behind it while writing); choose a shorter name",
                                path, name.size(), static_cast<std::size_t>(limit) - (partialName.size() - name.size()),
                                partialName.substr(name.size())));
    return ok;
}

Status checkRoom(const std::string& folder, const std::string& path, std::uint64_t bytes, std::uint64_t free)
{
    constexpr std::uint64_t fatLimit = (std::uint64_t{4} << 30) - 1;
    struct statfs system = {};
    if (::statfs(folder.c_str(), &system) == 0 && system.f_type == MSDOS_SUPER_MAGIC && bytes > fatLimit)
        return fail(Errc::CannotWrite,
                    fmt::format("cannot write {}: it will have {}, and the file system of this folder (FAT) ends files "
                                "at 4 GiB; split the output or choose another disk",
                                path, formatBytes(bytes)));
    if (bytes > free)
        return fail(Errc::CannotWrite,
                    fmt::format("cannot write {}: it needs {}, but only {} are free in {}; free {} or choose another "
                                "folder",
                                path, formatBytes(bytes), formatBytes(free), folder, formatBytes(bytes - free)));
    return ok;
}

/// Creates a file for a moment: permissions, read-only mounts, quotas and forbidden characters all show here, and
/// nowhere else for certain. Its name is as long as that of the partial file, but another, which no job opens
/// meanwhile.
Status tryToCreate(const std::string& path)
{
    if (::access(partialPathOf(path).c_str(), R_OK | W_OK) == 0) // of an interrupted job
        return ok;
    if (errno != ENOENT)
        return failErrno(Errc::CannotWrite, "write to", path, errno);
    const std::string attempt = path + ".attempt";
    const Descriptor descriptor(
        retried([&] { return ::open(attempt.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666); }));
    if (!descriptor.valid() && errno != EEXIST)
        return failErrno(Errc::CannotWrite, "write to", path, errno);
    struct stat status = {}; // one with something in it is not ours; an empty one may be of a check that was cut short
    if (!descriptor.valid() && (::stat(attempt.c_str(), &status) != 0 || status.st_size > 0))
        return ok;
    // What cannot be removed could not be renamed either.
    const auto remove = [&] { return ::unlink(attempt.c_str()) == 0 || errno == ENOENT; };
    return remove() || remove() ? ok : failErrno(Errc::CannotWrite, "remove", attempt, errno);
}

} // namespace

Status checkPosixTarget(Disk& disk, const std::string& path, std::uint64_t bytes, Existing existing)
{
    const std::string folder = folderOf(path);
    if (!disk.exists(folder))
        return fail(Errc::CannotWrite, fmt::format("cannot write {}: the folder {} does not exist", path, folder));
    if (!disk.isFolder(folder))
        return fail(Errc::CannotWrite, fmt::format("cannot write {}: {} is a file, not a folder", path, folder));
    QL_CHECK(checkName(folder, path));
    if (disk.isFolder(path))
        return fail(Errc::CannotWrite, fmt::format("cannot write {}: there is a folder of this name", path));
    if (existing == Existing::Refuse && disk.exists(path))
        return fail(Errc::CannotWrite,
                    fmt::format("{} exists already; choose another name, or allow it to be overwritten", path));
    QL_TRY(const std::uint64_t free, disk.freeBytes(folder));
    // Reserved blocks of an interrupted job are used again, or given back first.
    QL_CHECK(checkRoom(folder, path, bytes, free + reservedBytes(partialPathOf(path))));
    return tryToCreate(path);
}

} // namespace ql::io

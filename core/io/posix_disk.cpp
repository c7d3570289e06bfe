// SPDX-License-Identifier: Apache-2.0
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/io/posix_error.h"
#include "core/io/posix_file.h"
#include "core/io/update.h"

namespace ql::io {

namespace {

std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

class PosixUpdate final : public UpdateFile {
public:
    PosixUpdate(std::string path, Descriptor descriptor, std::uint64_t size)
        : m_path(std::move(path))
        , m_descriptor(std::move(descriptor))
        , m_size(size)
    {
    }

    const std::string& path() const override { return m_path; }
    Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        if (offset > m_size || bytes.size() > m_size - offset)
            return fail(Errc::CannotWrite,
                        fmt::format("{}: {} bytes at byte {} would reach past its end at byte {}", m_path, bytes.size(),
                                    offset, m_size));
        return writeFully(m_descriptor.get(), offset, bytes, m_path);
    }
    Status sync() override
    {
        if (retried([&] { return ::fsync(m_descriptor.get()); }) != 0)
            return failErrno(Errc::CannotWrite, "bring to the disk", m_path, errno);
        return ok;
    }

private:
    std::string m_path;
    Descriptor m_descriptor;
    std::uint64_t m_size;
};

class PosixDisk final : public Disk, public UpdatingDisk {
public:
    Result<std::shared_ptr<const File>> open(const std::string& path) override { return openPosixFile(path); }

    Result<std::unique_ptr<OutputFile>> create(const std::string& path, std::uint64_t size, Existing existing) override
    {
        return createPosixOutput(path, size, existing);
    }

    Result<std::unique_ptr<UpdateFile>> update(const std::string& path) override
    {
        Descriptor descriptor(retried([&] { return ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK); }));
        if (!descriptor.valid())
            return failErrno(Errc::CannotWrite, "open for writing", path, errno);
        struct stat status = {};
        if (::fstat(descriptor.get(), &status) != 0 || !S_ISREG(status.st_mode))
            return fail(Errc::CannotWrite, fmt::format("cannot change {}: it is not a regular file", path));
        if (retried([&] { return ::flock(descriptor.get(), LOCK_EX | LOCK_NB); }) != 0 && errno == EWOULDBLOCK)
            return fail(Errc::CannotWrite, fmt::format("{} is being changed by another program; wait for it", path));
        return std::make_unique<PosixUpdate>(path, std::move(descriptor), static_cast<std::uint64_t>(status.st_size));
    }

    Result<std::string> readText(const std::string& path, std::uint64_t limit) override
    {
        QL_TRY(const auto file, openPosixFile(path));
        if (file->size() > limit)
            return fail(Errc::BadInput,
                        fmt::format("{} has {}, more than the {} a file of this kind may have", path,
                                    formatBytes(file->size()), formatBytes(limit)));
        std::string text(file->size(), '\0');
        QL_CHECK(file->readAt(0, std::as_writable_bytes(std::span(text))));
        return text;
    }

    Status writeText(const std::string& path, std::string_view text) override
    {
        QL_TRY(const auto output, createPosixOutput(path, text.size(), Existing::Replace));
        QL_CHECK(output->writeAt(0, bytesOf(text)));
        return output->commit();
    }

    Status appendText(const std::string& path, std::string_view text) override
    {
        const bool isNew = !exists(path);
        const Descriptor descriptor(
            retried([&] { return ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666); }));
        if (!descriptor.valid())
            return failErrno(Errc::CannotWrite, "open for writing", path, errno);
        for (std::string_view rest = text; !rest.empty();) {
            const ssize_t count = retried([&] { return ::write(descriptor.get(), rest.data(), rest.size()); });
            if (count < 0)
                return failErrno(Errc::CannotWrite, "append to", path, errno);
            rest.remove_prefix(static_cast<std::size_t>(count));
        }
        if (retried([&] { return ::fdatasync(descriptor.get()); }) != 0)
            return failErrno(Errc::CannotWrite, "bring to the disk", path, errno);
        return isNew ? syncFolder(folderOf(path)) : ok;
    }

    Status remove(const std::string& path) override
    {
        if (::unlink(path.c_str()) == 0 || errno == ENOENT)
            return ok;
        return failErrno(Errc::CannotWrite, "remove", path, errno);
    }

    Status createFolder(const std::string& path) override
    {
        if (::mkdir(path.c_str(), 0777) == 0)
            return syncFolder(folderOf(path));
        if (errno == EEXIST && isFolder(path))
            return ok;
        return failErrno(Errc::CannotWrite, "create the folder", path, errno);
    }

    Status removeFolder(const std::string& path) override
    {
        if (::rmdir(path.c_str()) == 0 || errno == ENOENT || errno == ENOTEMPTY || errno == EEXIST)
            return ok;
        return failErrno(Errc::CannotWrite, "remove the folder", path, errno);
    }

    bool exists(const std::string& path) override
    {
        struct stat status = {};
        return ::stat(path.c_str(), &status) == 0;
    }

    bool isFolder(const std::string& path) override
    {
        struct stat status = {};
        return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
    }

    Result<std::vector<std::string>> list(const std::string& folder) override
    {
        const std::unique_ptr<DIR, int (*)(DIR*)> handle(::opendir(folder.c_str()), &::closedir);
        if (!handle)
            return failErrno(Errc::BadInput, "open folder", folder, errno);
        std::vector<std::string> names;
        errno = 0;
        while (const dirent* entry = ::readdir(handle.get())) {
            const std::string_view name = entry->d_name;
            if (name != "." && name != "..")
                names.emplace_back(name);
        }
        if (errno != 0)
            return failErrno(Errc::BadInput, "list folder", folder, errno);
        std::sort(names.begin(), names.end());
        return names;
    }

    Result<std::uint64_t> freeBytes(const std::string& folder) override
    {
        struct statvfs system = {};
        if (retried([&] { return ::statvfs(folder.c_str(), &system); }) != 0)
            return failErrno(Errc::CannotWrite, "ask for the free space of", folder, errno);
        return static_cast<std::uint64_t>(system.f_bavail) * system.f_frsize;
    }

    Status checkTarget(const std::string& path, std::uint64_t bytes, Existing existing) override
    {
        return checkPosixTarget(*this, path, bytes, existing);
    }
};

} // namespace

Result<std::unique_ptr<UpdateFile>> openForUpdate(Disk& disk, const std::string& path)
{
    if (auto* const updating = dynamic_cast<UpdatingDisk*>(&disk))
        return updating->update(path);
    return fail(Errc::CannotWrite, fmt::format("cannot change {}: it is only read here", path));
}

Disk& systemDisk()
{
    static PosixDisk disk;
    return disk;
}

} // namespace ql::io

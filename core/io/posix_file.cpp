// SPDX-License-Identifier: Apache-2.0
#include "core/io/posix_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

#include "core/base/checked.h"
#include "core/base/units.h"
#include "core/io/posix_direct.h"
#include "core/io/posix_error.h"
#include "core/io/watched.h"

namespace ql::io {

namespace {

/// A mapped range; mmap wants the offset at a page boundary, `bytes` begins where the caller asked.
struct Mapping {
    void* base = nullptr;
    std::size_t length = 0;
    std::span<const std::byte> bytes{};

    Mapping(void* mappedBase, std::size_t mappedLength, std::span<const std::byte> asked)
        : base(mappedBase)
        , length(mappedLength)
        , bytes(asked)
    {
    }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    ~Mapping() { ::munmap(base, length); }
};

class PosixFile final : public File, public WatchedFile {
public:
    PosixFile(std::string path, Descriptor descriptor, const struct stat& status)
        : m_path(std::move(path))
        , m_descriptor(std::move(descriptor))
        , m_size(static_cast<std::uint64_t>(status.st_size))
        , m_changed(lastChange(status))
    {
    }

    bool isUnchanged() const override
    {
        struct stat now = {};
        return ::fstat(m_descriptor.get(), &now) == 0 && static_cast<std::uint64_t>(now.st_size) == m_size
            && lastChange(now) == m_changed;
    }
    std::string openedState() const override
    {
        return fmt::format("{}@{}.{:09}", m_size, m_changed.first, m_changed.second);
    }

    const std::string& path() const override { return m_path; }
    std::uint64_t size() const override { return m_size; }

    Status readAt(std::uint64_t offset, std::span<std::byte> out) const override
    {
        QL_CHECK(checkRange(offset, out.size()));
        while (!out.empty()) {
            const ssize_t count = retried(
                [&] { return ::pread(m_descriptor.get(), out.data(), out.size(), static_cast<off_t>(offset)); });
            if (count < 0)
                return failErrno(Errc::BadInput, fmt::format("read byte {} of", offset), m_path, errno);
            if (count == 0)
                return fail(Errc::BadInput,
                            fmt::format("{}: ends at byte {}, but had {} bytes when it was opened; "
                                        "something is changing this file",
                                        m_path, offset, m_size));
            out = out.subspan(static_cast<std::size_t>(count));
            offset += static_cast<std::uint64_t>(count);
        }
        return ok;
    }

    Result<std::shared_ptr<const std::span<const std::byte>>> map(std::uint64_t offset,
                                                                  std::uint64_t size) const override
    {
        QL_CHECK(checkRange(offset, size));
        if (size == 0)
            return std::make_shared<const std::span<const std::byte>>();
        const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
        const std::uint64_t lead = offset % page;
        void* base =
            ::mmap(nullptr, size + lead, PROT_READ, MAP_PRIVATE, m_descriptor.get(), static_cast<off_t>(offset - lead));
        if (base == MAP_FAILED)
            return failErrno(Errc::BadInput, fmt::format("map {} of", formatBytes(size)), m_path, errno);
        const std::span<const std::byte> asked(static_cast<const std::byte*>(base) + lead, size);
        const auto mapping = std::make_shared<const Mapping>(base, size + lead, asked);
        return std::shared_ptr<const std::span<const std::byte>>(mapping, &mapping->bytes);
    }

    Status readStored(std::uint64_t offset, std::uint64_t size, const Take& take) const override
    {
        QL_CHECK(checkRange(offset, size));
        QL_TRY(const std::uint64_t done, readDirect(m_descriptor.get(), offset, size, take));
        return done < size ? File::readStored(offset + done, size - done, take) : ok;
    }

    void willNeed(std::uint64_t offset, std::uint64_t size) const override
    {
        advise(offset, size, POSIX_FADV_WILLNEED);
    }
    void dontNeed(std::uint64_t offset, std::uint64_t size) const override
    {
        advise(offset, size, POSIX_FADV_DONTNEED);
    }

private:
    static std::pair<std::int64_t, std::int64_t> lastChange(const struct stat& status)
    {
#ifdef __APPLE__
        return {status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec};
#else
        return {status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
#endif
    }
    Status checkRange(std::uint64_t offset, std::uint64_t size) const
    {
        const auto end = checkedAdd(offset, size);
        if (end && *end <= m_size)
            return ok;
        return fail(Errc::BadInput,
                    fmt::format("{}: {} bytes at byte {} reach past its end at byte {}", m_path, size, offset, m_size));
    }
    void advise(std::uint64_t offset, std::uint64_t size, int advice) const
    {
        ::posix_fadvise(m_descriptor.get(), static_cast<off_t>(offset), static_cast<off_t>(size), advice);
    }

    std::string m_path;
    Descriptor m_descriptor;
    std::uint64_t m_size;
    std::pair<std::int64_t, std::int64_t> m_changed; ///< seconds and nanoseconds
};

} // namespace

Status checkUnchanged(const File& file)
{
    const auto* const watched = dynamic_cast<const WatchedFile*>(&file);
    if (!watched || watched->isUnchanged())
        return ok;
    return fail(Errc::Failed, fmt::format("{} has changed since it was looked at; open it again", file.path()));
}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept
{
    if (this != &other) {
        if (valid())
            ::close(m_number);
        m_number = other.release();
    }
    return *this;
}

Descriptor::~Descriptor()
{
    if (valid())
        ::close(m_number);
}

int Descriptor::release()
{
    return std::exchange(m_number, -1);
}

Result<std::shared_ptr<const File>> openPosixFile(const std::string& path)
{
    // O_NONBLOCK: opening a named pipe must not wait for its other end; it means nothing for regular files.
    Descriptor descriptor(retried([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); }));
    if (!descriptor.valid())
        return failErrno(Errc::BadInput, "open", path, errno);
    struct stat status = {};
    if (::fstat(descriptor.get(), &status) != 0)
        return failErrno(Errc::BadInput, "examine", path, errno);
    if (S_ISDIR(status.st_mode))
        return fail(Errc::BadInput, fmt::format("cannot open {}: it is a folder, not a file", path));
    if (!S_ISREG(status.st_mode))
        return fail(Errc::BadInput, fmt::format("cannot open {}: it is a device or pipe, not a file", path));
    return std::make_shared<PosixFile>(path, std::move(descriptor), status);
}

} // namespace ql::io

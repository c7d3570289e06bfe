// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <utility>

#include "core/io/update.h"

namespace ql::test {

enum class After {
    Recover, ///< the operations after the fault work again
    StayBroken, ///< they fail too, as on a full or unplugged disk
};

/// Counts the operations of a disk that can fail, and decides which one does. Safe from several threads.
class FaultCounter {
public:
    FaultCounter(int failAt, After after)
        : m_failAt(failAt)
        , m_after(after)
    {
    }

    /// Is it this operation's turn to fail?
    bool strikes()
    {
        const int number = m_operations.fetch_add(1) + 1;
        const bool fails = m_after == After::StayBroken ? number >= m_failAt : number == m_failAt;
        if (fails)
            m_struck = true;
        return fails;
    }
    int operations() const { return m_operations; }
    bool struck() const { return m_struck; }

private:
    const int m_failAt;
    const After m_after;
    std::atomic<int> m_operations = 0;
    std::atomic<bool> m_struck = false;
};

/// A disk on which the n-th operation fails (from 1): opening, creating, reading, mapping, writing, syncing,
/// committing, and the operations on small files. Asking whether something exists never fails. Usage: try
/// n = 1, 2, ... until a run meets no fault (failed() is false).
class FaultDisk final : public io::Disk, public io::UpdatingDisk {
public:
    FaultDisk(io::Disk& real, int failAt, After after = After::Recover)
        : m_real(real)
        , m_counter(std::make_shared<FaultCounter>(failAt, after))
    {
    }

    bool failed() const { return m_counter->struck(); }
    int operations() const { return m_counter->operations(); }

    Result<std::shared_ptr<const io::File>> open(const std::string& path) override
    {
        if (m_counter->strikes())
            return fault(Errc::BadInput, "opening", path);
        QL_TRY(auto file, m_real.open(path));
        return std::make_shared<FaultyFile>(std::move(file), m_counter);
    }
    Result<std::unique_ptr<io::OutputFile>> create(const std::string& path, std::uint64_t size,
                                                   io::Existing existing) override
    {
        if (m_counter->strikes())
            return fault(Errc::CannotWrite, "creating", path);
        QL_TRY(auto output, m_real.create(path, size, existing));
        return std::make_unique<FaultyOutput>(std::move(output), m_counter);
    }
    Result<std::unique_ptr<io::UpdateFile>> update(const std::string& path) override
    {
        if (m_counter->strikes())
            return fault(Errc::CannotWrite, "opening", path);
        QL_TRY(auto file, io::openForUpdate(m_real, path));
        return std::make_unique<FaultyUpdate>(std::move(file), m_counter);
    }
    Result<std::string> readText(const std::string& path, std::uint64_t limit) override
    {
        return m_counter->strikes() ? fault(Errc::BadInput, "reading", path) : m_real.readText(path, limit);
    }
    Status writeText(const std::string& path, std::string_view text) override
    {
        return m_counter->strikes() ? fault(Errc::CannotWrite, "writing", path) : m_real.writeText(path, text);
    }
    Status appendText(const std::string& path, std::string_view text) override
    {
        return m_counter->strikes() ? fault(Errc::CannotWrite, "appending to", path) : m_real.appendText(path, text);
    }
    Status remove(const std::string& path) override
    {
        return m_counter->strikes() ? fault(Errc::CannotWrite, "removing", path) : m_real.remove(path);
    }
    bool exists(const std::string& path) override { return m_real.exists(path); }
    Status createFolder(const std::string& path) override
    {
        return m_counter->strikes() ? fault(Errc::CannotWrite, "creating", path) : m_real.createFolder(path);
    }
    Status removeFolder(const std::string& path) override
    {
        return m_counter->strikes() ? fault(Errc::CannotWrite, "removing", path) : m_real.removeFolder(path);
    }
    bool isFolder(const std::string& path) override { return m_real.isFolder(path); }
    Result<std::vector<std::string>> list(const std::string& folder) override
    {
        return m_counter->strikes() ? fault(Errc::BadInput, "listing", folder) : m_real.list(folder);
    }
    Result<std::uint64_t> freeBytes(const std::string& folder) override
    {
        return m_counter->strikes() ? fault(Errc::CannotWrite, "asking for the free space of", folder)
                                    : m_real.freeBytes(folder);
    }
    Status checkTarget(const std::string& path, std::uint64_t bytes, io::Existing existing) override
    {
        return m_counter->strikes() ? fault(Errc::CannotWrite, "checking", path)
                                    : m_real.checkTarget(path, bytes, existing);
    }

private:
    static tl::unexpected<Error> fault(Errc code, const std::string& doing, const std::string& path)
    {
        return fail(code, "injected fault while " + doing + " " + path);
    }

    class FaultyFile final : public io::File {
    public:
        FaultyFile(std::shared_ptr<const io::File> real, std::shared_ptr<FaultCounter> counter)
            : m_real(std::move(real))
            , m_counter(std::move(counter))
        {
        }
        const std::string& path() const override { return m_real->path(); }
        std::uint64_t size() const override { return m_real->size(); }
        Status readAt(std::uint64_t offset, std::span<std::byte> out) const override
        {
            return m_counter->strikes() ? fault(Errc::BadInput, "reading", path()) : m_real->readAt(offset, out);
        }
        Result<std::shared_ptr<const std::span<const std::byte>>> map(std::uint64_t offset,
                                                                      std::uint64_t size) const override
        {
            return m_counter->strikes() ? fault(Errc::BadInput, "mapping", path()) : m_real->map(offset, size);
        }
        void willNeed(std::uint64_t offset, std::uint64_t size) const override { m_real->willNeed(offset, size); }
        void dontNeed(std::uint64_t offset, std::uint64_t size) const override { m_real->dontNeed(offset, size); }

    private:
        std::shared_ptr<const io::File> m_real;
        std::shared_ptr<FaultCounter> m_counter;
    };

    class FaultyOutput final : public io::OutputFile {
    public:
        FaultyOutput(std::unique_ptr<io::OutputFile> real, std::shared_ptr<FaultCounter> counter)
            : m_real(std::move(real))
            , m_counter(std::move(counter))
        {
        }
        const std::string& finalPath() const override { return m_real->finalPath(); }
        const std::string& partialPath() const override { return m_real->partialPath(); }
        Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes) override
        {
            return m_counter->strikes() ? fault(Errc::CannotWrite, "writing", partialPath())
                                        : m_real->writeAt(offset, bytes);
        }
        Status sync() override
        {
            return m_counter->strikes() ? fault(Errc::CannotWrite, "syncing", partialPath()) : m_real->sync();
        }
        Status commit() override
        {
            return m_counter->strikes() ? fault(Errc::CannotWrite, "committing", partialPath()) : m_real->commit();
        }
        void keepPartial() override { m_real->keepPartial(); }

    private:
        std::unique_ptr<io::OutputFile> m_real;
        std::shared_ptr<FaultCounter> m_counter;
    };

    class FaultyUpdate final : public io::UpdateFile {
    public:
        FaultyUpdate(std::unique_ptr<io::UpdateFile> real, std::shared_ptr<FaultCounter> counter)
            : m_real(std::move(real))
            , m_counter(std::move(counter))
        {
        }
        const std::string& path() const override { return m_real->path(); }
        /// A write that fails has written the first half.
        Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes) override
        {
            if (!m_counter->strikes())
                return m_real->writeAt(offset, bytes);
            static_cast<void>(m_real->writeAt(offset, bytes.first(bytes.size() / 2)));
            return fault(Errc::CannotWrite, "writing", path());
        }
        Status sync() override
        {
            return m_counter->strikes() ? fault(Errc::CannotWrite, "syncing", path()) : m_real->sync();
        }

    private:
        std::unique_ptr<io::UpdateFile> m_real;
        std::shared_ptr<FaultCounter> m_counter;
    };

    io::Disk& m_real;
    std::shared_ptr<FaultCounter> m_counter;
};

} // namespace ql::test

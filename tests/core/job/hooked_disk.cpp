// SPDX-License-Identifier: Apache-2.0
#include "tests/core/job/hooked_disk.h"

namespace ql::job::test {

class HookedOutput final : public io::OutputFile {
public:
    HookedOutput(HookedDisk& disk, std::unique_ptr<io::OutputFile> file)
        : m_disk(disk)
        , m_file(std::move(file))
    {
    }

    const std::string& finalPath() const override { return m_file->finalPath(); }
    const std::string& partialPath() const override { return m_file->partialPath(); }
    Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        QL_CHECK(m_disk.ask("write", finalPath()));
        if (!m_disk.tamper)
            return m_file->writeAt(offset, bytes);
        std::vector<std::byte> changed(bytes.begin(), bytes.end());
        m_disk.tamper(offset, changed);
        return m_file->writeAt(offset, changed);
    }
    Status sync() override
    {
        QL_CHECK(m_disk.ask("sync", finalPath()));
        return m_file->sync();
    }
    Status commit() override
    {
        QL_CHECK(m_disk.ask("commit", finalPath()));
        return m_file->commit();
    }
    void keepPartial() override { m_file->keepPartial(); }

private:
    HookedDisk& m_disk;
    std::unique_ptr<io::OutputFile> m_file;
};

/// Writes the first half, asks, and writes the second.
class HookedUpdate final : public io::UpdateFile {
public:
    HookedUpdate(HookedDisk& disk, std::unique_ptr<io::UpdateFile> file)
        : m_disk(disk)
        , m_file(std::move(file))
    {
    }

    const std::string& path() const override { return m_file->path(); }
    Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        QL_CHECK(m_disk.ask("write", path()));
        const std::size_t half = bytes.size() / 2;
        QL_CHECK(m_file->writeAt(offset, bytes.first(half)));
        QL_CHECK(m_disk.ask("write", path()));
        return m_file->writeAt(offset + half, bytes.subspan(half));
    }
    Status sync() override
    {
        QL_CHECK(m_disk.ask("sync", path()));
        return m_file->sync();
    }

private:
    HookedDisk& m_disk;
    std::unique_ptr<io::UpdateFile> m_file;
};

Result<std::unique_ptr<io::UpdateFile>> HookedDisk::update(const std::string& path)
{
    QL_CHECK(ask("update", path));
    QL_TRY(auto file, io::openForUpdate(m_disk, path));
    return std::make_unique<HookedUpdate>(*this, std::move(file));
}

Result<std::shared_ptr<const io::File>> HookedDisk::open(const std::string& path)
{
    QL_CHECK(ask("open", path));
    return m_disk.open(path);
}

Result<std::unique_ptr<io::OutputFile>> HookedDisk::create(const std::string& path, std::uint64_t size,
                                                           io::Existing existing)
{
    QL_CHECK(ask("create", path));
    QL_TRY(auto file, m_disk.create(path, size, existing));
    return std::make_unique<HookedOutput>(*this, std::move(file));
}

Result<std::string> HookedDisk::readText(const std::string& path, std::uint64_t limit)
{
    QL_CHECK(ask("readText", path));
    return m_disk.readText(path, limit);
}

Status HookedDisk::writeText(const std::string& path, std::string_view text)
{
    QL_CHECK(ask("writeText", path));
    return m_disk.writeText(path, text);
}

Status HookedDisk::appendText(const std::string& path, std::string_view text)
{
    QL_CHECK(ask("appendText", path));
    return m_disk.appendText(path, text);
}

Status HookedDisk::remove(const std::string& path)
{
    QL_CHECK(ask("remove", path));
    return m_disk.remove(path);
}

Status HookedDisk::createFolder(const std::string& path)
{
    QL_CHECK(ask("createFolder", path));
    return m_disk.createFolder(path);
}

Status HookedDisk::removeFolder(const std::string& path)
{
    QL_CHECK(ask("removeFolder", path));
    return m_disk.removeFolder(path);
}

Status HookedDisk::checkTarget(const std::string& path, std::uint64_t bytes, io::Existing existing)
{
    QL_CHECK(ask("checkTarget", path));
    return m_disk.checkTarget(path, bytes, existing);
}

Status HookedDisk::ask(const std::string& operation, const std::string& path) const
{
    return before ? before(operation, path) : ok;
}

} // namespace ql::job::test

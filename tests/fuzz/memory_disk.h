// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/core/container/memory_file.h"

namespace ql::test {

/// A disk that cannot be written.
class ReadOnlyDisk : public io::Disk {
public:
    Result<std::unique_ptr<io::OutputFile>> create(const std::string&, std::uint64_t, io::Existing) override
    {
        return readOnly();
    }
    Status writeText(const std::string&, std::string_view) override { return readOnly(); }
    Status appendText(const std::string&, std::string_view) override { return readOnly(); }
    Status remove(const std::string&) override { return readOnly(); }
    Status createFolder(const std::string&) override { return readOnly(); }
    Status removeFolder(const std::string&) override { return readOnly(); }
    Result<std::uint64_t> freeBytes(const std::string&) override { return readOnly(); }
    Status checkTarget(const std::string&, std::uint64_t, io::Existing) override { return readOnly(); }

protected:
    static tl::unexpected<Error> readOnly() { return fail(Errc::CannotWrite, "this disk can only be read"); }
};

/// It holds one file, under any name.
class MemoryDisk final : public ReadOnlyDisk {
public:
    explicit MemoryDisk(std::string bytes)
        : m_bytes(std::move(bytes))
    {
    }

    Result<std::shared_ptr<const io::File>> open(const std::string& path) override { return memoryFile(path, m_bytes); }
    Result<std::string> readText(const std::string&, std::uint64_t) override { return m_bytes; }
    bool exists(const std::string&) override { return true; }
    bool isFolder(const std::string&) override { return false; }
    Result<std::vector<std::string>> list(const std::string&) override { return readOnly(); }

private:
    std::string m_bytes;
};

} // namespace ql::test

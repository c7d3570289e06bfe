// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/io/update.h"

namespace ql::job::test {

/// The system's disk, with a say of the test in every operation that changes something or opens a file. The hooks are
/// called from several threads.
class HookedDisk final : public io::Disk, public io::UpdatingDisk {
public:
    /// Called before each operation ("open", "create", "write", "sync", "commit", ...); an error becomes its result.
    std::function<Status(const std::string& operation, const std::string& path)> before{};
    /// May change the bytes of a tensor or header on their way to an output file.
    std::function<void(std::uint64_t offset, std::vector<std::byte>& bytes)> tamper{};

    Result<std::shared_ptr<const io::File>> open(const std::string& path) override;
    Result<std::unique_ptr<io::OutputFile>> create(const std::string& path, std::uint64_t size,
                                                   io::Existing existing) override;
    Result<std::unique_ptr<io::UpdateFile>> update(const std::string& path) override;
    Result<std::string> readText(const std::string& path, std::uint64_t limit) override;
    Status writeText(const std::string& path, std::string_view text) override;
    Status appendText(const std::string& path, std::string_view text) override;
    Status remove(const std::string& path) override;
    Status createFolder(const std::string& path) override;
    Status removeFolder(const std::string& path) override;
    bool exists(const std::string& path) override { return m_disk.exists(path); }
    bool isFolder(const std::string& path) override { return m_disk.isFolder(path); }
    Result<std::vector<std::string>> list(const std::string& folder) override { return m_disk.list(folder); }
    Result<std::uint64_t> freeBytes(const std::string& folder) override { return m_disk.freeBytes(folder); }
    Status checkTarget(const std::string& path, std::uint64_t bytes, io::Existing existing) override;

private:
    friend class HookedOutput;
    friend class HookedUpdate;
    Status ask(const std::string& operation, const std::string& path) const;

    io::Disk& m_disk = io::systemDisk();
};

} // namespace ql::job::test

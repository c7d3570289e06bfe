// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/read_only_disk.h"

namespace ql::output {

/// A disk on which the partial files of an output already have their final names, so that it can be read back like any
/// model before it is one.
class PartialView final : public io::ReadOnlyDisk {
public:
    /// `disk` must live as long.
    explicit PartialView(io::Disk& disk)
        : m_disk(disk)
    {
    }

    Result<std::shared_ptr<const io::File>> open(const std::string& path) override;
    Result<std::string> readText(const std::string& path, std::uint64_t limit) override;
    bool exists(const std::string& path) override;
    bool isFolder(const std::string& path) override { return m_disk.isFolder(path); }
    Result<std::vector<std::string>> list(const std::string& folder) override;
    Result<std::uint64_t> freeBytes(const std::string& folder) override { return m_disk.freeBytes(folder); }

private:
    std::string actual(const std::string& path) const;

    io::Disk& m_disk;
};

/// "<path>.partial": what an output file is called until it is whole.
std::string partialPathOf(const std::string& path);

} // namespace ql::output

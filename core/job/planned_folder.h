// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/io/read_only_disk.h"
#include "core/plan/plan.h"

namespace ql::job {

/// A disk on which the folder that a plan of safetensors would write is there already, beside everything that is. What
/// it holds is made when it is read, byte for byte as the job would write it, so that a reader of folders cannot tell.
/// Files outlive the disk. A part of a tensor that has values which cannot be encoded cannot be read (Errc::Failed).
class PlannedFolder final : public io::ReadOnlyDisk {
public:
    /// `disk` must live as long. Errors: BadArgument for a plan that is blocked, or of GGUF.
    static Result<std::unique_ptr<PlannedFolder>> create(io::Disk& disk, std::shared_ptr<const plan::Plan> plan);

    const std::string& folder() const { return m_folder; } ///< a path at which nothing else is

    Result<std::shared_ptr<const io::File>> open(const std::string& path) override;
    Result<std::string> readText(const std::string& path, std::uint64_t limit) override;
    bool exists(const std::string& path) override;
    bool isFolder(const std::string& path) override;
    Result<std::vector<std::string>> list(const std::string& folder) override;
    Result<std::uint64_t> freeBytes(const std::string& folder) override { return m_disk.freeBytes(folder); }

private:
    PlannedFolder(io::Disk& disk, std::shared_ptr<const plan::Plan> plan);
    /// Null where the path is not of a file of the folder.
    const plan::OutputFilePlan* find(const std::string& path) const;

    io::Disk& m_disk;
    std::shared_ptr<const plan::Plan> m_plan;
    std::string m_folder{};
};

} // namespace ql::job

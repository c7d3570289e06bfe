// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/checkpoint/checkpoint.h"

namespace ql::checkpoint {

/// Builds a Checkpoint; one object per call of open().
class Opener {
public:
    Opener(io::Disk& disk, const std::string& path);

    Result<CheckpointPtr> open();

private:
    Status openGguf();
    Status openFolder(const std::string& folder);
    Status openIndexed(const std::string& indexPath);
    Status openWeightFiles(const std::string& folder);
    Status openSafetensorsFile();

    /// Reads config.json of the folder and makes the result a Hugging Face checkpoint.
    Status readConfig(const std::string& folder);
    /// Appends the tensors of the files, in the order of the paths.
    Status appendFiles(const std::vector<std::string>& paths);
    void append(container::FileHeader header);
    Result<CheckpointPtr> finish();

    io::Disk& m_disk;
    std::shared_ptr<Checkpoint> m_result{};
};

} // namespace ql::checkpoint

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/io/file.h"

namespace ql::io {

/// A disk on which nothing can be changed: views of another disk derive from it.
class ReadOnlyDisk : public Disk {
public:
    Result<std::unique_ptr<OutputFile>> create(const std::string& path, std::uint64_t size, Existing existing) final;
    Status writeText(const std::string& path, std::string_view text) final;
    Status appendText(const std::string& path, std::string_view text) final;
    Status remove(const std::string& path) final;
    Status createFolder(const std::string& path) final;
    Status removeFolder(const std::string& path) final;
    Status checkTarget(const std::string& path, std::uint64_t bytes, Existing existing) final;
};

} // namespace ql::io

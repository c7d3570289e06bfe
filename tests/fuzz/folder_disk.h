// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "tests/fuzz/memory_disk.h"

namespace ql::test {

/// A stranger's folder of a few files, beside the program's own on the system's disk.
class FolderDisk final : public ReadOnlyDisk {
public:
    static constexpr const char* folder = "/stranger";

    /// Bare names and what the files hold.
    explicit FolderDisk(std::map<std::string, std::string> files)
        : m_files(std::move(files))
    {
    }

    Result<std::shared_ptr<const io::File>> open(const std::string& path) override
    {
        if (!isInside(path))
            return io::systemDisk().open(path);
        QL_TRY(const std::string* const bytes, fileAt(path));
        return memoryFile(path, *bytes);
    }
    Result<std::string> readText(const std::string& path, std::uint64_t most) override
    {
        if (!isInside(path))
            return io::systemDisk().readText(path, most);
        QL_TRY(const std::string* const bytes, fileAt(path));
        return *bytes;
    }
    bool exists(const std::string& path) override
    {
        return isInside(path) ? isFolder(path) || fileAt(path).has_value() : io::systemDisk().exists(path);
    }
    bool isFolder(const std::string& path) override
    {
        return isInside(path) ? path == folder : io::systemDisk().isFolder(path);
    }
    Result<std::vector<std::string>> list(const std::string& path) override
    {
        if (path != folder)
            return io::systemDisk().list(path);
        std::vector<std::string> names;
        for (const auto& [name, bytes] : m_files)
            names.push_back(name);
        return names;
    }

private:
    static bool isInside(const std::string& path)
    {
        return path == folder || path.starts_with(std::string(folder) + "/");
    }
    Result<const std::string*> fileAt(const std::string& path) const
    {
        const auto found = m_files.find(io::nameOf(path));
        if (found == m_files.end())
            return fail(Errc::BadInput, "cannot open " + path + ": there is no such file");
        return &found->second;
    }

    std::map<std::string, std::string> m_files;
};

} // namespace ql::test

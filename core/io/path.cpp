// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <system_error>

#include "core/io/file.h"

namespace ql::io {

namespace {

std::filesystem::path fromUtf8(const std::string& path)
{
    return std::filesystem::path(std::u8string(path.begin(), path.end()));
}

std::string toUtf8(const std::filesystem::path& path)
{
    const std::u8string text = path.u8string();
    return std::string(text.begin(), text.end());
}

/// Without trailing separators, so that "models/" names "models"; the root stays.
std::filesystem::path trimmed(const std::string& path)
{
    const std::filesystem::path whole = fromUtf8(path);
    return whole.has_filename() || !whole.has_relative_path() ? whole : whole.parent_path();
}

} // namespace

std::string folderOf(const std::string& path)
{
    const std::filesystem::path parent = trimmed(path).parent_path();
    return parent.empty() ? "." : toUtf8(parent);
}

std::string nameOf(const std::string& path)
{
    return toUtf8(trimmed(path).filename());
}

std::string join(const std::string& folder, const std::string& name)
{
    return toUtf8(fromUtf8(folder) / fromUtf8(name));
}

bool sameFile(const std::string& a, const std::string& b)
{
    std::error_code error;
    return std::filesystem::equivalent(fromUtf8(a), fromUtf8(b), error) && !error;
}

std::string resolved(const std::string& path)
{
    std::error_code error;
    const std::filesystem::path target = std::filesystem::canonical(fromUtf8(path), error);
    return error ? std::string() : toUtf8(target);
}

} // namespace ql::io

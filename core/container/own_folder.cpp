// SPDX-License-Identifier: Apache-2.0
#include "core/container/own_folder.h"

#include <filesystem>

#include <fmt/format.h>

#include "core/io/file.h"

namespace ql::container {

std::string leavesFolder(const std::string& folder, const std::string& path, const std::string& opened)
{
    const std::string file = io::resolved(path);
    if (file.empty())
        return {};
    const std::filesystem::path home = io::resolved(folder);
    const std::filesystem::path target = std::filesystem::path(file).parent_path();
    const bool inCache =
        home.parent_path().filename() == "snapshots" && target == home.parent_path().parent_path() / "blobs";
    const bool isBeside = !opened.empty() && target == std::filesystem::path(io::resolved(opened)).parent_path();
    return target == home || inCache || isBeside ? std::string() : target.string();
}

Status checkInFolder(const std::string& folder, const std::string& path, const std::string& opened)
{
    const std::string target = leavesFolder(folder, path, opened);
    if (target.empty())
        return ok;
    return fail(Errc::BadInput,
                fmt::format("{}: is a link that leads out of the model's folder, to {}; copy the file into the folder",
                            path, target));
}

} // namespace ql::container

// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "core/arch/model.h"

namespace ql::arch {

std::string resourceFolder()
{
    if (const char* folder = std::getenv("QUANTLOOM_RESOURCES"); folder && *folder)
        return folder;
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path beside = program.parent_path() / ".." / "share" / "quantloom";
    if (!error && std::filesystem::is_directory(beside / "architectures", error))
        return beside.lexically_normal().string();
#ifdef QL_SOURCE_RESOURCES
    return QL_SOURCE_RESOURCES;
#else
    return beside.lexically_normal().string();
#endif
}

} // namespace ql::arch

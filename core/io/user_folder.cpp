// SPDX-License-Identifier: Apache-2.0
#include "core/io/user_folder.h"

#include <cstdlib>

#include "core/io/file.h"

namespace ql::io {

namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// `name` is what the desktop names the folder by, `usual` where it is below HOME otherwise.
[[maybe_unused]] std::string xdgFolder(const char* name, const char* usual)
{
    const std::string folder = variable(name);
    if (!folder.empty() && folder.front() == '/')
        return folder;
    const std::string home = variable("HOME");
    return join(home.empty() ? "/" : home, usual); // never below where the program happens to run
}

} // namespace

std::string userFolder([[maybe_unused]] UserFolder kind)
{
#if defined(_WIN32)
    return join(variable("APPDATA"), "Quantloom");
#elif defined(__APPLE__)
    return join(variable("HOME"), "Library/Application Support/Quantloom");
#else
    const std::string parent = kind == UserFolder::Data ? xdgFolder("XDG_DATA_HOME", ".local/share")
        : kind == UserFolder::Configuration             ? xdgFolder("XDG_CONFIG_HOME", ".config")
                                                        : xdgFolder("XDG_CACHE_HOME", ".cache");
    return join(parent, "Quantloom");
#endif
}

} // namespace ql::io

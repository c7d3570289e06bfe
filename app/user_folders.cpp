// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/user_folders.h"

#include <cstdlib>

#include "core/io/file.h"

namespace ql::app {

namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// The folder of our kind in the one that the desktop names; the verbs have no Qt to ask.
std::string userFolder([[maybe_unused]] const char* name, [[maybe_unused]] const char* usual)
{
#if defined(_WIN32)
    return io::join(variable("APPDATA"), "Quantloom");
#elif defined(__APPLE__)
    return io::join(variable("HOME"), "Library/Application Support/Quantloom");
#else
    std::string folder = variable(name);
    if (folder.empty() || folder.front() != '/')
        folder = io::join(variable("HOME"), usual);
    return io::join(folder, "Quantloom");
#endif
}

} // namespace

std::string ownPresetFolder()
{
    return io::join(userFolder("XDG_DATA_HOME", ".local/share"), "presets");
}

std::string ownDeviceFile()
{
    return io::join(userFolder("XDG_CONFIG_HOME", ".config"), "devices.json");
}

std::string ownShaderFolder()
{
    return io::join(userFolder("XDG_CACHE_HOME", ".cache"), "shaders");
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/user_folders.h"

#if defined(__unix__)
#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#endif

#include "core/io/file.h"
#include "core/io/user_folder.h"

namespace ql::app {

void findHome()
{
#if defined(__unix__)
    const char* home = std::getenv("HOME");
    if (home && *home)
        return;
    const passwd* account = getpwuid(getuid());
    if (account && account->pw_dir && *account->pw_dir)
        setenv("HOME", account->pw_dir, 1);
    else
        unsetenv("HOME");
#endif
}

std::string ownPresetFolder()
{
    return io::join(io::userFolder(io::UserFolder::Data), "presets");
}

std::string ownDeviceFile()
{
    return io::join(io::userFolder(io::UserFolder::Configuration), "devices.json");
}

std::string ownShaderFolder()
{
    return io::join(io::userFolder(io::UserFolder::Cache), "shaders");
}

std::string ownLogFolder()
{
    return io::join(io::userFolder(io::UserFolder::Data), "logs");
}

std::string ownLogFile()
{
    return io::join(ownLogFolder(), "studio.log");
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/user_folders.h"

#include "core/io/file.h"
#include "core/io/user_folder.h"

namespace ql::app {

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

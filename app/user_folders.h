// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace ql::app {

/// Where the environment names no home, as in some services and containers, that of the user's account becomes HOME.
/// Before any thread is started.
void findHome();
/// Where the user's own presets lie, one file each. It need not exist.
std::string ownPresetFolder();
/// The user's own devices: a file like resources/devices.json. It need not exist.
std::string ownDeviceFile();
/// Where compiled shaders are kept between runs. It need not exist.
std::string ownShaderFolder();

/// What the studio logs, from start to start, within bounds. They need not exist.
std::string ownLogFolder();
std::string ownLogFile();

} // namespace ql::app

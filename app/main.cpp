// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <span>
#include <string>
#include <system_error>
#include <vector>

#include "app/command/command.h"
#include "app/log.h"
#include "app/studio_main.h"
#include "app/user_folders.h"
#include "core/base/result.h"

namespace {

/// Qt aborts the process where there is no display; that is no way to tell a person.
bool hasDisplay()
{
#if defined(__unix__) && !defined(__APPLE__)
    constexpr std::array names = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    return std::any_of(names.begin(), names.end(), [](const char* name) {
        const char* value = std::getenv(name);
        return value && *value;
    });
#else
    return true;
#endif
}

/// A verb or an option means the command line, and so does a word with options that is no file: a verb with a slip of
/// the pen. Anything else is models for the studio.
bool isForCommandLine(std::span<char* const> arguments)
{
    const auto isOption = [](const char* argument) { return argument[0] == '-'; };
    if (arguments.empty())
        return false;
    if (isOption(arguments[0]) || ql::app::isCommandLine(arguments[0]))
        return true;
    std::error_code error;
    return std::any_of(arguments.begin() + 1, arguments.end(), isOption)
        && !std::filesystem::exists(arguments[0], error);
}

} // namespace

int main(int argc, char** argv)
{
    ql::app::findHome();
    if (isForCommandLine(std::span(argv, static_cast<std::size_t>(argc)).subspan(argc > 0 ? 1 : 0)))
        return ql::app::runCommandLine(argc, argv);
    if (!hasDisplay()) {
        ql::app::startLog("error");
        ql::app::logError("the studio needs a display, and there is none here; work on the command line instead, for "
                          "example with `quantloom quantize MODEL -o MODEL.gguf` (see `quantloom --help`)");
        return ql::exitCode(ql::Errc::NoDevice);
    }
    return ql::app::runStudio(argc, argv, std::vector<std::string>(argv + 1, argv + argc));
}

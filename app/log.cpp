// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

namespace ql::app {

void startLog(std::string_view level)
{
    auto logger =
        std::make_shared<spdlog::logger>("quantloom", std::make_shared<spdlog::sinks::stderr_color_sink_mt>());
    // People read the messages as sentences; the level is all they need beside them.
    logger->set_pattern("%^%l%$: %v");
    logger->set_level(spdlog::level::from_str(std::string(level)));
    spdlog::set_default_logger(std::move(logger));
}

void logError(std::string_view message)
{
    spdlog::error("{}", message);
}
void logWarning(std::string_view message)
{
    spdlog::warn("{}", message);
}
void logInfo(std::string_view message)
{
    spdlog::info("{}", message);
}
void logDebug(std::string_view message)
{
    spdlog::debug("{}", message);
}

} // namespace ql::app

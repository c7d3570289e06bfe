// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <algorithm>

#include "app/log_sinks.h"

namespace ql::app {

Status startLog(std::string_view level, std::string_view fileLevel, const std::string& file)
{
    auto logger = std::make_shared<spdlog::logger>("quantloom", consoleSink());
    logger->sinks().front()->set_level(spdlog::level::from_str(std::string(level)));
    logger->set_level(logger->sinks().front()->level());
    spdlog::set_default_logger(logger);
    if (file.empty())
        return ok;
    QL_TRY(spdlog::sink_ptr sink, fileSink(file));
    sink->set_level(spdlog::level::from_str(std::string(fileLevel)));
    logger->set_level(std::min(logger->level(), sink->level()));
    logger->flush_on(spdlog::level::info);
    logger->sinks().push_back(std::move(sink));
    return ok;
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
void logTrace(std::string_view message)
{
    spdlog::trace("{}", message);
}
bool isTraced()
{
    return spdlog::should_log(spdlog::level::trace);
}

} // namespace ql::app

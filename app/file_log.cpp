// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_log.h"

#include "app/log_sinks.h"

namespace ql::app {

FileLog::FileLog(std::shared_ptr<spdlog::logger> logger)
    : m_logger(std::move(logger))
{
}

Result<FileLog> FileLog::open(const std::string& path)
{
    QL_TRY(auto sink, fileSink(path));
    auto logger = std::make_shared<spdlog::logger>("job", std::move(sink));
    logger->set_level(spdlog::level::trace);
    logger->flush_on(spdlog::level::info);
    return FileLog(std::move(logger));
}

void FileLog::error(std::string_view message)
{
    m_logger->error("{}", message);
}

void FileLog::warning(std::string_view message)
{
    m_logger->warn("{}", message);
}

void FileLog::info(std::string_view message)
{
    m_logger->info("{}", message);
}

void FileLog::debug(std::string_view message)
{
    m_logger->debug("{}", message);
}

void FileLog::trace(std::string_view message)
{
    m_logger->trace("{}", message);
}

} // namespace ql::app

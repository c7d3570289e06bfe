// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_sinks.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>

namespace ql::app {

namespace {

constexpr auto kFilePattern = "%Y-%m-%d %H:%M:%S.%e %l: %v";
constexpr std::size_t kMostBytes = 512 * 1024, kOlderFiles = 1;

} // namespace

Result<spdlog::sink_ptr> fileSink(const std::string& path)
{
    try {
        auto sink = std::make_shared<spdlog::sinks::basic_file_sink_mt>(path);
        sink->set_pattern(kFilePattern);
        return sink;
    } catch (const spdlog::spdlog_ex&) {
        return fail(Errc::CannotWrite, path + ": the log cannot be written there; choose another file");
    }
}

spdlog::sink_ptr boundedFileSink(const std::string& path)
{
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, kMostBytes, kOlderFiles);
        sink->set_pattern(kFilePattern);
        return sink;
    } catch (const spdlog::spdlog_ex&) {
        return nullptr;
    }
}

spdlog::sink_ptr consoleSink()
{
    auto sink = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    sink->set_pattern("%^%l%$: %v");
    return sink;
}

} // namespace ql::app

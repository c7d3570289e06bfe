// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace spdlog {
class logger;
}

namespace ql::app {

/// A log file: a line per message, with its time and level. What the file holds already stays. Thread-safe.
class FileLog {
public:
    /// Errors: CannotWrite.
    static Result<FileLog> open(const std::string& path);

    void error(std::string_view message);
    void warning(std::string_view message);
    void info(std::string_view message);
    void debug(std::string_view message);
    void trace(std::string_view message);

private:
    explicit FileLog(std::shared_ptr<spdlog::logger> logger);

    std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace ql::app

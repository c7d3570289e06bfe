// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace spdlog::sinks {
class sink;
}

namespace ql::app {

enum class LogLevel { Debug, Info, Warning, Error };

struct LogEntry {
    std::uint64_t number = 0; ///< counts from 0, without gaps
    std::chrono::system_clock::time_point time{};
    LogLevel level = LogLevel::Info;
    std::string text{};
};

/// The last messages of the log, for a view. Thread-safe.
class LogStore {
public:
    static constexpr std::size_t limit = 5000;

    void add(LogLevel level, std::string text);
    /// Those that are still kept, from this number on, in their order.
    std::vector<LogEntry> since(std::uint64_t number) const;
    /// `added` is called after each message, on the thread that logged it; it must not block and must not log. The
    /// value is for unlisten(), which returns when no call is under way.
    int listen(std::function<void()> added);
    void unlisten(int listener);

private:
    mutable std::mutex m_mutex{};
    std::deque<LogEntry> m_entries{};
    std::uint64_t m_next = 0;
    std::mutex m_listening{};
    std::map<int, std::function<void()>> m_listeners{};
    int m_nextListener = 0;
};

/// The store of the program. It must live as long as anybody logs: for ever.
LogStore& logStore();
/// Puts messages of all levels into a store.
std::shared_ptr<spdlog::sinks::sink> sinkInto(LogStore& store);
/// For the studio: warnings and errors to stderr, everything into logStore(), and into a file (boundedFileSink()) that
/// the next start finds; empty: into none.
void startStudioLog(const std::string& file);

} // namespace ql::app

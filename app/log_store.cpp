// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_store.h"

#include <spdlog/sinks/base_sink.h>

#include "app/log_sinks.h"

namespace ql::app {

namespace {

LogLevel levelOf(spdlog::level::level_enum level)
{
    if (level >= spdlog::level::err)
        return LogLevel::Error;
    if (level == spdlog::level::warn)
        return LogLevel::Warning;
    return level == spdlog::level::info ? LogLevel::Info : LogLevel::Debug;
}

class StoreSink : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit StoreSink(LogStore& store)
        : m_store(store)
    {
    }

protected:
    void sink_it_(const spdlog::details::log_msg& message) override
    {
        m_store.add(levelOf(message.level), std::string(message.payload.data(), message.payload.size()));
    }
    void flush_() override { }

private:
    LogStore& m_store;
};

} // namespace

void LogStore::add(LogLevel level, std::string text)
{
    {
        const std::lock_guard lock(m_mutex);
        m_entries.push_back({m_next++, std::chrono::system_clock::now(), level, std::move(text)});
        if (m_entries.size() > limit)
            m_entries.pop_front();
    }
    const std::lock_guard lock(m_listening);
    for (const auto& [id, added] : m_listeners)
        added();
}

std::vector<LogEntry> LogStore::since(std::uint64_t number) const
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t first = m_entries.empty() ? m_next : m_entries.front().number;
    const std::uint64_t skipped = number > first ? number - first : 0;
    if (skipped >= m_entries.size())
        return {};
    return {m_entries.begin() + static_cast<std::ptrdiff_t>(skipped), m_entries.end()};
}

int LogStore::listen(std::function<void()> added)
{
    const std::lock_guard lock(m_listening);
    m_listeners.emplace(m_nextListener, std::move(added));
    return m_nextListener++;
}

void LogStore::unlisten(int listener)
{
    const std::lock_guard lock(m_listening);
    m_listeners.erase(listener);
}

LogStore& logStore()
{
    static auto* const store = new LogStore; // never destroyed: threads may log until the end
    return *store;
}

std::shared_ptr<spdlog::sinks::sink> sinkInto(LogStore& store)
{
    return std::make_shared<StoreSink>(store);
}

void startStudioLog(const std::string& file)
{
    auto console = consoleSink();
    console->set_level(spdlog::level::warn);
    auto logger = std::make_shared<spdlog::logger>("quantloom",
                                                   spdlog::sinks_init_list{std::move(console), sinkInto(logStore())});
    if (spdlog::sink_ptr kept = file.empty() ? nullptr : boundedFileSink(file))
        logger->sinks().push_back(std::move(kept));
    logger->set_level(spdlog::level::debug);
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
}

} // namespace ql::app

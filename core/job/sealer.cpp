// SPDX-License-Identifier: Apache-2.0
#include "core/job/sealer.h"

#include <algorithm>
#include <new>
#include <utility>

#include <fmt/format.h>

namespace ql::job {

Sealer::Sealer(output::GgufOutput& output, Journal& journal, Context& context, std::function<void(Error)> failed)
    : m_output(output)
    , m_journal(journal)
    , m_context(context)
    , m_failed(std::move(failed))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{
}

Sealer::~Sealer()
{
    stop();
}

void Sealer::add(const TensorWork& work, Tally tally)
{
    Item item{&work,
              std::move(tally.digests),
              {work.tensor().name, {}, tally.sourceNonfinite, tally.stats, tally.map.finish()}};
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(item));
    }
    m_changed.notify_one();
}

void Sealer::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_last = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Sealer::stop()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

double Sealer::readSecondsAfter(Clock::time_point moment) const
{
    std::chrono::duration<double> seconds{};
    for (const Interval& interval : m_reading)
        seconds += std::max(interval.end, moment) - std::max(interval.begin, moment);
    return seconds.count();
}

void Sealer::run(const std::stop_token& stop)
{
    for (;;) {
        std::vector<Item> batch;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return m_last || !m_waiting.empty(); });
            if (stop.stop_requested() || m_waiting.empty())
                return;
            batch = std::exchange(m_waiting, {});
        }
        Status sealed = fail(Errc::NoMemory, "not enough memory to read the output back");
        try {
            sealed = seal(std::move(batch));
        } catch (const std::bad_alloc&) { // the status says so already
        }
        if (!sealed) {
            m_failed(std::move(sealed).error());
            return;
        }
    }
}

Status Sealer::seal(std::vector<Item> batch)
{
    QL_CHECK(m_context.checkpoint());
    QL_CHECK(m_output.sync());
    std::vector<JournalEntry> entries;
    const auto begin = Clock::now();
    for (Item& item : batch) {
        m_output.dropCache(item.work->step());
        QL_TRY(const Digest whole, readBack(*item.work, m_output, item.digests, m_context));
        item.entry.checksum = whole.hex();
        entries.push_back(std::move(item.entry));
    }
    m_reading.push_back({begin, Clock::now()});
    QL_CHECK(m_journal.append(entries));
    std::move(entries.begin(), entries.end(), std::back_inserter(m_sealed));
    return ok;
}

Result<Digest> readBack(const TensorWork& work, const output::GgufOutput& output, std::span<const Digest> digests,
                        Context& context)
{
    constexpr std::uint64_t pieceBytes = std::uint64_t{1} << 20;
    std::vector<std::byte> piece(std::min(pieceBytes, work.step().bytes));
    Checksum whole;
    for (std::size_t task = 0; task < work.division().tasks(); ++task) {
        const std::uint64_t end = work.taskBegin(task) + work.taskBytes(task);
        Checksum part;
        for (std::uint64_t at = work.taskBegin(task); at < end;) {
            QL_CHECK(context.checkpoint());
            const std::span<std::byte> bytes(piece.data(), std::min<std::uint64_t>(piece.size(), end - at));
            QL_CHECK(output.readBack(work.step(), at, bytes));
            whole.add(bytes);
            part.add(bytes);
            context.addVerified(bytes.size());
            context.addDone(bytes.size());
            at += bytes.size();
        }
        if (!digests.empty() && part.digest() != digests[task])
            return fail(
                Errc::Failed,
                fmt::format("tensor {} reads back differently from what was written, in bytes {} to {} of {}; the "
                            "disk or the memory of this machine is not reliable",
                            work.tensor().name, work.step().offset + work.taskBegin(task), work.step().offset + end - 1,
                            output.paths()[work.step().file]));
    }
    return whole.digest();
}

} // namespace ql::job

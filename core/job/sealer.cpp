// SPDX-License-Identifier: Apache-2.0
#include "core/job/sealer.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace ql::job {

Sealer::Sealer(output::ModelOutput& output, Journal& journal, Context& context, std::function<void(Error)> failed)
    : m_output(output)
    , m_journal(journal)
    , m_context(context)
    , m_failed(std::move(failed))
    , m_reader([this](std::vector<Item> batch) { return seal(std::move(batch)); },
               [this](Error error) { reportFailure(std::move(error)); }, context.lanes())
    , m_syncer([this](std::vector<Item> batch) { return sync(std::move(batch)); },
               [this](Error error) { reportFailure(std::move(error)); }, context.lanes())
{
}

void Sealer::add(const TensorWork& work, Tally tally)
{
    std::vector<Item> item;
    item.push_back({&work,
                    std::move(tally.digests),
                    {work.tensor().name, {}, tally.sourceNonfinite, tally.stats, tally.map.finish(), tally.exact}});
    m_syncer.add(std::move(item));
}

void Sealer::finish()
{
    m_syncer.finish();
    m_reader.finish();
}

void Sealer::stop()
{
    m_syncer.stop();
    m_reader.stop();
}

void Sealer::reportFailure(Error error)
{
    if (!m_hasFailed.exchange(true))
        m_failed(std::move(error));
}

double Sealer::readSecondsAfter(Clock::time_point moment) const
{
    std::chrono::duration<double> seconds{};
    for (const Interval& interval : m_reading)
        seconds += std::max(interval.end, moment) - std::max(interval.begin, moment);
    return seconds.count();
}

Status Sealer::sync(std::vector<Item> batch)
{
    QL_CHECK(m_context.checkpoint());
    {
        const Doing syncing(Activity::Write);
        QL_CHECK(m_output.sync());
    }
    m_reader.add(std::move(batch));
    return ok;
}

Status Sealer::seal(std::vector<Item> batch)
{
    std::vector<JournalEntry> entries;
    const auto begin = Clock::now();
    for (Item& item : batch) {
        QL_TRY(const Digest whole, readBack(*item.work, m_output, item.digests, m_context));
        item.entry.checksum = whole.hex();
        entries.push_back(std::move(item.entry));
    }
    m_reading.push_back({begin, Clock::now()});
    QL_CHECK(m_journal.append(entries));
    std::move(entries.begin(), entries.end(), std::back_inserter(m_sealed));
    return ok;
}

namespace {

/// Takes the bytes of a tensor as they come and hashes them: all together and, to compare, task by task.
class ReadBackDigest {
public:
    /// `digests` are those of the tasks; may be empty.
    ReadBackDigest(const TensorWork& work, std::span<const Digest> digests)
        : m_work(work)
        , m_digests(digests)
    {
    }

    /// False when the bytes of a task differ.
    bool add(std::span<const std::byte> bytes)
    {
        m_whole.add(bytes);
        while (!m_digests.empty() && !bytes.empty()) {
            const std::uint64_t ofTask = std::min<std::uint64_t>(bytes.size(), m_work.taskBytes(m_task) - m_inTask);
            m_part.add(bytes.first(ofTask));
            bytes = bytes.subspan(ofTask);
            m_inTask += ofTask;
            if (m_inTask < m_work.taskBytes(m_task))
                break;
            if (std::exchange(m_part, Checksum()).digest() != m_digests[m_task])
                return false;
            ++m_task;
            m_inTask = 0;
        }
        return true;
    }
    std::size_t task() const { return m_task; } ///< whose bytes come next, or differ
    Digest digest() const { return m_whole.digest(); }

private:
    const TensorWork& m_work;
    const std::span<const Digest> m_digests;
    Checksum m_whole{}, m_part{};
    std::size_t m_task = 0;
    std::uint64_t m_inTask = 0;
};

} // namespace

Result<Digest> readBack(const TensorWork& work, const output::ModelOutput& output, std::span<const Digest> digests,
                        Context& context)
{
    const Doing reading(Activity::Verify);
    ReadBackDigest digest(work, digests);
    const auto take = [&](std::span<const std::byte> bytes) -> Status {
        QL_CHECK(context.checkpoint());
        if (!digest.add(bytes)) {
            const std::uint64_t begin = work.step().offset + work.taskBegin(digest.task());
            return fail(
                Errc::Failed,
                fmt::format("tensor {} reads back differently from what was written, in bytes {} to {} of {}; the "
                            "disk or the memory of this machine is not reliable",
                            work.tensor().name, begin, begin + work.taskBytes(digest.task()) - 1,
                            output.paths()[work.step().file]));
        }
        context.addVerified(bytes.size());
        context.addDone(bytes.size());
        return ok;
    };
    QL_CHECK(output.readBack(work.step(), take));
    return digest.digest();
}

} // namespace ql::job

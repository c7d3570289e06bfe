// SPDX-License-Identifier: Apache-2.0
#include "core/job/quantize.h"

#include <chrono>
#include <deque>
#include <optional>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/job/journal.h"
#include "core/job/make_report.h"
#include "core/job/parallel.h"
#include "core/job/peak_memory.h"
#include "core/job/preflight.h"
#include "core/job/schedule.h"
#include "core/job/sealer.h"
#include "core/job/source_watch.h"
#include "core/job/tensor_work.h"
#include "core/output/model_output.h"
#include "core/report/html.h"

namespace ql::job {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

class QuantizeJob {
public:
    QuantizeJob(io::Disk& disk, const plan::Plan& plan, const QuantizeOptions& options, Context& context)
        : m_disk(disk)
        , m_plan(plan)
        , m_options(options)
        , m_context(context)
        , m_threads(threadCount(options.threads))
        , m_name(output::namePath(plan, options.output))
        , m_paths(output::partPaths(plan, options.output))
        , m_journal(disk, journalPath(m_name))
        , m_sources(*plan.source)
    {
    }

    Result<report::Report> run();

private:
    Result<report::Report> make();
    Status prepare();
    void announceWork();
    Status checkContinued();
    Status encode();
    Status encodeTasks(const std::vector<std::size_t>& steps, std::deque<OrderedTally>& tallies, Schedule& schedule,
                       Sealer& sealer);
    Result<report::Report> report();
    Status publish(const report::Report& report);
    Error cleanUp(Error error);

    io::Disk& m_disk;
    const plan::Plan& m_plan;
    const QuantizeOptions& m_options;
    Context& m_context;
    const unsigned m_threads;
    const Clock::time_point m_start = Clock::now();
    const std::string m_name; ///< of the whole output
    const std::vector<std::string> m_paths;
    Journal m_journal;
    SourceWatch m_sources;
    std::unique_ptr<output::ModelOutput> m_output{};
    std::vector<TensorWork> m_works{}; ///< parallel to the steps of the plan
    std::unordered_map<std::string_view, std::size_t> m_stepOf{}; ///< by the name of the tensor
    std::vector<std::optional<JournalEntry>> m_sealed{}; ///< parallel to the steps
    std::size_t m_sealedCount = 0;
    bool m_hasCommitted = false; ///< an interrupted job had begun to rename the parts
    std::uint64_t m_totalWork = 0;
    double m_verifySeconds = 0;
};

Result<report::Report> QuantizeJob::run()
{
    m_context.stage("Checking", 0);
    QL_TRY(Beginning beginning, preflight(m_disk, m_plan, m_options, m_name, m_paths));
    QL_CHECK(m_sources.check());
    m_hasCommitted = beginning.begin == output::Begin::FinishCommit;
    QL_CHECK(prepare());
    QL_TRY(m_output, output::ModelOutput::create(m_disk, m_plan, m_paths, beginning.begin));
    for (JournalEntry& entry : beginning.entries) {
        const auto step = m_stepOf.find(entry.tensor);
        if (step == m_stepOf.end() || m_sealed[step->second])
            continue;
        m_sealed[step->second] = std::move(entry);
        ++m_sealedCount;
    }
    auto report = make();
    if (!report)
        return fail(cleanUp(std::move(report).error()));
    return report;
}

Result<report::Report> QuantizeJob::make()
{
    announceWork();
    QL_CHECK(checkContinued());
    m_context.stage("Quantising", m_totalWork);
    QL_CHECK(encode());
    QL_TRY(report::Report made, report());
    QL_CHECK(m_context.checkpoint());
    QL_CHECK(publish(made));
    m_context.stage("Done", m_totalWork);
    return made;
}

Status QuantizeJob::prepare()
{
    m_works.reserve(m_plan.steps.size());
    for (const plan::Step& step : m_plan.steps) {
        QL_TRY(TensorWork work, TensorWork::prepare(m_plan, step));
        m_works.push_back(std::move(work));
        m_stepOf.emplace(m_works.back().tensor().name, m_works.size() - 1);
    }
    m_sealed.resize(m_works.size());
    return ok;
}

void QuantizeJob::announceWork()
{
    std::uint64_t weights = 0; // still to be made
    for (std::size_t i = 0; i < m_works.size(); ++i) {
        m_totalWork += m_works[i].step().bytes + (m_sealed[i] ? 0 : m_works[i].tensor().sourceBytes);
        weights += m_sealed[i] ? 0 : m_works[i].tensor().elements();
    }
    m_context.announceWeights(weights);
    m_context.stage("Checking", m_totalWork);
}

/// Reads back what the journal of an interrupted job vouches for; a tensor that differs is made again. Then the
/// journal is written anew, so that it says what is true now.
Status QuantizeJob::checkContinued()
{
    if (m_sealedCount > 0)
        QL_CHECK(m_output->sync()); // the interrupted job may have left bytes that are in memory only
    QL_CHECK(forEach(m_threads, m_works.size(), [&](std::size_t i) -> Status {
        if (!m_sealed[i])
            return ok;
        const TensorWork& work = m_works[i];
        m_context.item(work.tensor().name);
        QL_TRY(const Digest digest, readBack(work, *m_output, {}, m_context));
        if (digest.hex() == m_sealed[i]->checksum)
            return ok;
        if (m_output->isCommitted(work.step().file))
            return fail(Errc::BadArgument,
                        fmt::format("{} was changed after an interrupted job had finished it; start from the beginning "
                                    "with --overwrite",
                                    m_paths[work.step().file]));
        m_sealed[i].reset();
        return ok;
    }));
    // Where parts had their names already, they still have: it goes on saying so.
    JournalContents contents{.header = JournalHeader::of(m_plan), .committing = m_hasCommitted};
    for (const auto& entry : m_sealed) {
        if (entry)
            contents.entries.push_back(*entry);
    }
    QL_CHECK(m_journal.begin(contents));
    m_sealedCount = contents.entries.size();
    return ok;
}

Status QuantizeJob::encode()
{
    std::vector<std::size_t> steps; // still to be made
    std::vector<Load> loads;
    std::deque<OrderedTally> tallies;
    for (std::size_t i = 0; i < m_works.size(); ++i) {
        if (m_sealed[i])
            continue;
        steps.push_back(i);
        loads.push_back(m_works[i].load());
    }
    for (const std::size_t i : steps)
        tallies.emplace_back(m_works[i].division().tasks(), m_works[i].emptyTally());

    Schedule schedule(std::move(loads), m_options.memoryBytes);
    std::optional<Error> sealingError;
    Sealer sealer(*m_output, m_journal, m_context, [&](Error error) {
        sealingError = std::move(error);
        schedule.stop();
    });
    for (const std::size_t i : steps) {
        if (m_works[i].division().tasks() == 0)
            sealer.add(m_works[i], m_works[i].emptyTally());
    }
    const Status encoded = onThreads(
        m_threads, [&] { return encodeTasks(steps, tallies, schedule, sealer); }, [&] { schedule.stop(); });
    const auto encodedAt = Clock::now();
    if (encoded) {
        m_context.stage("Verifying", m_totalWork);
        sealer.finish();
    } else {
        sealer.stop();
    }
    m_verifySeconds = sealer.readSecondsAfter(encodedAt);
    for (JournalEntry& entry : sealer.takeEntries()) {
        m_sealed[m_stepOf.at(entry.tensor)] = std::move(entry);
        ++m_sealedCount;
    }
    if (!encoded)
        return encoded;
    if (sealingError)
        return fail(*std::move(sealingError));
    return ok;
}

Status QuantizeJob::encodeTasks(const std::vector<std::size_t>& steps, std::deque<OrderedTally>& tallies,
                                Schedule& schedule, Sealer& sealer)
{
    const ThreadLane lane(m_context.lanes());
    while (const auto claim = schedule.next()) {
        const TensorWork& work = m_works[steps[claim->tensor]];
        m_context.item(work.tensor().name);
        QL_TRY(Tally tally, work.run(claim->task, *m_output, m_context));
        schedule.taskEnded(*claim);
        OrderedTally& tallyOfAll = tallies[claim->tensor];
        const OrderedTally::Added added = tallyOfAll.add(claim->task, std::move(tally));
        schedule.resultsMerged(claim->tensor, added.merged);
        if (!added.complete)
            continue;
        Tally total = tallyOfAll.take();
        QL_CHECK(work.accept(total));
        QL_CHECK(m_sources.checkNowAndThen());
        sealer.add(work, std::move(total));
    }
    return ok;
}

Result<report::Report> QuantizeJob::report()
{
    QL_CHECK(m_sources.check());
    const auto begin = Clock::now();
    QL_TRY(const std::vector<quant::StoredType> readBack, m_output->checkStructure());
    m_verifySeconds += Seconds(Clock::now() - begin).count();
    std::vector<JournalEntry> sealed;
    for (std::size_t i = 0; i < m_sealed.size(); ++i) {
        if (!m_sealed[i])
            return fail(Errc::Failed, fmt::format("tensor {} was not written", m_works[i].tensor().name));
        sealed.push_back(*std::exchange(m_sealed[i], {}));
    }
    report::Report report = makeReport(m_plan, std::move(sealed), readBack);
    report.output = m_name;
    report.files = m_paths;
    report.verifySeconds = m_verifySeconds;
    report.seconds = Seconds(Clock::now() - m_start).count();
    report.peakBytes = peakResidentBytes();
    report.source = report::originOf(*m_plan.source, m_disk);
    report.environment = report::environmentNow(m_threads);
    return report;
}

Result<std::unique_ptr<io::OutputFile>> writeBeside(io::Disk& disk, const std::string& path, std::string_view text)
{
    QL_TRY(auto file, disk.create(path, text.size(), io::Existing::Replace));
    QL_CHECK(file->writeAt(0, std::as_bytes(std::span(text))));
    QL_CHECK(file->sync());
    return file;
}

/// The report is on the disk before the first rename, so that there is never an output without one for lack of room.
Status QuantizeJob::publish(const report::Report& report)
{
    QL_TRY(const auto file, writeBeside(m_disk, report::reportPath(m_name), report.toJsonText() + '\n'));
    QL_TRY(const auto document, writeBeside(m_disk, report::documentPath(m_name), report::toHtml(report)));
    QL_CHECK(m_journal.appendCommitting());
    Status committed = m_output->commit();
    if (committed)
        committed = document->commit();
    if (committed)
        committed = file->commit();
    if (!committed) {
        if (m_output->withdraw())
            m_sealedCount = 0;
        for (const auto* beside : {document.get(), file.get()})
            if (!m_disk.exists(beside->partialPath())) // renamed, and then its folder could not be brought to the disk
                static_cast<void>(m_disk.remove(beside->finalPath()));
        return committed;
    }
    m_journal.remove();
    return ok;
}

/// Leaves the partial files and the journal where a later job can continue, else nothing.
Error QuantizeJob::cleanUp(Error error)
{
    if (error.code == Errc::Failed || m_sealedCount == 0 || !m_sources.check()) {
        m_output->discard();
        m_journal.remove();
        return error;
    }
    m_output->keep();
    error.message +=
        fmt::format("; {} of {} tensors are finished and kept, continue with --resume", m_sealedCount, m_works.size());
    return error;
}

} // namespace

Result<report::Report> quantize(io::Disk& disk, const plan::Plan& plan, const QuantizeOptions& options,
                                Context& context)
{
    return QuantizeJob(disk, plan, options, context).run();
}

std::string journalPath(const std::string& output)
{
    return output + ".journal";
}

} // namespace ql::job

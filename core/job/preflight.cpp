// SPDX-License-Identifier: Apache-2.0
#include "core/job/preflight.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/output/of_output.h"
#include "core/output/partial_view.h"

namespace ql::job {

namespace {

using output::partialPathOf;

Status checkSources(const plan::Plan& plan, const std::string& path)
{
    const auto refuse = [&](const std::string& source) {
        return fail(Errc::CannotWrite,
                    fmt::format("{} is the file that is read ({}); choose another output", path, source));
    };
    if (plan.model->checkpoint) {
        for (const auto& file : plan.model->checkpoint->files()) {
            if (io::sameFile(path, file->path()))
                return refuse(file->path());
        }
    }
    if (plan.importance && io::sameFile(path, plan.importance->path))
        return refuse(plan.importance->path);
    return ok;
}

std::string describe(const JournalHeader& header)
{
    return fmt::format("{} to {}, {}", header.model, header.preset, formatBytes(header.bytes));
}

/// The journal to go on with, or nothing for a fresh start.
Result<std::optional<JournalContents>> findJournal(io::Disk& disk, const plan::Plan& plan,
                                                   const QuantizeOptions& options, const std::string& path)
{
    if (!disk.exists(path) || (options.overwrite && !options.resume))
        return std::nullopt;
    if (!options.resume)
        return fail(Errc::BadArgument,
                    fmt::format("{} is there from an interrupted job; continue it with --resume, or start from the "
                                "beginning with --overwrite",
                                path));
    auto journal = Journal::read(disk, path);
    if (!journal && options.overwrite)
        return std::nullopt;
    if (!journal || !*journal)
        return journal;
    const JournalHeader ours = JournalHeader::of(plan);
    if ((*journal)->header.fingerprint == ours.fingerprint) {
        // Tensors of what the source was then would be mixed with those of today's. What had begun to get its name was
        // whole.
        if (!(*journal)->committing && (*journal)->header.source != ours.source)
            (*journal)->entries.clear();
        return journal;
    }
    if (options.overwrite)
        return std::nullopt;
    return fail(
        Errc::BadArgument,
        fmt::format("{} belongs to another job ({}) than this one ({}), so it cannot be continued; start from the "
                    "beginning with --overwrite, or choose another output",
                    path, describe((*journal)->header), describe(ours)));
}

/// Bytes that an interrupted job has already reserved for a part.
std::uint64_t reservedBytes(io::Disk& disk, const std::string& path)
{
    const std::string partial = partialPathOf(path);
    if (!disk.exists(partial))
        return 0;
    const auto file = disk.open(partial);
    return file ? (*file)->size() : 0;
}

/// Of a folder that is not there yet only the place beside it can be asked.
Status checkNewFolder(io::Disk& disk, const plan::Plan& plan, const std::string& name)
{
    QL_CHECK(disk.checkTarget(journalPath(name), 0, io::Existing::Replace));
    QL_CHECK(disk.checkTarget(report::documentPath(name), 0, io::Existing::Replace));
    return disk.checkTarget(report::reportPath(name), plan.bytes, io::Existing::Replace);
}

/// A folder may hold anything but the model that is read and, without leave, another one.
Status checkFolder(io::Disk& disk, const plan::Plan& plan, const QuantizeOptions& options, const std::string& name)
{
    if (!disk.exists(name))
        return ok;
    if (!disk.isFolder(name))
        return fail(Errc::CannotWrite,
                    fmt::format("{} is a file; the model becomes a folder, so choose another name", name));
    if (plan.model->checkpoint && io::sameFile(name, plan.model->checkpoint->folder()))
        return fail(Errc::CannotWrite, fmt::format("{} is the folder that is read; choose another output", name));
    QL_TRY(const std::string found, output::ofOutput(modelIn(disk, name)));
    if (options.overwrite || found.empty())
        return ok;
    return fail(Errc::CannotWrite,
                fmt::format("{} holds a model already ({}); replace it with --overwrite, or choose another output",
                            name, found));
}

Status checkTargets(io::Disk& disk, const plan::Plan& plan, const std::string& name,
                    const std::vector<std::string>& paths)
{
    if (plan.isFolder() && !disk.exists(name))
        return checkNewFolder(disk, plan, name);
    std::uint64_t otherParts = 0;
    for (std::size_t i = 1; i < paths.size(); ++i) {
        QL_CHECK(disk.checkTarget(paths[i], plan.files[i].bytes, io::Existing::Replace));
        otherParts += plan.files[i].bytes - std::min(plan.files[i].bytes, reservedBytes(disk, paths[i]));
    }
    // The names beside the output are longer than its own.
    QL_CHECK(disk.checkTarget(report::reportPath(name), 0, io::Existing::Replace));
    QL_CHECK(disk.checkTarget(report::documentPath(name), 0, io::Existing::Replace));
    QL_CHECK(disk.checkTarget(journalPath(name), 0, io::Existing::Replace));
    return disk.checkTarget(paths[0], plan.files[0].bytes + otherParts, io::Existing::Replace);
}

} // namespace

Status checkPlan(const plan::Plan& plan, bool strict)
{
    const auto refuse = [](const plan::Problem& problem, const char* why) {
        const std::string where = problem.tensor.empty() ? std::string() : problem.tensor + ": ";
        return fail(problem.code, fmt::format("{}{}{}", where, problem.message, why));
    };
    for (const plan::Problem& problem : plan.problems) {
        if (problem.severity == plan::Severity::Error)
            return refuse(problem, "");
    }
    if (plan.blocked())
        return fail(Errc::BadArgument, "the plan cannot be carried out");
    if (!strict)
        return ok;
    for (const plan::Problem& problem : plan.problems) {
        if (problem.severity == plan::Severity::Warning)
            return refuse(problem, " (a warning, refused because of --strict)");
    }
    for (const plan::Step& step : plan.steps) {
        if (!step.fallback.empty())
            return fail(Errc::BadArgument,
                        fmt::format("tensor {} would fall back from {} to {} because {} (refused because of --strict)",
                                    plan.model->tensors[step.tensor].name, step.asked, step.planned.name(),
                                    step.fallback));
    }
    return ok;
}

Result<std::string> modelIn(io::Disk& disk, const std::string& folder)
{
    QL_TRY(const std::vector<std::string> names, disk.list(folder));
    const auto found = std::ranges::find_if(names, [](const std::string& file) {
        return file.ends_with(".safetensors") || file.ends_with(".gguf") || file == "config.json";
    });
    return found == names.end() ? std::string() : *found;
}

Result<Beginning> preflight(io::Disk& disk, const plan::Plan& plan, const QuantizeOptions& options,
                            const std::string& name, const std::vector<std::string>& paths)
{
    QL_CHECK(checkPlan(plan, options.strict));
    QL_TRY(auto journal, findJournal(disk, plan, options, journalPath(name)));
    Beginning beginning;
    if (journal) {
        beginning.begin = journal->committing ? output::Begin::FinishCommit : output::Begin::Continue;
        beginning.entries = std::move(journal->entries);
    }
    if (plan.isFolder() && beginning.begin != output::Begin::FinishCommit)
        QL_CHECK(checkFolder(disk, plan, options, name));
    for (const std::string& path : paths) {
        QL_CHECK(checkSources(plan, path));
        const bool isRenamed = beginning.begin == output::Begin::FinishCommit && !disk.exists(partialPathOf(path));
        if (!options.overwrite && !isRenamed && disk.exists(path))
            return fail(Errc::CannotWrite,
                        fmt::format("{} exists already; replace it with --overwrite, or choose another output", path));
    }
    QL_CHECK(checkTargets(disk, plan, name, paths));
    return beginning;
}

} // namespace ql::job

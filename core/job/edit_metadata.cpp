// SPDX-License-Identifier: Apache-2.0
#include "core/job/edit_metadata.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/io/update.h"
#include "core/job/checksum.h"

namespace ql::job {

namespace {

constexpr std::uint64_t copyPiece = std::uint64_t{4} << 20;

/// The file that a link names; any other as it was given.
std::string behindLinks(const std::string& path)
{
    const std::string file = io::resolved(path);
    const bool isLink = file != io::join(io::resolved(io::folderOf(path)), io::nameOf(path));
    return isLink && !file.empty() ? file : path;
}

tl::unexpected<Error> notAsWritten(const std::string& path, const std::string& what)
{
    return fail(Errc::Failed, fmt::format("{} is not as it should be when read back: {}", path, what));
}

Status checkSplit(const MetadataPlan& plan)
{
    const auto numberOf = [&](std::string_view key) {
        const gguf::Value* value = gguf::find(plan.file.metadata, key);
        return value ? value->asUnsigned().value_or(0) : 0;
    };
    const std::string& path = plan.file.file->path();
    if (numberOf("split.count") < 2)
        return ok;
    if (numberOf("split.no") > 0)
        return fail(Errc::BadInput,
                    fmt::format("{}: file {} of {} of a split model; its metadata are in the first file, so open that",
                                path, numberOf("split.no") + 1, numberOf("split.count")));
    if (!plan.wish.output.empty())
        return fail(Errc::Unsupported,
                    fmt::format("{}: the first file of a split; another name for it alone would tear the model apart, "
                                "so edit it where it is, or write the model anew with `quantloom quantize --type KEEP "
                                "--metadata ...`",
                                path));
    const auto isAlignment = [](const gguf::MetadataChange& change) { return change.key == "general.alignment"; };
    if (std::ranges::any_of(plan.edited.changes, isAlignment))
        return fail(Errc::Unsupported,
                    fmt::format("{}: the alignment of a split cannot be changed in one of its files", path));
    return ok;
}

class Rewriting {
public:
    Rewriting(io::Disk& disk, const MetadataPlan& plan, Context& context)
        : m_disk(disk)
        , m_plan(plan)
        , m_context(context)
    {
    }

    Status run()
    {
        const bool isSame = m_plan.wish.output.empty();
        std::unique_ptr<io::UpdateFile> lock;
        if (isSame) { // nobody else changes the file, and one that must not be written is not replaced either
            QL_TRY(lock, io::openForUpdate(m_disk, m_plan.target));
        }
        const auto existing = isSame || m_plan.wish.overwrite ? io::Existing::Replace : io::Existing::Refuse;
        QL_CHECK(m_disk.checkTarget(m_plan.target, m_plan.update.fileBytes, existing));
        QL_CHECK(checkSource());
        QL_TRY(const auto output, m_disk.create(m_plan.target, m_plan.update.fileBytes, existing));
        m_context.stage("Writing", 2 * m_plan.update.fileBytes);
        QL_CHECK(output->writeAt(0, m_plan.update.header));
        for (const gguf::CopyRun& run : m_plan.update.runs)
            QL_CHECK(copy(run, *output));
        QL_CHECK(output->sync());
        m_context.stage("Verifying", 2 * m_plan.update.fileBytes);
        QL_CHECK(verify(output->partialPath()));
        QL_CHECK(checkSource());
        return output->commit();
    }

private:
    /// Is the file still what was planned for?
    Status checkSource() const
    {
        std::vector<std::byte> header(m_plan.update.before.size());
        QL_TRY(const auto file, m_disk.open(m_plan.file.file->path()));
        QL_CHECK(file->readAt(0, header));
        if (file->size() == m_plan.file.file->size() && header == m_plan.update.before)
            return ok;
        return fail(Errc::Failed,
                    fmt::format("{} has changed since it was looked at; open it again", m_plan.file.file->path()));
    }

    Status copy(const gguf::CopyRun& run, io::OutputFile& output)
    {
        std::vector<std::byte> buffer(std::min(copyPiece, run.bytes));
        for (std::uint64_t at = 0; at < run.bytes; at += buffer.size()) {
            QL_CHECK(m_context.checkpoint());
            const std::span<std::byte> piece(buffer.data(), std::min<std::uint64_t>(buffer.size(), run.bytes - at));
            QL_CHECK(m_plan.file.file->readAt(run.from + at, piece));
            m_copied.add(piece);
            QL_CHECK(output.writeAt(run.to + at, piece));
            m_plan.file.file->dontNeed(run.from + at, piece.size());
            m_context.addRead(piece.size());
            m_context.addWritten(piece.size());
            m_context.addDone(piece.size());
        }
        return ok;
    }

    Status verify(const std::string& path)
    {
        QL_TRY(const container::FileHeader header, container::readHeader(m_disk, path));
        if (header.metadata != m_plan.update.metadata)
            return notAsWritten(path, "its metadata are others");
        if (header.tensors.size() != m_plan.file.tensors.size() || header.file->size() != m_plan.update.fileBytes)
            return notAsWritten(path, "the number of its tensors or bytes is another");
        for (std::size_t i = 0; i < header.tensors.size(); ++i) {
            const container::TensorEntry &read = header.tensors[i], &wanted = m_plan.file.tensors[i];
            if (read.name != wanted.name || read.shape != wanted.shape || read.type != wanted.type
                || read.offset != m_plan.update.offsets[i])
                return notAsWritten(path, fmt::format("tensor {} is another, or elsewhere", wanted.name));
        }
        Checksum found;
        for (const gguf::CopyRun& run : m_plan.update.runs)
            QL_CHECK(header.file->readStored(run.to, run.bytes, [&](std::span<const std::byte> piece) -> Status {
                found.add(piece);
                m_context.addVerified(piece.size());
                m_context.addDone(piece.size());
                return m_context.checkpoint();
            }));
        if (found.digest() != m_copied.digest())
            return notAsWritten(path, "the tensor data differ from those of the original");
        return ok;
    }

    io::Disk& m_disk;
    const MetadataPlan& m_plan;
    Context& m_context;
    Checksum m_copied{};
};

Status checkWritten(io::Disk& disk, const MetadataPlan& plan)
{
    QL_TRY(const container::FileHeader header, container::readHeader(disk, plan.target));
    if (header.metadata != plan.update.metadata || header.dataOffset != plan.file.dataOffset)
        return notAsWritten(plan.target, "its metadata are others");
    return ok;
}

} // namespace

Result<MetadataPlan> previewMetadata(io::Disk& disk, const std::string& path, MetadataWish wish)
{
    MetadataPlan plan;
    QL_TRY(plan.file, container::readHeader(disk, path));
    if (plan.file.kind != container::Kind::Gguf)
        return fail(Errc::BadInput, fmt::format("{}: only GGUF files have metadata that can be edited", path));
    plan.wish = std::move(wish);
    plan.target = plan.wish.output;
    if (plan.target.empty()) {
        plan.target = behindLinks(path);
    } else if (io::sameFile(plan.target, path)) {
        return fail(Errc::BadArgument,
                    fmt::format("-o {}: that is the file itself; edit it with --in-place", plan.target));
    }
    plan.edited = gguf::editMetadata(plan.file.metadata, plan.wish.edits);
    QL_CHECK(checkSplit(plan));
    QL_TRY(plan.update,
           gguf::planUpdate(plan.file, plan.edited.metadata, plan.wish.reserve, !plan.wish.output.empty()));
    return plan;
}

Result<MetadataPlan> planMetadata(io::Disk& disk, const std::string& path, MetadataWish wish)
{
    QL_TRY(MetadataPlan plan, previewMetadata(disk, path, std::move(wish)));
    if (!plan.edited.refusals.empty() && !plan.wish.force)
        return fail(Errc::BadArgument,
                    fmt::format("{}; --force does it all the same, and no program may load the file",
                                plan.edited.refusals.front()));
    return plan;
}

Status writeMetadata(io::Disk& disk, const MetadataPlan& plan, Context& context)
{
    if (plan.changesNothing())
        return ok;
    if (!plan.update.inPlace)
        return Rewriting(disk, plan, context).run();
    QL_CHECK(context.checkpoint());
    QL_CHECK(gguf::updateInPlace(disk, plan.file, plan.update));
    return checkWritten(disk, plan);
}

} // namespace ql::job

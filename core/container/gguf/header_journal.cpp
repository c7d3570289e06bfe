// SPDX-License-Identifier: Apache-2.0
// An update in place, and what takes it back. The journal: the magic, the size of the file, the size of a header, the
// old header and the new one, all numbers of 64 bits.
#include <algorithm>
#include <cstring>
#include <optional>

#include <fmt/format.h>

#include "core/base/bytes.h"
#include "core/container/gguf/header_update.h"
#include "core/io/update.h"

namespace ql::gguf {

namespace {

constexpr std::uint64_t journalMagic = 0x314c4e4a44485147; // "GQHDJNL1"
constexpr std::uint64_t journalHead = 3 * 8;
constexpr std::uint64_t largestJournal = std::uint64_t{300} << 20;

struct HeaderJournal {
    std::uint64_t fileBytes = 0;
    std::vector<std::byte> before{}, after{}; ///< of the same size
};

std::string toText(const container::FileHeader& file, const HeaderUpdate& update)
{
    std::string text(journalHead, '\0');
    store(text.data(), journalMagic);
    store(text.data() + 8, file.file->size());
    store(text.data() + 16, static_cast<std::uint64_t>(update.before.size()));
    for (const auto* header : {&update.before, &update.header})
        text.append(reinterpret_cast<const char*>(header->data()), header->size());
    return text;
}

/// Nothing for what is no whole journal: it never became one, and so nothing was changed.
std::optional<HeaderJournal> journalOf(const std::string& text)
{
    if (text.size() < journalHead || load<std::uint64_t>(text.data()) != journalMagic)
        return std::nullopt;
    HeaderJournal journal{.fileBytes = load<std::uint64_t>(text.data() + 8)};
    const auto size = load<std::uint64_t>(text.data() + 16);
    if (size > (text.size() - journalHead) / 2 || text.size() != journalHead + 2 * size)
        return std::nullopt;
    const auto* bytes = reinterpret_cast<const std::byte*>(text.data() + journalHead);
    journal.before.assign(bytes, bytes + size);
    journal.after.assign(bytes + size, bytes + 2 * size);
    return journal;
}

/// Could an interrupted update have left this? Every byte is that of one header or the other.
bool isMixture(const std::vector<std::byte>& found, const HeaderJournal& journal)
{
    for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i] != journal.before[i] && found[i] != journal.after[i])
            return false;
    return true;
}

Status readStoredHeader(io::Disk& disk, const std::string& path, std::vector<std::byte>& out)
{
    QL_TRY(const auto file, disk.open(path));
    std::size_t at = 0;
    return file->readStored(0, out.size(), [&](std::span<const std::byte> piece) -> Status {
        std::memcpy(out.data() + at, piece.data(), piece.size());
        at += piece.size();
        return ok;
    });
}

Status writeAndCheck(io::Disk& disk, io::UpdateFile& file, const std::vector<std::byte>& header)
{
    QL_CHECK(file.writeAt(0, header));
    QL_CHECK(file.sync());
    std::vector<std::byte> found(header.size());
    QL_CHECK(readStoredHeader(disk, file.path(), found));
    if (found != header)
        return fail(Errc::Failed, fmt::format("{}: the header read back is not the one that was written", file.path()));
    return ok;
}

} // namespace

std::string headerJournalPath(const std::string& path)
{
    const std::string file = io::resolved(path);
    return (file.empty() ? path : file) + ".header-journal";
}

Status updateInPlace(io::Disk& disk, const container::FileHeader& file, const HeaderUpdate& update)
{
    const std::string& path = file.file->path();
    const std::string journal = headerJournalPath(path);
    QL_TRY(const auto output, io::openForUpdate(disk, path));
    std::vector<std::byte> found(update.before.size());
    QL_TRY(const auto reader, disk.open(path));
    QL_CHECK(reader->readAt(0, found));
    if (reader->size() != file.file->size() || found != update.before || update.header.size() != found.size())
        return fail(Errc::Failed, fmt::format("{} has changed since it was looked at; open it again", path));
    QL_CHECK(disk.writeText(journal, toText(file, update)));
    Status written = writeAndCheck(disk, *output, update.header);
    if (written)
        return disk.remove(journal);
    if (!writeAndCheck(disk, *output, update.before))
        return fail(Errc::CannotWrite,
                    fmt::format("{}; the old metadata could not be put back either: they are in {} and will be "
                                "restored when the file is opened next",
                                written.error().message, journal));
    static_cast<void>(disk.remove(journal)); // one that stays finds nothing to restore
    return fail(Errc::CannotWrite, fmt::format("{}; the file is as it was", written.error().message));
}

Status restoreInterrupted(io::Disk& disk, const std::string& path)
{
    const std::string journalPath = headerJournalPath(path);
    if (!disk.exists(journalPath))
        return ok;
    const auto context = [&](Error error) {
        return fail(std::move(error).in(fmt::format(
            "{}: an edit of its metadata was interrupted or is under way, and cannot be taken back now", path)));
    };
    auto text = disk.readText(journalPath, largestJournal);
    if (!text)
        return disk.exists(journalPath) ? context(std::move(text).error()) : ok;
    const auto journal = journalOf(*text);
    if (!journal)
        return ok;
    QL_TRY(const auto file, disk.open(path));
    if (file->size() != journal->fileBytes)
        return ok; // of another file that had this name
    auto output = io::openForUpdate(disk, path);
    if (!output)
        return context(std::move(output).error());
    if (!disk.exists(journalPath)) // it was under way, and is done
        return ok;
    std::vector<std::byte> found(journal->before.size());
    QL_CHECK(file->readAt(0, found));
    if (!isMixture(found, *journal))
        return ok;
    if (found != journal->before && found != journal->after)
        if (Status restored = writeAndCheck(disk, **output, journal->before); !restored)
            return context(std::move(restored).error());
    return disk.remove(journalPath);
}

} // namespace ql::gguf

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/zip_archive.h"

#include <ctime>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace ql::app {

namespace {

la_ssize_t take(archive*, void* client, const void* bytes, std::size_t size)
{
    static_cast<std::string*>(client)->append(static_cast<const char*>(bytes), size);
    return static_cast<la_ssize_t>(size);
}

Status addText(archive* writer, const ArchivedText& file)
{
    constexpr int readable = 0644;
    const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), file.name.c_str());
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(file.text.size()));
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), readable);
    archive_entry_set_mtime(entry.get(), std::time(nullptr), 0);
    const bool isIn = archive_write_header(writer, entry.get()) == ARCHIVE_OK
        && archive_write_data(writer, file.text.data(), file.text.size()) == static_cast<la_ssize_t>(file.text.size());
    return isIn ? ok : fail(Errc::Failed, file.name + " was not put into the archive: " + archive_error_string(writer));
}

} // namespace

Result<std::string> zipOf(const std::vector<ArchivedText>& files)
{
    std::string bytes;
    const std::unique_ptr<archive, int (*)(archive*)> writer(archive_write_new(), archive_write_free);
    archive_write_set_format_zip(writer.get());
    archive_write_set_bytes_in_last_block(writer.get(), 1); // nothing behind the end
    if (archive_write_open2(writer.get(), &bytes, nullptr, take, nullptr, nullptr) != ARCHIVE_OK)
        return fail(Errc::Failed, std::string("the archive was not begun: ") + archive_error_string(writer.get()));
    for (const ArchivedText& file : files)
        QL_CHECK(addText(writer.get(), file));
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return fail(Errc::Failed, std::string("the archive was not ended: ") + archive_error_string(writer.get()));
    return bytes;
}

} // namespace ql::app

// SPDX-License-Identifier: Apache-2.0
#include <cstring>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/container/cursor.h"
#include "core/container/imatrix/forms.h"

namespace ql::imatrix {

namespace {

using container::Cursor;

constexpr std::int32_t maxEntries = 1'000'000;
constexpr std::int32_t maxNameBytes = 511;

Result<std::string_view> readName(Cursor& cursor, std::int32_t index)
{
    cursor.expect(fmt::format("the name of entry {}", index));
    QL_TRY(const auto length, cursor.number<std::int32_t>());
    if (length < 1 || length > maxNameBytes)
        return cursor.badAt(cursor.position() - 4,
                            fmt::format("has {} bytes; 1 to {} are allowed", length, maxNameBytes));
    return cursor.text(static_cast<std::uint64_t>(length));
}

Result<Entry> readEntry(Cursor& cursor, std::string_view name, const std::string& path)
{
    cursor.expect(fmt::format("entry {}", inQuotes(name)));
    QL_TRY(const auto calls, cursor.number<std::int32_t>());
    if (calls < 0)
        return cursor.badAt(cursor.position() - 4, fmt::format("has {} calls", calls));
    QL_TRY(const auto count, cursor.number<std::int32_t>());
    if (count < 1)
        return cursor.badAt(cursor.position() - 4, fmt::format("has {} values", count));
    QL_TRY(const auto bytes, cursor.elements(static_cast<std::uint64_t>(count), sizeof(float)));
    Entry entry;
    entry.sums.resize(static_cast<std::size_t>(count));
    std::memcpy(entry.sums.data(), bytes.data(), bytes.size());
    QL_CHECK(checkValues(entry.sums, 0, name, path));
    entry.counts = {static_cast<std::uint64_t>(calls)};
    // The file holds mean * calls; a single precision division brings back what llama.cpp's reader gets.
    setMeans(entry, true);
    return entry;
}

/// Files of 2024 and later end with the number of chunks and the name of the text; older ones end before.
Status readTrailer(Cursor& cursor, ImportanceMatrix& matrix)
{
    if (cursor.remaining() == 0)
        return ok;
    cursor.expect("the number of chunks");
    QL_TRY(const auto chunks, cursor.number<std::int32_t>());
    if (chunks < 0)
        return cursor.badAt(cursor.position() - 4, fmt::format("is {}", chunks));
    matrix.chunks = static_cast<std::uint32_t>(chunks);
    if (cursor.remaining() == 0)
        return ok;
    cursor.expect("the name of the text");
    QL_TRY(const auto length, cursor.number<std::int32_t>());
    if (length < 0)
        return cursor.badAt(cursor.position() - 4, fmt::format("has {} bytes", length));
    QL_TRY(const auto dataset, cursor.text(static_cast<std::uint64_t>(length)));
    if (!dataset.empty())
        matrix.datasets.emplace_back(dataset);
    cursor.expect("the end of the file");
    return cursor.remaining() == 0 ? ok
                                   : Status(cursor.bad(fmt::format("is followed by {} bytes", cursor.remaining())));
}

} // namespace

Result<ImportanceMatrix> readLegacy(const io::File& file)
{
    const std::string& path = file.path();
    QL_TRY(const auto mapped, file.map(0, file.size()));
    Cursor cursor(*mapped, file.size(), path);
    cursor.expect("the number of entries");
    QL_TRY(const auto count, cursor.number<std::int32_t>());
    if (count < 1 || count > maxEntries)
        return cursor.badAt(0, fmt::format("is {}, not 1 to {}; this is not an importance matrix", count, maxEntries));
    ImportanceMatrix matrix;
    matrix.path = path;
    matrix.countsCalls = true;
    for (std::int32_t i = 0; i < count; ++i) {
        const std::uint64_t begin = cursor.position();
        QL_TRY(const auto name, readName(cursor, i));
        QL_TRY(auto entry, readEntry(cursor, name, path));
        if (!matrix.entries.emplace(name, std::move(entry)).second)
            return cursor.badAt(begin, "occurs a second time");
    }
    QL_CHECK(readTrailer(cursor, matrix));
    return matrix;
}

} // namespace ql::imatrix

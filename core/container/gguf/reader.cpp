// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/reader.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/checked.h"
#include "core/container/cursor.h"
#include "core/container/gguf/metadata_reader.h"
#include "core/container/gguf/tensor_table.h"

namespace ql::gguf {

namespace {

using container::Cursor;

/// Real headers, with the largest vocabularies, have some 20 MiB.
constexpr std::uint64_t maxHeaderBytes = std::uint64_t{128} << 20;
constexpr std::uint32_t magic = 0x46554747; // "GGUF"

Result<std::uint32_t> readVersion(Cursor& cursor, const std::string& path)
{
    cursor.expect("the magic number");
    QL_TRY(const auto found, cursor.number<std::uint32_t>());
    if (found != magic)
        return cursor.badAt(0, "is not \"GGUF\"; this is not a GGUF file");
    cursor.expect("the version");
    QL_TRY(const auto version, cursor.number<std::uint32_t>());
    if (version == 2 || version == 3)
        return version;
    if (version == 1)
        return fail(
            Errc::Unsupported,
            fmt::format("{}: byte 4: GGUF version 1 of 2023, which current programs no longer read; convert the "
                        "original model again",
                        path));
    if (version != 0 && (version & 0xffff) == 0)
        return fail(Errc::Unsupported,
                    fmt::format("{}: byte 4: a big-endian GGUF file, made for other processors; convert it to "
                                "little-endian first",
                                path));
    return fail(version == 0 ? Errc::BadInput : Errc::Unsupported,
                fmt::format("{}: byte 4: GGUF version {}; versions 2 and 3 are known", path, version));
}

} // namespace

Result<container::FileHeader> readHeader(std::shared_ptr<const io::File> file)
{
    const std::string& path = file->path();
    QL_TRY(const auto mapped, file->map(0, std::min(file->size(), maxHeaderBytes)));
    Cursor cursor(*mapped, file->size(), path);

    container::FileHeader header;
    header.kind = container::Kind::Gguf;
    QL_TRY(header.version, readVersion(cursor, path));
    cursor.expect("the number of tensors");
    QL_TRY(const auto tensorCount, cursor.number<std::uint64_t>());
    cursor.expect("the number of metadata entries");
    QL_TRY(const auto entryCount, cursor.number<std::uint64_t>());
    QL_TRY(header.metadata, readMetadata(cursor, entryCount));
    QL_TRY(header.alignment, alignmentOf(header.metadata, path));
    QL_TRY(header.tensors, readTensorTable(cursor, tensorCount));
    // The position is at most 128 MiB and the alignment at most 1 MiB, so this cannot overflow.
    header.dataOffset = *alignUp(cursor.position(), header.alignment);
    QL_CHECK(placeTensors(header.tensors, {header.dataOffset, file->size(), header.alignment}, path));
    header.file = std::move(file);
    return header;
}

} // namespace ql::gguf

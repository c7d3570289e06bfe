// SPDX-License-Identifier: Apache-2.0
#include "core/container/safetensors/reader.h"

#include <algorithm>
#include <array>
#include <tuple>

#include <fmt/format.h>

#include "core/base/bytes.h"
#include "core/base/in_quotes.h"
#include "core/base/units.h"
#include "core/container/safetensors/header_parser.h"

namespace ql::safetensors {

namespace {

using container::TensorEntry;

constexpr std::uint64_t lengthBytes = 8; ///< the header's length comes first, as u64
constexpr std::uint64_t maxHeaderBytes = 100'000'000; ///< the limit of the reference reader

/// Length of the header. Everything in front of the JSON is checked here.
Result<std::uint64_t> readLength(const io::File& file)
{
    const std::string& path = file.path();
    if (file.size() < lengthBytes)
        return fail(Errc::BadInput,
                    fmt::format("{}: has {} bytes; a safetensors file begins with 8 bytes that state "
                                "the length of its header",
                                path, file.size()));
    std::array<std::byte, lengthBytes> bytes;
    QL_CHECK(file.readAt(0, bytes));
    const auto length = load<std::uint64_t>(bytes.data());
    if (length > maxHeaderBytes)
        return fail(Errc::BadInput,
                    fmt::format("{}: byte 0: states a header of {} bytes; at most {} are allowed", path, length,
                                maxHeaderBytes));
    if (length > file.size() - lengthBytes)
        return fail(Errc::BadInput,
                    fmt::format("{}: byte 0: states a header of {} bytes, but the file has only {}; it is cut off: "
                                "download or copy it again",
                                path, length, formatBytes(file.size())));
    return length;
}

/// The header begins with a brace and ends with one; only spaces may follow.
Status checkEnds(std::string_view json, const std::string& path)
{
    if (json.empty() || json.front() != '{')
        return fail(Errc::BadInput, fmt::format("{}: byte 8: the header does not begin with \"{{\"", path));
    const std::size_t last = json.find_last_not_of(' ');
    if (json[last] != '}')
        return fail(
            Errc::BadInput,
            fmt::format("{}: byte {}: the header does not end with \"}}\" and spaces", path, lengthBytes + last));
    return ok;
}

Result<Declared> readDeclared(const io::File& file, std::uint64_t length)
{
    // The parser loads some bytes past the header. Where the file does not have them, the header is copied.
    const bool hasRoom = file.size() - lengthBytes - length >= parserPadding();
    QL_TRY(const auto mapped, file.map(lengthBytes, length + (hasRoom ? parserPadding() : 0)));
    QL_CHECK(checkEnds({reinterpret_cast<const char*>(mapped->data()), length}, file.path()));
    if (hasRoom)
        return parseHeader(*mapped, length, file.path());
    std::vector<std::byte> copy(mapped->begin(), mapped->end());
    copy.resize(length + parserPadding());
    return parseHeader(copy, length, file.path());
}

/// No holes, no overlaps, nothing behind the last tensor: every byte of the data belongs to one tensor.
Status checkCoverage(const std::vector<TensorEntry>& tensors, std::uint64_t dataBytes, const std::string& path)
{
    std::uint64_t end = 0;
    for (const TensorEntry& tensor : tensors) {
        if (tensor.offset != end)
            return fail(Errc::BadInput,
                        fmt::format("{}: tensor {} begins at byte {} of the data, but the tensors before it end at {}; "
                                    "{} is not allowed",
                                    path, inQuotes(tensor.name), tensor.offset, end,
                                    tensor.offset < end ? "an overlap" : "a hole"));
        end += tensor.bytes;
        if (end > dataBytes)
            return fail(Errc::BadInput,
                        fmt::format("{}: tensor {} ends at byte {} of the data, but the file has only {}; it is cut "
                                    "off: download or copy it again",
                                    path, inQuotes(tensor.name), end, dataBytes));
    }
    if (end != dataBytes)
        return fail(Errc::BadInput,
                    fmt::format("{}: {} bytes follow the last tensor, which ends at byte {} of the data", path,
                                dataBytes - end, end));
    return ok;
}

} // namespace

Result<container::FileHeader> readHeader(std::shared_ptr<const io::File> file)
{
    QL_TRY(const std::uint64_t length, readLength(*file));
    QL_TRY(Declared declared, readDeclared(*file, length));
    container::FileHeader header;
    header.kind = container::Kind::Safetensors;
    header.metadata = std::move(declared.metadata);
    header.tensors = std::move(declared.tensors);
    header.alignment = 1;
    header.dataOffset = lengthBytes + length;
    std::sort(header.tensors.begin(), header.tensors.end(), [](const TensorEntry& a, const TensorEntry& b) {
        return std::tie(a.offset, a.bytes, a.name) < std::tie(b.offset, b.bytes, b.name);
    });
    QL_CHECK(checkCoverage(header.tensors, file->size() - header.dataOffset, file->path()));
    for (TensorEntry& tensor : header.tensors)
        tensor.offset += header.dataOffset;
    header.file = std::move(file);
    return header;
}

} // namespace ql::safetensors

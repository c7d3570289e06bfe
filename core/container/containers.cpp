// SPDX-License-Identifier: Apache-2.0
// THE list of containers. To add one: a folder with a readHeader(), a value of Kind, and a row here.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "core/base/bytes.h"
#include "core/container/container.h"
#include "core/container/gguf/header_update.h"
#include "core/container/gguf/reader.h"
#include "core/container/lookalikes.h"
#include "core/container/safetensors/reader.h"

namespace ql::container {

namespace {

struct Container {
    Kind kind;
    std::string_view extension;
    bool (*matches)(std::string_view firstBytes);
    Result<FileHeader> (*read)(std::shared_ptr<const io::File> file);
};

bool isGguf(std::string_view bytes)
{
    return bytes.starts_with("GGUF");
}

/// There is no magic number: a length that is no larger than the format allows, then the JSON object.
bool isSafetensors(std::string_view bytes)
{
    constexpr std::uint64_t largestLength = 100'000'000;
    return bytes.size() > 8 && bytes[8] == '{' && load<std::uint64_t>(bytes.data()) <= largestLength;
}

constexpr std::array containers = {
    Container{Kind::Gguf, ".gguf", isGguf, gguf::readHeader},
    Container{Kind::Safetensors, ".safetensors", isSafetensors, safetensors::readHeader},
};

Result<std::string> readFirstBytes(const io::File& file)
{
    std::string bytes(std::min<std::uint64_t>(file.size(), 512), '\0');
    QL_CHECK(file.readAt(0, std::as_writable_bytes(std::span(bytes))));
    return bytes;
}

} // namespace

Result<FileHeader> readHeader(io::Disk& disk, const std::string& path)
{
    QL_CHECK(gguf::restoreInterrupted(disk, path));
    QL_TRY(auto file, disk.open(path));
    QL_TRY(const std::string bytes, readFirstBytes(*file));
    for (const Container& container : containers)
        if (container.matches(bytes))
            return container.read(std::move(file));
    if (const auto other = lookalike(bytes))
        return fail(Errc::Unsupported, fmt::format("{}: {}", path, *other));
    // A damaged beginning: the reader that the name asks for says best what is wrong with it.
    for (const Container& container : containers)
        if (path.ends_with(container.extension))
            return container.read(std::move(file));
    return fail(Errc::Unsupported, fmt::format("{}: begins like neither a GGUF nor a safetensors file", path));
}

} // namespace ql::container

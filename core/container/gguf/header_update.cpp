// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/header_update.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/bytes.h"
#include "core/base/checked.h"
#include "core/container/gguf/metadata_reader.h"
#include "core/container/gguf/writer.h"

namespace ql::gguf {

namespace {

/// What an entry takes besides its value: key length, key, value type.
constexpr std::uint64_t entryOverhead = 8 + paddingKey.size() + 4;
constexpr std::uint64_t smallPadding = entryOverhead + 1; ///< a u8
constexpr std::uint64_t stringPadding = entryOverhead + 8; ///< an empty string

std::vector<TensorDeclaration> declarationsOf(const container::FileHeader& file)
{
    std::vector<TensorDeclaration> declarations;
    declarations.reserve(file.tensors.size());
    for (const container::TensorEntry& tensor : file.tensors)
        declarations.push_back({tensor.name, tensor.shape, tensor.type.ggufId, tensor.bytes});
    return declarations;
}

/// The tensors one by one, for an alignment that is another.
std::vector<CopyRun> runsOf(const container::FileHeader& file, const std::vector<std::uint64_t>& offsets)
{
    std::vector<CopyRun> runs;
    for (std::size_t i = 0; i < file.tensors.size(); ++i)
        if (file.tensors[i].bytes > 0)
            runs.push_back({file.tensors[i].offset, offsets[i], file.tensors[i].bytes});
    return runs;
}

Status readBefore(const container::FileHeader& file, std::vector<std::byte>& before)
{
    before.resize(std::min(file.dataOffset, file.file->size()));
    return file.file->readAt(0, before);
}

/// Fills the hole between the table and the data. False where the padding key does not fit into it.
bool fill(Metadata& metadata, std::uint64_t hole)
{
    if (hole < smallPadding)
        return false;
    addPadding(metadata, hole);
    return true;
}

void planRewrite(const container::FileHeader& file, Layout layout, HeaderUpdate& update)
{
    const std::uint64_t begin = layout.header.size();
    const auto alignment = alignmentOf(update.metadata, "");
    const bool isMoved = alignment && *alignment != file.alignment;
    update.offsets = std::move(layout.offsets);
    update.fileBytes = layout.fileBytes;
    if (isMoved) {
        update.runs = runsOf(file, update.offsets);
    } else if (file.file->size() > file.dataOffset) { // all of it, also what lies behind the last tensor
        const std::uint64_t bytes = file.file->size() - file.dataOffset;
        update.runs = {{file.dataOffset, begin, bytes}};
        update.fileBytes = std::max(update.fileBytes, begin + bytes);
    }
    update.header = std::move(layout.header);
}

} // namespace

void addPadding(Metadata& metadata, std::uint64_t bytes)
{
    erase(metadata, paddingKey);
    if (bytes >= stringPadding)
        metadata.push_back({std::string(paddingKey), Value::string(std::string(bytes - stringPadding, ' '))});
    else if (bytes >= smallPadding)
        metadata.push_back({std::string(paddingKey), Value{ValueType::U8, std::uint64_t{0}}});
}

Result<HeaderUpdate> planUpdate(const container::FileHeader& file, Metadata metadata, std::uint64_t reserve,
                                bool alwaysRewrite)
{
    HeaderUpdate update;
    QL_CHECK(readBefore(file, update.before));
    erase(metadata, paddingKey);
    const std::vector<TensorDeclaration> tensors = declarationsOf(file);
    QL_TRY(Layout layout, layOut(metadata, tensors));
    QL_TRY(const std::uint32_t alignment, alignmentOf(metadata, file.file->path()));
    const bool isSameAlignment = alignment == file.alignment;
    if (!isSameAlignment && std::ranges::any_of(file.tensors, [](const auto& tensor) { return !tensor.type.known(); }))
        return fail(Errc::Unsupported,
                    fmt::format("{}: the alignment cannot be changed, as it has tensors of a type that is not known, "
                                "and so not where they end",
                                file.file->path()));
    const bool isWhole =
        update.before.size() == file.dataOffset; // else it ends without the padding: nothing but a header
    const bool fits = isSameAlignment && isWhole && layout.header.size() <= file.dataOffset;
    if (!alwaysRewrite && fits) {
        update.inPlace = layout.header.size() == file.dataOffset || fill(metadata, file.dataOffset - layout.tableEnd);
        update.spare = file.dataOffset - layout.tableEnd;
    }
    if (!update.inPlace) {
        update.missing = fits ? 0 : layout.tableEnd - std::min(layout.tableEnd, file.dataOffset);
        addPadding(metadata, reserve);
        update.spare = reserve;
    }
    QL_TRY(layout, layOut(metadata, tensors));
    update.metadata = std::move(metadata);
    if (update.inPlace) {
        store(layout.header.data() + 4, file.version); // 2 and 3 are laid out alike
        update.header = std::move(layout.header);
        update.offsets = std::move(layout.offsets);
        update.fileBytes = file.file->size();
    } else {
        planRewrite(file, std::move(layout), update);
    }
    return update;
}

} // namespace ql::gguf

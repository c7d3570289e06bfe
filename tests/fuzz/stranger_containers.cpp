// SPDX-License-Identifier: Apache-2.0
#include "core/base/checked.h"
#include "core/container/container.h"
#include "core/container/gguf/writer.h"
#include "core/container/imatrix/imatrix.h"
#include "core/container/safetensors/index.h"
#include "tests/fuzz/memory_disk.h"
#include "tests/fuzz/strangers.h"

namespace ql::test {

namespace {

std::vector<std::byte> layOutAgain(const container::FileHeader& header)
{
    std::vector<gguf::TensorDeclaration> tensors;
    for (const container::TensorEntry& tensor : header.tensors)
        tensors.push_back({tensor.name, tensor.shape, tensor.type.ggufId, tensor.bytes});
    const auto layout = gguf::layOut(header.metadata, tensors);
    require(layout.has_value(), "what was read can be written");
    return layout->header;
}

/// A header that was read and laid out again must be read as itself.
void checkRoundTrip(const container::FileHeader& header)
{
    const std::vector<std::byte> once = layOutAgain(header);
    std::string bytes(reinterpret_cast<const char*>(once.data()), once.size());
    std::uint64_t dataBytes = 0;
    for (const container::TensorEntry& tensor : header.tensors)
        dataBytes += *alignUp(tensor.bytes, header.alignment);
    bytes.resize(bytes.size() + dataBytes);
    MemoryDisk disk(std::move(bytes));
    const auto again = container::readHeader(disk, "again.gguf");
    require(again.has_value(), "what was written can be read");
    require(layOutAgain(*again) == once, "a header stays the same when it is read and written again");
}

} // namespace

std::optional<std::string> readContainer(const std::string& bytes)
{
    MemoryDisk disk(bytes);
    const auto header = container::readHeader(disk, "damaged");
    if (!header)
        return checked(header.error().message);
    for (const container::TensorEntry& tensor : header->tensors) {
        const auto end = checkedAdd(tensor.offset, tensor.bytes);
        require(end && *end <= bytes.size(), "a tensor ends within the file");
        require(tensor.offset >= header->dataOffset, "a tensor begins within the data");
        require(checkedProduct(tensor.shape).has_value(), "the number of elements fits into 64 bits");
    }
    if (header->kind == container::Kind::Gguf)
        checkRoundTrip(*header);
    return std::nullopt;
}

std::optional<std::string> readShardIndex(const std::string& bytes)
{
    MemoryDisk disk(bytes);
    const auto index = safetensors::readIndex(disk, "damaged.json");
    if (!index)
        return checked(index.error().message);
    for (const std::string& file : index->files)
        require(!file.empty() && file.find('/') == std::string::npos && file != "..", "a path stays in the folder");
    for (const auto& [tensor, file] : index->fileOf)
        require(file < index->files.size(), "a tensor is in a file");
    return std::nullopt;
}

std::optional<std::string> readImportance(const std::string& bytes)
{
    MemoryDisk disk(bytes);
    const auto matrix = imatrix::read(disk, "damaged.imatrix");
    if (!matrix)
        return checked(matrix.error().message);
    for (const auto& [name, entry] : matrix->entries)
        require(entry.counts.size() == entry.matrices && !entry.values.empty(), "an entry has values");
    return std::nullopt;
}

} // namespace ql::test

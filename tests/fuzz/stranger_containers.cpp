// SPDX-License-Identifier: Apache-2.0
#include "core/base/checked.h"
#include "core/container/container.h"
#include "core/container/gguf/header_update.h"
#include "core/container/gguf/writer.h"
#include "core/container/imatrix/imatrix.h"
#include "core/container/safetensors/index.h"
#include "core/io/update.h"
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

namespace {

/// A file in memory whose bytes can be changed where they are, and the journal of an edit beside it.
class EditedDisk final : public ReadOnlyDisk, public io::UpdatingDisk {
public:
    EditedDisk(std::string file, std::string journal)
        : m_file(std::move(file))
        , m_journal(std::move(journal))
    {
    }

    const std::string& file() const { return m_file; }
    Result<std::shared_ptr<const io::File>> open(const std::string& path) override { return memoryFile(path, m_file); }
    Result<std::string> readText(const std::string&, std::uint64_t) override { return m_journal; }
    bool exists(const std::string&) override { return true; }
    bool isFolder(const std::string&) override { return false; }
    Result<std::vector<std::string>> list(const std::string&) override { return readOnly(); }
    Status remove(const std::string&) override { return ok; }
    Result<std::unique_ptr<io::UpdateFile>> update(const std::string& path) override
    {
        return std::make_unique<Update>(path, m_file);
    }

private:
    class Update final : public io::UpdateFile {
    public:
        Update(std::string path, std::string& bytes)
            : m_path(std::move(path))
            , m_bytes(bytes)
        {
        }
        const std::string& path() const override { return m_path; }
        Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes) override
        {
            require(offset <= m_bytes.size() && bytes.size() <= m_bytes.size() - offset,
                    "an edit does not make a file longer");
            std::ranges::copy(bytes, reinterpret_cast<std::byte*>(m_bytes.data() + offset));
            return ok;
        }
        Status sync() override { return ok; }

    private:
        std::string m_path;
        std::string& m_bytes;
    };

    std::string m_file, m_journal;
};

} // namespace

std::optional<std::string> readHeaderJournal(const std::string& bytes)
{
    constexpr std::size_t head = 24; // of the journal, then come both headers
    const std::string halfWay = "AAAABBBBtensors";
    EditedDisk disk(halfWay, bytes);
    const auto restored = gguf::restoreInterrupted(disk, "/stranger/model.gguf");
    if (disk.file() != halfWay) {
        require(bytes.size() >= head && disk.file().size() == halfWay.size(), "only a whole journal restores anything");
        const std::size_t size = (bytes.size() - head) / 2;
        require(disk.file() == bytes.substr(head, size) + halfWay.substr(size), "the old header is what is restored");
    }
    return restored ? std::nullopt : std::optional(checked(restored.error().message));
}

} // namespace ql::test

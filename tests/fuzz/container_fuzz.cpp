// SPDX-License-Identifier: Apache-2.0
// Reads damaged files by the thousand: container_fuzz COUNT [FIRST]. Every number from FIRST to FIRST + COUNT - 1
// stands for one damaged file, always the same. Whatever the file, the readers must answer, and what they accept must
// hold what they promise. A crash names the number.
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>

#include <fmt/format.h>

#include "core/base/checked.h"
#include "core/container/container.h"
#include "core/container/gguf/writer.h"
#include "core/container/imatrix/imatrix.h"
#include "core/container/safetensors/index.h"
#include "tests/fuzz/memory_disk.h"
#include "tests/fuzz/mutate.h"
#include "tests/fuzz/seeds.h"

namespace ql::test {
namespace {

std::uint64_t currentNumber = 0;

[[noreturn]] void giveUp(const char* problem)
{
    fmt::print(stderr, "file {}: {}\n", currentNumber, problem);
    std::abort();
}

void require(bool condition, const char* problem)
{
    if (!condition)
        giveUp(problem);
}

/// Not formatted: this runs in a signal handler.
void reportCrash(int signal)
{
    std::array<char, 32> text{};
    std::size_t at = text.size();
    text[--at] = '\n';
    for (std::uint64_t rest = currentNumber; at > 0; rest /= 10) {
        text[--at] = static_cast<char>('0' + rest % 10);
        if (rest < 10)
            break;
    }
    constexpr std::string_view words = "crashed on file ";
    (void)!::write(STDERR_FILENO, words.data(), words.size());
    (void)!::write(STDERR_FILENO, text.data() + at, text.size() - at);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

void checkMessage(const Error& error)
{
    require(error.message.size() > 10 && error.message.size() < 2000, "the message is not one sentence");
    for (const char c : error.message)
        require(static_cast<unsigned char>(c) >= 0x20, "the message contains control characters");
}

std::vector<std::byte> layOutAgain(const container::FileHeader& header)
{
    std::vector<gguf::TensorDeclaration> tensors;
    for (const container::TensorEntry& tensor : header.tensors)
        tensors.push_back({tensor.name, tensor.shape, tensor.type.ggufId, tensor.bytes});
    const auto layout = gguf::layOut(header.metadata, tensors);
    require(layout.has_value(), "what was read cannot be written");
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
    require(again.has_value(), "what was written cannot be read");
    require(layOutAgain(*again) == once, "a header changes when it is read and written again");
}

void readContainer(const std::string& bytes)
{
    MemoryDisk disk(bytes);
    const auto header = container::readHeader(disk, "damaged");
    if (!header)
        return checkMessage(header.error());
    for (const container::TensorEntry& tensor : header->tensors) {
        const auto end = checkedAdd(tensor.offset, tensor.bytes);
        require(end && *end <= bytes.size(), "a tensor reaches past the end of the file");
        require(tensor.offset >= header->dataOffset, "a tensor begins before the data");
        require(checkedProduct(tensor.shape).has_value(), "the number of elements overflows");
    }
    if (header->kind == container::Kind::Gguf)
        checkRoundTrip(*header);
}

void readIndex(const std::string& bytes)
{
    MemoryDisk disk(bytes);
    const auto index = safetensors::readIndex(disk, "damaged.json");
    if (!index)
        return checkMessage(index.error());
    for (const std::string& file : index->files)
        require(!file.empty() && file.find('/') == std::string::npos && file != "..", "a path leaves the folder");
    for (const auto& [tensor, file] : index->fileOf)
        require(file < index->files.size(), "a tensor is in no file");
}

void readImatrix(const std::string& bytes)
{
    MemoryDisk disk(bytes);
    const auto matrix = imatrix::read(disk, "damaged.imatrix");
    if (!matrix)
        return checkMessage(matrix.error());
    for (const auto& [name, entry] : matrix->entries)
        require(entry.counts.size() == entry.matrices && !entry.values.empty(), "an entry has no values");
}

struct Target {
    std::string seed;
    void (*read)(const std::string& bytes);
};

void run(std::uint64_t first, std::uint64_t count)
{
    const std::array targets = {Target{ggufSeed(), readContainer},        Target{unknownTypesSeed(), readContainer},
                                Target{safetensorsSeed(), readContainer}, Target{indexSeed(), readIndex},
                                Target{legacyImatrixSeed(), readImatrix}, Target{ggufImatrixSeed(), readImatrix}};
    for (const Target& target : targets)
        target.read(target.seed);
    for (currentNumber = first; currentNumber < first + count; ++currentNumber) {
        const Target& target = targets[currentNumber % targets.size()];
        Random random(currentNumber);
        target.read(mutated(target.seed, random));
    }
}

} // namespace
} // namespace ql::test

int main(int argumentCount, char** arguments)
{
    if (argumentCount < 2) {
        fmt::print(stderr, "usage: container_fuzz COUNT [FIRST]\n");
        return 2;
    }
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        ::signal(signal, ql::test::reportCrash);
    const std::uint64_t count = std::strtoull(arguments[1], nullptr, 10);
    const std::uint64_t first = argumentCount > 2 ? std::strtoull(arguments[2], nullptr, 10) : 0;
    ql::test::run(first, count);
    fmt::print("{} damaged files answered\n", count);
    return 0;
}

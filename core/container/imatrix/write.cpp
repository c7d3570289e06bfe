// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstring>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/container/gguf/writer.h"
#include "core/container/imatrix/forms.h"

namespace ql::imatrix {

namespace {

std::uint32_t tokensOfChunk(const ImportanceMatrix& matrix)
{
    return matrix.chunkTokens > 0 ? matrix.chunkTokens : usualChunkTokens;
}

/// An entry in tokens, whatever the file counted.
struct Counted {
    std::vector<float> sums{};
    std::vector<std::uint64_t> counts{};

    std::size_t columns() const { return sums.size() / counts.size(); }
    std::uint64_t most() const { return *std::ranges::max_element(counts); }
};

Counted counted(const Entry& entry, const ImportanceMatrix& matrix)
{
    Counted result{entry.sums, entry.counts};
    const std::uint32_t factor = matrix.countsCalls ? tokensOfChunk(matrix) : 1;
    const bool made = result.sums.empty();
    if (made)
        result.sums = entry.values;
    const std::size_t columns = result.columns();
    for (std::size_t i = 0; i < result.sums.size(); ++i) {
        if (made)
            result.sums[i] *= static_cast<float>(entry.counts[i / columns]);
        result.sums[i] *= static_cast<float>(factor);
    }
    for (std::uint64_t& count : result.counts)
        count *= factor;
    return result;
}

/// As llama-imatrix counts them: whole chunks of the entry that has seen most.
std::uint32_t chunksSeen(const ImportanceMatrix& matrix)
{
    std::uint64_t most = 0;
    for (const auto& [name, entry] : matrix.entries)
        most = std::max(most, counted(entry, matrix).most());
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(most / tokensOfChunk(matrix), INT32_MAX));
}

void append(std::vector<std::byte>& bytes, const void* data, std::size_t size)
{
    const auto* begin = static_cast<const std::byte*>(data);
    bytes.insert(bytes.end(), begin, begin + size);
}

void append(std::vector<std::byte>& bytes, std::int32_t number)
{
    append(bytes, &number, sizeof number);
}

void append(std::vector<std::byte>& bytes, std::string_view text)
{
    append(bytes, static_cast<std::int32_t>(text.size()));
    append(bytes, text.data(), text.size());
}

Result<std::vector<std::byte>> toGguf(const ImportanceMatrix& matrix)
{
    gguf::Metadata metadata;
    gguf::set(metadata, "general.type", gguf::Value::string("imatrix"));
    gguf::set(metadata, "imatrix.datasets", gguf::Value::strings(matrix.datasets));
    gguf::set(metadata, "imatrix.chunk_count", gguf::Value::u32(chunksSeen(matrix)));
    gguf::set(metadata, "imatrix.chunk_size", gguf::Value::u32(tokensOfChunk(matrix)));
    constexpr std::uint32_t f32 = 0;
    std::vector<gguf::TensorDeclaration> declarations;
    std::vector<std::vector<float>> data;
    const auto declare = [&](std::string name, std::vector<std::uint64_t> shape, std::vector<float> values) {
        // As ggml writes it: outer dimensions of one are not told.
        if (shape.front() == 1)
            shape.erase(shape.begin());
        declarations.push_back({std::move(name), std::move(shape), f32, values.size() * sizeof(float)});
        data.push_back(std::move(values));
    };
    for (const auto& [name, entry] : matrix.entries) {
        Counted numbers = counted(entry, matrix);
        const std::uint64_t matrices = numbers.counts.size();
        const std::uint64_t columns = numbers.columns();
        std::vector<float> counts(numbers.counts.begin(), numbers.counts.end());
        const auto named = [&tensor = name](std::string_view ending) { return tensor + std::string(ending); };
        declare(named(sumsEnding), {matrices, columns}, std::move(numbers.sums));
        declare(named(countsEnding), {matrices, 1}, std::move(counts));
        if (!entry.largest.empty())
            declare(named(largestEnding), {matrices, 1}, entry.largest);
    }
    QL_TRY(gguf::Layout layout, gguf::layOut(metadata, declarations));
    std::vector<std::byte> bytes = std::move(layout.header);
    bytes.resize(layout.fileBytes);
    for (std::size_t i = 0; i < data.size(); ++i)
        std::memcpy(bytes.data() + layout.offsets[i], data[i].data(), data[i].size() * sizeof(float));
    return bytes;
}

/// Means times calls; ones for the experts that have seen nothing.
void appendLegacy(std::vector<std::byte>& bytes, const Counted& numbers, std::uint32_t chunkTokens)
{
    const std::uint64_t calls = (numbers.most() + chunkTokens - 1) / chunkTokens;
    append(bytes, static_cast<std::int32_t>(calls));
    append(bytes, static_cast<std::int32_t>(numbers.sums.size()));
    const std::size_t columns = numbers.columns();
    for (std::size_t i = 0; i < numbers.sums.size(); ++i) {
        const std::uint64_t count = numbers.counts[i / columns];
        const float mean = count == 0 ? 1.0f : numbers.sums[i] / static_cast<float>(count);
        const float value = mean * static_cast<float>(calls);
        append(bytes, &value, sizeof value);
    }
}

Result<std::vector<std::byte>> toLegacy(const ImportanceMatrix& matrix)
{
    constexpr std::size_t longestName = 511;
    std::vector<std::byte> entries;
    std::int32_t stored = 0;
    for (const auto& [name, entry] : matrix.entries) {
        const Counted numbers = counted(entry, matrix);
        if (name.size() > longestName || numbers.sums.size() > INT32_MAX)
            return fail(Errc::BadArgument, fmt::format("tensor {} is too large for the .dat form", inQuotes(name)));
        if (numbers.most() == 0)
            continue;
        append(entries, name);
        appendLegacy(entries, numbers, tokensOfChunk(matrix));
        ++stored;
    }
    if (stored == 0)
        return fail(Errc::BadArgument, fmt::format("{}: no entry has seen anything", matrix.path));
    std::vector<std::byte> bytes;
    append(bytes, stored);
    append(bytes, entries.data(), entries.size());
    append(bytes, static_cast<std::int32_t>(chunksSeen(matrix)));
    append(bytes, matrix.datasets.empty() ? std::string_view() : std::string_view(matrix.datasets.back()));
    return bytes;
}

} // namespace

Result<Form> parseForm(std::string_view name)
{
    if (name == "gguf")
        return Form::Gguf;
    if (name == "dat")
        return Form::Legacy;
    return fail(Errc::BadArgument, fmt::format("unknown form \"{}\"; there are gguf and dat", name));
}

Result<std::vector<std::byte>> toBytes(const ImportanceMatrix& matrix, Form form)
{
    for (const auto& [name, entry] : matrix.entries)
        if (entry.counts.empty() || entry.values.empty())
            return fail(Errc::BadArgument, fmt::format("{}: tensor {} has no values", matrix.path, inQuotes(name)));
    if (matrix.entries.empty())
        return fail(Errc::BadArgument, fmt::format("{}: has no entries", matrix.path));
    return form == Form::Gguf ? toGguf(matrix) : toLegacy(matrix);
}

Status write(io::Disk& disk, const ImportanceMatrix& matrix, const std::string& path, Form form, io::Existing existing)
{
    QL_TRY(const std::vector<std::byte> bytes, toBytes(matrix, form));
    QL_CHECK(disk.checkTarget(path, bytes.size(), existing));
    QL_TRY(const auto file, disk.create(path, bytes.size(), existing));
    QL_CHECK(file->writeAt(0, bytes));
    return file->commit();
}

} // namespace ql::imatrix

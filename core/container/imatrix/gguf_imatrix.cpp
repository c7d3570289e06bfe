// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <unordered_map>

#include <fmt/format.h>

#include "core/base/in_quotes.h"
#include "core/container/gguf/reader.h"
#include "core/container/imatrix/forms.h"

namespace ql::imatrix {

namespace {

using container::FileHeader;
using container::TensorEntry;

constexpr float largestCount = 0x1p62f; ///< fits into 64 bits

/// The tensors of one weight.
struct Parts {
    const TensorEntry* sums = nullptr;
    const TensorEntry* counts = nullptr;
    const TensorEntry* largest = nullptr; ///< null where nobody measured it
};

const TensorEntry** partOf(std::map<std::string, Parts>& weights, std::string_view name)
{
    constexpr std::pair<std::string_view, const TensorEntry * Parts::*> endings[] = {
        {sumsEnding, &Parts::sums}, {countsEnding, &Parts::counts}, {largestEnding, &Parts::largest}};
    for (const auto& [ending, part] : endings)
        if (name.ends_with(ending))
            return &(weights[std::string(name.substr(0, name.size() - ending.size()))].*part);
    return nullptr;
}

tl::unexpected<Error> bad(const FileHeader& header, std::string_view problem)
{
    return fail(Errc::BadInput, fmt::format("{}: {}", header.file->path(), problem));
}

Result<std::uint32_t> readU32(const FileHeader& header, std::string_view key)
{
    const gguf::Value* value = gguf::find(header.metadata, key);
    const auto number = value ? value->asUnsigned() : std::nullopt;
    if (!number || *number > UINT32_MAX)
        return bad(header,
                   fmt::format("key \"{}\" is missing or not a number; this is not a complete importance matrix", key));
    return static_cast<std::uint32_t>(*number);
}

Status readFacts(const FileHeader& header, ImportanceMatrix& matrix)
{
    const gguf::Value* type = gguf::find(header.metadata, "general.type");
    if (!type || !type->asString() || *type->asString() != "imatrix")
        return bad(header, "key \"general.type\" is not \"imatrix\"; this is not an importance matrix");
    const gguf::Value* datasets = gguf::find(header.metadata, "imatrix.datasets");
    const gguf::Array* array = datasets ? datasets->asArray() : nullptr;
    const auto* names = array ? std::get_if<std::vector<std::string>>(&array->elements) : nullptr;
    if (!names)
        return bad(header,
                   "key \"imatrix.datasets\" is missing or not a list of strings; this is not a complete "
                   "importance matrix");
    matrix.datasets = *names;
    QL_TRY(matrix.chunks, readU32(header, "imatrix.chunk_count"));
    QL_TRY(matrix.chunkTokens, readU32(header, "imatrix.chunk_size"));
    return ok;
}

Result<std::map<std::string, Parts>> sortOut(const FileHeader& header)
{
    std::map<std::string, Parts> weights;
    for (const TensorEntry& tensor : header.tensors) {
        const TensorEntry** part = partOf(weights, tensor.name);
        if (!part)
            continue; // other statistics of the same weights
        if (tensor.type.format != quant::Format::F32)
            return bad(
                header,
                fmt::format("tensor {} has the type {} instead of F32", inQuotes(tensor.name), tensor.type.name()));
        *part = &tensor;
    }
    if (weights.empty())
        return bad(header, "holds no sums; this is not a complete importance matrix");
    return weights;
}

Result<std::vector<float>> readFloats(const FileHeader& header, const TensorEntry& tensor, std::uint64_t matrices)
{
    std::vector<float> values(tensor.elements());
    QL_CHECK(header.file->readAt(tensor.offset, std::as_writable_bytes(std::span(values))));
    QL_CHECK(checkValues(values, matrices > 0 ? values.size() / matrices : 0, tensor.name, header.file->path()));
    return values;
}

Result<Entry> readEntry(const FileHeader& header, const std::string& weight, const Parts& parts)
{
    if (!parts.sums || !parts.counts)
        return bad(header,
                   fmt::format("tensor {} is missing",
                               inQuotes(weight + std::string(parts.sums ? countsEnding : sumsEnding))));
    QL_TRY(const auto counts, readFloats(header, *parts.counts, 0));
    Entry entry;
    QL_TRY(entry.sums, readFloats(header, *parts.sums, counts.size()));
    if (entry.sums.empty() || counts.empty() || entry.sums.size() % counts.size() != 0)
        return bad(header,
                   fmt::format("tensor {} has {} values, which do not share out among {} counts",
                               inQuotes(parts.sums->name), entry.sums.size(), counts.size()));
    entry.matrices = counts.size();
    for (std::size_t matrix = 0; matrix < counts.size(); ++matrix) {
        if (counts[matrix] > largestCount)
            return bad(header,
                       fmt::format("tensor {}: value {} is {}, more tokens than can be counted",
                                   inQuotes(parts.counts->name), matrix, counts[matrix]));
        entry.counts.push_back(static_cast<std::uint64_t>(std::llround(counts[matrix])));
    }
    if (parts.largest) {
        QL_TRY(entry.largest, readFloats(header, *parts.largest, 0));
        if (entry.largest.size() != counts.size())
            return bad(header,
                       fmt::format("tensor {} has {} values for {} counts", inQuotes(parts.largest->name),
                                   entry.largest.size(), counts.size()));
    }
    setMeans(entry);
    return entry;
}

} // namespace

Result<ImportanceMatrix> readGguf(std::shared_ptr<const io::File> file)
{
    ImportanceMatrix matrix;
    matrix.path = file->path();
    QL_TRY(const auto header, gguf::readHeader(std::move(file)));
    QL_CHECK(readFacts(header, matrix));
    QL_TRY(const auto weights, sortOut(header));
    for (const auto& [weight, parts] : weights) {
        QL_TRY(auto entry, readEntry(header, weight, parts));
        matrix.entries.emplace(weight, std::move(entry));
    }
    return matrix;
}

} // namespace ql::imatrix

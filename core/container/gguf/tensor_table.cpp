// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/tensor_table.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/checked.h"
#include "core/base/in_quotes.h"
#include "core/container/gguf/limits.h"
#include "core/container/gguf/metadata_reader.h"

namespace ql::gguf {

namespace {

using container::Cursor;
using container::TensorEntry;

constexpr std::uint64_t maxTensors = std::uint64_t{1} << 20;
constexpr std::uint64_t smallestEntry = 8 + 4 + 4 + 8; ///< name length, dimension count, type, offset

Result<std::string_view> readName(Cursor& cursor, std::uint64_t index)
{
    const std::uint64_t begin = cursor.position();
    cursor.expect(fmt::format("the name of tensor {}", index));
    QL_TRY(const auto name, readString(cursor));
    if (name.size() > maxNameBytes)
        return cursor.badAt(
            begin, fmt::format("({}) has {} bytes; at most {} are allowed", inQuotes(name), name.size(), maxNameBytes));
    if (name.find('\0') != std::string_view::npos)
        return cursor.badAt(begin, fmt::format("({}) contains a NUL byte", inQuotes(name)));
    return name;
}

/// The dimensions, turned around: the file has the fastest one first.
Result<std::vector<std::uint64_t>> readShape(Cursor& cursor)
{
    const std::uint64_t begin = cursor.position();
    QL_TRY(const auto dimensions, cursor.number<std::uint32_t>());
    if (dimensions > maxDimensions)
        return cursor.badAt(begin, fmt::format("has {} dimensions; at most {} are allowed", dimensions, maxDimensions));
    std::vector<std::uint64_t> shape(dimensions);
    for (std::uint32_t i = dimensions; i-- > 0;) {
        QL_TRY(const auto length, cursor.number<std::int64_t>());
        if (length < 0)
            return cursor.badAt(cursor.position() - 8, fmt::format("has a dimension of {}", length));
        shape[i] = static_cast<std::uint64_t>(length);
    }
    const auto elements = checkedProduct(shape);
    if (!elements || *elements > INT64_MAX)
        return cursor.badAt(begin,
                            fmt::format("has more elements than 64 bits can count: {}", fmt::join(shape, " x ")));
    return shape;
}

quant::StoredType storedType(std::uint32_t id)
{
    return {quant::formatByGgufId(id).value_or(quant::Format::Unknown), id};
}

/// Bytes of a tensor of a known type.
Result<std::uint64_t> sizeOf(const TensorEntry& tensor, const Cursor& cursor)
{
    const quant::FormatInfo& format = quant::info(tensor.type.format);
    if (!format.fits(tensor.columns()))
        return cursor.bad(fmt::format("has rows of {} values, but {} needs a multiple of {}", tensor.columns(),
                                      format.name, format.blockValues));
    if (tensor.rows() % format.interleavedRows != 0)
        return cursor.bad(fmt::format("has {} rows, but {} stores {} rows together", tensor.rows(), format.name,
                                      format.interleavedRows));
    const auto row = quant::rowBytes(format, tensor.columns());
    const auto total = row ? checkedMul(*row, tensor.rows()) : std::nullopt;
    if (!total || *total > INT64_MAX)
        return cursor.bad("has more bytes than 64 bits can count");
    return *total;
}

Result<TensorEntry> readEntry(Cursor& cursor, std::string_view name)
{
    TensorEntry tensor;
    tensor.name = name;
    cursor.expect(fmt::format("tensor {}", inQuotes(name)));
    QL_TRY(tensor.shape, readShape(cursor));
    QL_TRY(const auto typeId, cursor.number<std::uint32_t>());
    tensor.type = storedType(typeId);
    if (tensor.type.known()) {
        QL_TRY(tensor.bytes, sizeOf(tensor, cursor));
    }
    QL_TRY(tensor.offset, cursor.number<std::uint64_t>());
    return tensor;
}

/// Checks the offsets of the table in turn.
class Placement {
public:
    Placement(const DataSection& data, const std::string& path)
        : m_data(data)
        , m_path(path)
    {
    }

    /// `next` is the tensor after this one in the table, or nullptr.
    Status place(TensorEntry& tensor, const TensorEntry* next)
    {
        QL_CHECK(checkOffset(tensor));
        const auto begin = checkedAdd(m_data.begin, tensor.offset);
        if (!begin || *begin > m_data.end)
            return bad(tensor,
                       fmt::format("begins at offset {} of the data, which begins at byte {}, but the file ends at "
                                   "byte {}; it is cut off: download or copy it again",
                                   tensor.offset, m_data.begin, m_data.end));
        m_exact = tensor.type.known();
        if (!m_exact)
            tensor.bytes = next && next->offset >= tensor.offset ? next->offset - tensor.offset : m_data.end - *begin;
        const auto end = checkedAdd(*begin, tensor.bytes);
        // The next tensor of one of unknown size stands for its end, and is judged when its own turn comes.
        if (m_exact && (!end || *end > m_data.end))
            return bad(tensor,
                       fmt::format("needs {} bytes at byte {}, but the file ends at byte {}; it is cut off: "
                                   "download or copy it again",
                                   tensor.bytes, *begin, m_data.end));
        // Of a tensor of unknown size at least one byte is its own.
        const std::uint64_t least = m_exact ? tensor.bytes : std::min<std::uint64_t>(tensor.elements(), 1);
        const auto padded = alignUp(tensor.offset + least, m_data.alignment);
        if (!padded)
            return bad(tensor, "ends past what 64 bits can address");
        m_expected = *padded;
        tensor.offset = *begin;
        return ok;
    }

private:
    Status checkOffset(const TensorEntry& tensor) const
    {
        if (tensor.offset % m_data.alignment != 0)
            return bad(tensor,
                       fmt::format("begins at offset {} of the data, not a multiple of the alignment {}", tensor.offset,
                                   m_data.alignment));
        if (m_exact && tensor.offset != m_expected)
            return bad(tensor,
                       fmt::format("begins at offset {} of the data, but the tensor before it ends at {}",
                                   tensor.offset, m_expected));
        if (tensor.offset < m_expected)
            return bad(tensor,
                       fmt::format("begins at offset {} of the data and overlaps the tensor before it, which "
                                   "is of an unknown type",
                                   tensor.offset));
        return ok;
    }

    tl::unexpected<Error> bad(const TensorEntry& tensor, std::string_view problem) const
    {
        return fail(Errc::BadInput, fmt::format("{}: tensor {} {}", m_path, inQuotes(tensor.name), problem));
    }

    const DataSection& m_data;
    const std::string& m_path;
    std::uint64_t m_expected = 0;
    bool m_exact = true; ///< is the size of the tensor before this one known?
};

} // namespace

Result<std::vector<TensorEntry>> readTensorTable(Cursor& cursor, std::uint64_t count)
{
    cursor.expect("the list of tensors");
    if (count > maxTensors)
        return cursor.bad(fmt::format("declares {} tensors, more than the {} we accept", count, maxTensors));
    QL_CHECK(cursor.need(count * smallestEntry));
    std::vector<TensorEntry> tensors;
    tensors.reserve(count);
    std::unordered_set<std::string_view> names;
    names.reserve(count);
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t begin = cursor.position();
        QL_TRY(const auto name, readName(cursor, i));
        if (!names.insert(name).second)
            return cursor.badAt(begin, fmt::format("({}) occurs a second time", inQuotes(name)));
        QL_TRY(auto tensor, readEntry(cursor, name));
        tensors.push_back(std::move(tensor));
    }
    return tensors;
}

Status placeTensors(std::vector<TensorEntry>& tensors, const DataSection& data, const std::string& path)
{
    Placement placement(data, path);
    for (std::size_t i = 0; i < tensors.size(); ++i)
        QL_CHECK(placement.place(tensors[i], i + 1 < tensors.size() ? &tensors[i + 1] : nullptr));
    return ok;
}

} // namespace ql::gguf

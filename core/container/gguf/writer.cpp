// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/writer.h"

#include <bit>
#include <unordered_set>

#include <fmt/format.h>

#include "core/base/bytes.h"
#include "core/base/checked.h"
#include "core/base/in_quotes.h"
#include "core/container/gguf/limits.h"
#include "core/container/gguf/metadata_reader.h"

namespace ql::gguf {

namespace {

constexpr std::uint32_t version = 3;
constexpr std::size_t maxKeyBytes = 65'535;

/// Appends numbers and strings as the format stores them.
class Buffer {
public:
    template <typename T> void number(T value)
    {
        const std::size_t at = m_bytes.size();
        m_bytes.resize(at + sizeof value);
        store(m_bytes.data() + at, value);
    }

    void string(std::string_view text)
    {
        number(static_cast<std::uint64_t>(text.size()));
        raw(text);
    }

    void raw(std::string_view text)
    {
        const auto* begin = reinterpret_cast<const std::byte*>(text.data());
        m_bytes.insert(m_bytes.end(), begin, begin + text.size());
    }

    /// The element or value of a type, narrowed from the wide form in memory.
    template <typename Wide> void narrowed(ValueType type, Wide value)
    {
        switch (type) {
        case ValueType::U8:
        case ValueType::Bool:
            number(static_cast<std::uint8_t>(value));
            break;
        case ValueType::I8:
            number(static_cast<std::int8_t>(value));
            break;
        case ValueType::U16:
            number(static_cast<std::uint16_t>(value));
            break;
        case ValueType::I16:
            number(static_cast<std::int16_t>(value));
            break;
        case ValueType::U32:
            number(static_cast<std::uint32_t>(value));
            break;
        case ValueType::I32:
            number(static_cast<std::int32_t>(value));
            break;
        case ValueType::F32:
            number(static_cast<float>(value));
            break;
        case ValueType::U64:
            number(static_cast<std::uint64_t>(value));
            break;
        case ValueType::I64:
            number(static_cast<std::int64_t>(value));
            break;
        case ValueType::F64:
            number(static_cast<double>(value));
            break;
        case ValueType::String:
        case ValueType::Array:
            break;
        }
    }
    void narrowed(ValueType, const std::string& text) { string(text); }

    void value(const Value& value)
    {
        number(static_cast<std::uint32_t>(value.type));
        std::visit([&](const auto& data) { put(value.type, data); }, value.data);
    }

    void padTo(std::size_t size) { m_bytes.resize(size); }
    std::size_t size() const { return m_bytes.size(); }
    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    template <typename Wide> void put(ValueType type, const Wide& data) { narrowed(type, data); }
    void put(ValueType, const Array& array)
    {
        number(static_cast<std::uint32_t>(array.elementType));
        number(array.size());
        std::visit(
            [&](const auto& list) {
                for (const auto& element : list)
                    narrowed(array.elementType, element);
            },
            array.elements);
    }

    std::vector<std::byte> m_bytes{};
};

Status checkKeys(const Metadata& metadata)
{
    std::unordered_set<std::string_view> keys;
    for (const KeyValue& entry : metadata) {
        if (entry.key.empty() || entry.key.size() > maxKeyBytes || entry.key.find('\0') != std::string::npos)
            return fail(Errc::BadArgument,
                        fmt::format("metadata key {} cannot be written: a GGUF key has 1 to {} bytes and no NUL",
                                    inQuotes(entry.key), maxKeyBytes));
        if (!keys.insert(entry.key).second)
            return fail(Errc::BadArgument, fmt::format("metadata key {} is there twice", inQuotes(entry.key)));
    }
    return ok;
}

Status checkNames(const std::vector<TensorDeclaration>& tensors)
{
    std::unordered_set<std::string_view> names;
    for (const TensorDeclaration& tensor : tensors) {
        if (tensor.name.size() > maxNameBytes || tensor.name.find('\0') != std::string::npos)
            return fail(Errc::BadArgument,
                        fmt::format("tensor {} cannot be written: a name in a GGUF file has at most {} bytes and no "
                                    "NUL, and this one has {} bytes",
                                    inQuotes(tensor.name), maxNameBytes, tensor.name.size()));
        if (tensor.shape.size() > maxDimensions)
            return fail(
                Errc::BadArgument,
                fmt::format("tensor {} cannot be written: it has {} dimensions, and a GGUF file holds at most {}",
                            inQuotes(tensor.name), tensor.shape.size(), maxDimensions));
        if (!names.insert(tensor.name).second)
            return fail(Errc::BadArgument, fmt::format("tensor {} is there twice", inQuotes(tensor.name)));
    }
    return ok;
}

} // namespace

Result<Layout> layOut(const Metadata& metadata, const std::vector<TensorDeclaration>& tensors)
{
    QL_CHECK(checkKeys(metadata));
    QL_CHECK(checkNames(tensors));
    auto alignment = alignmentOf(metadata, "the metadata to be written");
    if (!alignment)
        return fail(Errc::BadArgument, std::move(alignment).error().message);

    Buffer header;
    header.raw("GGUF");
    header.number(version);
    header.number(static_cast<std::uint64_t>(tensors.size()));
    header.number(static_cast<std::uint64_t>(metadata.size()));
    for (const KeyValue& entry : metadata) {
        header.string(entry.key);
        header.value(entry.value);
    }
    std::vector<std::uint64_t> offsets; // within the data section at first
    std::uint64_t end = 0;
    for (const TensorDeclaration& tensor : tensors) {
        header.string(tensor.name);
        header.number(static_cast<std::uint32_t>(tensor.shape.size()));
        for (std::size_t i = tensor.shape.size(); i-- > 0;)
            header.number(tensor.shape[i]);
        header.number(tensor.typeId);
        header.number(end);
        offsets.push_back(end);
        const auto next = checkedAdd(end, tensor.bytes);
        const auto padded = next ? alignUp(*next, *alignment) : std::nullopt;
        if (!padded || *padded > INT64_MAX / 2)
            return fail(Errc::BadArgument,
                        fmt::format("tensor {} would end past what a file can hold", inQuotes(tensor.name)));
        end = *padded;
    }
    const std::uint64_t tableEnd = header.size();
    const std::uint64_t dataBegin = *alignUp(header.size(), *alignment);
    header.padTo(dataBegin);
    for (std::uint64_t& offset : offsets)
        offset += dataBegin;
    return Layout{header.take(), std::move(offsets), dataBegin + end, tableEnd};
}

} // namespace ql::gguf

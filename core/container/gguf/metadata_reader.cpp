// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/metadata_reader.h"

#include <bit>
#include <type_traits>
#include <unordered_set>

#include <fmt/format.h>

#include "core/base/in_quotes.h"

namespace ql::gguf {

namespace {

using container::Cursor;

constexpr std::uint64_t maxEntries = 65'536;
constexpr std::uint64_t maxKeyBytes = 65'535; ///< the limit of the GGUF specification
constexpr std::uint64_t maxElements = std::uint64_t{1} << 24; ///< numbers are widened to 8 bytes in memory
constexpr std::uint64_t smallestKeyValue = 8 + 1 + 4 + 1; ///< key length, key, value type, value

/// Calls `use` with the type in the file and the type in memory of a number. False for strings, arrays and others.
template <typename Use> bool withNumberType(ValueType type, Use&& use)
{
    switch (type) {
    case ValueType::U8:
        use.template operator()<std::uint8_t, std::uint64_t>();
        return true;
    case ValueType::I8:
        use.template operator()<std::int8_t, std::int64_t>();
        return true;
    case ValueType::U16:
        use.template operator()<std::uint16_t, std::uint64_t>();
        return true;
    case ValueType::I16:
        use.template operator()<std::int16_t, std::int64_t>();
        return true;
    case ValueType::U32:
        use.template operator()<std::uint32_t, std::uint64_t>();
        return true;
    case ValueType::I32:
        use.template operator()<std::int32_t, std::int64_t>();
        return true;
    case ValueType::F32:
        use.template operator()<float, double>();
        return true;
    case ValueType::Bool:
        use.template operator()<bool, std::uint64_t>();
        return true;
    case ValueType::U64:
        use.template operator()<std::uint64_t, std::uint64_t>();
        return true;
    case ValueType::I64:
        use.template operator()<std::int64_t, std::int64_t>();
        return true;
    case ValueType::F64:
        use.template operator()<double, double>();
        return true;
    case ValueType::String:
    case ValueType::Array:
        return false;
    }
    return false;
}

/// One number from the file. Any non-zero byte is true, as in the reference reader.
template <typename Narrow, typename Wide> Wide widened(const std::byte* from)
{
    if constexpr (std::is_same_v<Narrow, bool>)
        return *from != std::byte{0};
    else
        return static_cast<Wide>(load<Narrow>(from));
}

Result<ValueType> readType(Cursor& cursor)
{
    QL_TRY(const auto number, cursor.number<std::uint32_t>());
    if (number > static_cast<std::uint32_t>(ValueType::F64))
        return cursor.badAt(cursor.position() - 4, fmt::format("has the unknown value type {}", number));
    return static_cast<ValueType>(number);
}

Result<Array> readArray(Cursor& cursor)
{
    Array array;
    QL_TRY(array.elementType, readType(cursor));
    if (array.elementType == ValueType::Array)
        return cursor.badAt(cursor.position() - 4, "is an array of arrays, which GGUF readers do not accept");
    QL_TRY(const auto count, cursor.number<std::uint64_t>());
    if (count > maxElements)
        return cursor.badAt(cursor.position() - 8,
                            fmt::format("declares {} elements, more than the {} we accept", count, maxElements));
    if (array.elementType == ValueType::String) {
        QL_CHECK(cursor.need(count * sizeof(std::uint64_t)));
        std::vector<std::string> list;
        list.reserve(count);
        for (std::uint64_t i = 0; i < count; ++i) {
            QL_TRY(const auto text, readString(cursor));
            list.emplace_back(text);
        }
        array.elements = std::move(list);
        return array;
    }
    Status status;
    withNumberType(array.elementType, [&]<typename Narrow, typename Wide>() {
        const auto bytes = cursor.elements(count, sizeof(Narrow));
        if (!bytes) {
            status = fail(bytes.error());
            return;
        }
        std::vector<Wide> list(count);
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i] = widened<Narrow, Wide>(bytes->data() + i * sizeof(Narrow));
        array.elements = std::move(list);
    });
    QL_CHECK(status);
    return array;
}

Result<Value> readValue(Cursor& cursor)
{
    Value value;
    QL_TRY(value.type, readType(cursor));
    if (value.type == ValueType::String) {
        QL_TRY(const auto text, readString(cursor));
        value.data = std::string(text);
        return value;
    }
    if (value.type == ValueType::Array) {
        QL_TRY(value.data, readArray(cursor));
        return value;
    }
    Status status;
    withNumberType(value.type, [&]<typename Narrow, typename Wide>() {
        const auto bytes = cursor.elements(1, sizeof(Narrow));
        if (bytes)
            value.data = widened<Narrow, Wide>(bytes->data());
        else
            status = fail(bytes.error());
    });
    QL_CHECK(status);
    return value;
}

Status checkKey(const Cursor& cursor, std::uint64_t position, std::string_view key)
{
    if (key.empty())
        return cursor.badAt(position, "is empty");
    if (key.size() > maxKeyBytes)
        return cursor.badAt(position, fmt::format("has {} bytes; at most {} are allowed", key.size(), maxKeyBytes));
    if (key.find('\0') != std::string_view::npos)
        return cursor.badAt(position, fmt::format("{} contains a NUL byte", inQuotes(key)));
    return ok;
}

} // namespace

Result<std::string_view> readString(Cursor& cursor)
{
    QL_TRY(const auto length, cursor.number<std::uint64_t>());
    return cursor.text(length);
}

Result<Metadata> readMetadata(Cursor& cursor, std::uint64_t count)
{
    cursor.expect("the list of metadata");
    if (count > maxEntries)
        return cursor.bad(fmt::format("declares {} entries, more than the {} we accept", count, maxEntries));
    QL_CHECK(cursor.need(count * smallestKeyValue));
    Metadata metadata;
    metadata.reserve(count);
    std::unordered_set<std::string_view> keys;
    for (std::uint64_t i = 0; i < count; ++i) {
        const std::uint64_t begin = cursor.position();
        cursor.expect(fmt::format("the key of metadata entry {}", i));
        QL_TRY(const auto key, readString(cursor));
        QL_CHECK(checkKey(cursor, begin, key));
        if (!keys.insert(key).second)
            return cursor.badAt(begin, fmt::format("{} occurs a second time", inQuotes(key)));
        cursor.expect(fmt::format("the value of key {}", inQuotes(key)));
        QL_TRY(auto value, readValue(cursor));
        metadata.push_back({std::string(key), std::move(value)});
    }
    return metadata;
}

Result<std::uint32_t> alignmentOf(const Metadata& metadata, const std::string& path)
{
    constexpr std::uint32_t standard = 32;
    constexpr std::uint32_t largest = 1u << 20;
    const Value* value = find(metadata, "general.alignment");
    if (!value)
        return standard;
    const auto bad = [&](const std::string& problem) {
        return fail(Errc::BadInput, fmt::format("{}: key \"general.alignment\" {}", path, problem));
    };
    if (value->type != ValueType::U32)
        return bad(fmt::format("has the type {} instead of u32", typeName(*value)));
    const auto alignment = static_cast<std::uint32_t>(*value->asUnsigned());
    if (!std::has_single_bit(alignment))
        return bad(fmt::format("is {}, which is not a power of two", alignment));
    if (alignment > largest)
        return bad(fmt::format("is {}, more than the {} we accept", alignment, largest));
    return alignment;
}

} // namespace ql::gguf

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Files put together byte by byte from the descriptions of the formats, without the code under test.
namespace ql::test {

/// Numbers of types in GGUF files.
namespace type_number {
constexpr std::uint32_t f32 = 0, q4K = 12, f64 = 28, q4_0R8 = 202, unknownType = 77;
}

/// A number as its little-endian bytes.
template <typename T> std::string le(T value)
{
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

inline std::string u32(std::uint32_t value)
{
    return le(value);
}
inline std::string u64(std::uint64_t value)
{
    return le(value);
}

/// A GGUF string: u64 length, bytes.
inline std::string ggufString(std::string_view text)
{
    return u64(text.size()) + std::string(text);
}

/// A key/value; `value` is the bytes after the type.
inline std::string entry(std::string_view key, std::uint32_t type, std::string_view value)
{
    return ggufString(key) + u32(type) + std::string(value);
}

/// A tensor info; `ne` has the fastest dimension first, as in the file.
inline std::string tensorInfo(std::string_view name, const std::vector<std::int64_t>& ne, std::uint32_t type,
                              std::uint64_t offset)
{
    std::string bytes = ggufString(name) + u32(static_cast<std::uint32_t>(ne.size()));
    for (const std::int64_t length : ne)
        bytes += le(length);
    return bytes + u32(type) + u64(offset);
}

struct GgufBytes {
    std::vector<std::string> entries{};
    std::vector<std::string> tensors{};
    std::size_t dataBytes = 0;
    std::uint32_t version = 3;
    std::optional<std::uint64_t> tensorCount{}; ///< what the file claims, where that is a lie
    std::optional<std::uint64_t> entryCount{};
    std::size_t alignment = 32;

    std::string header() const
    {
        std::string bytes = "GGUF" + u32(version) + u64(tensorCount.value_or(tensors.size()))
            + u64(entryCount.value_or(entries.size()));
        for (const std::string& entry : entries)
            bytes += entry;
        for (const std::string& tensor : tensors)
            bytes += tensor;
        return bytes;
    }
    std::string bytes() const
    {
        std::string bytes = header();
        bytes.resize((bytes.size() + alignment - 1) / alignment * alignment + dataBytes);
        return bytes;
    }
};

/// A safetensors file: length, JSON, data.
inline std::string safetensorsBytes(std::string_view json, std::size_t dataBytes)
{
    return u64(json.size()) + std::string(json) + std::string(dataBytes, '\0');
}

} // namespace ql::test

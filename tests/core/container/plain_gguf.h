// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace ql::test {

/// GGUF read and written a second time, by nothing but the format's description: keys with their types and values as
/// raw bytes, and the data section.
struct PlainGguf {
    struct Entry {
        std::string key{};
        std::uint32_t type = 0;
        std::string value{}; ///< bytes behind the type
        bool operator==(const Entry&) const = default;
    };
    struct Tensor {
        std::string name{};
        std::vector<std::uint64_t> dimensions{}; ///< fastest first
        std::uint32_t type = 0;
        std::uint64_t offset = 0;
        bool operator==(const Tensor&) const = default;
    };
    std::uint32_t version = 3;
    std::vector<Entry> entries{};
    std::vector<Tensor> tensors{};
    std::uint64_t tableEnd = 0, dataBegin = 0;
    std::string padding{}, data{}; ///< between table and data; from there to the end

    const Entry* find(const std::string& key) const
    {
        for (const Entry& entry : entries)
            if (entry.key == key)
                return &entry;
        return nullptr;
    }
    std::string text(const std::string& key) const
    {
        const Entry* entry = find(key);
        return entry && entry->type == 8 ? entry->value.substr(8) : "(no string)";
    }
};

class PlainGgufReader {
public:
    explicit PlainGgufReader(const std::string& bytes)
        : m_bytes(bytes)
    {
    }

    PlainGguf read()
    {
        PlainGguf file;
        if (raw(4) != "GGUF")
            throw std::runtime_error("no magic");
        file.version = number<std::uint32_t>();
        const auto tensors = number<std::uint64_t>(), entries = number<std::uint64_t>();
        std::uint64_t alignment = 32;
        for (std::uint64_t i = 0; i < entries; ++i) {
            PlainGguf::Entry entry{text(), number<std::uint32_t>()};
            const std::size_t begin = m_at;
            skip(entry.type);
            entry.value = m_bytes.substr(begin, m_at - begin);
            if (entry.key == "general.alignment")
                std::memcpy(&alignment, entry.value.data(), 4);
            file.entries.push_back(std::move(entry));
        }
        for (std::uint64_t i = 0; i < tensors; ++i) {
            PlainGguf::Tensor tensor{text()};
            for (auto left = number<std::uint32_t>(); left > 0; --left)
                tensor.dimensions.push_back(number<std::uint64_t>());
            tensor.type = number<std::uint32_t>();
            tensor.offset = number<std::uint64_t>();
            file.tensors.push_back(std::move(tensor));
        }
        file.tableEnd = m_at;
        file.dataBegin = (m_at + alignment - 1) / alignment * alignment;
        if (m_bytes.size() >= file.dataBegin) {
            file.padding = raw(file.dataBegin - m_at);
            file.data = m_bytes.substr(file.dataBegin);
        }
        return file;
    }

private:
    std::string raw(std::uint64_t size)
    {
        if (size > m_bytes.size() - m_at)
            throw std::runtime_error("past the end");
        m_at += size;
        return m_bytes.substr(m_at - size, size);
    }
    template <typename T> T number()
    {
        T value;
        std::memcpy(&value, raw(sizeof value).data(), sizeof value);
        return value;
    }
    std::string text() { return raw(number<std::uint64_t>()); }
    void skip(std::uint32_t type)
    {
        constexpr int sizes[] = {1, 1, 2, 2, 4, 4, 4, 1, -1, -2, 8, 8, 8};
        if (type > 12)
            throw std::runtime_error("no such type");
        if (type == 8) {
            text();
        } else if (type == 9) {
            const auto element = number<std::uint32_t>();
            for (auto left = number<std::uint64_t>(); left > 0; --left)
                skip(element);
        } else {
            raw(static_cast<std::uint64_t>(sizes[type]));
        }
    }

    const std::string& m_bytes;
    std::size_t m_at = 0;
};

inline PlainGguf readPlain(const std::string& bytes)
{
    return PlainGgufReader(bytes).read();
}

/// A number or a text as a GGUF file has it.
template <typename T> std::string bytesOf(T value)
{
    return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}
inline std::string bytesOf(const std::string& text)
{
    return bytesOf(std::uint64_t{text.size()}) + text;
}

/// F32 tensors of consecutive numbers behind entries; every offset is padded to the alignment.
inline std::string writePlain(const std::vector<PlainGguf::Entry>& entries, const std::vector<std::uint64_t>& lengths,
                              std::uint64_t alignment = 32)
{
    const auto padded = [&](std::string text) {
        text.resize((text.size() + alignment - 1) / alignment * alignment, '\0');
        return text;
    };
    std::string header = "GGUF" + bytesOf(std::uint32_t{3}) + bytesOf(std::uint64_t{lengths.size()})
        + bytesOf(std::uint64_t{entries.size()});
    for (const PlainGguf::Entry& entry : entries)
        header += bytesOf(entry.key) + bytesOf(entry.type) + entry.value;
    std::string data;
    float next = 1;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        header += bytesOf("t" + std::to_string(i)) + bytesOf(std::uint32_t{1}) + bytesOf(lengths[i])
            + bytesOf(std::uint32_t{0}) + bytesOf(std::uint64_t{data.size()});
        for (std::uint64_t k = 0; k < lengths[i]; ++k, next += 0.5f)
            data += bytesOf(next);
        data = padded(data);
    }
    return padded(header) + data;
}

} // namespace ql::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace ql::container {

/// Reads the numbers and strings of a header one after the other, never past its end. An error names the file, the
/// byte where the reading stopped and what was being read there.
class Cursor {
public:
    /// `bytes` is the beginning of the file: all of it, or as much as a header may have.
    Cursor(std::span<const std::byte> bytes, std::uint64_t fileSize, const std::string& path)
        : m_bytes(bytes)
        , m_fileSize(fileSize)
        , m_path(path)
    {
    }

    /// What follows, for messages: "the name of tensor 7".
    void expect(std::string what) { m_what = std::move(what); }

    std::uint64_t position() const { return m_position; }
    std::uint64_t remaining() const { return m_bytes.size() - m_position; }

    /// Are `size` bytes left?
    Status need(std::uint64_t size) const;

    template <typename T> Result<T> number()
    {
        QL_CHECK(need(sizeof(T)));
        const T value = load<T>(m_bytes.data() + m_position);
        m_position += sizeof(T);
        return value;
    }

    /// `length` bytes as text. The view lives as long as the bytes.
    Result<std::string_view> text(std::uint64_t length);

    /// `count` elements of `size` bytes each, unread.
    Result<std::span<const std::byte>> elements(std::uint64_t count, std::uint64_t size);

    /// "<path>: byte <position>: <what is being read> <problem>"
    tl::unexpected<Error> bad(std::string_view problem) const { return badAt(m_position, problem); }
    tl::unexpected<Error> badAt(std::uint64_t position, std::string_view problem) const;

private:
    std::span<const std::byte> m_bytes;
    std::uint64_t m_fileSize;
    const std::string& m_path;
    std::uint64_t m_position = 0;
    std::string m_what{};
};

} // namespace ql::container

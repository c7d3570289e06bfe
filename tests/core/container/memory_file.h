// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/io/file.h"

namespace ql::test {

/// A file in memory. Every mapping is a block of its own, so that a sanitizer sees each byte read beside it.
class MemoryFile final : public io::File {
public:
    MemoryFile(std::string path, std::string bytes)
        : m_path(std::move(path))
        , m_bytes(std::move(bytes))
    {
    }

    const std::string& path() const override { return m_path; }
    std::uint64_t size() const override { return m_bytes.size(); }
    Status readAt(std::uint64_t offset, std::span<std::byte> out) const override
    {
        if (offset > m_bytes.size() || out.size() > m_bytes.size() - offset)
            return fail(Errc::BadInput, m_path + ": read past the end");
        if (!out.empty())
            std::memcpy(out.data(), m_bytes.data() + offset, out.size());
        return ok;
    }
    Result<std::shared_ptr<const std::span<const std::byte>>> map(std::uint64_t offset,
                                                                  std::uint64_t size) const override
    {
        auto mapping = std::make_shared<Mapping>();
        mapping->bytes.resize(std::min<std::uint64_t>(size, m_bytes.size()));
        if (mapping->bytes.size() != size)
            return fail(Errc::BadInput, m_path + ": mapped past the end");
        QL_CHECK(readAt(offset, mapping->bytes));
        mapping->view = mapping->bytes;
        return std::shared_ptr<const std::span<const std::byte>>(mapping, &mapping->view);
    }
    void willNeed(std::uint64_t, std::uint64_t) const override { }
    void dontNeed(std::uint64_t, std::uint64_t) const override { }

private:
    struct Mapping {
        std::vector<std::byte> bytes{};
        std::span<const std::byte> view{};
    };

    std::string m_path;
    std::string m_bytes;
};

inline std::shared_ptr<const io::File> memoryFile(std::string path, std::string bytes)
{
    return std::make_shared<MemoryFile>(std::move(path), std::move(bytes));
}

} // namespace ql::test

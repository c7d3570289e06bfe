// SPDX-License-Identifier: Apache-2.0
#include "core/container/cursor.h"

#include <fmt/format.h>

#include "core/base/checked.h"
#include "core/base/units.h"

namespace ql::container {

Status Cursor::need(std::uint64_t size) const
{
    if (size <= remaining())
        return ok;
    if (m_bytes.size() < m_fileSize)
        return bad(fmt::format("needs {} bytes and reaches past the {} that a header may have", size,
                               formatBytes(m_bytes.size())));
    return bad(fmt::format("needs {} bytes, but the file ends {} bytes further on; it is cut off or damaged", size,
                           remaining()));
}

Result<std::string_view> Cursor::text(std::uint64_t length)
{
    QL_TRY(const auto bytes, elements(length, 1));
    return std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

Result<std::span<const std::byte>> Cursor::elements(std::uint64_t count, std::uint64_t size)
{
    const auto total = checkedMul(count, size);
    if (!total)
        return bad(fmt::format("declares {} elements of {} bytes, which overflows", count, size));
    QL_CHECK(need(*total));
    const auto bytes = m_bytes.subspan(m_position, *total);
    m_position += *total;
    return bytes;
}

tl::unexpected<Error> Cursor::badAt(std::uint64_t position, std::string_view problem) const
{
    return fail(Errc::BadInput, fmt::format("{}: byte {}: {} {}", m_path, position, m_what, problem));
}

} // namespace ql::container

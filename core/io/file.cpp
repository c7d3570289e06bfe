// SPDX-License-Identifier: Apache-2.0
#include "core/io/file.h"

#include <algorithm>

namespace ql::io {

Status File::readStored(std::uint64_t offset, std::uint64_t size, const Take& take) const
{
    constexpr std::uint64_t pieceBytes = std::uint64_t{1} << 20;
    dontNeed(offset, size);
    std::vector<std::byte> buffer(std::min(pieceBytes, size));
    for (const std::uint64_t end = offset + size; offset < end;) {
        const std::span<std::byte> piece(buffer.data(), std::min<std::uint64_t>(buffer.size(), end - offset));
        QL_CHECK(readAt(offset, piece));
        QL_CHECK(take(piece));
        offset += piece.size();
    }
    return ok;
}

} // namespace ql::io

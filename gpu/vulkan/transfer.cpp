// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/transfer.h"

#include <algorithm>

namespace ql::gpu {

Result<Transfer> Transfer::create(const Device& device)
{
    return Transfer(device);
}

bool Transfer::isStraight(const Slice& slice) const
{
    return slice.mapped && !m_device->context()->options.alwaysStage;
}

Status Transfer::prepare(std::optional<Allocation>& memory, MemoryUse use)
{
    if (!memory) {
        QL_TRY(memory, m_device->allocate(kPieceBytes, use, "copies"));
    }
    return ok;
}

Status Transfer::copy(const Slice& from, const Slice& to, std::optional<Commands>& running)
{
    QL_TRY(Commands commands, Commands::create(*m_device));
    QL_CHECK(commands.copy(from, to));
    QL_CHECK(commands.finish());
    running.emplace(std::move(commands));
    return running->submit();
}

Status Transfer::upload(const Slice& to, const Write& write, std::uint64_t unit)
{
    const std::uint64_t step = std::max(kPieceBytes / unit, std::uint64_t{1}) * unit;
    std::optional<Commands> running[2];
    for (std::uint64_t at = 0, turn = 0; at < to.size; at += step, turn ^= 1) {
        const Slice piece = to.part(at, std::min(step, to.size - at));
        if (isStraight(piece)) {
            QL_CHECK(write(at, {piece.mapped, piece.size}));
            continue;
        }
        if (piece.size > kPieceBytes)
            return fail(Errc::BadArgument, "a unit of an upload is larger than the staging memory");
        if (running[turn])
            QL_CHECK(running[turn]->wait());
        running[turn].reset();
        QL_CHECK(prepare(m_up[turn], MemoryUse::Upload));
        const Slice staged = m_up[turn]->slice().part(0, piece.size);
        QL_CHECK(write(at, {staged.mapped, staged.size}));
        QL_CHECK(copy(staged, piece, running[turn]));
    }
    for (std::optional<Commands>& commands : running)
        if (commands)
            QL_CHECK(commands->wait());
    return ok;
}

Status Transfer::upload(const Slice& to, std::span<const std::byte> bytes)
{
    if (bytes.size() != to.size)
        return fail(Errc::BadArgument, "an upload of another size than its place");
    return upload(to, [&](std::uint64_t offset, std::span<std::byte> piece) {
        std::ranges::copy(bytes.subspan(offset, piece.size()), piece.begin());
        return ok;
    });
}

Status Transfer::download(const Slice& from, std::span<std::byte> bytes)
{
    if (bytes.size() != from.size)
        return fail(Errc::BadArgument, "a download of another size than its place");
    if (isStraight(from)) {
        std::copy_n(from.mapped, bytes.size(), bytes.begin());
        return ok;
    }
    QL_CHECK(prepare(m_down, MemoryUse::Download));
    for (std::uint64_t at = 0; at < from.size; at += kPieceBytes) {
        const Slice piece = from.part(at, std::min(kPieceBytes, from.size - at));
        std::optional<Commands> running;
        const Slice staged = m_down->slice().part(0, piece.size);
        QL_CHECK(copy(piece, staged, running));
        QL_CHECK(running->wait());
        std::copy_n(staged.mapped, piece.size, bytes.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return ok;
}

} // namespace ql::gpu

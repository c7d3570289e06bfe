// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/container/container.h"

namespace ql::gguf {

/// A key of ours that no program reads: its value takes up the space that a header has to spare, because readers expect
/// the tensor data right behind the header (docs/metadata.md).
inline constexpr std::string_view paddingKey = "quantloom.padding";
inline constexpr std::uint64_t mostPadding = std::uint64_t{64} << 20; ///< a header has at most 128 MiB
/// Space for `bytes` more bytes of metadata; nothing below what the key itself takes.
void addPadding(Metadata& metadata, std::uint64_t bytes);

/// Bytes that go from a place in the old file to one in the new.
struct CopyRun {
    std::uint64_t from = 0, to = 0, bytes = 0;
};

/// Other metadata for a file: the whole new header, and how it gets there.
struct HeaderUpdate {
    bool inPlace = false; ///< the tensor data stay where they are
    Metadata metadata{}; ///< as written: with the padding key where there is one
    std::vector<std::byte> before{}, header{}; ///< magic to the beginning of the data; `before` may be cut by the end
    std::vector<CopyRun> runs{}; ///< of a rewritten file
    std::vector<std::uint64_t> offsets{}; ///< of the tensors in the new file, from its beginning
    std::uint64_t fileBytes = 0; ///< of the new file
    std::uint64_t spare = 0; ///< bytes by which metadata may grow before the file must be rewritten
    std::uint64_t missing = 0; ///< bytes by which the header does not fit; 0 in place

    /// What is written to the disk in all, without the journal.
    std::uint64_t bytesWritten() const { return inPlace ? header.size() : fileBytes; }
};

/// Lays out the header anew. In place where it fits before the data, with the space that is left in the padding key;
/// else the file is written again, with `reserve` bytes of space. `alwaysRewrite`: for another file.
/// Errors: BadArgument for metadata that cannot be written; Unsupported for another alignment where that cannot be.
Result<HeaderUpdate> planUpdate(const container::FileHeader& file, Metadata metadata, std::uint64_t reserve,
                                bool alwaysRewrite);

/// Writes the header over the old one. Before the first byte is changed, both lie in a journal beside the file, so that
/// an interrupted update is taken back by restoreInterrupted(). Read back from the disk before it counts.
/// Errors: CannotWrite, and the file is as it was, or the message says that the journal will restore it; Failed when
/// the file is no longer what was planned for.
Status updateInPlace(io::Disk& disk, const container::FileHeader& file, const HeaderUpdate& update);

/// "<path>.header-journal", beside the file itself where the path is a link.
std::string headerJournalPath(const std::string& path);
/// Takes back an update in place that was interrupted; nothing to be done in nearly all cases, and for a journal that
/// belongs to another file. Called before a header is read. Errors: CannotWrite when the file cannot be restored, or
/// is being updated now.
Status restoreInterrupted(io::Disk& disk, const std::string& path);

} // namespace ql::gguf

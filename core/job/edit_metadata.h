// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/container/gguf/header_update.h"
#include "core/container/gguf/metadata_edit.h"
#include "core/job/context.h"

namespace ql::job {

/// How the metadata of a GGUF file are to be changed.
struct MetadataWish {
    gguf::MetadataEdits edits{};
    std::string output{}; ///< another file; empty for the file itself
    bool overwrite = false; ///< an existing other file is replaced
    bool force = false; ///< also with refusals
    std::uint64_t reserve = 4096; ///< bytes of space for later edits, when the file has to be written again
};

/// Edits applied to one file: exact, and nothing written yet.
struct MetadataPlan {
    container::FileHeader file{};
    gguf::EditedMetadata edited{};
    gguf::HeaderUpdate update{};
    std::string target{}; ///< the file that changes; of a link the one that it points to
    MetadataWish wish{};

    bool changesNothing() const { return edited.changes.empty() && wish.output.empty(); }
};

/// Errors: BadInput for a file that is no GGUF, or a later part of a split; BadArgument with the first refusal unless
/// forced; Unsupported for a split to be written elsewhere, or whose alignment is to change.
Result<MetadataPlan> planMetadata(io::Disk& disk, const std::string& path, MetadataWish wish);

/// The same without looking at the refusals, which are in the plan.
Result<MetadataPlan> previewMetadata(io::Disk& disk, const std::string& path, MetadataWish wish);

/// Carries the plan out. In place: gguf::updateInPlace(). Else a file beside the target, whose header and tensor data
/// are read back from the disk and compared with what they should be before it takes the target's name.
/// Errors: CannotWrite, Cancelled, Failed when the file has changed meanwhile or does not read back as written; in all
/// cases the target is as it was.
Status writeMetadata(io::Disk& disk, const MetadataPlan& plan, Context& context);

} // namespace ql::job

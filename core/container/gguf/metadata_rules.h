// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/container/gguf/metadata_edit.h"

namespace ql::gguf {

/// Adds what is wrong with the changes: warnings for what programs would stumble over, refusals for what makes the file
/// one that no program can load. Rules: docs/metadata.md.
void checkEdited(const Metadata& before, EditedMetadata& edited);

} // namespace ql::gguf

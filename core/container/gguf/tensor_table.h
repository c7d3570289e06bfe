// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/container/container.h"
#include "core/container/cursor.h"

namespace ql::gguf {

/// Tensors with their offsets still relative to the data section, as the file states them.
/// Errors: BadInput for names, shapes and types that break the rules, also for sizes that overflow.
Result<std::vector<container::TensorEntry>> readTensorTable(container::Cursor& cursor, std::uint64_t count);

/// Where the data section begins and ends, and how its tensors are aligned.
struct DataSection {
    std::uint64_t begin = 0;
    std::uint64_t end = 0; ///< size of the file
    std::uint32_t alignment = 32;
};

/// Makes the offsets absolute. A tensor of a known type must begin where the padded one before it ends, as in the
/// reference reader; one of an unknown type reaches to the next tensor, or to the end of the file.
/// Errors: BadInput for gaps, overlaps, wrong order, wrong alignment and data that the file does not have.
Status placeTensors(std::vector<container::TensorEntry>& tensors, const DataSection& data, const std::string& path);

} // namespace ql::gguf

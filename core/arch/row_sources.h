// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/arch/model.h"
#include "core/arch/view.h"

namespace ql::arch {

/// Where the values of a target tensor come from: tensors of one shape and type, one after the other.
struct SourceTensors {
    checkpoint::CheckpointPtr checkpoint{};
    std::vector<const checkpoint::Tensor*> tensors{}; ///< at least one; owned by the checkpoint
};

/// The sources as they are, in any format; `rows` rows in all may be fewer than they have.
std::shared_ptr<const RowSource> makePlainRows(SourceTensors sources, std::uint64_t columns, std::uint64_t rows);

/// The sources, taken as one dense tensor, seen through `view`, then each of `addends` added in float. Only formats
/// that store every number on its own can be read so.
std::shared_ptr<const RowSource> makeViewRows(SourceTensors sources, View view, std::vector<float> addends);

/// Numbers that come from no file.
std::shared_ptr<const RowSource> makeConstantRows(std::vector<float> values, std::uint64_t columns);

} // namespace ql::arch

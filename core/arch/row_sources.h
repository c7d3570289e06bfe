// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/arch/model.h"
#include "core/arch/view.h"
#include "core/checkpoint/weights.h"

namespace ql::arch {

/// Where the values of a target tensor come from: weights of one shape, one after the other, and of one type unless all
/// of them are elementwise (source_values.h).
struct SourceTensors {
    checkpoint::CheckpointPtr checkpoint{};
    std::shared_ptr<const checkpoint::Weights> owner{};
    std::vector<const checkpoint::Weight*> tensors{}; ///< at least one, of `owner`
};

/// The sources as they are, in any format; `rows` rows in all may be fewer than they have.
std::shared_ptr<const RowSource> makePlainRows(SourceTensors sources, std::uint64_t columns, std::uint64_t rows);

/// The sources, taken as one dense tensor, seen through `view`, then each of `addends` added in float. Only formats
/// that store every number on its own can be read so.
std::shared_ptr<const RowSource> makeViewRows(SourceTensors sources, View view, std::vector<float> addends);

/// Numbers that come from no file.
std::shared_ptr<const RowSource> makeConstantRows(std::vector<float> values, std::uint64_t columns);

} // namespace ql::arch

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

#include "core/base/result.h"

namespace ql::arch {

/// What a RowSource may be besides: one whose values come from bytes of the target's type (TargetTensor::sourceType)
/// that are made when they are asked for. Thread-safe.
class StoredRows {
public:
    virtual ~StoredRows() = default;
    /// False: this one has values only.
    virtual bool makesStored() const = 0;
    /// The bytes of `count` rows from `first` (whole groups where rows are interleaved), without the target's scale;
    /// only when makesStored(). Errors: BadInput for values that the type cannot hold.
    virtual Status readStored(std::uint64_t first, std::uint64_t count, std::span<std::byte> out) const = 0;
};

} // namespace ql::arch

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/arch/model.h"
#include "core/quant/format.h"

namespace ql::plan {

/// How a tensor will lie in the GGUF file once its shape and its source have had their say.
struct Stored {
    quant::StoredType type{};
    bool copy = false; ///< byte for byte from the source
    std::uint64_t bytes = 0;
    std::string fallback{}; ///< empty, or why `type` is not what was wished
    std::int64_t fallbackCost = 0; ///< bytes more (or less) than the wish at its bits per weight
    std::string error{}; ///< empty, or why it cannot be written; the other fields are then a guess for the display
};

/// `wish` empty: as in the source.
/// A format that does not fit the rows goes down the chain FormatInfo::fallback, and ends at F16.
Stored store(const arch::TargetTensor& tensor, std::optional<quant::Format> wish);

} // namespace ql::plan

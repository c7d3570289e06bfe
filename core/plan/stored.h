// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "core/arch/model.h"
#include "core/quant/format.h"

namespace ql::plan {

class Coding;
class Repack;

/// How a tensor will lie in the GGUF file once its shape and its source have had their say.
struct Stored {
    quant::StoredType type{};
    bool copy = false; ///< byte for byte from the source
    bool rearranged = false; ///< the source's numbers in another order of rows
    std::shared_ptr<const Repack> repack{}; ///< the source's codes in blocks of `type`
    std::shared_ptr<const Coding> coding{}; ///< codes with scales in a tensor of their own
    std::string route{}; ///< empty, or what becomes of scales that lie apart: "folds the scales in (FP8 E4M3, ...)"
    std::string note{}; ///< empty, or why the source's own codes are not taken over
    std::uint64_t bytes = 0;
    std::string fallback{}; ///< empty, or why `type` is not what was wished
    std::int64_t fallbackCost = 0; ///< bytes more (or less) than the wish at its bits per weight
    std::string error{}; ///< empty, or why it cannot be written; the other fields are then a guess for the display
};

/// `wish` empty: as in the source.
/// A format that does not fit the rows goes down the chain of the program whose preset it is, or whose format, and ends
/// at F16. Interleaved rows need whole groups of rows and no look-up of single rows, else they are stored plainly.
Stored store(const arch::TargetTensor& tensor, std::optional<quant::Format> wish,
             quant::Dialect program = quant::Dialect::Ggml);

} // namespace ql::plan

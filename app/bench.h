// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <vector>

#include <QString>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/quant/block_view.h"

namespace ql::app {

/// How many values of a row are looked at together.
constexpr std::size_t benchBlock = 32;

/// One encoding on the format bench: what it makes of the values, or why it cannot.
struct BenchLane {
    const quant::BlockEncoding* encoding = nullptr;
    Result<quant::BlockView> view;

    /// "scale 0.5 = 2^-1 (E8M0)": what the group of a value was scaled with.
    QString scales(std::size_t value) const;
    /// "-0.615 ÷ 0.5 = -1.23, stored as -1 (code 0xa): -0.5, error +0.115 (18.7 %)".
    QString explain(std::size_t value) const;
    /// What a reader must know of this view; mostly empty.
    QString remark() const;
    const quant::BlockGroup& groupOf(std::size_t value) const;
};

/// A number as the bench writes it: four digits.
QString benchNumber(double value);

/// The same values in several encodings.
struct BenchView {
    std::size_t firstColumn = 0; ///< 0 for values typed in
    std::vector<float> values{};
    std::vector<BenchLane> lanes{};
};

using BenchEncodings = std::vector<const quant::BlockEncoding*>;

/// The block with a column of a row of a tensor. Errors: those of reading; Cancelled when `stop` became true.
Result<BenchView> benchBlockOf(const arch::TargetTensor& tensor, std::uint64_t row, std::uint64_t column,
                               const BenchEncodings& encodings, const std::atomic<bool>& stop);
Result<BenchView> benchValues(const std::vector<float>& values, const BenchEncodings& encodings,
                              const std::atomic<bool>& stop);

struct WorstBlock {
    std::uint64_t row = 0, column = 0;
    std::uint64_t rowsRead = 0, rowCount = 0;
};
/// The block with the largest error among evenly spaced rows, 64 of them at most and about half a million values.
Result<WorstBlock> findWorstBlock(const arch::TargetTensor& tensor, const quant::BlockEncoding& encoding,
                                  const std::atomic<bool>& stop);

} // namespace ql::app

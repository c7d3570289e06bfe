// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/checkpoint/coded_weight.h"
#include "core/checkpoint/scheme/schemes.h"

namespace ql::checkpoint::scheme {

/// What weights of integers have, however they are packed.
struct IntegerLayout {
    CheckpointPtr checkpoint{};
    quant::Scheme scheme{};
    std::uint64_t rows = 0, columns = 0; ///< one matrix
    std::string dialect{};
    const Tensor* codes = nullptr;
    const Tensor* scales = nullptr;
    const Tensor* zeros = nullptr; ///< null: none
    const Tensor* groupIndex = nullptr; ///< I32, the group of each column; null: neighbours are a group

    std::vector<const Tensor*> companions() const;
};

/// Integers whose columns may lie in groups that are not of neighbours (act-order). Reading is left to each packing.
class IntegerWeight : public CodedWeight {
public:
    explicit IntegerWeight(IntegerLayout layout);

    bool hasPlainGroups() const override;
    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override;
    Status readExact(std::uint64_t first, std::uint64_t count, std::span<double> out) const override;
    std::uint64_t scratchBytes(std::uint64_t count) const override;

protected:
    const IntegerLayout& layout() const { return m_layout; }
    unsigned bits() const { return m_layout.scheme.bits; }
    int middle() const { return 1 << (bits() - 1); } ///< that unsigned codes are above the signed ones
    /// Bytes that readCodes, readScales and readZeros allocate for `count` rows, together at most.
    virtual std::uint64_t packedBytes(std::uint64_t count) const = 0;

private:
    /// The group of each column. Errors: BadInput for a group that there is not.
    Result<std::vector<std::uint32_t>> readGroups() const;

    const IntegerLayout m_layout;
    mutable std::once_flag m_looked{};
    mutable bool m_hasPlainGroups = true;
};

/// The same for all integers: the scheme, with the bits that the configuration says.
quant::Scheme integerScheme(unsigned bits, const Grouping& grouping, const Tensor& scales, bool hasZeros);

/// A field of `bits` (up to 8) at bit `at` of words that follow each other every `stride` in memory.
inline unsigned bitField(const std::uint32_t* words, std::uint64_t stride, std::uint64_t at, unsigned bits)
{
    const std::uint64_t word = at / 32;
    const unsigned shift = at % 32;
    std::uint32_t field = words[word * stride] >> shift;
    if (shift + bits > 32)
        field |= words[(word + 1) * stride] << (32 - shift);
    return field & ((1u << bits) - 1);
}

/// The part of a tensor of I32 [.., rowWords] with the rows from `row` and the columns from `column`.
Status readTile(const Checkpoint& checkpoint, const Tensor& tensor, std::uint64_t rowWords, std::uint64_t row,
                std::uint64_t rows, std::uint64_t column, std::uint64_t columns, std::uint32_t* out);

} // namespace ql::checkpoint::scheme

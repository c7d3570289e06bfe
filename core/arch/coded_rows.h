// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/arch/row_sources.h"

namespace ql::arch {

/// The rows of a target tensor as codes and scales: whole rows of coded weights that share a scheme, in any order.
/// Thread-safe; each call reads from the files what it needs.
class CodedRows {
public:
    /// Nothing where the rows of the target are not whole rows of the sources, or these do not share a scheme.
    static std::shared_ptr<const CodedRows> make(const SourceTensors& sources, const View& view);

    const quant::Scheme& scheme() const { return first().scheme(); }
    /// How the checkpoint stores them, for people.
    const std::string& dialect() const { return first().dialect(); }
    std::uint64_t columns() const { return first().columns(); }
    std::uint64_t codeRowBytes() const { return first().codeRowBytes(); }
    std::uint64_t groups() const { return first().groups(); } ///< scales of one row
    bool divides() const { return first().divides(); }

    /// As those of checkpoint::CodedWeight, for rows of the target.
    Status readCodes(std::uint64_t row, std::uint64_t count, std::span<std::byte> out) const;
    Status readScales(std::uint64_t row, std::uint64_t count, std::span<float> out) const;
    Status readZeros(std::uint64_t row, std::uint64_t count, std::span<std::int16_t> out) const;
    Status readExact(std::uint64_t row, std::uint64_t count, std::span<double> out) const;
    Result<float> factor(std::uint64_t row) const; ///< of the matrix that the row lies in
    /// Bytes that a call allocates at most for `count` rows.
    std::uint64_t scratchBytes(std::uint64_t count) const;

    /// Does each group of scheme().groupRows rows within the target's matrices of `rowsPerMatrix` rows come from one
    /// group of the sources, so that the scales can be written group by group?
    bool keepsRowGroups(std::uint64_t rowsPerMatrix) const;
    /// Does each of the target's matrices come from one matrix of the sources, so that it has one factor?
    bool keepsMatrices(std::uint64_t rowsPerMatrix) const;

private:
    struct Place {
        const checkpoint::CodedWeight* weight = nullptr;
        std::uint64_t row = 0;
    };

    CodedRows(SourceTensors sources, std::optional<View> view);

    const checkpoint::CodedWeight& first() const { return *m_sources.tensors[0]->coded; }
    Place placeOf(std::uint64_t row) const;
    /// Does each run of `together` rows of a target's matrix come from one group of `groupRows` rows (0: a matrix)?
    bool keepsGroups(std::uint64_t rowsPerMatrix, std::uint64_t together, std::uint64_t groupRows) const;
    /// Calls read(weight, first row, count, rows from `row`) for each run of rows that lie together in a source.
    template <class Read> Status forRuns(std::uint64_t row, std::uint64_t count, Read read) const;

    SourceTensors m_sources;
    std::optional<View> m_view; ///< nothing: the rows in their own order
    std::uint64_t m_rowCount = 0;
};

} // namespace ql::arch

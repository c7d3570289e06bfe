// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include "core/arch/coded_rows.h"
#include "core/arch/model.h"
#include "core/arch/tensor_scale.h"
#include "core/base/result.h"
#include "core/quant/scheme.h"

namespace ql::plan {

/// How a tensor is written as codes, with scales in tensors of their own. The tensor of the codes and those of the
/// scales are made one by one, each from the source and by the same arithmetic, so that they fit together whatever the
/// order and the threads. Immutable to its users and thread-safe.
class Coding {
public:
    virtual ~Coding() = default;

    /// Of what is written; groupRows is 1 where the source's groups of rows do not stay together.
    const quant::Scheme& scheme() const { return m_scheme; }
    std::uint64_t rows() const { return m_rows; } ///< of all matrices
    std::uint64_t columns() const { return m_columns; }
    std::uint64_t rowsPerMatrix() const { return m_rowsPerMatrix; }
    std::uint64_t matrices() const { return m_rows / m_rowsPerMatrix; }
    std::uint64_t codeRowBytes() const { return quant::codeBytes(m_scheme.element, m_columns); }
    std::uint64_t groups() const { return quant::groupsPerRow(m_scheme, m_columns); } ///< of one row
    /// Rows of the tensor of scales that one matrix has: ceil(rowsPerMatrix / groupRows), 1 for one scale.
    std::uint64_t scaleRowsPerMatrix() const;
    bool divides() const { return m_divides; } ///< values are divided by the factor

    /// Are these the source's own codes and scales, so that nothing is lost?
    virtual bool keepsSource() const = 0;
    /// Makes the codes of `count` rows of one matrix, count * codeRowBytes() bytes, and gives the scales that belong
    /// to them, count * groups() floats, a block's scale in each of its rows. `values` are those rows.
    virtual Status make(std::uint64_t first, std::uint64_t count, const float* values, std::byte* codes,
                        float* scales) const = 0;
    /// The same scales without the codes.
    virtual Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> scales) const = 0;
    virtual Result<float> factor(std::uint64_t matrix) const = 0; ///< 1 where the scheme has none
    /// Bytes that a call of readScales allocates at most for `count` rows.
    virtual std::uint64_t scratchBytes(std::uint64_t count) const = 0;

protected:
    Coding(quant::Scheme scheme, const arch::TargetTensor& tensor, bool divides);

private:
    const quant::Scheme m_scheme;
    const std::uint64_t m_rows, m_columns, m_rowsPerMatrix;
    const bool m_divides;
};

using CodingPtr = std::shared_ptr<const Coding>;

/// The codes and scales of the source as they are; null where the target has none (TargetTensor::coded). Where the
/// rows were reordered so that the groups of rows do not stay together, every row gets its own scales.
/// `divides` says how the factor is written, whatever the source does: where it is inverted, it is rounded once.
CodingPtr keepCoding(const arch::TargetTensor& tensor, std::optional<bool> divides = {});

/// How the scales of new codes are chosen.
struct CodingOptions {
    quant::Search search = quant::Search::Reference;
    /// Per matrix one weight for each column, or empty; must outlive the coding.
    std::span<const float> importance{};
    bool divides = false; ///< write the factor's inverse, as compressed-tensors does
    /// Factors that are given, one per matrix, because matrices that run as one need the same; else they are found.
    std::shared_ptr<const arch::TensorScale> factors{};
};

/// New codes by the scheme.
CodingPtr newCoding(const arch::TargetTensor& tensor, quant::Scheme scheme, CodingOptions options);

/// The scales of a coding as the tensor that is written, scaleRowsPerMatrix() rows of groups() values for each matrix.
std::shared_ptr<const arch::RowSource> makeScaleRows(CodingPtr coding);
/// The factors of all matrices, as one row; as they are stored, so inverted where the coding divides.
std::shared_ptr<const arch::RowSource> makeFactorRows(CodingPtr coding);

} // namespace ql::plan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>

#include "core/base/result.h"
#include "core/quant/scheme.h"

namespace ql::checkpoint {

/// A weight whose scales lie apart from its numbers, brought from its checkpoint's dialect to the one form of
/// quant::Scheme. A weight with several matrices (experts) is their rows, one matrix after the other; groups of rows
/// begin anew in each matrix. Immutable and thread-safe; each call reads from the files what it needs.
class CodedWeight {
public:
    /// `dialect` says how the checkpoint stores it, for people: "compressed-tensors nvfp4-pack-quantized".
    CodedWeight(quant::Scheme scheme, std::uint64_t rows, std::uint64_t columns, std::uint64_t rowsPerMatrix,
                std::string dialect)
        : m_scheme(scheme)
        , m_rows(rows)
        , m_columns(columns)
        , m_rowsPerMatrix(rowsPerMatrix)
        , m_dialect(std::move(dialect))
    {
    }
    virtual ~CodedWeight() = default;
    CodedWeight(const CodedWeight&) = delete;
    CodedWeight& operator=(const CodedWeight&) = delete;

    const quant::Scheme& scheme() const { return m_scheme; }
    std::uint64_t rows() const { return m_rows; } ///< of all matrices
    std::uint64_t columns() const { return m_columns; }
    std::uint64_t rowsPerMatrix() const { return m_rowsPerMatrix; }
    std::uint64_t codeRowBytes() const { return quant::codeBytes(m_scheme.element, m_columns); }
    std::uint64_t groups() const { return quant::groupsPerRow(m_scheme, m_columns); } ///< of one row
    const std::string& dialect() const { return m_dialect; }

    /// The codes of `count` rows, count * codeRowBytes() bytes. Errors: those of reading; BadInput for bytes that the
    /// dialect does not allow.
    virtual Status readCodes(std::uint64_t first, std::uint64_t count, std::span<std::byte> out) const = 0;
    /// The scales of `count` rows, count * groups() floats; a block's scale stands in each of its rows.
    virtual Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> out) const = 0;
    /// Like the scales; only where scheme().hasZeros.
    virtual Status readZeros(std::uint64_t first, std::uint64_t count, std::span<std::int16_t> out) const;
    /// The factor of a matrix; 1 without scheme().hasFactor.
    virtual Result<float> factor(std::uint64_t matrix) const;
    /// Are values divided by the factor, instead of multiplied?
    virtual bool divides() const { return false; }
    /// False where columns do not lie in groups of neighbours (GPTQ with act-order) or have factors of their own, so
    /// that codes and scales cannot be taken over: then only readRows() and readExact() may be called.
    virtual bool hasPlainGroups() const { return true; }

    /// The values of `count` rows, each rounded once to float.
    virtual Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const;
    /// The exact values (see quant::decodeCoded).
    virtual Status readExact(std::uint64_t first, std::uint64_t count, std::span<double> out) const;
    /// Bytes that readRows and readExact allocate at most for `count` rows.
    virtual std::uint64_t scratchBytes(std::uint64_t count) const;

protected:
    /// How many of `count` rows readRows and readExact ask the other calls for at a time.
    std::uint64_t rowsAtOnce(std::uint64_t count) const;

private:
    template <class Real> Status readValues(std::uint64_t first, std::uint64_t count, std::span<Real> out) const;

    const quant::Scheme m_scheme;
    const std::uint64_t m_rows, m_columns, m_rowsPerMatrix;
    const std::string m_dialect;
};

} // namespace ql::checkpoint

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include "core/arch/model.h"

namespace ql::arch {

/// Factors that the stored values of a tensor lack: one for each of its matrices, so one for each expert. They are
/// found when they are first asked for, once, by whichever thread comes first.
class TensorScale {
public:
    using Find = std::function<Result<std::vector<float>>()>;

    TensorScale(std::uint64_t rowsPerMatrix, Find find)
        : m_rowsPerMatrix(rowsPerMatrix)
        , m_find(std::move(find))
    {
    }

    /// One per matrix. Errors: those of reading them, or what they are made from.
    Result<std::span<const float>> factors() const;
    /// What is stored of `values`, whole rows of `columns` values from `firstRow` on.
    Status divide(std::uint64_t firstRow, std::uint64_t columns, std::span<float> values) const;
    /// The values of what is stored.
    Status multiply(std::uint64_t firstRow, std::uint64_t columns, std::span<float> values) const;

private:
    template <typename Operation>
    Status apply(std::uint64_t firstRow, std::uint64_t columns, std::span<float> values, Operation operation) const;

    const std::uint64_t m_rowsPerMatrix;
    const Find m_find;
    mutable std::mutex m_mutex{};
    mutable std::optional<std::vector<float>> m_factors{};
};

/// Rows of each of the matrices that a tensor is made of.
std::uint64_t rowsPerMatrixOf(const TargetTensor& tensor);
/// Matrices of a tensor that have a factor each.
std::uint64_t matricesOf(const TargetTensor& tensor);

/// For each matrix the smallest power of two by which it can be divided so that no magnitude is above `largest`; 1 for
/// a matrix of zeros. Values that are NaN or infinite do not count.
std::shared_ptr<const TensorScale> scaleTo(float largest, const TargetTensor& tensor);

/// For each matrix its largest magnitude divided by `largest`; 1 for a matrix of zeros.
std::shared_ptr<const TensorScale> factorsTo(float largest, const TargetTensor& tensor);

/// The values of `stored`, where it lacks a scale.
std::shared_ptr<const RowSource> makeScaledRows(std::shared_ptr<const RowSource> stored, std::uint64_t columns,
                                                std::shared_ptr<const TensorScale> scale);

/// The factors themselves, as one row.
std::shared_ptr<const RowSource> makeFactorRows(std::shared_ptr<const TensorScale> scale);

/// "blk.0.attn_q.scale" for "blk.0.attn_q.weight"; empty for a name that does not end so.
std::string scaleNameOf(const std::string& weight);

/// Lets the NVFP4 tensors of a GGUF model be read with the scale that the file has for them.
void applyStoredScales(std::vector<TargetTensor>& tensors);

} // namespace ql::arch

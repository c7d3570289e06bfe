// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/checkpoint/coded_weight.h"
#include "core/checkpoint/scheme/scale_grid.h"

namespace ql::checkpoint::scheme {

/// Where the one factor of each matrix is.
struct FactorTensor {
    const Tensor* tensor = nullptr; ///< F32; null: no factor
    bool isPerMatrix = false; ///< else one for all
    bool divides = false;
};

/// What all coded weights of files have.
struct StoredLayout {
    CheckpointPtr checkpoint{};
    quant::Scheme scheme{};
    Extent extent{};
    std::string dialect{};
    const Tensor* codes = nullptr;
    ScaleGrid scales{};
    FactorTensor factor{};
};

/// A weight whose codes stand in its tensor as quant::Scheme wants them, with scales in a grid.
class StoredWeight : public CodedWeight {
public:
    explicit StoredWeight(StoredLayout layout);

    Status readCodes(std::uint64_t first, std::uint64_t count, std::span<std::byte> out) const override;
    Status readScales(std::uint64_t first, std::uint64_t count, std::span<float> out) const override;
    Result<float> factor(std::uint64_t matrix) const override;
    bool divides() const override { return m_layout.factor.divides; }

protected:
    const StoredLayout& layout() const { return m_layout; }

private:
    const StoredLayout m_layout;
};

/// The scheme of an element with these scales.
quant::Scheme schemeOf(quant::Element element, unsigned bits, const ScaleGrid& scales);

/// Finds the factor's tensor. Errors: BadInput for a shape or type that no factor has.
Result<FactorTensor> fitFactor(const Tensor& tensor, const Extent& weight, bool divides);

} // namespace ql::checkpoint::scheme

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "core/arch/coded_rows.h"
#include "core/arch/model.h"
#include "core/arch/tensor_scale.h"
#include "core/base/result.h"
#include "core/quant/format.h"
#include "core/quant/scheme.h"

namespace ql::plan {

/// The source's own codes and scales in the blocks of a GGUF type: nothing is encoded. Which values differ all the
/// same, because the blocks have less room for a scale, only the job can count; mayDiffer() says why. Immutable and
/// thread-safe.
class Repack {
public:
    enum class Kind : std::uint8_t {
        Mxfp4, ///< MXFP4 -> MXFP4
        Nvfp4, ///< NVFP4 -> NVFP4
        Mxfp4AsNvfp4, ///< 2^k becomes 2^(k - s) times 2^s, both halves of a group with the same scale
        Q4_0, ///< symmetric integers of at most four bits
        Q8_0, ///< symmetric integers
    };

    /// The way from a scheme to a format; nothing where there is none, whatever the shape and the values.
    static std::optional<Kind> kindOf(const quant::Scheme& scheme, quant::Format format);

    /// `isScaled`: the type's factor of each matrix is written as a tensor of its own, else it is 1.
    Repack(Kind kind, const arch::TargetTensor& tensor, bool isScaled);

    /// Blocks of `count` rows of one matrix, none of whose values is NaN or infinite.
    Status make(std::uint64_t first, std::uint64_t count, std::span<std::byte> blocks) const;
    /// What the values of the blocks lack; null where they lack nothing.
    const std::shared_ptr<const arch::TensorScale>& scale() const { return m_scale; }
    /// Bytes that make() allocates at most for `count` rows.
    std::uint64_t scratchBytes(std::uint64_t count) const;
    std::string_view mayDiffer() const;

private:
    /// May change the codes.
    void packRow(std::byte* codes, const float* scales, float factor, std::byte* blocks) const;

    const Kind m_kind;
    const std::shared_ptr<const arch::CodedRows> m_source;
    const std::uint64_t m_rowsPerMatrix;
    std::shared_ptr<const arch::TensorScale> m_scale{};
};

using RepackPtr = std::shared_ptr<const Repack>;

/// Are all of the scales numbers of F16? Looks at the first row only, where the type of the scales does not say it.
bool scalesFitHalf(const arch::CodedRows& rows);

/// Are the factors of all matrices 1? False where they cannot be read.
bool factorsAreOne(const arch::TargetTensor& tensor);

} // namespace ql::plan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/arch/model.h"
#include "core/base/result.h"
#include "core/graph/rounding.h"
#include "gpu/cpu/pool.h"

namespace ql::cpu {

/// A tensor decoded to float, row by row.
struct Matrix {
    std::size_t rows = 0, columns = 0;
    std::vector<float> values{};
    graph::InputRounding inputs{}; ///< what is done to what it is multiplied with

    bool empty() const { return values.empty(); }
    const float* row(std::size_t index) const { return values.data() + index * columns; }
};

/// Errors: those of reading; NoMemory; BadInput for a value that is NaN or infinite, which would spoil all that
/// follows.
Result<Matrix> readMatrix(const arch::TargetTensor& tensor, Pool& pool);

/// out = x W^T for `count` rows of x, where W is `outputs` rows of `inputs` values. `bias` may be null. The matrix is
/// cut into the same pieces whatever the number of threads, so the result is the same, too.
void multiply(Pool& pool, const float* x, std::size_t count, const float* weights, std::size_t outputs,
              std::size_t inputs, const float* bias, float* out);

/// One product on this thread: out[m x n] = factor * a[m x k] b^T, where b is n rows of k. The distances between rows
/// are lda, ldb and ldc.
void multiplyTransposed(const float* a, std::size_t lda, const float* b, std::size_t ldb, std::size_t m, std::size_t n,
                        std::size_t k, float factor, float* out, std::size_t ldc);
/// out[m x n] = a[m x k] b[k x n].
void multiplyPlain(const float* a, std::size_t lda, const float* b, std::size_t ldb, std::size_t m, std::size_t n,
                   std::size_t k, float* out, std::size_t ldc);

} // namespace ql::cpu

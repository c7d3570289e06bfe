// SPDX-License-Identifier: Apache-2.0
#include "gpu/cpu/matrix.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <new>
#include <optional>

#include <cblas.h>
#include <fmt/format.h>

namespace ql::cpu {

namespace {

constexpr std::size_t kRowsPerTask = 256; ///< of a matrix in a product
constexpr std::size_t kRowsTogether = 16; ///< that some formats store in one
constexpr std::size_t kValuesPerRead = std::size_t{1} << 18;

int dimension(std::size_t size)
{
    return static_cast<int>(size);
}

/// OpenBLAS shall not start threads of its own: ours call it at once, and each product is whole on one thread.
void useOneThread()
{
    static std::once_flag once;
    std::call_once(once, [] { openblas_set_num_threads(1); });
}

} // namespace

Result<Matrix> readMatrix(const arch::TargetTensor& tensor, Pool& pool)
{
    Matrix matrix;
    matrix.rows = tensor.rowCount();
    matrix.columns = tensor.columns();
    try {
        matrix.values.resize(matrix.rows * matrix.columns);
    } catch (const std::bad_alloc&) {
        return fail(Errc::NoMemory,
                    fmt::format("{} takes {} MB as float, which this machine does not have free", tensor.name,
                                (matrix.rows * matrix.columns) >> 18));
    }
    const std::size_t rowsPerRead = std::max<std::size_t>(
        kRowsTogether, kValuesPerRead / std::max<std::size_t>(1, matrix.columns) / kRowsTogether * kRowsTogether);
    std::mutex mutex;
    std::optional<Error> first;
    pool.run((matrix.rows + rowsPerRead - 1) / rowsPerRead, [&](std::size_t part) {
        const std::size_t begin = part * rowsPerRead, count = std::min(rowsPerRead, matrix.rows - begin);
        const std::span<float> out(matrix.values.data() + begin * matrix.columns, count * matrix.columns);
        Status status = tensor.rows->readRows(begin, count, out);
        if (status && !std::ranges::all_of(out, [](float value) { return std::isfinite(value); }))
            status = fail(Errc::BadInput,
                          fmt::format("{} has a NaN or infinite value in rows {} to {}, so nothing can be computed "
                                      "with it",
                                      tensor.name, begin, begin + count - 1));
        if (status)
            return;
        const std::lock_guard lock(mutex);
        if (!first)
            first = std::move(status).error();
    });
    if (first)
        return fail(*std::move(first));
    return matrix;
}

void multiply(Pool& pool, const float* x, std::size_t count, const float* weights, std::size_t outputs,
              std::size_t inputs, const float* bias, float* out)
{
    const auto task = [&](std::size_t part) {
        const std::size_t begin = part * kRowsPerTask, rows = std::min(kRowsPerTask, outputs - begin);
        multiplyTransposed(x, inputs, weights + begin * inputs, inputs, count, rows, inputs, 1, out + begin, outputs);
        for (std::size_t i = 0; bias && i < count; ++i)
            for (std::size_t j = begin; j < begin + rows; ++j)
                out[i * outputs + j] += bias[j];
    };
    pool.run((outputs + kRowsPerTask - 1) / kRowsPerTask, task);
}

void multiplyTransposed(const float* a, std::size_t lda, const float* b, std::size_t ldb, std::size_t m, std::size_t n,
                        std::size_t k, float factor, float* out, std::size_t ldc)
{
    useOneThread();
    if (m == 1) // much faster than a product of matrices
        return cblas_sgemv(CblasRowMajor, CblasNoTrans, dimension(n), dimension(k), factor, b, dimension(ldb), a, 1, 0,
                           out, 1);
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, dimension(m), dimension(n), dimension(k), factor, a,
                dimension(lda), b, dimension(ldb), 0, out, dimension(ldc));
}

void multiplyPlain(const float* a, std::size_t lda, const float* b, std::size_t ldb, std::size_t m, std::size_t n,
                   std::size_t k, float* out, std::size_t ldc)
{
    useOneThread();
    if (m == 1)
        return cblas_sgemv(CblasRowMajor, CblasTrans, dimension(k), dimension(n), 1, b, dimension(ldb), a, 1, 0, out,
                           1);
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, dimension(m), dimension(n), dimension(k), 1, a,
                dimension(lda), b, dimension(ldb), 0, out, dimension(ldc));
}

} // namespace ql::cpu

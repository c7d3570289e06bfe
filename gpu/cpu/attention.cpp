// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <vector>

#include "gpu/cpu/matrix.h"
#include "gpu/cpu/operations.h"

namespace ql::cpu {

namespace {

constexpr std::size_t kQueriesPerTask = 64; ///< so that little is computed of what the mask takes away

/// Softmax of the scores that a token may see; zeros for the others. `begin` and `end` are theirs within the row.
void maskedSoftmax(std::span<float> row, std::size_t begin, std::size_t end, const float* sink)
{
    std::fill(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(begin), 0.0f);
    std::fill(row.begin() + static_cast<std::ptrdiff_t>(end), row.end(), 0.0f);
    softmax(row.subspan(begin, end - begin), sink);
}

} // namespace

void attend(Pool& pool, const graph::Attention& attention, const KeysValues& cache, const float* sinks,
            std::uint64_t first, std::size_t count, const float* queries, float* out)
{
    const std::size_t keyRow = attention.headsKv * attention.keySize;
    const std::size_t valueRow = attention.headsKv * attention.valueSize;
    const std::size_t queryRow = attention.heads * attention.keySize, outRow = attention.heads * attention.valueSize;
    const std::size_t blocks = (count + kQueriesPerTask - 1) / kQueriesPerTask;
    const auto oldestSeen = [&](std::size_t position) {
        return attention.window > 0 && position + 1 > attention.window ? position + 1 - attention.window : 0;
    };
    pool.run(attention.heads * blocks, [&](std::size_t task) {
        const std::size_t head = task % attention.heads, begin = task / attention.heads * kQueriesPerTask;
        const std::size_t rows = std::min(kQueriesPerTask, count - begin);
        const std::size_t shared = head / (attention.heads / attention.headsKv);
        const std::size_t oldest = oldestSeen(first + begin), seen = first + begin + rows - oldest;
        thread_local std::vector<float> scores;
        scores.resize(rows * seen);
        multiplyTransposed(queries + begin * queryRow + head * attention.keySize, queryRow,
                           cache.keys + oldest * keyRow + shared * attention.keySize, keyRow, rows, seen,
                           attention.keySize, attention.scale, scores.data(), seen);
        capSoftly(attention.softCap, scores);
        for (std::size_t i = 0; i < rows; ++i) {
            const std::size_t position = first + begin + i;
            maskedSoftmax(std::span(scores).subspan(i * seen, seen), oldestSeen(position) - oldest,
                          position + 1 - oldest, sinks ? sinks + head : nullptr);
        }
        multiplyPlain(scores.data(), seen, cache.values + oldest * valueRow + shared * attention.valueSize, valueRow,
                      rows, attention.valueSize, seen, out + begin * outRow + head * attention.valueSize, outRow);
    });
}

} // namespace ql::cpu

// SPDX-License-Identifier: Apache-2.0
#include "gpu/cpu/input_sums.h"

#include <algorithm>
#include <cmath>

namespace ql::cpu {

namespace {

void makeRoom(graph::InputSums& sums, std::size_t matrices, std::size_t columns)
{
    sums.squares.resize(matrices * columns);
    sums.rows.resize(matrices);
    sums.largest.resize(matrices);
}

} // namespace

void addRows(graph::LayerInputs& inputs, graph::TensorIndex weight, std::size_t matrices, std::size_t matrix,
             std::size_t columns, std::span<const float> rows)
{
    graph::InputSums& sums = inputs.linear[weight];
    makeRoom(sums, matrices, columns);
    double* const squares = sums.squares.data() + matrix * columns;
    float largest = sums.largest[matrix];
    for (std::size_t begin = 0; begin < rows.size(); begin += columns)
        for (std::size_t i = 0; i < columns; ++i) {
            const float x = rows[begin + i];
            squares[i] += static_cast<double>(x) * static_cast<double>(x);
            largest = std::max(largest, std::abs(x));
        }
    sums.largest[matrix] = largest;
    sums.rows[matrix] += rows.size() / columns;
}

void addSums(graph::LayerInputs& total, const graph::LayerInputs& part)
{
    for (const auto& [weight, from] : part.linear) {
        graph::InputSums& to = total.linear[weight];
        makeRoom(to, from.rows.size(), from.columns());
        for (std::size_t i = 0; i < from.squares.size(); ++i)
            to.squares[i] += from.squares[i];
        for (std::size_t i = 0; i < from.rows.size(); ++i) {
            to.rows[i] += from.rows[i];
            to.largest[i] = std::max(to.largest[i], from.largest[i]);
        }
    }
    total.chosen.resize(std::max(total.chosen.size(), part.chosen.size()));
    for (std::size_t i = 0; i < part.chosen.size(); ++i)
        total.chosen[i] += part.chosen[i];
}

} // namespace ql::cpu

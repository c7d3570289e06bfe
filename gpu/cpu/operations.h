// SPDX-License-Identifier: Apache-2.0
#pragma once

// The operations of a graph that are no matrix products, on rows of float. Definitions: core/graph/graph.h.

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/graph/graph.h"
#include "core/graph/rotary.h"
#include "gpu/cpu/pool.h"

namespace ql::cpu {

/// exp(value) / sum of exp(values), not empty; the sum in double, in their order. A `sink` is one more value of the
/// sum.
void softmax(std::span<float> values, const float* sink = nullptr);

/// x = 1 / (1 + exp(-x))
float sigmoid(float x);

/// Each stretch of norm.width values of `in` becomes its normalised self in `out`, which may be `in`. `bias` may be
/// null.
void normalise(const graph::Norm& norm, const float* weight, const float* bias, std::span<const float> in,
               std::span<float> out);

using graph::Angles;

/// Turns the heads of each row: `heads` of `headSize` values.
void rotate(const Angles& angles, std::size_t heads, std::size_t headSize, std::span<float> rows);

/// gate = activation(gate) * up; with `up` null gate = activation(gate).
void activate(graph::Activation activation, std::span<float> gate, const float* up);

/// values = cap * tanh(values / cap); nothing for a cap of 0.
void capSoftly(float cap, std::span<float> values);

/// The experts of one token with their weights, in the order of the experts.
std::vector<std::pair<std::size_t, float>> chooseExperts(const graph::Experts& experts, const float* choiceBias,
                                                         std::span<const float> scores);

/// What attention reads: keys and values of all positions so far, a row of all heads each.
struct KeysValues {
    const float* keys = nullptr;
    const float* values = nullptr;
};

/// Attention of `count` tokens at positions first ... first + count - 1. `queries` has a row of all heads per token,
/// `out` likewise. Keys and values of the same tokens are there already. `sinks`: one of each head, or null.
void attend(Pool& pool, const graph::Attention& attention, const KeysValues& cache, const float* sinks,
            std::uint64_t first, std::size_t count, const float* queries, float* out);

} // namespace ql::cpu

// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "core/graph/rounding.h"
#include "gpu/cpu/layer.h"

namespace ql::cpu {

namespace {

void copyValues(const float* from, std::size_t count, float* to)
{
    std::copy_n(from, count, to);
}

} // namespace

// Matrices of other formats may want their inputs rounded otherwise, so each gets its own.

std::vector<float> LayerRunner::queries(const std::vector<float>& input, std::size_t count) const
{
    const graph::Attention& part = m_layer.attention;
    std::vector<float> given = input;
    if (part.queryDown) {
        given = multiplied(*part.queryDown, given, count);
        normaliseInPlace(part.queryDownNorm, given);
    }
    return multiplied(part.query, given, count);
}

std::vector<float> LayerRunner::byHead(const graph::Linear& linear, const std::vector<float>& rows, std::size_t stride,
                                       std::size_t first) const
{
    const std::size_t heads = linear.matrices, count = rows.size() / (heads * stride);
    std::vector<float> out(count * heads * linear.outputs), given(count * linear.inputs);
    for (std::size_t head = 0; head < heads; ++head) {
        for (std::size_t i = 0; i < count; ++i)
            copyValues(rows.data() + (i * heads + head) * stride + first, linear.inputs,
                       given.data() + i * linear.inputs);
        const std::vector<float> made = multiplied(linear, given, count, head);
        for (std::size_t i = 0; i < count; ++i)
            copyValues(made.data() + i * linear.outputs, linear.outputs,
                       out.data() + (i * heads + head) * linear.outputs);
    }
    return out;
}

std::vector<float> LayerRunner::latentQueries(const std::vector<float>& queries) const
{
    const graph::Latent& latent = *m_layer.attention.latent;
    const std::size_t size = latent.plain + latent.turned, rank = latent.norm.width;
    const std::vector<float> absorbed = byHead(latent.queryOfHead, queries, size, 0);
    std::vector<float> out(absorbed.size() / rank * (rank + latent.turned));
    for (std::size_t i = 0; i < absorbed.size() / rank; ++i) {
        float* const to = out.data() + i * (rank + latent.turned);
        copyValues(queries.data() + i * size + latent.plain, latent.turned, to);
        copyValues(absorbed.data() + i * rank, rank, to + latent.turned);
    }
    return out;
}

void LayerRunner::latentKeysValues(std::vector<float> input, std::size_t count, std::vector<float>& keys,
                                   std::vector<float>& values) const
{
    const graph::Latent& latent = *m_layer.attention.latent;
    const std::size_t rank = latent.norm.width, size = rank + latent.turned;
    const std::vector<float> made = multiplied(latent.down, input, count);
    values.resize(count * rank);
    for (std::size_t i = 0; i < count; ++i)
        copyValues(made.data() + i * size, rank, values.data() + i * rank);
    values = normalised(latent.norm, values);
    keys.resize(made.size());
    for (std::size_t i = 0; i < count; ++i) {
        copyValues(made.data() + i * size + rank, latent.turned, keys.data() + i * size);
        copyValues(values.data() + i * rank, rank, keys.data() + i * size + latent.turned);
    }
}

void LayerRunner::rotateHeads(CpuStream& stream, std::vector<float>& queries, std::vector<float>& keys) const
{
    const graph::Attention& part = m_layer.attention;
    if (!part.rotary)
        return;
    const graph::Rotary* rotary = part.rotary.get();
    if (rotary->longer && stream.capacity > rotary->context)
        rotary = rotary->longer.get();
    if (stream.angles.rotary != rotary)
        stream.angles = Angles::of(*rotary, stream.first, stream.count);
    rotate(stream.angles, part.heads, part.keySize, queries);
    rotate(stream.angles, part.headsKv, part.keySize, keys);
}

void LayerRunner::growQueries(const CpuStream& stream, std::vector<float>& queries) const
{
    const graph::Attention& part = m_layer.attention;
    const std::size_t row = part.heads * part.keySize;
    for (std::size_t i = 0; part.growth != 0 && i < stream.count; ++i) {
        const auto steps = static_cast<double>((stream.first + i) / part.growthLength);
        const auto factor = static_cast<float>(1 + double{part.growth} * std::log1p(steps));
        for (std::size_t j = i * row; j < (i + 1) * row; ++j)
            queries[j] *= factor;
    }
}

std::vector<float> LayerRunner::attention(CpuStream& stream, const std::vector<float>& input) const
{
    const graph::Attention& part = m_layer.attention;
    std::vector<float> asked = queries(input, stream.count), keys, values;
    if (part.latent) {
        asked = latentQueries(asked);
        latentKeysValues(input, stream.count, keys, values);
    } else {
        std::vector<float> forKey = input, forValue = input;
        keys = multiplied(part.key, forKey, stream.count);
        values = multiplied(part.value, forValue, stream.count);
    }
    normaliseInPlace(part.queryNorm, asked);
    normaliseInPlace(part.keyNorm, keys);
    rotateHeads(stream, asked, keys);
    growQueries(stream, asked);
    graph::roundForCache(m_options.cache, keys);
    graph::roundForCache(m_options.cache, values);
    LayerCache passing;
    LayerCache& cache = stream.keepsCache ? stream.caches[m_index] : passing;
    cache.keys.insert(cache.keys.end(), keys.begin(), keys.end());
    cache.values.insert(cache.values.end(), values.begin(), values.end());
    std::vector<float> out(stream.count * part.heads * part.valueSize);
    attend(m_pool, part, {cache.keys.data(), cache.values.data()}, data(part.sinks), stream.first, stream.count,
           asked.data(), out.data());
    if (part.latent)
        out = byHead(part.latent->valueOfHead, out, part.valueSize, 0);
    if (part.gate) {
        std::vector<float> forGate = input;
        const std::vector<float> gates = multiplied(*part.gate, forGate, stream.count);
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] *= sigmoid(gates[i]);
    }
    return multiplied(part.output, out, stream.count);
}

} // namespace ql::cpu

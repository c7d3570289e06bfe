// SPDX-License-Identifier: Apache-2.0
#include "core/graph/parts.h"

#include <charconv>

#include <fmt/format.h>

namespace ql::graph {

namespace {

constexpr std::uint64_t kMaxLayers = 1 << 12; // a damaged file must not fill the memory

} // namespace

Parts::Parts(arch::ModelPtr model, Features features)
    : m_model(std::move(model))
    , m_features(std::move(features))
    , m_keys(m_model->metadata, m_model->facts.architecture)
    , m_used(m_model->tensors.size(), false)
{
    for (TensorIndex i = 0; i < m_model->tensors.size(); ++i)
        m_indices.emplace(m_model->tensors[i].name, i);
}

Status Parts::readSizes()
{
    m_width = m_keys.number("embedding_length");
    const std::uint64_t all = m_keys.number("block_count"), further = m_keys.number("nextn_predict_layers");
    if (m_width == 0 || all == 0 || all > kMaxLayers)
        return missing(m_keys.full(m_width == 0 ? "embedding_length" : "block_count"));
    if (further >= all)
        return missing(fmt::format("layers, because {} is {}", m_keys.full("nextn_predict_layers"), further));
    m_layerCount = all - further;
    return ok;
}

tl::unexpected<Error> Parts::missing(std::string_view what) const
{
    return fail(Errc::BadInput, fmt::format("the model lacks {}", what));
}

tl::unexpected<Error> Parts::unknown(std::string_view what) const
{
    return fail(Errc::Unsupported, fmt::format("there is no preview for this model yet: {}", what));
}

TensorIndex Parts::optional(const std::string& name)
{
    const auto found = m_indices.find(name);
    if (found == m_indices.end())
        return kNoTensor;
    m_used[found->second] = true;
    return found->second;
}

Result<TensorIndex> Parts::find(const std::string& name)
{
    const TensorIndex index = optional(name);
    if (index == kNoTensor)
        return missing(name);
    return index;
}

Result<TensorIndex> Parts::optionalVector(const std::string& name, std::uint64_t size)
{
    const TensorIndex index = optional(name);
    if (index != kNoTensor && tensor(index).elements() != size)
        return fail(Errc::BadInput, fmt::format("{} has {} values, not {}", name, tensor(index).elements(), size));
    return index;
}

Status Parts::checkShape(TensorIndex index, std::uint64_t rows, std::uint64_t columns) const
{
    const arch::TargetTensor& found = tensor(index);
    if (found.columns() == columns && found.rowCount() == rows)
        return ok;
    return fail(Errc::BadInput,
                fmt::format("{} has {} rows of {} values, but {} of {} are expected", found.name, found.rowCount(),
                            found.columns(), rows, columns));
}

Result<std::vector<float>> Parts::values(TensorIndex index) const
{
    std::vector<float> result(tensor(index).elements());
    QL_CHECK(tensor(index).rows->readRows(0, tensor(index).rowCount(), result));
    return result;
}

Result<Linear> Parts::linear(const std::string& name, std::uint64_t inputs, std::uint64_t outputs,
                             std::uint64_t matrices)
{
    Linear result;
    result.inputs = inputs;
    result.outputs = outputs;
    result.matrices = matrices;
    QL_TRY(result.weight, find(name + ".weight"));
    QL_CHECK(checkShape(result.weight, matrices * outputs, inputs));
    QL_TRY(result.bias, optionalVector(name + ".bias", matrices * outputs));
    return result;
}

Result<Norm> Parts::norm(const std::string& name, std::uint64_t width, std::uint64_t stretches)
{
    Norm result;
    result.kind = m_features.norm;
    result.width = width;
    result.stretches = stretches;
    QL_TRY(result.weight, find(name + ".weight"));
    if (const std::uint64_t found = tensor(result.weight).elements(); found != width * stretches)
        return fail(Errc::BadInput, fmt::format("{} has {} values, not {}", name, found, width * stretches));
    QL_TRY(result.bias, optionalVector(name + ".bias", width * stretches));
    const bool isRms = result.kind == NormKind::Rms;
    const char* const key = isRms ? "attention.layer_norm_rms_epsilon" : "attention.layer_norm_epsilon";
    if (!m_keys.find(key))
        return missing(m_keys.full(key));
    result.epsilon = static_cast<float>(m_keys.real(key, 0));
    return result;
}

Result<std::optional<Norm>> Parts::optionalNorm(const std::string& name, std::uint64_t width)
{
    if (!has(name + ".weight"))
        return std::optional<Norm>();
    QL_TRY(const Norm found, norm(name, width));
    return std::optional<Norm>(found);
}

Result<std::optional<Norm>> Parts::headNorm(const std::string& name, std::uint64_t headSize, std::uint64_t heads)
{
    const auto found = m_indices.find(name + ".weight");
    if (found == m_indices.end())
        return std::optional<Norm>();
    const arch::TargetTensor& weight = tensor(found->second);
    if (weight.elements() != headSize * heads)
        return optionalNorm(name, headSize);
    const bool isEach = weight.columns() == headSize;
    QL_TRY(const Norm made, norm(name, isEach ? headSize : headSize * heads, isEach ? heads : 1));
    return std::optional<Norm>(made);
}

/// The last layers of some models predict tokens behind the next one, for engines that speculate.
bool Parts::isOfFurtherLayer(std::string_view name) const
{
    constexpr std::string_view kPrefix = "blk.";
    if (!name.starts_with(kPrefix))
        return false;
    std::uint64_t layer = 0;
    std::from_chars(name.data() + kPrefix.size(), name.data() + name.size(), layer);
    return layer >= m_layerCount && layer < m_keys.number("block_count");
}

Status Parts::checkAllUsed() const
{
    for (TensorIndex i = 0; i < m_used.size(); ++i) {
        const std::string& name = tensor(i).name;
        const bool isScale = name.ends_with(".scale") || name.ends_with(".input_scale"); // of the rows of their weights
        if (!m_used[i] && !isScale && !isOfFurtherLayer(name))
            return unknown("it is not known what is done with " + name);
    }
    return ok;
}

std::string inLayer(std::size_t layer, std::string_view name)
{
    return fmt::format("blk.{}.{}", layer, name);
}

Linear rowsOf(const Linear& whole, std::uint64_t first, std::uint64_t count)
{
    Linear result = whole;
    result.firstRow = whole.firstRow + first;
    result.outputs = count;
    return result;
}

} // namespace ql::graph

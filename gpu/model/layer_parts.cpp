// SPDX-License-Identifier: Apache-2.0
#include "gpu/model/layer_parts.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "core/base/checked.h"
#include "gpu/mixed.h"
#include "gpu/model/tensor_source.h"

namespace ql::gpu {

namespace {

template <typename Parts> class Packer {
public:
    Packer(const graph::Graph& graph, Packed<Parts>& packed, std::uint64_t alignment, std::uint64_t largestBinding)
        : m_graph(graph)
        , m_packed(packed)
        , m_alignment(alignment)
        , m_largestBinding(largestBinding)
    {
    }

    Status norm(const graph::Norm& norm, NormParts& parts)
    {
        QL_CHECK(vector(norm.weight, parts.weight));
        return vector(norm.bias, parts.bias);
    }
    Status norm(const std::optional<graph::Norm>& norm, NormParts& parts)
    {
        return norm ? this->norm(*norm, parts) : ok;
    }

    Status vector(graph::TensorIndex index, Slice& slice)
    {
        if (index == graph::kNoTensor)
            return ok;
        QL_TRY(std::vector<float> values, read(index));
        slice = add(padded(std::move(values)));
        return ok;
    }

    /// As few matrices as there can be, in their order; several so that recordMixed() takes them.
    Status projections(std::span<const graph::Linear* const> linears, std::vector<Projection>& list)
    {
        std::vector<const graph::Linear*> together;
        std::vector<WeightSource> sources;
        std::uint32_t first = 0, next = 0;
        const auto finish = [&]() -> Status {
            QL_TRY(Projection made,
                   project(together, std::move(sources), list.empty() ? nullptr : &list.front().weights.body));
            made.firstOutput = first;
            list.push_back(std::move(made));
            together.clear();
            sources.clear();
            first = next;
            return ok;
        };
        for (const graph::Linear* linear : linears) {
            QL_TRY(WeightSource source, tensorSource(m_graph.tensor(linear->weight)));
            QL_TRY(const bool isAlike,
                   sources.empty() ? Result<bool>(true) : wantSameInputs(*together.front(), *linear));
            if (!sources.empty() && (!isAlike || !canJoin(sources.front(), source)))
                QL_CHECK(finish());
            next += static_cast<std::uint32_t>(source.rows);
            sources.push_back(std::move(source));
            together.push_back(linear);
        }
        return finish();
    }
    Status projection(const graph::Linear& linear, Projection& made)
    {
        std::vector<Projection> list;
        const graph::Linear* const linears[] = {&linear};
        QL_CHECK(projections(linears, list));
        made = std::move(list.front());
        return ok;
    }
    Status projection(const std::optional<graph::Linear>& linear, std::optional<Projection>& made)
    {
        return linear ? projection(*linear, made.emplace()) : ok;
    }

    Status feedForward(const std::optional<graph::FeedForward>& part, std::optional<FeedForwardParts>& made)
    {
        return part ? feedForward(*part, made.emplace()) : ok;
    }
    /// `isOfExperts`: gates and ups are one matrix only where each half can be taken for itself.
    Status feedForward(const graph::FeedForward& part, FeedForwardParts& made, bool isOfExperts = false)
    {
        if (part.gate) {
            QL_CHECK(gateAndUp({&*part.gate, &part.up}, made, isOfExperts));
        } else {
            QL_CHECK(projection(part.up, made.up.emplace()));
        }
        return projection(part.down, made.down);
    }

private:
    Status gateAndUp(const std::array<const graph::Linear*, 2>& linears, FeedForwardParts& made, bool isOfExperts)
    {
        std::vector<Projection> list;
        const std::size_t pieces = m_packed.pieces.size();
        const std::uint64_t bytes = m_packed.bytes;
        if (fitsTogether(*linears[1]))
            QL_CHECK(projections(linears, list));
        if (list.size() == 1) {
            const Weights& both = list[0].weights;
            if (!isOfExperts || both.rowsFrom(both.rows / 2, both.rows / 2, m_alignment)) {
                made.pair = std::move(list[0]);
                return ok;
            }
            list.clear();
            m_packed.pieces.resize(pieces);
            m_packed.bytes = bytes;
        }
        if (list.empty())
            for (const graph::Linear* linear : linears)
                QL_CHECK(projections({&linear, 1}, list));
        made.gate = std::move(list[0]);
        made.up = std::move(list[1]);
        made.gate->firstOutput = made.up->firstOutput = 0; // they meet in the same results
        return ok;
    }

    /// Two of these, seen by a shader at once, in the widest form that they may get.
    bool fitsTogether(const graph::Linear& linear) const
    {
        const arch::TargetTensor& tensor = m_graph.tensor(linear.weight);
        const quant::StoredType stored = tensor.sourceType;
        const bool isStored = stored.known() && uploadFormat(stored.format) == stored.format;
        const double bits = isStored ? std::max(quant::info(stored.format).bitsPerWeight(), 1.0) : 32.0;
        return 2 * static_cast<double>(tensor.elements()) * bits / 8 <= 0.9 * static_cast<double>(m_largestBinding);
    }

    Result<std::vector<float>> read(graph::TensorIndex index) const
    {
        const arch::TargetTensor& tensor = m_graph.tensor(index);
        std::vector<float> values(tensor.elements());
        QL_CHECK(tensor.rows->readRows(0, tensor.rowCount(), values));
        return values;
    }

    static std::vector<std::byte> padded(std::vector<float> values)
    {
        values.resize((values.size() + 31) / 32 * 32);
        const auto bytes = std::as_bytes(std::span(values));
        return {bytes.begin(), bytes.end()};
    }

    Slice add(std::vector<std::byte> bytes) { return add(std::move(bytes), m_packed.bytes); }
    Slice add(std::vector<std::byte> bytes, std::uint64_t offset)
    {
        if (bytes.empty())
            return {};
        const Slice slice{.offset = offset, .size = bytes.size()};
        m_packed.bytes = (offset + bytes.size() + m_alignment - 1) / m_alignment * m_alignment;
        m_packed.pieces.emplace_back(offset, std::move(bytes));
        return slice;
    }

    /// Are the inputs of both matrices rounded alike, whatever is asked for?
    Result<bool> wantSameInputs(const graph::Linear& a, const graph::Linear& b) const
    {
        const arch::TargetTensor &first = m_graph.tensor(a.weight), &second = m_graph.tensor(b.weight);
        QL_TRY(const auto ofFirst, graph::inputRoundingOf(graph::Activations::Served, first));
        QL_TRY(const auto ofSecond, graph::inputRoundingOf(graph::Activations::Served, second));
        return first.sourceType == second.sourceType && ofFirst == ofSecond;
    }

    /// `before`: the blocks of the first matrix with the same inputs, if there is one.
    Result<Projection> project(const std::vector<const graph::Linear*>& linears, std::vector<WeightSource> sources,
                               const Slice* before)
    {
        Projection made;
        const arch::TargetTensor& first = m_graph.tensor(linears.front()->weight);
        made.stored = first.sourceType.format;
        QL_TRY(made.served, graph::inputRoundingOf(graph::Activations::Served, first));
        const WeightSource source = joined(std::move(sources));
        if (uploadFormat(source.format) != source.format)
            m_packed.decoded.emplace(quant::info(source.format).name);
        QL_TRY(PackedWeights packed, packWeights(source));
        static_cast<WeightShape&>(made.weights) = packed;
        const std::uint64_t offset =
            before ? mixedOffset(*packed.layout, before->offset, m_packed.bytes, m_alignment) : m_packed.bytes;
        made.weights.body = add(std::move(packed.body), offset);
        made.weights.split = add(std::move(packed.split));
        made.weights.grid = add(std::move(packed.grid));
        const auto hasBias = [](const graph::Linear* linear) { return linear->bias != graph::kNoTensor; };
        if (std::ranges::none_of(linears, hasBias))
            return made;
        std::vector<float> biases;
        for (const graph::Linear* linear : linears) {
            std::vector<float> own(m_graph.tensor(linear->weight).rowCount());
            if (hasBias(linear)) {
                QL_TRY(own, read(linear->bias));
            }
            biases.insert(biases.end(), own.begin(), own.end());
        }
        made.bias = add(padded(std::move(biases)));
        return made;
    }

    const graph::Graph& m_graph;
    Packed<Parts>& m_packed;
    std::uint64_t m_alignment, m_largestBinding;
};

/// Calls visit(slice) and visit(weights) for everything in the parts.
struct Visitor {
    const Slice& place;
    WeightLoader& loader;
    Status status = ok;

    void visit(Slice& slice)
    {
        if (slice.size)
            slice = place.part(slice.offset, slice.size);
    }
    void visit(NormParts& parts)
    {
        visit(parts.weight);
        visit(parts.bias);
    }
    void visit(Projection& parts)
    {
        visit(parts.weights.body);
        visit(parts.weights.split);
        visit(parts.weights.grid);
        visit(parts.bias);
        auto book = loader.book(parts.weights.layout->book);
        if (book)
            parts.weights.book = *book;
        else if (status)
            status = fail(std::move(book).error());
    }
    void visit(FeedForwardParts& parts)
    {
        visit(parts.pair);
        visit(parts.gate);
        visit(parts.up);
        visit(parts.down);
    }
    template <typename Part> void visit(std::optional<Part>& part)
    {
        if (part)
            visit(*part);
    }
    void visit(LayerParts& parts)
    {
        for (NormParts* norm : {&parts.attentionNorm, &parts.queryNorm, &parts.keyNorm, &parts.afterAttention,
                                &parts.feedForwardNorm, &parts.afterFeedForward})
            visit(*norm);
        for (Projection& heads : parts.heads)
            visit(heads);
        visit(parts.output);
        visit(parts.feedForward);
        visit(parts.experts);
        visit(parts.shared);
        visit(parts.router);
        visit(parts.sharedGate);
        visit(parts.choiceBias);
    }
    void visit(OutputParts& parts)
    {
        visit(parts.norm);
        visit(parts.output);
    }
};

template <typename Parts> Result<Parts> uploaded(const Packed<Parts>& packed, const Slice& place, WeightLoader& loader)
{
    for (const auto& [offset, bytes] : packed.pieces)
        QL_CHECK(loader.transfer().upload(place.part(offset, bytes.size()), bytes));
    Parts parts = packed.parts;
    Visitor visitor{place, loader};
    visitor.visit(parts);
    QL_CHECK(std::move(visitor.status));
    return parts;
}

} // namespace

Result<Packed<LayerParts>> packLayer(const graph::Graph& graph, std::size_t index, std::uint64_t alignment,
                                     std::uint64_t largestBinding)
{
    Packed<LayerParts> packed;
    Packer packer(graph, packed, alignment, largestBinding);
    const graph::Layer& layer = graph.layers[index];
    const graph::Attention& attention = layer.attention;
    LayerParts& parts = packed.parts;
    QL_CHECK(packer.norm(layer.attentionNorm, parts.attentionNorm));
    const graph::Linear* const heads[] = {&attention.query, &attention.key, &attention.value};
    QL_CHECK(packer.projections(heads, parts.heads));
    QL_CHECK(packer.norm(attention.queryNorm, parts.queryNorm));
    QL_CHECK(packer.norm(attention.keyNorm, parts.keyNorm));
    QL_CHECK(packer.projection(attention.output, parts.output));
    QL_CHECK(packer.norm(layer.afterAttention, parts.afterAttention));
    QL_CHECK(packer.norm(layer.feedForwardNorm, parts.feedForwardNorm));
    QL_CHECK(packer.feedForward(layer.feedForward, parts.feedForward));
    if (const auto& experts = layer.experts) {
        QL_CHECK(packer.projection(experts->router, parts.router.emplace()));
        QL_CHECK(packer.vector(experts->choiceBias, parts.choiceBias));
        QL_CHECK(packer.feedForward(experts->expert, parts.experts.emplace(), true));
        QL_CHECK(packer.feedForward(experts->shared, parts.shared));
        QL_CHECK(packer.projection(experts->sharedGate, parts.sharedGate));
    }
    QL_CHECK(packer.norm(layer.afterFeedForward, parts.afterFeedForward));
    return packed;
}

Result<Packed<OutputParts>> packOutput(const graph::Graph& graph, std::uint64_t alignment)
{
    Packed<OutputParts> packed;
    Packer packer(graph, packed, alignment, UINT64_MAX);
    QL_CHECK(packer.norm(graph.outputNorm, packed.parts.norm));
    QL_CHECK(packer.projection(graph.output, packed.parts.output));
    return packed;
}

Result<LayerParts> upload(const Packed<LayerParts>& packed, const Slice& place, WeightLoader& loader)
{
    return uploaded(packed, place, loader);
}

Result<OutputParts> upload(const Packed<OutputParts>& packed, const Slice& place, WeightLoader& loader)
{
    return uploaded(packed, place, loader);
}

} // namespace ql::gpu

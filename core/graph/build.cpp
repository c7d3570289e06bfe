// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "core/arch/architecture.h"
#include "core/graph/graph.h"
#include "core/graph/parts.h"

namespace ql::graph {

namespace {

/// What attention and feed-forward read.
Status makeInputs(Parts& parts, std::size_t index, Layer& layer)
{
    const InputNorms norms = parts.features().inputNorms;
    const std::string second = inLayer(index, parts.features().feedForwardNorm);
    layer.attentionNorm.kind = layer.feedForwardNorm.kind = NormKind::None;
    if (norms == InputNorms::None)
        return ok;
    QL_TRY(layer.attentionNorm, parts.norm(inLayer(index, "attn_norm"), parts.width()));
    layer.isSideBySide = norms == InputNorms::One || (norms == InputNorms::OneOrTwo && !parts.has(second + ".weight"));
    if (!layer.isSideBySide) {
        QL_TRY(layer.feedForwardNorm, parts.norm(second, parts.width()));
    }
    return ok;
}

Result<Layer> makeLayer(Parts& parts, std::size_t index)
{
    Layer layer;
    QL_CHECK(makeInputs(parts, index, layer));
    QL_TRY(layer.attention, makeAttention(parts, index));
    if (parts.features().feedForwardNorm != "post_attention_norm") {
        QL_TRY(layer.afterAttention, parts.optionalNorm(inLayer(index, "post_attention_norm"), parts.width()));
    }
    if (parts.has(inLayer(index, "ffn_gate_inp.weight"))) {
        QL_TRY(layer.experts, makeExperts(parts, index));
    } else {
        const std::uint64_t inner = parts.keys().at("feed_forward_length", index, 0);
        QL_TRY(layer.feedForward, makeFeedForward(parts, index, "", inner, 1));
    }
    QL_TRY(layer.afterFeedForward, parts.optionalNorm(inLayer(index, "post_ffw_norm"), parts.width()));
    layer.residualScale = static_cast<float>(parts.keys().real("residual_scale", 1));
    return layer;
}

/// Without a matrix of its own, the output is the embedding's.
Result<Linear> makeOutput(Parts& parts, const Graph& graph)
{
    if (parts.has("output.weight"))
        return parts.linear("output", graph.width, graph.vocabulary);
    Linear tied;
    tied.weight = graph.embedding;
    tied.inputs = graph.width;
    tied.outputs = graph.vocabulary;
    return tied;
}

Status makeInput(Parts& parts, Graph& graph)
{
    QL_TRY(graph.embedding, parts.find("token_embd.weight"));
    graph.vocabulary = parts.tensor(graph.embedding).rowCount();
    QL_CHECK(parts.checkShape(graph.embedding, graph.vocabulary, graph.width));
    const bool isScaled = parts.features().scalesEmbedding;
    graph.embeddingScale = static_cast<float>(
        parts.keys().real("embedding_scale", isScaled ? std::sqrt(static_cast<double>(graph.width)) : 1));
    if (parts.features().rotary)
        return ok;
    QL_TRY(graph.positions, parts.find("position_embd.weight"));
    return parts.checkShape(graph.positions, parts.tensor(graph.positions).rowCount(), graph.width);
}

Result<GraphPtr> makeGraph(const arch::ModelPtr& model, const Features& features)
{
    Parts parts(model, features);
    QL_CHECK(parts.readSizes());
    auto graph = std::make_shared<Graph>();
    graph->model = model;
    graph->architecture = model->facts.architecture;
    graph->width = parts.width();
    graph->contextLength = model->facts.contextLength;
    QL_CHECK(makeInput(parts, *graph));
    for (std::size_t i = 0; i < parts.layerCount(); ++i) {
        QL_TRY(Layer layer, makeLayer(parts, i));
        graph->layers.push_back(std::move(layer));
    }
    QL_TRY(graph->outputNorm, parts.norm("output_norm", graph->width));
    QL_TRY(graph->output, makeOutput(parts, *graph));
    const double logitScale = parts.keys().real("logit_scale", 1);
    graph->logitScale = static_cast<float>(features.divideByLogitScale ? 1 / logitScale : logitScale);
    graph->logitSoftCap = static_cast<float>(parts.keys().real("final_logit_softcapping", 0));
    QL_CHECK(parts.checkAllUsed());
    return GraphPtr(graph);
}

/// Matrices of a feed-forward that are parts of others.
bool isPart(const FeedForward& feedForward)
{
    return feedForward.up.firstRow > 0 || (feedForward.gate && feedForward.gate->firstRow > 0);
}

std::string_view specialOperation(const Attention& attention)
{
    if (attention.latent || attention.queryDown)
        return "attention from a latent (MLA)";
    if (attention.sinks != kNoTensor)
        return "attention sinks";
    if (attention.gate)
        return "a gate behind attention";
    if (attention.key.firstRow > 0)
        return "queries, keys and values in one matrix";
    for (const auto* norm : {&attention.queryNorm, &attention.keyNorm})
        if (*norm && (*norm)->stretches > 1)
            return "norms of heads with weights of their own";
    if (attention.growth != 0)
        return "queries that grow with the position";
    if (!attention.rotary)
        return "layers without rotation";
    return attention.rotary->longer ? "another rotation for long texts" : "";
}

std::string_view specialOperation(const Layer& layer)
{
    if (layer.isSideBySide)
        return "attention and feed-forward side by side";
    if (layer.attentionNorm.kind == NormKind::None)
        return "layers without a norm before attention";
    if (layer.feedForward && isPart(*layer.feedForward))
        return "gate and up in one matrix";
    const Activation activation = layer.experts ? layer.experts->expert.activation : layer.feedForward->activation;
    if (activation == Activation::ClampedSwiglu || activation == Activation::SquaredRelu)
        return activation == Activation::SquaredRelu ? "the square of ReLU" : "the clamped SwiGLU";
    if (layer.experts && layer.experts->groups > 1)
        return "experts chosen by groups";
    return specialOperation(layer.attention);
}

} // namespace

std::string_view specialOperation(const Graph& graph)
{
    if (graph.positions != kNoTensor)
        return "learned positions";
    for (const Layer& layer : graph.layers)
        if (const std::string_view found = specialOperation(layer); !found.empty())
            return found;
    return "";
}

Result<GraphPtr> buildGraph(arch::ModelPtr model, io::Disk& disk)
{
    const std::string path = model->checkpoint ? model->checkpoint->path() : std::string("the model");
    if (model->naming != arch::Naming::Gguf)
        return fail(Errc::BadArgument, path + ": only a model under GGUF names can be run");
    const std::string& name = model->facts.architecture;
    const std::string resources = arch::resourceFolder();
    QL_TRY(const Json object, arch::findGraphFeatures(disk, resources, name));
    if (object.is_null()) {
        QL_TRY(const std::vector<std::string> known, arch::architecturesWithGraph(disk, resources));
        return fail(Errc::Unsupported,
                    fmt::format("{}: there is no preview for the architecture {} yet; there is one for {}", path,
                                name.empty() ? "(not named)" : name, fmt::join(known, ", ")));
    }
    try {
        QL_TRY(const Features features, readFeatures(object));
        auto graph = makeGraph(model, features);
        if (!graph)
            return fail(std::move(graph).error().in(path));
        return graph;
    } catch (const Json::exception& error) {
        return fail(Errc::Failed,
                    fmt::format("the graph in the architecture file of {} is damaged: {}", name, error.what()));
    }
}

} // namespace ql::graph

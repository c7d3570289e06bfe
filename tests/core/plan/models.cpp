// SPDX-License-Identifier: Apache-2.0
#include "models.h"

#include <algorithm>
#include <tuple>

#include <gtest/gtest.h>

#include "core/checkpoint/tensor_name.h"

namespace ql::plan {

namespace {

class NoValues : public arch::RowSource {
public:
    explicit NoValues(bool plainCopy)
        : m_plainCopy(plainCopy)
    {
    }
    Status readRows(std::uint64_t, std::uint64_t, std::span<float>) const override { return ok; }
    bool isPlainCopy() const override { return m_plainCopy; }
    Status readRaw(std::uint64_t, std::span<std::byte>) const override { return ok; }
    std::uint64_t scratchBytes(std::uint64_t) const override { return 0; }

private:
    bool m_plainCopy;
};

} // namespace

ModelBuilder::ModelBuilder(std::string architecture, std::uint64_t layers)
{
    m_model->facts.architecture = architecture;
    m_model->facts.layers = layers;
    m_model->facts.heads = 8;
    m_model->facts.headsKv = 8;
    gguf::set(m_model->metadata, "general.architecture", gguf::Value::string(std::move(architecture)));
}

ModelBuilder& ModelBuilder::heads(std::uint64_t heads, std::uint64_t headsKv)
{
    m_model->facts.heads = heads;
    m_model->facts.headsKv = headsKv;
    return *this;
}

ModelBuilder& ModelBuilder::vocabulary(std::uint64_t tokens)
{
    m_model->facts.vocabulary = tokens;
    return *this;
}

ModelBuilder& ModelBuilder::experts(std::uint64_t experts)
{
    m_model->facts.experts = experts;
    return *this;
}

ModelBuilder& ModelBuilder::add(const std::string& name, std::vector<std::uint64_t> shape, quant::Format source,
                                bool plainCopy)
{
    const checkpoint::TensorName parts = checkpoint::parseTensorName(name);
    arch::TargetTensor tensor;
    tensor.name = name;
    tensor.shape = std::move(shape);
    tensor.layer = parts.layer;
    tensor.role = parts.role;
    tensor.sourceType = {source, 0};
    tensor.sources = {name};
    if (source != quant::Format::Unknown) {
        tensor.sourceType.ggufId = quant::info(source).ggufId.value_or(0);
        tensor.sourceBytes = tensor.rowCount() * quant::rowBytes(quant::info(source), tensor.columns()).value();
    }
    tensor.rows = std::make_shared<NoValues>(plainCopy);
    m_model->tensors.push_back(std::move(tensor));
    return *this;
}

ModelBuilder& ModelBuilder::addLayers(std::uint64_t columns)
{
    for (std::uint64_t layer = 0; layer < m_model->facts.layers; ++layer) {
        const std::string prefix = "blk." + std::to_string(layer) + ".";
        add(prefix + "attn_norm.weight", {columns});
        for (const char* role : {"attn_q", "attn_k", "attn_v", "attn_output", "ffn_down", "ffn_gate", "ffn_up"})
            add(prefix + role + ".weight", {16, columns});
    }
    return *this;
}

std::shared_ptr<arch::Model> ModelBuilder::build()
{
    std::ranges::sort(m_model->tensors, {},
                      [](const arch::TargetTensor& tensor) { return std::tuple(tensor.layer, tensor.name); });
    return m_model;
}

std::shared_ptr<arch::Model> denseModel(std::uint64_t layers, std::uint64_t columns)
{
    ModelBuilder builder("llama", layers);
    builder.add("output.weight", {32, columns}).add("token_embd.weight", {32, columns});
    return builder.add("output_norm.weight", {columns}).addLayers(columns).build();
}

std::shared_ptr<imatrix::ImportanceMatrix> onesFor(const arch::Model& model)
{
    auto matrix = std::make_shared<imatrix::ImportanceMatrix>();
    matrix->path = "ones.gguf";
    for (const arch::TargetTensor& tensor : model.tensors) {
        if (tensor.shape.size() < 2)
            continue;
        imatrix::Entry entry;
        entry.matrices = tensor.shape.size() > 2 ? tensor.shape[tensor.shape.size() - 3] : 1;
        entry.values.assign(entry.matrices * tensor.columns(), 1.0f);
        entry.counts.assign(entry.matrices, 1);
        matrix->entries.emplace(tensor.name, std::move(entry));
    }
    return matrix;
}

std::vector<Rule> rules(const std::vector<std::string>& texts)
{
    std::vector<Rule> result;
    for (const std::string& text : texts) {
        auto rule = parseRule(text);
        EXPECT_TRUE(rule) << text;
        result.push_back(rule.value_or(Rule{}));
    }
    return result;
}

Plan planned(arch::ModelPtr model, const Recipe& recipe, std::shared_ptr<const imatrix::ImportanceMatrix> importance,
             const std::string& outputName)
{
    auto plan = makePlan(std::move(model), recipe, std::move(importance), outputName);
    EXPECT_TRUE(plan) << plan.error().message;
    return std::move(plan).value();
}

const Step& stepOf(const Plan& plan, const std::string& tensor)
{
    static const Step none;
    for (const Step& step : plan.steps)
        if (plan.model->tensors[step.tensor].name == tensor)
            return step;
    ADD_FAILURE() << "no tensor " << tensor;
    return none;
}

std::string typeOf(const Plan& plan, const std::string& tensor)
{
    return stepOf(plan, tensor).planned.name();
}

std::vector<std::string> messages(const Plan& plan, Severity severity)
{
    std::vector<std::string> result;
    for (const Problem& problem : plan.problems)
        if (problem.severity == severity)
            result.push_back(problem.tensor + ": " + problem.message);
    return result;
}

} // namespace ql::plan

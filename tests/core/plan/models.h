// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/arch/model.h"
#include "core/container/imatrix/imatrix.h"
#include "core/plan/plan.h"

namespace ql::plan {

/// A model out of thin air: tensors with names and shapes, sorted as llama-quantize sorts them, whose values nobody
/// reads.
class ModelBuilder {
public:
    explicit ModelBuilder(std::string architecture = "llama", std::uint64_t layers = 8);

    ModelBuilder& heads(std::uint64_t heads, std::uint64_t headsKv);
    ModelBuilder& vocabulary(std::uint64_t tokens);
    ModelBuilder& experts(std::uint64_t experts);
    /// Layer and role come from the name. `plainCopy`: the source's bytes can be copied.
    ModelBuilder& add(const std::string& name, std::vector<std::uint64_t> shape,
                      quant::Format source = quant::Format::F32, bool plainCopy = true);
    /// The tensor added last.
    arch::TargetTensor& last() { return m_model->tensors.back(); }
    /// The usual tensors of a dense layer, rows of `columns`.
    ModelBuilder& addLayers(std::uint64_t columns = 256);

    std::shared_ptr<arch::Model> build();

private:
    std::shared_ptr<arch::Model> m_model = std::make_shared<arch::Model>();
};

/// output, token_embd and all layers of a small dense model.
std::shared_ptr<arch::Model> denseModel(std::uint64_t layers = 8, std::uint64_t columns = 256);

/// Ones for every tensor of two or more dimensions.
std::shared_ptr<imatrix::ImportanceMatrix> onesFor(const arch::Model& model);

/// "attn_v=Q6_K" and the like; a wrong one fails the test.
std::vector<Rule> rules(const std::vector<std::string>& texts);

/// makePlan that must succeed.
Plan planned(arch::ModelPtr model, const Recipe& recipe,
             std::shared_ptr<const imatrix::ImportanceMatrix> importance = nullptr,
             const std::string& outputName = "out.gguf");

/// The step of a tensor; a missing one fails the test.
const Step& stepOf(const Plan& plan, const std::string& tensor);

/// Type names by tensor name.
std::string typeOf(const Plan& plan, const std::string& tensor);

/// The messages of one severity, as "tensor: message".
std::vector<std::string> messages(const Plan& plan, Severity severity);

} // namespace ql::plan

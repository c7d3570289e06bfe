// SPDX-License-Identifier: Apache-2.0
#include "core/plan/scaled_roles.h"

#include <algorithm>
#include <array>
#include <span>

#include <fmt/format.h>

#include "core/arch/tensor_scale.h"

namespace ql::plan {

namespace {

/// Roles whose product llama.cpp multiplies by a scale. Source: its graphs, docs/formats/ggml-types.md, "NVFP4".
constexpr std::array<std::string_view, 12> rolesOfLlama = {
    "attn_q", "attn_k",   "attn_v",   "attn_qkv",      "attn_output", "output",
    "ffn_up", "ffn_gate", "ffn_down", "ffn_gate_exps", "ffn_up_exps", "ffn_down_exps",
};
constexpr std::array<std::string_view, 9> rolesOfQwen3moe = {
    "attn_q", "attn_k", "attn_v", "attn_qkv", "attn_output", "output", "ffn_gate_exps", "ffn_up_exps", "ffn_down_exps",
};
constexpr std::array<std::string_view, 9> rolesOfQwen3 = {
    "attn_q", "attn_k", "attn_v", "attn_qkv", "attn_output", "output", "ffn_up", "ffn_gate", "ffn_down",
};
constexpr std::array<std::string_view, 6> rolesOfAttention = {
    "attn_q", "attn_k", "attn_v", "attn_qkv", "attn_output", "output",
};

struct ScaledArchitecture {
    std::string_view name;
    std::span<const std::string_view> roles;
};
constexpr std::array scaledArchitectures = {
    ScaledArchitecture{"llama", rolesOfLlama},       ScaledArchitecture{"qwen3moe", rolesOfQwen3moe},
    ScaledArchitecture{"qwen3", rolesOfQwen3},       ScaledArchitecture{"qwen2", rolesOfAttention},
    ScaledArchitecture{"gpt-oss", rolesOfAttention},
};

/// Of these, llama.cpp adds the bias before it multiplies, and stops when there is both.
constexpr std::array<std::string_view, 3> scaledBehindBias = {"ffn_up", "ffn_gate", "ffn_down"};

} // namespace

std::string ScaledRoles::whyUnscaled(const arch::TargetTensor& tensor)
{
    const auto architecture =
        std::ranges::find(scaledArchitectures, m_model.facts.architecture, &ScaledArchitecture::name);
    if (architecture == scaledArchitectures.end())
        return fmt::format("it is not known that llama.cpp applies one in the architecture {}",
                           m_model.facts.architecture);
    const std::string scaleName = arch::scaleNameOf(tensor.name);
    const bool isOfExperts = tensor.role.ends_with("_exps");
    const bool isOfLayer = tensor.layer >= 0;
    if (std::ranges::find(architecture->roles, tensor.role) == architecture->roles.end() || scaleName.empty()
        || isOfLayer == (tensor.role == "output") || (!isOfExperts && arch::matricesOf(tensor) != 1))
        return "llama.cpp applies none to such a tensor";
    if (names().contains(scaleName))
        return fmt::format("the model has another tensor {}", scaleName);
    const std::string biasName = scaleName.substr(0, scaleName.rfind('.')) + ".bias";
    if (std::ranges::find(scaledBehindBias, tensor.role) != scaledBehindBias.end() && names().contains(biasName))
        return "llama.cpp applies none where there is a bias";
    return {};
}

const std::unordered_set<std::string_view>& ScaledRoles::names()
{
    if (m_names.empty())
        for (const arch::TargetTensor& tensor : m_model.tensors)
            m_names.insert(tensor.name);
    return m_names;
}

} // namespace ql::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <string>

#include "core/arch/model.h"
#include "core/plan/plan.h"

namespace ql::test {

/// A model that exists only as names: `layers` layers of four weights and one norm.
inline arch::ModelPtr fakeModel(int layers)
{
    auto model = std::make_shared<arch::Model>();
    for (int layer = 0; layer < layers; ++layer) {
        for (const char* role : {"attn_q", "attn_v", "ffn_down", "ffn_up", "attn_norm"}) {
            arch::TargetTensor tensor;
            tensor.name = "blk." + std::to_string(layer) + "." + role + ".weight";
            tensor.role = role;
            tensor.layer = layer;
            tensor.shape = {static_cast<std::uint64_t>(layer % 7 + 1), 256};
            tensor.sourceType.format = quant::Format::BF16;
            tensor.sourceBytes = tensor.elements() * 2;
            model->tensors.push_back(std::move(tensor));
        }
    }
    return model;
}

/// A plan that stores every second tensor as Q4_K with a fallback, the others as Q6_K.
inline std::shared_ptr<plan::Plan> fakePlan(arch::ModelPtr model)
{
    auto plan = std::make_shared<plan::Plan>();
    for (std::size_t i = 0; i < model->tensors.size(); ++i) {
        plan::Step step;
        step.tensor = i;
        step.planned.format = i % 2 ? quant::Format::Q4_K : quant::Format::Q6_K;
        step.bytes = model->tensors[i].elements() * (i % 2 ? 144 : 210) / 256;
        step.reason = "made up";
        if (i % 2)
            step.fallback = "for the test";
        plan->steps.push_back(std::move(step));
    }
    plan->source = plan->model = std::move(model);
    return plan;
}

} // namespace ql::test

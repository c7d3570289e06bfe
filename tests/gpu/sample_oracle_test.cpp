// SPDX-License-Identifier: Apache-2.0
// The samples on a device beside the real llama.cpp, and beside the processor.
#include "core/job/generate.h"
#include "core/plan/plan.h"
#include "gpu/model/vulkan_backend.h"
#include "tests/core/graph/sample_logits.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

std::shared_ptr<Device> sharedDevice()
{
    static const auto device = openTestDevice();
    return device;
}

class Samples : public testing::TestWithParam<const char*> { };

TEST_P(Samples, SayInF16WhatLlamaCppSays)
{
    test::expectLogitsOfLlamaCpp(*makeVulkanBackend(sharedDevice()), GetParam());
}

/// Mixes of formats, each in the shaders of its own, token by token.
TEST_P(Samples, SayTheSameOnTheProcessor)
{
    const auto ours = makeVulkanBackend(sharedDevice());
    const auto processor = cpu::makeCpuBackend(2);
    for (const char* type : {"Q4_K_M", "IQ4_XS", "Q8_0"}) {
        const std::string file = oracle::scratchFolder() + "/" + GetParam() + ".gguf";
        oracle::convert(oracle::sample(GetParam()), {.preset = type}, file);
        const std::vector<int> tokens =
            oracle::Llama::instance().tokenize(file, "Once upon a time there was a fox who lived in a small house.");
        const auto logits = [&](graph::Backend& backend) {
            const auto session = test::openSession(file, backend);
            const auto stream = must(session->makeStream(tokens.size(), true));
            std::vector<float> all, row(session->graph().vocabulary);
            for (const int token : tokens) {
                const auto id = static_cast<graph::TokenId>(token);
                must(session->advance(*stream, {&id, 1}, row));
                all.insert(all.end(), row.begin(), row.end());
            }
            return all;
        };
        EXPECT_LT(test::relativeDifference(logits(*ours), logits(*processor)), 1e-4) << type;
    }
}

INSTANTIATE_TEST_SUITE_P(All, Samples, testing::Values("tales-dense", "tales-moe"),
                         [](const auto& test) { return std::string(test.param) == "tales-dense" ? "dense" : "moe"; });

} // namespace
} // namespace ql::gpu

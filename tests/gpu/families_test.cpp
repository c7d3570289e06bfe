// SPDX-License-Identifier: Apache-2.0
// Every family on the software device: beside the processor where shaders have all of its operations, and refused in
// one sentence where they lack one.
#include <filesystem>

#include "gpu/model/vulkan_backend.h"
#include "tests/core/graph/run.h"
#include "tests/gpu/test_device.h"

namespace {

using namespace ql;

TEST(FamiliesOnADevice, GiveWhatTheProcessorGivesOrAreRefused)
{
    const auto processor = cpu::makeCpuBackend(2);
    const auto device = gpu::makeVulkanBackend(gpu::openTestDevice());
    std::size_t ran = 0, refused = 0;
    for (const auto& entry : std::filesystem::directory_iterator(QL_FAMILY_FIXTURES)) {
        if (!entry.is_directory())
            continue;
        const std::string folder = entry.path().string();
        SCOPED_TRACE(folder);
        const auto model = arch::interpret(*checkpoint::open(io::systemDisk(), folder));
        ASSERT_TRUE(model) << model.error().message;
        const auto graph = graph::buildGraph(*model);
        ASSERT_TRUE(graph) << graph.error().message;
        if (const std::string_view lacking = graph::specialOperation(**graph); !lacking.empty()) {
            const auto session = device->open(*graph, {});
            ASSERT_FALSE(session);
            EXPECT_EQ(session.error().code, Errc::Unsupported);
            EXPECT_NE(session.error().message.find(lacking), std::string::npos);
            ++refused;
            continue;
        }
        // Longer than the windows and the borders of rope scalings of these models.
        const auto tokens = test::someTokens(60, (*graph)->vocabulary);
        const auto expected = test::allLogits(*test::openSession(folder, *processor), tokens);
        EXPECT_LT(test::relativeDifference(test::allLogits(*test::openSession(folder, *device), tokens), expected),
                  1e-3);
        ++ran;
    }
    EXPECT_GT(ran, 10u);
    EXPECT_GT(refused, 5u);
}

} // namespace

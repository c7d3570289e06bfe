// SPDX-License-Identifier: Apache-2.0
// What shaders say about themselves, and what is kept of compiled ones.
#include "gpu/vulkan/pipeline_file.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

TEST(Reflect, ReadsWhatTheTextDeclares)
{
    const Interface affine = must(reflect(testShader("affine")));
    ASSERT_EQ(affine.bindings.size(), 2u);
    EXPECT_TRUE(affine.bindings[0].reads && !affine.bindings[0].writes);
    EXPECT_TRUE(!affine.bindings[1].reads && affine.bindings[1].writes);
    EXPECT_EQ(affine.pushBytes, 8u);
    EXPECT_EQ(affine.constants, 1u);
    EXPECT_TRUE(affine.needs.empty());

    const Interface accumulate = must(reflect(testShader("accumulate")));
    ASSERT_EQ(accumulate.bindings.size(), 2u) << "two views of one binding are one";
    EXPECT_TRUE(accumulate.bindings[0].reads && !accumulate.bindings[0].writes);
    EXPECT_TRUE(accumulate.bindings[1].reads && accumulate.bindings[1].writes);

    EXPECT_EQ(must(reflect(testShader("subgroup"))).needs, std::vector{Feature::SubgroupArithmetic});
}

TEST(Reflect, RefusesWhatIsNoShader)
{
    const auto code = testShader("affine").code;
    std::vector<std::uint32_t> damaged(code.begin(), code.end());
    damaged[0] = 1;
    EXPECT_FALSE(reflect({"damaged", damaged}));
    EXPECT_FALSE(reflect({"empty", {}}));
    damaged.assign(code.begin(), code.end());
    damaged[5] = 0; // an instruction without words
    EXPECT_FALSE(reflect({"endless", damaged}));
    EXPECT_FALSE(reflect({"cut", code.first(6)}));
}

DeviceInfo someDevice()
{
    DeviceInfo device;
    device.uuid = {1, 2, 0xfe};
    device.vendorId = 3;
    device.driverVersion = 4;
    return device;
}

TEST(PipelineFile, ComesBackOnlyWhole)
{
    const std::string file = sealPipelines(someDevice(), "compiled");
    EXPECT_EQ(unsealPipelines(someDevice(), file), "compiled");
    EXPECT_EQ(pipelineFileName(someDevice()), "pipelines-0102fe00000000000000000000000000.bin");
    for (std::size_t i = 0; i < file.size(); ++i) {
        std::string damaged = file;
        damaged[i] = static_cast<char>(damaged[i] ^ 4);
        EXPECT_FALSE(unsealPipelines(someDevice(), damaged)) << "byte " << i;
        EXPECT_FALSE(unsealPipelines(someDevice(), file.substr(0, i))) << "cut at " << i;
    }
}

TEST(PipelineFile, IsOfOneDeviceAndDriver)
{
    const std::string file = sealPipelines(someDevice(), "compiled");
    DeviceInfo other = someDevice();
    other.uuid[15] = 1;
    EXPECT_FALSE(unsealPipelines(other, file));
    other = someDevice();
    other.driverVersion = 5;
    EXPECT_FALSE(unsealPipelines(other, file));
}

} // namespace
} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
// A second compiler takes every shader: Mesa's for AMD cards, which needs no card (RADV_FORCE_FAMILY).
#include <algorithm>
#include <map>

#include "gpu/vulkan/cooperative.h"
#include "gpu/weight_format.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {

std::span<const Shader> modelShaders();
std::span<const Shader> weightShaders();
std::span<const Shader> roundingShaders();

namespace {

std::shared_ptr<Device> openAmd(bool plain)
{
    const auto instance = testInstance();
    const auto& devices = instance->devices();
    const auto found =
        std::ranges::find_if(devices, [](const DeviceInfo& device) { return device.driver.starts_with("radv"); });
    if (found == devices.end()) {
        ADD_FAILURE() << "Mesa's driver for AMD is not there: install mesa-vulkan-drivers";
        std::abort();
    }
    return must(Device::open(instance, static_cast<std::size_t>(found - devices.begin()), {.plain = plain}));
}

TEST(Compile, EveryShaderForAmd)
{
    const auto device = openAmd(false), plain = openAmd(true);
    std::size_t compiled = 0;
    for (const WeightFormat& layout : weightFormats()) {
        const std::uint32_t parts = layout.blockValues() / 32;
        const std::vector<std::uint32_t> decode = {0, parts}, product = {0, parts, 32, 2, 0, 1, 2, 1, 0, 0},
                                         other = {1, parts, 64, 4, 1, 0, 1, 0, 2, 1};
        const std::vector<std::uint32_t> tiles = {0, parts, 1, 0, 0, 8}, tilesOfExperts = {1, parts, 0, 1, 1, 2},
                                         lanes = {0, parts, 1, 0, 0, 64, 4},
                                         matrices = {0, parts, 1, 0, 0, 8, 16, 16, 16, 16, 16, 16};
        for (const Shader& shader : weightShaders()) {
            if (shader.name == layout.shader("decode"))
                compiled += bool(device->kernel(shader, decode));
            if (shader.name == layout.shader("linear"))
                compiled += device->kernel(shader, product) && device->kernel(shader, other);
            if (shader.name == layout.shader("linear_plain"))
                compiled += bool(plain->kernel(shader, product));
            if (shader.name == layout.shader("matmul_tiles"))
                compiled += plain->kernel(shader, tiles) && plain->kernel(shader, tilesOfExperts);
            if (shader.name == layout.shader("matmul_half"))
                compiled += bool(device->kernel(shader, tiles));
            if (shader.name
                == layout.shader("matmul_matrices")) // the driver of the reference system is older than they
                compiled += device->info().has(Feature::CooperativeMatrix)
                    ? bool(device->kernel(shader, matrices))
                    : bool(khrMatrices(shader)) && !device->kernel(shader, matrices);
            if (shader.name == layout.shader("matmul_lanes"))
                compiled += bool(device->kernel(shader, lanes));
        }
    }
    EXPECT_EQ(compiled, 7 * weightFormats().size());
    // Three formats with code books and scales apart, a norm and an activation.
    const std::vector<std::uint32_t> mixed = {32, 2, 1, 0, 0, 14, 24, 16, 8, 8, 8},
                                     pair = {64, 4, 0, 1, 1, 12, 0, 0, 8, 1, 1};
    for (const Shader& shader : weightShaders()) {
        if (shader.name == "route")
            compiled += bool(plain->kernel(shader));
        if (shader.name == "mixed")
            compiled += device->kernel(shader, mixed) && device->kernel(shader, pair);
        if (shader.name == "mixed_plain")
            compiled += plain->kernel(shader, mixed) && plain->kernel(shader, pair);
    }
    EXPECT_EQ(compiled, weightShaders().size()) << "there are shaders without a format";
    for (const Shader& shader : roundingShaders())
        EXPECT_TRUE(plain->kernel(shader)) << shader.name;
}

TEST(Compile, EveryOperationOfAModelForAmd)
{
    const auto device = openAmd(true); // they need nothing that a device may lack
    const std::map<std::string_view, std::vector<std::uint32_t>> constants = {{"norm", {128, 1, 1}},
                                                                              {"turn", {128, 128, 96, 1, 1, 1}},
                                                                              {"attend", {128, 128, 128}},
                                                                              {"attend_one", {128, 128, 128, 1, 1, 1}},
                                                                              {"combine", {0, 1}},
                                                                              {"choose", {128, 1, 1, 1, 128, 8}},
                                                                              {"collect", {1, 1}},
                                                                              {"count", {}},
                                                                              {"attend_merge", {128}},
                                                                              {"gather", {1}},
                                                                              {"give_all", {}}};
    for (const Shader& shader : modelShaders())
        EXPECT_TRUE(device->kernel(shader, constants.at(shader.name))) << shader.name;
}

} // namespace
} // namespace ql::gpu

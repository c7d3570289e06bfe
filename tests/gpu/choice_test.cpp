// SPDX-License-Identifier: Apache-2.0
#include "gpu/device_list.h"

#include <gtest/gtest.h>

namespace ql::gpu {
namespace {

DeviceInfo device(std::string name, DeviceKind kind, std::uint64_t gib)
{
    DeviceInfo info;
    info.name = std::move(name);
    info.kind = kind;
    info.memory = gib << 30;
    return info;
}

DeviceList several()
{
    DeviceList list;
    list.devices = {device("llvmpipe", DeviceKind::Software, 64), device("Iris", DeviceKind::Integrated, 32),
                    device("RTX A", DeviceKind::Discrete, 8), device("RTX B", DeviceKind::Discrete, 24),
                    device("RTX C", DeviceKind::Discrete, 16)};
    return list;
}

TEST(Choice, TakesTheLargestCard)
{
    const Choice choice = *chooseDevice(several());
    EXPECT_EQ(choice.device, 3u);
    EXPECT_EQ(chooseDevice(several(), "auto")->device, 3u);
    EXPECT_NE(choice.why.find("24.0 GiB"), std::string::npos) << choice.why;
}

TEST(Choice, NeverTakesASoftwareDeviceUnasked)
{
    DeviceList list = several();
    list.devices.resize(1);
    const Choice choice = *chooseDevice(list);
    EXPECT_FALSE(choice.device);
    EXPECT_NE(choice.why.find("slower"), std::string::npos);
    EXPECT_EQ(chooseDevice(list, "llvm")->device, 0u);
}

TEST(Choice, SkipsWhatCannotBeUsed)
{
    DeviceList list = several();
    list.devices[3].unusable = "it does not compute";
    EXPECT_EQ(chooseDevice(list)->device, 4u);
    const auto refused = chooseDevice(list, "rtx b");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::NoDevice);
    EXPECT_NE(refused.error().message.find("does not compute"), std::string::npos);
}

TEST(Choice, FollowsAWish)
{
    EXPECT_EQ(chooseDevice(several(), "rtx a")->device, 2u);
    EXPECT_EQ(chooseDevice(several(), "1")->device, 1u);
    EXPECT_FALSE(chooseDevice(several(), "CPU")->device);
    DeviceList alike;
    alike.devices = {device("RTX A Ti", DeviceKind::Discrete, 8), device("RTX A", DeviceKind::Discrete, 8)};
    EXPECT_EQ(chooseDevice(alike, "RTX A")->device, 1u) << "a whole name before a part of another";
    EXPECT_EQ(chooseDevice(alike, "RTX")->device, 0u);
    const auto absent = chooseDevice(several(), "H200");
    ASSERT_FALSE(absent);
    EXPECT_EQ(exitCode(absent.error().code), 6);
    EXPECT_NE(absent.error().message.find("Iris"), std::string::npos) << "says what there is";
}

TEST(Choice, WithoutVulkanTheProcessorIsTakenAndTheReasonSaid)
{
    DeviceList list;
    list.problem = "there is no Vulkan";
    EXPECT_FALSE(chooseDevice(list)->device);
    EXPECT_EQ(chooseDevice(list)->why, "there is no Vulkan");
    EXPECT_NE(chooseDevice(list, "RTX").error().message.find("there is no Vulkan"), std::string::npos);
}

} // namespace
} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
#include "tests/gpu/test_device.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace ql::gpu {

namespace {

std::mutex messageMutex;
std::vector<std::string> messages;

/// Fails the program when the validation layer had something to say.
class Silence final : public testing::Environment {
public:
    void TearDown() override
    {
        const std::lock_guard lock(messageMutex);
        for (const std::string& message : messages)
            ADD_FAILURE() << message;
    }
};
const auto* const silence = testing::AddGlobalTestEnvironment(new Silence);

} // namespace

std::shared_ptr<const Instance> testInstance()
{
    static const auto instance = [] {
        InstanceOptions options;
        options.validate = std::getenv("QL_GPU_VALIDATE") != nullptr;
        options.message = [](const std::string& message) {
            const std::lock_guard lock(messageMutex);
            messages.push_back(message);
        };
        return must(Instance::create(std::move(options)));
    }();
    return instance;
}

std::size_t testDeviceIndex(const Instance& instance)
{
    const auto& devices = instance.devices();
    const auto found = std::ranges::find(devices, DeviceKind::Software, &DeviceInfo::kind);
    if (found == devices.end()) {
        ADD_FAILURE() << "there is no software device: install mesa-vulkan-drivers";
        std::abort();
    }
    return static_cast<std::size_t>(found - devices.begin());
}

std::shared_ptr<Device> openTestDevice(DeviceOptions options)
{
    const auto instance = testInstance();
    return must(Device::open(instance, testDeviceIndex(*instance), std::move(options)));
}

const Shader& testShader(std::string_view name)
{
    const auto found = std::ranges::find(testShaders(), name, &Shader::name);
    if (found == testShaders().end())
        std::abort();
    return *found;
}

} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/device.h"

#include <algorithm>

#include "gpu/device_list.h"
#include "tests/bench/whole_file.h"

namespace ql::bench {

OpenedDevice openDevice(const std::string& wish)
{
    const auto instance = valueOf(gpu::Instance::create());
    gpu::DeviceList list;
    list.devices = instance->devices();
    auto index = valueOf(gpu::chooseDevice(list, wish)).device;
    if (!index) { // no card: what follows is no measure of one
        const auto software = std::ranges::find(list.devices, gpu::DeviceKind::Software, &gpu::DeviceInfo::kind);
        if (software == list.devices.end())
            return {};
        index = static_cast<std::size_t>(software - list.devices.begin());
    }
    return {valueOf(gpu::Device::open(instance, *index)), *index};
}

} // namespace ql::bench

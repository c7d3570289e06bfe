// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device_wish.h"

#include "gpu/model/vulkan_backend.h"

namespace ql::app {

Result<DeviceWish> deviceFor(const graph::Graph& graph, const std::string& device)
{
    std::string why = device == "cpu" ? std::string() : gpu::whyNotOnGraphics(graph);
    if (why.empty())
        return DeviceWish{device, {}};
    if (device.empty() || device == "auto")
        return DeviceWish{"cpu", std::move(why)};
    return fail(Errc::Unsupported, std::move(why));
}

bool isFaultOfDevice(const Error& error)
{
    return error.code == Errc::NoDevice || error.code == Errc::NoMemory || error.code == Errc::Unsupported;
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device_wish.h"

#include <fmt/format.h>

namespace ql::app {

Result<DeviceWish> deviceFor(const graph::Graph& graph, const std::string& device)
{
    const std::string_view lacking = graph::specialOperation(graph);
    if (device == "cpu" || lacking.empty())
        return DeviceWish{device, {}};
    const std::string why =
        fmt::format("graphics cards cannot run {} models yet: they lack {}", graph.architecture, lacking);
    if (device.empty() || device == "auto")
        return DeviceWish{"cpu", why};
    return fail(Errc::Unsupported, why + "; --device cpu runs them on the processor");
}

} // namespace ql::app

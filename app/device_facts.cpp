// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device_facts.h"

#include <nlohmann/json.hpp>

#include "core/quant/dispatch.h"

namespace ql::app {

namespace {

std::vector<std::string_view> instructionSets()
{
    std::vector<std::string_view> names;
    for (const quant::Isa isa : quant::supportedIsas())
        names.push_back(quant::isaName(isa));
    return names;
}

Json featuresToJson(const gpu::DeviceInfo& device)
{
    Json features = Json::array();
    for (std::size_t i = 0; i < gpu::kFeatureCount; ++i) {
        const auto feature = static_cast<gpu::Feature>(i);
        const gpu::FeatureText text = gpu::featureText(feature);
        features.push_back({{"name", text.name},
                            {"present", device.has(feature)},
                            {"used", device.has(feature) && !text.use.empty()},
                            {"use", text.use}});
    }
    return features;
}

} // namespace

Json deviceFacts(const gpu::DeviceList& list, const gpu::Choice& choice)
{
    Json devices = Json::array();
    for (std::size_t i = 0; i < list.devices.size(); ++i) {
        const gpu::DeviceInfo& device = list.devices[i];
        devices.push_back({{"index", i},
                           {"name", device.name},
                           {"kind", gpu::kindName(device.kind)},
                           {"driver", device.driver},
                           {"vulkan", device.apiVersion},
                           {"memory_bytes", device.memory},
                           {"free_bytes", device.freeMemory ? Json(*device.freeMemory) : Json()},
                           {"subgroup_size", device.subgroupSize},
                           {"features", featuresToJson(device)},
                           {"unusable", device.unusable},
                           {"chosen", choice.device == i}});
    }
    const gpu::ProcessorInfo& processor = list.processor;
    devices.push_back({{"index", Json()},
                       {"name", "cpu"},
                       {"kind", "cpu"},
                       {"processor", processor.name},
                       {"threads", processor.threads},
                       {"instruction_sets", instructionSets()},
                       {"memory_bytes", processor.memory},
                       {"unusable", ""},
                       {"chosen", !choice.device}});
    return {{"devices", std::move(devices)}, {"why", choice.why}, {"problem", list.problem}};
}

Json deviceFacts()
{
    const gpu::DeviceList list = gpu::listDevices();
    return deviceFacts(list, *gpu::chooseDevice(list));
}

} // namespace ql::app

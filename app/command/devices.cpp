// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/command/command.h"
#include "app/command/console.h"
#include "app/device_facts.h"
#include "core/base/units.h"
#include "core/quant/dispatch.h"
#include "gpu/device_list.h"

namespace ql::app {

namespace {

std::string featuresText(const gpu::DeviceInfo& device)
{
    std::string used, absent, unused;
    for (std::size_t i = 0; i < gpu::kFeatureCount; ++i) {
        const auto feature = static_cast<gpu::Feature>(i);
        const gpu::FeatureText text = gpu::featureText(feature);
        std::string& names = !device.has(feature) ? absent : text.use.empty() ? unused : used;
        names += (names.empty() ? "" : ", ") + std::string(text.name);
    }
    const auto or_ = [](const std::string& names) { return names.empty() ? "none" : names; };
    return fmt::format("{}: {}; Vulkan {}\n  used:        {}\n  there, idle: {}\n  absent:      {}\n", device.name,
                       device.driver, device.apiVersion, or_(used), or_(unused), or_(absent));
}

std::string toText(const gpu::DeviceList& list, const gpu::Choice& choice)
{
    using enum Align;
    std::vector<std::vector<std::string>> rows{{"number", "device", "kind", "memory", "free", ""}};
    for (std::size_t i = 0; i < list.devices.size(); ++i) {
        const gpu::DeviceInfo& device = list.devices[i];
        rows.push_back({std::to_string(i), device.name, std::string(gpu::kindName(device.kind)),
                        formatBytes(device.memory), device.freeMemory ? formatBytes(*device.freeMemory) : "",
                        device.unusable.empty() ? (choice.device == i ? "chosen" : "") : device.unusable});
    }
    const gpu::ProcessorInfo& processor = list.processor;
    rows.push_back({"cpu",
                    fmt::format("{} ({} threads, {})", processor.name.empty() ? "processor" : processor.name,
                                processor.threads, quant::isaName(quant::supportedIsas().back())),
                    "cpu", processor.memory ? formatBytes(processor.memory) : "", "", choice.device ? "" : "chosen"});
    std::string text = formatTable(rows, {Right, Left, Left, Right, Right, Left}) + "\n";
    for (const gpu::DeviceInfo& device : list.devices)
        text += featuresText(device);
    const std::string name = choice.device ? list.devices[*choice.device].name : "the CPU";
    return text + fmt::format("Work goes to {}: {}.\n", name, choice.why);
}

class Devices final : public Command {
public:
    std::string_view name() const override { return "devices"; }
    std::string_view summary() const override { return "What this computer can compute on, and which device is taken"; }

    void declare(CLI::App& app) override
    {
        app.add_option("--device", m_device, "As if asked for: a number, a part of a name, or cpu");
    }

    Result<int> run() override
    {
        const gpu::DeviceList list = gpu::listDevices();
        QL_TRY(const gpu::Choice choice, gpu::chooseDevice(list, m_device));
        common.json ? printJson(deviceFacts(list, choice)) : print(toText(list, choice));
        return 0;
    }

private:
    std::string m_device{};
};

} // namespace

std::unique_ptr<Command> makeDevices()
{
    return std::make_unique<Devices>();
}

} // namespace ql::app

// SPDX-License-Identifier: Apache-2.0
#include "gpu/device_list.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <thread>

#include <fmt/format.h>

#include "core/base/units.h"
#include "gpu/vulkan/instance.h"

#if defined(__unix__)
#include <unistd.h>
#endif

namespace ql::gpu {

namespace {

ProcessorInfo processorInfo()
{
    ProcessorInfo info{.threads = std::max(1u, std::thread::hardware_concurrency())};
#if defined(__unix__) && defined(_SC_PHYS_PAGES)
    const long pages = sysconf(_SC_PHYS_PAGES), pageBytes = sysconf(_SC_PAGE_SIZE);
    if (pages > 0 && pageBytes > 0)
        info.memory = static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(pageBytes);
#endif
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos) {
            info.name = line.substr(colon + 2);
            break;
        }
    }
    return info;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

bool isGraphics(const DeviceInfo& device)
{
    return device.unusable.empty() && device.kind != DeviceKind::Software;
}

Choice bestGraphics(const DeviceList& list)
{
    const auto& devices = list.devices;
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        if (!isGraphics(devices[i]))
            continue;
        const auto rank = [&](std::size_t at) {
            return std::pair(-static_cast<int>(devices[at].kind), devices[at].memory);
        };
        if (!best || rank(i) > rank(*best))
            best = i;
    }
    if (best) {
        if (std::ranges::count_if(devices, isGraphics) == 1)
            return {best, ChoiceReason::OnlyOne, "the only graphics device"};
        return {best, ChoiceReason::Best,
                fmt::format("of the graphics devices the best ({}, {})", kindName(devices[*best].kind),
                            formatBytes(devices[*best].memory))};
    }
    if (!list.problem.empty())
        return {std::nullopt, ChoiceReason::NoneThere, list.problem};
    if (std::ranges::any_of(devices, [](const auto& device) { return device.unusable.empty(); }))
        return {std::nullopt, ChoiceReason::OnlySoftware,
                "there is no graphics device, and software ones are slower than the processor's own code"};
    return {std::nullopt, ChoiceReason::NoneThere, "there is no graphics device"};
}

/// By its number, its name, else a part of its name: one card's name may begin as another's.
std::optional<std::size_t> meantDevice(const std::vector<DeviceInfo>& devices, const std::string& wish)
{
    std::optional<std::size_t> byPart;
    for (std::size_t i = 0; i < devices.size(); ++i) {
        const std::string name = lower(devices[i].name);
        if (wish == std::to_string(i) || wish == name)
            return i;
        if (!byPart && name.find(wish) != std::string::npos)
            byPart = i;
    }
    return byPart;
}

} // namespace

DeviceList listDevices()
{
    DeviceList list{.processor = processorInfo()};
    if (const auto instance = Instance::create())
        list.devices = (*instance)->devices();
    else
        list.problem = instance.error().message;
    return list;
}

Result<Choice> chooseDevice(const DeviceList& list, std::string_view wish)
{
    const std::string wanted = lower(wish);
    if (wanted.empty() || wanted == "auto")
        return bestGraphics(list);
    if (wanted == "cpu")
        return Choice{std::nullopt, ChoiceReason::AskedFor, "asked for"};
    if (const auto meant = meantDevice(list.devices, wanted)) {
        const DeviceInfo& device = list.devices[*meant];
        if (!device.unusable.empty())
            return fail(Errc::NoDevice,
                        fmt::format("--device {}: {} cannot be used: {}", wish, device.name, device.unusable));
        return Choice{*meant, ChoiceReason::AskedFor, "asked for"};
    }
    std::string known;
    for (const DeviceInfo& device : list.devices)
        known += device.name + ", ";
    return fail(Errc::NoDevice,
                fmt::format("--device {}: there is no such device, only {}cpu{}", wish, known,
                            list.problem.empty() ? "" : "; " + list.problem));
}

} // namespace ql::gpu

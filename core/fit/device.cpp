// SPDX-License-Identifier: Apache-2.0
#include "core/fit/device.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/units.h"
#include "core/plan/json_fields.h"

namespace ql::fit {

namespace {

using plan::JsonFields;

constexpr std::uint64_t kDeviceFileLimit = 4 << 20;
constexpr double GiB = 1073741824.0;
constexpr double kMaxMemory = 1 << 20; // GiB

constexpr std::array<std::string_view, 7> kFamilyNames = {"GGUF", "BF16", "FP8", "NVFP4", "NVFP4A16", "MXFP4", "INT4"};
constexpr std::array<std::string_view, 3> kSupportNames = {"native", "emulated", "no"};

bool sameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(
        a, b, [](unsigned char left, unsigned char right) { return std::tolower(left) == std::tolower(right); });
}

Result<DeviceClass> classFrom(const Json& json, const std::string& where)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, where));
    QL_CHECK(fields.onlyKnown({"id", "title", "formats", "serve", "serve_why"}));
    DeviceClass made;
    QL_CHECK(fields.read("id", made.id));
    QL_CHECK(fields.read("title", made.title));
    QL_CHECK(fields.read("serve", made.serve));
    QL_CHECK(fields.read("serve_why", made.serveWhy));
    if (made.id.empty())
        return fail(fields.wrong("id", "a name"));
    const Json* formats = fields.find("formats");
    if (!formats || !formats->is_object())
        return fail(fields.wrong("formats", "an object of family: [support, reason]"));
    for (const auto& [family, value] : formats->items()) {
        const auto known = std::ranges::find(kFamilyNames, family);
        const bool isPair = value.is_array() && value.size() == 2 && value[0].is_string() && value[1].is_string();
        const auto support =
            isPair ? std::ranges::find(kSupportNames, value[0].get<std::string>()) : kSupportNames.end();
        if (known == kFamilyNames.end() || support == kSupportNames.end())
            return fail(fields.wrong("formats",
                                     fmt::format("{}: [\"native\", \"emulated\" or \"no\", reason] with one "
                                                 "of the families {}",
                                                 family, fmt::join(kFamilyNames, ", "))));
        made.formats.push_back({static_cast<FormatFamily>(known - kFamilyNames.begin()),
                                static_cast<Support>(support - kSupportNames.begin()), value[1].get<std::string>()});
    }
    return made;
}

Result<Device> deviceFrom(const Json& json, const std::string& where, const std::vector<DeviceClass>& classes)
{
    QL_TRY(const JsonFields fields, JsonFields::open(json, where));
    QL_CHECK(fields.onlyKnown({"name", "class", "memory_gib", "usable", "shared"}));
    Device device;
    bool isShared = false;
    double memory = 0, usable = 1;
    QL_CHECK(fields.read("name", device.name));
    QL_CHECK(fields.read("class", device.classId));
    QL_CHECK(fields.read("memory_gib", memory));
    QL_CHECK(fields.read("usable", usable));
    QL_CHECK(fields.read("shared", isShared));
    if (device.name.empty())
        return fail(fields.wrong("name", "a name"));
    if (!(memory > 0) || memory > kMaxMemory)
        return fail(fields.wrong("memory_gib", "a number of GiB, such as 24"));
    if (!(usable > 0) || usable > 1)
        return fail(fields.wrong("usable", "a share of the memory, above 0 and at most 1"));
    if (std::ranges::find(classes, device.classId, &DeviceClass::id) == classes.end()) {
        std::vector<std::string_view> ids;
        for (const DeviceClass& known : classes)
            ids.push_back(known.id);
        return fail(fields.wrong("class", fmt::format("one of {}", fmt::join(ids, ", "))));
    }
    device.memory = static_cast<std::uint64_t>(memory * GiB);
    device.usable = static_cast<std::uint64_t>(memory * usable * GiB);
    device.kind = isShared ? Memory::Shared : Memory::Graphics;
    return device;
}

/// Adds classes and devices of one file. A class of the same id replaces the one before it.
Status addFile(io::Disk& disk, const std::string& path, DeviceList& list, std::vector<Device>& devices)
{
    QL_TRY(const std::string text, disk.readText(path, kDeviceFileLimit));
    QL_TRY(const Json json, parseJson(text, path));
    QL_TRY(const JsonFields fields, JsonFields::open(json, path));
    QL_CHECK(fields.onlyKnown({"note", "classes", "devices"}));
    QL_TRY(const Json* classes, fields.array("classes"));
    for (std::size_t i = 0; classes && i < classes->size(); ++i) {
        QL_TRY(DeviceClass made, classFrom((*classes)[i], fmt::format("{}: class {}", path, i + 1)));
        std::erase_if(list.classes, [&](const DeviceClass& known) { return known.id == made.id; });
        list.classes.push_back(std::move(made));
    }
    QL_TRY(const Json* own, fields.array("devices"));
    for (std::size_t i = 0; own && i < own->size(); ++i) {
        QL_TRY(Device made, deviceFrom((*own)[i], fmt::format("{}: device {}", path, i + 1), list.classes));
        devices.push_back(std::move(made));
    }
    return ok;
}

} // namespace

std::string_view supportName(Support support)
{
    return kSupportNames[static_cast<std::size_t>(support)];
}

std::string_view familyName(FormatFamily family)
{
    return kFamilyNames[static_cast<std::size_t>(family)];
}

const FormatSupport& DeviceClass::supportOf(FormatFamily family) const
{
    static const FormatSupport nothing{};
    const auto found = std::ranges::find(formats, family, &FormatSupport::family);
    return found == formats.end() ? nothing : *found;
}

const Device* DeviceList::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(devices, [&](const Device& device) { return sameName(device.name, name); });
    return found == devices.end() ? nullptr : &*found;
}

const DeviceClass* DeviceList::classOf(const Device& device) const
{
    const auto found = std::ranges::find(classes, device.classId, &DeviceClass::id);
    return found == classes.end() ? nullptr : &*found;
}

Result<DeviceList> readDevices(io::Disk& disk, const std::string& resources, const std::string& ownFile)
{
    DeviceList list;
    std::vector<Device> shipped;
    if (Status read = addFile(disk, io::join(resources, "devices.json"), list, shipped); !read)
        return fail(Errc::Failed, std::move(read).error().message);
    if (!ownFile.empty() && disk.exists(ownFile)) {
        DeviceList before = list;
        if (Status read = addFile(disk, ownFile, list, list.devices); !read) {
            list = std::move(before);
            list.problems.push_back(std::move(read).error().message);
        }
    }
    for (Device& device : list.devices)
        device.isOwn = true;
    std::erase_if(shipped, [&](const Device& device) { return list.find(device.name) != nullptr; });
    list.devices.insert(list.devices.end(), shipped.begin(), shipped.end());
    return list;
}

Result<std::uint64_t> parseMemory(std::string_view text)
{
    std::string binary(text);
    const std::size_t last = binary.size() - 1;
    if (binary.size() > 1 && std::toupper(static_cast<unsigned char>(binary[last])) == 'B'
        && std::isalpha(static_cast<unsigned char>(binary[last - 1])))
        binary.pop_back();
    if (binary.size() > 1 && std::toupper(static_cast<unsigned char>(binary.back())) == 'I')
        binary.pop_back();
    auto size = parseSize(binary);
    if (!size || *size == 0)
        return fail(Errc::BadArgument, fmt::format("\"{}\" is not a size of memory; write for example 24GB", text));
    return size;
}

} // namespace ql::fit

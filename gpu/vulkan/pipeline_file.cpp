// SPDX-License-Identifier: Apache-2.0
#include "gpu/vulkan/pipeline_file.h"

#include <cstring>

#include <fmt/format.h>
#include <xxhash.h>

namespace ql::gpu {

namespace {

struct Header {
    char magic[8] = {'Q', 'L', 'P', 'I', 'P', 'E', '0', '1'};
    std::uint8_t uuid[16]{};
    std::uint32_t vendorId = 0, deviceId = 0, driverVersion = 0, unused = 0;
    std::uint64_t size = 0, checksum = 0;
};
static_assert(sizeof(Header) == 56, "no padding");

Header headerOf(const DeviceInfo& device, std::string_view bytes)
{
    Header header;
    std::memcpy(header.uuid, device.uuid.data(), sizeof header.uuid);
    header.vendorId = device.vendorId;
    header.deviceId = device.deviceId;
    header.driverVersion = device.driverVersion;
    header.size = bytes.size();
    header.checksum = XXH3_64bits(bytes.data(), bytes.size());
    return header;
}

} // namespace

std::string pipelineFileName(const DeviceInfo& device)
{
    std::string name = "pipelines-";
    for (const std::uint8_t byte : device.uuid)
        name += fmt::format("{:02x}", byte);
    return name + ".bin";
}

std::string sealPipelines(const DeviceInfo& device, std::string_view bytes)
{
    const Header header = headerOf(device, bytes);
    std::string file(reinterpret_cast<const char*>(&header), sizeof header);
    return file.append(bytes);
}

std::optional<std::string_view> unsealPipelines(const DeviceInfo& device, std::string_view file)
{
    if (file.size() < sizeof(Header))
        return std::nullopt;
    const std::string_view bytes = file.substr(sizeof(Header));
    const Header expected = headerOf(device, bytes);
    if (std::memcmp(file.data(), &expected, sizeof expected) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include "gpu/vulkan/transfer.h"

namespace ql::gpu {

/// Shared by the whole program; checked by the validation layer where QL_GPU_VALIDATE is set, and then any message
/// fails the program. A software device is taken, so that every machine tests the same.
std::shared_ptr<const Instance> testInstance();
std::size_t testDeviceIndex(const Instance& instance);
std::shared_ptr<Device> openTestDevice(DeviceOptions options = {});

/// The value, or a test that failed and a program that ends.
template <typename T> T must(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << result.error().message;
        std::abort();
    }
    return std::move(*result);
}
inline void must(const Status& status)
{
    ASSERT_TRUE(status) << status.error().message;
}

std::span<const Shader> testShaders();
const Shader& testShader(std::string_view name);

/// A buffer on the device that holds these numbers, and the numbers in one.
template <typename T> Allocation uploaded(const Device& device, const std::vector<T>& values)
{
    Allocation memory = must(device.allocate(values.size() * sizeof(T), MemoryUse::Device, "a test"));
    must(must(Transfer::create(device)).upload(memory.slice(), std::as_bytes(std::span(values))));
    return memory;
}
template <typename T> std::vector<T> downloaded(const Device& device, const Slice& slice)
{
    std::vector<T> values(slice.size / sizeof(T));
    must(must(Transfer::create(device)).download(slice, std::as_writable_bytes(std::span(values))));
    return values;
}

} // namespace ql::gpu

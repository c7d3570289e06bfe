// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/fit/memory_need.h"
#include "core/fit/planned_weights.h"
#include "core/io/file.h"

namespace ql::fit {

/// How well a generation of hardware runs a kind of format.
enum class Support {
    Native, ///< its units compute in the format
    Emulated, ///< small in memory; computed in a wider type
    No,
};

/// "native", "emulated", "no".
std::string_view supportName(Support support);

struct FormatSupport {
    FormatFamily family = FormatFamily::Gguf;
    Support support = Support::No;
    std::string why{};
};

/// Hardware of one generation.
struct DeviceClass {
    std::string id{}; ///< "ada"
    std::string title{}; ///< "NVIDIA Ada (8.9)"
    std::vector<FormatSupport> formats{};
    std::string serve{}; ///< the serving preset to prefer: "FP8_DYNAMIC"; empty: run GGUF
    std::string serveWhy{};

    const FormatSupport& supportOf(FormatFamily family) const; ///< No with an empty reason where nothing is said
};

struct Device {
    std::string name{}; ///< "RTX 4090"
    std::string classId{};
    std::uint64_t memory = 0; ///< bytes
    std::uint64_t usable = 0; ///< of these, what a program may take
    Memory kind = Memory::Graphics;
    bool isOwn = false; ///< from the user's file
};

struct DeviceList {
    std::vector<Device> devices{}; ///< the user's own ones first
    std::vector<DeviceClass> classes{};
    std::vector<std::string> problems{}; ///< of the user's file: sentences

    /// By name, upper or lower case; null where there is none.
    const Device* find(std::string_view name) const;
    /// Null for a device of a class that is not in the list, and of none.
    const DeviceClass* classOf(const Device& device) const;
};

/// <resources>/devices.json, and the user's own devices in `ownFile` in front where that exists: the same form, docs/
/// memory.md. What is wrong with the user's file becomes problems. Errors: Failed when the shipped file is damaged.
Result<DeviceList> readDevices(io::Disk& disk, const std::string& resources, const std::string& ownFile);

/// A size of memory as it is sold: "24GB", "24G" and "24 GiB" are all 24 * 2^30 bytes. Errors: BadArgument.
Result<std::uint64_t> parseMemory(std::string_view text);

} // namespace ql::fit

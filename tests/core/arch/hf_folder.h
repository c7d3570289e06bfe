// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "tests/core/io/temp_folder.h"

namespace ql::test {

/// A tensor for a folder made by a test.
struct MadeTensor {
    std::string dtype = "F32";
    std::vector<std::uint64_t> shape{};
    std::vector<std::byte> bytes{};
};

MadeTensor floats(std::vector<std::uint64_t> shape, const std::vector<float>& values);

/// A Hugging Face folder for the time of a test.
class HfFolder : public TempFolder {
public:
    /// Writes model.safetensors, tensors in the order of their names.
    void writeWeights(const std::map<std::string, MadeTensor>& tensors) const;
};

} // namespace ql::test

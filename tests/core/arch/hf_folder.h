// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/json.h"

namespace ql::test {

/// A tensor for a folder made by a test.
struct MadeTensor {
    std::string dtype = "F32";
    std::vector<std::uint64_t> shape{};
    std::vector<std::byte> bytes{};
};

MadeTensor floats(std::vector<std::uint64_t> shape, const std::vector<float>& values);

/// A Hugging Face folder under the temporary folder of the tests; removed with the object.
class HfFolder {
public:
    explicit HfFolder(const std::string& name);
    ~HfFolder();
    HfFolder(const HfFolder&) = delete;
    HfFolder& operator=(const HfFolder&) = delete;

    std::string path() const { return m_path.string(); }
    void write(const std::string& file, const std::string& text) const;
    /// model.safetensors, tensors in the order of their names.
    void writeWeights(const std::map<std::string, MadeTensor>& tensors,
                      const std::string& file = "model.safetensors") const;

private:
    std::filesystem::path m_path;
};

} // namespace ql::test

// SPDX-License-Identifier: Apache-2.0
#include "hf_folder.h"

#include <cstring>
#include <fstream>

#include <gtest/gtest.h>
#include <unistd.h>

namespace ql::test {

MadeTensor floats(std::vector<std::uint64_t> shape, const std::vector<float>& values)
{
    MadeTensor tensor;
    tensor.shape = std::move(shape);
    tensor.bytes.resize(values.size() * sizeof(float));
    if (!values.empty())
        std::memcpy(tensor.bytes.data(), values.data(), tensor.bytes.size());
    return tensor;
}

HfFolder::HfFolder(const std::string& name)
    : m_path(std::filesystem::path(testing::TempDir()) / (name + "-" + std::to_string(getpid())))
{
    std::filesystem::remove_all(m_path);
    std::filesystem::create_directories(m_path);
}

HfFolder::~HfFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

void HfFolder::write(const std::string& file, const std::string& text) const
{
    std::filesystem::create_directories((m_path / file).parent_path());
    std::ofstream out(m_path / file, std::ios::binary);
    out << text;
}

void HfFolder::writeWeights(const std::map<std::string, MadeTensor>& tensors, const std::string& file) const
{
    Json header = Json::object();
    std::string data;
    for (const auto& [name, tensor] : tensors) {
        const std::size_t begin = data.size();
        data.append(reinterpret_cast<const char*>(tensor.bytes.data()), tensor.bytes.size());
        header[name] = Json{{"dtype", tensor.dtype}, {"shape", tensor.shape}, {"data_offsets", {begin, data.size()}}};
    }
    const std::string text = header.dump();
    const std::uint64_t size = text.size();
    std::string length(8, '\0');
    std::memcpy(length.data(), &size, 8);
    write(file, length + text + data);
}

} // namespace ql::test

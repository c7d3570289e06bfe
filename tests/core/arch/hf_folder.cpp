// SPDX-License-Identifier: Apache-2.0
#include "hf_folder.h"

#include <cstring>

#include "tests/core/container/file_bytes.h"

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

void HfFolder::writeWeights(const std::map<std::string, MadeTensor>& tensors) const
{
    Json header = Json::object();
    std::string data;
    for (const auto& [name, tensor] : tensors) {
        const std::size_t begin = data.size();
        data.append(reinterpret_cast<const char*>(tensor.bytes.data()), tensor.bytes.size());
        header[name] = Json{{"dtype", tensor.dtype}, {"shape", tensor.shape}, {"data_offsets", {begin, data.size()}}};
    }
    write("model.safetensors", safetensorsBytes(header.dump(), 0) + data);
}

} // namespace ql::test

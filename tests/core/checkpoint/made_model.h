// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "tests/core/container/file_bytes.h"
#include "tests/core/io/temp_folder.h"

namespace ql::test {

/// A folder with config.json and one safetensors file, tensor by tensor.
class MadeModel {
public:
    explicit MadeModel(std::string_view config = R"({"architectures": ["LlamaForCausalLM"]})") { this->config(config); }

    void config(std::string_view text) { m_folder.write("config.json", text); }
    const TempFolder& folder() const { return m_folder; }

    void add(std::string_view name, std::string_view dtype, const std::vector<std::uint64_t>& shape,
             std::string_view bytes)
    {
        m_header +=
            fmt::format(R"({}"{}":{{"dtype":"{}","shape":[{}],"data_offsets":[{},{}]}})", m_header.empty() ? "" : ",",
                        name, dtype, fmt::join(shape, ","), m_data.size(), m_data.size() + bytes.size());
        m_data += bytes;
    }
    template <class Number>
    void add(std::string_view name, std::string_view dtype, const std::vector<std::uint64_t>& shape,
             const std::vector<Number>& values)
    {
        std::string bytes;
        for (const Number value : values)
            bytes += le(value);
        add(name, dtype, shape, bytes);
    }
    void write() const
    {
        m_folder.write("model.safetensors", u64(m_header.size() + 2) + "{" + m_header + "}" + m_data);
    }

private:
    TempFolder m_folder{};
    std::string m_header{}, m_data{};
};

} // namespace ql::test

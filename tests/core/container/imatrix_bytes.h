// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tests/core/container/file_bytes.h"

namespace ql::test {

inline std::string floats(const std::vector<float>& values)
{
    std::string bytes;
    for (const float value : values)
        bytes += le(value);
    return bytes;
}

/// One entry of a legacy importance matrix: lengths and counts are i32.
inline std::string legacyEntry(std::string_view name, std::int32_t calls, const std::vector<float>& values)
{
    return le(static_cast<std::int32_t>(name.size())) + std::string(name) + le(calls)
        + le(static_cast<std::int32_t>(values.size())) + floats(values);
}

/// An importance matrix as a GGUF file: for each weight a tensor of sums and one of counts.
struct GgufImatrix {
    struct Weight {
        std::string name{};
        std::vector<std::int64_t> shape{}; ///< matrices, columns
        std::vector<float> sums{};
        std::vector<float> counts{};
    };
    std::vector<Weight> weights{};
    std::optional<std::vector<std::string>> entries{}; ///< instead of the usual metadata
    std::uint32_t sumsType = 0; ///< F32
    std::string sumsEnding = ".in_sum2";
    std::string countsEnding = ".counts";

    static std::string datasets()
    {
        return entry("imatrix.datasets", 9, u32(8) + u64(2) + ggufString("one.txt") + ggufString("two.txt"));
    }

    std::string bytes() const
    {
        GgufBytes file;
        file.entries = entries.value_or(std::vector{entry("general.type", 8, ggufString("imatrix")), datasets(),
                                                    entry("imatrix.chunk_count", 4, u32(11)),
                                                    entry("imatrix.chunk_size", 4, u32(512))});
        std::string data;
        const auto add = [&](const std::string& name, const std::vector<std::int64_t>& ne, std::uint32_t type,
                             const std::vector<float>& values) {
            file.tensors.push_back(tensorInfo(name, ne, type, data.size()));
            data += floats(values);
            data.resize((data.size() + 31) / 32 * 32);
        };
        for (const Weight& weight : weights) {
            add(weight.name + sumsEnding, {weight.shape[1], weight.shape[0]}, sumsType, weight.sums);
            add(weight.name + countsEnding, {1, static_cast<std::int64_t>(weight.counts.size())}, 0, weight.counts);
        }
        return file.bytes() + data;
    }
};

} // namespace ql::test

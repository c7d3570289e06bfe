// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "tests/core/container/file_bytes.h"
#include "tests/core/container/imatrix_bytes.h"

// Small valid files that between them use every part of the formats.
namespace ql::test {

inline std::string ggufSeed()
{
    GgufBytes file;
    file.entries = {entry("general.architecture", 8, ggufString("llama")),
                    entry("general.alignment", 4, u32(32)),
                    entry("split.no", 2, le<std::uint16_t>(0)),
                    entry("f", 6, le(0.5f)),
                    entry("yes", 7, "\x01"),
                    entry("texts", 9, u32(8) + u64(3) + ggufString("a") + ggufString("") + ggufString("bc")),
                    entry("scores", 9, u32(6) + u64(3) + le(0.0f) + le(1.0f) + le(-1.0f)),
                    entry("kinds", 9, u32(5) + u64(2) + u32(1) + u32(2))};
    file.tensors = {tensorInfo("t", {4, 2}, 0, 0), tensorInfo("blk.0.attn_q.weight", {256, 2}, 12, 32),
                    tensorInfo("scalar", {}, 0, 320)};
    file.dataBytes = 352;
    return file.bytes();
}

/// Like ggufSeed, with types that nobody knows.
inline std::string unknownTypesSeed()
{
    return GgufBytes{
        .tensors = {tensorInfo("a", {7, 3}, 99, 0), tensorInfo("b", {8}, 0, 64), tensorInfo("c", {5}, 4, 96)},
        .dataBytes = 128}
        .bytes();
}

inline std::string safetensorsSeed()
{
    return safetensorsBytes(
        R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[2,2],"data_offsets":[0,16]},)"
        R"("\u0062":{"dtype":"F4","shape":[3,2],"data_offsets":[16,19]},)"
        R"("c":{"dtype":"BF16","shape":[],"data_offsets":[19,21]}}  )",
        21);
}

inline std::string indexSeed()
{
    return R"({"metadata":{"total_size":12.5,"x":[1,{"y":null}]},"weight_map":{"a":"m-1.safetensors","b\n":"m-2.safetensors"}})";
}

inline std::string legacyImatrixSeed()
{
    return le(2) + legacyEntry("blk.0.attn_q.weight", 4, {2.0f, 0.0f, 1.0f}) + legacyEntry("output.weight", 1, {5.0f})
        + le(365) + le(4) + "text";
}

inline std::string ggufImatrixSeed()
{
    return GgufImatrix{.weights = {{"w", {2, 3}, {6, 0, 3, 1, 1, 1}, {3, 0}}}}.bytes();
}

} // namespace ql::test

// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the matrices of llama.cpp are given, seen through its callback for every operation.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "tests/oracle/llama_oracle.h"

namespace ql::oracle {

/// The structure of release v0.5.0.
struct Tensor {
    std::int32_t type;
    void* buffer;
    std::int64_t sizes[4];
    std::size_t strides[4];
    std::int32_t operation, operationParams[16], flags;
    Tensor *sources[10], *viewSource;
    std::size_t viewOffset;
    char* data;
    char name[64];
};

[[noreturn]] inline void stopOracle(const char* why)
{
    std::fprintf(stderr, "the llama.cpp oracle cannot be used: %s\n", why);
    std::exit(1);
}

struct InputWatch {
    const char* (*operationOf)(const Tensor*);
    const char* (*nameOf)(const Tensor*);
    std::map<std::string, GivenInputs>& inputs;
};

inline void addRow(GivenInputs& given, std::size_t matrix, const Tensor& from, std::int64_t row, std::int64_t plane)
{
    const auto columns = static_cast<std::size_t>(from.sizes[0]);
    const auto* values = reinterpret_cast<const float*>(from.data + static_cast<std::size_t>(row) * from.strides[1]
                                                        + static_cast<std::size_t>(plane) * from.strides[2]);
    ++given.rows[matrix];
    for (std::size_t i = 0; i < columns; ++i) {
        given.squares[matrix * columns + i] += static_cast<double>(values[i]) * static_cast<double>(values[i]);
        given.largest[matrix] = std::max(given.largest[matrix], std::abs(values[i]));
    }
}

/// Called twice for every operation: "shall you see this?", and with the results.
inline bool watchInputs(Tensor* result, bool asks, void* data)
{
    const auto& watch = *static_cast<InputWatch*>(data);
    if (watch.nameOf(result) != result->name)
        stopOracle("the library is not release v0.5.0: its tensors have another layout");
    const std::string operation = watch.operationOf(result);
    const bool byExperts = operation == "MUL_MAT_ID";
    if ((!byExperts && operation != "MUL_MAT") || std::string(result->sources[0]->name).rfind("blk.", 0) != 0)
        return !asks;
    if (asks)
        return true;
    const Tensor &weight = *result->sources[0], &from = *result->sources[1];
    if (from.type != 0)
        stopOracle("inputs that are not F32");
    GivenInputs& given = watch.inputs[weight.name];
    const auto matrices = static_cast<std::size_t>(byExperts ? weight.sizes[2] : 1);
    given.squares.resize(matrices * static_cast<std::size_t>(from.sizes[0]));
    given.rows.resize(matrices);
    given.largest.resize(matrices);
    if (!byExperts) {
        for (std::int64_t row = 0; row < from.sizes[1]; ++row)
            addRow(given, 0, from, row, 0);
        return true;
    }
    const Tensor& ids = *result->sources[2]; // used experts x tokens
    for (std::int64_t token = 0; token < ids.sizes[1]; ++token)
        for (std::int64_t used = 0; used < ids.sizes[0]; ++used) {
            const auto expert =
                *reinterpret_cast<const std::int32_t*>(ids.data + static_cast<std::size_t>(used) * ids.strides[0]
                                                       + static_cast<std::size_t>(token) * ids.strides[1]);
            addRow(given, static_cast<std::size_t>(expert), from, used % from.sizes[1], token);
        }
    return true;
}

} // namespace ql::oracle

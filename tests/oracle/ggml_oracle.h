// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ql::oracle {

/// The row functions of the real ggml, from its shared library. Immutable after construction and safe from several
/// threads. Type numbers are those of GGUF files. ggml itself aborts the process when a precondition is broken.
class Ggml {
public:
    /// What ggml's own table says about a type.
    struct Traits {
        std::string name{}; ///< "q4_K"; "DEPRECATED" or empty for numbers without a type
        std::size_t blockValues = 0; ///< 0 for numbers without a type
        std::size_t blockBytes = 0;
        bool quantized = false;
        bool decodable = false;
    };

    /// Loads libggml-base.so from a folder. Throws std::runtime_error with the loader's words when that fails.
    explicit Ggml(const std::string& directory);

    /// The library that `npm ci` puts under tests/oracle.
    static const Ggml& installed();

    Traits traits(std::uint32_t type) const;
    std::size_t rowBytes(std::uint32_t type, std::size_t columns) const;
    bool requiresImportance(std::uint32_t type) const;

    /// Whole rows of `columns` floats, with or without (empty) one weight per column.
    std::vector<std::byte> quantize(std::uint32_t type, std::span<const float> rows, std::size_t columns,
                                    std::span<const float> importance = {}) const;
    /// The same into `out`, which holds the bytes of all rows.
    void quantize(std::uint32_t type, std::span<const float> rows, std::size_t columns,
                  std::span<const float> importance, std::byte* out) const;

    /// `count` values from whole blocks of a decodable type.
    std::vector<float> dequantize(std::uint32_t type, std::span<const std::byte> blocks, std::size_t count) const;
    void dequantize(std::uint32_t type, const std::byte* blocks, std::span<float> out) const;

    float float16ToFloat(std::uint16_t half) const { return m_halfToFloat(half); }
    std::uint16_t floatToFloat16(float value) const { return m_floatToHalf(value); }

private:
    struct TypeTraits;

    const TypeTraits* (*m_typeTraits)(int type);
    std::size_t (*m_rowSize)(int type, std::int64_t columns);
    std::size_t (*m_quantizeChunk)(int type, const float* rows, void* out, std::int64_t firstValue,
                                   std::int64_t rowCount, std::int64_t columns, const float* importance);
    bool (*m_requiresImportance)(int type);
    float (*m_halfToFloat)(std::uint16_t half);
    std::uint16_t (*m_floatToHalf)(float value);
};

} // namespace ql::oracle

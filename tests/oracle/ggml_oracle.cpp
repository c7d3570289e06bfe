// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/ggml_oracle.h"

#include <dlfcn.h>

#include <stdexcept>

namespace ql::oracle {

/// The record that ggml_get_type_traits returns (ggml 0.25).
struct Ggml::TypeTraits {
    const char* name;
    std::int64_t blockValues;
    std::int64_t interleavedBlockValues;
    std::size_t blockBytes;
    bool quantized;
    void (*decode)(const void* blocks, float* out, std::int64_t count);
    void (*encode)(const float* values, void* out, std::int64_t count);
};

namespace {

constexpr std::uint32_t typeCount = 43;

template <typename Function> void bind(void* library, Function& function, const char* name)
{
    void* address = dlsym(library, name);
    if (!address)
        throw std::runtime_error(std::string("the ggml library has no function ") + name);
    function = reinterpret_cast<Function>(address);
}

} // namespace

Ggml::Ggml(const std::string& directory)
{
    const std::string path = directory + "/libggml-base.so";
    void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL);
    if (!library)
        throw std::runtime_error("cannot load the real ggml (run 'npm ci --ignore-scripts' in tests/oracle): "
                                 + std::string(dlerror()));
    bind(library, m_typeTraits, "ggml_get_type_traits");
    bind(library, m_rowSize, "ggml_row_size");
    bind(library, m_quantizeChunk, "ggml_quantize_chunk");
    bind(library, m_requiresImportance, "ggml_quantize_requires_imatrix");
    bind(library, m_halfToFloat, "ggml_fp16_to_fp32");
    bind(library, m_floatToHalf, "ggml_fp32_to_fp16");
}

const Ggml& Ggml::installed()
{
    static const Ggml library(QL_ORACLE_DIR);
    return library;
}

Ggml::Traits Ggml::traits(std::uint32_t type) const
{
    if (type >= typeCount)
        return {};
    const TypeTraits* raw = m_typeTraits(static_cast<int>(type));
    return {.name = raw->name ? raw->name : "",
            .blockValues = static_cast<std::size_t>(raw->blockValues),
            .blockBytes = raw->blockBytes,
            .quantized = raw->quantized,
            .decodable = raw->decode != nullptr};
}

std::size_t Ggml::rowBytes(std::uint32_t type, std::size_t columns) const
{
    return m_rowSize(static_cast<int>(type), static_cast<std::int64_t>(columns));
}

bool Ggml::requiresImportance(std::uint32_t type) const
{
    return m_requiresImportance(static_cast<int>(type));
}

std::vector<std::byte> Ggml::quantize(std::uint32_t type, std::span<const float> rows, std::size_t columns,
                                      std::span<const float> importance) const
{
    std::vector<std::byte> out(rowBytes(type, columns) * (rows.size() / columns));
    quantize(type, rows, columns, importance, out.data());
    return out;
}

void Ggml::quantize(std::uint32_t type, std::span<const float> rows, std::size_t columns,
                    std::span<const float> importance, std::byte* out) const
{
    m_quantizeChunk(static_cast<int>(type), rows.data(), out, 0, static_cast<std::int64_t>(rows.size() / columns),
                    static_cast<std::int64_t>(columns), importance.empty() ? nullptr : importance.data());
}

std::vector<float> Ggml::dequantize(std::uint32_t type, std::span<const std::byte> blocks, std::size_t count) const
{
    std::vector<float> out(count);
    dequantize(type, blocks.data(), out);
    return out;
}

void Ggml::dequantize(std::uint32_t type, const std::byte* blocks, std::span<float> out) const
{
    m_typeTraits(static_cast<int>(type))->decode(blocks, out.data(), static_cast<std::int64_t>(out.size()));
}

} // namespace ql::oracle

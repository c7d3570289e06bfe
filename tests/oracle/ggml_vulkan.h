// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ql::oracle {

/// llama.cpp's own Vulkan backend, from its shared library. For one thread.
class GgmlVulkan {
public:
    /// Loads libggml-vulkan.so from a folder and opens a device by its number in the order of the drivers. Throws
    /// std::runtime_error where the library or the device is not there.
    GgmlVulkan(const std::string& directory, std::size_t device);
    ~GgmlVulkan();
    GgmlVulkan(const GgmlVulkan&) = delete;
    GgmlVulkan& operator=(const GgmlVulkan&) = delete;

    struct Shape {
        std::uint32_t type; ///< of the weights, as GGUF numbers types
        std::uint64_t rows, columns, tokens;
    };

    /// The same product several times in one graph: Y = X W^T, a row of Y for each token.
    class Product {
    public:
        Product(const GgmlVulkan& backend, const Shape& shape, std::size_t repeats, std::span<const std::byte> weights,
                std::span<const float> x);
        ~Product();
        Product(const Product&) = delete;
        Product& operator=(const Product&) = delete;

        void run() const; ///< all repeats
        std::vector<float> result() const;

    private:
        const GgmlVulkan& m_backend;
        std::size_t m_values;
        void *m_context, *m_buffer, *m_graph, *m_out;
    };

    /// Whether its shaders multiply by this type.
    bool multiplies(const Shape& shape) const;

private:
    struct Functions;
    std::unique_ptr<Functions> m_functions;
    void* m_backend = nullptr;
};

} // namespace ql::oracle

// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/ggml_vulkan.h"

#include <dlfcn.h>

#include <cstdlib>
#include <stdexcept>

namespace ql::oracle {

namespace {

constexpr std::size_t kBytesPerNode = 1024; ///< more than a tensor's description takes
constexpr int kFloat = 0; ///< GGML_TYPE_F32
constexpr std::uint32_t kTypes = 43; ///< GGML_TYPE_COUNT

void* open(const std::string& path)
{
    if (void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_GLOBAL))
        return library;
    throw std::runtime_error("cannot load llama.cpp's Vulkan backend: " + std::string(dlerror()));
}

template <typename Function> void bind(void* library, Function& function, const char* name)
{
    void* address = dlsym(library, name);
    if (!address)
        throw std::runtime_error(std::string("the ggml library has no function ") + name);
    function = reinterpret_cast<Function>(address);
}

} // namespace

struct GgmlVulkan::Functions {
    /// Passed by value to ggml_init (ggml 0.25).
    struct ContextSize {
        std::size_t bytes;
        void* memory;
        bool dataIsElsewhere;
    };
    void* (*openDevice)(std::size_t device);
    void (*closeDevice)(void* backend);
    bool (*supports)(void* backend, void* node);
    int (*compute)(void* backend, void* graph);
    void (*wait)(void* backend);
    void* (*allocate)(void* context, void* backend);
    void (*freeBuffer)(void* buffer);
    void (*set)(void* tensor, const void* data, std::size_t offset, std::size_t size);
    void (*get)(const void* tensor, void* data, std::size_t offset, std::size_t size);
    void* (*makeContext)(ContextSize size);
    void (*freeContext)(void* context);
    void* (*tensor)(void* context, int type, std::int64_t columns, std::int64_t rows);
    void* (*multiply)(void* context, void* weights, void* x);
    void* (*makeGraph)(void* context, std::size_t nodes, bool gradients);
    void (*expand)(void* graph, void* node);
    std::size_t (*graphBytes)(std::size_t nodes, bool gradients);
};

GgmlVulkan::GgmlVulkan(const std::string& directory, std::size_t device)
    : m_functions(std::make_unique<Functions>())
{
    // Without it software devices are passed over; it also puts the wanted device first.
    setenv("GGML_VK_VISIBLE_DEVICES", std::to_string(device).c_str(), 1);
    void* base = open(directory + "/libggml-base.so");
    void* vulkan = open(directory + "/libggml-vulkan.so");
    bind(vulkan, m_functions->openDevice, "ggml_backend_vk_init");
    bind(base, m_functions->closeDevice, "ggml_backend_free");
    bind(base, m_functions->supports, "ggml_backend_supports_op");
    bind(base, m_functions->compute, "ggml_backend_graph_compute");
    bind(base, m_functions->wait, "ggml_backend_synchronize");
    bind(base, m_functions->allocate, "ggml_backend_alloc_ctx_tensors");
    bind(base, m_functions->freeBuffer, "ggml_backend_buffer_free");
    bind(base, m_functions->set, "ggml_backend_tensor_set");
    bind(base, m_functions->get, "ggml_backend_tensor_get");
    bind(base, m_functions->makeContext, "ggml_init");
    bind(base, m_functions->freeContext, "ggml_free");
    bind(base, m_functions->tensor, "ggml_new_tensor_2d");
    bind(base, m_functions->multiply, "ggml_mul_mat");
    bind(base, m_functions->makeGraph, "ggml_new_graph_custom");
    bind(base, m_functions->expand, "ggml_build_forward_expand");
    bind(base, m_functions->graphBytes, "ggml_graph_overhead_custom");
    m_backend = m_functions->openDevice(0);
    if (!m_backend)
        throw std::runtime_error("llama.cpp's Vulkan backend does not open the device");
}

GgmlVulkan::~GgmlVulkan()
{
    m_functions->closeDevice(m_backend);
}

bool GgmlVulkan::multiplies(const Shape& shape) const
{
    if (shape.type >= kTypes)
        return false;
    const Functions& call = *m_functions;
    void* const context = call.makeContext({8 * kBytesPerNode, nullptr, true});
    const auto columns = static_cast<std::int64_t>(shape.columns);
    void* const weights =
        call.tensor(context, static_cast<int>(shape.type), columns, static_cast<std::int64_t>(shape.rows));
    void* const x = call.tensor(context, kFloat, columns, static_cast<std::int64_t>(shape.tokens));
    const bool can = call.supports(m_backend, call.multiply(context, weights, x));
    call.freeContext(context);
    return can;
}

GgmlVulkan::Product::Product(const GgmlVulkan& backend, const Shape& shape, std::size_t repeats,
                             std::span<const std::byte> weights, std::span<const float> x)
    : m_backend(backend)
    , m_values(shape.rows * shape.tokens)
{
    const Functions& call = *backend.m_functions;
    const std::size_t nodes = repeats + 16;
    m_context = call.makeContext({nodes * kBytesPerNode + call.graphBytes(nodes, false), nullptr, true});
    const auto columns = static_cast<std::int64_t>(shape.columns);
    void* const w =
        call.tensor(m_context, static_cast<int>(shape.type), columns, static_cast<std::int64_t>(shape.rows));
    void* const in = call.tensor(m_context, kFloat, columns, static_cast<std::int64_t>(shape.tokens));
    m_graph = call.makeGraph(m_context, nodes, false);
    for (std::size_t i = 0; i < repeats; ++i) {
        m_out = call.multiply(m_context, w, in);
        call.expand(m_graph, m_out);
    }
    m_buffer = call.allocate(m_context, backend.m_backend);
    if (!m_buffer) {
        call.freeContext(m_context);
        throw std::runtime_error("llama.cpp's Vulkan backend has too little memory");
    }
    call.set(w, weights.data(), 0, weights.size());
    call.set(in, x.data(), 0, x.size_bytes());
}

GgmlVulkan::Product::~Product()
{
    m_backend.m_functions->freeBuffer(m_buffer);
    m_backend.m_functions->freeContext(m_context);
}

void GgmlVulkan::Product::run() const
{
    if (m_backend.m_functions->compute(m_backend.m_backend, m_graph) != 0)
        throw std::runtime_error("llama.cpp's Vulkan backend failed to compute a product");
    m_backend.m_functions->wait(m_backend.m_backend);
}

std::vector<float> GgmlVulkan::Product::result() const
{
    std::vector<float> values(m_values);
    m_backend.m_functions->get(m_out, values.data(), 0, values.size() * sizeof(float));
    return values;
}

} // namespace ql::oracle

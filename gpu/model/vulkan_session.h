// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/graph/embedding_rows.h"
#include "gpu/model/layer_store.h"
#include "gpu/model/vulkan_stream.h"

namespace ql::gpu {

/// One model on a device; see makeVulkanBackend().
class VulkanSession final : public graph::Session {
public:
    static Result<std::unique_ptr<VulkanSession>> open(std::shared_ptr<Device> device, graph::GraphPtr graph,
                                                       const graph::SessionOptions& options);

    const graph::Graph& graph() const override { return *m_graph; }
    Result<std::unique_ptr<graph::Stream>> makeStream(std::uint64_t capacity, bool keepsCache) override;
    Status loadLayer(std::size_t layer) override;
    void dropLayer(std::size_t layer) override;
    Result<graph::LayerInputs> inputs(std::size_t layer) const override;
    Status loadOutput() override;
    std::uint64_t loadedBytes() const override;
    Status embed(graph::Stream& stream, std::span<const graph::TokenId> tokens) override;
    Status runLayer(std::size_t layer, std::span<graph::Stream* const> streams) override;
    Status readStates(const graph::Stream& stream, std::span<float> out) const override;
    Status writeStates(graph::Stream& stream, std::span<const float> states) override;
    Status logits(const graph::Stream& stream, std::size_t first, std::size_t count, std::span<float> out) override;
    Status advance(graph::Stream& stream, std::span<const graph::TokenId> tokens, std::span<float> logitsOut) override;
    std::vector<std::string> notes() const override;

    /// Of the last step of one token: dispatches in all. For tests and measurements.
    std::size_t stepDispatches() const { return m_stepDispatches; }
    const LayerStore& layers() const { return *m_layers; }

private:
    VulkanSession(std::shared_ptr<Device> device, graph::GraphPtr graph, const graph::SessionOptions& options);
    /// Makes room by letting layers pass through, as long as memory is what lacks.
    template <typename Make> auto withRoom(Make make) -> decltype(make())
    {
        for (;;) {
            auto made = make();
            if (made || made.error().code != Errc::NoMemory || !m_layers->makeRoom())
                return made;
        }
    }
    Status prepare();
    void noteTokens(std::size_t layer, std::uint64_t count); ///< that went through a layer
    Status takeUp(VulkanStream& text, std::span<const graph::TokenId> tokens);
    Result<TextParts> partsOf(const VulkanStream& text, std::size_t layer) const;
    std::uint64_t layerCacheBytes(std::size_t layer) const;
    Status ensurePassingCache(std::uint64_t tokens);
    Status recordLayer(Commands& commands, std::size_t layer, const VulkanStream& text);
    Status recordLogits(Commands& commands, const VulkanStream& text, std::uint32_t first, std::uint32_t count);
    Status takeLogits(std::size_t count, std::span<float> out) const;
    Status recordStep(VulkanStream& text);
    Status runThrough(VulkanStream& text);

    std::shared_ptr<Device> m_device;
    graph::GraphPtr m_graph;
    graph::SessionOptions m_options;
    std::unique_ptr<LayerStore> m_layers{};
    graph::EmbeddingRows m_embeddings{};
    std::optional<Workspace> m_space{};
    std::map<std::size_t, CollectedInputs> m_inputs{}; ///< of loaded layers, where they are collected
    std::vector<std::uint64_t> m_cacheBytes{}; ///< of one position, by layer
    Allocation m_passingCache{}; ///< of the layer at work, for texts that keep none
    std::uint64_t m_passingTokens = 0;
    std::optional<OutputParts> m_output{};
    Allocation m_outputMemory{}, m_logits{}, m_download{};
    Rows m_logitRows{};
    std::uint32_t m_logitCount = 0;
    std::size_t m_stepDispatches = 0;
    mutable std::optional<Transfer> m_transfer{};
};

} // namespace ql::gpu

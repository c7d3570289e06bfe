// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/synthetic_folder.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "core/base/small_float.h"
#include "core/quant/coded.h"

namespace ql::bench {
namespace {

constexpr std::uint64_t hidden = 2048, feedForward = 5632, layers = 11, heads = 16, headsKv = 4, vocabulary = 1024;

struct Tensor {
    std::string name, ggufName;
    std::vector<std::uint64_t> shape;

    std::uint64_t elements() const { return shape[0] * (shape.size() > 1 ? shape[1] : 1); }
    bool isLayerMatrix() const { return shape.size() > 1 && name.starts_with("model.layers."); }
};

std::vector<Tensor> listTensors()
{
    constexpr std::uint64_t keys = hidden / heads * headsKv;
    std::vector<Tensor> tensors = {{"model.embed_tokens.weight", "token_embd.weight", {vocabulary, hidden}},
                                   {"lm_head.weight", "output.weight", {vocabulary, hidden}},
                                   {"model.norm.weight", "output_norm.weight", {hidden}}};
    for (std::uint64_t layer = 0; layer < layers; ++layer) {
        const auto add = [&](const char* name, const char* ggufName, std::vector<std::uint64_t> shape) {
            tensors.push_back({fmt::format("model.layers.{}.{}.weight", layer, name),
                               fmt::format("blk.{}.{}.weight", layer, ggufName), std::move(shape)});
        };
        add("input_layernorm", "attn_norm", {hidden});
        add("self_attn.q_proj", "attn_q", {hidden, hidden});
        add("self_attn.k_proj", "attn_k", {keys, hidden});
        add("self_attn.v_proj", "attn_v", {keys, hidden});
        add("self_attn.o_proj", "attn_output", {hidden, hidden});
        add("post_attention_layernorm", "ffn_norm", {hidden});
        add("mlp.gate_proj", "ffn_gate", {feedForward, hidden});
        add("mlp.up_proj", "ffn_up", {feedForward, hidden});
        add("mlp.down_proj", "ffn_down", {hidden, feedForward});
    }
    return tensors;
}

/// What a tensor is called and takes in a file.
struct Entry {
    std::string name, dtype;
    std::vector<std::uint64_t> shape;

    std::uint64_t bytes() const
    {
        std::uint64_t count = dtype == "F8_E4M3" ? 1 : dtype == "BF16" ? 2 : 4;
        for (const std::uint64_t size : shape)
            count *= size;
        return count;
    }
};

std::vector<std::uint64_t> blocksOf(const std::vector<std::uint64_t>& shape)
{
    constexpr std::uint64_t block = 128;
    return {(shape[0] + block - 1) / block, (shape[1] + block - 1) / block};
}

/// A weight and, where it has one, its scale.
std::vector<Entry> entriesOf(const Tensor& tensor, Stored stored)
{
    if (stored == Stored::Bf16 || !tensor.isLayerMatrix())
        return {{tensor.name, "BF16", tensor.shape}};
    return {{tensor.name, "F8_E4M3", tensor.shape}, {tensor.name + "_scale_inv", "F32", blocksOf(tensor.shape)}};
}

/// The sample's configuration, changed.
void writeConfiguration(const std::filesystem::path& folder, const std::filesystem::path& sample,
                        const nlohmann::ordered_json& changes, Stored stored)
{
    std::filesystem::create_directories(folder);
    std::ifstream from(sample / "config.json");
    auto config = nlohmann::ordered_json::parse(from);
    config.update(changes);
    if (stored == Stored::Fp8Blocks)
        config["quantization_config"] = {{"activation_scheme", "dynamic"},
                                         {"fmt", "e4m3"},
                                         {"quant_method", "fp8"},
                                         {"weight_block_size", {128, 128}}};
    std::ofstream(folder / "config.json") << config.dump(2);
    for (const char* name : {"tokenizer.json", "tokenizer_config.json", "generation_config.json"})
        std::filesystem::copy_file(sample / name, folder / name, std::filesystem::copy_options::overwrite_existing);
}

/// Normal numbers made once and repeated from changing places: fast, and no two rows alike.
template <typename Number> class WeightStream {
public:
    template <typename Convert> explicit WeightStream(float deviation, Convert convert)
    {
        std::normal_distribution<float> normal(0, deviation);
        for (Number& weight : m_pool)
            weight = convert(normal(m_random));
    }

    void write(std::ofstream& out, std::uint64_t count)
    {
        while (count > 0) {
            const std::size_t begin = m_random() % (m_pool.size() / 2);
            const std::uint64_t part = std::min<std::uint64_t>(count, m_pool.size() - begin);
            out.write(reinterpret_cast<const char*>(m_pool.data() + begin),
                      static_cast<std::streamsize>(part * sizeof(Number)));
            count -= part;
        }
    }

private:
    std::mt19937 m_random{5};
    std::vector<Number> m_pool = std::vector<Number>(std::size_t{1} << 20);
};

/// Opens a file and writes its header.
std::ofstream beginFile(const std::filesystem::path& path, const std::vector<Entry>& entries)
{
    nlohmann::ordered_json header;
    std::uint64_t offset = 0;
    for (const Entry& entry : entries) {
        const std::uint64_t end = offset + entry.bytes();
        header[entry.name] = {{"dtype", entry.dtype}, {"shape", entry.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = text.size();
    std::ofstream out(path, std::ios::binary);
    out.exceptions(std::ios::failbit | std::ios::badbit);
    out.write(reinterpret_cast<const char*>(&length), sizeof length);
    out << text;
    return out;
}

void writeWeights(const std::filesystem::path& path, Stored stored)
{
    std::vector<Entry> entries;
    for (const Tensor& tensor : listTensors())
        for (Entry& entry : entriesOf(tensor, stored))
            entries.push_back(std::move(entry));
    std::ofstream out = beginFile(path, entries);
    WeightStream<std::uint16_t> plain(0.02f, floatToBfloat16);
    WeightStream<std::uint8_t> codes(112.0f, quant::toE4m3);
    WeightStream<float> scales(0.3f, [](float normal) { return 0.02f / 112 * std::exp(normal); });
    for (const Entry& entry : entries) {
        const std::uint64_t bytes = entry.bytes();
        if (entry.dtype == "BF16")
            plain.write(out, bytes / sizeof(std::uint16_t));
        else if (entry.dtype == "F32")
            scales.write(out, bytes / sizeof(float));
        else
            codes.write(out, bytes);
    }
}

/// A mixture of experts, layer by layer.
std::vector<Tensor> listMixture(unsigned layerCount)
{
    constexpr std::uint64_t experts = 128, width = 768, keys = hidden / heads * headsKv;
    std::vector<Tensor> tensors = {{"model.embed_tokens.weight", "", {vocabulary, hidden}},
                                   {"lm_head.weight", "", {vocabulary, hidden}},
                                   {"model.norm.weight", "", {hidden}}};
    for (unsigned layer = 0; layer < layerCount; ++layer) {
        const auto add = [&](const std::string& name, std::vector<std::uint64_t> shape) {
            tensors.push_back({fmt::format("model.layers.{}.{}.weight", layer, name), "", std::move(shape)});
        };
        add("input_layernorm", {hidden});
        add("self_attn.q_proj", {hidden, hidden});
        add("self_attn.k_proj", {keys, hidden});
        add("self_attn.v_proj", {keys, hidden});
        add("self_attn.o_proj", {hidden, hidden});
        add("self_attn.q_norm", {hidden / heads});
        add("self_attn.k_norm", {hidden / heads});
        add("post_attention_layernorm", {hidden});
        for (std::uint64_t expert = 0; expert < experts; ++expert) {
            add(fmt::format("mlp.experts.{}.gate_proj", expert), {width, hidden});
            add(fmt::format("mlp.experts.{}.up_proj", expert), {width, hidden});
            add(fmt::format("mlp.experts.{}.down_proj", expert), {hidden, width});
        }
    }
    return tensors;
}

/// A router is a matrix, but is never quantised.
Tensor routerOf(unsigned layer)
{
    return {fmt::format("model.layers.{}.mlp.gate.weight", layer), "", {128, hidden}};
}

void writeMixture(const std::filesystem::path& folder, unsigned layerCount)
{
    constexpr std::size_t fileCount = 16;
    std::vector<std::vector<Entry>> files(fileCount);
    std::size_t next = 0;
    for (const Tensor& tensor : listMixture(layerCount))
        for (Entry& entry : entriesOf(tensor, Stored::Fp8Blocks))
            files[next++ % fileCount].push_back(std::move(entry)); // scales seldom lie beside their weights
    for (unsigned layer = 0; layer < layerCount; ++layer)
        files[layer % fileCount].push_back(entriesOf(routerOf(layer), Stored::Bf16).front());
    nlohmann::ordered_json index;
    for (std::size_t i = 0; i < fileCount; ++i) {
        const std::string name = fmt::format("model-{:05}-of-{:05}.safetensors", i + 1, fileCount);
        std::uint64_t bytes = 0;
        for (const Entry& entry : files[i]) {
            index["weight_map"][entry.name] = name;
            bytes += entry.bytes();
        }
        const auto headerEnd = beginFile(folder / name, files[i]).tellp();
        std::filesystem::resize_file(folder / name, static_cast<std::uintmax_t>(headerEnd) + bytes);
    }
    std::ofstream(folder / "model.safetensors.index.json") << index.dump();
}

Status written(const std::function<void()>& write)
{
    try {
        write();
    } catch (const std::exception& error) {
        return fail(Errc::CannotWrite, fmt::format("cannot write the benchmark's model: {}", error.what()));
    }
    return {};
}

} // namespace

Status writeSyntheticFolder(const std::string& folder, const std::string& samples, Stored stored)
{
    return written([&] {
        writeConfiguration(folder, std::filesystem::path(samples) / "tales-dense",
                           {{"hidden_size", hidden},
                            {"intermediate_size", feedForward},
                            {"num_hidden_layers", layers},
                            {"num_attention_heads", heads},
                            {"num_key_value_heads", headsKv},
                            {"head_dim", hidden / heads},
                            {"vocab_size", vocabulary}},
                           stored);
        writeWeights(std::filesystem::path(folder) / "model.safetensors", stored);
    });
}

Status writeFp8MixtureHeaders(const std::string& folder, const std::string& samples, unsigned layerCount)
{
    return written([&] {
        writeConfiguration(folder, std::filesystem::path(samples) / "tales-moe",
                           {{"hidden_size", hidden},
                            {"moe_intermediate_size", 768},
                            {"num_hidden_layers", layerCount},
                            {"num_attention_heads", heads},
                            {"num_key_value_heads", headsKv},
                            {"head_dim", hidden / heads},
                            {"num_experts", 128},
                            {"vocab_size", vocabulary}},
                           Stored::Fp8Blocks);
        writeMixture(folder, layerCount);
    });
}

imatrix::ImportanceMatrix syntheticImportance()
{
    imatrix::ImportanceMatrix importance;
    importance.path = "synthetic.gguf";
    importance.datasets = {"synthetic.txt"};
    importance.chunks = 100;
    std::mt19937 random(6);
    std::lognormal_distribution<float> spread(0, 1.5f);
    for (const Tensor& tensor : listTensors()) {
        if (tensor.shape.size() < 2)
            continue;
        imatrix::Entry entry;
        for (std::uint64_t i = 0; i < tensor.shape.back(); ++i)
            entry.values.push_back(spread(random));
        entry.counts = {51200};
        importance.entries.emplace(tensor.ggufName, std::move(entry));
    }
    return importance;
}

} // namespace ql::bench

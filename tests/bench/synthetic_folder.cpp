// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/synthetic_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "core/base/small_float.h"

namespace ql::bench {
namespace {

constexpr std::uint64_t hidden = 2048, feedForward = 5632, layers = 11, heads = 16, headsKv = 4, vocabulary = 1024;

struct Tensor {
    std::string name, ggufName;
    std::vector<std::uint64_t> shape;

    std::uint64_t elements() const { return shape[0] * (shape.size() > 1 ? shape[1] : 1); }
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

/// The sample's configuration with the sizes of this model.
void writeConfiguration(const std::filesystem::path& folder, const std::filesystem::path& sample)
{
    std::ifstream from(sample / "config.json");
    auto config = nlohmann::ordered_json::parse(from);
    config["hidden_size"] = hidden;
    config["intermediate_size"] = feedForward;
    config["num_hidden_layers"] = layers;
    config["num_attention_heads"] = heads;
    config["num_key_value_heads"] = headsKv;
    config["head_dim"] = hidden / heads;
    config["vocab_size"] = vocabulary;
    std::ofstream(folder / "config.json") << config.dump(2);
    for (const char* name : {"tokenizer.json", "tokenizer_config.json", "generation_config.json"})
        std::filesystem::copy_file(sample / name, folder / name, std::filesystem::copy_options::overwrite_existing);
}

/// Normal numbers made once and repeated from changing places: fast, and no two rows alike.
class WeightStream {
public:
    WeightStream()
    {
        std::normal_distribution<float> normal(0, 0.02f);
        for (std::uint16_t& weight : m_pool)
            weight = floatToBfloat16(normal(m_random));
    }

    void write(std::ofstream& out, std::uint64_t count)
    {
        while (count > 0) {
            const std::size_t begin = m_random() % (m_pool.size() / 2);
            const std::uint64_t part = std::min<std::uint64_t>(count, m_pool.size() - begin);
            out.write(reinterpret_cast<const char*>(m_pool.data() + begin), static_cast<std::streamsize>(part * 2));
            count -= part;
        }
    }

private:
    std::mt19937 m_random{5};
    std::vector<std::uint16_t> m_pool = std::vector<std::uint16_t>(std::size_t{1} << 20);
};

void writeWeights(const std::filesystem::path& path)
{
    const std::vector<Tensor> tensors = listTensors();
    nlohmann::ordered_json header;
    std::uint64_t offset = 0;
    for (const Tensor& tensor : tensors) {
        const std::uint64_t end = offset + tensor.elements() * 2;
        header[tensor.name] = {{"dtype", "BF16"}, {"shape", tensor.shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const std::uint64_t length = text.size();
    std::ofstream out(path, std::ios::binary);
    out.exceptions(std::ios::failbit | std::ios::badbit);
    out.write(reinterpret_cast<const char*>(&length), sizeof length);
    out << text;
    WeightStream weights;
    for (const Tensor& tensor : tensors)
        weights.write(out, tensor.elements());
}

} // namespace

Status writeSyntheticFolder(const std::string& folder, const std::string& samples)
{
    try {
        std::filesystem::create_directories(folder);
        writeConfiguration(folder, std::filesystem::path(samples) / "tales-dense");
        writeWeights(std::filesystem::path(folder) / "model.safetensors");
    } catch (const std::exception& error) {
        return fail(Errc::CannotWrite, fmt::format("cannot write the benchmark's model: {}", error.what()));
    }
    return {};
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

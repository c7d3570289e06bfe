// SPDX-License-Identifier: Apache-2.0
#include "tests/oracle/synthetic_model.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/small_float.h"
#include "tests/oracle/conversion.h"

namespace ql::oracle {

namespace {

using Json = nlohmann::ordered_json;
constexpr std::uint64_t kVocabulary = 1024;

/// Collects tensors and writes them as one safetensors file.
class Safetensors {
public:
    void add(const std::string& name, std::vector<std::uint64_t> shape)
    {
        std::uint64_t elements = 1;
        for (const std::uint64_t extent : shape)
            elements *= extent;
        const std::uint64_t begin = m_data.size() * sizeof(std::uint16_t);
        for (std::uint64_t i = 0; i < elements; ++i)
            m_data.push_back(floatToBfloat16(m_normal(m_random)));
        m_header[name] = {
            {"dtype", "BF16"}, {"shape", shape}, {"data_offsets", {begin, begin + elements * sizeof(std::uint16_t)}}};
    }

    void write(const std::string& path) const
    {
        std::string header = m_header.dump();
        header.resize((header.size() + 7) / 8 * 8, ' ');
        const std::uint64_t size = header.size();
        std::ofstream out(path, std::ios::binary);
        out.write(reinterpret_cast<const char*>(&size), sizeof size);
        out << header;
        out.write(reinterpret_cast<const char*>(m_data.data()),
                  static_cast<std::streamsize>(m_data.size() * sizeof(std::uint16_t)));
    }

private:
    Json m_header = Json::object();
    std::vector<std::uint16_t> m_data{};
    std::mt19937 m_random{7};
    std::normal_distribution<float> m_normal{0.0f, 0.05f};
};

} // namespace

void writeModel(const std::string& folder, const SyntheticModel& model)
{
    std::filesystem::create_directories(folder);
    for (const char* file : {"tokenizer.json", "tokenizer_config.json"})
        std::filesystem::copy_file(sample("tales-dense") + "/" + file, folder + "/" + file,
                                   std::filesystem::copy_options::overwrite_existing);
    const Json config = {{"architectures", {"LlamaForCausalLM"}},
                         {"model_type", "llama"},
                         {"hidden_size", model.hidden},
                         {"intermediate_size", model.feedForward},
                         {"num_hidden_layers", model.layers},
                         {"num_attention_heads", model.heads},
                         {"num_key_value_heads", model.headsKv},
                         {"vocab_size", kVocabulary},
                         {"max_position_embeddings", 512},
                         {"rms_norm_eps", 1e-5},
                         {"bos_token_id", 1023},
                         {"eos_token_id", 1023},
                         {"tie_word_embeddings", model.tied},
                         {"torch_dtype", "bfloat16"}};
    std::ofstream(folder + "/config.json") << config.dump(2);

    const std::uint64_t kv = model.hidden / model.heads * model.headsKv;
    Safetensors file;
    file.add("model.embed_tokens.weight", {kVocabulary, model.hidden});
    file.add("model.norm.weight", {model.hidden});
    if (!model.tied)
        file.add("lm_head.weight", {kVocabulary, model.hidden});
    for (std::uint64_t i = 0; i < model.layers; ++i) {
        const std::string layer = "model.layers." + std::to_string(i) + ".";
        file.add(layer + "input_layernorm.weight", {model.hidden});
        file.add(layer + "post_attention_layernorm.weight", {model.hidden});
        file.add(layer + "self_attn.q_proj.weight", {model.hidden, model.hidden});
        file.add(layer + "self_attn.k_proj.weight", {kv, model.hidden});
        file.add(layer + "self_attn.v_proj.weight", {kv, model.hidden});
        file.add(layer + "self_attn.o_proj.weight", {model.hidden, model.hidden});
        file.add(layer + "mlp.gate_proj.weight", {model.feedForward, model.hidden});
        file.add(layer + "mlp.up_proj.weight", {model.feedForward, model.hidden});
        file.add(layer + "mlp.down_proj.weight", {model.hidden, model.feedForward});
    }
    file.write(folder + "/model.safetensors");
}

} // namespace ql::oracle

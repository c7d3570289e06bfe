// SPDX-License-Identifier: Apache-2.0
#include "tests/core/job/tiny_model.h"

#include <bit>

#include <fmt/format.h>

#include "tests/core/container/file_bytes.h"
#include "tests/core/job/synthetic.h"

namespace ql::job::test {

void writeTinyModel(const std::string& folder)
{
    constexpr std::uint64_t width = 64, tokens = 16, wide = 256;
    struct Weight {
        std::string name;
        std::uint64_t rows, columns;
    };
    const std::string layer = "model.layers.0.";
    const std::vector<Weight> weights = {
        {"model.embed_tokens.weight", tokens, width},      {"model.norm.weight", 0, width},
        {layer + "input_layernorm.weight", 0, width},      {layer + "post_attention_layernorm.weight", 0, width},
        {layer + "self_attn.q_proj.weight", width, width}, {layer + "self_attn.k_proj.weight", width, width},
        {layer + "self_attn.v_proj.weight", width, width}, {layer + "self_attn.o_proj.weight", width, width},
        {layer + "mlp.gate_proj.weight", wide, width},     {layer + "mlp.up_proj.weight", wide, width},
        {layer + "mlp.down_proj.weight", width, wide},     {"lm_head.weight", tokens, width},
    };
    std::string json, data;
    std::uint64_t seed = 1;
    for (const Weight& weight : weights) {
        const std::size_t begin = data.size();
        for (std::uint64_t row = 0; row < std::max<std::uint64_t>(weight.rows, 1); ++row)
            for (std::uint64_t column = 0; column < weight.columns; ++column)
                data += ql::test::le(
                    static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(valueAt(seed, row, column)) >> 16));
        ++seed;
        const std::string shape = weight.rows == 0 ? fmt::format("[{}]", weight.columns)
                                                   : fmt::format("[{},{}]", weight.rows, weight.columns);
        json += fmt::format(R"({}"{}":{{"dtype":"BF16","shape":{},"data_offsets":[{},{}]}})", json.empty() ? '{' : ',',
                            weight.name, shape, begin, data.size());
    }
    writeFile(folder + "/model.safetensors", ql::test::safetensorsBytes(json + "}", 0) + data);
    writeFile(folder + "/config.json",
              R"({"architectures":["LlamaForCausalLM"],"model_type":"llama","num_hidden_layers":1,"hidden_size":64,)"
              R"("intermediate_size":256,"num_attention_heads":2,"num_key_value_heads":2,"vocab_size":16,)"
              R"("max_position_embeddings":64,"rms_norm_eps":1e-5,"tie_word_embeddings":false})");
}

} // namespace ql::job::test

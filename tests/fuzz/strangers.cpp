// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/strangers.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/seeds.h"

namespace ql::test {

namespace {

std::vector<std::string> ggufSeeds()
{
    return {ggufSeed(), unknownTypesSeed()};
}
std::vector<std::string> safetensorsSeeds()
{
    return {safetensorsSeed()};
}
std::vector<std::string> indexSeeds()
{
    return {indexSeed()};
}
std::vector<std::string> imatrixSeeds()
{
    return {legacyImatrixSeed(), ggufImatrixSeed()};
}
std::vector<std::string> recipeSeeds()
{
    return {
        R"({"quantloom_recipe":1,"preset":"Q4_K_M","rules":[{"pattern":"attn_v","type":"Q8_0","note":"n"},{"pattern":"blk\\.0","type":"keep","enabled":false}],"role_types":{"ffn_down":"Q5_K"},"imatrix":["m.gguf"],"split_bytes":4000000000,"search":"best"})",
        "llama-quantize --imatrix m.dat --tensor-type attn_v=q8_0 --output-tensor-type q6_k in.gguf out.gguf Q4_K_M "
        "2\n",
        "quantloom quantize model -o out.gguf --type Q4_K_M --rule 'attn_v=Q8_0' --role ffn_down=Q5_K\n",
        "# attention\nblk\\.[0-3]\\.attn_.*=iq4_k\noutput=q6_k,token_embd\\.weight=q8_0\n",
    };
}
std::vector<std::string> ruleSeeds()
{
    return {"attn_v=Q8_0", "blk\\.(0|1)\\.ffn_(up|down)\\.weight$=keep", "^(a+)+$=Q4_K",
            "(?<x>é)\\k<x>{2,3}?|[^\\d]=F16"};
}
std::vector<std::string> journalSeeds()
{
    return {R"({"quantloom_journal":1,"source":"a","plan":"b"})"
            "\n"
            R"({"tensor":"t","checksum":"0123456789abcdef0123456789abcdef","source_nonfinite":0,"stats":{}})"
            "\n"};
}
std::vector<std::string> reportSeeds()
{
    return {
        R"({"output":"a.gguf","bytes":1,"tensors":[{"name":"t","shape":[1,2],"source_type":"BF16"}],"problems":[]})"};
}
std::vector<std::string> architectureSeeds()
{
    return {
        R"({"schema":"archspec-1","id":"mine","extends":"llama","hf":{"architectures":["MyForCausalLM"]}})",
        R"x({"schema":"archspec-1","id":"mine","gguf_arch":"llama","hf":{"architectures":["MyForCausalLM"],"model_type":["mine"]},"vars":[["n_layer","num_hidden_layers"],["n_vocab","vocab_size"]],"require":[{"cond":"n_layer > 0","why":"no layers"}],"hparams":[{"key":"block_count","type":"u32","value":"n_layer"}],"tensors":[{"src":"model.layers.{i}.w","dst":"blk.{i}.attn_q.weight","for":"layers"}],"drop":[{"regex":"rotary"}]})x",
    };
}

constexpr std::array list = {
    Stranger{"gguf", ggufSeeds, readContainer},
    Stranger{"safetensors", safetensorsSeeds, readContainer},
    Stranger{"index", indexSeeds, readShardIndex},
    Stranger{"imatrix", imatrixSeeds, readImportance},
    Stranger{"recipe", recipeSeeds, readRecipe},
    Stranger{"rule", ruleSeeds, readRule},
    Stranger{"journal", journalSeeds, readJournal},
    Stranger{"report", reportSeeds, readReport},
    Stranger{"architecture", architectureSeeds, readArchitecture},
};

} // namespace

std::span<const Stranger> strangers()
{
    return list;
}

const Stranger* findStranger(std::string_view name)
{
    const auto found = std::ranges::find(list, name, &Stranger::name);
    return found == list.end() ? nullptr : found;
}

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "a promise is broken: %s\n", promise);
    std::abort();
}

std::string checked(const std::string& message)
{
    require(message.size() > 10 && message.size() < 2000, "a message is one sentence");
    for (const char c : message) {
        if (static_cast<unsigned char>(c) < 0x20)
            std::fprintf(stderr, "%s\n", message.c_str());
        require(static_cast<unsigned char>(c) >= 0x20, "a message has no control characters");
    }
    return message;
}

} // namespace ql::test

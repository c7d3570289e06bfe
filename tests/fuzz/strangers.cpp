// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/strangers.h"

#include <algorithm>
#include <array>

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

std::vector<std::string> tokenizerSeeds()
{
    return {
        R"x({"added_tokens":[{"id":5,"content":"<s>","special":true,"lstrip":true},{"id":6,"content":"ab c","single_word":true,"normalized":true}],"normalizer":{"type":"Sequence","normalizers":[{"type":"NFC"},{"type":"Replace","pattern":{"String":" "},"content":"_"},{"type":"Prepend","prepend":"x"},{"type":"Lowercase"},{"type":"StripAccents"}]},"pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":"\\s?\\p{L}+|\\d{1,3}"},"behavior":"MergedWithNext","invert":true},{"type":"Digits","individual_digits":true},{"type":"ByteLevel","add_prefix_space":false,"use_regex":true}]},"post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<s>"}},{"Sequence":{"id":"A"}}]},"model":{"type":"BPE","ignore_merges":true,"vocab":{"a":0,"b":1,"ab":2,"\u0120":3,"0":4},"merges":["a b",["a","b"]]}})x",
        R"x({"normalizer":{"type":"Precompiled","precompiled_charsmap":"CAAAAAAAAIAAAACAeAA="},"pre_tokenizer":{"type":"Metaspace","replacement":"_","prepend_scheme":"first","split":true},"model":{"type":"Unigram","unk_id":0,"byte_fallback":true,"vocab":[["<unk>",0],["_a",-1.5],["a",-2],["<0x0A>",-9]]}})x",
        R"x({"normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":true},"pre_tokenizer":{"type":"BertPreTokenizer"},"model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##","max_input_chars_per_word":9,"vocab":{"[UNK]":0,"a":1,"##a":2}}})x",
        R"x({"pre_tokenizer":null,"model":{"type":"BPE","byte_fallback":true,"fuse_unk":true,"unk_token":"u","vocab":{"u":0,"a":1,"aa":2,"<0x0A>":3},"merges":["a a"]}})x",
    };
}
std::vector<std::string> tokenizerConfigSeeds()
{
    return {
        R"({"bos_token":{"content":"<s>"},"eos_token":"a","add_bos_token":true,"chat_template":[{"name":"default","template":"{{ messages }}"},{"name":"tool","template":"x"}],"added_tokens_decoder":{"4":{"content":"<s>","special":true}},"tokenizer_class":"Qwen2Tokenizer"})"};
}
std::vector<std::string> piecesSeeds()
{
    return {piecesSeed('\1'), piecesSeed('\2')};
}
std::vector<std::string> vocabularySeeds()
{
    return {vocabularySeed("gpt2"), vocabularySeed("llama"), vocabularySeed("t5"), vocabularySeed("bert")};
}
std::vector<std::string> conversationSeeds()
{
    return {R"([{"role":"system","content":"s"},{"role":"user","content":[{"type":"text","text":"u"}]}])",
            R"({"conversations":[{"from":"human","value":"h"},{"from":"gpt","value":"g"}]})"
            "\n"
            R"({"messages":[{"role":"assistant","content":"a"}]})"
            "\n"};
}
std::vector<std::string> configSeeds()
{
    return {
        R"({"architectures":["LlamaForCausalLM"],"model_type":"llama","num_hidden_layers":1,"hidden_size":32,"intermediate_size":32,"num_attention_heads":2,"num_key_value_heads":2,"vocab_size":8,"max_position_embeddings":64,"rms_norm_eps":1e-5,"rope_theta":10000.0,"rope_scaling":{"rope_type":"llama3","factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,"original_max_position_embeddings":32},"tie_word_embeddings":true,"torch_dtype":"bfloat16"})",
        R"({"architectures":["Qwen3MoeForCausalLM"],"model_type":"qwen3_moe","num_hidden_layers":1,"hidden_size":32,"num_attention_heads":2,"vocab_size":8,"num_experts":2,"moe_intermediate_size":32,"num_experts_per_tok":1,"quantization_config":{"quant_method":"fp8","weight_block_size":[128,128],"modules_to_not_convert":["lm_head"]}})"};
}
std::vector<std::string> modelSeeds()
{
    return {modelSeed()};
}
std::vector<std::string> headerJournalSeeds()
{
    return {headerJournalSeed()};
}

/// Tables of the program: regular expressions and Unicode's properties for tokenizers, architectures for models.
constexpr std::size_t tables = std::size_t{32} << 20;

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
    Stranger{"tokenizer", tokenizerSeeds, readTokenizerJson, tables},
    Stranger{"tokenizer_config", tokenizerConfigSeeds, readTokenizerConfig, tables},
    Stranger{"pieces", piecesSeeds, readPieces, tables},
    Stranger{"vocabulary", vocabularySeeds, readVocabulary, tables},
    Stranger{"conversation", conversationSeeds, readConversation},
    Stranger{"config", configSeeds, readConfig, tables},
    Stranger{"model", modelSeeds, readModel, tables},
    Stranger{"header_journal", headerJournalSeeds, readHeaderJournal},
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

} // namespace ql::test

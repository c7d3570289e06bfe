// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/strangers.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

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
    return {
        R"({"quantloom_journal":3,"fingerprint":"00ff00ff00ff00ff","model":"a","preset":"Q4_K_M","bytes":9,"source":"4@1.2"})"
        "\n"
        R"({"tensor":"t","checksum":"0123456789abcdef0123456789abcdef","source_nonfinite":0,"count":4,"nonfinite":1,"equal":2,"sum_xx":0.5,"sum_yy":1e300,"sum_xy":-0.1,"sum_dd":0.0,"max_error":0.7,"exact_weights":4,"exact_differing":0,"exact_largest":0.0,"nan_codes":0,"map_rows":1,"map_columns":2,"map_cells":"3dcccccd7fc00000"})"
        "\n"
        R"({"committing":true})"
        "\n"};
}
std::vector<std::string> reportSeeds()
{
    return {
        R"({"output":"a.gguf","files":["a.gguf"],"file_bytes":[480],"source":{"path":"m","name":"n","architecture":"llama","parameters":1,"repository":"r","license":"mit","license_name":"","license_link":"","pipeline":"text-generation","languages":["en"],"tags":["t"]},"environment":{"program":"quantloom 0.1.0","finished":"2026-01-02T03:04:05Z","threads":2,"instruction_set":"avx2"},"bytes":480,"bits_per_weight":4.5,"seconds":0.5,"verify_seconds":0.1,"peak_bytes":9,"complete":true,"runs_on":["llama.cpp"],"quantloom_only":false,"tensors":[{"name":"t","role":"attn_v","layer":0,"shape":[1,32],"source_type":"BF16","asked":"Q4_0","planned":"Q4_0","written":"Q4_0","read_back":"Q4_0","bytes":18,"rmse":0.1,"max_error":0.2,"cosine":0.9,"nonfinite":0,"weights":32,"equal_weights":1,"sums":{"xx":1.0,"yy":2.0,"xy":1.5,"dd":0.1},"checksum":"2a33816ed7e0c373dbe563c737220b65","fallback":"f","reason":"r","search":"best","importance":true,"runs_on":["llama.cpp"],"route":"","map":{"rows":1,"columns":2,"cells":"Zi4Afg=="},"certificate":{"weights":32,"differing":1,"largest_difference":0.1,"nan_codes":0,"reason":"r"}}],"recipe":{"quantloom_recipe":1,"preset":"Q4_0","rules":[]},"metadata":[{"key":"k","change":"set","old_key":"","type":"u32","before":"1","after":"2"}],"not_carried":[{"name":"x","reason":"y"}],"problems":[{"severity":"warning","tensor":"t","message":"m","suggested_rules":["t=Q8_0"]}]})"};
}
std::vector<std::string> architectureSeeds()
{
    return {
        R"({"schema":"archspec-1","id":"mine","extends":"llama","hf":{"architectures":["MyForCausalLM"]}})",
        R"x({"schema":"archspec-1","id":"mine","gguf_arch":"llama","hf":{"architectures":["MyForCausalLM"],"model_type":["mine"]},"vars":[["n_layer",["cfg","num_hidden_layers"]],["n_vocab",["cfg","vocab_size"]]],"require":[{"cond":["ge",["var","n_layer"],1],"why":"no layers"}],"hparams":[{"key":"{arch}.block_count","type":"u32","value":["var","n_layer"]}],"tensors":[{"src":"model.layers.{L}.w","dst":"blk.{L}.attn_q.weight","shape":[["*",["var","n_vocab"],2],["cfg","hidden_size"]],"store":"f32"}],"drop":["rotary",{"layer_index_ge":["var","n_layer"],"note":"n"}]})x",
    };
}

/// A word that is not known is token 100 where nothing else says.
std::string wordPieceSeed()
{
    std::string vocabulary = R"("a":0,"##a":1,)";
    for (int i = 2; i < 100; ++i)
        vocabulary += fmt::format(R"("{}":{},)", i, i);
    return R"({"normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":true},"pre_tokenizer":{"type":"BertPreTokenizer"},"model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##","max_input_chars_per_word":9,"vocab":{)"
        + vocabulary + R"("[UNK]":100}}})";
}
std::vector<std::string> tokenizerSeeds()
{
    return {
        R"x({"added_tokens":[{"id":5,"content":"<s>","special":true,"lstrip":true},{"id":6,"content":"ab c","single_word":true,"normalized":true}],"normalizer":{"type":"Sequence","normalizers":[{"type":"NFC"},{"type":"Replace","pattern":{"String":" "},"content":"_"},{"type":"Prepend","prepend":"x"},{"type":"Lowercase"},{"type":"StripAccents"}]},"pre_tokenizer":{"type":"Sequence","pretokenizers":[{"type":"Split","pattern":{"Regex":"\\s?\\p{L}+|\\d{1,3}"},"behavior":"MergedWithNext","invert":true},{"type":"Digits","individual_digits":true},{"type":"ByteLevel","add_prefix_space":false,"use_regex":true}]},"post_processor":{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<s>"}},{"Sequence":{"id":"A"}}]},"model":{"type":"BPE","ignore_merges":true,"vocab":{"a":0,"b":1,"ab":2,"\u0120":3,"0":4},"merges":["a b",["a","b"]]}})x",
        R"x({"normalizer":{"type":"Precompiled","precompiled_charsmap":"CAAAAAAAAIAAAACAeAA="},"pre_tokenizer":{"type":"Metaspace","replacement":"_","prepend_scheme":"first","split":true},"model":{"type":"Unigram","unk_id":0,"byte_fallback":true,"vocab":[["<unk>",0],["_a",-1.5],["a",-2],["<0x0A>",-9]]}})x",
        wordPieceSeed(),
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
        R"({"architectures":["MistralForCausalLM"],"model_type":"mistral","num_hidden_layers":1,"hidden_size":32,"intermediate_size":32,"num_attention_heads":2,"num_key_value_heads":2,"head_dim":16,"vocab_size":8,"max_position_embeddings":64,"rms_norm_eps":1e-5,"rope_parameters":{"rope_type":"yarn","rope_theta":10000.0,"factor":4.0,"original_max_position_embeddings":32},"sliding_window":null,"eos_token_id":[1,2],"quantization_config":{"quant_method":"fp8","weight_block_size":[128,128],"modules_to_not_convert":["lm_head"]}})"};
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

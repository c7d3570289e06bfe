// SPDX-License-Identifier: Apache-2.0
// What interpret() refuses, leaves out and warns of, on variations of a small llama.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/model.h"
#include "hf_folder.h"

namespace {

using namespace ql;
using testing::ElementsAre;
using testing::HasSubstr;

/// One layer, 8 wide, 2 heads of 4, vocabulary 10; no tokenizer.
class TinyLlama : public testing::Test {
protected:
    TinyLlama()
    {
        const auto add = [this](const std::string& name, std::vector<std::uint64_t> shape) {
            std::uint64_t count = 1;
            for (const std::uint64_t size : shape)
                count *= size;
            m_tensors[name] = test::floats(shape, std::vector<float>(count, 0.25f));
        };
        add("model.embed_tokens.weight", {10, 8});
        add("model.norm.weight", {8});
        const std::string layer = "model.layers.0.";
        for (const char* name : {"input_layernorm", "post_attention_layernorm"})
            add(layer + name + ".weight", {8});
        for (const char* name : {"q", "k", "v", "o"})
            add(layer + "self_attn." + name + "_proj.weight", {8, 8});
        for (const char* name : {"gate", "up"})
            add(layer + "mlp." + name + "_proj.weight", {12, 8});
        add(layer + "mlp.down_proj.weight", {8, 12});
    }

    Result<arch::ModelPtr> interpret()
    {
        m_folder.write("config.json", m_config.dump());
        m_folder.writeWeights(m_tensors);
        auto checkpoint = checkpoint::open(io::systemDisk(), m_folder.path());
        return checkpoint ? arch::interpret(*checkpoint) : fail(std::move(checkpoint).error());
    }
    std::string refusal(Errc code)
    {
        const auto model = interpret();
        if (model)
            return "(accepted)";
        EXPECT_EQ(model.error().code, code) << model.error().message;
        return model.error().message;
    }

    Json m_config = Json::parse(R"({"architectures": ["LlamaForCausalLM"], "num_hidden_layers": 1, "hidden_size": 8,
        "intermediate_size": 12, "num_attention_heads": 2, "vocab_size": 10})");
    std::map<std::string, test::MadeTensor> m_tensors{};
    test::HfFolder m_folder{};
};

TEST_F(TinyLlama, IsAccepted)
{
    const auto model = interpret();
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_EQ((*model)->tensors.size(), m_tensors.size());
    ASSERT_EQ((*model)->warnings.size(), 1u);
    EXPECT_THAT((*model)->warnings[0], HasSubstr("no tokenizer"));
    EXPECT_EQ(*gguf::find((*model)->metadata, "tokenizer.ggml.model")->asString(), "none");
    EXPECT_EQ((*model)->facts.vocabulary, 10u);
}

TEST_F(TinyLlama, NamesWhatIsLeftOut)
{
    m_tensors["model.layers.0.self_attn.rotary_emb.inv_freq"] = test::floats({2}, {1, 2});
    m_tensors["vision_tower.encoder.weight"] = test::floats({2}, {1, 2});
    const auto model = interpret();
    ASSERT_TRUE(model) << model.error().message;
    ASSERT_EQ((*model)->notCarried.size(), 2u);
    EXPECT_EQ((*model)->notCarried[0].name, "model.layers.0.self_attn.rotary_emb.inv_freq");
    EXPECT_THAT((*model)->notCarried[0].reason, HasSubstr("llama"));
    EXPECT_THAT((*model)->notCarried[1].reason, HasSubstr("vision"));
    EXPECT_EQ((*model)->targetOf("vision_tower.encoder.weight"), -1);
}

TEST_F(TinyLlama, MayBeWrapped)
{
    std::map<std::string, test::MadeTensor> wrapped;
    for (const auto& [name, tensor] : m_tensors)
        wrapped["language_model." + name] = tensor;
    m_tensors = wrapped;
    const auto model = interpret();
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_GE((*model)->targetOf("language_model.model.norm.weight"), 0);
}

TEST_F(TinyLlama, MayBeAPartOfSomethingElse)
{
    std::map<std::string, test::MadeTensor> wrapped;
    for (const auto& [name, tensor] : m_tensors)
        wrapped["language_model." + name] = tensor;
    wrapped["vision_model.encoder.weight"] = wrapped["mlp1.0.weight"] = test::floats({2}, {1, 2});
    m_tensors = wrapped;
    m_config["architectures"] = Json::array({"SomeVisionChatModel"});
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("SomeVisionChatModel is not supported"));
    m_config["llm_config"] = Json{{"model_type", "frobnicator"}};
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("SomeVisionChatModel is not supported"));
    m_config["llm_config"] = Json{{"model_type", "llama"}};
    const auto model = interpret();
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_THAT((*model)->warnings, testing::Contains(HasSubstr("its language model, a llama")));
    EXPECT_EQ((*model)->notCarried.size(), 2u);
}

TEST_F(TinyLlama, MustHaveEveryTensor)
{
    m_tensors.erase("model.layers.0.mlp.up_proj.weight");
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("tensor model.layers.0.mlp.up_proj.weight is missing"));
}

TEST_F(TinyLlama, MustHaveTheShapesOfItsConfiguration)
{
    m_config["intermediate_size"] = 16;
    EXPECT_THAT(refusal(Errc::BadInput),
                HasSubstr(": tensor model.layers.0.mlp.gate_proj.weight has the shape [12, 8], but by config.json it "
                          "ought to be [16, 8]"));
}

TEST_F(TinyLlama, MustHaveATokenizerOfAKnownKind)
{
    m_folder.write("tekken.json", "{}");
    EXPECT_THAT(refusal(Errc::Unsupported), testing::StartsWith(m_folder.path() + ": the tokenizer is a tekken"));
}

TEST_F(TinyLlama, MustNotHaveUnknownTensors)
{
    m_tensors["model.layers.0.self_attn.extra.weight"] = test::floats({2}, {1, 2});
    m_tensors["model.layers.1.mlp.up_proj.weight"] = test::floats({2}, {1, 2});
    EXPECT_THAT(refusal(Errc::BadInput),
                HasSubstr("tensor model.layers.0.self_attn.extra.weight (and 1 others) has no "
                          "place in a llama model"));
}

TEST_F(TinyLlama, MustHaveAKnownArchitecture)
{
    m_config["architectures"] = Json::array({"FrobnicatorForCausalLM"});
    const std::string message = refusal(Errc::Unsupported);
    EXPECT_THAT(message, HasSubstr("FrobnicatorForCausalLM is not supported"));
    EXPECT_THAT(message, HasSubstr("LlamaForCausalLM"));
    EXPECT_THAT(message, HasSubstr("Qwen3MoeForCausalLM"));
    m_config.erase("architectures");
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("names no architecture"));
    m_config["model_type"] = "llama";
    EXPECT_TRUE(interpret());
}

TEST_F(TinyLlama, MustSatisfyWhatTheArchitectureRequires)
{
    m_config["draft_vocab_size"] = 5;
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("EAGLE-3 draft model"));
}

TEST_F(TinyLlama, MustHaveTheActivationOfTheRuntime)
{
    m_config["hidden_act"] = "silu";
    EXPECT_TRUE(interpret());
    m_config["hidden_act"] = "relu2";
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("not the one that config.json names"));
}

TEST_F(TinyLlama, MustTurnAsTheRuntimeDoes)
{
    m_config["rope_scaling"] = Json{{"rope_type", "llama3"}, {"factor", 2.0}, {"original_max_position_embeddings", 16}};
    EXPECT_TRUE(interpret());
    m_config["rope_scaling"] = Json{{"type", "spiral"}, {"factor", 2.0}};
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("kind of rope scaling"));
    m_config["rope_scaling"] = Json{{"type", "dynamic"}, {"factor", 2.0}};
    const auto model = interpret();
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_THAT((*model)->warnings, testing::Contains(HasSubstr("of the kind dynamic")));
}

TEST_F(TinyLlama, IsReadByTheUsersOwnFile)
{
    const test::TempFolder configuration;
    ASSERT_TRUE(io::systemDisk().createFolder(configuration / "Quantloom"));
    ASSERT_TRUE(io::systemDisk().createFolder(configuration / "Quantloom/architectures"));
    configuration.write("Quantloom/architectures/mine.json",
                        R"({"schema": "archspec-1", "id": "mine", "extends": "llama",
        "hf": {"architectures": ["MyForCausalLM"]}, "warn": [{"cond": ["has", "odd"], "text": "this is odd"}]})");
    m_config["architectures"] = Json::array({"MyForCausalLM"});
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("MyForCausalLM is not supported"));
    setenv("XDG_CONFIG_HOME", configuration.path().c_str(), 1);
    m_config["odd"] = 1;
    const auto model = interpret();
    unsetenv("XDG_CONFIG_HOME");
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_EQ(*gguf::find((*model)->metadata, "general.architecture")->asString(), "llama");
    EXPECT_THAT((*model)->warnings, testing::Contains("this is odd"));
}

TEST_F(TinyLlama, MustFitIntoTheRuntime)
{
    m_config["num_hidden_layers"] = 513;
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("513 layers"));
    m_config["num_hidden_layers"] = 1;
    m_config["num_experts"] = 4;
    m_config["num_experts_per_tok"] = 5;
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("5 of 4 experts"));
}

TEST_F(TinyLlama, MustHaveNumbersThatFit)
{
    m_config["max_position_embeddings"] = -5;
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("-5 for llama.context_length, which is not a value of type u32"));
    m_config["max_position_embeddings"] = nullptr; // overrides the default
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("llama.context_length"));
}

TEST_F(TinyLlama, MustHaveASaneVocabulary)
{
    m_config["vocab_size"] = std::uint64_t{1} << 31;
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("a vocabulary of 2147483648 tokens cannot be right"));
}

TEST_F(TinyLlama, MustNotBeQuantisedInAnUnknownWay)
{
    m_config["quantization_config"] = Json{{"quant_method", "ternary9"}};
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("ternary9"));
}

TEST_F(TinyLlama, IsNamedAfterWhereItComesFrom)
{
    m_config["_name_or_path"] = "someone/Tiny-Llama";
    const auto named = interpret();
    ASSERT_TRUE(named);
    EXPECT_EQ(*gguf::find((*named)->metadata, "general.name")->asString(), "Tiny Llama");
    m_config["_name_or_path"] = "/home/someone/checkpoints";
    const auto unnamed = interpret();
    ASSERT_TRUE(unnamed);
    EXPECT_THAT(*gguf::find((*unnamed)->metadata, "general.name")->asString(), testing::StartsWith("Quantloom Test"));
}

TEST_F(TinyLlama, AloneWithoutConfigurationIsNotKnown)
{
    m_folder.writeWeights(m_tensors);
    const auto checkpoint = checkpoint::open(io::systemDisk(), m_folder.path() + "/model.safetensors");
    ASSERT_TRUE(checkpoint);
    EXPECT_EQ((*checkpoint)->source(), checkpoint::Source::Safetensors);
    const auto model = arch::interpret(*checkpoint);
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, Errc::Unsupported);
    EXPECT_THAT(model.error().message, HasSubstr("no config.json beside it"));
}

} // namespace

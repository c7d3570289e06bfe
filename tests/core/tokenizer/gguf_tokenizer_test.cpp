// SPDX-License-Identifier: Apache-2.0
// From the files of a Hugging Face folder to the tokenizer.* keys.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "hf_files.h"

namespace {

using namespace ql;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> strings(const gguf::Metadata& metadata, const char* key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    return value ? std::get<std::vector<std::string>>(value->asArray()->elements) : std::vector<std::string>();
}

std::vector<std::int64_t> numbers(const gguf::Metadata& metadata, const char* key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    return value ? std::get<std::vector<std::int64_t>>(value->asArray()->elements) : std::vector<std::int64_t>();
}

std::string text(const gguf::Metadata& metadata, const std::string& key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    return value && value->asString() ? *value->asString() : "(none)";
}

/// -1 when the key is not there.
std::int64_t number(const gguf::Metadata& metadata, const std::string& key)
{
    const gguf::Value* value = gguf::find(metadata, "tokenizer.ggml." + key);
    return value ? static_cast<std::int64_t>(value->asUnsigned().value()) : -1;
}

TEST(GgufTokenizer, FillsTheVocabularyById)
{
    test::TokenizerFolder folder;
    folder.tokenizer["added_tokens"].push_back({{"id", 7}, {"content", "\u2581x"}, {"special", false}});
    folder.tokenizer["added_tokens"].push_back({{"id", 8}, {"content", "<|looks|>"}, {"special", false}});
    const auto metadata = folder.convert(11);
    ASSERT_TRUE(metadata) << metadata.error().message;
    EXPECT_EQ(text(*metadata, "tokenizer.ggml.model"), "gpt2");
    EXPECT_EQ(text(*metadata, "tokenizer.ggml.pre"), "gpt-2");
    EXPECT_THAT(strings(*metadata, "tokenizer.ggml.tokens"),
                ElementsAre("a", "b", "c", "d", "ab", "<s>", "</s>", " x", "<|looks|>", "[PAD9]", "[PAD10]"));
    EXPECT_THAT(numbers(*metadata, "tokenizer.ggml.token_type"), ElementsAre(1, 1, 1, 1, 1, 3, 3, 4, 3, 5, 5));
    EXPECT_THAT(strings(*metadata, "tokenizer.ggml.merges"), ElementsAre("a b"));
    EXPECT_EQ(gguf::typeName(*gguf::find(*metadata, "tokenizer.ggml.token_type")), "arr[i32]");
}

TEST(GgufTokenizer, ReadsMergesAsPairs)
{
    test::TokenizerFolder folder;
    folder.tokenizer["model"]["merges"] = Json::parse(R"([["a", "b"], ["c", " d"]])");
    const auto metadata = folder.convert();
    ASSERT_TRUE(metadata) << metadata.error().message;
    EXPECT_THAT(strings(*metadata, "tokenizer.ggml.merges"), ElementsAre("a b", "c \u0120d"));
}

TEST(GgufTokenizer, TakesSpecialTokensFromTheirTextThenFromTheirIds)
{
    test::TokenizerFolder folder;
    folder.tokenizerConfig = Json::parse(R"({"bos_token": {"content": "<s>"}, "pad_token": "unheard of"})");
    folder.config = Json::parse(R"({"bos_token_id": 6, "eos_token_id": 6, "pad_token_id": 2, "unk_token_id": 99})");
    const auto metadata = folder.convert();
    ASSERT_TRUE(metadata) << metadata.error().message;
    EXPECT_EQ(number(*metadata, "bos_token_id"), 5);
    EXPECT_EQ(number(*metadata, "eos_token_id"), 6);
    EXPECT_EQ(number(*metadata, "padding_token_id"), 2);
    EXPECT_EQ(number(*metadata, "unknown_token_id"), -1); // beyond the vocabulary
    EXPECT_EQ(number(*metadata, "add_bos_token"), -1);
}

TEST(GgufTokenizer, LearnsFlagsFromThePostProcessor)
{
    test::TokenizerFolder folder;
    folder.tokenizerConfig = Json::parse(R"({"eos_token": "</s>"})");
    folder.tokenizer["post_processor"] = Json::parse(R"({"type": "Sequence", "processors": [{"type": "ByteLevel"},
        {"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}},
                                                  {"Sequence": {"id": "A", "type_id": 0}}]}]})");
    const auto begins = folder.convert();
    ASSERT_TRUE(begins) << begins.error().message;
    EXPECT_EQ(number(*begins, "bos_token_id"), 5); // adopted
    EXPECT_EQ(number(*begins, "add_bos_token"), 1);
    EXPECT_EQ(number(*begins, "add_eos_token"), -1);

    folder.tokenizerConfig["add_bos_token"] = false;
    const auto overridden = folder.convert();
    ASSERT_TRUE(overridden);
    EXPECT_EQ(number(*overridden, "add_bos_token"), 0);

    // A text that ends with another token than eos: that one is what ends a text, and eos what ends a turn.
    folder.tokenizerConfig = Json::parse(R"({"eos_token": "<s>"})");
    folder.tokenizer["post_processor"] = Json::parse(R"({"type": "TemplateProcessing",
        "single": [{"Sequence": {"id": "A"}}, {"SpecialToken": {"id": "</s>"}}]})");
    const auto ends = folder.convert();
    ASSERT_TRUE(ends);
    EXPECT_EQ(number(*ends, "add_eos_token"), 1);
    EXPECT_EQ(number(*ends, "eos_token_id"), 6);
    EXPECT_EQ(number(*ends, "eot_token_id"), 5);
}

TEST(GgufTokenizer, FollowsTheArchitectureFile)
{
    test::TokenizerFolder folder;
    folder.tokenizerConfig = Json::parse(R"({"add_prefix_space": false, "eos_token": "<s>"})");
    folder.spec = Json::parse(R"({
        "kv": [["tokenizer.ggml.add_space_prefix", "bool", "tokenizer_config.add_prefix_space, only when present"],
               ["tokenizer.ggml.other", "bool", "tokenizer_config.not_there, only when present"]],
        "special": [{"when_vocab_size": 8, "ids": {"prefix": 3}, "kv": [["tokenizer.ggml.add_bos_token", "bool", false]]},
                    {"when_vocab_size": 9, "ids": {"suffix": 3}}],
        "special_from_added": {"eos": "</s>", "eot": "<s>", "unk": "missing"}})");
    const auto metadata = folder.convert();
    ASSERT_TRUE(metadata) << metadata.error().message;
    EXPECT_EQ(number(*metadata, "add_space_prefix"), 0);
    EXPECT_EQ(number(*metadata, "other"), -1);
    EXPECT_EQ(number(*metadata, "prefix_token_id"), 3);
    EXPECT_EQ(number(*metadata, "suffix_token_id"), -1);
    EXPECT_EQ(number(*metadata, "add_bos_token"), 0);
    EXPECT_EQ(number(*metadata, "eos_token_id"), 6);
    EXPECT_EQ(number(*metadata, "eot_token_id"), 5);
}

TEST(GgufTokenizer, CarriesChatTemplatesOver)
{
    test::TokenizerFolder one;
    one.folder.write("chat_template.jinja", "from the file");
    EXPECT_EQ(text(*one.convert(), "tokenizer.chat_template"), "from the file");
    one.tokenizerConfig["chat_template"] = "from the configuration";
    EXPECT_EQ(text(*one.convert(), "tokenizer.chat_template"), "from the configuration");

    test::TokenizerFolder several;
    several.tokenizerConfig["chat_template"] =
        Json::parse(R"([{"name": "default", "template": "D"}, {"name": "tool-use", "template": "T"}])");
    const auto metadata = several.convert();
    ASSERT_TRUE(metadata);
    EXPECT_EQ(text(*metadata, "tokenizer.chat_template"), "D");
    EXPECT_EQ(text(*metadata, "tokenizer.chat_template.tool_use"), "T");
    EXPECT_THAT(strings(*metadata, "tokenizer.chat_templates"), ElementsAre("tool_use"));

    test::TokenizerFolder json;
    json.folder.write("chat_template.json", R"({"chat_template": "J"})");
    EXPECT_EQ(text(*json.convert(), "tokenizer.chat_template"), "J");
}

TEST(GgufTokenizer, RefusesWithOneSentence)
{
    const auto refusal = [](auto&& change, std::uint64_t vocabulary = 8) {
        test::TokenizerFolder folder;
        change(folder.tokenizer);
        const auto metadata = folder.convert(vocabulary);
        return metadata ? std::string("(accepted)") : metadata.error().message;
    };
    EXPECT_THAT(refusal([](Json&) {}, 6),
                HasSubstr("\"</s>\" has the id 6, but by config.json the model has 6 tokens"));
    EXPECT_THAT(refusal([](Json& t) { t["model"]["vocab"]["x"] = 2; }),
                HasSubstr("\"c\" and \"x\" have the same id 2"));
    EXPECT_THAT(refusal([](Json& t) { t["model"]["vocab"]["x"] = -2; }), HasSubstr("the id of token \"x\""));
    EXPECT_THAT(refusal([](Json& t) { t["model"]["merges"].push_back(7); }), HasSubstr("merge 1 is neither"));
    EXPECT_THAT(refusal([](Json& t) { t.erase("model"); }), HasSubstr("there is no \"model\""));
    EXPECT_THAT(refusal([](Json& t) { t["model"]["type"] = "WordLevel"; }), HasSubstr("of the kind WordLevel"));
    EXPECT_THAT(refusal([](Json& t) { t["model"]["type"] = "Unigram"; }), HasSubstr("the model has no \"vocab\""));
    EXPECT_THAT(refusal([](Json& t) { t["model"]["end_of_word_suffix"] = "</w>"; }), HasSubstr("ends or insides"));
    EXPECT_THAT(refusal([](Json& t) {
                    t["pre_tokenizer"] = {{"type", "Split"}, {"pattern", 5}, {"behavior", 7}};
                }),
                HasSubstr("(accepted)")); // and asked about
    EXPECT_THAT(refusal([](Json& t) { t["added_tokens"][0]["content"] = "a"; }),
                HasSubstr("the tokens 0 and 5 are both \"a\""));
    EXPECT_THAT(refusal([](Json& t) { t["added_tokens"][0]["content"] = ""; }),
                HasSubstr("added token 5 has an empty"));
    EXPECT_THAT(refusal([](Json& t) { t["added_tokens"][0]["id"] = 4294967296; }), HasSubstr("has no id"));
    EXPECT_THAT(refusal([](Json& t) { t["model"]["vocab"]["x"] = 2147483648; }), HasSubstr("31 bits"));
    EXPECT_THAT(refusal([](Json& t) {
                    t["model"] = Json::parse(R"({"type": "Unigram", "unk_id": 9, "vocab": [["a", -1.0]]})");
                }),
                HasSubstr("unk_id is 9, but there are 1 tokens"));
    EXPECT_THAT(refusal([](Json& t) {
                    t["model"] = Json::parse(R"({"type": "Unigram", "unk_id": 0, "vocab": [["a", -1.0], ["b"]]})");
                }),
                HasSubstr("token 1 is no pair"));

    const test::TempFolder other;
    EXPECT_FALSE(tokenizer::hasTokenizer(io::systemDisk(), other.path()));
    other.write("tokenizer.model", "");
    EXPECT_TRUE(tokenizer::hasTokenizer(io::systemDisk(), other.path()));
    const auto sentencePiece = tokenizer::ggufTokenizer(io::systemDisk(), other.path(), Json(), Json(), 8, "");
    ASSERT_FALSE(sentencePiece);
    EXPECT_EQ(sentencePiece.error().code, Errc::BadInput); // it is empty
    EXPECT_THAT(sentencePiece.error().message, HasSubstr("SentencePiece"));
    const test::TempFolder tekken;
    tekken.write("tekken.json", "{}");
    EXPECT_TRUE(tokenizer::hasTokenizer(io::systemDisk(), tekken.path()));
    const auto unread = tokenizer::ggufTokenizer(io::systemDisk(), tekken.path(), Json(), Json(), 8, "");
    ASSERT_FALSE(unread);
    EXPECT_EQ(unread.error().code, Errc::Unsupported);
    EXPECT_THAT(unread.error().message, HasSubstr("tekken"));
    other.write("tokenizer.model",
                "\x0a\x03\x0a\x01"
                "a");
    other.write("tokenizer.json", "{\"model\": ");
    const auto broken = tokenizer::ggufTokenizer(io::systemDisk(), other.path(), Json(), Json(), 8, "");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, Errc::BadInput);
    EXPECT_THAT(broken.error().message, HasSubstr("tokenizer.json"));
}

} // namespace

// SPDX-License-Identifier: Apache-2.0
// One test for each class of attack by a file (docs/hostile-files.md has the table). Vocabularies, templates, what
// describes a model, and patterns.
#include <filesystem>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/arch/hf_model.h"
#include "core/arch/model.h"
#include "core/arch/model_card.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/tensor_name.h"
#include "core/container/container.h"
#include "core/tokenizer/chat_template.h"
#include "tests/core/job/synthetic.h"
#include "tests/core/job/tiny_model.h"
#include "tests/fuzz/attack.h"
#include "tests/fuzz/memory_disk.h"
#include "tests/fuzz/seeds.h"

namespace ql::test {
namespace {

using testing::HasSubstr;

constexpr std::array kinds = {"gpt2", "llama", "t5", "bert"};

/// CVE-2024-34359: programs in Jinja. They are recognised by words in them and never run.
TEST(Attack, ChatTemplatesArePrograms)
{
    const job::test::TempFolder folder;
    const std::string trace = folder.path("it-ran");
    const std::string program = "{% for c in ().__class__.__base__.__subclasses__() %}{% if 'warning' in c.__name__ %}"
                                "{{ c()._module.__builtins__['__import__']('os').popen('touch "
        + trace
        + "').read() }}{% endif %}"
          "{% endfor %}{{ cycler.__init__.__globals__.os.system('touch "
        + trace + "') }}{{ 7 * 7 }}";
    for (const std::string& text : {program, program + "<|im_start|>"}) {
        const gguf::Metadata metadata{{"tokenizer.chat_template", gguf::Value::string(text)}};
        const auto chat = tokenizer::ChatTemplate::create(metadata, io::systemDisk(), arch::resourceFolder());
        if (text == program) {
            ASSERT_FALSE(chat);
            EXPECT_THAT(chat.error().message, HasSubstr("templates are not run because they are programs"));
            continue;
        }
        ASSERT_TRUE(chat) << chat.error().message;
        EXPECT_EQ(chat->family(), "chatml");
        EXPECT_EQ(chat->apply({{tokenizer::Role::User, "{{ 7 * 7 }}"}}, true),
                  "<|im_start|>user\n{{ 7 * 7 }}<|im_end|>\n<|im_start|>assistant\n");
    }
    for (const char* kind : kinds) {
        GgufBytes file = vocabularyFile(kind);
        replaceEntry(file, "tokenizer.chat_template", 8, ggufString(program));
        said("vocabulary", file.bytes());
    }
    EXPECT_FALSE(std::filesystem::exists(trace));
}

TEST(Attack, IdsBeyondTheVocabulary)
{
    for (const char* kind : kinds)
        for (const char* key : {"bos_token_id", "eos_token_id", "unknown_token_id", "seperator_token_id"})
            for (const std::uint32_t id : {9u, 1u << 31, UINT32_MAX}) { // strangers.h asks for ids of tokens
                GgufBytes file = vocabularyFile(kind);
                replaceEntry(file, std::string("tokenizer.ggml.") + key, 4, u32(id));
                said("vocabulary", file.bytes());
            }
    EXPECT_THAT(said("tokenizer", R"({"model":{"type":"BPE","vocab":{"a":4294967296},"merges":[]}})"),
                HasSubstr("is not a number of 31 bits"));
    EXPECT_THAT(
        said(
            "tokenizer",
            R"({"added_tokens":[{"id":2147483647,"content":"x"}],"model":{"type":"BPE","vocab":{"a":0},"merges":[]}})"),
        HasSubstr("a vocabulary of 2147483648 tokens cannot be right"));
    EXPECT_THAT(said("tokenizer", R"({"model":{"type":"Unigram","unk_id":7,"vocab":[["a",0]]}})"),
                HasSubstr("unk_id is 7, but there are 1 tokens"));
    EXPECT_NE(said("tokenizer", R"({"model":{"type":"BPE","vocab":{"a":0,"b":0},"merges":[]}})"), "accepted");
}

/// Scores and types declared narrower, shorter or of another kind than readers expect.
TEST(Attack, VocabularyListsThatDoNotFit)
{
    for (const char* kind : kinds)
        for (const char* key : {"tokens", "scores", "token_type", "merges"})
            for (const std::uint32_t type : {0u, 1u, 5u, 6u, 7u, 8u, 12u})
                for (const std::uint64_t count : {0, 1, 8}) {
                    std::string elements;
                    for (std::uint64_t i = 0; i < count; ++i)
                        elements += type == 8 ? ggufString("x")
                                              : std::string(type == 12                  ? 8
                                                                : type < 2 || type == 7 ? 1
                                                                                        : 4,
                                                            '\1');
                    GgufBytes file = vocabularyFile(kind);
                    replaceEntry(file, std::string("tokenizer.ggml.") + key, 9, u32(type) + u64(count) + elements);
                    said("vocabulary", file.bytes());
                }
    GgufBytes file = vocabularyFile("llama");
    replaceEntry(file, "tokenizer.ggml.scores", 9, u32(6) + u64(1) + le(0.5f));
    EXPECT_THAT(said("vocabulary", file.bytes()), HasSubstr("9 tokens, but 9 token types and 1 scores"));
}

/// "<0x-1>" read as a number is an index before the table.
TEST(Attack, TokensOfBytesThatAreNone)
{
    const std::string sound = "<0x0A>";
    for (const char* kind : kinds)
        for (const char* text : {"<0x-1>", "<0xGG>", "<0x+A>", "<0x 1>", "<0x1>>", "<0x\xff\xff>"}) {
            std::string bytes = vocabularySeed(kind);
            bytes.replace(bytes.find(sound), sound.size(), text);
            EXPECT_EQ(said("vocabulary", bytes), "accepted") << kind << text;
        }
    for (const char kind : {'\1', '\2'}) {
        std::string bytes = piecesSeed(kind);
        bytes.replace(bytes.find(sound), sound.size(), "<0x-1>");
        said("pieces", bytes);
    }
}

/// CVE-2025-49847, CVE-2025-52566: lengths of tokens and texts that are no ints.
TEST(Attack, TokensOfAnyLength)
{
    for (const char* kind : kinds) {
        GgufBytes file = vocabularyFile(kind);
        const std::string list = u32(8) + u64(9);
        std::string texts;
        for (int i = 0; i < 9; ++i)
            texts += ggufString(std::to_string(i) + std::string(i == 8 ? 300'000 : 0, 'a'));
        replaceEntry(file, "tokenizer.ggml.tokens", 9, list + texts);
        said("vocabulary", file.bytes());
        replaceEntry(file, "tokenizer.ggml.tokens", 9, list + u64(UINT64_MAX - 7) + "short");
        EXPECT_THAT(said("vocabulary", file.bytes()), HasSubstr("but the file ends"));
    }
}

/// Numbers in small files that stand for much memory.
TEST(Attack, ModelsThatAreToldToBeHuge)
{
    for (const char* key : {"num_hidden_layers", "vocab_size", "hidden_size", "intermediate_size",
                            "num_attention_heads", "num_key_value_heads", "max_position_embeddings"})
        for (const char* number :
             {"16777215", "4294967295", "9223372036854775807", "18446744073709551615", "1e300", "-1", "0"})
            said("config",
                 fmt::format(R"({{"architectures":["LlamaForCausalLM"],"model_type":"llama",)"
                             R"("num_hidden_layers":1,"hidden_size":32,"intermediate_size":32,)"
                             R"("num_attention_heads":2,"vocab_size":8,"{}":{}}})",
                             key, number));
    for (const char* key : {"block_count", "embedding_length", "attention.head_count", "feed_forward_length"})
        for (const std::uint32_t number : {0u, 1u << 16, 1u << 31, UINT32_MAX}) {
            GgufBytes file = modelFile();
            replaceEntry(file, std::string("llama.") + key, 4, u32(number));
            said("model", file.bytes());
        }
    GgufBytes split = modelFile();
    split.entries.push_back(entry("split.count", 2, le<std::uint16_t>(65'535)));
    split.entries.push_back(entry("split.no", 2, le<std::uint16_t>(0)));
    EXPECT_THAT(said("model", split.bytes()), HasSubstr("-00001-of-65535.gguf"));
    EXPECT_THAT(
        said("tokenizer",
             R"({"added_tokens":[{"id":16000000,"content":"x"}],"model":{"type":"BPE","vocab":{"a":0},"merges":[]}})"),
        HasSubstr("cannot be right"));
}

TEST(Attack, TextsThatAreNestedWithoutEnd)
{
    constexpr std::size_t depth = 50'000;
    const std::string lists = std::string(depth, '[') + std::string(depth, ']');
    std::string objects;
    for (std::size_t i = 0; i < depth; ++i)
        objects += R"({"a":)";
    for (const char* kind : {"safetensors", "index", "recipe", "journal", "report", "architecture", "tokenizer",
                             "tokenizer_config", "conversation", "config"})
        for (const std::string& text : {lists, objects + "1" + std::string(depth, '}')}) {
            const bool isContainer = std::string_view(kind) == "safetensors";
            EXPECT_NE(said(kind, isContainer ? safetensorsBytes("{\"t\":" + text + "}", 0) : text), "accepted") << kind;
        }
}

/// Names and lists that would send a reader back to where it was, or to their beginning for each line: read in one
/// pass, or this takes hours.
TEST(Attack, TextsThatAreReadWithoutEnd)
{
    for (const std::string& name : {std::string("."), std::string(".blk.0.weight"), std::string(1 << 20, '.')})
        EXPECT_LE(checkpoint::parseTensorName(name).layer, 0);
    constexpr std::size_t most = 4 << 20;
    std::string lines;
    for (std::size_t i = 0; i < most; i += 2)
        lines += "a\n";
    EXPECT_EQ(arch::frontMatter("---\ntags: [" + lines + "---\n")["tags"].size(), 1u) << "no comma divides its lines";
    const std::string commas(most, ','), empty(most, '\n');
    EXPECT_TRUE(arch::frontMatter("---\ntags: [" + commas + empty + "---\n")["tags"].empty());
}

/// Patterns that try things without end, and steps that double a text forty times.
TEST(Attack, PatternsAndStepsWithoutEnd)
{
    for (const char* pattern :
         {"^(a+)+$=F16", "(a|aa)+$=F16", "(.*)*b=F16", "(?:(?=(a+))a)*b=F16", "((((a{1,99}){1,99}){1,99}))=F16"})
        said("rule", pattern);
    const auto tokenizer = [](const std::string& normalizer, const std::string& splitter) {
        return fmt::format(R"({{"normalizer":{},"pre_tokenizer":{},"model":{{"type":"WordLevel","vocab":{{"a":0}}}}}})",
                           normalizer, splitter);
    };
    for (const char* pattern : {"(a+)+$", "(a|aa)+b", "(?:a*)*b"})
        said("tokenizer",
             tokenizer("null",
                       fmt::format(R"({{"type":"Split","pattern":{{"Regex":"{}"}},"behavior":"Isolated"}})", pattern)));
    std::string steps;
    for (int i = 0; i < 40; ++i)
        steps += std::string(i ? "," : "") + R"({"type":"Replace","pattern":{"String":"a"},"content":"aa"})";
    said("tokenizer", tokenizer(R"({"type":"Sequence","normalizers":[)" + steps + "]}", "null"));
}

/// A folder whose files are links to somebody's own: they must not be carried along into what is published.
TEST(Attack, LinksAmongTheFilesThatGoAlong)
{
    const job::test::TempFolder folder, outside;
    job::test::writeTinyModel(folder.path(""));
    job::test::writeFile(outside.path("secret"), "a key");
    job::test::writeFile(folder.path("notes.txt"), "goes along");
    std::filesystem::create_symlink(outside.path("secret"), folder.path("LICENSE"));
    std::filesystem::create_symlink("notes.txt", folder.path("README.md"));
    const auto opened = checkpoint::open(io::systemDisk(), folder.path(""));
    ASSERT_TRUE(opened) << opened.error().message;
    const auto model = arch::interpretAsHuggingFace(*opened);
    ASSERT_TRUE(model) << model.error().message;
    std::vector<std::string> names;
    for (const auto& side : (*model)->sideFiles)
        names.push_back(side.name);
    EXPECT_THAT(names, testing::ElementsAre("README.md", "notes.txt"));
    ASSERT_FALSE((*model)->notCarried.empty());
    EXPECT_EQ((*model)->notCarried[0].name, "LICENSE");
}

} // namespace
} // namespace ql::test

// SPDX-License-Identifier: Apache-2.0
// general.*: what names, model cards and generation_config.json say, and that what they do not say is not made up.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/general_metadata.h"
#include "core/arch/model_card.h"
#include "core/arch/model_name.h"
#include "hf_folder.h"

namespace {

using namespace ql;
using testing::ElementsAre;

std::string described(const char* id, double parameters)
{
    const arch::NameParts parts = arch::partsOfName(id, parameters);
    return parts.organization + "|" + parts.basis + "|" + parts.sizeLabel + "|" + parts.finetune + "|" + parts.version;
}

TEST(ModelName, IsTakenApart)
{
    EXPECT_EQ(described("Qwen/Qwen3-30B-A3B-Instruct-2507", 30.5e9), "Qwen|Qwen3|30B-A3B|Instruct|2507");
    EXPECT_EQ(described("Mixtral-8x7B-Instruct-v0.1", 46.7e9), "|Mixtral|8x7B|Instruct|v0.1");
    EXPECT_EQ(described("meta-llama/Meta-Llama-3-8B", 8e9), "meta-llama|Meta-Llama-3|8B||");
    EXPECT_EQ(described("Phi-3-mini-4k-instruct", 3.8e9), "|Phi-3|mini|4k-instruct|");
    EXPECT_EQ(described("Phi-3-mini-4k-instruct", 0), "|Phi-3-mini|4K|instruct|"); // nothing says that 4K is no size
    EXPECT_EQ(described("grok-1", 3e11), "|grok|||1");
    EXPECT_EQ(described("bloom-7b1-petals", 7.1e9), "|bloom|7.1B|petals|");
    EXPECT_EQ(described("Llama-3.1-Nemotron-70B-Instruct-HF", 70.6e9), "|Llama-3.1-Nemotron|70B|Instruct-HF|");
    EXPECT_EQ(described("tales-dense", 3.7e6), "||||");
    EXPECT_EQ(described("my own model", 3.7e6), "||||");
    EXPECT_EQ(described("./model-7B", 7e9), "|model|7B||");
    EXPECT_EQ(described("", 0), "||||");
}

TEST(ModelName, HasATitle)
{
    EXPECT_EQ(arch::titleOf("Qwen3-30B-A3B-Instruct-2507"), "Qwen3 30B A3B Instruct 2507");
    EXPECT_EQ(arch::titleOf("smollm2-135m-v0.2"), "Smollm2 135m v0.2");
    EXPECT_EQ(arch::titleOf("tales-dense"), "Tales Dense");
    EXPECT_EQ(arch::titleOf("qwen2.5vl"), "Qwen2.5Vl");
}

TEST(ModelCard, HasFrontMatter)
{
    const Json card = arch::frontMatter("---\r\n"
                                        "license: other # see below\n"
                                        "license_link: https://example.org/a:b#part\n"
                                        "model_name: 'It: \"is\"'\n"
                                        "language:\n- en\n- no # Norwegian\n"
                                        "tags: [chat, 'a, b', \"c\"]\n"
                                        "base_model:\n  - Qwen/Qwen3-30B-A3B\n"
                                        "datasets: [one/a,\n  two/b]\n"
                                        "model-index:\n- name: x\n  results:\n  - task: y\n"
                                        "widget:\n  text: nested\n"
                                        "description: >\n  two\n  lines\n\n"
                                        "long: it goes\n  on\n"
                                        "empty:\nnothing: null\n"
                                        "pipeline_tag: text-generation\n"
                                        "---\nlicense: not-this\n");
    EXPECT_EQ(card["license"], "other");
    EXPECT_EQ(card["license_link"], "https://example.org/a:b#part");
    EXPECT_EQ(card["model_name"], "It: \"is\"");
    EXPECT_EQ(card["language"], Json({"en", "no"}));
    EXPECT_EQ(card["tags"], Json({"chat", "a, b", "c"}));
    EXPECT_EQ(card["base_model"], Json::array({"Qwen/Qwen3-30B-A3B"}));
    EXPECT_EQ(card["datasets"], Json({"one/a", "two/b"}));
    EXPECT_EQ(card["model-index"], Json::array());
    EXPECT_EQ(card["description"], "two lines");
    EXPECT_EQ(card["long"], "it goes on");
    EXPECT_EQ(card["pipeline_tag"], "text-generation");
    for (const char* key : {"widget", "text", "empty", "nothing", "results", "name"})
        EXPECT_FALSE(card.contains(key)) << key;
    for (const char* none : {"", "# A model\n---\na: b\n---\n", "---\na: b\n", "---"})
        EXPECT_TRUE(arch::frontMatter(none).empty()) << none;
    for (const char* odd :
         {"---\na: [\n---\n", "---\na: '\n---\n", "---\na: \"\\\n---\n", "---\na: |\n---\n", "---\n- \n---"})
        EXPECT_LE(arch::frontMatter(odd).size(), 1u) << odd;
}

gguf::Metadata metadataOf(const test::HfFolder& folder, const char* config)
{
    folder.write("config.json", "{}");
    folder.writeWeights({{"a", test::floats({1}, {1})}});
    const auto checkpoint = checkpoint::open(io::systemDisk(), folder.path());
    EXPECT_TRUE(checkpoint);
    arch::Model model;
    model.checkpoint = *checkpoint;
    model.tensors.resize(1);
    model.tensors[0].shape = {30'532'122'624};
    return arch::generalMetadata(io::systemDisk(), model, "qwen3moe", Json::parse(config));
}

std::string text(const gguf::Metadata& metadata, const char* key)
{
    const gguf::Value* value = gguf::find(metadata, key);
    return value && value->asString() ? *value->asString() : "(none)";
}

TEST(GeneralMetadata, SaysWhatTheFolderSays)
{
    const test::HfFolder folder;
    folder.write("README.md",
                 "---\nlicense: [apache-2.0, mit]\nlicense_name: both\nbase_model:\n- Qwen/Qwen3-30B-A3B-Base\n"
                 "- https://huggingface.co/some-one/thing-v2\n- https://example.org/x\ndatasets: open/corpus-v1\n"
                 "tags:\n- chat\npipeline_tag: text-generation\nlanguage: en\nmodel_creator: Somebody\n---\n");
    folder.write("generation_config.json",
                 R"({"temperature": 0.6, "top_k": 20, "top_p": 0.95, "min_p": 0, "eos_token_id": 1, "bad": {}})");
    const gguf::Metadata metadata = metadataOf(folder, R"({"_name_or_path": "Qwen/Qwen3-30B-A3B-Instruct-2507"})");
    const std::pair<const char*, const char*> texts[] = {
        {"general.architecture", "qwen3moe"},
        {"general.type", "model"},
        {"general.name", "Qwen3 30B A3B Instruct 2507"},
        {"general.author", "Somebody"},
        {"general.organization", "Qwen"},
        {"general.version", "2507"},
        {"general.finetune", "Instruct"},
        {"general.basename", "Qwen3"},
        {"general.size_label", "30B-A3B"},
        {"general.license", "apache-2.0,mit"},
        {"general.license.name", "both"},
        {"general.base_model.0.name", "Qwen3 30B A3B Base"},
        {"general.base_model.0.organization", "Qwen"},
        {"general.base_model.0.repo_url", "https://huggingface.co/Qwen/Qwen3-30B-A3B-Base"},
        {"general.base_model.1.name", "Thing v2"},
        {"general.base_model.1.version", "v2"},
        {"general.base_model.1.organization", "Some One"},
        {"general.base_model.1.repo_url", "https://huggingface.co/some-one/thing-v2"},
        {"general.base_model.2.repo_url", "https://example.org/x"},
        {"general.dataset.0.name", "Corpus v1"},
        {"general.dataset.0.organization", "Open"},
        {"general.dataset.0.version", "v1"},
    };
    for (const auto& [key, value] : texts)
        EXPECT_EQ(text(metadata, key), value) << key;
    const std::pair<const char*, gguf::Value> others[] = {
        {"general.base_model.count", gguf::Value::u32(3)},
        {"general.dataset.count", gguf::Value::u32(1)},
        {"general.tags", gguf::Value::strings({"chat", "text-generation"})},
        {"general.languages", gguf::Value::strings({"en"})},
        {"general.sampling.temp", gguf::Value::f32(0.6f)},
        {"general.sampling.top_k", gguf::Value::i32(20)},
        {"general.sampling.top_p", gguf::Value::f32(0.95f)},
        {"general.sampling.min_p", gguf::Value::f32(0)},
    };
    for (const auto& [key, value] : others) {
        ASSERT_TRUE(gguf::find(metadata, key)) << key;
        EXPECT_EQ(*gguf::find(metadata, key), value) << key;
    }
    EXPECT_EQ(metadata.size(), std::size(texts) + std::size(others));
}

TEST(GeneralMetadata, SaysNothingThatNobodySaid)
{
    const test::HfFolder folder;
    folder.write("generation_config.json", "{ not JSON");
    const gguf::Metadata metadata = metadataOf(folder, R"({"_name_or_path": "/home/someone/models/"})");
    EXPECT_EQ(text(metadata, "general.size_label"), "31B");
    std::vector<std::string> keys;
    for (const gguf::KeyValue& entry : metadata)
        if (entry.key != "general.version" && entry.key != "general.finetune" && entry.key != "general.basename")
            keys.push_back(entry.key); // the folder's name is made up by the system
    EXPECT_THAT(keys, ElementsAre("general.architecture", "general.type", "general.name", "general.size_label"));
}

} // namespace

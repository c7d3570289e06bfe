// SPDX-License-Identifier: Apache-2.0
// What opens as one model, and the sentence for what does not.
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/checkpoint.h"
#include "tests/core/container/file_bytes.h"
#include "tests/core/io/temp_folder.h"

namespace {

using namespace ql;
using checkpoint::Source;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr const char* kConfig = R"({"architectures": ["LlamaForCausalLM"]})";

/// A safetensors file with F32 vectors of two values.
std::string weights(const std::vector<std::string>& names)
{
    std::string json = "{";
    for (std::size_t i = 0; i < names.size(); ++i)
        json += (i ? ",\"" : "\"") + names[i] + R"(":{"dtype":"F32","shape":[2],"data_offsets":[)"
            + std::to_string(8 * i) + "," + std::to_string(8 * i + 8) + "]}";
    return test::safetensorsBytes(json + "}", 8 * names.size());
}

/// A GGUF file with F32 vectors of 8 values; of a split when `count` is not 0.
std::string gguf(const std::vector<std::string>& names, std::uint16_t number = 0, std::uint16_t count = 0,
                 std::int32_t total = 0)
{
    test::GgufBytes bytes;
    bytes.entries.push_back(test::entry("general.architecture", 8, test::ggufString("llama")));
    if (count) {
        bytes.entries.push_back(test::entry("split.no", 2, test::le(number)));
        bytes.entries.push_back(test::entry("split.count", 2, test::le(count)));
        bytes.entries.push_back(test::entry("split.tensors.count", 5, test::le(total)));
    }
    for (std::size_t i = 0; i < names.size(); ++i)
        bytes.tensors.push_back(test::tensorInfo(names[i], {8}, 0, 32 * i));
    bytes.dataBytes = 32 * names.size();
    return bytes.bytes();
}

std::vector<std::string> namesOf(const checkpoint::Checkpoint& checkpoint)
{
    std::vector<std::string> names;
    for (const checkpoint::Tensor& tensor : checkpoint.tensors())
        names.push_back(tensor.name);
    return names;
}

class Open : public testing::Test {
protected:
    /// Opens a path in the folder; "" is the folder itself.
    auto open(const std::string& name = "")
    {
        return checkpoint::open(io::systemDisk(), name.empty() ? m_folder.path() : m_folder / name);
    }
    std::string refusal(Errc code, const std::string& name = "")
    {
        const auto result = open(name);
        if (result)
            return "(accepted)";
        EXPECT_EQ(result.error().code, code) << result.error().message;
        return result.error().message;
    }

    test::TempFolder m_folder{};
};

TEST_F(Open, AFolderWithOneFile)
{
    m_folder.write("config.json", kConfig);
    m_folder.write("model.safetensors", weights({"a", "b"}));
    for (const char* path : {"", "model.safetensors"}) {
        const auto result = open(path);
        ASSERT_TRUE(result) << result.error().message;
        const checkpoint::Checkpoint& model = **result;
        EXPECT_EQ(model.source(), Source::HuggingFace);
        EXPECT_THAT(namesOf(model), ElementsAre("a", "b"));
        EXPECT_EQ(model.config()["architectures"][0], "LlamaForCausalLM");
        EXPECT_EQ(model.folder(), m_folder.path());
        EXPECT_EQ(model.elements(), 4u);
        EXPECT_EQ(model.bytes(), 16u);
        EXPECT_EQ(model.bitsPerWeight(), 32.0);
        EXPECT_EQ(model.find("b")->offset, model.find("a")->offset + 8);
        EXPECT_EQ(model.find("c"), nullptr);
    }
}

TEST_F(Open, AFileOfAnotherName)
{
    m_folder.write("config.json", kConfig);
    m_folder.write("weights.safetensors", weights({"a"}));
    EXPECT_TRUE(open());
    m_folder.write("more.safetensors", weights({"b"}));
    EXPECT_THAT(refusal(Errc::BadInput),
                HasSubstr("2 .safetensors files, but model.safetensors.index.json is missing"));
}

TEST_F(Open, ShardsByTheirIndex)
{
    m_folder.write("config.json", kConfig);
    m_folder.write("one.safetensors", weights({"a", "b"}));
    m_folder.write("two.safetensors", weights({"c", "unlisted"}));
    m_folder.write("other.safetensors", weights({"z"}));
    const std::string index =
        m_folder.write("model.safetensors.index.json",
                       R"({"weight_map": {"a": "one.safetensors", "b": "one.safetensors", "c": "two.safetensors"}})");
    for (const char* path : {"", "model.safetensors.index.json", "two.safetensors"}) {
        const auto result = open(path);
        ASSERT_TRUE(result) << result.error().message;
        EXPECT_EQ((*result)->source(), Source::HuggingFace);
        EXPECT_EQ((*result)->files().size(), 2u);
        EXPECT_THAT(namesOf(**result), ElementsAre("a", "b", "c", "unlisted"));
        EXPECT_EQ((*result)->find("c")->file, 1u);
        ASSERT_EQ((*result)->warnings().size(), 1u);
        EXPECT_THAT((*result)->warnings()[0], HasSubstr("unlisted"));
    }
    const auto apart = open("other.safetensors"); // a file that the index does not name stands for itself
    ASSERT_TRUE(apart) << apart.error().message;
    EXPECT_THAT(namesOf(**apart), ElementsAre("z"));

    std::filesystem::remove(m_folder / "two.safetensors");
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("two.safetensors"));
    std::filesystem::remove(m_folder / "config.json");
    EXPECT_THAT(refusal(Errc::BadInput, "model.safetensors.index.json"), HasSubstr("config.json is missing beside it"));
}

TEST_F(Open, ALoneSafetensorsFile)
{
    m_folder.write("model.safetensors", weights({"a"}));
    const auto result = open("model.safetensors");
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ((*result)->source(), Source::Safetensors);
    EXPECT_TRUE((*result)->config().is_null());
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("config.json is missing"));
}

TEST_F(Open, AGgufFile)
{
    m_folder.write("m.gguf", gguf({"x", "y"}));
    const auto result = open("m.gguf");
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ((*result)->source(), Source::Gguf);
    EXPECT_THAT(namesOf(**result), ElementsAre("x", "y"));
    EXPECT_EQ((*result)->folder(), "");
    EXPECT_TRUE((*result)->config().is_null());
    EXPECT_THAT(refusal(Errc::BadInput),
                HasSubstr("holds GGUF files, not a Hugging Face model; open one of them, for "
                          "example m.gguf"));
}

TEST_F(Open, ASplitGguf)
{
    m_folder.write("m-00001-of-00002.gguf", gguf({"x"}, 0, 2, 3));
    m_folder.write("m-00002-of-00002.gguf", gguf({"y", "z"}, 1, 2, 3));
    const auto result = open("m-00001-of-00002.gguf");
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_THAT(namesOf(**result), ElementsAre("x", "y", "z"));
    EXPECT_EQ((*result)->files().size(), 2u);
    EXPECT_EQ((*result)->find("z")->file, 1u);
    ASSERT_EQ((*result)->metadata().size(), 1u) << "split.* is left out";
    EXPECT_EQ((*result)->metadata()[0].key, "general.architecture");
    EXPECT_THAT(refusal(Errc::BadInput, "m-00002-of-00002.gguf"),
                HasSubstr("open the first one, m-00001-of-00002.gguf"));
    m_folder.write("m-00002-of-00002.gguf", gguf({"y"}, 1, 2, 3));
    EXPECT_THAT(refusal(Errc::BadInput, "m-00001-of-00002.gguf"), HasSubstr("split.tensors.count"));
    std::filesystem::remove(m_folder / "m-00002-of-00002.gguf");
    EXPECT_THAT(refusal(Errc::BadInput, "m-00001-of-00002.gguf"), HasSubstr("m-00002-of-00002.gguf"));
}

TEST_F(Open, UnknownTypesAreCountedNotRefused)
{
    test::GgufBytes bytes;
    bytes.tensors = {test::tensorInfo("odd", {8}, 4000, 0), test::tensorInfo("plain", {8}, 0, 32)};
    bytes.dataBytes = 64;
    m_folder.write("m.gguf", bytes.bytes());
    const auto result = open("m.gguf");
    ASSERT_TRUE(result) << result.error().message;
    ASSERT_EQ((*result)->warnings().size(), 1u);
    EXPECT_THAT((*result)->warnings()[0], HasSubstr("1 of 2 tensors have a type that is not known"));
    EXPECT_EQ((*result)->find("odd")->type.name(), "unknown type 4000");
}

TEST_F(Open, RefusesWithOneSentence)
{
    EXPECT_THAT(refusal(Errc::BadInput, "nothing"), HasSubstr("there is no such file or folder"));
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("there are no weights in this folder"));
    m_folder.write("pytorch_model.bin", "");
    EXPECT_THAT(refusal(Errc::Unsupported), HasSubstr("only there as PyTorch files (pytorch_model.bin)"));
    EXPECT_THAT(refusal(Errc::Unsupported, "pytorch_model.bin"), HasSubstr("PyTorch files run code"));
    m_folder.write("consolidated.safetensors", weights({"a"}));
    m_folder.write("params.json", "{}");
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("Mistral's own layout"));
    m_folder.write("config.json", "[]");
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("config.json: a JSON object is expected"));
    m_folder.write("config.json", "{");
    EXPECT_THAT(refusal(Errc::BadInput), HasSubstr("config.json"));
    m_folder.write("notes.txt", "just text");
    EXPECT_THAT(refusal(Errc::Unsupported, "notes.txt"), HasSubstr("notes.txt"));
}

TEST_F(Open, ReadsWithinATensorOnly)
{
    m_folder.write("m.gguf", gguf({"x", "y"}));
    const auto result = open("m.gguf");
    ASSERT_TRUE(result);
    const checkpoint::Tensor* x = (*result)->find("x");
    std::vector<std::byte> bytes(32);
    EXPECT_TRUE((*result)->read(*x, 0, bytes));
    const auto beyond = (*result)->read(*x, 1, bytes);
    ASSERT_FALSE(beyond);
    EXPECT_THAT(beyond.error().message, HasSubstr("tensor x: bytes 1 to 33 asked for, but it has 32"));
    EXPECT_FALSE((*result)->read(*x, UINT64_MAX, bytes));
}

} // namespace

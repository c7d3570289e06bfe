// SPDX-License-Identifier: Apache-2.0
#include "core/container/safetensors/index.h"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/container/file_bytes.h"
#include "tests/core/container/refusal.h"
#include "tests/core/io/temp_folder.h"

namespace ql::safetensors {
namespace {

using test::refusal;
using test::safetensorsBytes;
using test::TempFolder;
using testing::ElementsAre;
using testing::HasSubstr;

/// A file with these U8 tensors of one byte each.
std::string shard(const std::vector<std::string>& names)
{
    std::string json = "{";
    for (std::size_t i = 0; i < names.size(); ++i)
        json += (i ? ",\"" : "\"") + names[i] + R"(":{"dtype":"U8","shape":[1],"data_offsets":[)" + std::to_string(i)
            + "," + std::to_string(i + 1) + "]}";
    return safetensorsBytes(json + "}", names.size());
}

std::string index(const std::string& map)
{
    return R"({"metadata":{"total_size":3.0},"weight_map":)" + map + "}";
}

Result<Shards> open(const TempFolder& folder, const std::string& text)
{
    const std::string path = folder.write("model.safetensors.index.json", text);
    QL_TRY(const ShardIndex parsed, readIndex(io::systemDisk(), path));
    return openShards(io::systemDisk(), parsed);
}

TEST(SafetensorsIndex, OpensAllItsFiles)
{
    const TempFolder folder;
    folder.write("model-00001-of-00002.safetensors", shard({"a", "c"}));
    folder.write("model-00002-of-00002.safetensors", shard({"b", "unlisted"}));
    const std::string text = index(R"({"b":"model-00002-of-00002.safetensors","a":"model-00001-of-00002.safetensors",
                                       "c":"model-00001-of-00002.safetensors"})");
    const auto parsed = readIndex(io::systemDisk(), folder.write("model.safetensors.index.json", text));
    ASSERT_TRUE(parsed) << parsed.error().message;
    EXPECT_THAT(parsed->files, ElementsAre("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"));
    EXPECT_EQ(parsed->fileOf.at("a"), 0u);
    EXPECT_EQ(parsed->fileOf.at("b"), 1u);
    EXPECT_EQ(parsed->fileOf.at("c"), 0u);
    const auto shards = openShards(io::systemDisk(), *parsed);
    ASSERT_TRUE(shards) << shards.error().message;
    ASSERT_EQ(shards->files.size(), 2u);
    EXPECT_EQ(shards->files[0].tensors.size(), 2u);
    EXPECT_EQ(shards->files[1].tensors.at(0).name, "b");
    EXPECT_THAT(shards->warnings,
                ElementsAre("tensor \"unlisted\" of model-00002-of-00002.safetensors is not listed in "
                            "model.safetensors.index.json"));
}

struct BadIndex {
    const char* name;
    std::string text;
    const char* message;
};

TEST(SafetensorsIndex, RefusesEveryDefectWithItsReason)
{
    const TempFolder folder;
    folder.write("a.safetensors", shard({"a", "b"}));
    folder.write("c.safetensors", shard({"c", "b"}));
    folder.write("broken.safetensors", "not a header");
    const std::vector<BadIndex> rows = {
        {"empty", "", "is not valid JSON in UTF-8"},
        {"invalid UTF-8", "{\"\xff\":1}", "is not valid JSON in UTF-8"},
        {"a list", "[]", "byte 0: this is not a complete JSON object"},
        {"cut", R"({"weight_map":{"a":"a.safetensors")", "this is not a complete JSON object"},
        {"text behind", R"({"weight_map":{}} {})", "byte 18: the text goes on after its closing brace"},
        {"no map", R"({"metadata":{}})", "has no \"weight_map\""},
        {"map that is a list", R"({"weight_map":[]})", "byte 14: \"weight_map\" is not an object"},
        {"map twice", R"({"weight_map":{},"weight_map":{}})", "\"weight_map\" occurs a second time"},
        {"number as file", index(R"({"a":1})"), "the file of tensor \"a\" is not a string"},
        {"tensor twice", index(R"({"a":"a.safetensors","a":"a.safetensors"})"), "tensor \"a\" occurs a second time"},
        {"parent folder", index(R"({"a":"../a.safetensors"})"), "tensor \"a\" is said to be in \"../a.safetensors\""},
        {"absolute path", index(R"({"a":"/etc/passwd"})"), "tensor \"a\" is said to be in \"/etc/passwd\""},
        {"back slash", index(R"({"a":"..\\a.safetensors"})"), "only names of files in the same folder are allowed"},
        {"drive letter", index(R"({"a":"C:a.safetensors"})"), "only names of files in the same folder are allowed"},
        {"dots", index(R"({"a":".."})"), "only names of files in the same folder are allowed"},
        {"no name", index(R"({"a":""})"), "only names of files in the same folder are allowed"},
        {"NUL", index(R"({"a":"a.safetensors\u0000"})"), "only names of files in the same folder are allowed"},
        {"missing file", index(R"({"z":"z.safetensors"})"),
         "z.safetensors: is listed in model.safetensors.index.json, "
         "but is not there"},
        {"broken file", index(R"({"z":"broken.safetensors"})"), "broken.safetensors: byte 0: states a header of"},
        {"missing tensor", index(R"({"a":"a.safetensors","b":"a.safetensors","z":"a.safetensors"})"),
         "a.safetensors: tensor \"z\" is listed in the index, but the file does not have it"},
        {"tensor elsewhere", index(R"({"a":"a.safetensors","b":"c.safetensors","c":"c.safetensors"})"),
         "a.safetensors: tensor \"b\" belongs into c.safetensors by the index"},
        {"tensor in two files", index(R"({"a":"a.safetensors","b":"a.safetensors","c":"c.safetensors"})"),
         "c.safetensors: tensor \"b\" belongs into a.safetensors by the index"},
        {"unlisted tensor in two files", index(R"({"a":"a.safetensors","c":"c.safetensors"})"),
         "c.safetensors: tensor \"b\" is in a.safetensors too"},
    };
    for (const BadIndex& row : rows) {
        const auto shards = open(folder, row.text);
        EXPECT_THAT(refusal(shards), HasSubstr(row.message)) << row.name;
        EXPECT_EQ(shards ? Errc::Failed : shards.error().code, Errc::BadInput) << row.name;
    }
}

TEST(SafetensorsIndex, RefusesLinksOutOfTheFolder)
{
    const TempFolder outside;
    const TempFolder folder;
    const std::string target = outside.write("secret.safetensors", shard({"a"}));
    std::filesystem::create_symlink(target, folder / "a.safetensors");
    EXPECT_THAT(refusal(open(folder, index(R"({"a":"a.safetensors"})"))),
                HasSubstr("a.safetensors: is a link that leads out of the model's folder, to "));
}

TEST(SafetensorsIndex, FollowsLinksOfTheHubCache)
{
    const TempFolder model;
    std::filesystem::create_directories(model / "snapshots/abc");
    std::filesystem::create_directories(model / "blobs");
    model.write("blobs/0123", shard({"a"}));
    std::filesystem::create_symlink("../../blobs/0123", model / "snapshots/abc/a.safetensors");
    const std::string path =
        model.write("snapshots/abc/model.safetensors.index.json", index(R"({"a":"a.safetensors"})"));
    const auto parsed = readIndex(io::systemDisk(), path);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(refusal(openShards(io::systemDisk(), *parsed)), "accepted");
}

TEST(SafetensorsIndex, FollowsLinksWithinTheFolder)
{
    const TempFolder folder;
    folder.write("b.safetensors", shard({"a"}));
    std::filesystem::create_symlink("b.safetensors", folder / "a.safetensors");
    EXPECT_EQ(refusal(open(folder, index(R"({"a":"a.safetensors"})"))), "accepted");
}

} // namespace
} // namespace ql::safetensors

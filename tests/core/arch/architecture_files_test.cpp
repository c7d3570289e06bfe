// SPDX-License-Identifier: Apache-2.0
// The architecture files of the program keep the schema, and the user's own are added to them, or take their places.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/architecture_files.h"
#include "core/arch/model.h"
#include "tests/core/io/temp_folder.h"

namespace {

using namespace ql;
using testing::HasSubstr;
using Files = arch::ArchitectureFiles;

const Files::File* find(const Files& files, const std::string& id)
{
    for (const Files::File& file : files.all())
        if (file.content["id"] == id)
            return &file;
    return nullptr;
}

TEST(ArchitectureFiles, OfTheProgramKeepTheSchema)
{
    const auto files = Files::read(io::systemDisk(), arch::resourceFolder(), "");
    ASSERT_TRUE(files) << files.error().message;
    std::set<std::string> classes;
    std::size_t families = 0;
    for (const Files::File& file : files->all()) {
        EXPECT_TRUE(file.path.ends_with("/" + file.content["id"].get<std::string>() + ".json")) << file.path;
        if (!file.content.contains("hf"))
            continue; // only extended by others
        ++families;
        const std::string part = file.content.value("part", "text");
        for (const Json& name : file.content["hf"]["architectures"])
            EXPECT_TRUE(classes.insert(part + " " + name.get<std::string>()).second) << name << " is in two files";
        const auto complete = files->complete(file);
        ASSERT_TRUE(complete) << complete.error().message;
        const auto checked = arch::checkArchitectureFile(*complete);
        EXPECT_TRUE(checked) << file.path << ": " << (checked ? "" : checked.error().message);
    }
    EXPECT_GE(families, 40u);
}

class OwnFiles : public testing::Test {
protected:
    Result<Json> complete(const std::string& id) const
    {
        const auto files = Files::read(io::systemDisk(), arch::resourceFolder(), m_folder.path());
        if (!files)
            return fail(files.error());
        const Files::File* file = find(*files, id);
        return file ? files->complete(*file) : fail(Errc::Failed, "(not found)");
    }
    std::string mistake(const std::string& content)
    {
        m_folder.write("mine.json", content);
        const auto result = complete("mine");
        return result ? "(accepted)" : result.error().message;
    }

    test::TempFolder m_folder{};
};

TEST_F(OwnFiles, TakeOverWhatTheyDoNotSay)
{
    m_folder.write("mine.json", R"({"schema": "archspec-1", "id": "mine", "extends": "llama",
        "hf": {"architectures": ["MineForCausalLM"], "model_type": ["mine"]}, "defaults": {"rope_theta": 5.0},
        "vars": [["n_ff", ["cfg", "inner"]]], "without": ["blk.{L}.attn_q.bias"],
        "tensors": [{"src": "model.layers.{L}.ffn.up.weight", "dst": "blk.{L}.ffn_up.weight",
                     "shape": [["var", "n_ff"], ["var", "n_embd"]]}]})");
    const auto mine = complete("mine"), llama = complete("llama");
    ASSERT_TRUE(mine) << mine.error().message;
    ASSERT_TRUE(llama);
    EXPECT_EQ((*mine)["gguf_arch"], "llama");
    EXPECT_EQ((*mine)["hparams"], (*llama)["hparams"]);
    EXPECT_EQ((*mine)["defaults"]["rope_theta"], 5.0);
    EXPECT_EQ((*mine)["defaults"]["hidden_size"], (*llama)["defaults"]["hidden_size"]);
    EXPECT_EQ((*mine)["tensors"].size(), (*llama)["tensors"].size() - 1);
    EXPECT_FALSE(mine->contains("graph")); // a preview is promised by a file's own word only
    std::vector<std::string> names;
    for (const Json& var : (*mine)["vars"])
        names.push_back(var[0].get<std::string>());
    std::vector<std::string> theirs;
    for (const Json& var : (*llama)["vars"])
        theirs.push_back(var[0].get<std::string>());
    EXPECT_EQ(names, theirs); // a variable keeps its place
    EXPECT_EQ((*mine)["tensors"].back()["src"], "model.layers.{L}.ffn.up.weight");
}

TEST_F(OwnFiles, MayExtendTheOneTheyReplace)
{
    m_folder.write("llama.json", R"({"schema": "archspec-1", "id": "llama", "extends": "llama",
        "hf": {"architectures": ["LlamaForCausalLM", "MyLlama"]}, "defaults": {"rope_theta": 7.0}})");
    const auto llama = complete("llama");
    ASSERT_TRUE(llama) << llama.error().message;
    EXPECT_EQ((*llama)["defaults"]["rope_theta"], 7.0);
    EXPECT_GT((*llama)["tensors"].size(), 9u);
}

TEST_F(OwnFiles, MistakesAreNamed)
{
    const std::string begin = R"({"schema": "archspec-1", "id": "mine", "extends": "llama", )";
    const std::pair<const char*, const char*> cases[] = {
        {R"("tensor": []})", "the key tensor is not known"},
        {R"("hparams": [{"key": "a", "type": "u31", "value": 1}]})", "type is \"u31\""},
        {R"("require": [{"cond": ["frob", 1], "why": "x"}]})", "unknown operation"},
        {R"("require": [{"cond": ["eq", 1], "why": "x"}]})", "wrong number of arguments"},
        {R"("require": [{"cond": ["var", "n_lyer"], "why": "x"}]})", "unknown variable"},
        {R"("tensors": [{"src": "a.{L}", "dst": "b", "shape": [1]}]})", "{L} is in src and dst"},
        {R"("tensors": [{"src": "a.{E}", "dst": "b", "shape": [1]}]})", "{E} in src and stack"},
        {R"("tensors": [{"src": "a", "dst": "b", "shape": [1], "ops": [["permute_rope"]]}]})", "permute_rope"},
        {R"("tensors": [{"src": "a", "dst": "b", "shape": [1], "presence": "maybe"}]})", "presence is \"maybe\""},
        {R"("tensors": [{"src": "a", "dst": "b", "shape": [1], "on": "odd"}]})", "no layer kind \"odd\""},
        {R"("generated": [{"dst": "b", "shape": [1], "algorithm": "magic"}]})", "algorithm is \"magic\""},
        {R"("drop": ["(["]})", "drop["},
        {R"("part": "audio"})", "part is \"audio\""},
        {R"("tensors": [{"src": "a", "dst": "b", "shape": [1], "store": "f8"}]})", "store is f8"},
        {R"("tensors": [{"src": "a.{L}", "dst": "b.{L}", "shape": [1], "source_layer": ["var", "k"]}]})",
         "unknown variable"},
        {R"("vars": [["n_layer", ["var", "later"]]]})", "unknown variable"},
        {R"("vars": [7]})", "damaged"},
    };
    for (const auto& [content, expected] : cases) {
        const std::string message = mistake(begin + content);
        EXPECT_THAT(message, HasSubstr(expected));
        EXPECT_THAT(message, HasSubstr("mine.json")) << message;
    }
    EXPECT_THAT(mistake(R"({"schema": "archspec-1", "id": "mine", "extends": "nobody"})"), HasSubstr("nobody"));
    EXPECT_THAT(mistake(R"({"schema": "archspec-1", "id": "mine"})"), HasSubstr("gguf_arch is missing"));
    EXPECT_THAT(mistake(R"({"id": "mine"})"), HasSubstr("not an architecture file"));
    m_folder.write("other.json", R"({"schema": "archspec-1", "id": "other", "extends": "mine"})");
    EXPECT_THAT(mistake(R"({"schema": "archspec-1", "id": "mine", "extends": "other"})"), HasSubstr("extends itself"));
}

} // namespace

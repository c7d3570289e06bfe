// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/fit/own_presets.h"
#include "tests/core/io/temp_folder.h"

namespace ql::fit {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

OwnPreset made(const std::string& name)
{
    OwnPreset preset;
    preset.name = name;
    preset.note = "for the small card";
    preset.recipe.preset = "Q5_K_M";
    preset.recipe.rules = {{"attn_v", quant::Format::Q8_0}};
    return preset;
}

class OwnPresetFiles : public testing::Test {
protected:
    std::string folder() const { return m_temp.path() + "/not/yet/presets"; }
    std::string outside() const { return m_temp.path() + "/precious.json"; }
    io::Disk& disk = io::systemDisk();

private:
    test::TempFolder m_temp{};
};

TEST_F(OwnPresetFiles, ComeBackAsTheyWere)
{
    EXPECT_TRUE(readOwnPresets(disk, folder()).presets.empty()) << "no folder yet";
    const auto path = saveOwnPreset(disk, folder(), made("Größe: 24/GB"), io::Existing::Refuse);
    ASSERT_TRUE(path) << path.error().message;
    EXPECT_EQ(*path, folder() + "/Größe- 24-GB.json");
    ASSERT_TRUE(saveOwnPreset(disk, folder(), made("a first one"), io::Existing::Refuse));
    const OwnPresets own = readOwnPresets(disk, folder());
    EXPECT_THAT(own.problems, testing::IsEmpty());
    ASSERT_EQ(own.presets.size(), 2u);
    EXPECT_EQ(own.presets[1].name, "a first one");
    EXPECT_EQ(own.presets[0].name, "Größe: 24/GB");
    EXPECT_EQ(own.presets[0].note, "for the small card");
    EXPECT_EQ(own.presets[0].recipe, made("").recipe);
}

TEST_F(OwnPresetFiles, AreNotReplacedUnasked)
{
    ASSERT_TRUE(saveOwnPreset(disk, folder(), made("mine"), io::Existing::Refuse));
    OwnPreset other = made("mine");
    other.recipe.preset = "Q2_K";
    EXPECT_THAT(saveOwnPreset(disk, folder(), other, io::Existing::Refuse).error().message, HasSubstr("already"));
    EXPECT_EQ(readOwnPresets(disk, folder()).presets[0].recipe.preset, "Q5_K_M");
    ASSERT_TRUE(saveOwnPreset(disk, folder(), other, io::Existing::Replace));
    EXPECT_EQ(readOwnPresets(disk, folder()).presets[0].recipe.preset, "Q2_K");
    EXPECT_EQ(disk.list(folder())->size(), 1u) << "nothing temporary stays";
}

TEST_F(OwnPresetFiles, AreRenamedAndDeleted)
{
    ASSERT_TRUE(saveOwnPreset(disk, folder(), made("old"), io::Existing::Refuse));
    ASSERT_TRUE(saveOwnPreset(disk, folder(), made("other"), io::Existing::Refuse));
    OwnPreset old = readOwnPresets(disk, folder()).presets[0];
    ASSERT_EQ(old.name, "old");
    EXPECT_THAT(renameOwnPreset(disk, folder(), old, "other", "").error().message, HasSubstr("already"));
    ASSERT_TRUE(renameOwnPreset(disk, folder(), old, "old", "another note")) << "its own name is not taken";
    EXPECT_EQ(readOwnPresets(disk, folder()).presets[0].note, "another note");
    const auto path = renameOwnPreset(disk, folder(), old, "new", "note");
    ASSERT_TRUE(path) << path.error().message;
    EXPECT_THAT(*disk.list(folder()), ElementsAre("new.json", "other.json"));
    EXPECT_EQ(readOwnPresets(disk, folder()).presets[0].recipe, old.recipe);
    ASSERT_TRUE(disk.writeText(outside(), "precious"));
    EXPECT_FALSE(removeOwnPreset(disk, folder(), outside())) << "only presets are deleted";
    EXPECT_FALSE(removeOwnPreset(disk, folder(), folder() + "/../../../precious.json"));
    EXPECT_TRUE(disk.exists(outside()));
    ASSERT_TRUE(removeOwnPreset(disk, folder(), *path));
    EXPECT_THAT(*disk.list(folder()), ElementsAre("other.json"));
}

TEST_F(OwnPresetFiles, SayWhetherTheyAreNamed)
{
    ASSERT_TRUE(saveOwnPreset(disk, folder(), made("kept"), io::Existing::Refuse));
    ASSERT_TRUE(disk.writeText(folder() + "/plain.json", dumpJson(plan::toJson(made("").recipe))));
    const auto plain = readOwnPreset(disk, folder() + "/plain.json");
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->name, "plain");
    EXPECT_FALSE(plain->named);
    ASSERT_TRUE(disk.writeText(folder() + "/x.json", ownPresetText(made("Mine"))));
    EXPECT_TRUE(readOwnPreset(disk, folder() + "/x.json")->named);
}

TEST_F(OwnPresetFiles, BrokenOnesAreNamed)
{
    ASSERT_TRUE(saveOwnPreset(disk, folder(), made("good"), io::Existing::Refuse));
    ASSERT_TRUE(disk.writeText(folder() + "/bad.json", "{"));
    ASSERT_TRUE(disk.writeText(folder() + "/other.json", R"({"quantloom_recipe": 1, "preset": "Q9"})"));
    ASSERT_TRUE(disk.writeText(folder() + "/nameless.json", R"({"quantloom_recipe": 1, "preset": "Q8_0"})"));
    ASSERT_TRUE(disk.writeText(folder() + "/notes.txt", "not a preset"));
    const OwnPresets own = readOwnPresets(disk, folder());
    ASSERT_EQ(own.presets.size(), 2u);
    EXPECT_EQ(own.presets[1].name, "nameless") << "after its file";
    EXPECT_THAT(own.problems, ElementsAre(HasSubstr("bad.json"), HasSubstr("other.json")));
}

TEST(SafeNames, CannotLeaveTheFolder)
{
    EXPECT_EQ(safeFileName("../../etc/passwd"), "-..-etc-passwd.json");
    EXPECT_EQ(safeFileName(".hidden. "), "hidden.json");
    EXPECT_EQ(safeFileName("a\nb\\c:d"), "a-b-c-d.json");
    const std::string wide = safeFileName(std::string(99, 'a') + "ß" + "tail");
    EXPECT_EQ(wide, std::string(99, 'a') + ".json") << "no half of a character";
    EXPECT_FALSE(isNameable("... /"));
    EXPECT_TRUE(isNameable("模型"));
    EXPECT_THAT(saveOwnPreset(io::systemDisk(), "/nowhere", {}, io::Existing::Refuse).error().message,
                HasSubstr("name"));
}

} // namespace
} // namespace ql::fit

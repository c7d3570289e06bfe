// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/metadata_edit.h"

#include <cmath>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/container/gguf/key_types.h"
#include "core/container/gguf/value_text.h"

namespace ql::gguf {

namespace {

Metadata model()
{
    return {
        {"general.architecture", Value::string("llama")},  {"general.name", Value::string("Old")},
        {"llama.context_length", Value::u32(2048)},        {"llama.block_count", Value::u32(2)},
        {"tokenizer.ggml.model", Value::string("gpt2")},   {"tokenizer.ggml.tokens", Value::strings({"a", "b", "c"})},
        {"tokenizer.ggml.scores", Value::f32s({1, 2, 3})}, {"tokenizer.ggml.bos_token_id", Value::u32(1)}};
}

MetadataEdit edit(std::string_view text, const Metadata& existing = model())
{
    auto parsed = parseEdit(text, existing);
    if (!parsed)
        throw std::runtime_error(parsed.error().message);
    return *parsed;
}
MetadataEdit removal(std::string key)
{
    return {.kind = MetadataEdit::Kind::Remove, .key = std::move(key)};
}
MetadataEdit renaming(std::string key, std::string to)
{
    return {.kind = MetadataEdit::Kind::Rename, .key = std::move(key), .newKey = std::move(to)};
}

std::string refusal(const MetadataEdits& edits)
{
    const EditedMetadata edited = editMetadata(model(), edits);
    return edited.refusals.empty() ? "" : edited.refusals.front();
}
std::string warning(const MetadataEdits& edits)
{
    const EditedMetadata edited = editMetadata(model(), edits);
    return edited.refusals.empty() && !edited.warnings.empty() ? edited.warnings.front() : "";
}

} // namespace

TEST(MetadataEdit, EveryTypeGoesThroughTextAndJson)
{
    const std::pair<const char*, const char*> cases[] = {{"u8", "255"},
                                                         {"i8", "-128"},
                                                         {"u16", "65535"},
                                                         {"i16", "-32768"},
                                                         {"u32", "4294967295"},
                                                         {"i32", "-2147483648"},
                                                         {"u64", "18446744073709551615"},
                                                         {"i64", "-9223372036854775808"},
                                                         {"f32", "0.1"},
                                                         {"f32", "1e-05"},
                                                         {"f64", "0.1"},
                                                         {"bool", "true"},
                                                         {"bool", "false"},
                                                         {"str", " as it = is "},
                                                         {"str", ""},
                                                         {"arr[str]", R"(["a","b = c"])"},
                                                         {"arr[u8]", "[0,255]"},
                                                         {"arr[i32]", "[-1,2]"},
                                                         {"arr[f32]", "[0.5,1e-05]"},
                                                         {"arr[bool]", "[true,false]"},
                                                         {"arr[u64]", "[18446744073709551615]"},
                                                         {"arr[str]", "[]"},
                                                         {"f32", "inf"}};
    for (const auto& [type, text] : cases) {
        const auto kind = parseKind(type);
        ASSERT_TRUE(kind) << type;
        EXPECT_EQ(kindName(*kind), type);
        const auto value = parseValue(*kind, text);
        ASSERT_TRUE(value) << type << " " << text << ": " << value.error().message;
        EXPECT_EQ(typeName(*value), type);
        EXPECT_EQ(textOf(*value), text);
        const auto again = valueFromJson(*kind, toJson(*value));
        ASSERT_TRUE(again) << type << " " << text;
        EXPECT_EQ(*again, *value) << type << " " << text;
    }
    EXPECT_EQ(parseValue(*parseKind("f32"), "0.1")->asNumber(), double{0.1f});
    EXPECT_TRUE(std::isnan(*parseValue(*parseKind("f64"), "nan")->asNumber()));
    EXPECT_EQ(textOf(*parseValue(*parseKind("arr[f64]"), R"(["nan","-inf"])")), R"(["nan","-inf"])");
}

TEST(MetadataEdit, WhatIsNoValueIsRefusedInOneSentence)
{
    const std::pair<const char*, const char*> cases[] = {{"u8", "256"},
                                                         {"u8", "-1"},
                                                         {"i8", "128"},
                                                         {"u32", "1.5"},
                                                         {"u32", ""},
                                                         {"u32", "12x"},
                                                         {"i64", "9223372036854775808"},
                                                         {"f32", "1e39"},
                                                         {"f32", "one"},
                                                         {"bool", "1"},
                                                         {"bool", "True"},
                                                         {"arr[u8]", "1,2"},
                                                         {"arr[u8]", "[256]"},
                                                         {"arr[str]", "[1]"},
                                                         {"arr[i32]", R"(["1"])"},
                                                         {"arr[bool]", "[1]"},
                                                         {"arr[f32]", "{}"}};
    for (const auto& [type, text] : cases) {
        const auto value = parseValue(*parseKind(type), text);
        ASSERT_FALSE(value) << type << " " << text;
        EXPECT_EQ(value.error().code, Errc::BadArgument);
        EXPECT_NE(value.error().message.find("type"), std::string::npos) << value.error().message;
    }
    EXPECT_FALSE(parseKind("arr[arr]"));
    EXPECT_FALSE(parseKind("string"));
}

TEST(MetadataEdit, TheTypeComesFromTheTextTheFileOrTheTable)
{
    EXPECT_EQ(edit("x.y:i16=-3").value.type, ValueType::I16);
    EXPECT_EQ(edit("general.name=a=b:c").value, Value::string("a=b:c"));
    EXPECT_EQ(edit("qwen3.context_length=7").value, Value::u32(7));
    EXPECT_EQ(edit("general.sampling.temp=0.7").value, Value::f32(0.7f));
    EXPECT_EQ(edit(R"(general.tags=["a"])").value, Value::strings({"a"}));
    EXPECT_EQ(edit("general.base_model.0.name=Base").value, Value::string("Base"));
    EXPECT_EQ(edit("own=5", {{"own", Value{ValueType::U8, std::uint64_t{1}}}}).value.type, ValueType::U8);
    for (const char* bad : {"x.y=3", "x.y:u99=3", "=3", "general.name", "general.tags=a"})
        EXPECT_FALSE(parseEdit(bad)) << bad;
}

TEST(MetadataEdit, EditsApplyInTheirOrderAndSayWhatChanged)
{
    const EditedMetadata edited =
        editMetadata(model(),
                     {edit("general.name=New"), edit("general.license=mit"), removal("tokenizer.ggml.bos_token_id"),
                      renaming("general.license", "general.license.name"), renaming("general.name", "general.basename"),
                      edit("llama.context_length=2048")});
    EXPECT_TRUE(edited.refusals.empty());
    ASSERT_EQ(edited.changes.size(), 3u);
    EXPECT_EQ(edited.changes[0].key, "general.basename");
    EXPECT_EQ(edited.changes[0].oldKey, "general.name");
    EXPECT_EQ(changeName(edited.changes[0]), "renamed");
    EXPECT_EQ(*edited.changes[0].after, Value::string("New"));
    EXPECT_EQ(edited.changes[1].key, "general.license.name");
    EXPECT_EQ(changeName(edited.changes[1]), "added");
    EXPECT_EQ(changeName(edited.changes[2]), "removed");
    EXPECT_EQ(edited.metadata[1].key, "general.basename"); // in its place
    EXPECT_EQ(edited.metadata.back().key, "general.license.name");
    EXPECT_FALSE(find(edited.metadata, "tokenizer.ggml.bos_token_id"));
}

TEST(MetadataEdit, WhatCannotBeAppliedIsLeftOutWithAWarning)
{
    EXPECT_EQ(warning({removal("no.such")}), "there is no key \"no.such\" to be removed");
    EXPECT_NE(warning({renaming("general.name", "llama.context_length")}).find("already"), std::string::npos);
    EXPECT_TRUE(editMetadata(model(), {renaming("general.name", "llama.context_length")}).changes.empty());
}

TEST(MetadataEdit, WhatNoProgramCouldLoadIsRefused)
{
    for (const MetadataEdits& edits : std::vector<MetadataEdits>{{removal("general.architecture")},
                                                                 {edit("general.architecture=qwen2")},
                                                                 {edit("llama.block_count=3")},
                                                                 {removal("llama.block_count")},
                                                                 {renaming("llama.context_length", "x.y")},
                                                                 {edit("llama.context_length:u64=9")},
                                                                 {edit("split.count=2")},
                                                                 {edit(R"(tokenizer.ggml.tokens=["a"])")},
                                                                 {removal("tokenizer.ggml.tokens")},
                                                                 {edit("tokenizer.ggml.scores=[1]")},
                                                                 {edit("tokenizer.ggml.bos_token_id=3")},
                                                                 {edit("general.alignment=48")},
                                                                 {edit("general.alignment:u64=32")},
                                                                 {edit("general.name:u32=1")}})
        EXPECT_NE(refusal(edits), "") << textOf(edits.front());
    for (const MetadataEdits& edits : std::vector<MetadataEdits>{{edit("llama.context_length=9")},
                                                                 {edit("general.name=N")},
                                                                 {edit("tokenizer.ggml.bos_token_id=2")},
                                                                 {edit("general.license=mit")},
                                                                 {edit("llama.rope.freq_base=1e6")},
                                                                 {edit("general.alignment=64")}}) {
        EXPECT_EQ(refusal(edits), "") << textOf(edits.front());
        EXPECT_EQ(warning(edits), "") << textOf(edits.front());
    }
    for (const MetadataEdits& edits : std::vector<MetadataEdits>{{edit("own.key:u8=1")},
                                                                 {edit("Own Key:u8=1")},
                                                                 {edit("general.license:u32=1")},
                                                                 {edit("general.file_type=1")}})
        EXPECT_NE(warning(edits), "") << textOf(edits.front());
}

TEST(MetadataEdit, ListsOfEditsGoThroughJson)
{
    const MetadataEdits edits{edit("general.name=\xc3\xa4 \"quoted\""), edit("x:arr[f32]=[0.1,2]"), removal("a"),
                              renaming("b", "c"), edit("y:u64=18446744073709551615")};
    const auto again = editsFromJson(toJson(edits), "test");
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_EQ(*again, edits);
    EXPECT_EQ(*parseEdit(textOf(edits[1])), edits[1]);
    const auto read = [](const char* text) { return editsFromJson(Json::parse(text), "file"); };
    EXPECT_EQ(read(R"([{"set":"general.name","value":"N"}])")->front().value, Value::string("N"));
    for (const char* bad : {R"({})", R"([1])", R"([{"set":"x","value":1}])", R"([{"set":"general.name","value":1}])",
                            R"([{"remove":""}])", R"([{"rename":"a"}])",
                            R"([{"set":"general.name","value":"N","typo":1}])", R"([{"set":"general.name"}])"}) {
        const auto result = read(bad);
        ASSERT_FALSE(result) << bad;
        EXPECT_EQ(result.error().code, Errc::BadInput);
        EXPECT_EQ(result.error().message.rfind("file", 0), 0u) << result.error().message;
    }
}

TEST(MetadataEdit, DifferencesBecomeEdits)
{
    const Metadata before = model();
    const Metadata after =
        editMetadata(before, {edit("general.name=New"), removal("llama.context_length"), edit("own:bool=true")})
            .metadata;
    EXPECT_EQ(editMetadata(before, editsBetween(before, after)).metadata, after);
    EXPECT_EQ(editsBetween(before, after).size(), 3u);
    EXPECT_TRUE(editsBetween(before, before).empty());
}

TEST(MetadataEdit, KnownKeys)
{
    EXPECT_EQ(knownType("llama.attention.head_count_kv"), "u32|arr");
    EXPECT_EQ(knownType("general.base_model.x.name"), "");
    EXPECT_EQ(knownType("context_length"), "");
    EXPECT_TRUE(isOfType("u32|arr", "arr[i32]"));
    EXPECT_FALSE(isOfType("u32|arr", "i32"));
    for (const KeyType& key : keyTypes())
        EXPECT_NE(key.types, "") << key.key;
}

} // namespace ql::gguf

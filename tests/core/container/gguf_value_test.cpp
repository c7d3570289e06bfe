// SPDX-License-Identifier: Apache-2.0
#include "core/container/gguf/value.h"

#include <gtest/gtest.h>

namespace ql::gguf {
namespace {

TEST(GgufValue, AnswersOnlyWhatItIs)
{
    EXPECT_EQ(Value::u16(7).asUnsigned(), 7u);
    EXPECT_EQ(Value::i32(7).asUnsigned(), 7u);
    EXPECT_EQ(Value::i32(-7).asUnsigned(), std::nullopt);
    EXPECT_EQ(Value::boolean(true).asUnsigned(), 1u);
    EXPECT_EQ(Value::f32(1).asUnsigned(), std::nullopt);
    EXPECT_EQ(Value::f32(1.5f).asNumber(), 1.5);
    EXPECT_EQ(Value::i32(-7).asNumber(), -7);
    EXPECT_EQ(Value::string("7").asNumber(), std::nullopt);
    EXPECT_EQ(*Value::string("text").asString(), "text");
    EXPECT_EQ(Value::u32(7).asString(), nullptr);
    EXPECT_EQ(Value::f32s({1, 2}).asArray()->size(), 2u);
    EXPECT_EQ(Value::string("text").asArray(), nullptr);
}

TEST(GgufValue, NamesItsType)
{
    EXPECT_EQ(typeName(Value::u64(1)), "u64");
    EXPECT_EQ(typeName(Value::boolean(true)), "bool");
    EXPECT_EQ(typeName(Value::string("")), "str");
    EXPECT_EQ(typeName(Value::strings({})), "arr[str]");
    EXPECT_EQ(typeName(Value::i32s({1})), "arr[i32]");
    EXPECT_EQ(typeName(Value::u32s({1})), "arr[u32]");
}

TEST(Metadata, IsSearchedAndEditedByKey)
{
    Metadata metadata = {{"a", Value::u32(1)}, {"b", Value::u32(2)}};
    set(metadata, "a", Value::string("new"));
    set(metadata, "c", Value::u32(3));
    gguf::erase(metadata, "b");
    gguf::erase(metadata, "missing");
    EXPECT_EQ(metadata, (Metadata{{"a", Value::string("new")}, {"c", Value::u32(3)}}));
    EXPECT_EQ(find(metadata, "b"), nullptr);
    EXPECT_EQ(find(metadata, "c")->asUnsigned(), 3u);
}

} // namespace
} // namespace ql::gguf

// SPDX-License-Identifier: Apache-2.0
#include "core/base/json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ql {
namespace {

std::string refusal(std::string_view text, JsonLimits limits = {})
{
    const auto parsed = parseJson(text, "a.json", limits);
    return parsed ? "accepted" : parsed.error().message;
}

TEST(Json, KeepsTheOrderOfKeys)
{
    const auto parsed = parseJson(R"({"z": 1, "a": [true, null, -2.5], "m": "ö"})", "a.json");
    ASSERT_TRUE(parsed) << parsed.error().message;
    EXPECT_EQ(dumpJson(*parsed), R"({"z":1,"a":[true,null,-2.5],"m":"ö"})");
}

TEST(Json, RefusesWhatTwoReadersCouldTakeDifferently)
{
    EXPECT_EQ(refusal(R"({"a": 1, "b": {"a": 2}, "a": 3})"), "a.json: key \"a\" occurs twice in one object");
    EXPECT_EQ(refusal(R"({"a": 1, "\u0061": 2})"), "a.json: key \"a\" occurs twice in one object");
    EXPECT_EQ(refusal("[1, 2] x"), "a.json: not valid JSON at byte 8");
    EXPECT_EQ(refusal("[1,]"), "a.json: not valid JSON at byte 4");
    EXPECT_EQ(refusal("// hello\n1"), "a.json: not valid JSON at byte 1");
    EXPECT_NE(refusal("[\"\xff\"]"), "accepted");
    EXPECT_NE(refusal(""), "accepted");
}

TEST(Json, HoldsItsLimits)
{
    EXPECT_EQ(refusal("[[[1]]]", {.maxDepth = 3}), "accepted");
    EXPECT_EQ(refusal("[[[[1]]]]", {.maxDepth = 3}), "a.json: nested more than 3 levels deep");
    EXPECT_EQ(refusal("[1, 2]", {.maxBytes = 5}), "a.json: 6 bytes of JSON, more than the limit of 5");
}

TEST(Json, WritesInvalidTextAsReplacementCharacters)
{
    EXPECT_EQ(dumpJson(Json("a\xff")), "\"a\xef\xbf\xbd\"");
}

} // namespace
} // namespace ql

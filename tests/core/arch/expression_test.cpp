// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/expression.h"
#include "core/arch/hf_config.h"

namespace {

using namespace ql;
using testing::HasSubstr;

arch::Environment environment()
{
    arch::Environment environment;
    environment.config = Json::parse(R"({"a": 6, "b": 4, "half": 0.5, "none": null, "name": "Silu", "empty": [],
                                         "list": [1, 2, 3], "deep": {"er": 9}, "flat.key": 1, "yes": true})");
    environment.vars["n_layer"] = 3;
    return environment;
}

/// The value as JSON text, or the error.
std::string valueOf(const std::string& expression)
{
    arch::Environment env = environment();
    const auto value = arch::evaluate(Json::parse(expression), env);
    return value ? value->dump() : "error: " + value.error().message;
}

TEST(Expression, EveryOperation)
{
    const std::pair<const char*, const char*> cases[] = {
        {R"(7)", "7"},
        {R"("text")", "\"text\""},
        {R"(["cfg", "none", "missing", "b"])", "4"},
        {R"(["cfg", "deep.er"])", "9"},
        {R"(["cfg", "flat.key"])", "1"},
        {R"(["cfg", "deep.nothing"])", "null"},
        {R"(["var", "n_layer"])", "3"},
        {R"(["var", "unknown"])", "null"},
        {R"(["list", 1, ["cfg", "a"]])", "[1,6]"},
        {R"(["or_else", ["cfg", "none"], ["cfg", "b"], 1])", "4"},
        {R"(["has", "none", "missing"])", "false"},
        {R"(["has", "none", "a"])", "true"},
        {R"(["if", ["cfg", "yes"], 1, 2])", "1"},
        {R"(["if", ["cfg", "empty"], 1, 2])", "2"},
        {R"(["not", 0])", "true"},
        {R"(["and", true, 1, "x"])", "true"},
        {R"(["and", true, null])", "false"},
        {R"(["or", null, 0, ""])", "false"},
        {R"(["or", null, 2])", "true"},
        {R"(["truthy", ["cfg", "list"]])", "true"},
        {R"(["match", ["cfg", "name"], {"Silu": 3}])", "3"},
        {R"(["match", "else", {"Silu": 3}])", "null"},
        {R"(["map_layers", ["%", ["var", "i"], 2]])", "[0,1,0]"},
        {R"(["each", ["cfg", "list"], ["*", ["var", "x"], 10]])", "[10,20,30]"},
        {R"(["pad_to", ["cfg", "list"], 5, 0])", "[1,2,3,0,0]"},
        {R"(["pad_to", ["cfg", "list"], 2, 0])", "[1,2]"},
        {R"(["len", ["cfg", "list"]])", "3"},
        {R"(["index_of", ["cfg", "list"], 3])", "2"},
        {R"(["index_of", ["cfg", "list"], 4])", "null"},
        {R"(["index_of", ["cfg", "nothing"], 4])", "null"},
        {R"(["eq", ["cfg", "none"], null])", "true"},
        {R"(["eq", 1, 1.0])", "true"},
        {R"(["ne", "a", "b"])", "true"},
        {R"(["lt", 1, 2])", "true"},
        {R"(["ge", 1, 2])", "false"},
        {R"(["+", 1, 2, 3])", "6"},
        {R"(["-", 1, 3])", "-2"},
        {R"(["*", ["cfg", "a"], ["cfg", "half"]])", "3.0"},
        {R"(["/", 6, 4])", "1.5"},
        {R"(["//", 7, 2])", "3"},
        {R"(["%", 7, 4])", "3"},
        {R"(["int", 2.9])", "2"},
        {R"(["sqrt", 16])", "4.0"},
        {R"(["ln", 1])", "0.0"},
        {R"(["lower", "YaRN"])", "\"yarn\""},
    };
    for (const auto& [expression, expected] : cases)
        EXPECT_EQ(valueOf(expression), expected) << expression;
}

TEST(Expression, SaysWhatIsWrong)
{
    EXPECT_THAT(valueOf(R"(["*", ["cfg", "none"], 2])"), HasSubstr("lacks a number that [\"*\""));
    EXPECT_THAT(valueOf(R"(["/", 1, 0])"), HasSubstr("division by zero"));
    EXPECT_THAT(valueOf(R"(["//", 1, 0])"), HasSubstr("cannot be divided"));
    EXPECT_THAT(valueOf(R"(["//", -1, 2])"), HasSubstr("cannot be divided"));
    EXPECT_THAT(valueOf(R"(["*", 4611686018427387904, 4])"), HasSubstr("too large"));
    EXPECT_THAT(valueOf(R"(["sqrt", -1])"), HasSubstr("positive"));
    EXPECT_THAT(valueOf(R"(["frobnicate", 1])"), HasSubstr("unknown operation"));
    EXPECT_THAT(valueOf(R"(["if", 1])"), HasSubstr("wrong number of arguments"));
    EXPECT_THAT(valueOf(R"([1, 2])"), HasSubstr("begins with the name"));
    EXPECT_THAT(valueOf(R"(["each", ["cfg", "none"], 1])"), HasSubstr("lacks"));
}

TEST(Expression, CountsAreWholeNumbers)
{
    arch::Environment env = environment();
    EXPECT_EQ(*arch::evaluateCount(Json::parse("8.0"), env), 8u);
    for (const char* wrong : {"-1", "1.5", "null", "\"8\"", "1e300", "true"})
        EXPECT_FALSE(arch::evaluateCount(Json::parse(wrong), env)) << wrong;
}

Json ropeOf(const char* config)
{
    return arch::effectiveConfig(Json::parse(R"({"rope_theta": 10000.0, "kept": 1})"), Json::parse(config))["_rope"];
}

TEST(HfConfig, BringsRotarySettingsIntoOneForm)
{
    EXPECT_EQ(ropeOf("{}")["rope_theta"], 10000.0);
    EXPECT_EQ(ropeOf(R"({"rope_theta": 5.0, "rope_scaling": {"type": "yarn", "factor": 2}})")["rope_type"], "yarn");
    EXPECT_EQ(ropeOf(R"({"rope_parameters": {"rope_theta": 7.0}, "rope_scaling": {"rope_theta": 8.0}})")["rope_theta"],
              7.0);
    EXPECT_EQ(ropeOf(R"({"rope_local_base_freq": 3.0})")["theta_swa"], 3.0);
    EXPECT_EQ(ropeOf(R"({"partial_rotary_factor": 0.5})")["partial_rotary_factor"], 0.5);
    const Json split = ropeOf(
        R"({"rope_parameters": {"full_attention": {"rope_theta": 1.0}, "sliding_attention": {"rope_theta": 2.0}}})");
    EXPECT_EQ(split["rope_theta"], 1.0);
    EXPECT_EQ(split["theta_swa"], 2.0);
}

TEST(HfConfig, PutsTheLanguageModelFirst)
{
    const Json config = arch::effectiveConfig(Json::parse(R"({"x": 1, "y": 1, "z": 1})"),
                                              Json::parse(R"({"y": 2, "z": null, "text_config": {"x": 3}})"));
    EXPECT_EQ(config["x"], 3);
    EXPECT_EQ(config["y"], 2);
    EXPECT_TRUE(config["z"].is_null());
}

} // namespace

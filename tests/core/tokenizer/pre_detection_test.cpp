// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "core/tokenizer/pre_detection.h"
#include "core/tokenizer/steps.h"
#include "hf_files.h"

namespace {

using namespace ql;
using namespace ql::tokenizer;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kLlama3 =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";
constexpr const char* kQwen2 =
    R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+)";

Json split(const std::string& regex, const std::string& behavior = "Isolated", bool invert = false)
{
    return {{"type", "Split"}, {"pattern", {{"Regex", regex}}}, {"behavior", behavior}, {"invert", invert}};
}

Json sequence(std::vector<Json> steps)
{
    steps.push_back({{"type", "ByteLevel"}, {"use_regex", false}});
    return {{"type", "Sequence"}, {"pretokenizers", steps}};
}

/// tokenizer.ggml.pre for a structure; a vocabulary of seven tokens has no known fingerprint.
std::string preOf(const Json& preTokenizer, bool ignoreMerges = false)
{
    test::TokenizerFolder folder;
    folder.tokenizer["pre_tokenizer"] = preTokenizer;
    folder.tokenizer["model"]["ignore_merges"] = ignoreMerges;
    const auto metadata = folder.convert();
    return metadata ? *gguf::find(*metadata, "tokenizer.ggml.pre")->asString() : metadata.error().message;
}

TEST(PreDetection, KnowsStructures)
{
    EXPECT_EQ(preOf({{"type", "ByteLevel"}, {"use_regex", true}}), "gpt-2");
    EXPECT_EQ(preOf(sequence({split(kLlama3)}), true), "llama-bpe");
    EXPECT_EQ(preOf(sequence({split(kQwen2)})), "qwen2");
    EXPECT_EQ(preOf(sequence({split(kQwen2, "Removed", true)})), "qwen2");
    EXPECT_EQ(
        preOf({{"type", "Sequence"},
               {"pretokenizers",
                {{{"type", "Digits"}, {"individual_digits", true}}, {{"type", "ByteLevel"}, {"use_regex", true}}}}}),
        "starcoder");
}

TEST(PreDetection, KnowsTheSameRulesInOtherWords)
{
    EXPECT_EQ(
        preOf(sequence({split(
            R"('(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]++[\r\n]*|\s*[\r\n]|\s+(?!\S)|\s+)")})),
        "bailingmoe");
    EXPECT_EQ(preOf(sequence({split("\\p{N}"), {{"type", "ByteLevel"}, {"use_regex", true}}})), "starcoder");
}

TEST(PreDetection, AsksWhereNoRuleIsTheSame)
{
    test::TokenizerFolder folder;
    folder.tokenizer["pre_tokenizer"] = sequence({split(std::string(kQwen2) + "|x")});
    ASSERT_TRUE(folder.convert());
    ASSERT_TRUE(folder.question);
    EXPECT_THAT(folder.question->sentence(), HasSubstr("no pre-tokenizer that splits text as this one says it does"));
    EXPECT_FALSE(folder.question->nearest.empty());
    EXPECT_THAT(folder.question->names, testing::Contains("qwen2"));
    folder.tokenizer["pre_tokenizer"] = sequence({split(kQwen2, "MergedWithPrevious")});
    ASSERT_TRUE(folder.convert());
    EXPECT_TRUE(folder.question);
    folder.tokenizer["pre_tokenizer"] = sequence({split(kQwen2)});
    ASSERT_TRUE(folder.convert());
    EXPECT_FALSE(folder.question);
}

TEST(PreDetection, ReadsSteps)
{
    EXPECT_THAT(stepsOf(sequence({split("[\r\n]"), {{"type", "Digits"}, {"individual_digits", false}}})),
                ElementsAre("[\\r\\n]", "\\p{N}+"));
    EXPECT_THAT(stepsOf(sequence({{{"type", "Metaspace"}}})), ElementsAre("Metaspace"));
    EXPECT_THAT(stepsOf(sequence({{{"type", "Punctuation"}, {"behavior", "Contiguous"}}, split("a", "Removed")})),
                ElementsAre("Punctuation Contiguous", "Split a Removed"));
    EXPECT_THAT(stepsOf(Json()), IsEmpty());
}

/// Letters are tokens 0 and 1, their pair 2. Two names split alike; the fingerprint of the check text chooses.
TEST(PreDetection, ChoosesAmongEqualNamesByTheFingerprint)
{
    PretokenizerTable table;
    table.checkText = "ab";
    table.classes = {{"PAIRS", {"[a-z]+"}, {}, true}, {"LETTERS", {"[a-z]"}, {}, true}};
    table.names = {{"first", "PAIRS"}, {"second", "PAIRS"}, {"letters", "LETTERS"}};
    const auto bpe = Bpe::create({{"a", "b", "ab", "<s>"},
                                  {TokenType::Normal, TokenType::Normal, TokenType::Normal, TokenType::Control},
                                  {"a b"}});
    HfTokenizer tokenizer;
    tokenizer.modelType = "BPE";
    tokenizer.preTokenizer = sequence({split("[a-z]+")});
    const auto hashOf = [](const std::string& list) { return sha256Hex(std::as_bytes(std::span(list))); };
    EXPECT_EQ(choosePre(tokenizer, *bpe, table).name, "first");
    table.fingerprints = {{hashOf("[2]"), "second"}};
    EXPECT_EQ(choosePre(tokenizer, *bpe, table).name, "second");
    table.fingerprints = {{hashOf("[2]"), "letters"}}; // whose rules are others
    EXPECT_EQ(choosePre(tokenizer, *bpe, table).name, "first");
    tokenizer.added = {{3, "<s>", true}};
    tokenizer.postProcessor = Json::parse(
        R"({"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {"id": "A"}}]})");
    table.fingerprints = {{hashOf("[3, 2]"), "second"}};
    EXPECT_EQ(choosePre(tokenizer, *bpe, table).name, "second");
}

} // namespace

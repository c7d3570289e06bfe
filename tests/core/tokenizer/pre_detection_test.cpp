// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/sha256.h"
#include "core/tokenizer/pre_detection.h"
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

TEST(PreDetection, RefusesAnUnknownStructureWithTheNearestNames)
{
    const std::string message = preOf(sequence({split(std::string(kQwen2) + "|x")}));
    EXPECT_THAT(message, HasSubstr("no pre-tokenizer that splits text as this one does"));
    EXPECT_THAT(message, HasSubstr("nearest known ones are qwen2"));
    EXPECT_THAT(preOf(sequence({split(kQwen2, "MergedWithPrevious")})), HasSubstr("no pre-tokenizer"));
    EXPECT_THAT(preOf(Json()), HasSubstr("no pre-tokenizer"));
}

TEST(PreDetection, ReadsPatterns)
{
    EXPECT_THAT(patternsOf(sequence({split("[\r\n]"), {{"type", "Digits"}, {"individual_digits", false}}})),
                ElementsAre("[\\r\\n]", "\\p{N}+"));
    EXPECT_THAT(patternsOf(sequence({{{"type", "Metaspace"}}})), IsEmpty());
    EXPECT_THAT(patternsOf(Json()), IsEmpty());
}

/// Letters are tokens 0 and 1, their pair 2: a way of splitting that keeps letters apart gives other ids.
class Fingerprints : public testing::Test {
protected:
    Fingerprints()
    {
        m_table.checkText = "ab";
        m_table.classes = {{"PAIRS", {"[a-z]+"}, {}, true}, {"LETTERS", {"[a-z]"}, {}, true}};
        m_table.names = {{"pairs", "PAIRS", false}, {"letters", "LETTERS", false}};
        m_bpe = *Bpe::create({{"a", "b", "ab", "<s>"},
                              {TokenType::Normal, TokenType::Normal, TokenType::Normal, TokenType::Control},
                              {"a b"}});
    }
    static std::string hashOf(const std::string& list) { return sha256Hex(std::as_bytes(std::span(list))); }
    std::string detected()
    {
        const auto pre = detectPre(m_tokenizer, m_bpe, m_table);
        return pre ? *pre : "(unknown)";
    }

    PretokenizerTable m_table{};
    HfTokenizer m_tokenizer{};
    Bpe m_bpe{};
};

TEST_F(Fingerprints, NameTheTokenizer)
{
    EXPECT_EQ(detected(), "(unknown)");
    m_table.fingerprints = {{hashOf("[2]"), "pairs"}};
    EXPECT_EQ(detected(), "pairs");
    m_table.fingerprints = {{hashOf("[0, 1]"), "letters"}};
    EXPECT_EQ(detected(), "letters");
    m_table.fingerprints = {{hashOf("[0, 1]"), "pairs"}, {hashOf("[0, 1]"), "letters"}};
    EXPECT_EQ(detected(), "letters"); // the later of two equal ones
}

TEST_F(Fingerprints, IncludeWhatThePostProcessorAdds)
{
    m_tokenizer.added = {{3, "<s>", true}};
    m_tokenizer.postProcessor = Json::parse(
        R"({"type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {"id": "A"}}]})");
    m_table.fingerprints = {{hashOf("[3, 2]"), "pairs"}};
    EXPECT_EQ(detected(), "pairs");
}

TEST_F(Fingerprints, AreNotBelievedWhereTheyContradict)
{
    m_table.fingerprints = {{hashOf("[2]"), "pairs"}, {hashOf("[0, 1]"), "letters"}};
    EXPECT_EQ(detected(), "(unknown)");
    m_table.fingerprints = {{hashOf("[0, 1]"), "pairs"}}; // but the class of "pairs" gives [2]
    EXPECT_EQ(detected(), "(unknown)");
}

} // namespace

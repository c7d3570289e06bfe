// SPDX-License-Identifier: Apache-2.0
// Tiny tokenizers of every kind and for every way to split a text, on the torture text and thousands of random strings:
// by the source's own rules as the npm package @huggingface/tokenizers gives them, and in GGUF as the real llama.cpp
// does.
#include <algorithm>
#include <filesystem>
#include <functional>
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/container/gguf/writer.h"
#include "core/tokenizer/doctor.h"
#include "core/tokenizer/gguf_tokenizer.h"
#include "core/tokenizer/source_tokenizer.h"
#include "core/tokenizer/text_tokenizer.h"
#include "core/tokenizer/torture_text.h"
#include "core/tokenizer/utf8.h"
#include "tests/core/io/temp_folder.h"
#include "tests/core/tokenizer/hf_files.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;
using namespace ql::tokenizer;
using test::kResources;

const std::string kMade = QL_TOKENIZER_FIXTURES;

Json readJson(const std::string& path)
{
    const auto json = parseJson(test::contentOf(path), path);
    EXPECT_TRUE(json) << json.error().message;
    return json ? *json : Json();
}

const std::vector<std::string>& strings()
{
    static const auto made = readJson(kMade + "/strings.json").get<std::vector<std::string>>();
    return made;
}

std::vector<std::string> folders(const std::string& withFile)
{
    std::vector<std::string> names;
    if (!std::filesystem::exists(kMade)) // the tests then fail for want of it
        return {"made_by_ctest"};
    for (const auto& entry : std::filesystem::directory_iterator(kMade))
        if (std::filesystem::exists(entry.path() / withFile))
            names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::string pathOf(const std::string& name)
{
    return kMade + "/" + name;
}

std::vector<int> numbersOf(const std::vector<TokenId>& ids)
{
    return {ids.begin(), ids.end()};
}

bool contains(const std::string& text, const std::function<bool(char32_t)>& is)
{
    return std::ranges::any_of(codePoints(text), is);
}

bool hasStep(const Json& json, const std::string& type)
{
    if (json.is_object() && json.value("type", "") == type)
        return true;
    return json.is_structured() && std::ranges::any_of(json, [&](const Json& part) { return hasStep(part, type); });
}

/// What the package does otherwise than the library that it stands for, huggingface/tokenizers, beyond what
/// hf_tokens.mjs says in other words: a capital sigma at the end of a word has a lower case of its own in JavaScript,
/// and Chinese characters beyond 16 bits are halves there.
bool packageIsRight(const Json& tokenizer, const std::string& text)
{
    return !hasStep(tokenizer.value("normalizer", Json()), "BertNormalizer")
        || !contains(text, [](char32_t c) { return c == 0x3a3 || (c > 0xffff && isHan(c)); });
}

class SourceRules : public testing::TestWithParam<std::string> { };

TEST_P(SourceRules, GiveTheIdsOfThePackage)
{
    const std::string folder = pathOf(GetParam());
    const Json theirs = readJson(folder + "/hf_ids.json");
    const Json rules = readJson(folder + "/tokenizer.json");
    const auto files = readHfTokenizer(io::systemDisk(), folder);
    ASSERT_TRUE(files) << files.error().message;
    const auto source = SourceTokenizer::create(*files);
    ASSERT_TRUE(source) << source.error().message;
    ASSERT_EQ(theirs.size(), strings().size());
    int compared = 0, wrong = 0;
    for (std::size_t i = 0; i < strings().size(); ++i) {
        if (!packageIsRight(rules, strings()[i]))
            continue;
        ++compared;
        const auto ours = source->encodeWhole(strings()[i]);
        if (ours != theirs[i].get<std::vector<TokenId>>() && ++wrong <= 3)
            ADD_FAILURE() << Json(strings()[i]).dump() << "\n ours " << Json(ours).dump() << "\n theirs "
                          << theirs[i].dump();
    }
    EXPECT_EQ(wrong, 0) << "of " << compared;
    EXPECT_GE(compared, 2000);
}

INSTANTIATE_TEST_SUITE_P(All, SourceRules, testing::ValuesIn(folders("hf_ids.json")),
                         [](const auto& each) { return each.param; });

/// A GGUF file with these keys and no tensors.
std::string vocabularyFile(const test::TempFolder& folder, const gguf::Metadata& metadata)
{
    gguf::Metadata whole = metadata;
    whole.insert(whole.begin(), {"general.architecture", gguf::Value::string("llama")});
    const auto layout = gguf::layOut(whole, {});
    EXPECT_TRUE(layout) << layout.error().message;
    return folder.write("vocabulary.gguf",
                        {reinterpret_cast<const char*>(layout->header.data()), layout->header.size()});
}

void expectSameAsLlama(const gguf::Metadata& metadata)
{
    static std::vector<gguf::Metadata> done; // many folders are the same in GGUF
    if (std::ranges::find(done, metadata) != done.end())
        return;
    done.push_back(metadata);
    const test::TempFolder folder;
    const std::string file = vocabularyFile(folder, metadata);
    const auto theirs = oracle::Llama::instance().tokenizeAll(file, strings());
    ASSERT_EQ(theirs.size(), strings().size()) << oracle::Llama::instance().lastErrors();
    const auto ours = TextTokenizer::create(metadata, io::systemDisk(), kResources);
    ASSERT_TRUE(ours) << ours.error().message;
    int wrong = 0;
    for (std::size_t i = 0; i < strings().size(); ++i) {
        const std::vector<int> ids = numbersOf(ours->encodeWhole(strings()[i], SpecialText::IsToken));
        if (ids != theirs[i] && ++wrong <= 3)
            ADD_FAILURE() << Json(strings()[i]).dump() << "\n ours " << Json(ids).dump() << "\n theirs "
                          << Json(theirs[i]).dump();
    }
    EXPECT_EQ(wrong, 0) << "of " << strings().size();
}

Result<GgufTokenizer> carriedOver(const std::string& name)
{
    const Json expected = readJson(pathOf(name) + "/expected.json");
    return ggufTokenizer(io::systemDisk(), pathOf(name), Json::object(), Json::object(),
                         expected["size"].get<std::uint64_t>(), kResources);
}

class CarriedOver : public testing::TestWithParam<std::string> { };

TEST_P(CarriedOver, IsReadByLlamaCppAsByUs)
{
    const Json expected = readJson(pathOf(GetParam()) + "/expected.json");
    const auto carried = carriedOver(GetParam());
    ASSERT_TRUE(carried) << carried.error().message;
    const TokenizerFacts facts = factsOfTokenizer(carried->metadata);
    const std::string pre = expected["pre"];
    EXPECT_EQ(carried->question.has_value(), facts.model == "gpt2" && pre.empty());
    if (!pre.empty()) {
        EXPECT_EQ(facts.pre, pre);
    }
    if (carried->question) {
        EXPECT_GT(carried->question->nearest.front().differing, 0u) << carried->question->sentence();
    }
    expectSameAsLlama(carried->metadata);
}

INSTANTIATE_TEST_SUITE_P(All, CarriedOver, testing::ValuesIn(folders("expected.json")),
                         [](const auto& each) { return each.param; });

/// One name for each way to split a text that the table has, whatever the flags.
std::vector<std::string> names()
{
    std::vector<std::string> result;
    std::set<std::vector<std::string>> seen;
    const auto table = readPretokenizerTable(io::systemDisk(), kResources);
    EXPECT_TRUE(table) << table.error().message;
    for (const PretokenizerName& name : table->names)
        if (const PretokenizerClass* known = table->findClass(name.className);
            known && known->byteLevel && seen.insert(known->patterns).second)
            result.push_back(name.name);
    return result;
}

class EveryWay : public testing::TestWithParam<std::string> { };

TEST_P(EveryWay, SplitsAsLlamaCppDoes)
{
    auto carried = carriedOver("gpt2");
    ASSERT_TRUE(carried) << carried.error().message;
    gguf::set(carried->metadata, "tokenizer.ggml.pre", gguf::Value::string(GetParam()));
    expectSameAsLlama(carried->metadata);
}

INSTANTIATE_TEST_SUITE_P(All, EveryWay, testing::ValuesIn(names()), [](const auto& each) {
    std::string name = each.param;
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

/// Byte pair encoding of plain text, as Gemma 4 has it: no byte alphabet, spaces spelled as pieces have them.
TEST(PlainBpe, IsReadByLlamaCppAsByUs)
{
    const auto rules = readHfTokenizer(io::systemDisk(), pathOf("spm_no_prefix"));
    ASSERT_TRUE(rules) << rules.error().message;
    auto carried = carriedOver("spm_no_prefix");
    ASSERT_TRUE(carried) << carried.error().message;
    gguf::set(carried->metadata, "tokenizer.ggml.model", gguf::Value::string("gpt2"));
    gguf::set(carried->metadata, "tokenizer.ggml.pre", gguf::Value::string("gemma4"));
    gguf::set(carried->metadata, "tokenizer.ggml.merges", gguf::Value::strings(rules->merges));
    expectSameAsLlama(carried->metadata);
}

/// On the torture text and some of the strings.
int differing(const std::string& name)
{
    constexpr std::size_t kSome = 400;
    const auto carried = carriedOver(name);
    EXPECT_TRUE(carried) << carried.error().message;
    const auto doctor = Doctor::create(io::systemDisk(), pathOf(name), carried->metadata, kResources);
    EXPECT_TRUE(doctor) << doctor.error().message;
    int count = 0;
    for (std::size_t i = 0; i < std::min(kSome, strings().size()); ++i)
        count += !doctor->examine(strings()[i]).same();
    return count;
}

TEST(Doctor, FindsNothingWhereLlamaCppDoesTheSame)
{
    for (const char* name :
         {"bailing", "bloom", "deepseek_v3", "exaone_moe", "gpt2", "gpt2_files", "jais2", "llama3", "minicpm5",
          "qwen2_inverted", "qwen35", "seed", "starcoder", "spm_alone", "spm_json", "spm_model", "spm_no_prefix"})
        EXPECT_EQ(differing(name), 0) << name;
}

/// What llama.cpp is known not to do: normalise, tell capital letters beyond ASCII, split by marks, what no rule of its
/// own says.
TEST(Doctor, FindsWhatLlamaCppDoesOtherwise)
{
    for (const char* name : {"falcon", "gpt4o", "kimi", "odd_digits", "odd_next", "odd_runs", "odd_words", "qwen2",
                             "superbpe", "tekken", "unigram_map", "wordpiece"})
        EXPECT_GT(differing(name), 0) << name;
}

TEST(Doctor, SaysWhere)
{
    auto carried = carriedOver("odd_digits");
    ASSERT_TRUE(carried && carried->question);
    EXPECT_EQ(carried->question->nearest.front().name, "llama-bpe");
    EXPECT_NE(carried->question->sentence().find("llama-bpe"), std::string::npos);
    const auto doctor = Doctor::create(io::systemDisk(), pathOf("odd_digits"), carried->metadata, kResources);
    ASSERT_TRUE(doctor) << doctor.error().message;
    const Json json = doctor->toJson(doctor->examine("a 1234"));
    EXPECT_FALSE(json["same"].get<bool>());
    std::string source, file;
    for (const Json& stretch : json["stretches"])
        for (const Json& token : stretch["same"].get<bool>() ? stretch["tokens"] : stretch["source"])
            source += token["text"].get<std::string>();
    for (const Json& stretch : json["stretches"])
        for (const Json& token : stretch["same"].get<bool>() ? stretch["tokens"] : stretch["gguf"])
            file += token["text"].get<std::string>();
    EXPECT_EQ(source, "<s>a 1234");
    EXPECT_EQ(file, "<s>a 1234");
}

} // namespace

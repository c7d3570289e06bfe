// SPDX-License-Identifier: Apache-2.0
// What the npm package does not do, and so cannot prove: by hand. And how two lists of tokens are aligned.
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/tokenizer/char_map.h"
#include "core/tokenizer/icu_pattern.h"
#include "core/tokenizer/source_tokenizer.h"
#include "core/tokenizer/token_difference.h"

namespace {

using namespace ql;
using namespace ql::tokenizer;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Words of a vocabulary "a" to "e" and a space, with unknown ones as "?"; pieces are looked up whole.
HfTokenizer words()
{
    HfTokenizer tokenizer;
    tokenizer.modelType = "WordLevel";
    tokenizer.vocabulary = {{"?", 0}, {"a", 1}, {"b", 2}, {" ", 3}, {"a b", 4}};
    tokenizer.unknown = "?";
    return tokenizer;
}

std::vector<std::string> pieces(const std::string& pattern, const std::string& behavior, const std::string& text,
                                bool inverted = false)
{
    HfTokenizer tokenizer = words();
    tokenizer.preTokenizer = {
        {"type", "Split"}, {"pattern", {{"Regex", pattern}}}, {"behavior", behavior}, {"invert", inverted}};
    const auto source = SourceTokenizer::create(tokenizer);
    EXPECT_TRUE(source) << source.error().message;
    return source->pieces(text);
}

TEST(SourceSplit, BehavesAsItIsTold)
{
    const std::string text = "the-final--countdown";
    EXPECT_THAT(pieces("-", "Removed", text), ElementsAre("the", "final", "countdown"));
    EXPECT_THAT(pieces("-", "Isolated", text), ElementsAre("the", "-", "final", "-", "-", "countdown"));
    EXPECT_THAT(pieces("-", "MergedWithPrevious", text), ElementsAre("the-", "final-", "-", "countdown"));
    EXPECT_THAT(pieces("-", "MergedWithNext", text), ElementsAre("the", "-final", "-", "-countdown"));
    EXPECT_THAT(pieces("-", "Contiguous", text), ElementsAre("the", "-", "final", "--", "countdown"));
    EXPECT_THAT(pieces("[a-z]+", "Removed", text, true), ElementsAre("the", "final", "countdown"));
    EXPECT_THAT(pieces("(?=(\\d{3})+(?!\\d))", "Isolated", "12345x"), ElementsAre("12", "345x"));
    EXPECT_THAT(pieces("-", "Isolated", ""), IsEmpty());
}

TEST(SourceSplit, RefusesWhatItDoesNotKnow)
{
    const auto refusal = [](const Json& step) {
        HfTokenizer tokenizer = words();
        tokenizer.preTokenizer = step;
        const auto source = SourceTokenizer::create(tokenizer);
        return source ? std::string("(accepted)") : source.error().message;
    };
    EXPECT_THAT(refusal({{"type", "UnicodeScripts"}}), HasSubstr("\"UnicodeScripts\" is not known"));
    EXPECT_THAT(refusal({{"type", "Split"}, {"pattern", {{"Regex", "("}}}, {"behavior", "Isolated"}}),
                HasSubstr("the pattern \"(\" cannot be used"));
    EXPECT_THAT(refusal({{"type", "Split"}, {"pattern", 5}, {"behavior", "Isolated"}}), HasSubstr("has no pattern"));
    EXPECT_THAT(refusal({{"type", "Split"}, {"pattern", {{"Regex", "a"}}}, {"behavior", "Odd"}}),
                HasSubstr("behaves as \"Odd\""));
    EXPECT_THAT(refusal({{"type", "Sequence"}}), HasSubstr("it is damaged"));
}

TEST(SourceTokens, AreFoundAsTheirFlagsSay)
{
    HfTokenizer tokenizer = words();
    AddedToken strips{10, "<x>", true, true, true};
    AddedToken word{11, "b", false};
    word.isWord = true;
    tokenizer.added = {strips, word};
    const auto source = SourceTokenizer::create(tokenizer);
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_THAT(source->encode("a  <x> \ta"), ElementsAre(1, 10, 1));
    EXPECT_THAT(source->encode("a b"), ElementsAre(0, 11)); // "a " is no word of the vocabulary
    EXPECT_THAT(source->encode("ab"), ElementsAre(0));
    tokenizer.added[1].isWord = false;
    tokenizer.added[1].isNormalised = true;
    tokenizer.normalizer = Json{{"type", "Lowercase"}};
    const auto lowered = SourceTokenizer::create(tokenizer);
    ASSERT_TRUE(lowered);
    EXPECT_THAT(lowered->encode("AB"), ElementsAre(1, 11));
}

TEST(IcuPattern, MeansWhatOnigurumaMeans)
{
    EXPECT_EQ(icuPattern("\\s[^\\s]"), "\\p{White_Space}[^\\p{White_Space}]");
    EXPECT_EQ(icuPattern("(?i:'s)|x"), "(?:'[sS])|x");
    EXPECT_EQ(icuPattern("(?i:[sd]|[a-c])"), "(?:[sSdD]|[a-c])");
    EXPECT_EQ(icuPattern("[a&b&&c]"), "[a\\&b&&c]");
    EXPECT_EQ(icuPattern("a.$"), "a[^\\n](?:(?=\\n)|\\z)");
    EXPECT_EQ(icuPattern("\\p{Lu}\\."), "\\p{Lu}\\.");
}

TEST(CharMap, RefusesDamagedOnes)
{
    for (const std::string& bytes : {std::string(), std::string("\x04\0\0\0", 4), std::string("\x08\0\0\0abcd", 8),
                                     std::string("\xff\xff\xff\xff\0\0\0\0\0", 9), std::string("\4\0\0\0aaaab", 9)})
        EXPECT_FALSE(CharMap::create(bytes)) << bytes.size();
    // Places that lie outside: nothing is found, nothing is read beyond the end.
    std::string wild("\4\0\0\0\xff\xff\xff\x7f", 8);
    wild += std::string("x\0", 2);
    const auto map = CharMap::create(wild);
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_FALSE(map->longest("anything"));
}

/// The fewest differing tokens, by the textbook's table.
std::size_t leastEdits(const std::vector<TokenId>& a, const std::vector<TokenId>& b)
{
    std::vector<std::vector<std::size_t>> longest(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j)
            longest[i][j] =
                a[i - 1] == b[j - 1] ? longest[i - 1][j - 1] + 1 : std::max(longest[i - 1][j], longest[i][j - 1]);
    return a.size() + b.size() - 2 * longest[a.size()][b.size()];
}

TEST(TokenDifference, KeepsBothListsAndIsTheSmallest)
{
    std::mt19937 dice(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<TokenId> a(dice() % 30), b(dice() % 30);
        for (TokenId& id : a)
            id = dice() % 4;
        for (TokenId& id : b)
            id = dice() % 4;
        std::vector<TokenId> source, file;
        std::size_t edits = 0;
        bool wasSame = false;
        const auto stretches = alignTokens(a, b);
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            const TokenStretch& stretch = stretches[i];
            EXPECT_TRUE(i == 0 || stretch.isSame != wasSame);
            wasSame = stretch.isSame;
            EXPECT_TRUE(!stretch.isSame || stretch.source == stretch.file);
            if (!stretch.isSame)
                edits += stretch.source.size() + stretch.file.size();
            source.insert(source.end(), stretch.source.begin(), stretch.source.end());
            file.insert(file.end(), stretch.file.begin(), stretch.file.end());
        }
        EXPECT_EQ(source, a);
        EXPECT_EQ(file, b);
        EXPECT_EQ(edits, leastEdits(a, b));
    }
}

TEST(TokenDifference, GivesUpOnWhatIsAllDifferent)
{
    std::vector<TokenId> a(5000, 1), b(5000, 2);
    a[0] = b[0] = 3;
    const auto stretches = alignTokens(a, b);
    ASSERT_EQ(stretches.size(), 2u);
    EXPECT_EQ(stretches[0].source, std::vector<TokenId>{3});
    EXPECT_EQ(differingTokens(stretches), 4999u);
}

} // namespace

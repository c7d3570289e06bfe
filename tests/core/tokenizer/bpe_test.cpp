// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/tokenizer/bpe.h"
#include "core/tokenizer/byte_alphabet.h"

namespace {

using namespace ql;
using namespace ql::tokenizer;
using testing::ElementsAre;
using testing::IsEmpty;

/// "h" "e" "l" "o" " " as 0 to 4, then what the merges make, then added tokens.
BpeVocabulary smallVocabulary()
{
    BpeVocabulary vocabulary;
    vocabulary.tokens = {"h",    "e",        "l",  "o",       "\u0120", "ll",   "he",
                         "hell", "\u0120he", "lo", "<|end|>", "<b>",    "<b>x", "helo"};
    vocabulary.types.assign(vocabulary.tokens.size(), TokenType::Normal);
    vocabulary.types[10] = TokenType::Control;
    vocabulary.types[11] = vocabulary.types[12] = TokenType::UserDefined;
    vocabulary.merges = {"l l", "h e", "he ll", "\u0120 he", "l o"};
    return vocabulary;
}

std::vector<TokenId> encoded(const std::string& text, SpecialText special = SpecialText::IsToken,
                             bool ignoreMerges = false)
{
    const auto bpe = Bpe::create(smallVocabulary());
    EXPECT_TRUE(bpe) << bpe.error().message;
    const auto words = Pretokenizer::compile({" ?[a-z]+"});
    return bpe->encode(text, *words, ignoreMerges, special);
}

TEST(Bpe, MergesTheLowestRankFirst)
{
    EXPECT_THAT(encoded("hello"), ElementsAre(7, 3)); // ll and he come before lo
    EXPECT_THAT(encoded("helo"), ElementsAre(6, 9));
    EXPECT_THAT(encoded("hel"), ElementsAre(6, 2));
    EXPECT_THAT(encoded("lll"), ElementsAre(5, 2)); // the leftmost pair of equal rank
    EXPECT_THAT(encoded(""), IsEmpty());
}

TEST(Bpe, DoesNotMergeAcrossPieces)
{
    EXPECT_THAT(encoded("he he"), ElementsAre(6, 8));
    EXPECT_THAT(encoded("he  he"), ElementsAre(6, 4, 8));
}

TEST(Bpe, IgnoresMergesWhereAWholePieceIsAToken)
{
    EXPECT_THAT(encoded("helo", SpecialText::IsToken, true), ElementsAre(13));
    EXPECT_THAT(encoded("hello", SpecialText::IsToken, true), ElementsAre(7, 3));
}

TEST(Bpe, FindsAddedTokensFirstAndTheLongest)
{
    EXPECT_THAT(encoded("he<|end|>lo"), ElementsAre(6, 10, 9));
    EXPECT_THAT(encoded("<b>x<b>h"), ElementsAre(12, 11, 0));
}

TEST(Bpe, LeavesControlTokensAsTextWhenAsked)
{
    EXPECT_THAT(encoded("<|end|>", SpecialText::IsText), ElementsAre(1)); // only "e" of it is in the vocabulary
    EXPECT_THAT(encoded("<b>", SpecialText::IsText), ElementsAre(11));
}

TEST(Bpe, DecodesWhatItEncodes)
{
    const auto bpe = Bpe::create(smallVocabulary());
    EXPECT_EQ(bpe->decode(std::vector<TokenId>{8, 5, 3, 10, 11, 4, 999}), " hello<|end|><b> ");
}

TEST(Bpe, RefusesBrokenVocabularies)
{
    BpeVocabulary noTypes = smallVocabulary();
    noTypes.types.pop_back();
    EXPECT_FALSE(Bpe::create(noTypes));
    BpeVocabulary oddMerge = smallVocabulary();
    oddMerge.merges.push_back("alone");
    const auto result = Bpe::create(oddMerge);
    ASSERT_FALSE(result);
    EXPECT_NE(result.error().message.find("merge 5 (\"alone\")"), std::string::npos) << result.error().message;
}

TEST(ByteAlphabet, SpellsEveryByteAsOneCharacter)
{
    EXPECT_EQ(toByteAlphabet(" a\n"), "\u0120a\u010a");
    EXPECT_EQ(toByteAlphabet("\u00e9"), "\u00c3\u00a9"); // the two bytes of e with an acute accent
    EXPECT_EQ(toByteAlphabet("\xad"), "\u0143"); // the last byte that is not printable
    std::string all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    EXPECT_EQ(fromByteAlphabet(toByteAlphabet(all)), all);
    EXPECT_EQ(fromByteAlphabet("\u20ac"), std::nullopt);
    EXPECT_EQ(fromByteAlphabet(" "), std::nullopt);
}

TEST(Pretokenizer, KeepsWhatLiesBetweenMatches)
{
    const auto gpt2 =
        Pretokenizer::compile({R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S))"});
    ASSERT_TRUE(gpt2);
    EXPECT_THAT(gpt2->split("Hi there's  42 \n\nx!"),
                ElementsAre("Hi", " there", "'s", " ", " 42", " \n", "\n", "x", "!"));
    const auto digits = Pretokenizer::compile({"\\p{N}", "[a-z]+"});
    ASSERT_TRUE(digits);
    EXPECT_THAT(digits->split("ab12c"), ElementsAre("ab", "1", "2", "c"));
    EXPECT_THAT(digits->split(""), IsEmpty());
}

TEST(Pretokenizer, TableHasWhatIsShipped)
{
    const auto table = readPretokenizerTable(io::systemDisk(), std::string(QL_TEST_DATA) + "/../resources");
    ASSERT_TRUE(table) << table.error().message;
    ASSERT_TRUE(table->findName("llama-bpe"));
    EXPECT_TRUE(table->findName("llama-bpe")->ignoreMerges);
    EXPECT_EQ(table->findName("llama-bpe")->className, "LLAMA3");
    for (const PretokenizerName& name : table->names)
        EXPECT_TRUE(table->findClass(name.className)) << name.name;
    EXPECT_EQ(table->findName("nothing"), nullptr);
    EXPECT_FALSE(readPretokenizerTable(io::systemDisk(), "/nowhere"));
}

} // namespace

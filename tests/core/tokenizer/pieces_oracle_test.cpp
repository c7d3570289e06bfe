// SPDX-License-Identifier: Apache-2.0
// SentencePiece vocabularies, with the real llama.cpp as the judge: a made one of the sample text's commonest
// substrings, with and without the space before a text.
#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/container/gguf/writer.h"
#include "core/tokenizer/text_tokenizer.h"
#include "tests/core/io/temp_folder.h"
#include "tests/core/tokenizer/hf_files.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;
using namespace ql::tokenizer;
using test::kResources;

std::string sampleText(std::size_t begin, std::size_t size)
{
    return test::contentOf(kResources + "/samples/tales.txt").substr(begin, size);
}

/// Substrings of up to 9 bytes that are common in the text, the commonest of each length with the highest scores.
std::vector<std::pair<std::string, float>> commonPieces()
{
    std::string text = " " + sampleText(0, 60000);
    std::map<std::string, int> counts;
    for (std::size_t size = 1; size <= 9; ++size)
        for (std::size_t at = 0; at + size <= text.size(); ++at)
            if (text.find('\n', at) >= at + size && text.find(' ', at + 1) >= at + size)
                ++counts[text.substr(at, size)];
    std::vector<std::pair<std::string, float>> pieces;
    for (const auto& [piece, count] : counts)
        if (piece.size() == 1 || count > 60) {
            const std::string spelled = piece[0] == ' ' ? "\u2581" + piece.substr(1) : piece;
            pieces.emplace_back(spelled, static_cast<float>(count) - 100000.0f);
        }
    return pieces;
}

gguf::Metadata pieceMetadata(bool addsSpace)
{
    std::vector<std::string> tokens = {"<unk>", "<s>", "</s>"};
    std::vector<std::int32_t> types = {2, 3, 3};
    std::vector<float> scores = {0, 0, 0};
    const auto add = [&](const std::string& token, std::int32_t type, float score) {
        tokens.push_back(token);
        types.push_back(type);
        scores.push_back(score);
    };
    for (unsigned byte = 0; byte < 256; ++byte)
        add(fmt::format("<0x{:02X}>", byte), 6, 0);
    for (const auto& [piece, score] : commonPieces())
        add(piece, 1, score);
    add("<|turn|>", 3, 0);
    add("[named]", 4, 0);
    gguf::Metadata metadata;
    gguf::set(metadata, "general.architecture", gguf::Value::string("llama"));
    gguf::set(metadata, "tokenizer.ggml.model", gguf::Value::string("llama"));
    gguf::set(metadata, "tokenizer.ggml.pre", gguf::Value::string("default"));
    gguf::set(metadata, "tokenizer.ggml.tokens", gguf::Value::strings(tokens));
    gguf::set(metadata, "tokenizer.ggml.scores", gguf::Value::f32s(scores));
    gguf::set(metadata, "tokenizer.ggml.token_type", gguf::Value::i32s(types));
    if (!addsSpace)
        gguf::set(metadata, "tokenizer.ggml.add_space_prefix", gguf::Value::boolean(false));
    return metadata;
}

class Pieces : public testing::TestWithParam<bool> { };

TEST_P(Pieces, EncodeAndDecodeAsLlamaCppDoes)
{
    const gguf::Metadata metadata = pieceMetadata(GetParam());
    const auto layout = gguf::layOut(metadata, {});
    ASSERT_TRUE(layout) << layout.error().message;
    const test::TempFolder folder;
    const std::string file =
        folder.write("pieces.gguf", {reinterpret_cast<const char*>(layout->header.data()), layout->header.size()});
    const auto tokenizer = TextTokenizer::create(metadata, io::systemDisk(), kResources);
    ASSERT_TRUE(tokenizer) << tokenizer.error().message;
    EXPECT_TRUE(tokenizer->addsBos());
    EXPECT_TRUE(tokenizer->isEnd(2));
    for (const std::string& text : {
             std::string(),
             std::string(" "),
             std::string("Once upon a time"),
             std::string("  two  spaces \n\n and\tthen"),
             std::string("one<s>two</s> <s> three[named] four<|turn|>"),
             std::string("half a mark <|tur and <0x41>"),
             std::string("Gr\u00fc\u00dfe \u65e5\u672c\u8a9e \U0001f999 \u2581 \u00bd"),
             std::string("aaaaaaaaaaaaaaaaaaaaaaaaa=====-----"),
             sampleText(70000, 20000),
         }) {
        const std::vector<TokenId> ours = tokenizer->encodeWhole(text, SpecialText::IsToken);
        const std::vector<int> theirs = oracle::Llama::instance().tokenize(file, text);
        EXPECT_EQ(std::vector<int>(ours.begin(), ours.end()), theirs) << text.substr(0, 60);
        EXPECT_EQ(tokenizer->decode(ours), oracle::Llama::instance().detokenize(file, theirs)) << text.substr(0, 60);
    }
    const std::vector<TokenId> plain = tokenizer->encode("<s>", SpecialText::IsText);
    EXPECT_TRUE(std::ranges::find(plain, TokenId{1}) == plain.end());
}

INSTANTIATE_TEST_SUITE_P(Spaces, Pieces, testing::Bool());

TEST(TextTokenizer, RefusesOtherKinds)
{
    gguf::Metadata metadata = pieceMetadata(true);
    gguf::set(metadata, "tokenizer.ggml.model", gguf::Value::string("rwkv"));
    const auto tokenizer = TextTokenizer::create(metadata, io::systemDisk(), kResources);
    ASSERT_FALSE(tokenizer);
    EXPECT_EQ(tokenizer.error().code, Errc::Unsupported);
    EXPECT_NE(tokenizer.error().message.find("\"rwkv\""), std::string::npos);
}

} // namespace

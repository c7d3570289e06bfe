// SPDX-License-Identifier: Apache-2.0
// Folders with a SentencePiece model: tokenizer.model, written here byte by byte, beside tokenizer.json.
#include <cstring>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/tokenizer/gguf_tokenizer.h"
#include "core/tokenizer/text_tokenizer.h"
#include "tests/core/io/temp_folder.h"
#include "tests/core/tokenizer/hf_files.h"

namespace {

using test::kResources;
using namespace ql;
using testing::ElementsAre;
using testing::HasSubstr;

/// A field that holds a text or a message; lengths here are below 128.
std::string field(int number, const std::string& bytes)
{
    return std::string(1, static_cast<char>(number << 3 | 2)) + static_cast<char>(bytes.size()) + bytes;
}

std::string piece(const std::string& text, float score, int type)
{
    std::string four(4, '\0');
    std::memcpy(four.data(), &score, 4);
    std::string message = field(1, text);
    message += "\x15" + four;
    if (type != 1)
        message += std::string("\x18") + static_cast<char>(type);
    return field(1, message);
}

std::string modelOfKind(char kind)
{
    std::string model = piece("<unk>", 0, 2) + piece("<s>", 0, 3) + piece("</s>", 0, 3) + piece("<0x0A>", 0, 6);
    model += piece("\u2581a", -1, 1) + piece("b", -2, 1) + piece("[x]", 0, 4) + piece("\u2581", -3, 1);
    return model + field(2, std::string("\x18") + kind) + field(3, "\x18\x01");
}

class PieceFolder : public test::TempFolder {
public:
    explicit PieceFolder(const std::string& model)
    {
        write("tokenizer.model", model);
        write("tokenizer.json", R"({"added_tokens": [{"id": 1, "content": "<s>", "special": true},
                                                     {"id": 2, "content": "</s>", "special": true}],
            "post_processor": {"type": "TemplateProcessing",
                "single": [{"SpecialToken": {"id": "<s>"}}, {"Sequence": {"id": "A"}}]},
            "model": {"type": "BPE", "byte_fallback": true, "vocab": {"<unk>": 0}, "merges": []}})");
        write("tokenizer_config.json", R"({"bos_token": "<s>", "eos_token": "</s>", "added_tokens_decoder": {
            "1": {"content": "<s>", "special": true}, "8": {"content": "\u2581more", "special": false},
            "99": {"content": "beyond", "special": true}}})");
    }

    Result<gguf::Metadata> convert() const
    {
        auto carried =
            tokenizer::ggufTokenizer(io::systemDisk(), path(), Json::object(), Json::object(), 10, kResources);
        if (!carried)
            return fail(std::move(carried).error());
        return std::move(carried->metadata);
    }
};

TEST(PieceModel, GivesTokensScoresAndTypes)
{
    const PieceFolder folder(modelOfKind(2));
    const auto metadata = folder.convert();
    ASSERT_TRUE(metadata) << metadata.error().message;
    const auto array = [&](const char* key) -> const auto&
    {
        return gguf::find(*metadata, key)->asArray()->elements;
    };
    EXPECT_EQ(*gguf::find(*metadata, "tokenizer.ggml.model")->asString(), "llama");
    EXPECT_THAT(std::get<std::vector<std::string>>(array("tokenizer.ggml.tokens")),
                ElementsAre("<unk>", "<s>", "</s>", "<0x0A>", "\u2581a", "b", "[x]", "\u2581", " more", "[PAD9]"));
    EXPECT_THAT(std::get<std::vector<std::int64_t>>(array("tokenizer.ggml.token_type")),
                ElementsAre(2, 3, 3, 6, 1, 1, 1, 1, 4, 5));
    EXPECT_THAT(std::get<std::vector<double>>(array("tokenizer.ggml.scores")),
                ElementsAre(0, -1000, 0, 0, -1, -2, 0, -3, -1000, -10000));
    const auto text = tokenizer::TextTokenizer::create(*metadata, io::systemDisk(), kResources);
    ASSERT_TRUE(text) << text.error().message;
    EXPECT_THAT(text->encodeWhole("ab\n", tokenizer::SpecialText::IsText), ElementsAre(1, 4, 5, 3));
    EXPECT_TRUE(text->isEnd(2));
}

TEST(PieceModel, RefusesWhatItCannotCarryOver)
{
    const test::TempFolder words; // without tokenizer.json the kind is that of the model
    words.write("tokenizer.model", modelOfKind(3));
    const auto refused =
        tokenizer::ggufTokenizer(io::systemDisk(), words.path(), Json::object(), Json::object(), 10, kResources);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::Unsupported);
    EXPECT_THAT(refused.error().message, HasSubstr("neither byte pair encoding nor unigram"));
    const std::string whole = modelOfKind(2);
    for (const std::size_t size : {std::size_t{0}, std::size_t{3}, whole.size() / 2, whole.size() - 1}) {
        const auto cut = PieceFolder(whole.substr(0, size)).convert();
        ASSERT_FALSE(cut) << size;
        EXPECT_THAT(cut.error().message, HasSubstr("tokenizer.model"));
    }
}

} // namespace

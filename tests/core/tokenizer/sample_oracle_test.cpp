// SPDX-License-Identifier: Apache-2.0
// The tokenizer of the sample models, carried over to GGUF: the real llama.cpp must read it, and see the same tokens.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/container/gguf/writer.h"
#include "core/tokenizer/gguf_tokenizer.h"
#include "core/tokenizer/gguf_vocabulary.h"
#include "tests/core/io/temp_folder.h"
#include "tests/core/tokenizer/hf_files.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;
using namespace ql::tokenizer;
using test::kResources;

class SampleTokenizer : public testing::Test {
protected:
    SampleTokenizer()
    {
        const std::string folder = kResources + "/samples/tales-dense";
        const auto config = parseJson(test::contentOf(folder + "/config.json"), "config.json");
        auto carried = ggufTokenizer(io::systemDisk(), folder, *config, Json(), 1024, kResources);
        EXPECT_TRUE(carried) << carried.error().message;
        EXPECT_FALSE(carried->question);
        m_metadata = std::move(carried->metadata);
        const auto table = readPretokenizerTable(io::systemDisk(), kResources);
        auto tokenizer = tokenizerOf(m_metadata, *table);
        EXPECT_TRUE(tokenizer) << tokenizer.error().message;
        m_tokenizer = std::move(*tokenizer);

        gguf::Metadata whole = m_metadata;
        whole.insert(whole.begin(), {"general.architecture", gguf::Value::string("llama")});
        const auto layout = gguf::layOut(whole, {});
        EXPECT_TRUE(layout) << layout.error().message;
        m_file = m_folder.write("vocabulary.gguf",
                                {reinterpret_cast<const char*>(layout->header.data()), layout->header.size()});
    }

    std::vector<int> ours(const std::string& text) const
    {
        std::vector<int> ids = {1023}; // add_bos_token of the sample is true
        for (const TokenId id : m_tokenizer.encode(text, SpecialText::IsToken))
            ids.push_back(static_cast<int>(id));
        return ids;
    }

    gguf::Metadata m_metadata{};
    Tokenizer m_tokenizer{};
    test::TempFolder m_folder{};
    std::string m_file{};
};

TEST_F(SampleTokenizer, EncodesAsLlamaCppDoes)
{
    const std::string tales = test::contentOf(kResources + "/samples/tales.txt").substr(0, 20000);
    for (const std::string& text : {
             std::string("Once upon a time"),
             std::string("Question: Ivy buys 3 apples.\nAnswer: 42, 1000 and 3.14159!"),
             std::string("one<|endoftext|>two <|endoftext|>\n<|endoftext|"),
             std::string("  spaces   and\ttabs \n\n\n lines\r\n  "),
             std::string("I've said we'll, they'd, it's; 'LL 'Ve don't"),
             std::string("Gr\u00fc\u00dfe, \u65e5\u672c\u8a9e \u0440\u0443\u0441\u0441\u043a\u0438\u0439 "
                         "\U0001f680\U0001f999 \u00bd\u0663"),
             std::string("def f(x):\n    return x**2  # \"quoted\"\n"),
             std::string("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa======------"),
             tales,
         }) {
        EXPECT_EQ(ours(text), oracle::Llama::instance().tokenize(m_file, text)) << text.substr(0, 60);
        const auto ids = m_tokenizer.encode(text, SpecialText::IsToken);
        EXPECT_EQ(m_tokenizer.bpe.decode(ids), text);
    }
}

TEST_F(SampleTokenizer, DecodesAsLlamaCppDoes)
{
    std::vector<int> ids;
    std::vector<TokenId> same;
    for (TokenId id = 0; id < 1023; ++id)
        if (id < '\x7f' || id > 255) { // single bytes beyond ASCII are not valid text on their own
            ids.push_back(static_cast<int>(id));
            same.push_back(id);
        }
    EXPECT_EQ(m_tokenizer.bpe.decode(same), oracle::Llama::instance().detokenize(m_file, ids));
}

} // namespace

// SPDX-License-Identifier: Apache-2.0
// The sample models, carried over to GGUF as F32: the real llama.cpp loads them and continues a prompt sensibly, which
// it does not with a wrong name, shape, order of rotary rows, key or tokenizer.
#include <cstring>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/model.h"
#include "core/container/gguf/writer.h"
#include "tests/core/io/temp_folder.h"
#include "tests/oracle/llama_oracle.h"

namespace {

using namespace ql;
using testing::HasSubstr;

class SampleInLlamaCpp : public testing::TestWithParam<const char*> {
protected:
    static arch::ModelPtr interpreted(const std::string& path)
    {
        const auto checkpoint = checkpoint::open(io::systemDisk(), path);
        EXPECT_TRUE(checkpoint) << checkpoint.error().message;
        const auto model = arch::interpret(*checkpoint);
        EXPECT_TRUE(model) << model.error().message;
        return *model;
    }

    /// Writes all tensors as F32: their values, or their bytes where they are F32 already.
    std::string writeF32(const arch::Model& model, const std::string& name, bool raw) const
    {
        std::vector<gguf::TensorDeclaration> declarations;
        for (const arch::TargetTensor& tensor : model.tensors)
            declarations.push_back({tensor.name, tensor.shape, 0, tensor.elements() * sizeof(float)});
        const auto layout = gguf::layOut(model.metadata, declarations);
        EXPECT_TRUE(layout) << layout.error().message;
        std::string bytes(layout->fileBytes, '\0');
        std::memcpy(bytes.data(), layout->header.data(), layout->header.size());
        for (std::size_t i = 0; i < model.tensors.size(); ++i) {
            const arch::TargetTensor& tensor = model.tensors[i];
            std::vector<float> values(tensor.elements());
            const Status status = raw ? tensor.rows->readRaw(0, std::as_writable_bytes(std::span(values)))
                                      : tensor.rows->readRows(0, tensor.rowCount(), values);
            EXPECT_TRUE(status) << status.error().message;
            std::memcpy(bytes.data() + layout->offsets[i], values.data(), values.size() * sizeof(float));
        }
        return m_folder.write(name, bytes);
    }

    static std::string continued(const std::string& file, const std::string& prompt)
    {
        auto& llama = oracle::Llama::instance();
        const auto tokens = llama.generate(file, prompt, 12);
        EXPECT_FALSE(tokens.empty()) << llama.lastErrors();
        return llama.detokenize(file, tokens);
    }

    test::TempFolder m_folder{};
};

TEST_P(SampleInLlamaCpp, SpeaksAndSurvivesTheWayThroughGguf)
{
    const auto source = interpreted(std::string(QL_TEST_DATA) + "/../resources/samples/" + GetParam());
    const std::string first = writeF32(*source, "first.gguf", false);
    EXPECT_THAT(continued(first, "The capital of France is"), HasSubstr("Paris"));

    const auto again = interpreted(first);
    ASSERT_EQ(again->tensors.size(), source->tensors.size());
    for (std::size_t i = 0; i < again->tensors.size(); ++i) {
        const arch::TargetTensor& tensor = again->tensors[i];
        EXPECT_EQ(tensor.name, source->tensors[i].name);
        EXPECT_EQ(tensor.shape, source->tensors[i].shape);
        EXPECT_TRUE(tensor.rows->isPlainCopy());
        EXPECT_EQ(tensor.storage, tensor.shape.size() > 1 ? arch::Storage::FollowType : arch::Storage::Keep);
    }
    EXPECT_EQ(again->metadata, source->metadata);
    EXPECT_EQ(again->facts.layers, source->facts.layers);
    EXPECT_EQ(again->facts.experts, source->facts.experts);
    EXPECT_EQ(test::contentOf(writeF32(*again, "second.gguf", true)), test::contentOf(first));
}

INSTANTIATE_TEST_SUITE_P(Samples, SampleInLlamaCpp, testing::Values("tales-dense", "tales-moe"),
                         [](const auto& instance) { return std::string(instance.param).substr(6); });

} // namespace

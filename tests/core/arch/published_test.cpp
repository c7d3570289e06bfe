// SPDX-License-Identifier: Apache-2.0
// Folders of every family and of published sizes (tests/fixtures/families): each of their tensors has a place in the
// model, or is named with a reason.
#include <algorithm>
#include <filesystem>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/model.h"
#include "core/checkpoint/checkpoint.h"

namespace {

using namespace ql;
using testing::ElementsAre;
using testing::HasSubstr;

const std::string kFamilies = QL_FAMILY_FIXTURES, kSizes = QL_FAMILY_SIZES;

arch::ModelPtr interpreted(const std::string& folder)
{
    const auto checkpoint = checkpoint::open(io::systemDisk(), folder);
    EXPECT_TRUE(checkpoint) << (checkpoint ? "" : checkpoint.error().message);
    if (!checkpoint)
        return nullptr;
    const auto model = arch::interpret(*checkpoint);
    EXPECT_TRUE(model) << (model ? "" : model.error().message);
    return model ? *model : nullptr;
}

void expectEveryTensorExplained(const arch::Model& model)
{
    std::set<std::string> explained;
    for (const arch::TargetTensor& tensor : model.tensors)
        explained.insert(tensor.sources.begin(), tensor.sources.end());
    for (const arch::NotCarried& left : model.notCarried) {
        EXPECT_FALSE(left.reason.empty()) << left.name;
        EXPECT_TRUE(explained.insert(left.name).second) << left.name << " is used and left out";
    }
    std::set<std::string> there;
    for (const checkpoint::Tensor& tensor : model.checkpoint->tensors())
        there.insert(tensor.name);
    EXPECT_EQ(explained, there);
}

TEST(Families, HaveAPlaceForEveryTensor)
{
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(kFamilies)) {
        if (!entry.is_directory())
            continue;
        SCOPED_TRACE(entry.path().filename().string());
        const arch::ModelPtr model = interpreted(entry.path().string());
        ASSERT_TRUE(model);
        expectEveryTensorExplained(*model);
        ++count;
    }
    EXPECT_GE(count, 50u);
}

struct Published {
    const char* name;
    std::size_t tensors, leftOut;
    const char* example;
    std::vector<std::uint64_t> shape;
    const char* reason; ///< of the first that is left out
};

class PublishedSizes : public testing::TestWithParam<Published> { };

TEST_P(PublishedSizes, HaveAPlaceForEveryTensor)
{
    const Published& expected = GetParam();
    const arch::ModelPtr model = interpreted(kSizes + "/" + expected.name);
    ASSERT_TRUE(model);
    expectEveryTensorExplained(*model);
    EXPECT_EQ(model->tensors.size(), expected.tensors);
    EXPECT_EQ(model->notCarried.size(), expected.leftOut);
    if (expected.leftOut > 0) {
        EXPECT_THAT(model->notCarried.front().reason, HasSubstr(expected.reason));
    }
    const auto found = std::ranges::find(model->tensors, expected.example, &arch::TargetTensor::name);
    ASSERT_NE(found, model->tensors.end());
    EXPECT_EQ(found->shape, expected.shape);
}

// Tensors per layer times layers, and the global ones.
INSTANTIATE_TEST_SUITE_P(
    All, PublishedSizes,
    testing::Values(
        Published{"llama-3.1-405b", 126 * 9 + 4, 0, "blk.125.ffn_down.weight", {16384, 53248}, ""},
        Published{"qwen3-30b-a3b", 48 * 12 + 3, 0, "blk.47.ffn_gate_exps.weight", {128, 768, 2048}, ""},
        Published{"gemma-3-27b", 62 * 13 + 2, 27 * 8 + 2, "blk.0.attn_q.weight", {4096, 5376}, "vision"},
        Published{"gpt-oss-120b", 36 * 19 + 3, 0, "blk.35.ffn_up_exps.weight", {128, 2880, 2880}, ""},
        // Left out is the layer for a further token: 12 tensors in BF16, and 776 in FP8 with their scales.
        Published{"deepseek-v3", 3 * 13 + 58 * 18 + 3, 12 + 776 * 2, "blk.60.attn_k_b.weight", {128, 512, 128}, "MTP"}),
    [](const auto& test) {
        std::string name = test.param.name;
        for (char& c : name)
            c = c == '-' || c == '.' ? '_' : c;
        return name;
    });

} // namespace

// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/arch/general_metadata.h"
#include "core/arch/tensor_ops.h"

namespace {

using namespace ql;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::uint64_t> shapeAfter(const char* ops, std::uint64_t tokens)
{
    arch::Environment environment;
    environment.vars["n"] = 2;
    arch::TensorOps applied{arch::View({6, 4})};
    const auto status = applied.apply(Json::parse(ops), environment, tokens);
    EXPECT_TRUE(status) << status.error().message;
    return applied.view.shape();
}

TEST(TensorOps, TakeExpressionsAndApplyInOrder)
{
    EXPECT_THAT(shapeAfter(R"([["slice_dim", 0, 0, ["var", "n"]], ["transpose_last2"]])", 0), ElementsAre(4, 2));
    EXPECT_THAT(shapeAfter(R"([["reshape", ["var", "n"], 12], ["stride_dim", 1, 0, 5]])", 0), ElementsAre(2, 3));
}

TEST(TensorOps, CutToTheVocabularyWhereItIsKnown)
{
    EXPECT_THAT(shapeAfter(R"([["truncate_rows_to_vocab"]])", 5), ElementsAre(5, 4));
    EXPECT_THAT(shapeAfter(R"([["truncate_rows_to_vocab"]])", 9), ElementsAre(6, 4));
    EXPECT_THAT(shapeAfter(R"([["truncate_rows_to_vocab"]])", 0), ElementsAre(6, 4));
}

TEST(TensorOps, AreRefusedWhenUnknown)
{
    arch::Environment environment;
    arch::TensorOps ops{arch::View({6, 4})};
    const auto unknown = ops.apply(Json::parse(R"([["shuffle", 1]])"), environment, 0);
    ASSERT_FALSE(unknown);
    EXPECT_THAT(unknown.error().message, HasSubstr("[\"shuffle\",1]"));
    EXPECT_FALSE(ops.apply(Json::parse(R"([["slice_dim", 0]])"), environment, 0));
    EXPECT_FALSE(ops.apply(Json::parse(R"([["add", "one"]])"), environment, 0));
    ASSERT_TRUE(ops.apply(Json::parse(R"([["add", 1], ["add", 0.5]])"), environment, 0));
    EXPECT_THAT(ops.addends, ElementsAre(1.0f, 0.5f));
}

TEST(SizeLabel, HasAtLeastTwoDigits)
{
    const auto label = [](std::uint64_t shared, std::uint64_t inExperts, std::uint64_t experts) {
        std::vector<arch::TargetTensor> tensors(2);
        tensors[0].shape = {shared};
        tensors[1].shape = {inExperts};
        tensors[1].role = "ffn_up_exps";
        return arch::sizeLabel(tensors, experts);
    };
    EXPECT_EQ(label(950'000, 0, 0), "950K");
    EXPECT_EQ(label(8'030'261'248, 0, 0), "8.0B");
    EXPECT_EQ(label(9'600'000'000, 0, 0), "10B");
    EXPECT_EQ(label(70'553'706'496, 0, 0), "71B");
    EXPECT_EQ(label(1'000'000, 64'000'000, 32), "32x3.0M");
}

} // namespace

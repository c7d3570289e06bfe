// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/checkpoint/tensor_name.h"

namespace {

using namespace ql::checkpoint;
using testing::ElementsAre;

TEST(TensorName, IsTakenApart)
{
    struct Case {
        const char* name;
        int layer;
        const char* role;
        const char* suffix;
    };
    for (const Case& expected : {
             Case{"blk.3.attn_q.weight", 3, "attn_q", "weight"},
             Case{"blk.61.nextn.eh_proj.weight", 61, "nextn.eh_proj", "weight"},
             Case{"blk.0.exp_probs_b.bias", 0, "exp_probs_b", "bias"},
             Case{"token_embd.weight", -1, "token_embd", "weight"},
             Case{"output", -1, "output", ""},
             Case{"v.blk.7.attn_q.weight", 7, "v.attn_q", "weight"},
             Case{"blk.x.attn_q.weight", -1, "blk.x.attn_q", "weight"},
             Case{"blk.5", -1, "blk", "5"},
             Case{"blk.99999999999999999999.a.weight", -1, "blk.99999999999999999999.a", "weight"},
             Case{"", -1, "", ""},
             Case{".", -1, "", ""},
             Case{".k.blk.2.weight", 2, ".k", "weight"},
             Case{"..blk.1.a.", 1, "..a", ""},
             Case{"blk..blk.4.a.bias", 4, "blk..a", "bias"},
         }) {
        const TensorName name = parseTensorName(expected.name);
        EXPECT_EQ(name.layer, expected.layer) << expected.name;
        EXPECT_EQ(name.role, expected.role) << expected.name;
        EXPECT_EQ(name.suffix, expected.suffix) << expected.name;
    }
}

TEST(TensorName, OrdersByLayerThenName)
{
    std::vector<std::string> names = {"blk.10.a", "token_embd.weight", "blk.2.b",
                                      "blk.2.a",  "output.weight",     "v.blk.0.a"};
    std::sort(names.begin(), names.end(), beforeInModel);
    EXPECT_THAT(names,
                ElementsAre("output.weight", "token_embd.weight", "v.blk.0.a", "blk.2.a", "blk.2.b", "blk.10.a"));
}

} // namespace

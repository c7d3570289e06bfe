// SPDX-License-Identifier: Apache-2.0
// Models of every kind on the processor beside a plain execution in double.
#include "tests/core/graph/model_cases.h"
#include "tests/core/graph/run.h"
#include "tests/core/io/temp_folder.h"

namespace {

using namespace ql;
using test::Facts;

class Operations : public testing::TestWithParam<test::ModelCase> { };

TEST_P(Operations, GiveTheLogitsOfAPlainExecution)
{
    const auto backend = cpu::makeCpuBackend(3);
    test::expectReferenceLogits(*backend, GetParam());
}

TEST_P(Operations, DoNotDependOnTheNumberOfThreads)
{
    const auto one = cpu::makeCpuBackend(1), three = cpu::makeCpuBackend(3);
    EXPECT_EQ(test::logitsOf(*one, GetParam()), test::logitsOf(*three, GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Models, Operations, testing::ValuesIn(test::modelCases()),
                         [](const auto& test) { return std::string(test.param.name); });

std::string buildError(const test::MadeModel& made)
{
    const test::TempFolder folder;
    test::writeGguf(made, folder / "model.gguf");
    const auto model = arch::interpret(*checkpoint::open(io::systemDisk(), folder / "model.gguf"));
    const auto graph = graph::buildGraph(*model);
    return graph ? "" : graph.error().message;
}

TEST(Graph, SaysWhatItDoesNotKnow)
{
    test::MadeModel other = test::makeModel({.architecture = "mamba"});
    EXPECT_NE(buildError(other).find("no preview for the architecture mamba yet; there is one for afmoe, "),
              std::string::npos)
        << buildError(other);
    test::MadeModel extra = test::makeModel({});
    extra.tensors["blk.1.attn_extra.weight"] = {{4}, {0, 0, 0, 0}};
    EXPECT_NE(buildError(extra).find("not known what is done with blk.1.attn_extra.weight"), std::string::npos)
        << buildError(extra);
    test::MadeModel scaled = test::makeModel({});
    gguf::set(scaled.metadata, "llama.rope.scaling.type", gguf::Value::string("longrope"));
    EXPECT_NE(buildError(scaled).find("\"longrope\""), std::string::npos) << buildError(scaled);
    test::MadeModel lacking = test::makeModel({});
    lacking.tensors.erase("blk.0.attn_k.weight");
    EXPECT_NE(buildError(lacking).find("lacks blk.0.attn_k.weight"), std::string::npos) << buildError(lacking);
    test::MadeModel misshapen = test::makeModel({});
    misshapen.tensors["blk.0.attn_k.weight"] = misshapen.tensors["blk.0.attn_q.weight"];
    EXPECT_NE(buildError(misshapen).find("64 rows of 64 values, but 32 of 64 are expected"), std::string::npos)
        << buildError(misshapen);
}

TEST(Graph, RefusesWeightsThatSpoilEverything)
{
    const test::TempFolder folder;
    test::MadeModel made = test::makeModel({});
    made.tensors["blk.1.ffn_up.weight"].values[7] = std::nanf("");
    test::writeGguf(made, folder / "model.gguf");
    const auto backend = cpu::makeCpuBackend(2);
    const auto graph = graph::buildGraph(*arch::interpret(*checkpoint::open(io::systemDisk(), folder / "model.gguf")));
    ASSERT_TRUE(graph);
    auto session = backend->open(*graph, {});
    EXPECT_TRUE((*session)->loadLayer(0));
    const Status status = (*session)->loadLayer(1);
    ASSERT_FALSE(status);
    EXPECT_NE(status.error().message.find("blk.1.ffn_up.weight has a NaN"), std::string::npos);
}

} // namespace

// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "core/job/quantize.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// What is refused before the first byte is written. Each test also asks that the folder stays as it was.
class Refusal : public ::testing::Test {
protected:
    Error refusalOf(const plan::Plan& plan, QuantizeOptions options)
    {
        Context context;
        const auto before = folder.names();
        const auto report = quantize(io::systemDisk(), plan, options, context);
        EXPECT_EQ(folder.names(), before);
        EXPECT_FALSE(report);
        return report ? Error{} : report.error();
    }

    const TempFolder folder{};
    const std::string output = folder.path("out.gguf");
};

TEST_F(Refusal, AnExistingOutputNeedsOverwrite)
{
    const plan::Plan plan = makePlan(smallModel());
    writeFile(output, "precious");
    const Error error = refusalOf(plan, {.output = output});
    EXPECT_EQ(error.code, Errc::CannotWrite);
    EXPECT_THAT(error.message, HasSubstr("out.gguf exists already"));
    EXPECT_THAT(error.message, HasSubstr("--overwrite"));
    EXPECT_EQ(readFile(output), "precious");
    Context context;
    EXPECT_TRUE(quantize(io::systemDisk(), plan, {.output = output, .overwrite = true}, context));
    EXPECT_EQ(readFile(output).size(), plan.bytes);
}

TEST_F(Refusal, ABlockedPlanSaysItsFirstError)
{
    plan::Plan plan = makePlan(smallModel());
    plan.problems = {{plan::Severity::Note, {}, "all is well"},
                     {plan::Severity::Error, "blk.0.attn_q.weight", "cannot be done"},
                     {plan::Severity::Error, {}, "nor this"}};
    const Error error = refusalOf(plan, {.output = output});
    EXPECT_EQ(error.code, Errc::BadArgument);
    EXPECT_EQ(error.message, "blk.0.attn_q.weight: cannot be done");
}

TEST_F(Refusal, StrictRefusesWarningsAndFallbacks)
{
    plan::Plan plan = makePlan({smallModel()[0]}, recipe("Q8_0"));
    plan.problems = {{plan::Severity::Warning, {}, "rule 1 matches no tensor"}};
    Error error = refusalOf(plan, {.output = output, .strict = true});
    EXPECT_EQ(error.code, Errc::BadArgument);
    EXPECT_THAT(error.message, HasSubstr("rule 1 matches no tensor"));
    EXPECT_THAT(error.message, HasSubstr("--strict"));

    plan.problems.clear();
    plan.steps[0].asked = "Q4_K";
    plan.steps[0].fallback = "rows of 96 are not a multiple of 256";
    error = refusalOf(plan, {.output = output, .strict = true});
    EXPECT_EQ(error.code, Errc::BadArgument);
    EXPECT_THAT(error.message, HasSubstr("rows of 96 are not a multiple of 256"));
    Context context;
    EXPECT_TRUE(quantize(io::systemDisk(), plan, {.output = output}, context));
}

TEST_F(Refusal, TheImportanceMatrixIsNotOverwritten)
{
    writeFile(output, "importance");
    auto importance = std::make_shared<imatrix::ImportanceMatrix>();
    importance->path = folder.path("./out.gguf");
    const Error error = refusalOf(makePlan(smallModel(), {}, importance), {.output = output, .overwrite = true});
    EXPECT_EQ(error.code, Errc::CannotWrite);
    EXPECT_THAT(error.message, HasSubstr("is the file that is read"));
    EXPECT_EQ(readFile(output), "importance");
}

TEST_F(Refusal, AFolderThatIsNotThere)
{
    const Error error = refusalOf(makePlan(smallModel()), {.output = folder.path("nowhere/out.gguf")});
    EXPECT_EQ(error.code, Errc::CannotWrite);
}

TEST_F(Refusal, AJobThatIsRunning)
{
    const auto lock = io::systemDisk().create(output, 10, io::Existing::Refuse);
    ASSERT_TRUE(lock);
    const Error error = refusalOf(makePlan(smallModel()), {.output = output});
    EXPECT_EQ(error.code, Errc::CannotWrite);
    EXPECT_THAT(error.message, HasSubstr("another job"));
}

} // namespace
} // namespace ql::job

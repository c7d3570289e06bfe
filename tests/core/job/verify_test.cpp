// SPDX-License-Identifier: Apache-2.0
#include <filesystem>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/job/compare.h"
#include "core/job/quantize.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using ::testing::HasSubstr;

class Verify : public ::testing::Test {
protected:
    void make(const plan::Plan& planned)
    {
        Context context;
        const auto report =
            quantize(io::systemDisk(), planned, {.output = folder.path(planned.files[0].name)}, context);
        ASSERT_TRUE(report) << report.error().message;
    }

    Audit audit(const std::string& name)
    {
        Context context;
        auto audit = verify(io::systemDisk(), folder.path(name), 2, context);
        if (!audit)
            throw std::runtime_error(audit.error().message);
        return *std::move(audit);
    }

    void flip(const std::string& name, std::uint64_t place, char bits)
    {
        std::string bytes = readFile(folder.path(name));
        bytes[place] = static_cast<char>(bytes[place] ^ bits);
        writeFile(folder.path(name), bytes);
    }

    const TempFolder folder{};
    const plan::Plan plan = makePlan(smallModel(), recipe("Q8_0"));
};

TEST_F(Verify, FindsNothingInAGoodFile)
{
    make(plan);
    const Audit found = audit("out.gguf");
    EXPECT_TRUE(found.problems.empty());
    EXPECT_EQ(found.tensors, plan.steps.size());
    EXPECT_EQ(found.checksumsCompared, plan.steps.size());
    EXPECT_TRUE(found.hasReport);
    EXPECT_EQ(found.nonfinite, 0u);
    EXPECT_EQ(found.toJson()["problems"].size(), 0u);
}

TEST_F(Verify, FindsAChangedByte)
{
    make(plan);
    flip("out.gguf", plan.steps[4].offset + 100, 1);
    const Audit found = audit("out.gguf");
    ASSERT_EQ(found.problems.size(), 1u);
    EXPECT_EQ(found.problems[0].tensor, plan.model->tensors[4].name);
    EXPECT_THAT(found.problems[0].message, HasSubstr("changed since the report"));
    EXPECT_EQ(found.toJson()["problems"][0]["severity"], "error");
}

/// The scale of a block of Q8_0 is a float16 in its first two bytes; 0x7c00 in it makes 32 infinite or NaN values.
TEST_F(Verify, CountsTheValuesThatADamagedScaleSpoils)
{
    make(plan);
    std::filesystem::remove(folder.path("out.gguf.report.json"));
    std::string bytes = readFile(folder.path("out.gguf"));
    const std::uint64_t block = plan.steps[4].offset + 34 * 3;
    bytes[block] = 0;
    bytes[block + 1] = 0x7c;
    writeFile(folder.path("out.gguf"), bytes);
    const Audit found = audit("out.gguf");
    EXPECT_FALSE(found.hasReport);
    EXPECT_EQ(found.checksumsCompared, 0u);
    EXPECT_EQ(found.nonfinite, 32u);
    ASSERT_EQ(found.problems.size(), 1u);
    EXPECT_EQ(found.problems[0].tensor, plan.model->tensors[4].name);
}

TEST_F(Verify, FindsAReportOfAnotherFile)
{
    make(plan);
    make(makePlan({smallModel()[0], smallModel()[1]}, recipe("F16"), nullptr, "other.gguf"));
    std::filesystem::rename(folder.path("other.gguf.report.json"), folder.path("out.gguf.report.json"));
    const Audit found = audit("out.gguf");
    EXPECT_GE(found.problems.size(), plan.steps.size() - 1);
    writeFile(folder.path("out.gguf.report.json"), "not a report");
    EXPECT_EQ(audit("out.gguf").problems.size(), 1u);
}

TEST_F(Verify, ReadsAllPartsOfASplit)
{
    plan::Recipe split = recipe("Q8_0");
    split.splitBytes = 500'000;
    const plan::Plan parts = makePlan(smallModel(), split);
    ASSERT_GT(parts.files.size(), 1u);
    make(parts);
    const Audit found = audit(parts.files[0].name);
    EXPECT_TRUE(found.problems.empty());
    EXPECT_EQ(found.checksumsCompared, parts.steps.size());
    flip(parts.files.back().name, parts.files.back().bytes - 64, 4);
    EXPECT_EQ(audit(parts.files[0].name).problems.size(), 1u);
}

TEST_F(Verify, RefusesWhatCannotBeOpened)
{
    Context context;
    EXPECT_FALSE(verify(io::systemDisk(), folder.path("none.gguf"), 1, context));
    make(plan);
    std::filesystem::resize_file(folder.path("out.gguf"), plan.bytes / 2);
    const auto cut = verify(io::systemDisk(), folder.path("out.gguf"), 1, context);
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().code, Errc::BadInput);
}

} // namespace
} // namespace ql::job

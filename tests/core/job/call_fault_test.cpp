// SPDX-License-Identifier: Apache-2.0
// The n-th call to the operating system fails, for every n and in every way that it can.
#include <filesystem>
#include <system_error>

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/arch/model.h"
#include "core/checkpoint/checkpoint.h"
#include "core/job/quantize.h"
#include "tests/core/io/fault_calls.h"
#include "tests/core/job/left_behind.h"
#include "tests/core/job/metadata_files.h"
#include "tests/core/job/serving.h"
#include "tests/core/job/tiny_model.h"

namespace ql::job {
namespace {

using namespace test;
using ql::test::armFault;
using ql::test::CallFault;
using ql::test::callFaults;
using ql::test::disarmFault;
using ql::test::FaultReport;
using ql::test::NamedCallFault;
using testing::HasSubstr;

/// All folders of tests.
std::string rootOf(const TempFolder& folder)
{
    return std::filesystem::path(folder.path("x")).parent_path().parent_path().string();
}

bool isHarmless(const NamedCallFault& fault)
{
    return fault.error == 0 || fault.error == EINTR;
}

/// A clear sentence that says what failed and where, with the exit code for it: 3 for what comes in, 4 for what goes
/// out, 1 also where what was written cannot be read again.
void expectSentence(const Error& error, const NamedCallFault& fault, const FaultReport& met, const std::string& source)
{
    const bool isSource = met.where.find(source) != std::string::npos;
    const int code = exitCode(error.code);
    const bool isCheck = !isSource && error.message.find("when read back") != std::string::npos;
    EXPECT_EQ(code, isSource ? 3 : isCheck ? 1 : 4) << error.message;
    EXPECT_THAT(error.message, HasSubstr(std::generic_category().message(fault.error)));
    const std::string path = met.where.substr(met.where.find('/'));
    EXPECT_THAT(error.message, HasSubstr(path.substr(0, path.rfind('/')))) << met.where;
    EXPECT_EQ(error.message.find('\n'), std::string::npos);
}

struct OutputCase {
    const char* name;
    const char* output;
    const char* preset; ///< of a GGUF file; of a folder for engines
    bool isFolder = false;
    std::uint64_t splitBytes = 0;
    bool replaces = false; ///< another model that lies there
};

class CallFaults : public testing::TestWithParam<std::tuple<OutputCase, NamedCallFault, bool>> {
protected:
    CallFaults()
    {
        writeTinyModel(source.path(""));
        sourceFiles = filesOf(source);
        plan = makePlanOf(std::get<0>(GetParam()));
        target = plan.isFolder() || plan.files.size() == 1 ? std::get<0>(GetParam()).output : plan.files[0].name;
        const TempFolder folder;
        prepare(folder);
        before = filesOf(folder);
        const auto report = run(folder, false);
        if (!report)
            throw std::runtime_error(report.error().message);
        after = filesOf(folder);
    }

    plan::Plan makePlanOf(const OutputCase& output) const
    {
        plan::Recipe wish =
            output.isFolder ? served(output.preset, plan::ServingDialect::CompressedTensors) : recipe(output.preset);
        wish.splitBytes = output.splitBytes;
        if (output.isFolder)
            return planned(openAsHuggingFace(source.path("")), wish);
        const auto opened = checkpoint::open(io::systemDisk(), source.path(""));
        const auto model = opened ? arch::interpret(*opened) : fail(opened.error());
        const auto made = model ? plan::makePlan(*model, wish, nullptr, output.output) : fail(model.error());
        if (!made)
            throw std::runtime_error(made.error().message);
        return *made;
    }

    static void prepare(const TempFolder& folder)
    {
        const auto& [output, fault, forGood] = GetParam();
        if (!output.replaces)
            return;
        if (!output.isFolder)
            return writeFile(folder.path(output.output), "the model before");
        std::filesystem::create_directory(folder.path(output.output));
        for (const char* name : {"out/config.json", "out/model-00001-of-00009.safetensors", "out/mine.txt"})
            writeFile(folder.path(name), "of the model before");
    }

    Result<report::Report> run(const TempFolder& folder, bool resume) const
    {
        const OutputCase& output = std::get<0>(GetParam());
        Context context;
        return quantize(io::systemDisk(), plan,
                        {.output = folder.path(target), .threads = 2, .overwrite = output.replaces, .resume = resume},
                        context);
    }

    /// Nothing has its final name, or all has what it had; what is left over can be continued.
    void expectOld(const TempFolder& folder) const
    {
        const Files files = filesOf(folder);
        if (before.empty())
            EXPECT_TRUE(withoutWorkInProgress(files).empty()) << withoutWorkInProgress(files).begin()->first;
        else
            expectNothingHalf(files, before, after);
    }

    const TempFolder source;
    Files sourceFiles{}, before{}, after{};
    plan::Plan plan{};
    std::string target{};
};

TEST_P(CallFaults, LeaveAWholeModelOrTheOneBefore)
{
    const auto& [output, fault, forGood] = GetParam();
    int faults = 0;
    for (int failing = 1;; ++failing) {
        const TempFolder folder;
        prepare(folder);
        armFault(fault.fault, failing, rootOf(folder), forGood);
        const auto report = run(folder, false);
        const FaultReport met = disarmFault();
        SCOPED_TRACE(fmt::format("call {}: {}", failing, met.where));
        EXPECT_TRUE(filesOf(source) == sourceFiles);
        if (report) {
            Files files = filesOf(folder);
            if (met.where.starts_with("unlink ")) // done, and something is left that nobody needs
                files = withoutWorkInProgress(std::move(files));
            expectSameFiles(files, after);
        } else {
            EXPECT_FALSE(isHarmless(fault)) << report.error().message;
            if (forGood) { // what failed first may not have mattered
                EXPECT_THAT(report.error().message, HasSubstr(std::generic_category().message(fault.error)));
            } else {
                expectSentence(report.error(), fault, met, source.path(""));
                expectOld(folder);
            }
            const auto resumed = run(folder, true);
            EXPECT_TRUE(resumed) << resumed.error().message;
            expectSameFiles(filesOf(folder), after);
        }
        if (!met.struck)
            break;
        ++faults;
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_GT(faults, 0);
}

const OutputCase kOutputs[] = {
    {.name = "File", .output = "out.gguf", .preset = "Q4_0"},
    {.name = "Folder", .output = "out", .preset = "NVFP4A16", .isFolder = true, .splitBytes = 60'000},
    {.name = "Split", .output = "out.gguf", .preset = "Q8_0", .splitBytes = 40'000},
    {.name = "FileInPlaceOfAnother", .output = "out.gguf", .preset = "Q4_0", .replaces = true},
    {.name = "FolderInPlaceOfAnother", .output = "out", .preset = "FP8_DYNAMIC", .isFolder = true, .replaces = true},
};

std::string nameOf(const testing::TestParamInfo<CallFaults::ParamType>& each)
{
    const auto& [output, fault, forGood] = each.param;
    return fmt::format("{}_{}{}", output.name, fault.name, forGood ? "ForGood" : "");
}

INSTANTIATE_TEST_SUITE_P(Once, CallFaults,
                         testing::Combine(testing::ValuesIn(kOutputs), testing::ValuesIn(callFaults()),
                                          testing::Values(false)),
                         nameOf);
/// A disk that stays full or unplugged lets nothing be tidied up, either.
INSTANTIATE_TEST_SUITE_P(ForGood, CallFaults,
                         testing::Combine(testing::ValuesIn(kOutputs),
                                          testing::Values(callFaults()[3], callFaults()[4]), testing::Values(true)),
                         nameOf);

class OpeningFaults : public testing::TestWithParam<NamedCallFault> { };

TEST_P(OpeningFaults, AreRefusalsWithASentence)
{
    const NamedCallFault& fault = GetParam();
    const TempFolder folder;
    writeTinyModel(folder.path(""));
    const TempFolder outputs;
    run(planned(openAsHuggingFace(folder.path("")), served("BF16", plan::ServingDialect::CompressedTensors)),
        outputs.path("out"));
    const std::string gguf = outputs.path("model.gguf");
    writeFile(gguf, writePlain(everyType(), kLengths));
    for (const std::string& path : {folder.path(""), outputs.path("out"), gguf}) {
        for (int failing = 1;; ++failing) {
            armFault(fault.fault, failing, rootOf(folder));
            const auto opened = checkpoint::open(io::systemDisk(), path);
            const auto model = opened ? arch::interpret(*opened) : fail(opened.error());
            const FaultReport met = disarmFault();
            SCOPED_TRACE(fmt::format("call {}: {}", failing, met.where));
            if (!model) {
                EXPECT_FALSE(isHarmless(fault));
                expectSentence(model.error(), fault, met, "/");
            }
            if (!met.struck) {
                EXPECT_TRUE(model) << model.error().message;
                break;
            }
            EXPECT_EQ(model.has_value(), isHarmless(fault)) << met.where;
            ASSERT_FALSE(HasFailure());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Calls, OpeningFaults, testing::ValuesIn(callFaults()),
                         [](const auto& each) { return std::string(each.param.name); });

/// Metadata: in place, and by a rewrite.
class EditFaults : public testing::TestWithParam<std::tuple<std::size_t, NamedCallFault>> { };

TEST_P(EditFaults, LeaveTheOldFileOrTheNewOne)
{
    const auto& [length, fault] = GetParam();
    const TempFolder folder;
    const std::string path = folder.path("model.gguf"), whole = writePlain(everyType(), kLengths);
    const std::string name(length, 'n');
    const auto isNew = [&] { return readPlain(readFile(path)).text("general.name") == name; };
    for (int failing = 1;; ++failing) {
        writeFile(path, whole);
        armFault(fault.fault, failing, rootOf(folder));
        const std::string way = edit(path, wish({"general.name=" + name}));
        const FaultReport met = disarmFault();
        SCOPED_TRACE(fmt::format("call {}: {}", failing, met.where));
        const bool isDone = way == "in place" || way == "rewrite";
        if (!isDone) {
            EXPECT_FALSE(isHarmless(fault)) << way;
            EXPECT_THAT(way, HasSubstr(std::generic_category().message(fault.error)));
        }
        const auto opened = checkpoint::open(io::systemDisk(), path); // takes back what was interrupted
        ASSERT_TRUE(opened) << opened.error().message;
        EXPECT_TRUE(isNew() || (!isDone && readFile(path) == whole)) << way;
        expectSameTensors(readPlain(readFile(path)), readPlain(whole));
        for (const std::string& left : folder.names()) {
            EXPECT_TRUE(left == "model.gguf" || !isDone || met.where.starts_with("unlink ")) << left;
            if (left != "model.gguf")
                std::filesystem::remove(folder.path(left));
        }
        if (!met.struck) {
            EXPECT_TRUE(isDone) << way;
            break;
        }
        ASSERT_FALSE(HasFailure());
    }
}

INSTANTIATE_TEST_SUITE_P(Calls, EditFaults,
                         testing::Combine(testing::Values(5u, 5000u), testing::ValuesIn(callFaults())),
                         [](const auto& each) {
                             return fmt::format("{}_{}", std::get<0>(each.param) < 100 ? "InPlace" : "Rewrite",
                                                std::get<1>(each.param).name);
                         });

} // namespace
} // namespace ql::job

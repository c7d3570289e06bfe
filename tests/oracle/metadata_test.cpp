// SPDX-License-Identifier: Apache-2.0
// Edited metadata in the real llama.cpp: it reads what was set, and the model says what it said before.
#include <filesystem>

#include <gtest/gtest.h>

#include "core/job/edit_metadata.h"
#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"

namespace ql::oracle {
namespace {

gguf::MetadataEdits edits(const std::vector<std::string>& texts)
{
    gguf::MetadataEdits list;
    for (const std::string& text : texts) {
        const auto edit = gguf::parseEdit(text);
        EXPECT_TRUE(edit) << text;
        list.push_back(*edit);
    }
    return list;
}

const std::vector<std::pair<const char*, const char*>> kValues = {
    {"general.name", "Ein Name, \xc3\xa4\xc3\xb6\xc3\xbc"},
    {"general.license", "mit"},
    {"x.u8", "200"},
    {"x.i8", "-3"},
    {"x.u16", "60000"},
    {"x.i16", "-300"},
    {"x.u32", "4000000000"},
    {"x.i32", "-70000"},
    {"x.u64", "18446744073709551615"},
    {"x.i64", "-9000000000000000000"},
    {"x.bool", "true"},
    {"x.f32", "0.500000"},
    {"x.f64", "0.250000"}};
const std::vector<std::string> kSets = {"general.name=Ein Name, \xc3\xa4\xc3\xb6\xc3\xbc",
                                        "general.license=mit",
                                        "x.u8:u8=200",
                                        "x.i8:i8=-3",
                                        "x.u16:u16=60000",
                                        "x.i16:i16=-300",
                                        "x.u32:u32=4000000000",
                                        "x.i32:i32=-70000",
                                        "x.u64:u64=18446744073709551615",
                                        "x.i64:i64=-9000000000000000000",
                                        "x.bool:bool=true",
                                        "x.f32:f32=0.5",
                                        "x.f64:f64=0.25",
                                        R"(general.tags=["a","b"])",
                                        "x.list:arr[f32]=[1,2,3]"};

void expectValues(const std::string& path)
{
    for (const auto& [key, value] : kValues)
        EXPECT_EQ(Llama::instance().metadata(path, key), value) << key;
}

bool editFile(const std::string& path, const std::vector<std::string>& sets)
{
    job::Context context;
    const auto plan = job::planMetadata(io::systemDisk(), path, {.edits = edits(sets)});
    EXPECT_TRUE(plan) << plan.error().message;
    const Status status = job::writeMetadata(io::systemDisk(), *plan, context);
    EXPECT_TRUE(status) << status.error().message;
    return plan->update.inPlace;
}

TEST(Metadata, EditedBeforeTheRunOrLaterItIsWhatTheProgramReads)
{
    const std::string folder = scratchFolder() + "/";
    const std::string plain = folder + "plain.gguf", planned = folder + "planned.gguf";
    Llama& llama = Llama::instance();
    convert(sample("tales-dense"), {.preset = "Q4_K_M"}, plain);
    const std::vector<int> said = llama.generate(plain, "Once upon a time", 12);
    ASSERT_EQ(said.size(), 12u) << llama.lastErrors();
    const auto expectSame = [&](const std::string& path) {
        EXPECT_EQ(llama.generate(path, "Once upon a time", 12), said) << llama.lastErrors();
    };
    plan::Recipe recipe{.preset = "Q4_K_M"};
    recipe.metadata = edits(kSets);
    recipe.reservedBytes = 1000;
    const report::Report report = convert(sample("tales-dense"), recipe, planned);
    EXPECT_EQ(report.metadata.size(), kSets.size());
    expectValues(planned);
    expectSame(planned);
    EXPECT_TRUE(editFile(planned, {"general.description=" + std::string(900, 'd')})); // in the reserved space
    EXPECT_EQ(llama.metadata(planned, "general.description"), std::string(900, 'd'));
    expectValues(planned);
    expectSame(planned);

    EXPECT_FALSE(editFile(plain, kSets));
    expectValues(plain);
    expectSame(plain);
    EXPECT_TRUE(editFile(plain, {"general.name=N"}));
    EXPECT_EQ(llama.metadata(plain, "general.name"), "N");
    EXPECT_EQ(llama.metadata(plain, "no.such"), std::nullopt);
    expectSame(plain);
}

} // namespace
} // namespace ql::oracle

// SPDX-License-Identifier: Apache-2.0
#include "core/job/quantize.h"

#include <gmock/gmock.h>
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "core/base/bytes.h"
#include "core/base/small_float.h"
#include "core/container/container.h"
#include "tests/core/job/hooked_disk.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::string checksumOf(const std::string& bytes)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    std::string hex;
    for (const unsigned char byte : canonical.digest) {
        hex += "0123456789abcdef"[byte >> 4];
        hex += "0123456789abcdef"[byte & 15];
    }
    return hex;
}

report::Report mustQuantize(const plan::Plan& plan, const QuantizeOptions& options)
{
    Context context;
    auto report = quantize(io::systemDisk(), plan, options, context);
    if (!report)
        throw std::runtime_error(report.error().message);
    return *std::move(report);
}

TEST(Quantize, WritesWhatItsPlanSays)
{
    const TempFolder folder;
    const plan::Plan plan = makePlan(smallModel(), recipe("Q4_0"));
    const report::Report report = mustQuantize(plan, {.output = folder.path("out.gguf")});

    EXPECT_THAT(folder.names(), ElementsAre("out.gguf", "out.gguf.report.html", "out.gguf.report.json"));
    EXPECT_TRUE(report.complete);
    const std::string file = readFile(folder.path("out.gguf"));
    ASSERT_EQ(file.size(), plan.files[0].bytes);
    const auto header = container::readHeader(io::systemDisk(), folder.path("out.gguf"));
    ASSERT_TRUE(header) << header.error().message;
    ASSERT_EQ(header->tensors.size(), plan.steps.size());
    ASSERT_EQ(report.tensors.size(), plan.steps.size());
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const report::TensorRow& row = report.tensors[i];
        const std::string bytes = file.substr(header->tensors[i].offset, header->tensors[i].bytes);
        EXPECT_EQ(row.checksum, checksumOf(bytes)) << row.name;
        EXPECT_EQ(row.readBack, row.planned) << row.name;
        EXPECT_EQ(row.stats.nonfinite, 0u) << row.name;
        if (row.planned == row.sourceType)
            EXPECT_EQ(row.stats.equal, plan.model->tensors[i].elements()) << row.name;
        else
            EXPECT_LT(row.stats.relativeRmse(), 0.2) << row.name;
    }
}

/// Q8_0 by its definition: blocks of 32, d = max |x| / 127 as float16, q = round(x / d).
TEST(Quantize, MeasuresTheErrorOfWhatItWrote)
{
    const TempFolder folder;
    const std::vector<TensorSpec> specs{{"blk.0.ffn_up.weight", {3000, 64}, quant::Format::F32, 7}};
    const report::Report report = mustQuantize(makePlan(specs, recipe("Q8_0")), {.output = folder.path("out.gguf")});
    const std::string file = readFile(folder.path("out.gguf"));
    const auto header = container::readHeader(io::systemDisk(), folder.path("out.gguf"));
    ASSERT_TRUE(header);

    double error = 0, power = 0, largest = 0;
    for (std::uint64_t i = 0; i < 3000 * 64; ++i) {
        const char* const block = file.data() + header->tensors[0].offset + i / 32 * 34;
        const double d = float16ToFloat(load<std::uint16_t>(block));
        const double x = valueAt(7, i / 64, i % 64);
        const double y = d * load<std::int8_t>(block + 2 + i % 32);
        error += (x - y) * (x - y);
        power += x * x;
        largest = std::max(largest, std::abs(x - y));
    }
    EXPECT_NEAR(report.tensors[0].stats.relativeRmse(), std::sqrt(error / power), 1e-6);
    EXPECT_NEAR(report.tensors[0].stats.maxError, largest, 1e-6);
    EXPECT_EQ(report.tensors[0].map.rows, 64u);
    EXPECT_EQ(report.tensors[0].map.columns, 64u);
}

TEST(Quantize, GivesTheSameFileAndReportForAnyThreadsAndMemory)
{
    const plan::Plan plan = makePlan(smallModel(), recipe("Q4_K_M"));
    std::string file, report;
    for (const unsigned threads : {1u, 2u, 4u, 7u}) {
        for (const std::uint64_t memory : {std::uint64_t{1}, std::uint64_t{3} << 20, std::uint64_t{1} << 30}) {
            const TempFolder folder;
            const report::Report made =
                mustQuantize(plan, {.output = folder.path("out.gguf"), .threads = threads, .memoryBytes = memory});
            if (file.empty()) {
                file = readFile(folder.path("out.gguf"));
                report = timeless(made);
            }
            EXPECT_TRUE(file == readFile(folder.path("out.gguf"))) << threads << " threads, " << memory << " bytes";
            EXPECT_EQ(report, timeless(made)) << threads << " threads, " << memory << " bytes";
        }
    }
}

TEST(Quantize, WritesSplitFiles)
{
    const TempFolder folder;
    plan::Recipe split = recipe("Q8_0");
    split.splitBytes = 500'000;
    const plan::Plan plan = makePlan(smallModel(), split);
    ASSERT_GT(plan.files.size(), 2u);
    const report::Report report = mustQuantize(plan, {.output = folder.path("out.gguf")});
    ASSERT_EQ(report.files.size(), plan.files.size());
    std::size_t tensors = 0;
    for (std::size_t i = 0; i < plan.files.size(); ++i) {
        const auto header = container::readHeader(io::systemDisk(), folder.path(plan.files[i].name));
        ASSERT_TRUE(header) << header.error().message;
        EXPECT_EQ(header->file->size(), plan.files[i].bytes);
        tensors += header->tensors.size();
    }
    EXPECT_EQ(tensors, plan.steps.size());
    EXPECT_EQ(folder.names().size(), plan.files.size() + 2);
}

TEST(Quantize, GivesEachExpertItsOwnImportance)
{
    const std::vector<TensorSpec> together{{"blk.0.ffn_up_exps.weight", {3, 70, 512}, quant::Format::F32, 5}};
    imatrix::ImportanceMatrix importance;
    importance.entries["blk.0.ffn_up_exps.weight"].matrices = 3;
    for (std::uint64_t i = 0; i < 3 * 512; ++i)
        importance.entries["blk.0.ffn_up_exps.weight"].values.push_back(1.0f + 8.0f * std::abs(valueAt(9, 0, i)));
    const TempFolder folder;
    const auto shared = std::make_shared<imatrix::ImportanceMatrix>(importance);
    mustQuantize(makePlan(together, recipe("Q4_0"), shared), {.output = folder.path("all.gguf"), .overwrite = true});

    std::string experts;
    for (std::uint64_t expert = 0; expert < 3; ++expert) {
        // The same rows as a matrix of their own: shifted by means of the rows that the source reads.
        std::vector<TensorSpec> one{{"blk.0.ffn_up.weight", {70, 512}, quant::Format::F32, 5}};
        one[0].alter = [expert](std::uint64_t row, std::span<float> values) {
            for (std::uint64_t column = 0; column < values.size(); ++column)
                values[column] = valueAt(5, expert * 70 + row, column);
        };
        imatrix::ImportanceMatrix slice;
        const auto& values = importance.entries.begin()->second.values;
        slice.entries["blk.0.ffn_up.weight"].values.assign(values.begin() + static_cast<std::ptrdiff_t>(expert * 512),
                                                           values.begin()
                                                               + static_cast<std::ptrdiff_t>(expert * 512 + 512));
        const plan::Plan plan = makePlan(one, recipe("Q4_0"), std::make_shared<imatrix::ImportanceMatrix>(slice));
        mustQuantize(plan, {.output = folder.path("one.gguf"), .overwrite = true});
        experts += readFile(folder.path("one.gguf")).substr(plan.steps[0].offset, plan.steps[0].bytes);
    }
    const plan::Plan plan = makePlan(together, recipe("Q4_0"), shared);
    const plan::Plan plain = makePlan(together, recipe("Q4_0"));
    mustQuantize(plain, {.output = folder.path("plain.gguf")});
    EXPECT_FALSE(experts == readFile(folder.path("plain.gguf")).substr(plain.steps[0].offset, plain.steps[0].bytes));
    EXPECT_TRUE(experts == readFile(folder.path("all.gguf")).substr(plan.steps[0].offset, plan.steps[0].bytes));
}

TEST(Quantize, RefusesToQuantiseValuesThatAreNotFinite)
{
    auto specs = smallModel();
    specs[4].alter = [](std::uint64_t row, std::span<float> values) {
        if (row == 100 || row == 200)
            values[row % values.size()] = std::numeric_limits<float>::quiet_NaN();
        if (row == 3)
            values[0] = std::numeric_limits<float>::infinity();
    };
    const TempFolder folder;
    Context context;
    const auto report =
        quantize(io::systemDisk(), makePlan(specs, recipe("Q4_K_M")), {.output = folder.path("out.gguf")}, context);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, Errc::Failed);
    EXPECT_THAT(report.error().message, HasSubstr("blk.0.attn_q.weight has 3 values that are NaN or infinite"));
    EXPECT_THAT(folder.names(), ElementsAre());
}

TEST(Quantize, WarnsOfValuesThatAreNotFiniteWhereTheyAreOnlyCopied)
{
    auto specs = smallModel();
    specs[1].alter = [](std::uint64_t, std::span<float> values) {
        values[17] = -std::numeric_limits<float>::infinity();
    };
    const TempFolder folder;
    const report::Report report = mustQuantize(makePlan(specs, recipe("Q4_K_M")), {.output = folder.path("out.gguf")});
    EXPECT_EQ(report.tensors[1].stats.nonfinite, 1u);
    ASSERT_FALSE(report.problems.empty());
    EXPECT_EQ(report.problems.back().tensor, "output_norm.weight");
    EXPECT_EQ(report.problems.back().severity, plan::Severity::Warning);
    EXPECT_THAT(report.problems.back().message, HasSubstr("1 values are NaN or infinite"));
}

TEST(Quantize, WarnsOfValuesTooLargeForFloat16)
{
    std::vector<TensorSpec> specs{{"blk.0.ffn_up.weight", {64, 256}, quant::Format::F32, 3}};
    specs[0].alter = [](std::uint64_t row, std::span<float> values) { values[row] = row < 2 ? 70000.0f : 1.0f; };
    const TempFolder folder;
    const report::Report report = mustQuantize(makePlan(specs, recipe("F16")), {.output = folder.path("out.gguf")});
    ASSERT_FALSE(report.problems.empty());
    EXPECT_THAT(report.problems.back().message, HasSubstr("2 values are too large for F16"));
}

TEST(Quantize, NoticesAByteThatChangesOnItsWay)
{
    const plan::Plan plan = makePlan(smallModel(), recipe("Q4_K_M"));
    for (const std::uint64_t place : {plan.steps[0].offset + 5, plan.steps[6].offset + 4000, std::uint64_t{9}}) {
        const TempFolder folder;
        HookedDisk disk;
        disk.tamper = [&](std::uint64_t offset, std::vector<std::byte>& bytes) {
            if (place >= offset && place < offset + bytes.size())
                bytes[place - offset] ^= std::byte{0x10};
        };
        Context context;
        const auto report = quantize(disk, plan, {.output = folder.path("out.gguf")}, context);
        ASSERT_FALSE(report) << place;
        EXPECT_EQ(report.error().code, Errc::Failed) << report.error().message;
        EXPECT_THAT(folder.names(), ElementsAre()) << place;
    }
}

TEST(Quantize, NoticesPaddingThatIsNotZero)
{
    const std::vector<TensorSpec> specs{{"blk.0.a.weight", {3}, quant::Format::F32, 1},
                                        {"blk.0.b.weight", {8}, quant::Format::F32, 2}};
    const plan::Plan plan = makePlan(specs, recipe("F32"));
    ASSERT_GT(plan.steps[1].offset, plan.steps[0].offset + plan.steps[0].bytes);
    const TempFolder folder;
    HookedDisk disk;
    disk.tamper = [&](std::uint64_t offset, std::vector<std::byte>& bytes) {
        if (offset == plan.steps[0].offset)
            bytes.push_back(std::byte{1});
    };
    Context context;
    const auto report = quantize(disk, plan, {.output = folder.path("out.gguf"), .threads = 1}, context);
    ASSERT_FALSE(report);
    EXPECT_THAT(report.error().message, HasSubstr("padding"));
}

} // namespace
} // namespace ql::job

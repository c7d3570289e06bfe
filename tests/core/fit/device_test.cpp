// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <set>

#include "core/fit/verdict.h"
#include "core/plan/serving_presets.h"
#include "tests/core/fit/real_models.h"
#include "tests/core/io/temp_folder.h"
#include "tests/core/plan/models.h"

namespace ql::fit {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

DeviceList shippedDevices(const std::string& own = {})
{
    auto list = readDevices(io::systemDisk(), arch::resourceFolder(), own);
    EXPECT_TRUE(list) << list.error().message;
    return list.value_or(DeviceList{});
}

Verdict verdictOn(const plan::Plan& plan, const Device& device, const DeviceList& list, Usage usage = {})
{
    const CacheShape shape = *cacheShapeOf(*plan.source);
    const auto need = memoryNeed(plan, usage, device.kind);
    EXPECT_TRUE(need) << need.error().message;
    return judge(weightsOf(plan), shape, *need, device, list.classOf(device));
}

TEST(Devices, TheShippedListIsWhole)
{
    const DeviceList list = shippedDevices();
    EXPECT_GT(list.devices.size(), 40u);
    EXPECT_THAT(list.problems, testing::IsEmpty());
    std::set<std::string> names;
    for (const Device& device : list.devices) {
        EXPECT_TRUE(names.insert(device.name).second) << device.name << " is there twice";
        EXPECT_LE(device.usable, device.memory);
        ASSERT_TRUE(list.classOf(device)) << device.name;
    }
    for (const DeviceClass& hardware : list.classes) {
        EXPECT_EQ(hardware.formats.size(), 7u) << hardware.id << " says nothing of some family";
        EXPECT_EQ(hardware.supportOf(FormatFamily::Gguf).support, Support::Native) << hardware.id;
        EXPECT_FALSE(hardware.serveWhy.empty()) << hardware.id;
        EXPECT_TRUE(hardware.serve.empty() || plan::findServingPreset(hardware.serve)) << hardware.id;
        for (const FormatSupport& format : hardware.formats)
            EXPECT_FALSE(format.why.empty()) << hardware.id << " " << familyName(format.family);
    }
}

TEST(Devices, UnitsCameWithTheirGenerations)
{
    const DeviceList list = shippedDevices();
    const auto support = [&](const char* device, FormatFamily family) {
        return list.classOf(*list.find(device))->supportOf(family).support;
    };
    EXPECT_EQ(support("T4", FormatFamily::Fp8), Support::Emulated);
    EXPECT_EQ(support("T4", FormatFamily::Nvfp4WeightOnly), Support::Emulated);
    EXPECT_EQ(support("T4", FormatFamily::Mxfp4), Support::No);
    EXPECT_EQ(support("RX 6800 XT", FormatFamily::Half), Support::No);
    EXPECT_EQ(support("RX 7900 XTX", FormatFamily::Half), Support::Native);
    EXPECT_EQ(support("RTX 3090", FormatFamily::Fp8), Support::Emulated);
    EXPECT_EQ(support("RTX 4090", FormatFamily::Fp8), Support::Native);
    EXPECT_EQ(support("H100 80GB", FormatFamily::Fp8), Support::Native);
    EXPECT_EQ(support("H100 80GB", FormatFamily::Nvfp4), Support::Emulated);
    EXPECT_EQ(support("RTX 5090", FormatFamily::Nvfp4), Support::Native);
    EXPECT_EQ(support("MI300X", FormatFamily::Mxfp4), Support::Emulated);
    EXPECT_EQ(support("MI355X", FormatFamily::Mxfp4), Support::Native);
    EXPECT_EQ(support("Apple silicon 64GB", FormatFamily::Fp8), Support::No);
}

TEST(Devices, OwnOnesComeFirstAndMayReplace)
{
    const test::TempFolder temp;
    const std::string own = temp.path() + "/devices.json";
    ASSERT_TRUE(io::systemDisk().writeText(own, R"({"devices": [
        {"name": "My box", "class": "ada", "memory_gib": 20, "usable": 0.9},
        {"name": "rtx 4090", "class": "ada", "memory_gib": 48}]})"));
    const DeviceList list = shippedDevices(own);
    EXPECT_THAT(list.problems, testing::IsEmpty());
    EXPECT_EQ(list.devices[0].name, "My box");
    EXPECT_TRUE(list.devices[0].isOwn);
    EXPECT_EQ(list.devices[0].usable, 18 * GiB);
    EXPECT_EQ(list.find("RTX 4090")->memory, 48 * GiB);
    for (const char* broken : {R"({"devices": [{"name": "x", "class": "ada"}]})", "[]",
                               R"({"devices": [{"name": "x", "class": "z80", "memory_gib": 1}]})",
                               R"({"devices": [{"name": "x", "class": "ada", "memory_gib": 1, "size": 2}]})"}) {
        ASSERT_TRUE(io::systemDisk().writeText(own, broken));
        const DeviceList without = shippedDevices(own);
        EXPECT_THAT(without.problems, ElementsAre(HasSubstr(own))) << broken;
        EXPECT_EQ(without.devices.size(), shippedDevices().devices.size());
    }
}

TEST(Devices, SizesOfMemoryAreAsSold)
{
    EXPECT_EQ(parseMemory("24GB"), 24 * GiB);
    EXPECT_EQ(parseMemory("24 GiB"), 24 * GiB);
    EXPECT_EQ(parseMemory("24g"), 24 * GiB);
    EXPECT_EQ(parseMemory("512MB"), GiB / 2);
    for (const char* wrong : {"", "B", "GB", "many", "0", "-1G"})
        EXPECT_FALSE(parseMemory(wrong)) << wrong;
}

TEST(Verdicts, FollowTheMemory)
{
    const plan::Plan plan = plan::planned(llama3_8B(), {.preset = "Q8_0"});
    const DeviceList list = shippedDevices();
    Device device = *list.find("RTX 4090");
    EXPECT_EQ(verdictOn(plan, device, list).fit, Fit::Fits);
    const MemoryNeed need = *memoryNeed(plan, {}, Memory::Graphics);
    device.usable = need.total();
    EXPECT_EQ(verdictOn(plan, device, list).fit, Fit::Fits);
    device.usable = need.total() - 1;
    EXPECT_EQ(verdictOn(plan, device, list).fit, Fit::Tight);
    device.usable = need.withoutMargin() - 1;
    const Verdict small = verdictOn(plan, device, list);
    EXPECT_EQ(small.fit, Fit::TooLarge);
    EXPECT_THAT(small.reason, HasSubstr("too much"));
    EXPECT_LT(small.largestContext, 8192u);
    EXPECT_GT(small.largestContext, 0u);
}

TEST(Verdicts, TheLargestContextIsTheLargest)
{
    const plan::Plan plan = plan::planned(qwen3_30B_A3B(), {.preset = "Q4_K_M"});
    const DeviceList list = shippedDevices();
    Device device = *list.find("RTX 4090");
    device.usable = 22 * GiB;
    const std::uint64_t most = verdictOn(plan, device, list).largestContext;
    ASSERT_GT(most, 256u);
    ASSERT_LT(most, 40960u);
    EXPECT_EQ(verdictOn(plan, device, list, {most}).fit, Fit::Fits);
    EXPECT_NE(verdictOn(plan, device, list, {most + 256}).fit, Fit::Fits);
    device.usable = 200 * GiB;
    EXPECT_EQ(verdictOn(plan, device, list).largestContext, 40960u) << "what it was trained for";
    device.usable = 1 * GiB;
    EXPECT_EQ(verdictOn(plan, device, list).largestContext, 0u);
}

TEST(Verdicts, ServedFormatsNeedAnEngineThere)
{
    const auto model = llama3_8B();
    plan::Plan plan = plan::planned(model, {.preset = "Q8_0"});
    plan.recipe.to = plan::Container::Safetensors; // as if it were a folder of FP8
    for (plan::Step& step : plan.steps)
        step.planned.format = quant::Format::FP8_DYNAMIC;
    const DeviceList list = shippedDevices();
    EXPECT_EQ(familyOf(plan), FormatFamily::Fp8);
    EXPECT_EQ(verdictOn(plan, *list.find("RTX 4090"), list).fit, Fit::Fits);
    EXPECT_THAT(verdictOn(plan, *list.find("RTX 4090"), list).advice, testing::IsEmpty());
    EXPECT_THAT(verdictOn(plan, *list.find("RTX 3090"), list).supportWhy, HasSubstr("Marlin"));
    const Verdict apple = verdictOn(plan, *list.find("Apple silicon 64GB"), list);
    EXPECT_EQ(apple.fit, Fit::CannotRun);
    EXPECT_THAT(apple.reason, HasSubstr("Metal"));
    EXPECT_THAT(apple.advice, HasSubstr("GGUF"));
}

TEST(Verdicts, AFileThatNoEngineReadsRunsNowhere)
{
    plan::Plan plan = plan::planned(llama3_8B(), {.preset = "Q8_0"});
    plan.runsOn.clear();
    const DeviceList list = shippedDevices();
    EXPECT_EQ(verdictOn(plan, *list.find("RTX 4090"), list).fit, Fit::CannotRun);
}

} // namespace
} // namespace ql::fit

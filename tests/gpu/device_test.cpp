// SPDX-License-Identifier: Apache-2.0
// The engine on a real driver.
#include <filesystem>
#include <fstream>
#include <numeric>

#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

struct AffinePush {
    float slope;
    std::uint32_t count;
};

/// y = 2 * x + 1 and then z = 3 * y + 0, over `count` numbers.
Result<std::vector<float>> twoSteps(Device& device, const std::vector<float>& x, std::size_t* barriers = nullptr)
{
    const auto count = static_cast<std::uint32_t>(x.size());
    const Groups groups{(count + 63) / 64};
    const std::uint32_t one[] = {1}, zero[] = {0};
    QL_TRY(const Kernel* first, device.kernel(testShader("affine"), one));
    QL_TRY(const Kernel* second, device.kernel(testShader("affine"), zero));
    QL_TRY(const Allocation in, device.allocate(4 * count, MemoryUse::Device, "x"));
    QL_TRY(const Allocation middle, device.allocate(4 * count, MemoryUse::Device, "y"));
    QL_TRY(const Allocation out, device.allocate(4 * count, MemoryUse::Device, "z"));
    QL_TRY(Transfer transfer, Transfer::create(device));
    QL_CHECK(transfer.upload(in.slice(), std::as_bytes(std::span(x))));
    QL_TRY(Commands commands, Commands::create(device));
    QL_CHECK(commands.dispatch(*first, {in.slice(), middle.slice()}, AffinePush{2, count}, groups));
    QL_CHECK(commands.dispatch(*second, {middle.slice(), out.slice()}, AffinePush{3, count}, groups));
    QL_CHECK(commands.finish());
    QL_CHECK(commands.run());
    if (barriers)
        *barriers = commands.barriers();
    std::vector<float> z(x.size());
    QL_CHECK(transfer.download(out.slice(), std::as_writable_bytes(std::span(z))));
    return z;
}

std::vector<float> numbers(std::size_t count)
{
    std::vector<float> x(count);
    std::iota(x.begin(), x.end(), 0.0f);
    return x;
}

void expectTwoSteps(const std::vector<float>& z)
{
    for (std::size_t i = 0; i < z.size(); ++i)
        ASSERT_EQ(z[i], 6 * static_cast<float>(i) + 3) << i;
}

TEST(Device, ComputesInSteps)
{
    const auto device = openTestDevice();
    std::size_t barriers = 0;
    expectTwoSteps(must(twoSteps(*device, numbers(1000), &barriers)));
    EXPECT_EQ(barriers, 1u);
}

TEST(Device, ComputesThroughStagingMemory)
{
    const auto device = openTestDevice({.alwaysStage = true});
    const std::size_t several = 3 * Transfer::kPieceBytes / 4 + 5; // pieces, and a rest
    expectTwoSteps(must(twoSteps(*device, numbers(several))));
}

TEST(Device, RunsWhatWasRecordedAgain)
{
    const auto device = openTestDevice();
    const Kernel& add = *must(device->kernel(testShader("accumulate")));
    const Allocation x = uploaded(*device, numbers(100)), y = uploaded(*device, std::vector<float>(100));
    Commands commands = must(Commands::create(*device));
    must(commands.fill(y.slice(), 0));
    must(commands.dispatch(add, {x.slice(), y.slice()}, std::uint32_t{100}, {2}));
    must(commands.dispatch(add, {x.slice(), y.slice()}, std::uint32_t{100}, {2}));
    must(commands.finish());
    EXPECT_EQ(commands.barriers(), 2u);
    for (int run = 0; run < 3; ++run)
        must(commands.run());
    const auto sums = downloaded<float>(*device, y.slice());
    for (std::size_t i = 0; i < sums.size(); ++i)
        EXPECT_EQ(sums[i], 2 * static_cast<float>(i));
}

TEST(Device, WorkThatSharesNothingHasNoBarrier)
{
    const auto device = openTestDevice();
    const std::uint32_t zero[] = {0};
    const Kernel& copy = *must(device->kernel(testShader("affine"), zero));
    const Allocation x = uploaded(*device, numbers(256)), y = uploaded(*device, numbers(256));
    const Slice parts[] = {y.slice().part(0, 512), y.slice().part(512, 512)};
    Commands commands = must(Commands::create(*device));
    must(commands.dispatch(copy, {x.slice(), parts[0]}, AffinePush{1, 128}, {2}));
    must(commands.dispatch(copy, {x.slice(), parts[1]}, AffinePush{1, 128}, {2}));
    must(commands.finish());
    must(commands.run());
    EXPECT_EQ(commands.barriers(), 0u);
}

TEST(Device, RefusesWhatTheShaderDoesNotTake)
{
    const auto device = openTestDevice();
    const std::uint32_t zero[] = {0};
    EXPECT_FALSE(device->kernel(testShader("affine"))) << "it has a constant";
    const Kernel& kernel = *must(device->kernel(testShader("affine"), zero));
    const Allocation x = uploaded(*device, numbers(64));
    Commands commands = must(Commands::create(*device));
    EXPECT_FALSE(commands.dispatch(kernel, {x.slice()}, AffinePush{1, 1}, {1}));
    EXPECT_FALSE(commands.dispatch(kernel, {x.slice(), x.slice()}, 1.0f, {1}));
    EXPECT_FALSE(commands.dispatch(kernel, {x.slice(), x.slice()}, AffinePush{1, 1}, {UINT32_MAX}));
    EXPECT_FALSE(commands.dispatch(kernel, {x.slice(), x.slice().part(2, 4)}, AffinePush{1, 1}, {1}));
    EXPECT_FALSE(commands.submit()) << "not finished";
}

TEST(Device, PlainPathHasNoOptionalFeature)
{
    const auto device = openTestDevice({.plain = true});
    const auto refused = device->kernel(testShader("subgroup"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::Unsupported);
    EXPECT_NE(refused.error().message.find("subgroup-arithmetic"), std::string::npos);
}

TEST(Memory, IsGivenBackAndTakenAgain)
{
    const auto device = openTestDevice();
    const Arena& memory = device->memory();
    const std::uint64_t before = memory.usedBytes();
    {
        std::vector<Allocation> many;
        for (int i = 0; i < 1000; ++i)
            many.push_back(must(device->allocate(1000 + static_cast<std::uint64_t>(i), MemoryUse::Device, "a test")));
        for (std::size_t i = 0; i + 1 < many.size(); ++i) {
            const Slice a = many[i].slice(), b = many[i + 1].slice();
            EXPECT_TRUE(a.buffer != b.buffer || b.offset >= a.offset + a.size);
        }
        EXPECT_GE(memory.usedBytes() - before, 1000u * 1000u);
    }
    EXPECT_EQ(memory.usedBytes(), before);
    EXPECT_EQ(memory.reservedBytes(), 0u) << "empty blocks go back to the driver";
}

TEST(Memory, BudgetIsKeptAndSaid)
{
    const auto device = openTestDevice({.memoryBudget = 1 << 20});
    const Allocation half = must(device->allocate(1 << 19, MemoryUse::Device, "the first half"));
    const auto refused = device->allocate(3 << 19, MemoryUse::Device, "tensor blk.0.ffn_up.weight");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::NoMemory);
    EXPECT_NE(refused.error().message.find("tensor blk.0.ffn_up.weight"), std::string::npos) << refused.error().message;
    EXPECT_FALSE(device->isLost());
    EXPECT_TRUE(device->allocate(1 << 19, MemoryUse::Device, "the second half"));
}

TEST(Memory, MoreThanTheDeviceGivesAtOnceIsRefused)
{
    const auto device = openTestDevice();
    const auto refused = device->allocate(std::uint64_t{1} << 50, MemoryUse::Device, "everything");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Errc::NoMemory);
}

/// Runs the work with everything failing from the n-th occurrence of the step on, for all n, until a run meets no
/// fault.
void failEveryTime(Step step, Fault fault, Errc expected)
{
    SCOPED_TRACE(testing::Message() << "step " << static_cast<int>(step));
    for (int n = 1;; ++n) {
        int seen = 0;
        bool isArmed = true;
        DeviceOptions options{.alwaysStage = true};
        options.fault = [&](Step at) { return isArmed && at == step && ++seen >= n ? fault : Fault::None; };
        const auto instance = testInstance();
        auto device = Device::open(instance, testDeviceIndex(*instance), options);
        if (device) {
            const auto result = twoSteps(**device, numbers(300));
            if (seen < n) {
                expectTwoSteps(must(result));
                EXPECT_GT(n, 1) << "the step never came";
                return;
            }
            ASSERT_FALSE(result) << "occurrence " << n;
            EXPECT_EQ(result.error().code, expected) << result.error().message;
            EXPECT_NE(result.error().message.find((*device)->info().name), std::string::npos);
            EXPECT_EQ((*device)->isLost(), fault == Fault::Lost);
            // A lost device stays lost; without memory, the next attempt may have it.
            isArmed = false;
            EXPECT_EQ(bool(twoSteps(**device, numbers(300))), fault != Fault::Lost);
        } else {
            EXPECT_EQ(device.error().code, expected) << device.error().message;
        }
        expectTwoSteps(must(twoSteps(*openTestDevice(), numbers(100)))); // the program lives on
    }
}

TEST(Fault, TheDeviceMayBeLostAtAnyStep)
{
    for (const Step step : {Step::Allocate, Step::Pipeline, Step::Record, Step::Submit, Step::Wait})
        failEveryTime(step, Fault::Lost, Errc::NoDevice);
}

TEST(Fault, MemoryMayRunOutAtAnyStep)
{
    for (const Step step : {Step::Allocate, Step::Pipeline, Step::Record, Step::Submit})
        failEveryTime(step, Fault::OutOfMemory, Errc::NoMemory);
}

TEST(Fault, ABlockThatIsTooLargeIsTriedSmaller)
{
    bool wasAsked = false;
    DeviceOptions options;
    options.fault = [&](Step step) {
        return step == Step::Allocate && !std::exchange(wasAsked, true) ? Fault::OutOfMemory : Fault::None;
    };
    const auto device = openTestDevice(options);
    EXPECT_TRUE(device->allocate(1000, MemoryUse::Device, "a test"));
    EXPECT_TRUE(wasAsked);
}

TEST(Device, ThatCannotBeOpenedIsAnError)
{
    DeviceOptions options;
    options.fault = [](Step step) { return step == Step::Open ? Fault::Lost : Fault::None; };
    const auto instance = testInstance();
    const auto device = Device::open(instance, testDeviceIndex(*instance), options);
    ASSERT_FALSE(device);
    EXPECT_EQ(device.error().code, Errc::NoDevice);
}

TEST(PipelineCache, IsKeptAndADamagedOneIgnored)
{
    const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "quantloom-pipelines" / "cache";
    std::filesystem::remove_all(folder.parent_path());
    const DeviceOptions options{.cacheFolder = folder.string()};
    const auto use = [&] {
        const auto device = openTestDevice(options);
        expectTwoSteps(must(twoSteps(*device, numbers(64))));
        return device->pipelineBytesFound();
    };
    EXPECT_EQ(use(), 0u);
    EXPECT_GT(use(), 0u);
    std::filesystem::path file;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        file = entry.path();
    ASSERT_FALSE(file.empty());
    std::fstream(file, std::ios::in | std::ios::out | std::ios::binary).seekp(70).put('?');
    EXPECT_EQ(use(), 0u);
    EXPECT_GT(use(), 0u) << "a sound one took its place";
    std::ofstream(file, std::ios::binary).close();
    EXPECT_EQ(use(), 0u);
    std::filesystem::remove_all(folder.parent_path());
}

} // namespace
} // namespace ql::gpu

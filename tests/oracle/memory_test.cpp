// SPDX-License-Identifier: Apache-2.0
// The memory that the real llama.cpp asks for, of models as large as they are published: files with a header and a hole
// behind it, loaded without their data.
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "core/fit/memory_need.h"
#include "tests/core/fit/real_models.h"
#include "tests/oracle/conversion.h"
#include "tests/oracle/llama_oracle.h"

namespace ql::oracle {
namespace {

constexpr double MiB = 1048576.0;
constexpr double kRounding = 0.005 * 2; // of two caches, printed with two decimals

constexpr int kF16 = 1, kQ4_0 = 2, kQ8_0 = 8; // of ggml

struct Case {
    const char* name;
    std::shared_ptr<arch::Model> (*make)();
};

class MemoryOfLlama : public testing::TestWithParam<Case> {
protected:
    /// The planned file, all of its tensors a hole.
    static std::string writeHeader(const plan::Plan& plan)
    {
        const std::string path = scratchFolder() + "/hollow.gguf";
        std::ofstream file(path, std::ios::binary);
        const std::vector<std::byte>& header = plan.files.front().header;
        file.write(reinterpret_cast<const char*>(header.data()), static_cast<std::streamsize>(header.size()));
        file.close();
        std::filesystem::resize_file(path, plan.bytes);
        return path;
    }
};

TEST_P(MemoryOfLlama, IsWhatWeSay)
{
    const auto planned = plan::makePlan(GetParam().make(), {.preset = "F16"}, nullptr, "hollow.gguf");
    ASSERT_TRUE(planned) << planned.error().message;
    const std::string path = writeHeader(*planned);
    for (const std::uint32_t context : {512U, 8192U, 9000U, 32768U}) {
        for (const auto& [type, ours] :
             {std::pair(kF16, fit::CacheType::F16), {kQ8_0, fit::CacheType::Q8_0}, {kQ4_0, fit::CacheType::Q4_0}}) {
            const MemoryReport theirs = Llama::instance().memory(path, context, type);
            ASSERT_TRUE(theirs.complete) << Llama::instance().lastErrors();
            const auto need = fit::memoryNeed(*planned, {context, ours}, fit::Memory::Graphics);
            ASSERT_TRUE(need) << need.error().message;
            EXPECT_NEAR(static_cast<double>(need->bytes(fit::PartKind::Cache)) / MiB, theirs.cache, kRounding)
                << context << " " << type;
            // The buffers are an estimate: of gpt-oss, theirs grow by 6 % from 4096 to 8192 cells and shrink again.
            EXPECT_NEAR(static_cast<double>(need->bytes(fit::PartKind::Compute)) / MiB, theirs.compute,
                        theirs.compute * 0.065)
                << context << " " << type;
        }
    }
}

class WindowsOfLlama : public MemoryOfLlama { };

TEST_P(WindowsOfLlama, LieInTheLayersThatWeSay)
{
    const auto planned = plan::makePlan(GetParam().make(), {.preset = "F16"}, nullptr, "hollow.gguf");
    ASSERT_TRUE(planned) << planned.error().message;
    const MemoryReport theirs = Llama::instance().memory(writeHeader(*planned), 8192, kF16);
    ASSERT_TRUE(theirs.complete) << Llama::instance().lastErrors();
    const auto need = fit::memoryNeed(*planned, {8192}, fit::Memory::Graphics);
    ASSERT_TRUE(need) << need.error().message;
    EXPECT_NEAR(static_cast<double>(need->bytes(fit::PartKind::Cache)) / MiB, theirs.cache, kRounding);
}

INSTANTIATE_TEST_SUITE_P(Small, WindowsOfLlama,
                         testing::Values(Case{"gemma2", fit::smallGemma2}, Case{"gemma3", fit::smallGemma3},
                                         Case{"cohere2", fit::smallCohere2}, Case{"olmo2", fit::smallOlmo2}),
                         [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(Published, MemoryOfLlama,
                         testing::Values(Case{"llama3_8B", fit::llama3_8B}, Case{"qwen3_30B", fit::qwen3_30B_A3B},
                                         Case{"deepseek_v3", fit::deepSeekV3}, Case{"gpt_oss_20B", fit::gptOss20B}),
                         [](const auto& test) { return test.param.name; });

} // namespace
} // namespace ql::oracle

// SPDX-License-Identifier: Apache-2.0
// A checkpoint of a terabyte, made of sparse files: opening it must read headers only.
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include "core/checkpoint/checkpoint.h"

namespace {

using namespace ql;

constexpr int kShards = 160;
constexpr int kTensors = 90000;
constexpr std::uint64_t kRows = 2048, kColumns = 2848; // BF16: 1.05 TB in all
constexpr std::uint64_t kTensorBytes = kRows * kColumns * 2;

std::string tensorName(int i)
{
    return fmt::format("model.layers.{}.mlp.experts.{}.{}_proj.weight", i / 768, i % 768 / 3,
                       i % 3 == 0       ? "gate"
                           : i % 3 == 1 ? "up"
                                        : "down");
}

std::string shardName(int shard)
{
    return fmt::format("model-{:05}-of-{:05}.safetensors", shard + 1, kShards);
}

class HugeCheckpoint : public testing::Test {
protected:
    HugeCheckpoint()
        : m_folder(std::filesystem::path(testing::TempDir()) / fmt::format("huge-{}", getpid()))
    {
        std::filesystem::create_directories(m_folder);
        std::ofstream(m_folder / "config.json") << R"({"architectures": ["LlamaForCausalLM"]})";
        std::ofstream index(m_folder / "model.safetensors.index.json");
        index << R"({"metadata": {"total_size": 1}, "weight_map": {)";
        for (int shard = 0, tensor = 0; shard < kShards; ++shard) {
            const int end = (shard + 1) * kTensors / kShards;
            std::string header = "{";
            for (std::uint64_t offset = 0; tensor < end; ++tensor, offset += kTensorBytes) {
                const std::string name = tensorName(tensor);
                index << fmt::format("{}\"{}\": \"{}\"", tensor ? "," : "", name, shardName(shard));
                header += fmt::format(R"({}"{}":{{"dtype":"BF16","shape":[{},{}],"data_offsets":[{},{}]}})",
                                      offset ? "," : "", name, kRows, kColumns, offset, offset + kTensorBytes);
            }
            header += "}";
            const std::uint64_t tensors = static_cast<std::uint64_t>(end - shard * kTensors / kShards);
            writeShard(shard, header, tensors * kTensorBytes);
        }
        index << "}}";
    }
    ~HugeCheckpoint() override { std::filesystem::remove_all(m_folder); }

    void writeShard(int shard, const std::string& header, std::uint64_t dataBytes) const
    {
        const auto path = m_folder / shardName(shard);
        const std::uint64_t size = header.size();
        std::ofstream out(path, std::ios::binary);
        out.write(reinterpret_cast<const char*>(&size), 8);
        out << header;
        out.close();
        ASSERT_EQ(truncate(path.c_str(), static_cast<off_t>(8 + size + dataBytes)), 0) << std::strerror(errno);
    }

    std::filesystem::path m_folder;
};

/// The most memory that this process has used so far.
std::uint64_t peakBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

TEST_F(HugeCheckpoint, OpensByItsHeaders)
{
    const std::uint64_t before = peakBytes();
    const auto start = std::chrono::steady_clock::now();
    const auto opened = checkpoint::open(io::systemDisk(), m_folder.string());
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    ASSERT_TRUE(opened) << opened.error().message;
    const checkpoint::Checkpoint& checkpoint = **opened;

    EXPECT_EQ(checkpoint.source(), checkpoint::Source::HuggingFace);
    EXPECT_EQ(checkpoint.files().size(), 160u);
    EXPECT_EQ(checkpoint.tensors().size(), 90000u);
    EXPECT_EQ(checkpoint.bytes(), 90000u * kTensorBytes);
    EXPECT_GT(checkpoint.bytes(), std::uint64_t{1000000000000});
    EXPECT_EQ(checkpoint.bitsPerWeight(), 16.0);
    EXPECT_TRUE(checkpoint.warnings().empty());
    const checkpoint::Tensor* last = checkpoint.find(tensorName(kTensors - 1));
    ASSERT_TRUE(last);
    EXPECT_EQ(checkpoint.files()[last->file]->path(), (m_folder / shardName(kShards - 1)).string());
    std::vector<std::byte> end(16);
    EXPECT_TRUE(checkpoint.read(*last, last->bytes - end.size(), end));
    EXPECT_FALSE(checkpoint.read(*last, last->bytes - 1, end));

    const std::uint64_t grown = peakBytes() - before;
    EXPECT_LT(grown, 300u << 20);
    std::printf("opened in %.3f s; peak memory grew by %.1f MB\n", seconds, static_cast<double>(grown) / 1e6);
}

} // namespace

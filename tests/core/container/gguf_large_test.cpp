// SPDX-License-Identifier: Apache-2.0
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/container/gguf/reader.h"
#include "core/container/gguf/writer.h"
#include "tests/core/container/file_bytes.h"
#include "tests/core/container/refusal.h"
#include "tests/core/io/temp_folder.h"

namespace ql::gguf {
namespace {

using test::TempFolder;

/// A sparse file: these bytes, then zeros that take no space.
std::string writeSparse(const TempFolder& folder, const std::string& bytes, std::uint64_t size)
{
    std::string path = folder.write("large.gguf", bytes);
    EXPECT_EQ(::truncate(path.c_str(), static_cast<off_t>(size)), 0);
    return path;
}

std::uint64_t peakBytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

TEST(LargeGguf, OpensATerabyteByItsHeader)
{
    constexpr std::uint64_t rows = std::uint64_t{1} << 22, columns = std::uint64_t{1} << 16;
    test::GgufBytes file{.tensors = {test::tensorInfo("t", {columns, rows}, 0, 0)}};
    const std::string header = file.bytes();
    const TempFolder folder;
    const std::string path = writeSparse(folder, header, header.size() + rows * columns * 4);
    const std::uint64_t before = peakBytes();
    const auto opened = container::readHeader(io::systemDisk(), path);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ(opened->tensors.at(0).bytes, std::uint64_t{1} << 40);
    EXPECT_LT(peakBytes() - before, 16u << 20);
}

TEST(LargeGguf, RefusesAHeaderWithoutEnd)
{
    const std::string bytes =
        test::GgufBytes{.entries = {test::entry("a", 8, test::u64(std::uint64_t{200} << 20))}}.header();
    const TempFolder folder;
    EXPECT_THAT(
        test::refusal(container::readHeader(io::systemDisk(), writeSparse(folder, bytes, std::uint64_t{1} << 30))),
        testing::HasSubstr("byte 45: the value of key \"a\" needs 209715200 bytes and reaches past the 128 MiB that a "
                           "header may have"));
}

TEST(LargeGguf, OpensALargeVocabulary)
{
    constexpr std::size_t tokens = 152'000;
    std::vector<std::string> words, merges;
    for (std::size_t i = 0; i < tokens; ++i) {
        words.push_back("token" + std::to_string(i));
        merges.push_back("a longer piece" + std::to_string(i) + " token" + std::to_string(i));
    }
    const auto layout = layOut({{"general.architecture", Value::string("llama")},
                                {"tokenizer.ggml.tokens", Value::strings(std::move(words))},
                                {"tokenizer.ggml.token_type", Value::i32s(std::vector<std::int32_t>(tokens, 1))},
                                {"tokenizer.ggml.scores", Value::f32s(std::vector<float>(tokens, 0.5f))},
                                {"tokenizer.ggml.merges", Value::strings(std::move(merges))}},
                               {});
    ASSERT_TRUE(layout);
    const TempFolder folder;
    const std::string path =
        folder.write("vocabulary.gguf", {reinterpret_cast<const char*>(layout->header.data()), layout->header.size()});
    const std::clock_t begin = std::clock(); // processor time: other programs do not count
    const auto opened = container::readHeader(io::systemDisk(), path);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    ASSERT_TRUE(opened);
    EXPECT_EQ(find(opened->metadata, "tokenizer.ggml.merges")->asArray()->size(), tokens);
    std::printf("%zu tokens with merges and scores opened in %.3f s\n", tokens, seconds);
}

} // namespace
} // namespace ql::gguf

// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/container/container.h"
#include "tests/core/container/file_bytes.h"
#include "tests/core/container/refusal.h"
#include "tests/core/io/temp_folder.h"

namespace ql::container {
namespace {

using test::refusal;
using test::TempFolder;
using testing::HasSubstr;

TEST(ReadHeader, RecognisesContainersByTheirFirstBytes)
{
    const TempFolder folder;
    const auto gguf = readHeader(io::systemDisk(), folder.write("model.bin", test::GgufBytes{}.bytes()));
    ASSERT_TRUE(gguf) << gguf.error().message;
    EXPECT_EQ(gguf->kind, Kind::Gguf);
    const auto safetensors = readHeader(io::systemDisk(), folder.write("model.pt", test::safetensorsBytes("{}", 0)));
    ASSERT_TRUE(safetensors) << safetensors.error().message;
    EXPECT_EQ(safetensors->kind, Kind::Safetensors);
}

struct Other {
    std::string bytes;
    const char* message;
};

TEST(ReadHeader, SaysWhatAnotherFileLooksLike)
{
    using namespace std::string_literals;
    const std::vector<Other> rows = {
        {"", "is empty"},
        {std::string(4096, '\0'), "begins with zeros only"},
        {"PK\x03\x04 data.pkl"s, "is a PyTorch checkpoint (pickle)"},
        {"\x80\x02}q"s, "is a PyTorch checkpoint (pickle)"},
        {"lmgg\x01"s, "is a GGML file from before GGUF"},
        {"tjgg\x03"s, "is a GGML file from before GGUF"},
        {"FUGG\x03"s, "begins with a byte-swapped GGUF magic number"},
        {"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n", "is a Git LFS pointer"},
        {"<!DOCTYPE html><html>", "is a web page"},
        {"\n  <HTML>404", "is a web page"},
        {"{\"error\":\"Repository not found\"}", "is JSON text"},
        {"\x1f\x8b\x08"s, "is a compressed archive"},
        {"\x28\xb5\x2f\xfd"s, "is a compressed archive"},
        {"\x89HDF\r\n\x1a\n"s, "is an HDF5 file"},
        {"\x93NUMPY\x01"s, "is a NumPy array"},
        {"\x7f"
         "ELF\x02"s,
         "is a program or library"},
        {"plain words", "begins like neither a GGUF nor a safetensors file"},
    };
    const TempFolder folder;
    for (const Other& row : rows) {
        const auto header = readHeader(io::systemDisk(), folder.write("file.gguf.part", row.bytes));
        EXPECT_THAT(refusal(header), HasSubstr("file.gguf.part: "s + row.message));
        EXPECT_EQ(header ? Errc::Failed : header.error().code, Errc::Unsupported) << row.message;
    }
}

TEST(ReadHeader, LetsTheNameDecideWhenTheBeginningIsDamaged)
{
    const TempFolder folder;
    EXPECT_THAT(refusal(readHeader(io::systemDisk(), folder.write("a.gguf", "GUGF damaged"))),
                HasSubstr("byte 0: the magic number is not \"GGUF\""));
    EXPECT_THAT(refusal(readHeader(io::systemDisk(), folder.write("a.safetensors", "12345678{}"))),
                HasSubstr("byte 0: states a header of"));
    EXPECT_THAT(refusal(readHeader(io::systemDisk(), folder.write("b.safetensors", "<html>"))),
                HasSubstr("is a web page"))
        << "what a file is says more than its name";
}

} // namespace
} // namespace ql::container

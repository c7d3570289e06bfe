// SPDX-License-Identifier: Apache-2.0
#include "tests/core/io/fault_disk.h"

#include <gtest/gtest.h>

#include "tests/core/io/temp_folder.h"

namespace ql::test {
namespace {

Status writeTwoParts(io::Disk& disk, const std::string& path)
{
    const std::string part = "part";
    QL_TRY(const auto output, disk.create(path, 8, io::Existing::Refuse));
    QL_CHECK(output->writeAt(0, std::as_bytes(std::span(part))));
    QL_CHECK(output->writeAt(4, std::as_bytes(std::span(part))));
    return output->commit();
}

TEST(FaultDisk, FailsEveryOperationInTurnAndThenNone)
{
    int operation = 1;
    for (;; ++operation) {
        const TempFolder folder;
        FaultDisk disk(io::systemDisk(), operation);
        const Status status = writeTwoParts(disk, folder / "out");
        EXPECT_EQ(status.has_value(), !disk.failed()) << operation;
        EXPECT_EQ(folder.count(), status ? 1 : 0) << operation;
        if (!disk.failed())
            break;
    }
    EXPECT_EQ(operation, 5); // create, two writes, commit, and the run without a fault
}

TEST(FaultDisk, StaysBrokenWhenAsked)
{
    const TempFolder folder;
    FaultDisk recovering(io::systemDisk(), 1);
    FaultDisk broken(io::systemDisk(), 1, After::StayBroken);
    EXPECT_FALSE(recovering.writeText(folder / "a", "text"));
    EXPECT_TRUE(recovering.writeText(folder / "a", "text"));
    EXPECT_FALSE(broken.writeText(folder / "b", "text"));
    EXPECT_FALSE(broken.writeText(folder / "b", "text"));
    EXPECT_EQ(broken.operations(), 2);
}

TEST(FaultDisk, FailsReadsOfOpenFiles)
{
    const TempFolder folder;
    const std::string path = folder.write("a", "text");
    FaultDisk disk(io::systemDisk(), 2);
    const auto file = disk.open(path);
    ASSERT_TRUE(file);
    std::byte byte{};
    EXPECT_FALSE((*file)->readAt(0, std::span(&byte, 1)));
    EXPECT_TRUE((*file)->readAt(0, std::span(&byte, 1)));
    EXPECT_EQ(byte, std::byte{'t'});
}

} // namespace
} // namespace ql::test

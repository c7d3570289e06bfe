// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "tests/core/job/child.h"
#include "tests/core/job/synthetic.h"

namespace ql::job {
namespace {

using namespace test;

/// The job's memory does not grow with the model: 1 GiB of source with buffers of 16 MiB.
TEST(Memory, StaysNearTheLimitForAModelFarLarger)
{
    constexpr std::uint64_t limit = 16 << 20, allowance = 200 << 20;
    const TempFolder folder(Place::Disk);
    const ChildResult result =
        runChild({QL_KILL_DRIVER, "large", folder.path("out.gguf"), std::to_string(limit)}, forEver);
    ASSERT_EQ(result.exitCode, 0);
    EXPECT_LT(result.peakBytes, limit + allowance);
    const auto json = parseJson(readFile(folder.path("out.gguf.report.json")), "report");
    ASSERT_TRUE(json);
    EXPECT_LT((*json)["peak_bytes"].get<std::uint64_t>(), limit + allowance);
    EXPECT_GT((*json)["peak_bytes"].get<std::uint64_t>(), 0u);
}

} // namespace
} // namespace ql::job

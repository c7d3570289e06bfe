// SPDX-License-Identifier: Apache-2.0
#include "core/base/result.h"

#include <gtest/gtest.h>

namespace ql {
namespace {

TEST(Fail, KeepsEveryMessageOnOneLine)
{
    EXPECT_EQ(fail(Errc::BadInput, "a\tb\n").value().message, "a\\x09b\\x0a");
    const Error error = fail(Error{Errc::Unsupported, "a\x1b["}).value();
    EXPECT_EQ(error.message, "a\\x1b[");
    EXPECT_EQ(error.code, Errc::Unsupported);
    EXPECT_EQ(Error(error).in("b\n").message, "b\\x0a: a\\x1b[");
}

} // namespace
} // namespace ql

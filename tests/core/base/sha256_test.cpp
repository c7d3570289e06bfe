// SPDX-License-Identifier: Apache-2.0
// The examples of FIPS 180-4 and of its test suite.
#include <span>
#include <string>

#include <gtest/gtest.h>

#include "core/base/sha256.h"

namespace {

std::string hashOf(const std::string& text)
{
    return ql::sha256Hex(std::as_bytes(std::span(text)));
}

TEST(Sha256, HashesTheStandardExamples)
{
    EXPECT_EQ(hashOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hashOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hashOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hashOf(std::string(1000000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

} // namespace

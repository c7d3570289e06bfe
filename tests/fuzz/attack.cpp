// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/attack.h"

#include <gtest/gtest.h>

#include "tests/fuzz/strangers.h"
#ifdef QL_COUNTED_MEMORY
#include "tests/fuzz/counted_memory.h"
#endif

namespace ql::test {

std::string said(std::string_view kind, const std::string& bytes)
{
    const Stranger& stranger = *findStranger(kind);
#ifdef QL_COUNTED_MEMORY
    startCounting();
    std::string result = stranger.read(bytes).value_or("accepted");
    EXPECT_LE(mostBytes(), mostTimes * bytes.size() + stranger.besides) << kind << ", " << bytes.size() << " bytes";
    return result;
#else
    return stranger.read(bytes).value_or("accepted");
#endif
}

} // namespace ql::test

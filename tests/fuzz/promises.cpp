// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <cstdlib>

#include "tests/fuzz/strangers.h"

namespace ql::test {

void require(bool holds, const char* promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "a promise is broken: %s\n", promise);
    std::abort();
}

std::string checked(const std::string& message)
{
    require(message.size() > 10 && message.size() < 2000, "a message is one sentence");
    for (const char c : message) {
        if (static_cast<unsigned char>(c) < 0x20)
            std::fprintf(stderr, "%s\n", message.c_str());
        require(static_cast<unsigned char>(c) >= 0x20, "a message has no control characters");
    }
    return message;
}

std::string resourceFolder()
{
    const char* const folder = std::getenv("QUANTLOOM_RESOURCES");
    require(folder != nullptr, "QUANTLOOM_RESOURCES says where the program's tables are");
    return folder;
}

} // namespace ql::test

// SPDX-License-Identifier: Apache-2.0
// One fuzzer for each kind of file: QL_READ is its function in strangers.h.
#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/fuzz/strangers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    ql::test::QL_READ(std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}

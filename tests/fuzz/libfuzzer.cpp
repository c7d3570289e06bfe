// SPDX-License-Identifier: Apache-2.0
// One fuzzer for each kind of file: QL_STRANGER is its name in strangers.h.
#include <cstddef>
#include <cstdint>
#include <string>

#include "tests/fuzz/strangers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const ql::test::Stranger* const stranger = ql::test::findStranger(QL_STRANGER);
    stranger->read(std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}

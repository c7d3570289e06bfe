// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/plain_copy.h"

#include <cstdint>
#include <cstring>

namespace ql::bench {

void readAndWrite(const std::byte* in, std::size_t inBytes, std::byte* out, std::size_t outBytes, std::size_t rows)
{
    using Wide = std::uint64_t __attribute__((vector_size(64)));
    for (std::size_t row = 0; row < rows; ++row, in += inBytes, out += outBytes) {
        Wide all{};
        for (std::size_t i = 0; i < inBytes; i += sizeof(Wide)) {
            Wide loaded{};
            if (i + sizeof loaded <= inBytes)
                std::memcpy(&loaded, in + i, sizeof loaded);
            else
                std::memcpy(&loaded, in + i, inBytes - i);
            all ^= loaded;
        }
        std::memset(out, static_cast<int>(all[0] & 255), outBytes);
    }
}

} // namespace ql::bench

// SPDX-License-Identifier: Apache-2.0
// F16 and BF16: rounding to nearest even.
#pragma once

#include <span>

#include "core/quant/format.h"
#include "core/quant/simd/codecs.h"
#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

struct ToFloat16 {
    static constexpr Format format = Format::F16;

    static QL_LANES void store(std::byte* to, Floats a, Floats b)
    {
        storeAsHalves(to, a);
        storeAsHalves(to + lanes * 2, b);
    }
};

struct ToBfloat16 {
    static constexpr Format format = Format::BF16;

    static QL_LANES void store(std::byte* to, Floats a, Floats b)
    {
        const auto roundedUpperHalf = [](Ints bits) {
            const Ints odd = bitAnd(shiftRight<16>(bits), splatInt(1));
            return addInts(addInts(bits, splatInt(0x7fff)), odd);
        };
        storeUpperHalves(to, roundedUpperHalf(asInts(a)), roundedUpperHalf(asInts(b)));
    }
};

/// The scalar code takes NaN, of which the hardware would keep some of the payload, and what is left over at the end.
template <typename To>
void convertRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>, std::byte* out)
{
    const EncodeRows scalar = info(To::format).encode;
    constexpr std::size_t together = 2 * lanes;
    const std::size_t count = rowCount * columns, whole = count - count % together;
    for (std::size_t i = 0; i < whole; i += together) {
        const Floats a = loadAnywhere(rows + i), b = loadAnywhere(rows + i + lanes);
        if (__builtin_expect(any(isEitherNan(a, b)), 0))
            scalar(rows + i, 1, together, {}, out + i * 2);
        else
            To::store(out + i * 2, a, b);
    }
    if (whole < count)
        scalar(rows + whole, 1, count - whole, {}, out + whole * 2);
}

namespace small_floats {
constexpr FastCodec codecs[] = {
    {.format = Format::F16, .encode = convertRows<ToFloat16>},
    {.format = Format::BF16, .encode = convertRows<ToBfloat16>},
};
} // namespace small_floats

} // namespace
} // namespace ql::quant::simd

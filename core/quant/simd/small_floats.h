// SPDX-License-Identifier: Apache-2.0
// F16 and BF16: rounding to nearest even; a NaN becomes what core/base/small_float.h says.
#pragma once

#include <span>

#include "core/quant/format.h"
#include "core/quant/simd/codecs.h"
#include "core/quant/simd/lane_math.h"

namespace ql::quant::simd {
namespace {

struct ToFloat16 {
    static constexpr Format format = Format::F16;

    static QL_LANES Ints convert(Floats v)
    {
        const Ints sign = bitAnd(shiftRight<16>(asInts(v)), splatInt(0x8000));
        const Ints quiet = bitOr(sign, splatInt(0x7e00)); // the hardware would keep some of the payload
        return asInts(select(isNan(v), asFloats(quiet), asFloats(toHalf(v))));
    }
};

struct ToBfloat16 {
    static constexpr Format format = Format::BF16;

    static QL_LANES Ints convert(Floats v)
    {
        const Ints bits = asInts(v), upper = shiftRight<16>(bits);
        const Ints half = addInts(splatInt(0x7fff), bitAnd(upper, splatInt(1)));
        const Ints quiet = bitOr(upper, splatInt(0x40));
        return asInts(select(isNan(v), asFloats(quiet), asFloats(shiftRight<16>(addInts(bits, half)))));
    }
};

template <typename To>
void convertRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float>, std::byte* out)
{
    const std::size_t count = rowCount * columns, whole = count - count % lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        storeHalves(out + i * 2, To::convert(loadAnywhere(rows + i)));
    if (whole < count)
        info(To::format).encode(rows + whole, 1, count - whole, {}, out + whole * 2);
}

namespace small_floats {
constexpr FastCodec codecs[] = {
    {.format = Format::F16, .encode = convertRows<ToFloat16>},
    {.format = Format::BF16, .encode = convertRows<ToBfloat16>},
};
} // namespace small_floats

} // namespace
} // namespace ql::quant::simd

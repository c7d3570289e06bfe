// SPDX-License-Identifier: Apache-2.0
// One float per lane, one lane: the operations of lanes_avx512.h in plain C++, each giving what an instruction would.
// For kernels that are their own scalar truth, on machines without any of the other sets too.
#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "core/base/small_float.h"
#include "core/quant/codec/numerics.h"

#define QL_LANES inline

namespace ql::quant::simd {
namespace {

constexpr int lanes = 1, vectorRegisters = 16;
using Floats = float;
using Ints = std::int32_t;
using Mask = bool;

// clang-format off
QL_LANES Floats loadAnywhere(const float* from) { return *from; }
QL_LANES void storeAnywhere(float* to, Floats v) { *to = v; }
QL_LANES Floats load(const float* from) { return *from; }
QL_LANES void store(float* to, Floats v) { *to = v; }
QL_LANES void storeInts(std::uint32_t* to, Ints v) { *to = static_cast<std::uint32_t>(v); }
QL_LANES Floats splat(float v) { return v; }
QL_LANES Ints splatInt(int v) { return v; }

QL_LANES Floats smaller(Floats a, Floats b) { return a < b ? a : b; }
QL_LANES Floats larger(Floats a, Floats b) { return a > b ? a : b; }
QL_LANES Floats magnitude(Floats v) { return std::abs(v); }
QL_LANES Floats withSignOf(Floats v, float size) { return std::copysign(size, v); }
/// The sum with 2^23 has no fraction; from there on floats have none anyway.
QL_LANES Floats rounded(Floats v) { return std::abs(v) < 0x1p23f ? std::copysign(std::abs(v) + 0x1p23f - 0x1p23f, v) : v; }
QL_LANES Floats fused(Floats a, Floats b, Floats c) { return std::fma(a, b, c); }
QL_LANES Floats squareRoot(Floats v) { return std::sqrt(v); }
QL_LANES Floats roughReciprocal(Floats v) { return 1 / v; }
constexpr float roughReciprocalError = 0x1p-22f;

QL_LANES Mask isLess(Floats a, Floats b) { return a < b; }
QL_LANES Mask isAtLeast(Floats a, Floats b) { return a >= b; }
QL_LANES Mask isEqual(Floats a, Floats b) { return a == b; }
QL_LANES Mask isNan(Floats v) { return v != v; }
QL_LANES Mask noLane() { return false; }
QL_LANES Mask both(Mask a, Mask b) { return a && b; }
QL_LANES Mask either(Mask a, Mask b) { return a || b; }
QL_LANES Mask butNot(Mask a, Mask b) { return a && !b; }
QL_LANES Mask opposite(Mask m) { return !m; }
QL_LANES unsigned laneBits(Mask m) { return m ? 1u : 0u; }
QL_LANES Floats select(Mask m, Floats yes, Floats no) { return m ? yes : no; }
QL_LANES Floats zeroUnless(Mask m, Floats v) { return m ? v : 0.0f; }

QL_LANES Ints asInts(Floats v) { return std::bit_cast<Ints>(v); }
QL_LANES Floats asFloats(Ints v) { return std::bit_cast<Floats>(v); }
QL_LANES Ints truncated(Floats v) { return codec::truncateToInt(v); }
QL_LANES Ints bitAnd(Ints a, Ints b) { return a & b; }
QL_LANES Ints bitOr(Ints a, Ints b) { return a | b; }
QL_LANES Ints bitXor(Ints a, Ints b) { return a ^ b; }
QL_LANES Ints subtractInts(Ints a, Ints b) { return static_cast<Ints>(static_cast<std::uint32_t>(a) - static_cast<std::uint32_t>(b)); }
QL_LANES Ints selectInts(Mask m, Ints yes, Ints no) { return m ? yes : no; }
QL_LANES Ints addInts(Ints a, Ints b) { return static_cast<Ints>(static_cast<std::uint32_t>(a) + static_cast<std::uint32_t>(b)); }
QL_LANES Ints largerInt(Ints a, Ints b) { return a > b ? a : b; }
QL_LANES Ints smallerInt(Ints a, Ints b) { return a < b ? a : b; }
template <int Count> QL_LANES Ints shiftLeft(Ints v) { return static_cast<Ints>(static_cast<std::uint32_t>(v) << Count); }
template <int Count> QL_LANES Ints shiftRight(Ints v) { return static_cast<Ints>(static_cast<std::uint32_t>(v) >> Count); }
QL_LANES Ints shiftLeftBy(Ints v, int count) { return static_cast<Ints>(static_cast<std::uint32_t>(v) << count); }
QL_LANES Ints shiftRightBy(Ints v, int count) { return static_cast<Ints>(static_cast<std::uint32_t>(v) >> count); }
QL_LANES Ints loadInts(const std::uint32_t* from) { return static_cast<Ints>(*from); }
QL_LANES Ints loadShorts(const std::uint16_t* from) { return *from; }
QL_LANES Ints loadBytes(const void* from) { return *static_cast<const std::uint8_t*>(from); }
QL_LANES void storeHalves(std::byte* to, Ints v) { const auto half = static_cast<std::uint16_t>(v); std::memcpy(to, &half, 2); }
QL_LANES void storeBytes(std::byte* to, Ints v) { *to = static_cast<std::byte>(v); }
constexpr int quadOf(int lane) { return lane; }
QL_LANES void storeQuads(float* to, Floats a, Floats b, Floats c, Floats d) { to[0] = a; to[1] = b; to[2] = c; to[3] = d; }
QL_LANES void loadQuads(const std::byte* const* source, std::size_t offset, std::uint32_t* out) { std::memcpy(out, source[0] + offset, 16); }
QL_LANES Floats toFloats(Ints v) { return static_cast<Floats>(v); }

QL_LANES Ints toHalf(Floats v) { return floatToFloat16(v); }
QL_LANES Floats fromHalf(Ints v) { return float16ToFloat(static_cast<std::uint16_t>(v)); }

struct LookUp { const float* entries; };
constexpr int lookUpSize = 32;
QL_LANES LookUp lookUpIn(const float* entries) { return {entries}; }
QL_LANES Floats at(const LookUp& table, Ints index) { return table.entries[index & (lookUpSize - 1)]; }
QL_LANES Ints oneMoreWhere(Mask m, Ints v) { return v + (m ? 1 : 0); }
QL_LANES Floats gatherFrom(const float* table, Ints index) { return table[index]; }
template <int Count> QL_LANES Floats lookUp(const float* table, Ints index) { return table[index]; }
template <int Distance> QL_LANES Floats swapped(Floats v) { return v; }
// clang-format on

/// "Transposes" 16 columns: out[c] = source[0][c], c < 16.
QL_LANES void transpose16(const float* const* source, std::size_t column, float* out)
{
    for (std::size_t c = 0; c < 16; ++c)
        out[c] = source[0][column + c];
}

} // namespace
} // namespace ql::quant::simd

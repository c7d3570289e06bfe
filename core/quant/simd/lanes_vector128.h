// SPDX-License-Identifier: Apache-2.0
// One float per lane, four lanes: the operations of lanes_avx512.h on the compiler's own vectors (GCC, Clang). For
// NEON; any other set with vectors of 128 bits will do, which is how it is tested on machines without NEON.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "core/base/small_float.h"

#define QL_LANES inline __attribute__((always_inline))

namespace ql::quant::simd {
namespace {

constexpr int lanes = 4, vectorRegisters = 32;
using Floats = float __attribute__((vector_size(16)));
using Ints = std::int32_t __attribute__((vector_size(16)));
using Unsigneds = std::uint32_t __attribute__((vector_size(16)));
using Mask = Ints; // all bits of a lane set or clear

/// operation(lane) in every lane.
template <typename Vector, typename Operation> QL_LANES Vector eachLane(Operation operation)
{
    Vector v;
    for (int lane = 0; lane < lanes; ++lane)
        v[lane] = operation(lane);
    return v;
}

template <typename Vector, typename Number> QL_LANES Vector loadVector(const Number* from)
{
    Vector v;
    std::memcpy(&v, from, sizeof v);
    return v;
}

template <typename Vector> QL_LANES void storeVector(void* to, Vector v)
{
    std::memcpy(to, &v, sizeof v);
}

// clang-format off
QL_LANES Floats loadAnywhere(const float* from) { return loadVector<Floats>(from); }
QL_LANES void storeAnywhere(float* to, Floats v) { storeVector(to, v); }
QL_LANES Floats load(const float* from) { return loadVector<Floats>(from); }
QL_LANES void store(float* to, Floats v) { storeVector(to, v); }
QL_LANES void storeInts(std::uint32_t* to, Ints v) { storeVector(to, v); }
QL_LANES Floats splat(float v) { return Floats{v, v, v, v}; }
QL_LANES Ints splatInt(int v) { return Ints{v, v, v, v}; }

QL_LANES Ints asInts(Floats v) { return reinterpret_cast<Ints>(v); }
QL_LANES Floats asFloats(Ints v) { return reinterpret_cast<Floats>(v); }
QL_LANES Unsigneds asUnsigneds(Ints v) { return reinterpret_cast<Unsigneds>(v); }
QL_LANES Ints bitAnd(Ints a, Ints b) { return a & b; }
QL_LANES Ints bitOr(Ints a, Ints b) { return a | b; }
QL_LANES Ints bitXor(Ints a, Ints b) { return a ^ b; }
QL_LANES Ints addInts(Ints a, Ints b) { return reinterpret_cast<Ints>(asUnsigneds(a) + asUnsigneds(b)); }
QL_LANES Ints subtractInts(Ints a, Ints b) { return reinterpret_cast<Ints>(asUnsigneds(a) - asUnsigneds(b)); }
QL_LANES Ints largerInt(Ints a, Ints b) { return a > b ? a : b; }
QL_LANES Ints smallerInt(Ints a, Ints b) { return a < b ? a : b; }
QL_LANES Ints largerUnsigned(Ints a, Ints b) { return asUnsigneds(a) > asUnsigneds(b) ? a : b; }
QL_LANES Ints shiftRightBy(Ints v, int count) { return reinterpret_cast<Ints>(asUnsigneds(v) >> count); }
QL_LANES Ints shiftLeftBy(Ints v, int count) { return reinterpret_cast<Ints>(asUnsigneds(v) << count); }
QL_LANES Ints shiftRightEach(Ints v, Ints counts) { return reinterpret_cast<Ints>(asUnsigneds(v) >> asUnsigneds(counts)); }
template <int Count> QL_LANES Ints shiftLeft(Ints v) { return shiftLeftBy(v, Count); }
template <int Count> QL_LANES Ints shiftRight(Ints v) { return shiftRightBy(v, Count); }

QL_LANES Mask isLess(Floats a, Floats b) { return a < b; }
QL_LANES Mask isAtLeast(Floats a, Floats b) { return a >= b; }
QL_LANES Mask isEqual(Floats a, Floats b) { return a == b; }
QL_LANES Mask isSame(Ints a, Ints b) { return a == b; }
QL_LANES Mask isNan(Floats v) { return v != v; }
QL_LANES Mask isEitherNan(Floats a, Floats b) { return isNan(a) | isNan(b); }
QL_LANES Mask noLane() { return splatInt(0); }
QL_LANES Mask both(Mask a, Mask b) { return a & b; }
QL_LANES Mask either(Mask a, Mask b) { return a | b; }
QL_LANES Mask butNot(Mask a, Mask b) { return a & ~b; }
QL_LANES Mask opposite(Mask m) { return ~m; }
QL_LANES unsigned laneBits(Mask m) { return static_cast<unsigned>((m[0] & 1) | (m[1] & 2) | (m[2] & 4) | (m[3] & 8)); }
QL_LANES Mask lanesOf(unsigned bits) { return (splatInt(static_cast<int>(bits)) & Ints{1, 2, 4, 8}) != 0; }
QL_LANES Floats select(Mask m, Floats yes, Floats no) { return m ? yes : no; }
QL_LANES Ints selectInts(Mask m, Ints yes, Ints no) { return m ? yes : no; }
QL_LANES Floats zeroUnless(Mask m, Floats v) { return asFloats(m & asInts(v)); }
QL_LANES Ints addWhere(Mask m, Ints a, Ints b) { return addInts(a, m & b); }
QL_LANES Ints oneMoreWhere(Mask m, Ints v) { return subtractInts(v, m); }

QL_LANES Floats smaller(Floats a, Floats b) { return a < b ? a : b; }
QL_LANES Floats larger(Floats a, Floats b) { return a > b ? a : b; }
QL_LANES Floats magnitude(Floats v) { return asFloats(asInts(v) & splatInt(0x7fffffff)); }
QL_LANES Floats withSignOf(Floats v, float size) { return asFloats((asInts(v) & asInts(splat(-0.0f))) | asInts(splat(size))); }
/// The sum with 2^23 has no fraction; from there on floats have none anyway.
QL_LANES Floats rounded(Floats v) { const Floats whole = magnitude(v) + 0x1p23f - 0x1p23f; return magnitude(v) < 0x1p23f ? asFloats(asInts(whole) | (asInts(v) & asInts(splat(-0.0f)))) : v; }
QL_LANES Floats fused(Floats a, Floats b, Floats c) { return eachLane<Floats>([&](int i) { return std::fma(a[i], b[i], c[i]); }); }
QL_LANES Floats squareRoot(Floats v) { return eachLane<Floats>([&](int i) { return std::sqrt(v[i]); }); }
QL_LANES Floats roughReciprocal(Floats v) { return 1.0f / v; }
constexpr float roughReciprocalError = 0x1p-22f;
/// What does not fit becomes the smallest integer.
QL_LANES Ints truncated(Floats v) { const Mask fits = magnitude(v) < 0x1p31f; return fits ? __builtin_convertvector(fits ? v : splat(0), Ints) : splatInt(INT32_MIN); }
QL_LANES Floats toFloats(Ints v) { return __builtin_convertvector(v, Floats); }

QL_LANES Ints toHalf(Floats v) { return eachLane<Ints>([&](int i) { return floatToFloat16(v[i]); }); }
QL_LANES Floats fromHalf(Ints v) { return eachLane<Floats>([&](int i) { return float16ToFloat(static_cast<std::uint16_t>(v[i])); }); }
QL_LANES std::uint16_t halfOf(float v) { return floatToFloat16(v); }
QL_LANES float floatOfHalf(std::uint16_t half) { return float16ToFloat(half); }

QL_LANES Ints exclusiveOr(Ints a, Ints b) { return a ^ b; }
QL_LANES Ints signs(Ints v) { return v < 0; }
QL_LANES Ints shiftLeftEach(Ints v, Ints counts) { return reinterpret_cast<Ints>(asUnsigneds(v) << asUnsigneds(counts & 31)) & (counts >= 0) & (counts < 32); }
QL_LANES Ints loadInts(const std::uint32_t* from) { return loadVector<Ints>(from); }
QL_LANES Ints loadShorts(const std::uint16_t* from) { return eachLane<Ints>([&](int i) { return from[i]; }); }
QL_LANES Ints loadBytes(const void* from) { return eachLane<Ints>([&](int i) { return static_cast<const std::uint8_t*>(from)[i]; }); }
QL_LANES Ints loadSignedBytes(const void* from) { return eachLane<Ints>([&](int i) { return static_cast<const std::int8_t*>(from)[i]; }); }
// clang-format on

QL_LANES Floats loadHalves(const void* from)
{
    return eachLane<Floats>([&](int i) {
        std::uint16_t half;
        std::memcpy(&half, static_cast<const std::byte*>(from) + 2 * i, 2);
        return float16ToFloat(half);
    });
}

struct LookUp {
    const float* entries;
};
constexpr int lookUpSize = 32;
QL_LANES LookUp lookUpIn(const float* entries)
{
    return {entries};
}
QL_LANES Floats at(const LookUp& table, Ints index)
{
    return eachLane<Floats>([&](int i) { return table.entries[index[i] & (lookUpSize - 1)]; });
}
QL_LANES Floats gatherFrom(const float* table, Ints index)
{
    return eachLane<Floats>([&](int i) { return table[index[i]]; });
}
QL_LANES Floats permuted(Floats table, Ints index)
{
    return eachLane<Floats>([&](int i) { return table[index[i] & (lanes - 1)]; });
}
template <int Count> QL_LANES Floats lookUp(const float* table, Ints index)
{
    return gatherFrom(table, index);
}

template <int Distance> QL_LANES Floats swapped(Floats v)
{
    return __builtin_shuffle(v, Ints{0 ^ Distance, 1 ^ Distance, 2 ^ Distance, 3 ^ Distance});
}

QL_LANES Ints lowerHalves(Ints a, Ints b)
{
    return Ints{a[0], a[1], b[0], b[1]};
}
QL_LANES Ints upperHalves(Ints a, Ints b)
{
    return Ints{a[2], a[3], b[2], b[3]};
}

/// The lane whose bits are the largest signed integer.
QL_LANES float largestLane(Floats v)
{
    const Ints bits = asInts(v), pairs = largerInt(bits, asInts(swapped<2>(v)));
    return asFloats(largerInt(pairs, asInts(swapped<1>(asFloats(pairs)))))[0];
}

/// Bit Bit of every lane, lane i in bit i.
template <int Bit> QL_LANES unsigned bitOfLanes(Ints v)
{
    return laneBits((v & splatInt(static_cast<int>(1u << Bit))) != 0);
}

/// The low halves of all lanes, side by side, anywhere.
QL_LANES void storeHalves(std::byte* to, Ints v)
{
    for (int i = 0; i < lanes; ++i) {
        const auto half = static_cast<std::uint16_t>(v[i]);
        std::memcpy(to + 2 * i, &half, 2);
    }
}

/// The lowest bytes of all lanes, side by side, anywhere.
QL_LANES void storeBytes(std::byte* to, Ints v)
{
    for (int i = 0; i < lanes; ++i)
        to[i] = static_cast<std::byte>(v[i]);
}

/// 32 integers from -128 to 127 as bytes.
QL_LANES void storeSignedBytes32(std::byte* to, const Ints* v)
{
    for (int i = 0; i < 32; i += lanes)
        storeBytes(to + i, v[i / lanes]);
}

/// The low nibbles of eight bytes, then their high ones: those from value First on.
template <int First> QL_LANES Ints loadHalvedNibbles(const void* from)
{
    const Ints bytes = loadBytes(static_cast<const std::uint8_t*>(from) + First % 8);
    return bitAnd(shiftRight<First / 8 * 4>(bytes), splatInt(15));
}

QL_LANES void storeAsHalves(std::byte* to, Floats v)
{
    storeHalves(to, toHalf(v));
}

QL_LANES void storeUpperHalves(std::byte* to, Ints a, Ints b)
{
    storeHalves(to, shiftRight<16>(a));
    storeHalves(to + 2 * lanes, shiftRight<16>(b));
}

/// 16 bytes of two nibbles each, which come from 16 integers.
QL_LANES void storeNibbles16(std::byte* to, const Ints* low, const Ints* high)
{
    for (int i = 0; i < 16; i += lanes)
        storeBytes(to + i, bitOr(low[i / lanes], shiftLeft<4>(high[i / lanes])));
}

/// Four rows of four become four columns.
QL_LANES void transpose4(const Floats* r, Floats* out)
{
    const Floats a = __builtin_shuffle(r[0], r[1], Ints{0, 4, 1, 5}),
                 b = __builtin_shuffle(r[0], r[1], Ints{2, 6, 3, 7});
    const Floats c = __builtin_shuffle(r[2], r[3], Ints{0, 4, 1, 5}),
                 d = __builtin_shuffle(r[2], r[3], Ints{2, 6, 3, 7});
    out[0] = __builtin_shuffle(a, c, Ints{0, 1, 4, 5});
    out[1] = __builtin_shuffle(a, c, Ints{2, 3, 6, 7});
    out[2] = __builtin_shuffle(b, d, Ints{0, 1, 4, 5});
    out[3] = __builtin_shuffle(b, d, Ints{2, 3, 6, 7});
}

QL_LANES float leastLane(Floats v)
{
    const Floats pairs = smaller(v, swapped<2>(v));
    return smaller(pairs, swapped<1>(pairs))[0];
}

QL_LANES Floats pickOfQuad(const float* quad, Ints index)
{
    return permuted(load(quad), index);
}

constexpr int quadOf(int lane)
{
    return lane;
}

QL_LANES void storeQuads(float* to, Floats a, Floats b, Floats c, Floats d)
{
    const Floats rows[4] = {a, b, c, d};
    Floats columns[4];
    transpose4(rows, columns);
    for (int lane = 0; lane < lanes; ++lane)
        store(to + lane * lanes, columns[lane]);
}

/// Four words of each lane, from anywhere: word k of lane i becomes out[k * lanes + i].
QL_LANES void loadQuads(const std::byte* const* source, std::size_t offset, std::uint32_t* out)
{
    Floats rows[4], columns[4];
    for (int lane = 0; lane < lanes; ++lane)
        rows[lane] = loadVector<Floats>(source[lane] + offset);
    transpose4(rows, columns);
    for (int k = 0; k < 4; ++k)
        storeInts(out + k * lanes, asInts(columns[k]));
}

/// operation() over all lanes of v[i], in lane i; in whatever order.
template <typename Operation> QL_LANES Floats reduceEach(const Floats* v, Operation operation)
{
    Floats t[4];
    transpose4(v, t);
    return operation(operation(t[0], t[1]), operation(t[2], t[3]));
}

/// Transposes 16 columns: out[c * lanes + lane] = source[lane][c], c < 16.
QL_LANES void transpose16(const float* const* source, std::size_t column, float* out)
{
    for (std::size_t first = 0; first < 16; first += 4) {
        Floats rows[4], columns[4];
        for (int lane = 0; lane < 4; ++lane)
            rows[lane] = loadAnywhere(source[lane] + column + first);
        transpose4(rows, columns);
        for (std::size_t c = 0; c < 4; ++c)
            store(out + (first + c) * lanes, columns[c]);
    }
}

} // namespace
} // namespace ql::quant::simd

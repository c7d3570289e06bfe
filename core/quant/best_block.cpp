// SPDX-License-Identifier: Apache-2.0
#include "core/quant/best_block.h"

#include <array>

#include "core/quant/codec/few_levels.h"
#include "core/quant/codec/iq4.h"
#include "core/quant/codec/q2_k.h"
#include "core/quant/codec/q3_k.h"
#include "core/quant/codec/q4_k_q5_k.h"
#include "core/quant/codec/q4_q5.h"
#include "core/quant/codec/q6_0.h"
#include "core/quant/codec/q6_k.h"

namespace ql::quant {
namespace {

/// Numbers as the bytes that the codecs pack, `zero` added to each.
template <std::size_t Count, typename Number> std::array<std::uint8_t, Count> bytes(const Number* numbers, int zero = 0)
{
    std::array<std::uint8_t, Count> bytes;
    for (std::size_t i = 0; i < Count; ++i)
        bytes[i] = static_cast<std::uint8_t>(numbers[i] + zero);
    return bytes;
}

template <std::size_t Count> std::array<std::uint8_t, Count> iq4Codes(const std::int8_t* levels)
{
    std::array<std::uint8_t, Count> codes;
    for (std::size_t i = 0; i < Count; ++i)
        codes[i] = codec::nearestIq4Code(levels[i]);
    return codes;
}

template <int Bits> void writeBlockOf32(const BestBlock& numbers, bool hasMinimum, std::uint8_t* to)
{
    store(to, numbers.scale);
    if (hasMinimum)
        store(to + 2, numbers.minimum);
    const int zero = hasMinimum ? 0 : 1 << (Bits - 1);
    codec::Codes32<Bits>::write(bytes<32>(numbers.levels, zero).data(), to + (hasMinimum ? 4 : 2));
}

template <typename Codec> void writeRanges(const BestBlock& numbers, std::uint8_t* to)
{
    constexpr std::size_t groups = Codec::groups;
    Codec::pack(bytes<256>(numbers.levels), bytes<groups>(numbers.steps), bytes<groups>(numbers.minima),
                float16ToFloat(numbers.scale), float16ToFloat(numbers.minimum), to);
}

/// Groups of E2M1 numbers: the scales of all, then the codes, in each group those of its first half in low nibbles.
void writeE2m1(const BestBlock& numbers, std::size_t groups, std::size_t half, std::uint8_t* to)
{
    for (std::size_t g = 0; g < groups; ++g) {
        to[g] = numbers.steps[g];
        const std::int8_t* const codes = numbers.levels + 2 * half * g;
        for (std::size_t i = 0; i < half; ++i)
            to[groups + half * g + i] = static_cast<std::uint8_t>(codes[i] | codes[i + half] << 4);
    }
}

/// The codec's own encoder finds levels of -1, 0 and 1 as they are; then the scale is put in.
template <typename Codec> void writeSigns(const BestBlock& numbers, std::size_t scaleAt, std::uint8_t* to)
{
    std::array<float, Codec::blockValues> levels;
    std::copy_n(numbers.levels, levels.size(), levels.data());
    Codec::encode(levels.data(), to);
    store(to + scaleAt, numbers.scale);
}

void writeQ2_0(const BestBlock& numbers, std::uint8_t* to)
{
    store(to, numbers.scale);
    const auto codes = bytes<64>(numbers.levels, 1);
    for (std::size_t i = 0; i < 64; i += 4)
        to[2 + i / 4] = static_cast<std::uint8_t>(codes[i] | codes[i + 1] << 2 | codes[i + 2] << 4 | codes[i + 3] << 6);
}

} // namespace

void writeBlock(Format format, const BestBlock& numbers, std::byte* out)
{
    auto* const to = reinterpret_cast<std::uint8_t*>(out);
    const float scale = float16ToFloat(numbers.scale);
    switch (format) {
    case Format::Q4_0:
        return writeBlockOf32<4>(numbers, false, to);
    case Format::Q5_0:
        return writeBlockOf32<5>(numbers, false, to);
    case Format::Q4_1:
        return writeBlockOf32<4>(numbers, true, to);
    case Format::Q5_1:
        return writeBlockOf32<5>(numbers, true, to);
    case Format::Q8_0:
        store(to, numbers.scale);
        std::copy_n(bytes<32>(numbers.levels).data(), 32, to + 2);
        return;
    case Format::Q6_0:
        store(to, numbers.scale);
        return codec::Q6_0::putCodes(numbers.levels, to);
    case Format::IQ4_NL:
        store(to, numbers.scale);
        return codec::Codes32<4>::write(iq4Codes<32>(numbers.levels).data(), to + 2);
    case Format::IQ4_XS:
        return codec::IQ4_XS::pack(iq4Codes<256>(numbers.levels), bytes<8>(numbers.steps, 32), scale, to);
    case Format::Q3_K:
        return codec::Q3_K::pack(bytes<256>(numbers.levels, 4), bytes<16>(numbers.steps, 32), scale, to);
    case Format::Q6_K:
        return codec::Q6_K::pack(bytes<256>(numbers.levels, 32), bytes<16>(numbers.steps), scale, to);
    case Format::Q2_K:
        return writeRanges<codec::Q2_K>(numbers, to);
    case Format::Q4_K:
        return writeRanges<codec::Q4_K>(numbers, to);
    case Format::Q5_K:
        return writeRanges<codec::Q5_K>(numbers, to);
    case Format::NVFP4:
        return writeE2m1(numbers, 4, 8, to);
    case Format::MXFP4:
        return writeE2m1(numbers, 1, 16, to);
    case Format::Q1_0:
        return writeSigns<codec::Q1_0>(numbers, 0, to);
    case Format::Q2_0:
        return writeQ2_0(numbers, to);
    case Format::TQ1_0:
        return writeSigns<codec::TQ1_0>(numbers, 52, to);
    case Format::TQ2_0:
        return writeSigns<codec::TQ2_0>(numbers, 64, to);
    default:
        return;
    }
}

double errorAsDecoded(const float* x, const float* decoded, const float* importance, std::size_t count)
{
    std::array<double, 4> sums{}; // side by side, since one chain of additions waits for itself
    for (std::size_t i = 0; i < count; ++i) {
        const double error = static_cast<double>(x[i]) - static_cast<double>(decoded[i]);
        sums[i % 4] += importance ? static_cast<double>(importance[i]) * error * error : error * error;
    }
    return sums[0] + sums[1] + (sums[2] + sums[3]);
}

} // namespace ql::quant

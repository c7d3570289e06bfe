// SPDX-License-Identifier: Apache-2.0
#include "core/quant/best_row_format.h"

#include <cstdlib>

#include "core/quant/codec/iq2_kl.h"
#include "core/quant/codec/iq2_ks.h"
#include "core/quant/codec/iq3_ks.h"
#include "core/quant/codec/iq4_ks_iq5_ks.h"
#include "core/quant/codec/iq4_kss.h"
#include "core/quant/codec/iq_k_layout.h"

namespace ql::quant {
namespace {

/// Rows whose scale is in front.
template <typename Codec> struct SharedScale : Codec {
    static constexpr std::size_t groupValues = 32;
    static constexpr bool sharesRow = true, halfScale = Codec::rowHeaderBytes == 2;

    static void putScale(std::uint8_t* to, float scale) { codec::storeRowScale<Codec>(to, scale); }
};

/// IQ2_K to IQ6_K: a half in front of each block.
template <typename Layout> struct OwnScale : Layout {
    static constexpr std::size_t groupValues = 16;
    static constexpr bool sharesRow = false, halfScale = true;

    static void putScale(std::uint8_t* to, float scale) { codec::storeHalf(to, scale); }

    static void putGroup(std::uint8_t* block, int group, int multiple, bool shifted, const std::uint8_t* codes)
    {
        constexpr bool storesMagnitudes = Layout::stepOf(0) == 1; // and odd ones
        const int code =
            storesMagnitudes ? std::abs(multiple) / 2 | (multiple < 0 ? 16 : 0) : multiple - Layout::stepOf(0);
        Layout::steps.write(block, group, code);
        codec::ikHalfBits.write(block, group, shifted);
        for (int i = 0; i < 16; ++i)
            Layout::codes.write(block, group * 16 + i, codes[i]);
    }
};

/// The code of each level of a half, by level + 128.
template <typename Codec> struct CodesOfLevels {
    std::uint8_t codes[2][256] = {};

    constexpr CodesOfLevels()
    {
        for (std::size_t half = 0; half < 2; ++half)
            for (std::size_t code = 0; code < Codec::levels[half].size(); ++code)
                codes[half][Codec::levels[half][code] + 128] = static_cast<std::uint8_t>(code);
    }
};

/// The code of each pair of levels, by the places of both.
struct CodesOfPairs {
    std::uint8_t places[256] = {}, codes[64] = {};

    constexpr CodesOfPairs()
    {
        for (std::size_t place = 0; place < 8; ++place)
            places[codec::ikLevels3[0][place] + 128] = static_cast<std::uint8_t>(place);
        for (std::size_t code = 0; code < codec::ikPairs.size(); ++code)
            codes[codec::ikPairs[code]] = static_cast<std::uint8_t>(code);
    }

    int of(std::int8_t first, std::int8_t second) const
    {
        return codes[places[first + 128] << 3 | places[second + 128]];
    }
};

/// Writes group `g` of a block whose bytes are still zero.
template <typename Codec> void writeGroup(std::uint8_t* block, int g, int multiple, int half, const std::int8_t* levels)
{
    if constexpr (std::is_base_of_v<codec::IQ2_KL, Codec>) {
        static constexpr CodesOfPairs pairs;
        Codec::steps.write(block, g, multiple + 32);
        for (int j = 0; j < 16; ++j)
            Codec::codes.write(block, g * 16 + j, pairs.of(levels[2 * j], levels[2 * j + 1]));
    } else {
        static constexpr CodesOfLevels<Codec> table;
        std::uint8_t codes[32];
        for (std::size_t i = 0; i < Codec::groupValues; ++i)
            codes[i] = table.codes[half][levels[i] + 128];
        Codec::putGroup(block, g, multiple, half, codes);
    }
}

template <typename Codec> constexpr RowFormat formatOf(std::span<const float> largestMultiples)
{
    return {Codec::groupValues, Codec::sharesRow,  Codec::halfScale,
            largestMultiples,   writeGroup<Codec>, Codec::putScale};
}

} // namespace

const RowFormat& rowFormat(Format format)
{
    using namespace codec;
    static constexpr float odd127[] = {127, 117, 150}, odd31[] = {31, 29, 35}, fourBits[] = {-8, 7, -7, 6, -9.5f, 8.5f},
                           fiveBits[] = {-16, 15, -19}, sixBits[] = {-32, 31, -36}, eightBits[] = {-128, 127, 118};
    static constexpr RowFormat iq2ks = formatOf<SharedScale<IQ2_KS>>(fiveBits),
                               iq3ks = formatOf<SharedScale<IQ3_KS>>(fiveBits),
                               iq4ks = formatOf<SharedScale<IQ4_KS>>(odd127),
                               iq5ks = formatOf<SharedScale<IQ5_KS>>(odd127),
                               iq4kss = formatOf<SharedScale<IQ4_KSS>>(odd127),
                               iq2kl = formatOf<SharedScale<IQ2_KL>>(sixBits),
                               iq2k = formatOf<OwnScale<IQ2_KLayout>>(fourBits),
                               iq3k = formatOf<OwnScale<IQ3_KLayout>>(odd31),
                               iq4k = formatOf<OwnScale<IQ4_KLayout>>(sixBits),
                               iq5k = formatOf<OwnScale<IQ5_KLayout>>(sixBits),
                               iq6k = formatOf<OwnScale<IQ6_KLayout>>(eightBits);
    switch (format) {
    case Format::IQ2_KS:
        return iq2ks;
    case Format::IQ3_KS:
        return iq3ks;
    case Format::IQ4_KS:
        return iq4ks;
    case Format::IQ5_KS:
        return iq5ks;
    case Format::IQ4_KSS:
        return iq4kss;
    case Format::IQ2_K:
        return iq2k;
    case Format::IQ3_K:
        return iq3k;
    case Format::IQ4_K:
        return iq4k;
    case Format::IQ5_K:
        return iq5k;
    case Format::IQ6_K:
        return iq6k;
    default:
        return iq2kl;
    }
}

} // namespace ql::quant

// SPDX-License-Identifier: Apache-2.0
#pragma once

// 256 values as 32 points of eight levels (8, 25, 43) from a code book, with signs; groups of 32 (IQ2_XXS) or 16 values
// have four-bit scales. Group g's step is d * (0.5 + scale) * 0.25, and a value is step * level, then its sign.
//     IQ2_XXS: d (half) 0-1, then for each group of 32: four indices (bytes), and a word with four times seven signs
//     and
//              the scale in the highest four bits
//     IQ2_XS:  d 0-1, a word of 16 bits for each point 2-65: nine of the index, seven signs; scales (nibbles) 66-73
//     IQ2_S:   d 0-1, low bytes of the indices 2-33, eight signs each 34-65, high bits (two each) 66-73, scales 74-81
// Seven signs stand for eight of which an even number is negative. Source: docs/formats/ggml-types.md.

#include "core/quant/codebook/iq2.h"
#include "core/quant/codebook/point.h"
#include "core/quant/codec/codebook_search.h"

namespace ql::quant::codec {

struct Iq2Rules {
    static constexpr int bits = 2, levels = 3;
    static constexpr float step = 0.1f;
    static constexpr std::array<std::uint8_t, levels> odd = {1, 3, 5};
    /// Only IQ2_S can do without importance.
    static float ownWeight(float variance, float x) { return 0.25f * variance + x * x; }
};

inline float iq2Step(float d, int scaleCode)
{
    return d * (0.5f + static_cast<float>(scaleCode)) * 0.25f;
}

struct IQ2_XXS {
    static constexpr std::size_t blockValues = 256, blockBytes = 66;

    struct Rules : Iq2Rules {
        static constexpr int group = 32, reach = 6;
        static constexpr bool evenSigns = true;
        static constexpr Resnap resnap = Resnap::All;
        static constexpr float zeroBelow = groupEpsilon, varianceFactor = 1;
        static constexpr const auto& points = codebook::iq2XxsPoints;
        static constexpr auto values = codebook::expanded<bits>(points, odd);
        static const codebook::Lattice& lattice() { return codebook::iq2XxsLattice(); }
    };

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        encodeByCodeBook<IQ2_XXS>(x, importance.columns, block);
    }

    static void write(const BookGroup* groups, std::uint8_t* block)
    {
        const BookScales<256 / Rules::group> scales(groups);
        std::fill_n(block, blockBytes, std::uint8_t{0});
        if (scales.d == 0)
            return;
        storeHalf(block, scales.d);
        for (int g = 0; g < 8; ++g) {
            const BookGroup& group = groups[g];
            auto signs = static_cast<std::uint32_t>(scales.code[g]) << 28;
            for (int p = 0; p < 4; ++p) {
                block[2 + 8 * g + p] = static_cast<std::uint8_t>(group.point[p]);
                signs |= static_cast<std::uint32_t>(group.signs[p]) << 7 * p;
            }
            store(block + 6 + 8 * g, signs);
        }
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int g = 0; g < 8; ++g) {
            const auto word = load<std::uint32_t>(block + 6 + 8 * g);
            const float step = iq2Step(d, static_cast<int>(word >> 28));
            for (int p = 0; p < 4; ++p)
                decodePoint(levels[block[2 + 8 * g + p]], step, evenSigns(word >> 7 * p & 127), out + 32 * g + 8 * p);
        }
    }

    static constexpr auto levels = codebook::expanded<2>(codebook::iq2XxsPoints, codebook::iq2Levels);
};

/// Scales as nibbles, the first of a byte low.
template <typename Codes> void storeNibbles(const Codes& codes, std::uint8_t* to)
{
    for (std::size_t i = 0; i < codes.size(); i += 2)
        to[i / 2] = static_cast<std::uint8_t>(codes[i] | codes[i + 1] << 4);
}

inline int nibbleAt(const std::uint8_t* nibbles, int i)
{
    return nibbles[i / 2] >> 4 * (i % 2) & 15;
}

struct IQ2_XS {
    static constexpr std::size_t blockValues = 256, blockBytes = 74;

    struct Rules : Iq2Rules {
        static constexpr int group = 16, reach = 9;
        static constexpr bool evenSigns = true;
        static constexpr Resnap resnap = Resnap::OffTheBook;
        static constexpr float zeroBelow = groupEpsilon, varianceFactor = 1;
        static constexpr const auto& points = codebook::iq2XsPoints;
        static constexpr auto values = codebook::expanded<bits>(points, odd);
        static const codebook::Lattice& lattice() { return codebook::iq2XsLattice(); }
    };

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        encodeByCodeBook<IQ2_XS>(x, importance.columns, block);
    }

    static void write(const BookGroup* groups, std::uint8_t* block)
    {
        const BookScales<256 / Rules::group> scales(groups);
        std::fill_n(block, blockBytes, std::uint8_t{0});
        if (scales.d == 0)
            return;
        storeHalf(block, scales.d);
        for (int p = 0; p < 32; ++p) {
            const BookGroup& group = groups[p / 2];
            store(block + 2 + 2 * p, static_cast<std::uint16_t>(group.point[p % 2] | group.signs[p % 2] << 9));
        }
        storeNibbles(scales.code, block + 66);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int p = 0; p < 32; ++p) {
            const auto word = load<std::uint16_t>(block + 2 + 2 * p);
            const float step = iq2Step(d, nibbleAt(block + 66, p / 2));
            decodePoint(levels[word & 511], step, evenSigns(word >> 9), out + 8 * p);
        }
    }

    static constexpr auto levels = codebook::expanded<2>(codebook::iq2XsPoints, codebook::iq2Levels);
};

struct IQ2_S {
    static constexpr std::size_t blockValues = 256, blockBytes = 82;

    struct Rules : Iq2Rules {
        static constexpr int group = 16, reach = 9;
        static constexpr bool evenSigns = false;
        static constexpr Resnap resnap = Resnap::OffTheBook;
        static constexpr float zeroBelow = 1e-8f, varianceFactor = 2;
        static constexpr const auto& points = codebook::iq2SPoints;
        static constexpr auto values = codebook::expanded<bits>(points, odd);
        static const codebook::Lattice& lattice() { return codebook::iq2SLattice(); }
    };

    static void encode(const float* x, std::uint8_t* block) { encodeByCodeBook<IQ2_S>(x, nullptr, block); }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        encodeByCodeBook<IQ2_S>(x, importance.columns, block);
    }

    /// The stored d is a little below the one that the scales were coded for.
    static void write(const BookGroup* groups, std::uint8_t* block)
    {
        const BookScales<256 / Rules::group> scales(groups);
        std::fill_n(block, blockBytes, std::uint8_t{0});
        storeHalf(block, scales.d * 0.9875f);
        for (int p = 0; p < 32; ++p) {
            const BookGroup& group = groups[p / 2];
            const unsigned point = group.point[p % 2];
            block[2 + p] = static_cast<std::uint8_t>(point);
            block[34 + p] = group.signs[p % 2];
            block[66 + p / 4] |= static_cast<std::uint8_t>(point >> 8 << 2 * (p % 4));
        }
        storeNibbles(scales.code, block + 74);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int p = 0; p < 32; ++p) {
            const int point = block[2 + p] | (block[66 + p / 4] >> 2 * (p % 4) & 3) << 8;
            decodePoint(levels[point], iq2Step(d, nibbleAt(block + 74, p / 2)), block[34 + p], out + 8 * p);
        }
    }

    static constexpr auto levels = codebook::expanded<2>(codebook::iq2SPoints, codebook::iq2Levels);
};

} // namespace ql::quant::codec

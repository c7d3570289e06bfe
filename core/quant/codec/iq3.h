// SPDX-License-Identifier: Apache-2.0
#pragma once

// 256 values as 64 points of four levels from a code book, with signs; groups of 32 have four-bit scales.
//     IQ3_XXS: d (half) 0-1, indices 2-65, then for each group a word with four times seven signs and the scale in the
//              highest four bits 66-97; step d * (0.5 + scale) * 0.5; levels 4, 12, 20, 28, 36, 44, 52, 62
//     IQ3_S:   d 0-1, low bytes of the indices 2-65, their ninth bits 66-73, signs 74-105, scales (nibbles) 106-109;
//     step
//              d * (1 + 2 * scale); levels 1, 3 .. 15
// A value is step * level, then its sign. Seven signs stand for eight of which an even number is negative.
// ggml writes an IQ3_S block that holds a group of zeros in an odd way, and so does this codec: the group takes no
// place among the low bytes and the signs, so those of the groups after it move up and no longer meet their ninth bits
// and scales. Such blocks decode to wrong numbers. Source: docs/formats/ggml-types.md.

#include "core/quant/codebook/iq3.h"
#include "core/quant/codebook/point.h"
#include "core/quant/codec/codebook_search.h"
#include "core/quant/codec/iq2.h"

namespace ql::quant::codec {

struct Iq3Rules {
    static constexpr int bits = 3, levels = 8, group = 32;
    static constexpr float step = 0.2f, varianceFactor = 2;
    static constexpr std::array<std::uint8_t, levels> odd = codebook::iq3SLevels;
    static float ownWeight(float, float x) { return x * x; }
};

struct IQ3_XXS {
    static constexpr std::size_t blockValues = 256, blockBytes = 98;

    struct Rules : Iq3Rules {
        static constexpr int reach = 15;
        static constexpr bool evenSigns = true;
        static constexpr Resnap resnap = Resnap::OffTheBook;
        static constexpr float zeroBelow = 1e-8f;
        static constexpr const auto& points = codebook::iq3XxsPoints;
        static constexpr auto values = codebook::expanded<bits>(points, odd);
        static const codebook::Lattice& lattice() { return codebook::iq3XxsLattice(); }
    };

    static void encode(const float* x, std::uint8_t* block) { encodeByCodeBook<IQ3_XXS>(x, nullptr, block); }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        encodeByCodeBook<IQ3_XXS>(x, importance.columns, block);
    }

    /// The stored d is a little above the one that the scales were coded for.
    static void write(const BookGroup* groups, std::uint8_t* block)
    {
        const BookScales<256 / Rules::group> scales(groups);
        std::fill_n(block, blockBytes, std::uint8_t{0});
        if (scales.d == 0)
            return;
        storeHalf(block, scales.d * 1.0125f);
        for (int g = 0; g < 8; ++g) {
            const BookGroup& group = groups[g];
            for (int p = 0; p < 8; ++p)
                block[2 + 8 * g + p] = static_cast<std::uint8_t>(group.point[p]);
            auto signs = static_cast<std::uint32_t>(scales.code[g]) << 28;
            for (int k = 0; k < 4; ++k)
                signs |= static_cast<std::uint32_t>(group.signs[k]) << 7 * k;
            store(block + 66 + 4 * g, signs);
        }
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int g = 0; g < 8; ++g) {
            const auto word = load<std::uint32_t>(block + 66 + 4 * g);
            const float step = d * (0.5f + static_cast<float>(word >> 28)) * 0.5f;
            for (int p = 0; p < 8; ++p)
                decodePoint(levels[block[2 + 8 * g + p]], step, evenSigns(word >> 7 * (p / 2) & 127) >> 4 * (p % 2),
                            out + 32 * g + 4 * p);
        }
    }

    static constexpr auto levels = codebook::expanded<3>(codebook::iq3XxsPoints, codebook::iq3XxsLevels);
};

struct IQ3_S {
    static constexpr std::size_t blockValues = 256, blockBytes = 110;

    struct Rules : Iq3Rules {
        static constexpr int reach = 9;
        static constexpr bool evenSigns = false;
        static constexpr Resnap resnap = Resnap::AllIfAnyOffTheBook;
        static constexpr float zeroBelow = 0;
        static constexpr const auto& points = codebook::iq3SPoints;
        static constexpr auto values = codebook::expanded<bits>(points, odd);
        static const codebook::Lattice& lattice() { return codebook::iq3SLattice(); }
    };

    static void encode(const float* x, std::uint8_t* block) { encodeByCodeBook<IQ3_S>(x, nullptr, block); }

    static void encode(const float* x, const BlockImportance& importance, std::uint8_t* block)
    {
        encodeByCodeBook<IQ3_S>(x, importance.columns, block);
    }

    /// The stored d is a little above the one that the scales were coded for.
    static void write(const BookGroup* groups, std::uint8_t* block)
    {
        const BookScales<256 / Rules::group> scales(groups);
        std::fill_n(block, blockBytes, std::uint8_t{0});
        storeHalf(block, scales.d * 1.033f);
        std::uint8_t* low = block + 2;
        std::uint8_t* signs = block + 74;
        for (int g = 0; g < 8; ++g) {
            const BookGroup& group = groups[g];
            if (group.isZero)
                continue; // takes no place: see above
            for (int p = 0; p < 8; ++p) {
                *low++ = static_cast<std::uint8_t>(group.point[p]);
                block[66 + g] |= static_cast<std::uint8_t>(group.point[p] >> 8 << p);
            }
            signs = std::copy_n(group.signs, 4, signs);
        }
        storeNibbles(scales.code, block + 106);
    }

    static void decode(const std::uint8_t* block, float* out)
    {
        const float d = loadHalf(block);
        for (int g = 0; g < 8; ++g) {
            const float step = d * static_cast<float>(1 + 2 * nibbleAt(block + 106, g));
            for (int p = 0; p < 8; ++p) {
                const int point = block[2 + 8 * g + p] | (block[66 + g] >> p & 1) << 8;
                decodePoint(levels[point], step, block[74 + 4 * g + p / 2] >> 4 * (p % 2), out + 32 * g + 4 * p);
            }
        }
    }

    static constexpr auto levels = codebook::expanded<3>(codebook::iq3SPoints, codebook::iq3SLevels);
};

} // namespace ql::quant::codec

// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the blocks of IQ1_KT to IQ4_KT have what: see trellis.h. Numbers are put into bits that are still zero. `Tag`
// keeps what is compiled for one instruction set out of the rest of the program: it is a type of internal linkage.

#include <cstring>

#include "core/quant/codebook/trellis_work.h"

namespace ql::quant::codec {

/// The scales of IQ2_KT and IQ3_KT: runs 0-3 in low, 4-7 in high halves.
template <typename Tag> struct ScaleNibbles {
    static int scaleOf(const std::uint8_t* block, int r) { return block[r % 4] >> r / 4 * 4 & 15; }
    static void putScale(std::uint8_t* block, int r, int code)
    {
        block[r % 4] |= static_cast<std::uint8_t>(code << r / 4 * 4);
    }
};

/// Codes of 16 bits each, four to a run.
template <typename Tag> struct CodeWords {
    static std::uint32_t codeOf(const std::uint8_t* block, int r, int g)
    {
        std::uint16_t code;
        std::memcpy(&code, block + 4 + r * 8 + g * 2, 2);
        return code;
    }
    static void putCodes(std::uint8_t* block, int r, const codebook::TrellisCodes& codes)
    {
        std::memcpy(block + 4 + r * 8, codes.of, 8);
    }
};

template <typename Tag> struct Iq1KtRuns {
    static constexpr std::size_t blockBytes = 56;

    static int scaleOf(const std::uint8_t* block, int r) { return block[r] & 15; }
    static std::uint32_t codeOf(const std::uint8_t* block, int r, int g)
    {
        const int code =
            block[8 + r * 4 + g] | (block[40 + r % 4 * 4 + g] >> r / 4 * 4 & 15) << 8 | (block[r] >> (4 + g) & 1) << 12;
        return static_cast<std::uint32_t>(code);
    }

    static void putScale(std::uint8_t* block, int r, int code) { block[r] |= static_cast<std::uint8_t>(code); }
    static void putCodes(std::uint8_t* block, int r, const codebook::TrellisCodes& codes)
    {
        for (int g = 0; g < 4; ++g) {
            const int code = codes.of[g];
            block[8 + r * 4 + g] = static_cast<std::uint8_t>(code & 255);
            block[40 + r % 4 * 4 + g] |= static_cast<std::uint8_t>((code >> 8 & 15) << r / 4 * 4);
            block[r] |= static_cast<std::uint8_t>(code >> 12 << (4 + g));
        }
    }
};

template <typename Tag> struct Iq2KtRuns : ScaleNibbles<Tag>, CodeWords<Tag> {
    static constexpr std::size_t blockBytes = 68;
};

template <typename Tag> struct Iq3KtRuns : ScaleNibbles<Tag>, CodeWords<Tag> {
    static constexpr std::size_t blockBytes = 100;

    static bool isNegative(const std::uint8_t* block, int r, int i) { return block[68 + i] >> r & 1; }
    static void putSigns(std::uint8_t* block, int r, const float* x)
    {
        for (int i = 0; i < 32; ++i)
            block[68 + i] |= static_cast<std::uint8_t>((x[i] < 0) << r);
    }
};

template <typename Tag> struct Iq4KtRuns {
    static constexpr std::size_t blockBytes = 128;

    static std::uint32_t headerOf(const std::uint8_t* block, int r)
    {
        std::uint32_t header;
        std::memcpy(&header, block + r * 4, 4);
        return header;
    }
    static int scaleOf(const std::uint8_t* block, int r) { return static_cast<int>(headerOf(block, r) >> 1 & 127); }
    static bool usesSecond(const std::uint8_t* block, int r) { return block[r * 4] & 1; }
    static std::uint32_t codeOf(const std::uint8_t* block, int r, int g)
    {
        const int at = r * 8 + g;
        return block[32 + at] | (block[96 + at % 32] >> at / 32 * 4 & 15u) << 8
            | (headerOf(block, r) >> (8 + 3 * g) & 7u) << 12;
    }

    static void putSecond(std::uint8_t* block, int r) { block[r * 4] |= 1; }
    static void putScale(std::uint8_t* block, int r, int code) { block[r * 4] |= static_cast<std::uint8_t>(code << 1); }
    static void putCodes(std::uint8_t* block, int r, const codebook::TrellisCodes& codes)
    {
        std::uint32_t header = headerOf(block, r);
        for (int g = 0; g < 8; ++g) {
            const std::uint32_t code = codes.of[g];
            const int at = r * 8 + g;
            header |= code >> 12 << (8 + 3 * g);
            block[32 + at] = static_cast<std::uint8_t>(code & 255);
            block[96 + at % 32] |= static_cast<std::uint8_t>((code >> 8 & 15) << at / 32 * 4);
        }
        std::memcpy(block + r * 4, &header, 4);
    }
};

} // namespace ql::quant::codec

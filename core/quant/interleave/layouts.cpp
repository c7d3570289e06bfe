// SPDX-License-Identifier: Apache-2.0
// The interleaved layouts of ik_llama.cpp (August 2026). They were read off its rearranging functions, bit by bit, and
// are compared in the tests with what those functions gave.
#include "core/quant/interleave/layout.h"

#include <algorithm>

namespace ql::quant::interleave {
namespace {

constexpr BitField fieldsQ40R8[] = {
    {16, 0, 0, 16},
    {32, 128, 16, 32, {{{4, 256, 32}}}},
};
constexpr BitField fieldsQ50R4[] = {
    {16, 0, 0, 16},
    {1, 64, 16, 32, {{{2, 1, 16}, {4, 2, 4}, {4, 8, 1}}}},
    {4, 192, 48, 32, {{{2, 4, 64}, {4, 8, 8}, {2, 128, 4}, {2, 256, 32}}}},
};
constexpr BitField fieldsQ60R4[] = {
    {16, 0, 0, 16},
    {2, 64, 16, 32, {{{2, 2, 32}, {8, 4, 4}, {2, 128, 2}}}},
    {4, 320, 80, 32, {{{2, 4, 64}, {4, 8, 8}, {2, 128, 4}, {2, 256, 32}}}},
};
constexpr BitField fieldsQ80R8[] = {
    {16, 0, 0, 16},
    {32, 128, 16, 32, {{{8, 256, 32}}}},
};
constexpr BitField fieldsMXFP4R8[] = {
    {8, 0, 0, 8},
    {32, 64, 8, 32, {{{4, 256, 32}}}},
};
constexpr BitField fieldsIQ4NLR4[] = {
    {16, 0, 0, 16},
    {4, 64, 16, 32, {{{2, 4, 64}, {4, 8, 8}, {2, 128, 4}, {2, 256, 32}}}},
};
constexpr BitField fieldsQ2KR4[] = {
    {16, 0, 640, 16, {{{2, 64, 16}}}},
    {8, 128, 0, 8, {{{16, 32, 8}}}},
    {2, 640, 128, 32, {{{4, 2, 32}, {4, 8, 8}, {2, 128, 128}, {4, 256, 2}, {2, 1024, 256}}}},
};
constexpr BitField fieldsQ3KR4[] = {
    {16, 0, 864, 16},
    {8, 64, 832, 8, {{{4, 32, 8}}}},
    {8, 192, 768, 8, {{{8, 32, 8}}}},
    {1, 448, 0, 32, {{{8, 1, 32}, {4, 8, 8}, {8, 128, 1}}}},
    {2, 1472, 256, 32, {{{4, 2, 32}, {4, 8, 8}, {2, 128, 128}, {4, 256, 2}, {2, 1024, 256}}}},
};
constexpr BitField fieldsQ4KR4[] = {
    {16, 0, 0, 16, {{{2, 64, 16}}}},
    {2, 128, 36, 8, {{{2, 2, 32}, {2, 4, 2}, {4, 32, 8}}}},
    {4, 256, 32, 8, {{{2, 4, 32}, {4, 32, 8}}}},
    {8, 384, 96, 8, {{{4, 32, 8}}}},
    {4, 512, 128, 32, {{{2, 4, 64}, {4, 8, 8}, {2, 128, 128}, {2, 256, 32}, {2, 512, 4}, {4, 1024, 256}}}},
};
constexpr BitField fieldsQ5KR4[] = {
    {16, 0, 0, 16, {{{2, 64, 16}}}},
    {2, 128, 36, 8, {{{2, 2, 32}, {2, 4, 2}, {4, 32, 8}}}},
    {4, 256, 32, 8, {{{2, 4, 32}, {4, 32, 8}}}},
    {8, 384, 96, 8, {{{4, 32, 8}}}},
    {1, 512, 128, 32, {{{2, 1, 64}, {2, 2, 32}, {2, 4, 128}, {4, 8, 8}, {8, 128, 1}}}},
    {4, 1536, 384, 32, {{{2, 4, 64}, {4, 8, 8}, {2, 128, 128}, {2, 256, 32}, {2, 512, 4}, {4, 1024, 256}}}},
};
constexpr BitField fieldsQ6KR4[] = {
    {16, 0, 1664, 16},
    {8, 64, 1536, 8, {{{16, 32, 8}}}},
    {2, 576, 1024, 32, {{{2, 2, 64}, {2, 4, 32}, {4, 8, 8}, {2, 128, 128}, {4, 256, 2}, {2, 1024, 256}}}},
    {4,
     2624,
     0,
     32,
     {{{2, 4, 64}, {4, 8, 8}, {2, 128, 128}, {2, 256, 32}, {2, 512, 256}, {2, 1024, 4}, {2, 2048, 512}}}},
};
constexpr BitField fieldsIQ2XXSR4[] = {
    {16, 0, 0, 16},
    {1, 64, 76, 32, {{{4, 8, 1}, {8, 128, 64}}}},
    {7, 65, 48, 32, {{{4, 8, 7}, {8, 128, 64}}}},
    {32, 1088, 16, 32, {{{8, 128, 64}}}},
};
constexpr BitField fieldsIQ2XSR4[] = {
    {16, 0, 0, 16},
    {16, 64, 16, 64, {{{4, 16, 16}, {8, 256, 64}}}},
    {8, 2112, 528, 8, {{{8, 32, 8}}}},
};
constexpr BitField fieldsIQ2SR4[] = {
    {16, 0, 0, 16},
    {32, 64, 16, 32, {{{8, 128, 32}}}},
    {8, 1088, 528, 8, {{{8, 32, 8}}}},
    {32, 1344, 272, 32, {{{8, 128, 32}}}},
    {8, 2368, 592, 8, {{{8, 32, 8}}}},
};
constexpr BitField fieldsIQ3XXSR4[] = {
    {16, 0, 0, 16},
    {1, 64, 556, 32, {{{4, 8, 1}, {8, 128, 32}}}},
    {7, 65, 528, 32, {{{4, 8, 7}, {8, 128, 32}}}},
    {64, 1088, 16, 64, {{{8, 256, 64}}}},
};
constexpr BitField fieldsIQ3SR4[] = {
    {16, 0, 0, 16},
    {8, 64, 16, 8, {{{2, 32, 32}, {4, 64, 8}, {8, 256, 64}}}},
    {8, 2112, 528, 8, {{{8, 32, 8}}}},
    {1, 2368, 592, 32, {{{8, 1, 4}, {4, 8, 1}, {8, 128, 32}}}},
    {4, 3392, 848, 8, {{{2, 4, 16}, {4, 32, 4}}}},
};
constexpr BitField fieldsIQ4XSR8[] = {
    {16, 0, 0, 16},
    {2, 128, 16, 8, {{{4, 2, 4}, {2, 64, 2}}}},
    {4, 256, 32, 8, {{{2, 4, 16}, {4, 64, 4}}}},
    {4, 512, 64, 32, {{{2, 4, 32}, {4, 8, 8}, {2, 256, 64}, {2, 512, 4}, {8, 1024, 128}}}},
};
constexpr BitField fieldsIQ2KR4[] = {
    {16, 0, 0, 16},
    {1, 64, 16, 8, {{{8, 1, 2}, {2, 32, 1}}}},
    {4, 128, 32, 8, {{{2, 4, 32}, {8, 32, 4}}}},
    {2, 384, 96, 32, {{{4, 2, 32}, {4, 8, 8}, {2, 128, 128}, {4, 256, 2}, {2, 1024, 256}}}},
};
constexpr BitField fieldsIQ3KR4[] = {
    {16, 0, 0, 16},
    {1, 64, 16, 8, {{{8, 1, 2}, {2, 32, 1}, {2, 64, 16}}}},
    {4, 192, 48, 8, {{{2, 4, 32}, {8, 32, 4}}}},
    {2, 448, 112, 32, {{{4, 2, 32}, {4, 8, 8}, {2, 128, 128}, {4, 256, 2}, {2, 1024, 256}}}},
    {1, 2496, 624, 32, {{{8, 1, 32}, {4, 8, 8}, {8, 128, 1}}}},
};
constexpr BitField fieldsIQ4KR4[] = {
    {16, 0, 0, 16},
    {1, 64, 16, 8, {{{8, 1, 2}, {2, 32, 1}}}},
    {2, 128, 32, 8, {{{4, 2, 8}, {4, 32, 2}}}},
    {4, 256, 64, 8, {{{2, 4, 32}, {8, 32, 4}}}},
    {4, 512, 128, 32, {{{2, 4, 64}, {4, 8, 8}, {2, 128, 4}, {2, 256, 32}, {8, 512, 128}}}},
};
constexpr BitField fieldsIQ5KR4[] = {
    {16, 0, 0, 16},
    {1, 64, 16, 8, {{{8, 1, 2}, {2, 32, 1}}}},
    {2, 128, 32, 8, {{{4, 2, 8}, {4, 32, 2}}}},
    {4, 256, 64, 8, {{{2, 4, 32}, {8, 32, 4}}}},
    {4, 512, 128, 32, {{{2, 4, 64}, {4, 8, 8}, {2, 128, 128}, {2, 256, 32}, {2, 512, 4}, {4, 1024, 256}}}},
    {1, 4608, 1152, 32, {{{4, 1, 64}, {2, 4, 32}, {4, 8, 8}, {8, 128, 1}}}},
};
constexpr BitField fieldsIQ4KSR4[] = {
    {8, 0, 0, 8, {{{8, 32, 8}}}},
    {4, 256, 64, 32, {{{2, 4, 64}, {4, 8, 8}, {2, 128, 4}, {2, 256, 32}, {8, 512, 128}}}},
};
constexpr BitField fieldsIQ5KSR4[] = {
    {8, 0, 0, 8, {{{8, 32, 8}}}},
    {4, 256, 64, 32, {{{2, 4, 64}, {4, 8, 8}, {2, 128, 128}, {2, 256, 32}, {2, 512, 4}, {4, 1024, 256}}}},
    {1, 4352, 1088, 32, {{{4, 1, 64}, {2, 4, 32}, {4, 8, 8}, {8, 128, 1}}}},
};
constexpr BitField fieldsIQ2BNR4[] = {
    {2, 0, 0, 32, {{{4, 2, 32}, {4, 8, 8}, {4, 128, 2}}}},
};
constexpr BitField fieldsQ8KVR8[] = {
    {32, 0, 0, 32, {{{8, 256, 32}}}},
};
constexpr BitField fieldsBF16R16[] = {
    {32, 0, 0, 32},
};

constexpr SignCodes signsOfIQ2XXS{48, {8, 0, 64}, {4, 0, 7}};
constexpr SignCodes signsOfIQ3XXS{528, {8, 0, 32}, {4, 0, 7}};
constexpr SignCodes signsOfIQ2XS{25, {32, 0, 16}, {}};

using enum Format;

constexpr Layout list[] = {
    {Q4_0_R8, fieldsQ40R8},
    {Q5_0_R4, fieldsQ50R4},
    {Q6_0_R4, fieldsQ60R4},
    {Q8_0_R8, fieldsQ80R8},
    {MXFP4_R8, fieldsMXFP4R8},
    {IQ4_NL_R4, fieldsIQ4NLR4},
    {Q2_K_R4, fieldsQ2KR4},
    {Q3_K_R4, fieldsQ3KR4},
    {Q4_K_R4, fieldsQ4KR4},
    {Q5_K_R4, fieldsQ5KR4},
    {Q6_K_R4, fieldsQ6KR4},
    {IQ2_XXS_R4, fieldsIQ2XXSR4, 0, signsOfIQ2XXS},
    {IQ2_XS_R4, fieldsIQ2XSR4, 0, signsOfIQ2XS},
    {IQ2_S_R4, fieldsIQ2SR4},
    {IQ3_XXS_R4, fieldsIQ3XXSR4, 0, signsOfIQ3XXS},
    {IQ3_S_R4, fieldsIQ3SR4},
    {IQ4_XS_R8, fieldsIQ4XSR8},
    {IQ2_K_R4, fieldsIQ2KR4},
    {IQ3_K_R4, fieldsIQ3KR4},
    {IQ4_K_R4, fieldsIQ4KR4},
    {IQ5_K_R4, fieldsIQ5KR4},
    {IQ4_KS_R4, fieldsIQ4KSR4},
    {IQ5_KS_R4, fieldsIQ5KSR4},
    {IQ2_BN_R4, fieldsIQ2BNR4},
    {Q8_KV_R8, fieldsQ8KVR8},
    {BF16_R16, fieldsBF16R16, 2},
};

} // namespace

std::span<const Layout> layouts()
{
    return list;
}

const Layout* layoutOf(Format format)
{
    const auto found = std::ranges::find(list, format, &Layout::format);
    return found == std::end(list) ? nullptr : found;
}

const Layout* layoutBetween(Format from, Format to)
{
    for (const Layout& layout : list)
        if ((layout.format == to && layout.base() == from) || (layout.format == from && layout.base() == to))
            return &layout;
    return nullptr;
}

} // namespace ql::quant::interleave

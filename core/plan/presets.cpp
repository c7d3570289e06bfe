// SPDX-License-Identifier: Apache-2.0
#include "core/plan/presets.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace ql::plan {

namespace {

using quant::Format;

constexpr auto ik = quant::Dialect::IkLlama;

constexpr std::uint32_t noFileType = 1024; // llama.cpp's "guessed": the mix is whatever the source has

constexpr std::array table = {
    Preset{"KEEP", Format::Unknown, noFileType, "As the source is stored; nothing is encoded that need not be",
           quant::Dialect::Safetensors},
    Preset{"F32", Format::F32, 0, "Full precision, 32 bits per weight"},
    Preset{"BF16", Format::BF16, 32, "16-bit with the range of F32; lossless for most checkpoints"},
    Preset{"F16", Format::F16, 1, "16-bit with finer steps than BF16 and a smaller range"},
    Preset{"Q8_0", Format::Q8_0, 7, "8-bit; hard to tell from the original"},
    Preset{"Q6_K", Format::Q6_K, 18, "6-bit; very close to the original"},
    Preset{"Q5_K_M", Format::Q5_K, 17, "5-bit with more bits where it hurts most"},
    Preset{"Q5_1", Format::Q5_1, 9, "5-bit with an offset per block; an older type"},
    Preset{"Q5_K_S", Format::Q5_K, 16, "5-bit, slightly smaller than Q5_K_M"},
    Preset{"Q5_0", Format::Q5_0, 8, "5-bit; an older type"},
    Preset{"Q4_K_M", Format::Q4_K, 15, "Balanced 4-bit; the usual first choice"},
    Preset{"Q4_1", Format::Q4_1, 3, "4-bit with an offset per block; an older type"},
    Preset{"Q4_K_S", Format::Q4_K, 14, "4-bit, slightly smaller than Q4_K_M"},
    Preset{"IQ4_NL", Format::IQ4_NL, 25, "4-bit on uneven steps, in small blocks that fit every shape"},
    Preset{"Q4_0", Format::Q4_0, 2, "4-bit; an older type that is fast everywhere"},
    Preset{"MXFP4_MOE", Format::MXFP4, 38, "Experts in 4-bit floating point, all else in 8-bit"},
    Preset{"IQ4_XS", Format::IQ4_XS, 30, "4-bit on uneven steps; the smallest that is close to the original"},
    Preset{"Q3_K_L", Format::Q3_K, 13, "3-bit with 5-bit attention output and down projections"},
    Preset{"Q3_K_M", Format::Q3_K, 12, "3-bit with more bits where it hurts most"},
    Preset{"IQ3_M", Format::IQ3_S, 27, "3-bit by code book with 4-bit values; better with an importance matrix"},
    Preset{"IQ3_S", Format::IQ3_S, 26, "3-bit by code book; better with an importance matrix"},
    Preset{"Q3_K_S", Format::Q3_K, 11, "3-bit; a clear loss of quality"},
    Preset{"IQ3_XS", Format::IQ3_S, 22, "3-bit by code book with parts of less; needs an importance matrix"},
    Preset{"IQ3_XXS", Format::IQ3_XXS, 23, "3-bit by a small code book; needs an importance matrix"},
    Preset{"Q2_K", Format::Q2_K, 10, "2-bit with 3-bit parts; a strong loss of quality"},
    Preset{"Q2_K_S", Format::Q2_K, 21, "2-bit; needs an importance matrix"},
    Preset{"IQ2_M", Format::IQ2_S, 29, "2-bit by code book with 3-bit parts; needs an importance matrix"},
    Preset{"IQ2_S", Format::IQ2_XS, 28, "2-bit by code book; needs an importance matrix"},
    Preset{"IQ2_XS", Format::IQ2_XS, 20, "2-bit by a small code book; needs an importance matrix"},
    Preset{"Q2_0", Format::Q2_0, 41, "2-bit on even steps; for models that were trained for it"},
    Preset{"IQ2_XXS", Format::IQ2_XXS, 19, "2-bit by the smallest code book; needs an importance matrix"},
    Preset{"TQ2_0", Format::TQ2_0, 37, "Three values per weight in 2 bits; for models that were trained so"},
    Preset{"IQ1_M", Format::IQ1_M, 31, "Below 2 bits; needs an importance matrix and a very large model"},
    Preset{"TQ1_0", Format::TQ1_0, 36, "Three values per weight, packed; for models that were trained so"},
    Preset{"IQ1_S", Format::IQ1_S, 24, "The smallest by code book; needs an importance matrix and a very large model"},
    Preset{"Q1_0", Format::Q1_0, 40, "The sign and a scale; for models that were trained so"},

    Preset{"BF16_R16", Format::BF16_R16, 232, "ik_llama.cpp: BF16 in interleaved rows", ik},
    Preset{"Q8_0_R8", Format::Q8_0_R8, 207, "ik_llama.cpp: Q8_0 in interleaved rows", ik},
    Preset{"Q8_K_R8", Format::Q8_K_R8, 399, "ik_llama.cpp: 8-bit with one scale per 256 values, in interleaved rows",
           ik},
    Preset{"Q8_KV", Format::Q8_KV, 149, "ik_llama.cpp: 8-bit with one scale per row", ik},
    Preset{"Q8_KV_R8", Format::Q8_KV_R8, 398, "ik_llama.cpp: Q8_KV in interleaved rows", ik},
    Preset{"IQ6_K", Format::IQ6_K, 142, "ik_llama.cpp: 6-bit on uneven steps; hard to tell from the original", ik},
    Preset{"Q6_K_R4", Format::Q6_K_R4, 218, "ik_llama.cpp: Q6_K in interleaved rows", ik},
    Preset{"Q6_0", Format::Q6_0, 135, "ik_llama.cpp: 6-bit in small blocks that fit every shape", ik},
    Preset{"Q6_0_R4", Format::Q6_0_R4, 335, "ik_llama.cpp: Q6_0 in interleaved rows", ik},
    Preset{"IQ5_K", Format::IQ5_K, 141, "ik_llama.cpp: 5-bit on uneven steps; very close to the original", ik},
    Preset{"IQ5_K_R4", Format::IQ5_K_R4, 341, "ik_llama.cpp: IQ5_K in interleaved rows", ik},
    Preset{"Q5_K_R4", Format::Q5_K_R4, 216, "ik_llama.cpp: Q5_K in interleaved rows", ik},
    Preset{"Q5_0_R4", Format::Q5_0_R4, 208, "ik_llama.cpp: Q5_0 in interleaved rows", ik},
    Preset{"IQ5_KS", Format::IQ5_KS, 150, "ik_llama.cpp: 5-bit on uneven steps with one scale per row", ik},
    Preset{"IQ5_KS_R4", Format::IQ5_KS_R4, 350, "ik_llama.cpp: IQ5_KS in interleaved rows", ik},
    Preset{"IQ4_K", Format::IQ4_K, 140, "ik_llama.cpp: 4-bit on uneven steps, fine scales", ik},
    Preset{"IQ4_K_R4", Format::IQ4_K_R4, 340, "ik_llama.cpp: IQ4_K in interleaved rows", ik},
    Preset{"Q4_K_R4", Format::Q4_K_R4, 214, "ik_llama.cpp: Q4_K in interleaved rows", ik},
    Preset{"Q4_0_R8", Format::Q4_0_R8, 202, "ik_llama.cpp: Q4_0 in interleaved rows", ik},
    Preset{"IQ4_NL_R4", Format::IQ4_NL_R4, 225, "ik_llama.cpp: IQ4_NL in interleaved rows", ik},
    Preset{"IQ4_KS", Format::IQ4_KS, 145, "ik_llama.cpp: 4-bit on uneven steps with one scale per row", ik},
    Preset{"IQ4_KS_R4", Format::IQ4_KS_R4, 345, "ik_llama.cpp: IQ4_KS in interleaved rows", ik},
    Preset{"IQ4_XS_R8", Format::IQ4_XS_R8, 230, "ik_llama.cpp: IQ4_XS in interleaved rows", ik},
    Preset{"MXFP4", Format::MXFP4, 38, "ik_llama.cpp: 4-bit floating point everywhere", ik},
    Preset{"MXFP4_R8", Format::MXFP4_R8, 351, "ik_llama.cpp: MXFP4 in interleaved rows", ik},
    Preset{"IQ4_KSS", Format::IQ4_KSS, 148, "ik_llama.cpp: 4 bits per weight exactly, on uneven steps", ik},
    Preset{"IQ4_KT", Format::IQ4_KT, 153, "ik_llama.cpp: 4-bit by trellis", ik},
    Preset{"IQ3_KL", Format::IQ3_K, 146, "ik_llama.cpp: IQ3_K with 4-bit parts", ik},
    Preset{"IQ3_K", Format::IQ3_K, 139, "ik_llama.cpp: 3-bit on uneven steps", ik},
    Preset{"IQ3_K_R4", Format::IQ3_K_R4, 339, "ik_llama.cpp: IQ3_K in interleaved rows", ik},
    Preset{"IQ3_S_R4", Format::IQ3_S_R4, 226, "ik_llama.cpp: IQ3_S in interleaved rows", ik},
    Preset{"Q3_K_R4", Format::Q3_K_R4, 211, "ik_llama.cpp: Q3_K in interleaved rows", ik},
    Preset{"IQ3_KS", Format::IQ3_KS, 154, "ik_llama.cpp: 3-bit on uneven steps with one scale per row", ik},
    Preset{"IQ3_KT", Format::IQ3_KT, 152, "ik_llama.cpp: 3-bit by trellis", ik},
    Preset{"IQ3_XXS_R4", Format::IQ3_XXS_R4, 223, "ik_llama.cpp: IQ3_XXS in interleaved rows", ik},
    Preset{"IQ2_KL", Format::IQ2_KL, 155, "ik_llama.cpp: 2-bit by pairs; better with an importance matrix", ik},
    Preset{"Q2_K_R4", Format::Q2_K_R4, 210, "ik_llama.cpp: Q2_K in interleaved rows", ik},
    Preset{"IQ2_M_R4", Format::IQ2_S_R4, 229, "ik_llama.cpp: IQ2_M in interleaved rows; needs an importance matrix",
           ik},
    Preset{"IQ2_K", Format::IQ2_K, 138, "ik_llama.cpp: 2-bit on uneven steps; better with an importance matrix", ik},
    Preset{"IQ2_K_R4", Format::IQ2_K_R4, 338, "ik_llama.cpp: IQ2_K in interleaved rows", ik},
    Preset{"IQ2_XS_R4", Format::IQ2_XS_R4, 220, "ik_llama.cpp: IQ2_XS in interleaved rows; needs an importance matrix",
           ik},
    Preset{"IQ2_KS", Format::IQ2_KS, 147, "ik_llama.cpp: 2-bit on uneven steps with one scale per row", ik},
    Preset{"IQ2_KT", Format::IQ2_KT, 151, "ik_llama.cpp: 2-bit by trellis; needs an importance matrix", ik},
    Preset{"IQ2_XXS_R4", Format::IQ2_XXS_R4, 219,
           "ik_llama.cpp: IQ2_XXS in interleaved rows; needs an importance matrix", ik},
    Preset{"IQ2_BN", Format::IQ2_BN, 137, "ik_llama.cpp: Three values per weight in 2 bits; for BitNet models", ik},
    Preset{"IQ2_BN_R4", Format::IQ2_BN_R4, 337, "ik_llama.cpp: IQ2_BN in interleaved rows", ik},
    Preset{"IQ1_M_R4", Format::IQ1_M_R4, 231,
           "ik_llama.cpp: Below 2 bits, in interleaved rows; needs an importance matrix", ik},
    Preset{"IQ1_KT", Format::IQ1_KT, 156, "ik_llama.cpp: Below 2 bits, by trellis; needs an importance matrix", ik},
    Preset{"IQ1_BN", Format::IQ1_BN, 136, "ik_llama.cpp: Three values per weight, packed; for BitNet models", ik},
    Preset{"IQ1_S_R4", Format::IQ1_S_R4, 224,
           "ik_llama.cpp: The smallest, in interleaved rows; needs an importance matrix", ik},
};

struct Alias {
    std::string_view name, means;
};

constexpr std::array aliases = {
    Alias{"Q3_K", "Q3_K_M"},
    Alias{"Q4_K", "Q4_K_M"},
    Alias{"Q5_K", "Q5_K_M"},
};

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::toupper(x) == std::toupper(y); });
}

} // namespace

std::span<const Preset> presets()
{
    return table;
}

const Preset* findPreset(std::string_view name)
{
    for (const Alias& alias : aliases)
        if (equalIgnoringCase(name, alias.name))
            name = alias.means;
    const auto found = std::find_if(table.begin(), table.end(),
                                    [name](const Preset& preset) { return equalIgnoringCase(name, preset.name); });
    return found == table.end() ? nullptr : &*found;
}

} // namespace ql::plan

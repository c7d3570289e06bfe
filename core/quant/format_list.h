// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace ql::quant {

/// One value per row of the table in formats.cpp. See format.h.
enum class Format : std::uint16_t {
    // clang-format off
    Unknown = 0,
    // Mainline ggml.
    F32, F16, Q4_0, Q4_1, Q5_0, Q5_1, Q8_0, Q8_1, Q2_K, Q3_K, Q4_K, Q5_K, Q6_K, Q8_K,
    IQ2_XXS, IQ2_XS, IQ3_XXS, IQ1_S, IQ4_NL, IQ3_S, IQ2_S, IQ4_XS, I8, I16, I32, I64, F64, IQ1_M, BF16,
    TQ1_0, TQ2_0, MXFP4, NVFP4, Q1_0, Q2_0,
    // ik_llama.cpp.
    I2_S, Q8_0_X4, Q8_1_X4, Q8_2_X4, Q6_0, IQ1_BN, IQ2_BN, Q8_K64, IQ2_K, IQ3_K, IQ4_K, IQ5_K, IQ6_K, IQ4_KS, IQ2_KS,
    IQ4_KSS, Q8_K16, Q8_K32, Q8_KR8, Q8_K128, Q8_KV, IQ5_KS, IQ2_KT, IQ3_KT, IQ4_KT, IQ3_KS, IQ2_KL, IQ1_KT,
    Q4_0_R8, Q5_0_R4, Q8_0_R8, Q2_K_R4, Q3_K_R4, Q4_K_R4, Q5_K_R4, Q6_K_R4, IQ2_XXS_R4, IQ2_XS_R4, IQ3_XXS_R4,
    IQ1_S_R4, IQ4_NL_R4, IQ3_S_R4, IQ2_S_R4, IQ4_XS_R8, IQ1_M_R4, BF16_R16, Q6_0_R4, IQ2_BN_R4, IQ2_K_R4, IQ3_K_R4,
    IQ4_K_R4, IQ5_K_R4, IQ4_KS_R4, IQ5_KS_R4, MXFP4_R8, Q8_K_R16, Q8_KV_R8, Q8_K_R8,
    // safetensors dtypes without a GGUF number.
    BOOL, U8, U16, U32, U64, C64, F8_E4M3, F8_E5M2, F8_E4M3FNUZ, F8_E5M2FNUZ, F8_E8M0, F4, F6_E2M3, F6_E3M2,
    // Codes with scales in tensors of their own, as inference engines serve them.
    FP8, FP8_DYNAMIC, FP8_BLOCK, NVFP4A16,
    Count
    // clang-format on
};

} // namespace ql::quant

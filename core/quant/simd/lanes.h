// SPDX-License-Identifier: Apache-2.0
// The lanes of the instruction set that this source file is compiled for. Another set is another header like these two.
#pragma once

#if defined(__AVX512F__)
#include "core/quant/simd/lanes_avx512.h"
#elif defined(__AVX2__)
#include "core/quant/simd/lanes_avx2.h"
#elif defined(__ARM_NEON) || defined(QL_VECTOR128)
#include "core/quant/simd/lanes_vector128.h"
#else
#include "core/quant/simd/lanes_scalar.h"
#endif

// SPDX-License-Identifier: Apache-2.0
#include "core/arch/model.h"

namespace ql::arch {

namespace {

constexpr float kLargestFp8 = 448.0f;
constexpr float kLargestFp4 = 6.0f * 448.0f; // of E2M1 times that of E4M3

} // namespace

float InputScale::as(Form wanted) const
{
    if (wanted == form)
        return value;
    const float largest = form == Form::Fp8 ? value * kLargestFp8
        : form == Form::Fp4                 ? value * kLargestFp4
        : form == Form::Fp4Inverse          ? kLargestFp4 / value
                                            : value;
    switch (wanted) {
    case Form::Largest:
        break;
    case Form::Fp8:
        return largest / kLargestFp8;
    case Form::Fp4:
        return largest / kLargestFp4;
    case Form::Fp4Inverse:
        return kLargestFp4 / largest;
    }
    return largest;
}

} // namespace ql::arch

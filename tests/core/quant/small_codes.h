// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <limits>
#include <vector>

namespace ql::quant::testing {

/// A float format of eight bits or fewer, written down once more and without the program's code: the magnitudes of its
/// codes without the sign bit, in rising order, as far as they are finite.
struct SmallFloat {
    std::vector<double> magnitudes{};
    int signBit = 0x80;
    int nanCode = 0x7f; ///< that of a NaN without sign; 0 where there is none, nor a sign then
    int infinityCode = -1; ///< -1: there is none

    static SmallFloat of(int exponentBits, int mantissaBits, int bias, int finiteCodes)
    {
        SmallFloat format;
        for (int code = 0; code < finiteCodes; ++code) {
            const int exponent = code >> mantissaBits, mantissa = code & ((1 << mantissaBits) - 1);
            const double fraction = mantissa / std::exp2(mantissaBits);
            format.magnitudes.push_back(exponent == 0 ? fraction * std::exp2(1 - bias)
                                                      : (1 + fraction) * std::exp2(exponent - bias));
        }
        format.signBit = 1 << (exponentBits + mantissaBits);
        return format;
    }
    static SmallFloat e4m3() { return of(4, 3, 7, 0x7f); }
    static SmallFloat e5m2()
    {
        SmallFloat format = of(5, 2, 15, 0x7c);
        format.infinityCode = 0x7c;
        return format;
    }
    static SmallFloat e2m1()
    {
        SmallFloat format = of(2, 1, 1, 8);
        format.nanCode = 0;
        return format;
    }

    /// To nearest by looking at the neighbours, of two as near the one with the even code.
    int nearest(double v) const
    {
        if (std::isnan(v))
            return nanCode == 0 ? 0 : nanCode | (std::signbit(v) ? signBit : 0);
        const double size = std::abs(v);
        std::size_t code = 0;
        while (code + 1 < magnitudes.size() && magnitudes[code + 1] <= size)
            ++code;
        if (code + 1 < magnitudes.size()) {
            const double below = size - magnitudes[code], above = magnitudes[code + 1] - size;
            code += above < below || (above == below && code % 2 == 1) ? 1 : 0;
        }
        return static_cast<int>(code) | (std::signbit(v) ? signBit : 0);
    }

    double value(int code) const
    {
        const int unsignedCode = code & (signBit - 1);
        const double sign = code & signBit ? -1.0 : 1.0;
        if (unsignedCode < static_cast<int>(magnitudes.size()))
            return sign * magnitudes[static_cast<std::size_t>(unsignedCode)];
        return unsignedCode == infinityCode ? sign * std::numeric_limits<double>::infinity()
                                            : std::numeric_limits<double>::quiet_NaN();
    }
};

} // namespace ql::quant::testing

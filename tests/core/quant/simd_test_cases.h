// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/quant/dispatch.h"

namespace ql::quant::testing {

/// A format on an instruction set other than the scalar one.
struct SimdCase {
    Format format;
    Isa isa;

    std::string name() const { return std::string(info(format).name) + "_" + std::string(isaName(isa)); }
};

/// A format on every set but the scalar one: the scalar bytes, which take the longest, are then made once.
struct SimdFormat {
    Format format;
    std::vector<Isa> isas{};

    std::string name() const { return std::string(info(format).name); }
};

/// The cases of one format together.
inline std::vector<SimdFormat> byFormat(const std::vector<SimdCase>& cases)
{
    std::vector<SimdFormat> formats;
    for (const SimdCase& one : cases) {
        auto entry = std::ranges::find(formats, one.format, &SimdFormat::format);
        if (entry == formats.end())
            entry = formats.insert(entry, {one.format});
        entry->isas.push_back(one.isa);
    }
    return formats;
}

/// Every format with a fast encoder (or, `decoding`, a fast decoder) on each set that this machine can run.
inline std::vector<SimdCase> simdCases(bool decoding)
{
    std::vector<SimdCase> cases;
    for (const Isa isa : supportedIsas())
        for (const FormatInfo& row : formats())
            if (decoding ? decoder(row.format, isa) != row.decode : encoder(row.format, isa) != row.encode)
                cases.push_back({row.format, isa});
    return cases;
}

/// Every format with a fast encoder of Search::Best on each set that this machine can run.
inline std::vector<SimdCase> simdBestCases()
{
    std::vector<SimdCase> cases;
    for (const Isa isa : supportedIsas())
        for (const FormatInfo& row : formats())
            if (row.encodeBest && encoder(row.format, isa, Search::Best) != row.encodeBest)
                cases.push_back({row.format, isa});
    return cases;
}

} // namespace ql::quant::testing

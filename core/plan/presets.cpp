// SPDX-License-Identifier: Apache-2.0
#include "core/plan/presets.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace ql::plan {

namespace {

using quant::Format;

constexpr std::array table = {
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
    Preset{"Q4_0", Format::Q4_0, 2, "4-bit; an older type that is fast everywhere"},
    Preset{"Q3_K_L", Format::Q3_K, 13, "3-bit with 5-bit attention output and down projections"},
    Preset{"Q3_K_M", Format::Q3_K, 12, "3-bit with more bits where it hurts most"},
    Preset{"Q3_K_S", Format::Q3_K, 11, "3-bit; a clear loss of quality"},
    Preset{"Q2_K", Format::Q2_K, 10, "2-bit with 3-bit parts; a strong loss of quality"},
    Preset{"Q2_K_S", Format::Q2_K, 21, "2-bit; needs an importance matrix", true},
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

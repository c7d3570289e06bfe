// SPDX-License-Identifier: Apache-2.0
#include "core/quant/runs_on.h"

#include <algorithm>
#include <array>

namespace ql::quant {

namespace {

/// Mainline formats whose numbers mean something else to ik_llama.cpp, or nothing.
constexpr std::array kUnknownToIk = {Format::TQ1_0, Format::TQ2_0, Format::NVFP4, Format::Q2_0};

} // namespace

std::vector<std::string_view> runsOn(const FormatInfo& info)
{
    if (!info.ggufId || info.runtimeOnly)
        return {};
    if (info.dialect == Dialect::IkLlama)
        return {"ik_llama.cpp"};
    if (std::find(kUnknownToIk.begin(), kUnknownToIk.end(), info.format) != kUnknownToIk.end())
        return {"llama.cpp"};
    return {"llama.cpp", "ik_llama.cpp"};
}

} // namespace ql::quant

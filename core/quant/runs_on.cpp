// SPDX-License-Identifier: Apache-2.0
#include "core/quant/runs_on.h"

#include <algorithm>
#include <array>

namespace ql::quant {

namespace {

/// Mainline formats whose numbers mean something else to ik_llama.cpp, or nothing.
constexpr std::array kUnknownToIk = {Format::TQ1_0, Format::TQ2_0, Format::NVFP4, Format::Q2_0};

/// What engines serve from safetensors; plain numbers and the two FP4 formats are for GGUF as well.
constexpr std::array kServed = {Format::F32,       Format::F16,      Format::BF16,  Format::FP8,  Format::FP8_DYNAMIC,
                                Format::FP8_BLOCK, Format::NVFP4A16, Format::NVFP4, Format::MXFP4};

} // namespace

bool isForQuantloomOnly(const FormatInfo& info)
{
    return info.ggufId && info.dialect == Dialect::Safetensors;
}

std::vector<std::string_view> runsOn(const FormatInfo& info)
{
    if (!info.ggufId || info.runtimeOnly || isForQuantloomOnly(info))
        return {};
    if (info.dialect == Dialect::IkLlama)
        return {"ik_llama.cpp"};
    if (std::find(kUnknownToIk.begin(), kUnknownToIk.end(), info.format) != kUnknownToIk.end())
        return {"llama.cpp"};
    return {"llama.cpp", "ik_llama.cpp"};
}

std::vector<std::string_view> servedBy(const FormatInfo& info)
{
    if (std::ranges::find(kServed, info.format) == kServed.end())
        return {};
    return {"vLLM"};
}

std::vector<std::string_view> runsOnAll(std::span<const StoredType> types)
{
    std::vector<std::string_view> programs{"llama.cpp", "ik_llama.cpp"};
    for (const StoredType& type : types) {
        if (!type.known())
            continue;
        const auto some = runsOn(info(type.format));
        std::erase_if(programs,
                      [&](std::string_view program) { return std::ranges::find(some, program) == some.end(); });
    }
    return programs;
}

} // namespace ql::quant

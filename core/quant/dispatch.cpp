// SPDX-License-Identifier: Apache-2.0
#include "core/quant/dispatch.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "core/quant/codec/best.h"
#include "core/quant/simd/codecs.h"

namespace ql::quant {
namespace {

struct IsaEntry {
    Isa isa;
    std::string_view name;
    bool (*runsHere)();
    std::span<const simd::Family> (*families)();
    const simd::Rearranger& (*rearranger)();
};

std::span<const simd::Family> noFamilies()
{
    return {};
}

/// The list of instruction sets, slowest first, in the order of Isa.
constexpr IsaEntry isas[] = {
    {Isa::Scalar, "scalar", [] { return true; }, noFamilies, simd::scalarRearranger},
#ifdef QL_HAVE_VECTOR128_CODECS
    {Isa::Vector128, "vector128", [] { return true; }, simd::vector128Families, simd::vector128Rearranger}, // NEON
#else
    {Isa::Vector128, "vector128", [] { return false; }, noFamilies, simd::scalarRearranger},
#endif
#ifdef QL_HAVE_X86_CODECS
    {Isa::Avx2, "avx2",
     [] { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("f16c") && __builtin_cpu_supports("fma"); },
     simd::avx2Families, simd::avx2Rearranger},
    {Isa::Avx512, "avx512",
     [] {
         return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
             && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
     },
     simd::avx512Families, simd::avx512Rearranger},
#else
    {Isa::Avx2, "avx2", [] { return false; }, noFamilies, simd::scalarRearranger},
    {Isa::Avx512, "avx512", [] { return false; }, noFamilies, simd::scalarRearranger},
#endif
};

std::vector<Isa> findSupportedIsas()
{
    const char* cap = std::getenv("QUANTLOOM_ISA");
    std::vector<Isa> found;
    for (const IsaEntry& entry : isas) {
        if (entry.runsHere())
            found.push_back(entry.isa);
        if (cap && entry.name == cap)
            break;
    }
    return found;
}

/// The first function of a kind that a list of families has for a format; nullptr where none has.
template <typename Function>
Function find(std::span<const simd::Family> families, Format format, Function simd::FastCodec::*wanted)
{
    for (const simd::Family family : families)
        for (const simd::FastCodec& codec : family())
            if (codec.format == format && codec.*wanted)
                return codec.*wanted;
    return nullptr;
}

/// The wanted function of the fastest set up to `isa` that has it; `truth` where none has.
template <typename Function> Function fastest(Format format, Isa isa, Function simd::FastCodec::*wanted, Function truth)
{
    const Isa highest = std::min(isa, supportedIsas().back());
    for (int i = static_cast<int>(highest); truth && i > 0; --i)
        if (const Function found = find(isas[i].families(), format, wanted))
            return found;
    return truth;
}

} // namespace

EncodeRows codec::singleLaneBest(Format format)
{
    return find(simd::scalarFamilies(), format, &simd::FastCodec::encodeBest);
}

std::string_view isaName(Isa isa)
{
    return isas[static_cast<int>(isa)].name;
}

std::span<const Isa> supportedIsas()
{
    static const std::vector<Isa> found = findSupportedIsas();
    return found;
}

EncodeRows encoder(Format format, Isa isa, Search search)
{
    const FormatInfo& row = info(format);
    if (search == Search::Best && row.encodeBest)
        return fastest(format, isa, &simd::FastCodec::encodeBest, row.encodeBest);
    return fastest(format, isa, &simd::FastCodec::encode, row.encode);
}

DecodeRows decoder(Format format, Isa isa)
{
    return fastest(format, isa, &simd::FastCodec::decode, info(format).decode);
}

const simd::Rearranger& rearranger(Isa isa)
{
    return isas[static_cast<int>(std::min(isa, supportedIsas().back()))].rearranger();
}

EncodeRows encoder(Format format, Search search)
{
    return encoder(format, supportedIsas().back(), search);
}

DecodeRows decoder(Format format)
{
    return decoder(format, supportedIsas().back());
}

} // namespace ql::quant

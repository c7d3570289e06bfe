// SPDX-License-Identifier: Apache-2.0
// THE table of tensor formats. To add one: a value in format_list.h, a row here, and a codec in codec/ where numbers
// are to be read or written. Sources: docs/formats/ggml-types.md.
#include <array>

#include "core/quant/best_by_reference.h"
#include "core/quant/codec/few_levels.h"
#include "core/quant/codec/fp4.h"
#include "core/quant/codec/fp8.h"
#include "core/quant/codec/iq1_m.h"
#include "core/quant/codec/iq1_r4.h"
#include "core/quant/codec/iq1_s.h"
#include "core/quant/codec/iq2.h"
#include "core/quant/codec/iq2_kl.h"
#include "core/quant/codec/iq2_ks.h"
#include "core/quant/codec/iq3.h"
#include "core/quant/codec/iq3_ks.h"
#include "core/quant/codec/iq4.h"
#include "core/quant/codec/iq4_ks_iq5_ks.h"
#include "core/quant/codec/iq4_kss.h"
#include "core/quant/codec/iq_k.h"
#include "core/quant/codec/plain.h"
#include "core/quant/codec/q2_k.h"
#include "core/quant/codec/q3_k.h"
#include "core/quant/codec/q4_k_q5_k.h"
#include "core/quant/codec/q4_q5.h"
#include "core/quant/codec/q6_0.h"
#include "core/quant/codec/q6_k.h"
#include "core/quant/codec/q8_0.h"
#include "core/quant/codec/q8_kv.h"
#include "core/quant/codec/row.h"
#include "core/quant/codec/ternary_rows.h"
#include "core/quant/codec/trellis.h"
#include "core/quant/format.h"
#include "core/quant/interleave/interleave.h"

namespace ql::quant {
namespace {

using codec::with;
using enum Format;

/// Plain numbers of mainline ggml, one per block; safetensors has them under the same name.
constexpr FormatInfo plain(Format format, std::string_view name, std::uint32_t id, std::uint32_t bytes, bool isFloat)
{
    return {
        .format = format, .name = name, .ggufId = id, .blockBytes = bytes, .isFloat = isFloat, .inSafetensors = true};
}

struct Block {
    std::uint32_t values;
    std::uint32_t bytes;
};

enum class Importance { Ignored, Used, Needed };

/// A mainline type for weights.
constexpr FormatInfo ggml(Format format, std::string_view name, std::uint32_t id, Block block, Importance importance,
                          Format fallback)
{
    return {.format = format,
            .name = name,
            .ggufId = id,
            .blockValues = block.values,
            .blockBytes = block.bytes,
            .needsImportance = importance == Importance::Needed,
            .usesImportance = importance != Importance::Ignored,
            .fallback = fallback};
}

/// Rows that are stored together, and what is taken for rows of their own.
struct Interleaving {
    std::uint32_t rows = 1;
    Format plain = Unknown;
};

/// A type of ik_llama.cpp for weights: each row has `header` bytes before its blocks.
constexpr FormatInfo ik(Format format, std::string_view name, std::uint32_t id, Block block, std::uint32_t header = 0,
                        Interleaving interleaving = {}, Importance importance = Importance::Used)
{
    return {.format = format,
            .name = name,
            .dialect = Dialect::IkLlama,
            .ggufId = id,
            .blockValues = block.values,
            .blockBytes = block.bytes,
            .rowHeaderBytes = header,
            .interleavedRows = interleaving.rows,
            .plain = interleaving.plain,
            .needsImportance = importance == Importance::Needed,
            .usesImportance = importance != Importance::Ignored};
}

template <Format Interleaved, Search HowHard>
void encodeRearranged(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                      std::byte* out)
{
    interleave::encodeRows(*interleave::layoutOf(Interleaved), HowHard, rows, rowCount, columns, importance, out);
}

template <Format Interleaved>
void decodeRearranged(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    interleave::decodeRows(*interleave::layoutOf(Interleaved), rows, rowCount, columns, out);
}

/// The row of a format that is a rearrangement of its plain one.
template <Format Interleaved> consteval FormatInfo rearranged(FormatInfo row)
{
    row.encode = encodeRearranged<Interleaved, Search::Reference>;
    row.encodeBest = encodeRearranged<Interleaved, Search::Best>;
    row.decode = decodeRearranged<Interleaved>;
    return row;
}

/// Known by name only.
constexpr FormatInfo runtime(Dialect dialect, Format format, std::string_view name, std::uint32_t id, Block block,
                             std::uint32_t header = 0)
{
    return {.format = format,
            .name = name,
            .dialect = dialect,
            .ggufId = id,
            .blockValues = block.values,
            .blockBytes = block.bytes,
            .rowHeaderBytes = header,
            .runtimeOnly = true};
}

constexpr FormatInfo dtype(Format format, std::string_view name, Block block,
                           std::optional<std::uint32_t> id = std::nullopt)
{
    return {.format = format,
            .name = name,
            .dialect = Dialect::Safetensors,
            .ggufId = id,
            .blockValues = block.values,
            .blockBytes = block.bytes,
            .inSafetensors = true};
}

/// Codes with scales in tensors of their own, which a row does not hold: `block` says what they take, scales of groups
/// within a row included. See scheme.h.
constexpr FormatInfo served(Format format, std::string_view name, Block block)
{
    return {.format = format,
            .name = name,
            .dialect = Dialect::Safetensors,
            .blockValues = block.values,
            .blockBytes = block.bytes};
}

constexpr auto ignored = Importance::Ignored;
constexpr auto used = Importance::Used;
constexpr auto needed = Importance::Needed;
constexpr auto mainline = Dialect::Ggml;
constexpr auto ikLlama = Dialect::IkLlama;

constexpr std::array table = {
    with<codec::F32>(plain(F32, "F32", 0, 4, true)),
    with<codec::F16>(plain(F16, "F16", 1, 2, true)),
    with<codec::Q4_0>(ggml(Q4_0, "Q4_0", 2, {32, 18}, used, F16)),
    with<codec::Q4_1>(ggml(Q4_1, "Q4_1", 3, {32, 20}, used, F16)),
    with<codec::Q5_0>(ggml(Q5_0, "Q5_0", 6, {32, 22}, used, F16)),
    with<codec::Q5_1>(ggml(Q5_1, "Q5_1", 7, {32, 24}, used, F16)),
    with<codec::Q8_0>(ggml(Q8_0, "Q8_0", 8, {32, 34}, ignored, F16)),
    runtime(mainline, Q8_1, "Q8_1", 9, {32, 36}),
    with<codec::Q2_K>(ggml(Q2_K, "Q2_K", 10, {256, 84}, used, Q4_0)),
    with<codec::Q3_K>(ggml(Q3_K, "Q3_K", 11, {256, 110}, used, Q4_0)),
    with<codec::Q4_K>(ggml(Q4_K, "Q4_K", 12, {256, 144}, used, Q5_0)),
    with<codec::Q5_K>(ggml(Q5_K, "Q5_K", 13, {256, 176}, used, Q5_1)),
    with<codec::Q6_K>(ggml(Q6_K, "Q6_K", 14, {256, 210}, used, Q8_0)),
    runtime(mainline, Q8_K, "Q8_K", 15, {256, 292}),
    searchedAgain<IQ2_XXS>(with<codec::IQ2_XXS>(ggml(IQ2_XXS, "IQ2_XXS", 16, {256, 66}, needed, IQ4_NL))),
    searchedAgain<IQ2_XS>(with<codec::IQ2_XS>(ggml(IQ2_XS, "IQ2_XS", 17, {256, 74}, needed, IQ4_NL))),
    searchedAgain<IQ3_XXS>(with<codec::IQ3_XXS>(ggml(IQ3_XXS, "IQ3_XXS", 18, {256, 98}, used, IQ4_NL))),
    searchedAgain<IQ1_S>(with<codec::IQ1_S>(ggml(IQ1_S, "IQ1_S", 19, {256, 50}, needed, IQ4_NL))),
    with<codec::IQ4_NL>(ggml(IQ4_NL, "IQ4_NL", 20, {32, 18}, used, F16)),
    searchedAgain<IQ3_S>(with<codec::IQ3_S>(ggml(IQ3_S, "IQ3_S", 21, {256, 110}, used, IQ4_NL))),
    searchedAgain<IQ2_S>(with<codec::IQ2_S>(ggml(IQ2_S, "IQ2_S", 22, {256, 82}, used, IQ4_NL))),
    with<codec::IQ4_XS>(ggml(IQ4_XS, "IQ4_XS", 23, {256, 136}, used, IQ4_NL)),
    with<codec::Plain<std::int8_t>>(plain(I8, "I8", 24, 1, false)),
    with<codec::Plain<std::int16_t>>(plain(I16, "I16", 25, 2, false)),
    with<codec::Plain<std::int32_t>>(plain(I32, "I32", 26, 4, false)),
    with<codec::Plain<std::int64_t>>(plain(I64, "I64", 27, 8, false)),
    with<codec::Plain<double>>(plain(F64, "F64", 28, 8, true)),
    searchedAgain<IQ1_M>(with<codec::IQ1_M>(ggml(IQ1_M, "IQ1_M", 29, {256, 56}, used, IQ4_NL))),
    with<codec::BF16>(plain(BF16, "BF16", 30, 2, true)),
    with<codec::TQ1_0>(ggml(TQ1_0, "TQ1_0", 34, {256, 54}, ignored, Q4_0)),
    with<codec::TQ2_0>(ggml(TQ2_0, "TQ2_0", 35, {256, 66}, ignored, Q4_0)),
    with<codec::MXFP4>(ggml(MXFP4, "MXFP4", 39, {32, 17}, ignored, F16)),
    with<codec::NVFP4>(ggml(NVFP4, "NVFP4", 40, {64, 36}, ignored, F16)),
    with<codec::Q1_0>(ggml(Q1_0, "Q1_0", 41, {128, 18}, ignored, F16)),
    with<codec::Q2_0>(ggml(Q2_0, "Q2_0", 42, {64, 18}, ignored, Q4_0)),

    // ik_llama.cpp. I2_S ends each tensor with 32 bytes of scale, which no row accounts for.
    runtime(ikLlama, I2_S, "I2_S", 36, {4, 1}),
    runtime(ikLlama, Q8_0_X4, "Q8_0_X4", 97, {32, 34}),
    runtime(ikLlama, Q8_1_X4, "Q8_1_X4", 98, {32, 36}),
    runtime(ikLlama, Q8_2_X4, "Q8_2_X4", 99, {32, 36}),
    with<codec::Q6_0>(ik(Q6_0, "Q6_0", 133, {32, 26})),
    with<codec::IQ1_BN>(ik(IQ1_BN, "IQ1_BN", 134, {64, 13}, 2, {}, ignored)),
    with<codec::IQ2_BN>(ik(IQ2_BN, "IQ2_BN", 135, {64, 16}, 4, {}, ignored)),
    runtime(ikLlama, Q8_K64, "Q8_K64", 136, {64, 68}),
    with<codec::IQ2_K>(ik(IQ2_K, "IQ2_K", 137, {256, 76})),
    with<codec::IQ3_K>(ik(IQ3_K, "IQ3_K", 138, {256, 110})),
    with<codec::IQ4_K>(ik(IQ4_K, "IQ4_K", 139, {256, 144})),
    with<codec::IQ5_K>(ik(IQ5_K, "IQ5_K", 140, {256, 176})),
    with<codec::IQ6_K>(ik(IQ6_K, "IQ6_K", 141, {256, 212})),
    with<codec::IQ4_KS>(ik(IQ4_KS, "IQ4_KS", 144, {256, 136}, 4)),
    with<codec::IQ2_KS>(ik(IQ2_KS, "IQ2_KS", 145, {256, 70}, 2)),
    with<codec::IQ4_KSS>(ik(IQ4_KSS, "IQ4_KSS", 146, {256, 128}, 4)),
    runtime(ikLlama, Q8_K16, "Q8_K16", 147, {64, 64}, 20),
    runtime(ikLlama, Q8_K32, "Q8_K32", 148, {256, 292}),
    runtime(ikLlama, Q8_KR8, "Q8_KR8", 149, {256, 292}),
    runtime(ikLlama, Q8_K128, "Q8_K128", 150, {128, 132}),
    with<codec::Q8_KV>(ik(Q8_KV, "Q8_KV", 151, {32, 32}, 8, {}, ignored)),
    with<codec::IQ5_KS>(ik(IQ5_KS, "IQ5_KS", 152, {256, 168}, 4)),
    with<codec::IQ2_KT>(ik(IQ2_KT, "IQ2_KT", 153, {256, 68}, 4)),
    with<codec::IQ3_KT>(ik(IQ3_KT, "IQ3_KT", 154, {256, 100}, 4)),
    with<codec::IQ4_KT>(ik(IQ4_KT, "IQ4_KT", 155, {256, 128}, 4)),
    with<codec::IQ3_KS>(ik(IQ3_KS, "IQ3_KS", 156, {256, 102}, 2)),
    with<codec::IQ2_KL>(ik(IQ2_KL, "IQ2_KL", 157, {256, 86}, 2)),
    with<codec::IQ1_KT>(ik(IQ1_KT, "IQ1_KT", 158, {256, 56}, 4)),
    rearranged<Q4_0_R8>(ik(Q4_0_R8, "Q4_0_R8", 202, {32, 18}, 0, {8, Q4_0})),
    rearranged<Q5_0_R4>(ik(Q5_0_R4, "Q5_0_R4", 206, {32, 22}, 0, {4, Q5_0})),
    rearranged<Q8_0_R8>(ik(Q8_0_R8, "Q8_0_R8", 208, {32, 34}, 0, {8, Q8_0}, ignored)),
    rearranged<Q2_K_R4>(ik(Q2_K_R4, "Q2_K_R4", 210, {256, 84}, 0, {4, Q2_K})),
    rearranged<Q3_K_R4>(ik(Q3_K_R4, "Q3_K_R4", 211, {256, 110}, 0, {4, Q3_K})),
    rearranged<Q4_K_R4>(ik(Q4_K_R4, "Q4_K_R4", 212, {256, 144}, 0, {4, Q4_K})),
    rearranged<Q5_K_R4>(ik(Q5_K_R4, "Q5_K_R4", 213, {256, 176}, 0, {4, Q5_K})),
    rearranged<Q6_K_R4>(ik(Q6_K_R4, "Q6_K_R4", 214, {256, 210}, 0, {4, Q6_K})),
    rearranged<IQ2_XXS_R4>(ik(IQ2_XXS_R4, "IQ2_XXS_R4", 216, {256, 66}, 0, {4, IQ2_XXS}, needed)),
    rearranged<IQ2_XS_R4>(ik(IQ2_XS_R4, "IQ2_XS_R4", 217, {256, 74}, 0, {4, IQ2_XS}, needed)),
    rearranged<IQ3_XXS_R4>(ik(IQ3_XXS_R4, "IQ3_XXS_R4", 218, {256, 98}, 0, {4, IQ3_XXS})),
    with<codec::IQ1_S_R4>(ik(IQ1_S_R4, "IQ1_S_R4", 219, {32, 6}, 2, {4, IQ1_S})),
    rearranged<IQ4_NL_R4>(ik(IQ4_NL_R4, "IQ4_NL_R4", 220, {32, 18}, 0, {4, IQ4_NL})),
    rearranged<IQ3_S_R4>(ik(IQ3_S_R4, "IQ3_S_R4", 221, {256, 110}, 0, {4, IQ3_S})),
    rearranged<IQ2_S_R4>(ik(IQ2_S_R4, "IQ2_S_R4", 222, {256, 82}, 0, {4, IQ2_S})),
    rearranged<IQ4_XS_R8>(ik(IQ4_XS_R8, "IQ4_XS_R8", 223, {256, 136}, 0, {8, IQ4_XS})),
    with<codec::IQ1_M_R4>(ik(IQ1_M_R4, "IQ1_M_R4", 229, {32, 7}, 2, {4, IQ1_M})),
    rearranged<BF16_R16>(ik(BF16_R16, "BF16_R16", 230, {2, 4}, 0, {16, BF16}, ignored)),
    rearranged<Q6_0_R4>(ik(Q6_0_R4, "Q6_0_R4", 233, {32, 26}, 0, {4, Q6_0})),
    rearranged<IQ2_BN_R4>(ik(IQ2_BN_R4, "IQ2_BN_R4", 335, {64, 16}, 4, {4, IQ2_BN}, ignored)),
    rearranged<IQ2_K_R4>(ik(IQ2_K_R4, "IQ2_K_R4", 337, {256, 76}, 0, {4, IQ2_K})),
    rearranged<IQ3_K_R4>(ik(IQ3_K_R4, "IQ3_K_R4", 338, {256, 110}, 0, {4, IQ3_K})),
    rearranged<IQ4_K_R4>(ik(IQ4_K_R4, "IQ4_K_R4", 339, {256, 144}, 0, {4, IQ4_K})),
    rearranged<IQ5_K_R4>(ik(IQ5_K_R4, "IQ5_K_R4", 340, {256, 176}, 0, {4, IQ5_K})),
    rearranged<IQ4_KS_R4>(ik(IQ4_KS_R4, "IQ4_KS_R4", 344, {256, 136}, 4, {4, IQ4_KS})),
    rearranged<IQ5_KS_R4>(ik(IQ5_KS_R4, "IQ5_KS_R4", 352, {256, 168}, 4, {4, IQ5_KS})),
    rearranged<MXFP4_R8>(ik(MXFP4_R8, "MXFP4_R8", 353, {32, 17}, 0, {8, MXFP4}, ignored)),
    ik(Q8_K_R16, "Q8_K_R16", 397, {256, 258}, 0, {16, Q8_0}),
    rearranged<Q8_KV_R8>(ik(Q8_KV_R8, "Q8_KV_R8", 398, {32, 32}, 4, {8, Q8_KV}, ignored)),
    ik(Q8_K_R8, "Q8_K_R8", 399, {256, 258}, 0, {8, Q8_0}),

    with<codec::Plain<std::uint8_t>>(dtype(BOOL, "BOOL", {1, 1})),
    with<codec::Plain<std::uint8_t>>(dtype(U8, "U8", {1, 1})),
    with<codec::Plain<std::uint16_t>>(dtype(U16, "U16", {1, 2})),
    with<codec::Plain<std::uint32_t>>(dtype(U32, "U32", {1, 4})),
    with<codec::Plain<std::uint64_t>>(dtype(U64, "U64", {1, 8})),
    dtype(C64, "C64", {1, 8}),
    // These two have numbers of our own in GGUF files, which no other program reads: docs/formats/gguf.md.
    with<codec::F8_E4M3>(dtype(F8_E4M3, "F8_E4M3", {1, 1}, 999)),
    with<codec::F8_E5M2>(dtype(F8_E5M2, "F8_E5M2", {1, 1}, 998)),
    with<codec::F8_E4M3FNUZ>(dtype(F8_E4M3FNUZ, "F8_E4M3FNUZ", {1, 1})),
    with<codec::F8_E5M2FNUZ>(dtype(F8_E5M2FNUZ, "F8_E5M2FNUZ", {1, 1})),
    with<codec::F8_E8M0>(dtype(F8_E8M0, "F8_E8M0", {1, 1})),
    with<codec::F4>(dtype(F4, "F4", {2, 1})),
    dtype(F6_E2M3, "F6_E2M3", {4, 3}),
    dtype(F6_E3M2, "F6_E3M2", {4, 3}),

    served(FP8, "FP8", {1, 1}),
    served(FP8_DYNAMIC, "FP8_DYNAMIC", {1, 1}),
    served(FP8_BLOCK, "FP8_BLOCK", {1, 1}),
    served(NVFP4A16, "NVFP4A16", {16, 9}),
};

constexpr bool isSane()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].format) != i + 1 || table[i].blockValues == 0 || table[i].blockBytes == 0)
            return false;
        if ((table[i].interleavedRows > 1) != (table[i].plain != Unknown))
            return false;
        for (std::size_t j = 0; j < i; ++j) {
            if (table[i].name == table[j].name || (table[i].ggufId && table[i].ggufId == table[j].ggufId))
                return false;
        }
    }
    return table.size() + 1 == static_cast<std::size_t>(Count);
}
static_assert(isSane(),
              "formats are listed in the order of the enum, with unique names and GGUF numbers, and those "
              "that are interleaved have a plain one");

} // namespace

std::span<const FormatInfo> formats()
{
    return table;
}

} // namespace ql::quant

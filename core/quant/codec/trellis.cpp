// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codec/trellis.h"

#include <limits>

#include "core/quant/codec/trellis_types.h"

namespace ql::quant::codec {
namespace {

/// The nearest code of the cell that a point lies in, by trying each.
struct PlainMatcher {
    static constexpr int rowCandidates = 19;

    static void match(const Trellis& trellis, const float* scales, int count, const float* x, const float* w,
                      TrellisCodes* codes)
    {
        const int group = trellis.shape().group;
        for (int s = 0; s < count; ++s) {
            codes[s] = {};
            if (scales[s] == 0)
                continue;
            const float inverse = 1 / scales[s];
            for (int i = 0; i < 32; i += group) {
                float point[8];
                for (int j = 0; j < group; ++j)
                    point[j] = inverse * x[i + j];
                const auto nearest = group == 8 ? nearestOf<8> : nearestOf<4>;
                codes[s][static_cast<std::size_t>(i / group)] = nearest(trellis, point, w + i);
            }
        }
    }

private:
    /// The order of the additions is that of ik_llama.cpp's vectors. A sum that is not finite is never the nearest.
    template <int Group> static std::uint16_t nearestOf(const Trellis& trellis, const float* point, const float* w)
    {
        const auto codes = trellis.codesOf(trellis.cellOf(point));
        float nearest = std::numeric_limits<float>::infinity();
        std::uint16_t result = codes[0];
        for (const std::uint16_t code : codes) {
            const std::int8_t* const values = trellis.values(code);
            const auto error = [&](int i) {
                const float difference = static_cast<float>(values[i]) - point[i];
                return w[i] * (difference * difference);
            };
            const auto pair = [&](int i) { return Group == 8 ? error(i) + error(i + 4) : error(i); };
            const float even = pair(0) + pair(2);
            if (even > nearest)
                continue;
            const float distance = even + (pair(1) + pair(3));
            if (distance < nearest) {
                nearest = distance;
                result = code;
            }
        }
        return result;
    }
};

/// Calls encode(x, work, row) for every row.
template <typename Encode>
void forRows(const float* rows, std::size_t rowCount, std::size_t columns, std::size_t blockBytes, std::byte* out,
             Encode encode)
{
    TrellisWork work(columns);
    const std::size_t rowBytes = 4 + columns / 256 * blockBytes;
    for (std::size_t row = 0; row < rowCount; ++row)
        encode(rows + row * columns, work, reinterpret_cast<std::uint8_t*>(out) + row * rowBytes);
}

/// Calls decode(d, block, out) for every block.
template <typename Decode>
void forBlocks(const std::byte* rows, std::size_t rowCount, std::size_t columns, std::size_t blockBytes, float* out,
               Decode decode)
{
    const auto* at = reinterpret_cast<const std::uint8_t*>(rows);
    for (std::size_t row = 0; row < rowCount; ++row) {
        const float d = load<float>(at);
        at += 4;
        for (std::size_t i = 0; i < columns; i += 256, at += blockBytes, out += 256)
            decode(d, at, out);
    }
}

template <int Count, bool Magnitudes = false>
void decodeGroup(std::uint32_t code, std::uint32_t offset, float scale, float* out)
{
    std::int8_t values[Count];
    codebook::trellisValues<Count>(code, offset, Magnitudes, values);
    for (int i = 0; i < Count; ++i)
        out[i] = scale * static_cast<float>(values[i]);
}

constexpr std::uint32_t plainOffset = 4096, secondOffset = 4096 + 32768;

} // namespace

void IQ1_KT::encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    forRows(rows, rowCount, columns, blockBytes, out, [&](const float* x, TrellisWork& work, std::uint8_t* row) {
        Iq1KtEncoder<PlainMatcher>::encodeRow(codebook::iq1KtTrellis(), x, columns,
                                              importance.empty() ? nullptr : importance.data(), work, row);
    });
}

void IQ2_KT::encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    forRows(rows, rowCount, columns, blockBytes, out, [&](const float* x, TrellisWork& work, std::uint8_t* row) {
        Iq2KtEncoder<PlainMatcher>::encodeRow(codebook::iq2KtTrellis(), x, columns,
                                              importance.empty() ? nullptr : importance.data(), work, row);
    });
}

void IQ3_KT::encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    forRows(rows, rowCount, columns, blockBytes, out, [&](const float* x, TrellisWork& work, std::uint8_t* row) {
        Iq3KtEncoder<PlainMatcher>::encodeRow(codebook::iq3KtTrellis(), x, columns,
                                              importance.empty() ? nullptr : importance.data(), work, row);
    });
}

void IQ4_KT::encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    forRows(rows, rowCount, columns, blockBytes, out, [&](const float* x, TrellisWork& work, std::uint8_t* row) {
        Iq4KtEncoder<PlainMatcher>::encodeRow(codebook::iq4KtTrellis(false), codebook::iq4KtTrellis(true), x, columns,
                                              importance.empty() ? nullptr : importance.data(), work, row);
    });
}

void IQ1_KT::decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    forBlocks(rows, rowCount, columns, blockBytes, out, [](float d, const std::uint8_t* block, float* to) {
        for (int r = 0; r < 8; ++r) {
            const float scale = d * static_cast<float>(iq4Levels[block[r] & 15]);
            for (int g = 0; g < 4; ++g) {
                const int code = block[8 + r * 4 + g] | (block[40 + r % 4 * 4 + g] >> r / 4 * 4 & 15) << 8
                    | (block[r] >> (4 + g) & 1) << 12;
                decodeGroup<8>(static_cast<std::uint32_t>(code), plainOffset, scale, to + r * 32 + g * 8);
            }
        }
    });
}

void IQ2_KT::decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    forBlocks(rows, rowCount, columns, blockBytes, out, [](float d, const std::uint8_t* block, float* to) {
        for (int r = 0; r < 8; ++r) {
            const float scale = d * static_cast<float>(iq4Levels[block[r % 4] >> r / 4 * 4 & 15]);
            for (int g = 0; g < 4; ++g)
                decodeGroup<8>(load<std::uint16_t>(block + 4 + r * 8 + g * 2), plainOffset, scale, to + r * 32 + g * 8);
        }
    });
}

void IQ3_KT::decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    forBlocks(rows, rowCount, columns, blockBytes, out, [](float d, const std::uint8_t* block, float* to) {
        for (int r = 0; r < 8; ++r) {
            const float scale = d * static_cast<float>(block[r % 4] >> r / 4 * 4 & 15);
            for (int g = 0; g < 4; ++g)
                decodeGroup<8, true>(load<std::uint16_t>(block + 4 + r * 8 + g * 2), plainOffset, scale,
                                     to + r * 32 + g * 8);
            for (int i = 0; i < 32; ++i)
                if (block[68 + i] >> r & 1)
                    to[r * 32 + i] = -to[r * 32 + i];
        }
    });
}

void IQ4_KT::decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    forBlocks(rows, rowCount, columns, blockBytes, out, [](float d, const std::uint8_t* block, float* to) {
        for (int r = 0; r < 8; ++r) {
            const auto header = load<std::uint32_t>(block + r * 4);
            const float scale = d * static_cast<float>(static_cast<int>(header >> 1 & 127) - 64);
            for (int g = 0; g < 8; ++g) {
                const int at = r * 8 + g;
                const std::uint32_t code = block[32 + at] | (block[96 + at % 32] >> at / 32 * 4 & 15u) << 8
                    | (header >> (8 + 3 * g) & 7u) << 12;
                decodeGroup<4>(code, header & 1 ? secondOffset : plainOffset, scale, to + r * 32 + g * 4);
            }
        }
    });
}

} // namespace ql::quant::codec

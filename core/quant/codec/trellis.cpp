// SPDX-License-Identifier: Apache-2.0
#include "core/quant/codec/trellis.h"

#include <algorithm>
#include <cstring>
#include <limits>

#include "core/quant/best_trellis.h"
#include "core/quant/codec/trellis_iq4.h"
#include "core/quant/codec/trellis_types.h"

namespace ql::quant::codec {
namespace {

/// The nearest code of the cell that a point lies in, by trying each.
struct PlainMatcher {
    static constexpr int rowCandidates = 19;

    static void match(const Trellis& trellis, const float* x, std::size_t runs, std::size_t tries, TrellisWork& work)
    {
        for (std::size_t i = 0; i < runs * tries; ++i)
            work.triedCodes()[i] =
                codesUnder(work.triedScales()[i], trellis, x + i / tries * 32, work.weights() + i / tries * 32);
    }

private:
    static TrellisCodes codesUnder(float scale, const Trellis& trellis, const float* x, const float* w)
    {
        TrellisCodes codes{};
        if (scale == 0)
            return codes;
        const int group = trellis.shape().group;
        const float inverse = 1 / scale;
        for (int i = 0; i < 32; i += group) {
            float point[8];
            for (int j = 0; j < group; ++j)
                point[j] = inverse * x[i + j];
            const auto nearest = group == 8 ? nearestOf<8> : nearestOf<4>;
            codes.of[i / group] = nearest(trellis, point, w + i);
        }
        return codes;
    }

    /// Without what cannot be the nearest: boxes of codes, all of which are farther away than another code.
    template <int Group> static std::uint16_t nearestOf(const Trellis& trellis, const float* point, const float* w)
    {
        const std::size_t cell = trellis.cellOf(point);
        const Trellis::Boxes boxes = trellis.boxesOf(cell);
        float bounds[Trellis::mostBoxes] = {};
        std::size_t lowest = 0;
        for (std::size_t box = 0; box < boxes.count; ++box) {
            for (int i = 0; i < Group; ++i) {
                const std::int8_t* const limits = boxes.limits + static_cast<std::size_t>(i) * 2 * boxes.room + box;
                const float below = static_cast<float>(limits[0]) - point[i];
                const float above = point[i] - static_cast<float>(limits[boxes.room]);
                const float off = std::max(std::max(below, above), 0.0f);
                bounds[box] += w[i] * (off * off);
            }
            if (bounds[box] < bounds[lowest])
                lowest = box;
        }
        Nearest nearest{trellis.favouriteOf(cell)};
        lookInto<Group>(trellis, cell, lowest, point, w, nearest);
        for (std::size_t box = 0; box < boxes.count; ++box) {
            const bool isTooFar = bounds[box] > nearest.distance * codebook::boundMargin + codebook::boundSlack;
            if (box != lowest && !isTooFar)
                lookInto<Group>(trellis, cell, box, point, w, nearest);
        }
        return trellis.codesOf(cell)[nearest.at];
    }

    struct Nearest {
        std::size_t at;
        float distance = std::numeric_limits<float>::infinity();
        std::uint16_t rank = 0;
    };

    /// The order of the additions is that of ik_llama.cpp's vectors. A sum that is not finite is never the nearest.
    template <int Group>
    static void lookInto(const Trellis& trellis, std::size_t cell, std::size_t box, const float* point, const float* w,
                         Nearest& nearest)
    {
        const std::uint16_t* const ranks = trellis.ranksOf(cell);
        const std::size_t end = std::min(trellis.codesOf(cell).size(), (box + 1) * Trellis::boxSize);
        for (std::size_t at = box * Trellis::boxSize; at < end; ++at) {
            const std::int8_t* const values = trellis.values(trellis.codesOf(cell)[at]);
            const auto error = [&](int i) {
                const float difference = static_cast<float>(values[i]) - point[i];
                return w[i] * (difference * difference);
            };
            const auto pair = [&](int i) { return Group == 8 ? error(i) + error(i + 4) : error(i); };
            const float even = pair(0) + pair(2);
            if (even > nearest.distance)
                continue;
            const float distance = even + (pair(1) + pair(3));
            if (distance < nearest.distance || (distance == nearest.distance && ranks[at] < nearest.rank))
                nearest = {at, distance, ranks[at]};
        }
    }
};

/// All rows by Encoder, with these code books.
template <typename Encoder, typename... Trellises>
void encodeAll(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
               std::byte* out, const Trellises&... trellises)
{
    codebook::TrellisWork work(columns);
    const std::size_t rowBytes = 4 + columns / 256 * Encoder::blockBytes;
    std::memset(out, 0, rowCount * rowBytes);
    auto* row = reinterpret_cast<std::uint8_t*>(out);
    for (std::size_t i = 0; i < rowCount; ++i, row += rowBytes)
        Encoder{trellises..., work}.encode(
            {rows + i * columns, 1, columns, importance.empty() ? nullptr : importance.data(), row});
}

/// Calls decode(d, block, run, out) for every run.
template <typename Runs, typename Decode>
void forRuns(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out, Decode decode)
{
    const auto* at = reinterpret_cast<const std::uint8_t*>(rows);
    for (std::size_t row = 0; row < rowCount; ++row) {
        const float d = load<float>(at);
        at += 4;
        for (std::size_t i = 0; i < columns; i += 256, at += Runs::blockBytes)
            for (int r = 0; r < 8; ++r, out += 32)
                decode(d, at, r, out);
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

/// IQ1_KT and IQ2_KT.
template <typename Runs> void decodeRuns(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    forRuns<Runs>(rows, rowCount, columns, out, [](float d, const std::uint8_t* block, int r, float* to) {
        const float scale = d * static_cast<float>(iq4Levels[static_cast<std::size_t>(Runs::scaleOf(block, r))]);
        for (int g = 0; g < 4; ++g)
            decodeGroup<8>(Runs::codeOf(block, r, g), plainOffset, scale, to + g * 8);
    });
}

} // namespace

void IQ1_KT::encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    encodeAll<Iq1KtEncoder<PlainMatcher>>(rows, rowCount, columns, importance, out, codebook::iq1KtTrellis());
}

void IQ2_KT::encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    encodeAll<Iq2KtEncoder<PlainMatcher>>(rows, rowCount, columns, importance, out, codebook::iq2KtTrellis());
}

void IQ3_KT::encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    encodeAll<Iq3KtEncoder<PlainMatcher>>(rows, rowCount, columns, importance, out, codebook::iq3KtTrellis());
}

void IQ4_KT::encodeRows(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                        std::byte* out)
{
    encodeAll<Iq4KtEncoder<PlainMatcher>>(rows, rowCount, columns, importance, out, codebook::iq4KtTrellis(false),
                                          codebook::iq4KtTrellis(true));
}

void IQ1_KT::encodeBestRows(const float* rows, std::size_t rowCount, std::size_t columns,
                            std::span<const float> importance, std::byte* out)
{
    encodeBestTrellis(Format::IQ1_KT, PlainMatcher::match, rows, rowCount, columns, importance, out);
}

void IQ1_KT::decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    decodeRuns<Iq1KtRuns<PlainMatcher>>(rows, rowCount, columns, out);
}

void IQ2_KT::encodeBestRows(const float* rows, std::size_t rowCount, std::size_t columns,
                            std::span<const float> importance, std::byte* out)
{
    encodeBestTrellis(Format::IQ2_KT, PlainMatcher::match, rows, rowCount, columns, importance, out);
}

void IQ2_KT::decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    decodeRuns<Iq2KtRuns<PlainMatcher>>(rows, rowCount, columns, out);
}

void IQ3_KT::encodeBestRows(const float* rows, std::size_t rowCount, std::size_t columns,
                            std::span<const float> importance, std::byte* out)
{
    encodeBestTrellis(Format::IQ3_KT, PlainMatcher::match, rows, rowCount, columns, importance, out);
}

void IQ3_KT::decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    using Runs = Iq3KtRuns<PlainMatcher>;
    forRuns<Runs>(rows, rowCount, columns, out, [](float d, const std::uint8_t* block, int r, float* to) {
        const float scale = d * static_cast<float>(Runs::scaleOf(block, r));
        for (int g = 0; g < 4; ++g)
            decodeGroup<8, true>(Runs::codeOf(block, r, g), plainOffset, scale, to + g * 8);
        for (int i = 0; i < 32; ++i)
            if (Runs::isNegative(block, r, i))
                to[i] = -to[i];
    });
}

void IQ4_KT::encodeBestRows(const float* rows, std::size_t rowCount, std::size_t columns,
                            std::span<const float> importance, std::byte* out)
{
    encodeBestTrellis(Format::IQ4_KT, PlainMatcher::match, rows, rowCount, columns, importance, out);
}

void IQ4_KT::decodeRows(const std::byte* rows, std::size_t rowCount, std::size_t columns, float* out)
{
    using Runs = Iq4KtRuns<PlainMatcher>;
    forRuns<Runs>(rows, rowCount, columns, out, [](float d, const std::uint8_t* block, int r, float* to) {
        const float scale = d * static_cast<float>(Runs::scaleOf(block, r) - 64);
        const std::uint32_t offset = Runs::usesSecond(block, r) ? secondOffset : plainOffset;
        for (int g = 0; g < 8; ++g)
            decodeGroup<4>(Runs::codeOf(block, r, g), offset, scale, to + g * 4);
    });
}

} // namespace ql::quant::codec

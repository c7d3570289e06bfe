// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is particular to the search of each of the four types; see trellis_rows.h.

#include "core/quant/codec/trellis_rows.h"

namespace ql::quant::codec {

/// IQ1_KT and IQ2_KT: scales of both signs. Layout says where things go, and how many sizes are tried per run.
template <typename Layout, typename Matcher> struct SignedTrellisEncoder {
    using Search = TrellisSearch<Matcher>;
    using Fit = typename Search::Fit;
    static constexpr bool fusesRowSums = true, magnitudes = false;
    static constexpr int run = Search::run;

    static float levelOf(float inverse, float scale) { return iq4Levels[nearestIq4Code(inverse * scale)]; }

    static void encodeRow(const Trellis& trellis, const float* x, std::size_t columns, const float* importance,
                          TrellisWork& work, std::uint8_t* row)
    {
        const std::size_t blocks = columns / 256, runs = columns / run;
        std::uint8_t* const out = row + 4;
        for (std::size_t i = 0; i < blocks * Layout::blockBytes; ++i)
            out[i] = 0;
        store(row, 0.0f);
        for (std::size_t b = 0; b < blocks; ++b)
            Search::template weigh<false>(x + b * 256, importance ? importance + b * 256 : nullptr,
                                          work.weights() + b * 256);
        const float rowLargest = Search::largestMagnitude(x, columns);
        float largest = 0, pivot = 0;
        for (std::size_t r = 0; r < runs; ++r) {
            const float scale = fitRun(trellis, x + r * run, work.weights() + r * run, rowLargest, work.codes()[r]);
            work.scales()[r] = scale;
            if (std::abs(scale) > largest) {
                largest = std::abs(scale);
                pivot = scale;
            }
        }
        if (pivot == 0)
            return;
        float inverses[19];
        for (int c = 0; c < 19; ++c)
            inverses[c] = static_cast<float>(c - 9 + iq4Levels[0]) / pivot;
        float d = Search::template fitRow<SignedTrellisEncoder>(trellis, x, work, runs, inverses,
                                                                pivot / static_cast<float>(iq4Levels[0]));
        const float inverse = d == 0 ? 0 : 1 / d;
        for (std::size_t r = 0; r < runs; ++r)
            Layout::putLevel(out + r / 8 * Layout::blockBytes, static_cast<int>(r % 8),
                             nearestIq4Code(inverse * work.scales()[r]));
        store(row, d);
        if (d == 0)
            return;
        float sumQX = 0, sumQQ = 0;
        for (std::size_t r = 0; r < runs; ++r) {
            const float level = iq4Levels[nearestIq4Code(inverse * work.scales()[r])];
            const float* const w = work.weights() + r * run;
            recode(trellis, x + r * run, w, d * level, work.codes()[r]);
            Layout::putCodes(out + r / 8 * Layout::blockBytes, static_cast<int>(r % 8), work.codes()[r]);
            alignas(64) float q[run];
            Search::expand(trellis, work.codes()[r], q);
            for (int i = 0; i < run; ++i) {
                const float value = q[i] * level;
                sumQX = Search::fused(w[i] * x[r * run + static_cast<std::size_t>(i)], value, sumQX);
                sumQQ = Search::fused(w[i] * value, value, sumQQ);
            }
        }
        if (sumQQ > 0)
            store(row, Layout::finalScale(sumQX / sumQQ));
    }

private:
    /// The scale of a run by itself, and its codes under it.
    static float fitRun(const Trellis& trellis, const float* x, const float* w, float rowLargest, TrellisCodes& codes)
    {
        codes = {};
        const float largest = Search::largestMagnitude(x, run);
        if (largest < 1e-16f)
            return 0;
        constexpr int count = 2 * Layout::sizesTried;
        float size = Search::larger(90.0f, 124.0f * largest / rowLargest), scales[count];
        for (int i = 0; i < count; i += 2, size -= 8) {
            scales[i] = largest / size;
            scales[i + 1] = -scales[i];
        }
        TrellisCodes tried[count];
        Matcher::match(trellis, scales, count, x, w, tried);
        Fit best{};
        for (int i = 0; i < count; i += 2) {
            const Fit plus = Search::fit(trellis, x, w, tried[i]), minus = Search::fit(trellis, x, w, tried[i + 1]);
            if (i > 0 && !(plus.score > best.score || minus.score > best.score))
                continue;
            const bool isPlus = plus.score > minus.score;
            best = isPlus ? plus : minus;
            codes = tried[isPlus ? i : i + 1];
        }
        return best.scale;
    }

    /// The nearest codes under the scale that the run got, unless those it had are nearer.
    static void recode(const Trellis& trellis, const float* x, const float* w, float scale, TrellisCodes& codes)
    {
        TrellisCodes next;
        Matcher::match(trellis, &scale, 1, x, w, &next);
        alignas(64) float before[run], after[run];
        Search::expand(trellis, codes, before);
        Search::expand(trellis, next, after);
        float errorBefore = 0, errorAfter = 0;
        for (int i = 0; i < run; ++i) {
            const float offBefore = Search::fused(-scale, before[i], x[i]);
            const float offAfter = Search::fused(-scale, after[i], x[i]);
            errorBefore = Search::fused(w[i] * offBefore, offBefore, errorBefore);
            errorAfter = Search::fused(w[i] * offAfter, offAfter, errorAfter);
        }
        if (!(errorBefore < errorAfter))
            codes = next;
    }
};

struct Iq1KtLayout {
    static constexpr std::size_t blockBytes = 56;
    static constexpr int sizesTried = 2;

    static float finalScale(float scale) { return scale * 1.07f; }
    static void putLevel(std::uint8_t* block, int r, std::uint8_t level) { block[r] = level; }
    static void putCodes(std::uint8_t* block, int r, const TrellisCodes& codes)
    {
        for (int g = 0; g < 4; ++g) {
            const int code = codes[static_cast<std::size_t>(g)];
            block[8 + r * 4 + g] = static_cast<std::uint8_t>(code & 255);
            block[40 + r % 4 * 4 + g] |= static_cast<std::uint8_t>((code >> 8 & 15) << r / 4 * 4);
            block[r] |= static_cast<std::uint8_t>(code >> 12 << (4 + g));
        }
    }
};

struct Iq2KtLayout {
    static constexpr std::size_t blockBytes = 68;
    static constexpr int sizesTried = 1;

    static float finalScale(float scale) { return scale; }
    static void putLevel(std::uint8_t* block, int r, std::uint8_t level)
    {
        block[r % 4] |= static_cast<std::uint8_t>(level << r / 4 * 4);
    }
    static void putCodes(std::uint8_t* block, int r, const TrellisCodes& codes)
    {
        for (int g = 0; g < 4; ++g)
            store(block + 4 + r * 8 + g * 2, codes[static_cast<std::size_t>(g)]);
    }
};

template <typename Matcher> using Iq1KtEncoder = SignedTrellisEncoder<Iq1KtLayout, Matcher>;
template <typename Matcher> using Iq2KtEncoder = SignedTrellisEncoder<Iq2KtLayout, Matcher>;

/// Magnitudes under scales from 0 to 15; the signs are stored as they are.
template <typename Matcher> struct Iq3KtEncoder {
    using Search = TrellisSearch<Matcher>;
    static constexpr bool fusesRowSums = false, magnitudes = true;
    static constexpr int run = Search::run;

    static int scaleCode(float inverse, float scale) { return clampInt(nearestFused(inverse, scale), 0, 15); }
    static float levelOf(float inverse, float scale) { return static_cast<float>(scaleCode(inverse, scale)); }

    /// nearestInt(a * b) with the product fused into the addition that rounds it.
    static int nearestFused(float a, float b)
    {
        const float sum = Search::fused(a, b, roundingMagic);
        return static_cast<int>(std::bit_cast<std::uint32_t>(sum) & 0x007fffffu) - 0x00400000;
    }

    static void encodeRow(const Trellis& trellis, const float* x, std::size_t columns, const float* importance,
                          TrellisWork& work, std::uint8_t* row)
    {
        const std::size_t blocks = columns / 256, runs = columns / run;
        std::uint8_t* const out = row + 4;
        for (std::size_t i = 0; i < blocks * 100; ++i)
            out[i] = 0;
        store(row, 0.0f);
        const float rowLargest = Search::largestMagnitude(x, columns);
        if (rowLargest == 0)
            return;
        for (std::size_t b = 0; b < blocks; ++b)
            Search::template weigh<true>(x + b * 256, importance ? importance + b * 256 : nullptr,
                                         work.weights() + b * 256);
        float largest = 0;
        for (std::size_t r = 0; r < runs; ++r) {
            const float scale = fitRun(trellis, x + r * run, work.weights() + r * run, rowLargest, work.codes()[r]);
            work.scales()[r] = scale;
            largest = Search::larger(largest, scale);
        }
        float inverses[19];
        for (int c = 0; c < 19; ++c)
            inverses[c] = Search::fused(static_cast<float>(c - 9), 0.2f, 15.0f) / largest;
        const float d = Search::template fitRow<Iq3KtEncoder>(trellis, x, work, runs, inverses, largest / 15);
        const float inverse = d == 0 ? 0 : 1 / d;
        store(row, d);
        float sumQX = 0, sumQQ = 0;
        for (std::size_t r = 0; r < runs; ++r) {
            std::uint8_t* const block = out + r / 8 * 100;
            const int inBlock = static_cast<int>(r % 8), code = scaleCode(inverse, work.scales()[r]);
            block[inBlock % 4] |= static_cast<std::uint8_t>(code << inBlock / 4 * 4);
            const float* const w = work.weights() + r * run;
            const float scale = d * static_cast<float>(code);
            alignas(64) float magnitudesOf[run], q[run];
            for (int i = 0; i < run; ++i) {
                const float value = x[r * run + static_cast<std::size_t>(i)];
                magnitudesOf[i] = std::abs(value);
                block[68 + i] |= static_cast<std::uint8_t>((value < 0 ? 1 : 0) << inBlock);
            }
            TrellisCodes codes;
            Matcher::match(trellis, &scale, 1, magnitudesOf, w, &codes);
            for (int g = 0; g < 4; ++g)
                store(block + 4 + inBlock * 8 + g * 2, codes[static_cast<std::size_t>(g)]);
            Search::expand(trellis, codes, q);
            for (int i = 0; i < run; ++i) {
                const float value = q[i] * static_cast<float>(code);
                sumQX = Search::fused(w[i] * magnitudesOf[i], value, sumQX);
                sumQQ = Search::fused(w[i] * value, value, sumQQ);
            }
        }
        if (sumQQ > 0)
            store(row, sumQX / sumQQ);
    }

private:
    static float fitRun(const Trellis& trellis, const float* x, const float* w, float rowLargest, TrellisCodes& codes)
    {
        codes = {};
        const float largest = Search::largestMagnitude(x, run);
        if (largest < 1e-16f)
            return 0;
        alignas(64) float magnitudesOf[run];
        for (int i = 0; i < run; ++i)
            magnitudesOf[i] = std::abs(x[i]);
        constexpr int count = 7;
        const float size = Search::larger(84.0f, 123.0f * largest / rowLargest);
        float scales[count];
        for (int i = 0; i < count; ++i)
            scales[i] = largest / (size + 8.0f * static_cast<float>(i - 3));
        TrellisCodes tried[count];
        Matcher::match(trellis, scales, count, magnitudesOf, w, tried);
        float scale = 0, best = 0;
        for (int i = 0; i < count; ++i) {
            const auto fit = Search::fit(trellis, magnitudesOf, w, tried[i]);
            if (fit.score > best) {
                best = fit.score;
                scale = fit.scale;
                codes = tried[i];
            }
        }
        return scale;
    }
};

/// Two code books, from which each run takes the better, and scales from -64 to 63.
template <typename Matcher> struct Iq4KtEncoder {
    using Search = TrellisSearch<Matcher>;
    static constexpr int run = Search::run;

    static void encodeRow(const Trellis& first, const Trellis& second, const float* x, std::size_t columns,
                          const float* importance, TrellisWork& work, std::uint8_t* row)
    {
        const std::size_t blocks = columns / 256, runs = columns / run;
        std::uint8_t* const out = row + 4;
        for (std::size_t i = 0; i < blocks * 128; ++i)
            out[i] = 0;
        store(row, 0.0f);
        const float rowLargest = Search::largestMagnitude(x, columns);
        if (rowLargest == 0)
            return;
        for (std::size_t b = 0; b < blocks; ++b)
            Search::template weigh<false>(x + b * 256, importance ? importance + b * 256 : nullptr,
                                          work.weights() + b * 256);
        float largest = 0, pivot = 0;
        for (std::size_t r = 0; r < runs; ++r) {
            std::uint8_t* const header = out + r / 8 * 128 + r % 8 * 4;
            bool isSecond = false;
            const float scale = fitRun(first, second, x + r * run, work.weights() + r * run, rowLargest, isSecond);
            header[0] = isSecond ? 1 : 0;
            work.scales()[r] = scale;
            if (std::abs(scale) > largest) {
                largest = std::abs(scale);
                pivot = scale;
            }
        }
        const float d = -pivot / 64;
        store(row, d);
        if (d == 0)
            return;
        const float inverse = 1 / d;
        float sumQX = 0, sumQQ = 0;
        for (std::size_t r = 0; r < runs; ++r) {
            std::uint8_t* const block = out + r / 8 * 128;
            const int inBlock = static_cast<int>(r % 8);
            const Trellis& trellis = block[inBlock * 4] & 1 ? second : first;
            const float* const w = work.weights() + r * run;
            const float* const values = x + r * run;
            const int code = clampInt(Iq3KtEncoder<Matcher>::nearestFused(inverse, work.scales()[r]), -64, 63);
            const float scale = d * static_cast<float>(code);
            TrellisCodes codes;
            Matcher::match(trellis, &scale, 1, values, w, &codes);
            putRun(block, inBlock, code, codes);
            alignas(64) float q[run];
            Search::expand(trellis, codes, q);
            for (int i = 0; i < run; ++i) {
                const float value = q[i] * static_cast<float>(code);
                sumQX = Search::fused(w[i] * values[i], value, sumQX);
                sumQQ = Search::fused(w[i] * value, value, sumQQ);
            }
        }
        if (sumQQ > 0)
            store(row, sumQX / sumQQ);
    }

private:
    static void putRun(std::uint8_t* block, int r, int scaleCode, const TrellisCodes& codes)
    {
        std::uint32_t header = static_cast<std::uint32_t>(scaleCode + 64) << 1 | (block[r * 4] & 1u);
        for (int g = 0; g < 8; ++g) {
            const std::uint32_t code = codes[static_cast<std::size_t>(g)];
            const int at = r * 8 + g;
            header |= code >> 12 << (8 + 3 * g);
            block[32 + at] = static_cast<std::uint8_t>(code & 255);
            block[96 + at % 32] |= static_cast<std::uint8_t>((code >> 8 & 15) << at / 32 * 4);
        }
        store(block + r * 4, header);
    }

    static float fitRun(const Trellis& first, const Trellis& second, const float* x, const float* w, float rowLargest,
                        bool& isSecond)
    {
        const float largest = Search::largestMagnitude(x, run);
        if (largest < 1e-16f)
            return 0;
        constexpr int count = 10;
        const float size = Search::larger(90.0f, 124.0f * largest / rowLargest);
        float scales[count + 1];
        for (int i = 0; i < count; i += 2) {
            const float divisor = 8.0f * static_cast<float>(i / 2 - 2) + size;
            scales[i] = largest / divisor;
            scales[i + 1] = -largest / divisor;
        }
        TrellisCodes tried[count + 1];
        float scale = 0, best = 0;
        Matcher::match(first, scales, count, x, w, tried);
        for (int i = 0; i < count; ++i) {
            const auto fit = Search::fit(first, x, w, tried[i]);
            if (fit.score > best) {
                best = fit.score;
                scale = fit.scale;
            }
        }
        scales[count] = scale;
        Matcher::match(second, scales, count + 1, x, w, tried);
        const auto again = Search::fit(second, x, w, tried[count]);
        if (again.score > best) { // the candidates that follow still compete with the first code book
            scale = again.scale;
            isSecond = true;
        }
        for (int i = 0; i < count; ++i) {
            const auto fit = Search::fit(second, x, w, tried[i]);
            if (fit.score > best) {
                best = fit.score;
                scale = fit.scale;
                isSecond = true;
            }
        }
        return scale;
    }
};

} // namespace ql::quant::codec

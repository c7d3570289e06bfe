// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is particular to the search of each of the four types; see trellis_rows.h. A few rows go through each step
// together: prepare() chooses the scales to try for every run, settle() takes the best of them and the scale of the
// row, finish() writes the codes that are the nearest under the final scales.

#include "core/quant/codec/trellis_rows.h"
#include "core/quant/codec/trellis_runs.h"

namespace ql::quant::codec {

/// IQ1_KT and IQ2_KT: scales of both signs. Layout says where things go, and how many sizes are tried per run.
template <typename Layout, typename Matcher> struct SignedTrellisEncoder {
    using Search = TrellisSearch<Matcher>;
    using Fit = typename Search::Fit;
    static constexpr std::size_t blockBytes = Layout::blockBytes;
    static constexpr bool fusesRowSums = true, magnitudes = false;
    static constexpr int run = Search::run;

    const Trellis& trellis;
    TrellisWork& work;

    static float levelOf(float inverse, float scale) { return Search::level(Search::levelCode(inverse * scale)); }

    void encode(const TrellisBatch& batch) const
    {
        const std::size_t allRuns = batch.rows * batch.runs();
        Search::template weighRows<false>(batch, work.weights());
        for (std::size_t row = 0; row < batch.rows; ++row)
            prepare(batch, row);
        Matcher::match(trellis, batch.x, allRuns, tries, work);
        for (std::size_t row = 0; row < batch.rows; ++row)
            settle(batch, row);
        Matcher::match(trellis, batch.x, allRuns, 1, work);
        for (std::size_t row = 0; row < batch.rows; ++row)
            finish(batch, row);
    }

private:
    static constexpr std::size_t tries = 2 * Layout::sizesTried;

    void prepare(const TrellisBatch& batch, std::size_t row) const
    {
        const float rowLargest = Search::largestMagnitude(batch.row(row), batch.columns);
        for (std::size_t r = row * batch.runs(); r < (row + 1) * batch.runs(); ++r) {
            const float largest = Search::largestMagnitude(batch.x + r * run, run);
            float size = Search::larger(90.0f, 124.0f * largest / rowLargest);
            float* const scales = work.triedScales() + r * tries;
            for (std::size_t i = 0; i < tries; i += 2, size -= 8) {
                scales[i] = largest < 1e-16f ? 0 : largest / size;
                scales[i + 1] = -scales[i];
            }
        }
    }

    void settle(const TrellisBatch& batch, std::size_t row) const
    {
        const std::size_t first = row * batch.runs(), end = first + batch.runs();
        float pivot = 0;
        for (std::size_t r = first; r < end; ++r) {
            work.scales()[r] = fitRun(batch.x + r * run, r);
            if (Search::magnitude(work.scales()[r]) > Search::magnitude(pivot))
                pivot = work.scales()[r];
        }
        float d = 0;
        if (pivot != 0) {
            float inverses[19];
            for (int c = 0; c < 19; ++c)
                inverses[c] = (static_cast<float>(c - 9) + Search::level(0)) / pivot;
            d = Search::template fitRow<SignedTrellisEncoder>(trellis, batch.row(row), work, first, batch.runs(),
                                                              inverses, pivot / Search::level(0));
        }
        const float inverse = d == 0 ? 0 : 1 / d;
        for (std::size_t r = first; r < end; ++r) {
            const int code = pivot == 0 ? 0 : Search::levelCode(inverse * work.scales()[r]);
            Layout::putScale(batch.template block<blockBytes>(r), static_cast<int>(r % 8), code);
            work.scales()[r] = Search::level(code);
            work.triedScales()[r] = d * Search::level(code);
        }
        Search::putScale(batch.template header<blockBytes>(row), d);
    }

    void finish(const TrellisBatch& batch, std::size_t row) const
    {
        std::uint8_t* const header = batch.template header<blockBytes>(row);
        if (Search::scaleAt(header) == 0)
            return;
        float sumQX = 0, sumQQ = 0;
        for (std::size_t r = row * batch.runs(); r < (row + 1) * batch.runs(); ++r) {
            const float* const x = batch.x + r * run;
            keepNearer(x, r);
            Layout::putCodes(batch.template block<blockBytes>(r), static_cast<int>(r % 8), work.codes()[r]);
            Search::addRun(trellis, work.codes()[r], work.scales()[r], x, work.weights() + r * run, sumQX, sumQQ);
        }
        if (sumQQ > 0)
            Search::putScale(header, Layout::finalScale(sumQX / sumQQ));
    }

    /// The best scale of a run by itself, and its codes under it.
    float fitRun(const float* x, std::size_t r) const
    {
        const TrellisCodes* const tried = work.triedCodes() + r * tries;
        work.codes()[r] = {};
        if (work.triedScales()[r * tries] == 0)
            return 0;
        const float* const w = work.weights() + r * run;
        Fit best{};
        for (std::size_t i = 0; i < tries; i += 2) {
            const Fit plus = Search::fit(trellis, x, w, tried[i]), minus = Search::fit(trellis, x, w, tried[i + 1]);
            if (i > 0 && !(plus.score > best.score || minus.score > best.score))
                continue;
            const bool isPlus = plus.score > minus.score;
            best = isPlus ? plus : minus;
            work.codes()[r] = tried[isPlus ? i : i + 1];
        }
        return best.scale;
    }

    /// Takes the codes found for the scale that the run got, unless those it had are nearer.
    void keepNearer(const float* x, std::size_t r) const
    {
        const float scale = work.triedScales()[r];
        const float* const w = work.weights() + r * run;
        alignas(64) float before[run], after[run];
        Search::expand(trellis, work.codes()[r], before);
        Search::expand(trellis, work.triedCodes()[r], after);
        float errorBefore = 0, errorAfter = 0;
        for (int i = 0; i < run; ++i) {
            const float offBefore = Search::fused(-scale, before[i], x[i]);
            const float offAfter = Search::fused(-scale, after[i], x[i]);
            errorBefore = Search::fused(w[i] * offBefore, offBefore, errorBefore);
            errorAfter = Search::fused(w[i] * offAfter, offAfter, errorAfter);
        }
        if (!(errorBefore < errorAfter))
            work.codes()[r] = work.triedCodes()[r];
    }
};

template <typename Matcher> struct Iq1KtLayout : Iq1KtRuns<Matcher> {
    static constexpr std::size_t sizesTried = 2;

    static float finalScale(float scale) { return scale * 1.07f; }
};

template <typename Matcher> struct Iq2KtLayout : Iq2KtRuns<Matcher> {
    static constexpr std::size_t sizesTried = 1;

    static float finalScale(float scale) { return scale; }
};

template <typename Matcher> using Iq1KtEncoder = SignedTrellisEncoder<Iq1KtLayout<Matcher>, Matcher>;
template <typename Matcher> using Iq2KtEncoder = SignedTrellisEncoder<Iq2KtLayout<Matcher>, Matcher>;

/// Magnitudes under scales from 0 to 15; the signs are stored as they are.
template <typename Matcher> struct Iq3KtEncoder {
    using Search = TrellisSearch<Matcher>;
    using Fit = typename Search::Fit;
    using Runs = Iq3KtRuns<Matcher>;
    static constexpr std::size_t blockBytes = Runs::blockBytes;
    static constexpr bool fusesRowSums = false, magnitudes = true;
    static constexpr int run = Search::run;

    const Trellis& trellis;
    TrellisWork& work;

    static int scaleCode(float inverse, float scale) { return Search::clamped(Search::nearest(inverse, scale), 0, 15); }
    static float levelOf(float inverse, float scale) { return static_cast<float>(scaleCode(inverse, scale)); }

    void encode(const TrellisBatch& batch) const
    {
        const std::size_t allRuns = batch.rows * batch.runs();
        Search::template weighRows<true>(batch, work.weights());
        for (std::size_t i = 0; i < allRuns * run; ++i)
            work.magnitudes()[i] = Search::magnitude(batch.x[i]);
        for (std::size_t row = 0; row < batch.rows; ++row)
            prepare(batch, row);
        Matcher::match(trellis, work.magnitudes(), allRuns, tries, work);
        for (std::size_t row = 0; row < batch.rows; ++row)
            settle(batch, row);
        Matcher::match(trellis, work.magnitudes(), allRuns, 1, work);
        for (std::size_t row = 0; row < batch.rows; ++row)
            finish(batch, row);
    }

private:
    static constexpr std::size_t tries = 7;

    void prepare(const TrellisBatch& batch, std::size_t row) const
    {
        const float rowLargest = Search::largestMagnitude(batch.row(row), batch.columns);
        for (std::size_t r = row * batch.runs(); r < (row + 1) * batch.runs(); ++r) {
            const float largest = Search::largestMagnitude(batch.x + r * run, run);
            const float size = Search::larger(84.0f, 123.0f * largest / rowLargest);
            for (std::size_t i = 0; i < tries; ++i)
                work.triedScales()[r * tries + i] =
                    largest < 1e-16f ? 0 : largest / (size + 8.0f * (static_cast<float>(i) - 3));
        }
    }

    void settle(const TrellisBatch& batch, std::size_t row) const
    {
        const std::size_t first = row * batch.runs(), end = first + batch.runs();
        float largest = 0;
        for (std::size_t r = first; r < end; ++r) {
            work.scales()[r] = fitRun(r);
            largest = Search::larger(largest, work.scales()[r]);
        }
        float inverses[19];
        for (int c = 0; c < 19; ++c)
            inverses[c] = Search::fused(static_cast<float>(c - 9), 0.2f, 15.0f) / largest;
        const float d = Search::template fitRow<Iq3KtEncoder>(trellis, batch.row(row), work, first, batch.runs(),
                                                              inverses, largest / 15);
        const float inverse = d == 0 ? 0 : 1 / d;
        for (std::size_t r = first; r < end; ++r) {
            const int code = scaleCode(inverse, work.scales()[r]);
            Runs::putScale(batch.template block<blockBytes>(r), static_cast<int>(r % 8), code);
            work.scales()[r] = static_cast<float>(code);
            work.triedScales()[r] = d * work.scales()[r];
        }
        Search::putScale(batch.template header<blockBytes>(row), d);
    }

    void finish(const TrellisBatch& batch, std::size_t row) const
    {
        float sumQX = 0, sumQQ = 0;
        for (std::size_t r = row * batch.runs(); r < (row + 1) * batch.runs(); ++r) {
            std::uint8_t* const block = batch.template block<blockBytes>(r);
            Runs::putSigns(block, static_cast<int>(r % 8), batch.x + r * run);
            Runs::putCodes(block, static_cast<int>(r % 8), work.triedCodes()[r]);
            Search::addRun(trellis, work.triedCodes()[r], work.scales()[r], work.magnitudes() + r * run,
                           work.weights() + r * run, sumQX, sumQQ);
        }
        if (sumQQ > 0)
            Search::putScale(batch.template header<blockBytes>(row), sumQX / sumQQ);
    }

    float fitRun(std::size_t r) const
    {
        work.codes()[r] = {};
        if (work.triedScales()[r * tries] == 0)
            return 0;
        Fit best{};
        for (std::size_t i = r * tries; i < (r + 1) * tries; ++i) {
            const TrellisCodes& codes = work.triedCodes()[i];
            const Fit fit = Search::fit(trellis, work.magnitudes() + r * run, work.weights() + r * run, codes);
            if (fit.score > best.score) {
                best = fit;
                work.codes()[r] = codes;
            }
        }
        return best.scale;
    }
};

} // namespace ql::quant::codec

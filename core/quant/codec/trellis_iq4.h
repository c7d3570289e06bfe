// SPDX-License-Identifier: Apache-2.0
#pragma once

// The search for IQ4_KT; see trellis_rows.h and trellis_types.h.

#include "core/quant/codec/trellis_rows.h"
#include "core/quant/codec/trellis_runs.h"

namespace ql::quant::codec {

/// Two code books, from which each run takes the better, and scales from -64 to 63.
template <typename Matcher> struct Iq4KtEncoder {
    using Search = TrellisSearch<Matcher>;
    using Fit = typename Search::Fit;
    using Runs = Iq4KtRuns<Matcher>;
    static constexpr std::size_t blockBytes = Runs::blockBytes;
    static constexpr int run = Search::run;

    const Trellis& first;
    const Trellis& second;
    TrellisWork& work;

    void encode(const TrellisBatch& batch) const
    {
        const std::size_t allRuns = batch.rows * batch.runs();
        Search::template weighRows<false>(batch, work.weights());
        for (std::size_t row = 0; row < batch.rows; ++row)
            prepare(batch, row);
        Matcher::match(first, batch.x, allRuns, tries, work);
        fitFirst(batch);
        Matcher::match(second, batch.x, allRuns, tries + 1, work);
        fitSecond(batch);
        for (std::size_t row = 0; row < batch.rows; ++row)
            settle(batch, row);
        for (const bool isSecond : {false, true}) {
            for (std::size_t r = 0; r < allRuns; ++r)
                work.triedScales()[r] = usesSecond(batch, r) == isSecond ? work.magnitudes()[r] : 0;
            Matcher::match(isSecond ? second : first, batch.x, allRuns, 1, work);
            for (std::size_t r = 0; r < allRuns; ++r)
                if (usesSecond(batch, r) == isSecond)
                    work.codes()[r] = work.triedCodes()[r];
        }
        for (std::size_t row = 0; row < batch.rows; ++row)
            finish(batch, row);
    }

private:
    static constexpr std::size_t tries = 10;

    static bool usesSecond(const TrellisBatch& batch, std::size_t r)
    {
        return Runs::usesSecond(batch.template block<blockBytes>(r), static_cast<int>(r % 8));
    }

    void prepare(const TrellisBatch& batch, std::size_t row) const
    {
        const float rowLargest = Search::largestMagnitude(batch.row(row), batch.columns);
        for (std::size_t r = row * batch.runs(); r < (row + 1) * batch.runs(); ++r) {
            const float largest = Search::largestMagnitude(batch.x + r * run, run);
            const float size = Search::larger(90.0f, 124.0f * largest / rowLargest);
            float* const scales = work.triedScales() + r * tries;
            for (std::size_t i = 0; i < tries; i += 2) {
                scales[i] = largest < 1e-16f ? 0 : largest / (8.0f * (static_cast<float>(i / 2) - 2) + size);
                scales[i + 1] = -scales[i];
            }
        }
    }

    /// The best tries with the first code book; their scales are tried with the second one too.
    void fitFirst(const TrellisBatch& batch) const
    {
        const std::size_t allRuns = batch.rows * batch.runs();
        for (std::size_t r = 0; r < allRuns; ++r) {
            Fit best{};
            improve(first, batch.x, r, tries, best);
            work.scales()[r] = best.scale;
            work.magnitudes()[r] = best.score;
        }
        for (std::size_t r = allRuns; r-- > 0;) {
            for (std::size_t i = tries; i-- > 0;)
                work.triedScales()[r * (tries + 1) + i] = work.triedScales()[r * tries + i];
            work.triedScales()[r * (tries + 1) + tries] = work.scales()[r];
        }
    }

    void fitSecond(const TrellisBatch& batch) const
    {
        for (std::size_t r = 0; r < batch.rows * batch.runs(); ++r) {
            Fit best{work.scales()[r], work.magnitudes()[r]};
            const Fit again = Search::fit(second, batch.x + r * run, work.weights() + r * run,
                                          work.triedCodes()[r * (tries + 1) + tries]);
            const bool improvesAgain = again.score > best.score;
            if (improvesAgain) // the others still compete with the first code book
                best.scale = again.scale;
            if (improve(second, batch.x, r, tries + 1, best) || improvesAgain)
                Runs::putSecond(batch.template block<blockBytes>(r), static_cast<int>(r % 8));
            work.scales()[r] = best.scale;
        }
    }

    /// Whether one of the tries of a run, of which there are `stride`, is better.
    bool improve(const Trellis& trellis, const float* x, std::size_t r, std::size_t stride, Fit& best) const
    {
        if (work.triedScales()[r * stride] == 0)
            return false;
        bool improved = false;
        for (std::size_t i = r * stride; i < r * stride + tries; ++i) {
            const Fit fit = Search::fit(trellis, x + r * run, work.weights() + r * run, work.triedCodes()[i]);
            if (fit.score > best.score) {
                best = fit;
                improved = true;
            }
        }
        return improved;
    }

    /// The codes of the scales become the scales, and what they stand for takes the place of the scores.
    void settle(const TrellisBatch& batch, std::size_t row) const
    {
        const std::size_t begin = row * batch.runs(), end = begin + batch.runs();
        float pivot = 0;
        for (std::size_t r = begin; r < end; ++r)
            if (Search::magnitude(work.scales()[r]) > Search::magnitude(pivot))
                pivot = work.scales()[r];
        const bool isZero = Search::largestMagnitude(batch.row(row), batch.columns) == 0;
        const float d = isZero ? 0 : -pivot / 64;
        const float inverse = d == 0 ? 0 : 1 / d;
        for (std::size_t r = begin; r < end; ++r) {
            const int code = Search::clamped(Search::nearest(inverse, work.scales()[r]), -64, 63);
            work.scales()[r] = static_cast<float>(code);
            work.magnitudes()[r] = d * work.scales()[r];
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
            const Trellis& trellis = usesSecond(batch, r) ? second : first;
            std::uint8_t* const block = batch.template block<blockBytes>(r);
            Runs::putScale(block, static_cast<int>(r % 8), static_cast<int>(work.scales()[r]) + 64);
            Runs::putCodes(block, static_cast<int>(r % 8), work.codes()[r]);
            Search::addRun(trellis, work.codes()[r], work.scales()[r], batch.x + r * run, work.weights() + r * run,
                           sumQX, sumQQ);
        }
        if (sumQQ > 0)
            Search::putScale(header, sumQX / sumQQ);
    }
};

} // namespace ql::quant::codec

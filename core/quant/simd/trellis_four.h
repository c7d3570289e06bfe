// SPDX-License-Identifier: Apache-2.0
// The nearest codes of four values for all runs: which points lie on a ray and in one cell, cell by cell, so that what
// is known about a cell stays near.
#pragma once

#include "core/quant/codebook/trellis_work.h"
#include "core/quant/simd/trellis_ray.h"

namespace ql::quant::simd {
namespace {

using codebook::TrellisJob;
using codebook::TrellisWork;

/// The tries of a run in the order in which their points lie on the rays: first the positive scales, the largest
/// first, then the negative ones.
struct RaySequence {
    std::size_t count = 0;
    std::uint8_t tries[TrellisWork::mostTries];
    bool startsRay[TrellisWork::mostTries];

    RaySequence(const float* scales, std::size_t tryCount)
    {
        for (const bool isNegative : {false, true}) {
            const std::size_t first = count;
            for (std::size_t t = 0; t < tryCount; ++t) {
                if (scales[t] == 0 || (scales[t] < 0) != isNegative)
                    continue;
                std::size_t at = count++;
                for (; at > first && magnitudeOf(scales[tries[at - 1]]) < magnitudeOf(scales[t]); --at)
                    tries[at] = tries[at - 1];
                tries[at] = static_cast<std::uint8_t>(t);
                startsRay[count - 1] = count - 1 == first;
            }
        }
    }

private:
    static float magnitudeOf(float v) { return __builtin_fabsf(v); }
};

class TrellisFours {
public:
    static void match(const Trellis& trellis, const float* x, std::size_t runs, std::size_t tries, TrellisWork& work)
    {
        TrellisFours fours{trellis, x, runs, tries, work};
        fours.findJobs();
        fours.sortJobs();
        const TrellisJob* at = fours.m_sorted;
        for (std::size_t number = 0; number < cells; ++number) {
            if (at == fours.endOf(number, mostOnRay))
                continue;
            const RayCell cell(trellis, number);
            at = fours.solveAll<1>(cell, at, number);
            at = fours.solveAll<2>(cell, at, number);
            at = fours.solveAll<3>(cell, at, number);
            at = fours.solveAll<4>(cell, at, number);
            at = fours.solveAll<5>(cell, at, number);
            at = fours.solveAll<6>(cell, at, number);
        }
    }

private:
    static constexpr std::size_t cells = 625, mostOnRay = 6, keys = cells * mostOnRay;

    const Trellis& m_trellis;
    const float* m_x;
    std::size_t m_runs, m_tries;
    TrellisWork& m_work;
    TrellisJob *m_jobs, *m_sorted;
    std::size_t m_count = 0;
    std::uint32_t m_ends[keys + 1] = {};

    TrellisFours(const Trellis& trellis, const float* x, std::size_t runs, std::size_t tries, TrellisWork& work)
        : m_trellis(trellis)
        , m_x(x)
        , m_runs(runs)
        , m_tries(tries)
        , m_work(work)
    {
        const std::size_t most = runs * tries * groups;
        m_jobs = work.jobs(2 * most + 1);
        m_sorted = m_jobs + most + 1;
    }

    static constexpr std::size_t groups = 8;

    /// After the jobs of a cell with this many points or fewer.
    const TrellisJob* endOf(std::size_t cell, std::size_t points) const
    {
        return m_sorted + m_ends[cell * mostOnRay + points - 1];
    }

    /// The cells of the groups of a run.
    static void findCells(Floats inverse, const float* x, std::uint16_t* to)
    {
        alignas(64) static constexpr float powers[16] = {1, 5, 25, 125, 1, 5, 25, 125, 1, 5, 25, 125, 1, 5, 25, 125};
        alignas(64) float parts[32];
        const Floats power = load(powers);
        for (int i = 0; i < 32; i += lanes) {
            const Floats v = inverse * loadAnywhere(x + i);
            Floats part = splat(0);
            for (const float fifth : {-48.0f, -16.0f, 16.0f, 48.0f})
                part = part + zeroUnless(opposite(isLess(v, splat(fifth))), power);
            store(parts + i, part);
        }
        for (std::size_t g = 0; g < groups; ++g)
            to[g] = static_cast<std::uint16_t>(parts[4 * g] + parts[4 * g + 1] + parts[4 * g + 2] + parts[4 * g + 3]);
    }

    /// Entry 0 of the list is no job.
    void findJobs()
    {
        std::uint16_t cellsOf[TrellisWork::mostTries][groups];
        for (std::size_t r = 0; r < m_runs; ++r) {
            const float* const scales = m_work.triedScales() + r * m_tries;
            float* const inverses = m_work.inverses() + r * m_tries;
            const RaySequence sequence(scales, m_tries);
            for (std::size_t t = 0; t < m_tries; ++t) {
                inverses[t] = 1 / scales[t];
                m_work.triedCodes()[r * m_tries + t] = {};
            }
            for (std::size_t i = 0; i < sequence.count; ++i)
                findCells(splat(inverses[sequence.tries[i]]), m_x + r * 32, cellsOf[i]);
            for (std::size_t g = 0; g < groups; ++g) {
                unsigned cell = cells, set = 0, members = 0;
                for (std::size_t i = 0; i < sequence.count; ++i) { // whether a job ends is hard to foresee: no branch
                    const unsigned next = cellsOf[i][g], bit = 1u << sequence.tries[i];
                    const bool isNew = next != cell || sequence.startsRay[i] || members == mostOnRay;
                    cell = next;
                    m_count += isNew;
                    members = isNew ? 1 : members + 1;
                    set = isNew ? bit : set | bit;
                    m_jobs[m_count] = {static_cast<std::uint32_t>(r * groups + g), static_cast<std::uint16_t>(set),
                                       static_cast<std::uint16_t>(next * mostOnRay + members - 1)};
                }
            }
        }
    }

    void sortJobs()
    {
        for (std::size_t i = 1; i <= m_count; ++i)
            ++m_ends[m_jobs[i].key + 1];
        for (std::size_t key = 0; key < keys; ++key)
            m_ends[key + 1] += m_ends[key];
        for (std::size_t i = 1; i <= m_count; ++i)
            m_sorted[m_ends[m_jobs[i].key]++] = m_jobs[i];
    }

    /// All jobs of a cell with Count points, of which `at` is the first; returns the next.
    template <int Count> const TrellisJob* solveAll(const RayCell& cell, const TrellisJob* at, std::size_t number)
    {
        constexpr std::ptrdiff_t together = 4;
        TrellisRay<Count> rays[together];
        std::uint8_t tried[together][Count];
        const TrellisJob* const last = endOf(number, Count);
        while (at < last) {
            const std::ptrdiff_t here = last - at < together ? last - at : together;
            for (std::ptrdiff_t i = 0; i < here; ++i) {
                const std::size_t firstTry = at[i].place / groups * m_tries, from = at[i].place * std::size_t{4};
                float inverses[Count];
                unsigned set = at[i].tries;
                for (int j = 0; j < Count; ++j, set &= set - 1) {
                    tried[i][j] = static_cast<std::uint8_t>(__builtin_ctz(set));
                    inverses[j] = m_work.inverses()[firstTry + tried[i][j]];
                }
                rays[i].start(cell, m_x + from, m_work.weights() + from, inverses,
                              m_work.triedScales()[firstTry + tried[i][0]]);
            }
            for (std::ptrdiff_t i = 0; i < here; ++i)
                rays[i].search(cell);
            for (std::ptrdiff_t i = 0; i < here; ++i, ++at)
                for (int j = 0; j < Count; ++j)
                    m_work.triedCodes()[at->place / groups * m_tries + tried[i][j]].of[at->place % groups] =
                        cell.cell.codes[rays[i].placeOf(cell, j)];
        }
        return at;
    }
};

} // namespace
} // namespace ql::quant::simd

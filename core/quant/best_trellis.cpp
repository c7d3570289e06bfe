// SPDX-License-Identifier: Apache-2.0
#include "core/quant/best_trellis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

#include "core/base/bytes.h"
#include "core/quant/best_row.h"
#include "core/quant/codec/iq4.h"
#include "core/quant/codec/trellis_runs.h"
#include "core/quant/dispatch.h"

namespace ql::quant {
namespace {

using codebook::Trellis;
using codebook::TrellisCodes;
using codebook::TrellisWork;

constexpr std::size_t runValues = 32, runsPerBlock = 8;
/// Beyond these the ways to find the nearest code might differ, and rows stay as the reference writes them.
constexpr float largestValue = 1e6f, largestWeight = 1e6f, smallestScale = 1e-16f;

struct Here { }; ///< where these are compiled
using Iq1Runs = codec::Iq1KtRuns<Here>;
using Iq2Runs = codec::Iq2KtRuns<Here>;
using Iq3Runs = codec::Iq3KtRuns<Here>;
using Iq4Runs = codec::Iq4KtRuns<Here>;

/// Multiples of the scale of a run under which its nearest codes are looked for together. The opposite sign is as good
/// as another code book.
using Tries = std::array<float, 2>;
constexpr Tries iq1Tries[] = {{1, -1}, {1.1f, 0.9f}, {-1, 1}, {1.07f, 0.93f}};
constexpr Tries iq2Tries[] = {{1, -1}, {1.1f, 0.9f}, {-1, 1}};
constexpr Tries iq3Tries[] = {{1.1f, 0.9f}, {1.1f, 0.9f}, {1.05f, 0.95f}, {1, 1.1f}, {1, 0.9f}, {1.05f, 0.95f}};
constexpr Tries iq4Tries[] = {{1, -1}, {1.1f, 0.9f}, {-1, 1}, {1.1f, 0.9f}, {-1, 1}, {1.07f, 0.93f}};

/// What tells the formats apart.
struct Traits {
    std::size_t blockBytes;
    std::array<const Trellis*, 2> books; ///< the second is null where there is only one
    bool magnitudes; ///< signs are stored apart
    std::vector<float> levels; ///< what the codes of scales stand for, ascending
    std::span<const Tries> rounds;
    int (*scaleOf)(const std::uint8_t* block, int r);
    std::uint32_t (*codeOf)(const std::uint8_t* block, int r, int g);
    void (*putScale)(std::uint8_t* block, int r, int code);
    void (*putCodes)(std::uint8_t* block, int r, const TrellisCodes& codes);

    int groups() const { return static_cast<int>(runValues) / books[0]->shape().group; }

    /// Of the nearest level.
    int levelCode(double v) const
    {
        const auto above = std::ranges::lower_bound(levels, v);
        const auto at = static_cast<int>(above - levels.begin());
        if (above == levels.end())
            return at - 1;
        return at > 0 && v - static_cast<double>(above[-1]) < static_cast<double>(*above) - v ? at - 1 : at;
    }
    double level(int code) const { return static_cast<double>(levels[static_cast<std::size_t>(code)]); }
};

std::vector<float> wholeLevels(int from, int to)
{
    std::vector<float> levels;
    for (int level = from; level <= to; ++level)
        levels.push_back(static_cast<float>(level));
    return levels;
}

template <typename Runs>
Traits traitsOf(std::array<const Trellis*, 2> books, std::vector<float> levels, std::span<const Tries> rounds)
{
    constexpr bool magnitudes = std::is_same_v<Runs, Iq3Runs>;
    return {Runs::blockBytes, books,        magnitudes,     std::move(levels), rounds,
            Runs::scaleOf,    Runs::codeOf, Runs::putScale, Runs::putCodes};
}

const Traits& traitsOf(Format format)
{
    static const std::vector<float> iq4Levels(codec::iq4Levels.begin(), codec::iq4Levels.end());
    static const Traits iq1 = traitsOf<Iq1Runs>({&codebook::iq1KtTrellis(), nullptr}, iq4Levels, iq1Tries);
    static const Traits iq2 = traitsOf<Iq2Runs>({&codebook::iq2KtTrellis(), nullptr}, iq4Levels, iq2Tries);
    static const Traits iq3 = traitsOf<Iq3Runs>({&codebook::iq3KtTrellis(), nullptr}, wholeLevels(0, 15), iq3Tries);
    static const Traits iq4 = traitsOf<Iq4Runs>({&codebook::iq4KtTrellis(false), &codebook::iq4KtTrellis(true)},
                                                wholeLevels(-64, 63), iq4Tries);
    return format == Format::IQ1_KT ? iq1 : format == Format::IQ2_KT ? iq2 : format == Format::IQ3_KT ? iq3 : iq4;
}

/// What a run's codes make of it: sums of w * x * q and of w * q * q.
struct Sums {
    double xq = 0, qq = 0;

    double scale() const { return qq > 0 ? xq / qq : 0; }
    /// By how much the error is less than without any codes.
    double gain(double scale) const { return scale * (2 * xq - scale * qq); }
};

struct Run {
    TrellisCodes codes;
    int book, level;
    Sums sums;
};

/// Some rows, and the codes that they have so far.
class TrellisRows {
public:
    TrellisRows(const Traits& traits, MatchTrellis match, const float* x, std::size_t rows, std::size_t columns,
                const float* importance)
        : m_traits(traits)
        , m_match(match)
        , m_x(x)
        , m_columns(columns)
        , m_runs(rows * columns / runValues)
        , m_scales(rows)
        , m_work(rows * columns)
    {
        for (std::size_t i = 0; i < rows * columns; ++i) {
            m_work.weights()[i] = importance ? importance[i % columns] : 1;
            m_work.magnitudes()[i] = traits.magnitudes ? std::abs(x[i]) : x[i];
        }
    }

    void read(const std::byte* rows)
    {
        for (std::size_t row = 0; row < m_scales.size(); ++row) {
            m_scales[row] = static_cast<double>(load<float>(rows + row * rowBytes()));
            for (std::size_t i = 0; i < perRow(); ++i) {
                const std::uint8_t* const block = blockOf(reinterpret_cast<const std::uint8_t*>(rows), row, i);
                Run& run = m_runs[row * perRow() + i];
                const int r = static_cast<int>(i % runsPerBlock);
                run.level = m_traits.scaleOf(block, r);
                run.book = m_traits.books[1] && Iq4Runs::usesSecond(block, r) ? 1 : 0;
                for (int g = 0; g < m_traits.groups(); ++g)
                    run.codes.of[g] = static_cast<std::uint16_t>(m_traits.codeOf(block, r, g));
                run.sums = sumsOf(row * perRow() + i, run.book, run.codes);
            }
        }
    }

    void write(std::byte* rows) const
    {
        std::fill_n(rows, m_scales.size() * rowBytes(), std::byte{0});
        for (std::size_t row = 0; row < m_scales.size(); ++row) {
            store(rows + row * rowBytes(), static_cast<float>(m_scales[row]));
            for (std::size_t i = 0; i < perRow(); ++i) {
                std::uint8_t* const block = blockOf(reinterpret_cast<std::uint8_t*>(rows), row, i);
                const Run& run = m_runs[row * perRow() + i];
                const int r = static_cast<int>(i % runsPerBlock);
                m_traits.putScale(block, r, run.level);
                m_traits.putCodes(block, r, run.codes);
                if (run.book == 1)
                    Iq4Runs::putSecond(block, r);
                if (m_traits.magnitudes)
                    Iq3Runs::putSigns(block, r, m_x + row * m_columns + i * runValues);
            }
        }
    }

    void search()
    {
        fitScales();
        for (const Tries& tries : m_traits.rounds) {
            tryCodes(tries);
            fitScales();
        }
    }

private:
    std::size_t perRow() const { return m_columns / runValues; }
    std::size_t rowBytes() const { return 4 + m_columns / 256 * m_traits.blockBytes; }
    /// The block of run i of a row.
    template <typename Byte> Byte* blockOf(Byte* rows, std::size_t row, std::size_t i) const
    {
        return rows + row * rowBytes() + 4 + i / runsPerBlock * m_traits.blockBytes;
    }

    Sums sumsOf(std::size_t run, int book, const TrellisCodes& codes) const
    {
        const Trellis& trellis = *m_traits.books[static_cast<std::size_t>(book)];
        const std::size_t group = static_cast<std::size_t>(trellis.shape().group);
        const float* const x = m_work.magnitudes() + run * runValues;
        const float* const w = m_work.weights() + run * runValues;
        std::array<double, 4> xq{}, qq{}; // side by side, since one chain of additions waits for itself
        for (std::size_t i = 0; i < runValues; i += 4) {
            const std::int8_t* const values = trellis.values(codes.of[i / group]) + i % group;
            for (std::size_t j = 0; j < 4; ++j) {
                const double q = values[j], weighted = static_cast<double>(w[i + j]) * q;
                xq[j] += weighted * static_cast<double>(x[i + j]);
                qq[j] += weighted * q;
            }
        }
        return {xq[0] + xq[1] + (xq[2] + xq[3]), qq[0] + qq[1] + (qq[2] + qq[3])};
    }

    /// Codes under some multiples of every run's scale. What is better, with the level that is the best for it, is
    /// kept.
    void tryCodes(const Tries& factors)
    {
        for (int book = 0; book < 2 && m_traits.books[static_cast<std::size_t>(book)]; ++book) {
            for (std::size_t i = 0; i < m_runs.size(); ++i) {
                const Run& run = m_runs[i];
                const double level = m_traits.level(run.level) * m_scales[i / perRow()];
                const auto scale = static_cast<float>(level != 0 ? level : run.sums.scale());
                for (std::size_t t = 0; t < factors.size(); ++t)
                    m_work.triedScales()[i * factors.size() + t] =
                        std::abs(scale) < smallestScale ? 0 : scale * factors[t];
            }
            m_match(*m_traits.books[static_cast<std::size_t>(book)], m_work.magnitudes(), m_runs.size(), factors.size(),
                    m_work);
            for (std::size_t i = 0; i < m_runs.size() * factors.size(); ++i)
                offer(i / factors.size(), book, m_work.triedCodes()[i]);
        }
    }

    void offer(std::size_t i, int book, const TrellisCodes& codes)
    {
        const double d = m_scales[i / perRow()];
        const Sums sums = sumsOf(i, book, codes);
        if (d == 0)
            return;
        const int level = m_traits.levelCode(sums.scale() / d);
        Run& run = m_runs[i];
        if (sums.gain(d * m_traits.level(level)) > run.sums.gain(d * m_traits.level(run.level)))
            run = {codes, book, level, sums};
    }

    /// The scales of rows, and with them the levels of runs, that are the best for the codes.
    void fitScales()
    {
        for (std::size_t row = 0; row < m_scales.size(); ++row)
            fitScale(std::span(m_runs).subspan(row * perRow(), perRow()), m_scales[row]);
    }

    struct RowFit {
        double gain = 0, scale = 0;
        std::vector<int> levels;
    };

    /// The best scale for the levels that are nearest under another.
    void fitFor(std::span<const Run> runs, double scale, RowFit& fit) const
    {
        double xq = 0, qq = 0;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            fit.levels[i] = m_traits.levelCode(runs[i].sums.scale() / scale);
            addRun(runs[i], fit.levels[i], xq, qq);
        }
        fit.scale = qq > 0 ? xq / qq : 0;
        fit.gain = fit.scale * xq;
    }

    void addRun(const Run& run, int code, double& xq, double& qq) const
    {
        const double level = m_traits.level(code);
        xq += level * run.sums.xq;
        qq += level * level * run.sums.qq;
    }

    void fitScale(std::span<Run> runs, double& scale) const
    {
        double xq = 0, qq = 0, largest = 0;
        for (const Run& run : runs) {
            addRun(run, run.level, xq, qq);
            if (std::abs(run.sums.scale()) > std::abs(largest))
                largest = run.sums.scale();
        }
        if (qq > 0)
            scale = xq / qq;
        double best = scale * xq;
        RowFit fit{.levels = std::vector<int>(runs.size())};
        const auto attempt = [&](double tried) {
            if (!(std::abs(tried) > 0))
                return;
            fitFor(runs, tried, fit);
            if (fit.gain > best) {
                best = fit.gain;
                scale = fit.scale;
                for (std::size_t i = 0; i < runs.size(); ++i)
                    runs[i].level = fit.levels[i];
            }
        };
        const auto [lowest, highest] = std::pair(m_traits.levels.front(), m_traits.levels.back());
        for (const float end : {lowest, highest})
            for (int k = -6; k <= 6 && end != 0; ++k)
                attempt(largest / (static_cast<double>(end) * (1 + 0.02 * k)));
        attempt(scale);
    }

    const Traits& m_traits;
    MatchTrellis m_match;
    const float* m_x;
    std::size_t m_columns;
    std::vector<Run> m_runs;
    std::vector<double> m_scales; ///< of rows
    TrellisWork m_work;
};

} // namespace

void encodeBestTrellis(Format format, MatchTrellis match, const float* rows, std::size_t rowCount, std::size_t columns,
                       std::span<const float> importance, std::byte* out)
{
    constexpr std::size_t valuesAtOnce = 65536;
    const Traits& traits = traitsOf(format);
    const float* const weights = importance.empty() ? nullptr : importance.data();
    const bool isPlain = std::ranges::all_of(importance, [](float w) { return w >= 0 && w < largestWeight; });
    const auto isPlainRow = [&](const float* row) {
        return isPlain && std::all_of(row, row + columns, [](float v) { return std::abs(v) < largestValue; });
    };
    const auto improve = [&](const EncodedUnits& units) {
        for (std::size_t row = 0, plain; row < units.count; row += plain + 1) { // with them one that is not
            for (plain = 0; row + plain < units.count && isPlainRow(units.x + (row + plain) * columns);)
                ++plain;
            if (plain == 0)
                continue;
            std::byte* const bytes = units.bytes + row * units.unitBytes;
            TrellisRows search(traits, match, units.x + row * columns, plain, columns, weights);
            search.read(bytes);
            search.search();
            search.write(bytes);
        }
    };
    encodeBestUnits(format, rows, rowCount, columns, importance, out, improve, valuesAtOnce);
}

} // namespace ql::quant

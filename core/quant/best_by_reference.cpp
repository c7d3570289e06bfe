// SPDX-License-Identifier: Apache-2.0
#include "core/quant/best_by_reference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/small_float.h"
#include "core/quant/best_block.h"
#include "core/quant/dispatch.h"

namespace ql::quant {
namespace {

constexpr std::size_t blockValues = 256;
constexpr std::size_t blocksAtOnce = 32; ///< encoded as if they were one row, with an importance for each value

/// The scale of a block: a half in its first two bytes, but for IQ1_M, which has it in the upper four bits of four
/// words.
struct BlockScale {
    Format format;

    float read(const std::byte* block) const
    {
        if (format != Format::IQ1_M)
            return float16ToFloat(load<std::uint16_t>(block));
        unsigned half = 0;
        for (int i = 0; i < 4; ++i)
            half |= static_cast<unsigned>(load<std::uint16_t>(block + 48 + 2 * i)) >> 12 << 4 * i;
        return float16ToFloat(static_cast<std::uint16_t>(half));
    }

    void write(std::byte* block, float scale) const
    {
        const unsigned half = floatToFloat16(scale);
        if (format != Format::IQ1_M)
            return store(block, static_cast<std::uint16_t>(half));
        for (int i = 0; i < 4; ++i) {
            const unsigned rest = load<std::uint16_t>(block + 48 + 2 * i) & 0xfffu;
            store(block + 48 + 2 * i, static_cast<std::uint16_t>(rest | (half >> 4 * i & 15u) << 12));
        }
    }
};

/// Where the four-bit scale codes of a format's groups are: two to a byte, or in the upper half of every so many bytes.
/// A group's scale is some multiple of the block's times 0.5 + code.
struct GroupScales {
    std::size_t count = 0, at = 0, stride = 0; ///< stride 0: two to a byte

    static GroupScales of(Format format)
    {
        switch (format) {
        case Format::IQ2_XXS:
            return {8, 9, 8};
        case Format::IQ2_XS:
            return {16, 66, 0};
        case Format::IQ2_S:
            return {16, 74, 0};
        case Format::IQ3_XXS:
            return {8, 69, 4};
        case Format::IQ3_S:
            return {8, 106, 0};
        default:
            return {};
        }
    }

    int read(const std::byte* block, std::size_t g) const
    {
        return std::to_integer<int>(block[place(g)] >> shift(g)) & 15;
    }

    void write(std::byte* block, std::size_t g, int code) const
    {
        std::byte& byte = block[place(g)];
        byte = (byte & ~(std::byte{15} << shift(g))) | static_cast<std::byte>(code) << shift(g);
    }

private:
    std::size_t place(std::size_t g) const { return stride == 0 ? at + g / 2 : at + g * stride; }
    int shift(std::size_t g) const { return stride == 0 ? static_cast<int>(4 * (g % 2)) : 4; }
};

/// What a group's points make of it: sums of w * x * p and w * p * p, with p the decoded value over 0.5 + code.
struct PointSums {
    std::array<double, 16> xp{}, pp{};
};

/// A factor for the scale of a block, and codes of its groups.
struct ScaleChoice {
    double factor = 0;
    std::array<int, 16> codes{};
    double gain = 0; ///< what it takes off the error

    void chooseCodes(const PointSums& sums, std::size_t groups, double wanted)
    {
        factor = wanted;
        gain = 0;
        for (std::size_t g = 0; g < groups; ++g) {
            const double ratio = sums.pp[g] > 0 ? sums.xp[g] / (sums.pp[g] * factor) : 0;
            codes[g] = static_cast<int>(std::clamp(ratio, 0.5, 15.5)); // nearest to ratio - 0.5
            const double scale = factor * (0.5 + codes[g]);
            gain += scale * (2 * sums.xp[g] - scale * sums.pp[g]);
        }
    }

    double fittedFactor(const PointSums& sums, std::size_t groups) const
    {
        double xp = 0, pp = 0;
        for (std::size_t g = 0; g < groups; ++g) {
            const double scale = 0.5 + codes[g];
            xp += scale * sums.xp[g];
            pp += scale * scale * sums.pp[g];
        }
        return pp > 0 ? xp / pp : factor;
    }
};

/// The best of some factors that give the largest group nearly the highest code, each fitted to the codes it leads to.
ScaleChoice chooseScales(const PointSums& sums, std::size_t groups)
{
    double largest = 0;
    for (std::size_t g = 0; g < groups; ++g)
        if (sums.pp[g] > 0)
            largest = std::max(largest, sums.xp[g] / sums.pp[g]);
    ScaleChoice best, choice;
    for (int k = 0; largest > 0 && k < 20; ++k) {
        choice.chooseCodes(sums, groups, largest / (9.5 + 0.5 * k));
        choice.chooseCodes(sums, groups, choice.fittedFactor(sums, groups));
        if (choice.gain > best.gain)
            best = choice;
    }
    return best;
}

/// The searches weigh by importance * sqrt(variance + x^2), where the variance is some multiple of the mean square.
void takeOutSize(const float* x, const float* importance, float share, float* out)
{
    float meanSquare = 0;
    for (std::size_t i = 0; i < blockValues; ++i)
        meanSquare += x[i] * x[i];
    meanSquare /= blockValues;
    const bool isPlain = meanSquare > 1e-30f && meanSquare < 1e30f;
    for (std::size_t i = 0; i < blockValues; ++i) {
        const float weight = importance ? importance[i] : 1.0f;
        out[i] = isPlain ? weight / std::sqrt(1 + share * x[i] * x[i] / meanSquare) : weight;
    }
}

/// Large values that matter little would keep a search from the scale that suits the rest of their group: they are cut
/// off at some times the group's root of the weighted mean square.
void cutOff(const float* x, const float* importance, float times, float* out)
{
    constexpr std::size_t group = 16;
    for (std::size_t first = 0; first < blockValues; first += group) {
        float sum = 0, squares = 0;
        for (std::size_t i = first; i < first + group; ++i) {
            const float weight = importance ? importance[i] : 1.0f;
            sum += weight;
            squares += weight * x[i] * x[i];
        }
        const float limit = times * std::sqrt(squares / sum);
        for (std::size_t i = first; i < first + group; ++i)
            out[i] = x[i] > limit ? limit : x[i] < -limit ? -limit : x[i];
    }
}

/// A further search: how much of the size is taken out of its weights, and where values are cut off.
struct Trial {
    float share, cutOffAt;
};
constexpr Trial trials[] = {{1.0f, 1e6f}, {0.3f, 1e6f}, {1.0f, 2.0f}};

/// The best of what is tried for one block.
class Contest {
public:
    Contest(Format format, const float* x, const float* importance, std::byte* block)
        : m_scale{format}
        , m_decode(decoder(format))
        , m_bytes(info(format).blockBytes)
        , m_x(x)
        , m_importance(importance)
        , m_block(block)
        , m_error(error(block))
    {
    }

    void consider(const std::byte* candidate)
    {
        if (const double itsError = error(candidate); itsError < m_error) {
            m_error = itsError;
            std::copy_n(candidate, m_bytes, m_block);
        }
    }

    /// Considers a block with its scales fitted to its codes: the one of the block, and where they can be, those of all
    /// groups.
    void considerFitted(const std::byte* candidate)
    {
        std::array<float, blockValues> decoded;
        m_decode(candidate, 1, blockValues, decoded.data());
        double xy = 0, yy = 0;
        for (std::size_t i = 0; i < blockValues; ++i) {
            const double weight = m_importance ? static_cast<double>(m_importance[i]) : 1, y = decoded[i];
            xy += weight * static_cast<double>(m_x[i]) * y;
            yy += weight * y * y;
        }
        if (!(yy > 0))
            return;
        std::array<std::byte, 256> fitted;
        std::copy_n(candidate, m_bytes, fitted.data());
        const auto scale = static_cast<double>(m_scale.read(candidate));
        m_scale.write(fitted.data(), static_cast<float>(scale * (xy / yy)));
        consider(fitted.data());
        const GroupScales groups = GroupScales::of(m_scale.format);
        if (groups.count == 0)
            return;
        const ScaleChoice choice = chooseScales(pointSums(candidate, decoded.data(), groups), groups.count);
        if (!(choice.gain > 0))
            return;
        m_scale.write(fitted.data(), static_cast<float>(scale * choice.factor));
        for (std::size_t g = 0; g < groups.count; ++g)
            groups.write(fitted.data(), g, choice.codes[g]);
        consider(fitted.data());
    }

private:
    double error(const std::byte* block) const
    {
        std::array<float, blockValues> decoded;
        m_decode(block, 1, blockValues, decoded.data());
        return errorAsDecoded(m_x, decoded.data(), m_importance, blockValues);
    }

    PointSums pointSums(const std::byte* block, const float* decoded, const GroupScales& groups) const
    {
        PointSums sums;
        const std::size_t groupValues = blockValues / groups.count;
        for (std::size_t i = 0; i < blockValues; ++i) {
            const std::size_t g = i / groupValues;
            const double p = static_cast<double>(decoded[i]) / (0.5 + groups.read(block, g));
            const double weighted = (m_importance ? static_cast<double>(m_importance[i]) : 1) * p;
            sums.xp[g] += weighted * static_cast<double>(m_x[i]);
            sums.pp[g] += weighted * p;
        }
        return sums;
    }

    BlockScale m_scale;
    DecodeRows m_decode;
    std::size_t m_bytes;
    const float* m_x;
    const float* m_importance;
    std::byte* m_block; ///< the best so far
    double m_error;
};

} // namespace

void encodeByReference(Format format, const float* rows, std::size_t rowCount, std::size_t columns,
                       std::span<const float> importance, std::byte* out)
{
    const EncodeRows encode = encoder(format);
    encode(rows, rowCount, columns, importance, out);
    if (std::ranges::any_of(importance, [](float weight) { return !(weight >= 0 && weight < 1e30f); }))
        return;
    const std::size_t bytes = info(format).blockBytes, perRow = columns / blockValues, total = rowCount * perRow;
    std::array<float, blocksAtOnce * blockValues> weights, values;
    std::vector<std::byte> others(blocksAtOnce * bytes);
    for (std::size_t first = 0; first < total; first += blocksAtOnce) {
        const std::size_t count = std::min(blocksAtOnce, total - first);
        const auto importanceOf = [&](std::size_t block) {
            return importance.empty() ? nullptr : importance.data() + block % perRow * blockValues;
        };
        for (std::size_t i = 0; i < count; ++i) {
            std::byte* const block = out + (first + i) * bytes;
            Contest(format, rows + (first + i) * blockValues, importanceOf(first + i), block).considerFitted(block);
        }
        for (const Trial& trial : trials) {
            for (std::size_t i = 0; i < count; ++i) {
                const float* const x = rows + (first + i) * blockValues;
                takeOutSize(x, importanceOf(first + i), trial.share, weights.data() + i * blockValues);
                cutOff(x, importanceOf(first + i), trial.cutOffAt, values.data() + i * blockValues);
            }
            encode(values.data(), 1, count * blockValues, std::span(weights).first(count * blockValues), others.data());
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t block = first + i;
                Contest contest(format, rows + block * blockValues, importanceOf(block), out + block * bytes);
                contest.consider(others.data() + i * bytes);
                contest.considerFitted(others.data() + i * bytes);
            }
        }
    }
}

} // namespace ql::quant

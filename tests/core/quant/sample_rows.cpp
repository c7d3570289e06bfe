// SPDX-License-Identifier: Apache-2.0
#include "tests/core/quant/sample_rows.h"

#include <cmath>
#include <cstdint>
#include <functional>

namespace ql::quant::testing {
namespace {

/// A small generator with defined output, unlike the distributions of <random>.
class Noise {
public:
    explicit Noise(std::uint64_t seed)
        : m_state(seed * 0x9e3779b97f4a7c15u + 1)
    {
    }

    /// In [0, 1), 24 bits.
    float uniform()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<float>(m_state >> 40) * 0x1p-24f;
    }

    /// Roughly normal: the sum of twelve uniforms.
    float normal()
    {
        float sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }

    /// Student's t with three degrees of freedom.
    float studentT()
    {
        const float a = normal(), b = normal(), c = normal();
        return normal() / std::sqrt((a * a + b * b + c * c) / 3 + 1e-12f);
    }

private:
    std::uint64_t m_state;
};

/// What value `index` of a kind of rows is.
using Rule = std::function<float(Noise& noise, std::size_t index)>;

struct Kind {
    const char* name;
    Rule rule;
};

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> list = {
        {"normal", [](Noise& n, std::size_t) { return 0.02f * n.normal(); }},
        {"heavy-tailed", [](Noise& n, std::size_t) { return 0.01f * n.studentT(); }},
        {"uniform", [](Noise& n, std::size_t) { return 2 * n.uniform() - 1; }},
        {"constant", [](Noise&, std::size_t) { return 0.37f; }},
        {"negative constant", [](Noise&, std::size_t) { return -1.25e-3f; }},
        {"zero", [](Noise&, std::size_t) { return 0.0f; }},
        {"signed zeros", [](Noise& n, std::size_t) { return n.uniform() < 0.5f ? -0.0f : 0.0f; }},
        {"zeros of both signs among numbers",
         [](Noise& n, std::size_t) { return n.uniform() < 0.3f ? -0.0f
                                         : n.uniform() < 0.3f  ? 0.0f
                                                               : n.normal(); }},
        {"runs of zeros", [](Noise& n, std::size_t i) { return i / 16 % 3 == 0 ? 0.0f : n.normal(); }},
        {"tiny 1e-38", [](Noise& n, std::size_t) { return 1e-38f * n.normal(); }},
        {"tiny 1e-20", [](Noise& n, std::size_t) { return 1e-20f * n.normal(); }},
        {"small 1e-8", [](Noise& n, std::size_t) { return 1e-8f * n.normal(); }},
        {"around the threshold", [](Noise& n, std::size_t) { return 1e-15f * n.normal(); }},
        {"huge 1e30", [](Noise& n, std::size_t) { return 1e30f * n.normal(); }},
        {"huge 1e18", [](Noise& n, std::size_t) { return 1e18f * n.normal(); }},
        {"sums that overflow", [](Noise& n, std::size_t) { return 1e17f * n.studentT(); }},
        {"a few large among zeros",
         [](Noise& n, std::size_t) { return n.uniform() < 0.12f ? 1e18f * n.normal() : 0.0f; }},
        {"beyond half", [](Noise& n, std::size_t) { return 3e6f * n.normal(); }},
        {"denormal", [](Noise& n, std::size_t) { return 1e-41f * n.normal(); }},
        {"smallest denormals", [](Noise& n, std::size_t) { return 1.4e-45f * std::floor(8 * n.uniform() - 4); }},
        {"one outlier", [](Noise& n, std::size_t i) { return i % 256 == 77 ? 30.0f : 0.01f * n.normal(); }},
        {"integer ties", [](Noise& n, std::size_t) { return 0.5f * std::floor(33 * n.uniform() - 16); }},
        {"small integers", [](Noise& n, std::size_t) { return std::floor(5 * n.uniform() - 2); }},
        {"all negative", [](Noise& n, std::size_t) { return -0.05f - 0.1f * n.uniform(); }},
        {"all positive", [](Noise& n, std::size_t) { return 0.05f + 0.1f * n.uniform(); }},
        {"ternary", [](Noise& n, std::size_t) { return 0.7f * (std::floor(3 * n.uniform()) - 1); }},
        {"rounded to bfloat16", [](Noise& n, std::size_t) { return std::ldexp(std::round(256 * n.normal()), -14); }},
        {"every magnitude", [](Noise& n, std::size_t) { return n.normal() * std::exp2(80 * n.uniform() - 40); }},
        {"just below powers of two",
         [](Noise& n, std::size_t i) { // of which those of other blocks reach from 2^-120 to 2^120
             const int exponent = static_cast<int>(i / 32 * 37 % 241) - 120;
             const float missing = static_cast<float>(i / 32 * 7 % 48) + std::floor(4 * n.uniform());
             return std::ldexp(1 - missing * 0x1p-24f, exponent);
         }},
        {"wave",
         [](Noise&, std::size_t i) {
             return static_cast<float>(std::round(1e6 * std::sin(0.1 * static_cast<double>(i)))) * 1e-6f;
         }},
        {"groups of zeros", [](Noise& n, std::size_t i) { return i / 32 % 3 == 1 ? 0.0f : n.normal(); }},
    };
    return list;
}

std::vector<float> fill(const Rule& rule, std::uint64_t seed, std::size_t count)
{
    Noise noise(seed);
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = rule(noise, i);
    return values;
}

} // namespace

std::vector<SampleRows> sampleRows(std::size_t rowCount, std::size_t columns)
{
    std::vector<SampleRows> samples;
    for (const Kind& kind : kinds())
        samples.push_back({kind.name, fill(kind.rule, samples.size() + 1, rowCount * columns)});
    return samples;
}

std::vector<SampleRows> sampleImportances(std::size_t columns)
{
    return {
        {"ones", std::vector<float>(columns, 1.0f)},
        {"uneven", fill([](Noise& n, std::size_t) { return std::exp2(14 * n.uniform() - 7); }, 101, columns)},
        {"some zeros",
         fill([](Noise& n, std::size_t) { return n.uniform() < 0.4f ? 0.0f : n.uniform(); }, 102, columns)},
        {"whole groups zero",
         fill([](Noise& n, std::size_t i) { return i / 32 % 2 ? 0.0f : n.uniform(); }, 103, columns)},
        {"zeros", std::vector<float>(columns, 0.0f)},
    };
}

} // namespace ql::quant::testing

// SPDX-License-Identifier: Apache-2.0
// Attention on a device, from the products to the mixed values, beside the same in double: many tokens at once and in
// two parts, then one by one.
#include <algorithm>
#include <cmath>

#include "core/graph/rotary.h"
#include "gpu/model/kernels.h"
#include "tests/gpu/normal_values.h"
#include "tests/gpu/test_device.h"

namespace ql::gpu {
namespace {

using Row = std::vector<double>;

struct Case {
    std::uint64_t heads, headsKv, keySize, valueSize, pairs;
    bool halves = false, normalises = false, float8 = false;
    std::uint64_t window = 0;
    float softCap = 0;
};

constexpr std::size_t kTokens = 61, kAtOnce = 45, kFirstPart = 30;

/// To so many significant bits, ties to even; the unit is never below 2^least.
double rounded(double x, int bits, int least)
{
    int exponent = 0;
    std::frexp(x, &exponent);
    const double unit = std::ldexp(1.0, std::max(exponent - bits, least));
    return std::nearbyint(x / unit) * unit;
}

class Reference {
public:
    Reference(const Case& test, const std::vector<float>& rows, const std::vector<double>& rates,
              const std::vector<float>& queryWeight, const std::vector<float>& keyWeight)
        : m_test(test)
    {
        const std::size_t width =
            test.heads * test.keySize + test.headsKv * (test.keySize + test.valueSize); // of a row
        for (std::size_t token = 0; token < kTokens; ++token) {
            const float* at = &rows[token * width];
            std::vector<Row> queries, keys, values;
            for (std::size_t i = 0; i < test.heads; ++i, at += test.keySize)
                queries.push_back(turned(head(at, test.keySize), queryWeight, token, rates));
            for (std::size_t i = 0; i < test.headsKv; ++i, at += test.keySize)
                keys.push_back(cached(turned(head(at, test.keySize), keyWeight, token, rates)));
            for (std::size_t i = 0; i < test.headsKv; ++i, at += test.valueSize)
                values.push_back(cached(head(at, test.valueSize)));
            m_keys.push_back(keys);
            m_values.push_back(values);
            for (std::size_t i = 0; i < test.heads; ++i)
                attend(queries[i], i / (test.heads / test.headsKv), token);
        }
    }
    Row mixed{}; ///< of all tokens

private:
    static Row head(const float* values, std::size_t size) { return Row(values, values + size); }

    Row turned(Row x, const std::vector<float>& weight, std::size_t token, const std::vector<double>& rates) const
    {
        if (m_test.normalises) {
            double squares = 0;
            for (const double value : x)
                squares += value * value / static_cast<double>(x.size());
            for (std::size_t i = 0; i < x.size(); ++i)
                x[i] *= static_cast<double>(weight[i]) / std::sqrt(squares + 1e-5);
        }
        for (std::size_t i = 0; i < m_test.pairs; ++i) {
            double &a = x[m_test.halves ? i : 2 * i], &b = x[m_test.halves ? i + m_test.pairs : 2 * i + 1];
            const double angle = rates[i] * static_cast<double>(token), c = std::cos(angle), s = std::sin(angle);
            const double turnedA = a * c - b * s;
            b = a * s + b * c;
            a = turnedA;
        }
        return x;
    }

    Row cached(Row x) const
    {
        for (double& value : x) {
            if (m_test.float8)
                value = std::clamp(rounded(value, 4, -9), -448.0, 448.0);
            value = rounded(value, 11, -24);
        }
        return x;
    }

    void attend(const Row& query, std::size_t kv, std::size_t token)
    {
        const std::size_t oldest = m_test.window > 0 && token + 1 > m_test.window ? token + 1 - m_test.window : 0;
        Row weights;
        double sum = 0;
        for (std::size_t at = oldest; at <= token; ++at) {
            double score = 0;
            for (std::size_t i = 0; i < query.size(); ++i)
                score += 0.3 * query[i] * m_keys[at][kv][i];
            const double cap = static_cast<double>(m_test.softCap);
            weights.push_back(std::exp(cap > 0 ? cap * std::tanh(score / cap) : score));
            sum += weights.back();
        }
        for (std::size_t i = 0; i < m_test.valueSize; ++i) {
            double value = 0;
            for (std::size_t at = oldest; at <= token; ++at)
                value += weights[at - oldest] / sum * m_values[at][kv][i];
            mixed.push_back(value);
        }
    }

    const Case& m_test;
    std::vector<std::vector<Row>> m_keys{}, m_values{};
};

void check(Device& device, const Case& test)
{
    SCOPED_TRACE(testing::Message() << test.heads << " heads of " << test.keySize << " and " << test.valueSize);
    auto rotary = std::make_shared<graph::Rotary>();
    rotary->style = test.halves ? graph::RotaryStyle::Halves : graph::RotaryStyle::Pairs;
    rotary->dimensions = 2 * test.pairs;
    for (std::size_t i = 0; i < test.pairs; ++i)
        rotary->rates.push_back(std::pow(0.4, static_cast<double>(i)));
    graph::Attention attention{.heads = test.heads,
                               .headsKv = test.headsKv,
                               .keySize = test.keySize,
                               .valueSize = test.valueSize,
                               .scale = 0.3f,
                               .softCap = test.softCap,
                               .window = test.window,
                               .rotary = rotary};
    const std::size_t width = test.heads * test.keySize + test.headsKv * (test.keySize + test.valueSize);
    const std::size_t mixedWidth = test.heads * test.valueSize;
    const std::vector<float> rows = normalValues(kTokens * width, 1), queryWeight = normalValues(test.keySize, 2, 1),
                             keyWeight = normalValues(test.keySize, 3, 1);
    const Reference reference(test, rows, rotary->rates, queryWeight, keyWeight);

    const Allocation q = uploaded(device, queryWeight), k = uploaded(device, keyWeight);
    const auto cache = [&](std::uint64_t size) {
        const std::vector<std::uint32_t> words(kTokens * cacheBytes(test.headsKv, size) / 4, 0x7fff7fff); // NaN
        return uploaded(device, words);
    };
    const Allocation keys = cache(test.keySize), values = cache(test.valueSize);
    const Allocation mixed = uploaded(device, std::vector<float>(kTokens * mixedWidth));
    // The rows of tokens from `first` on, of which `done` are done, and all that goes with them.
    const auto step = [&](std::size_t first, std::size_t current, std::size_t done, std::size_t count) {
        const Allocation queries =
            uploaded(device,
                     std::vector<float>(rows.begin() + static_cast<std::ptrdiff_t>((first + done) * width),
                                        rows.begin() + static_cast<std::ptrdiff_t>((first + done + count) * width)));
        std::vector<float> turns;
        const graph::Angles angles = graph::Angles::of(*rotary, first, current);
        for (std::size_t i = 0; i < angles.cosines.size(); ++i)
            turns.insert(turns.end(), {angles.cosines[i], angles.sines[i]});
        const Allocation angle = uploaded(device, turns.empty() ? std::vector<float>(2) : turns);
        const Allocation place =
            uploaded(device, std::vector<std::uint32_t>{static_cast<std::uint32_t>(first), 0, 0, 0});
        const Allocation out = uploaded(device, std::vector<float>(count * mixedWidth));
        AttentionWork work{.attention = &attention,
                           .cache = test.float8 ? graph::CacheType::Fp8 : graph::CacheType::F16,
                           .count = static_cast<std::uint32_t>(count),
                           .firstToken = static_cast<std::uint32_t>(done),
                           .queries = {queries.slice(), 0, static_cast<std::uint32_t>(width)},
                           .keys = keys.slice(),
                           .values = values.slice(),
                           .place = place.slice(),
                           .angles = angle.slice(),
                           .epsilon = 1e-5f,
                           .mixed = {out.slice(), 0, static_cast<std::uint32_t>(mixedWidth)}};
        if (test.normalises) {
            work.queryWeight = q.slice();
            work.keyWeight = k.slice();
        }
        work.stretches = static_cast<std::uint32_t>(first % 3 * 3 + 1); // 1, 4 or 7
        const Allocation parts = must(device.allocate(work.partsBytes(), MemoryUse::Device, "stretches"));
        work.parts = parts.slice();
        Commands commands = must(Commands::create(device));
        if (count == 1) {
            must(recordAttendOne(device, commands, work));
            EXPECT_EQ(commands.dispatches(), work.stretches > 1 ? 2u : 1u);
        } else {
            must(recordTurn(device, commands, work));
            must(recordAttend(device, commands, work));
        }
        must(commands.finish());
        must(commands.run());
        const auto results = downloaded<float>(device, out.slice());
        for (std::size_t i = 0; i < results.size(); ++i) {
            const double expected = reference.mixed[(first + done) * mixedWidth + i];
            ASSERT_NEAR(static_cast<double>(results[i]), expected, 2e-4 * (1 + std::abs(expected)))
                << "token " << first + done + i / mixedWidth << ", element " << i % mixedWidth;
        }
    };
    step(0, kAtOnce, 0, kFirstPart);
    step(0, kAtOnce, kFirstPart, kAtOnce - kFirstPart);
    for (std::size_t token = kAtOnce; token < kTokens; ++token)
        step(token, 1, 0, 1);
}

/// Long texts give a card more to do at once than it has heads; a processor has no use for it.
TEST(Attention, IsDividedInLongTexts)
{
    const DeviceInfo card{.kind = DeviceKind::Discrete}, software{.kind = DeviceKind::Software};
    const graph::Attention all{.heads = 32, .headsKv = 8, .keySize = 128, .valueSize = 128},
        near{.heads = 32, .headsKv = 8, .keySize = 128, .valueSize = 128, .window = 1024};
    EXPECT_EQ(attentionStretches(card, all, 512), 1u);
    EXPECT_EQ(attentionStretches(card, all, 4096), 8u);
    EXPECT_EQ(attentionStretches(card, all, 131072), 16u);
    EXPECT_EQ(attentionStretches(card, near, 131072), 2u);
    EXPECT_EQ(attentionStretches(software, all, 131072), 1u);
}

TEST(Attention, OfHeadsOfAnySize)
{
    const auto device = openTestDevice();
    check(*device, {4, 2, 16, 16, 8});
    check(*device, {3, 1, 33, 31, 15, true, true});
    check(*device, {2, 2, 2, 1, 1});
    check(*device, {6, 3, 64, 40, 20, true, false, false, 7, 3});
    check(*device, {2, 1, 31, 33, 0, false, true, false, 1});
}

TEST(Attention, OfKeysAndValuesInFloat8)
{
    const auto device = openTestDevice();
    check(*device, {4, 2, 16, 16, 8, false, false, true});
    check(*device, {2, 1, 33, 31, 16, true, true, true, 9});
}

} // namespace
} // namespace ql::gpu

// SPDX-License-Identifier: Apache-2.0
// Search::Best for IQ1_BN and IQ2_BN: -1, 0 or 1 times one scale per row. Whatever the scale, the values that are not
// zero are the largest ones; for any number of them the best scale is known, so that one pass finds the best of all.
#include <algorithm>
#include <bit>
#include <vector>

#include "core/quant/best_row.h"
#include "core/quant/codec/ternary_rows.h"

namespace ql::quant::codec {
namespace {

/// The magnitudes of a row, the largest first; of equals the last column.
class SortedMagnitudes {
public:
    SortedMagnitudes(const float* x, std::size_t columns)
        : m_keys(columns)
    {
        for (std::size_t i = 0; i < columns; ++i)
            m_keys[i] = std::uint64_t{std::bit_cast<std::uint32_t>(std::abs(x[i]))} << 32 | i;
        std::ranges::sort(m_keys, std::greater());
    }

    float bestScale(const float* weights) const
    {
        double xl = 0, ll = 0, best = 0, scale = 0;
        for (const std::uint64_t key : m_keys) {
            const double weight = weights ? static_cast<double>(weights[key & 0xffffffffu]) : 1;
            xl += weight * static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(key >> 32)));
            ll += weight;
            if (ll > 0 && xl * xl > best * ll) {
                scale = xl / ll;
                best = scale * xl;
            }
        }
        return static_cast<float>(scale);
    }

private:
    std::vector<std::uint64_t> m_keys;
};

} // namespace

template <typename Codec>
void encodeBestTernary(const float* rows, std::size_t rowCount, std::size_t columns, std::span<const float> importance,
                       std::byte* out)
{
    constexpr Format format = Codec::rowHeaderBytes == 2 ? Format::IQ1_BN : Format::IQ2_BN;
    const float* const weights = importance.empty() ? nullptr : importance.data();
    encodeBestUnits(format, rows, rowCount, columns, importance, out, [&](const EncodedUnits& units) {
        auto* to = reinterpret_cast<std::uint8_t*>(units.bytes);
        for (std::size_t row = 0; row < units.count; ++row) {
            const float* const x = units.x + row * columns;
            to = Codec::encodeRow(x, columns, SortedMagnitudes(x, columns).bestScale(weights), to);
        }
    });
}

template void encodeBestTernary<IQ1_BN>(const float*, std::size_t, std::size_t, std::span<const float>, std::byte*);
template void encodeBestTernary<IQ2_BN>(const float*, std::size_t, std::size_t, std::span<const float>, std::byte*);

} // namespace ql::quant::codec

// SPDX-License-Identifier: Apache-2.0
#include "core/quant/block_codes.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <mutex>
#include <random>

#include "core/quant/dispatch.h"

namespace ql::quant {

namespace {

/// Different contents, because a bit need not matter in each: the sign of a zero does not.
constexpr unsigned probes = 3;
/// More bits would be plain numbers, whose grid is too fine to be looked at.
constexpr unsigned mostBits = 8;
/// Of a block that is codes and scales, at least this share is codes; where it is less, a value's own bits are only
/// part of what it is made of (signs beside a codebook's index).
constexpr double leastShare = 0.6;

bool same(float a, float b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

void turn(std::vector<std::byte>& bytes, std::size_t bit)
{
    bytes[bit / 8] ^= std::byte{1} << (bit % 8);
}

constexpr std::size_t nobody = SIZE_MAX, several = SIZE_MAX - 1;

/// For each bit of the blocks of one group of rows the only value that it changes.
class Owners {
public:
    explicit Owners(const FormatInfo& info)
        : m_info(info)
        , m_owners(std::size_t{info.blockBytes} * info.interleavedRows * 8, nobody)
    {
    }

    void probe(std::uint32_t seed)
    {
        const std::size_t rows = m_info.interleavedRows, columns = m_info.blockValues, header = m_info.rowHeaderBytes;
        std::vector<float> values(rows * columns), before(values.size()), after(values.size());
        std::mt19937 random(seed);
        for (float& value : values) // not std::normal_distribution: the same on every machine
            value = static_cast<float>(static_cast<int>(random() % 2001) - 1000) / 1000;
        const std::vector<float> importance(columns, 1.0f);
        std::vector<std::byte> bytes((header + m_info.blockBytes) * rows);
        encoder(m_info.format)(values.data(), rows, columns,
                               m_info.needsImportance ? std::span<const float>(importance) : std::span<const float>(),
                               bytes.data());
        const DecodeRows decode = decoder(m_info.format);
        decode(bytes.data(), rows, columns, before.data());
        for (std::size_t bit = 0; bit < m_owners.size(); ++bit) {
            if (m_owners[bit] == several)
                continue;
            turn(bytes, header * rows * 8 + bit);
            decode(bytes.data(), rows, columns, after.data());
            turn(bytes, header * rows * 8 + bit);
            for (std::size_t i = 0; i < after.size(); ++i) {
                if (!same(before[i], after[i]))
                    m_owners[bit] = m_owners[bit] == nobody || m_owners[bit] == i ? i : several;
            }
        }
    }

    std::vector<std::uint32_t> bitsOf(std::size_t value) const
    {
        std::vector<std::uint32_t> found;
        for (std::size_t bit = 0; bit < m_owners.size(); ++bit) {
            if (m_owners[bit] == value)
                found.push_back(static_cast<std::uint32_t>(bit));
        }
        // Codes with their bits in two places have more low bits than high ones.
        const auto inByte = [&](std::uint32_t bit) {
            return std::count_if(found.begin(), found.end(), [&](std::uint32_t b) { return b / 8 == bit / 8; });
        };
        std::stable_sort(found.begin(), found.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return inByte(a) > inByte(b); });
        return found;
    }

private:
    const FormatInfo& m_info;
    std::vector<std::size_t> m_owners;
};

BlockCodes find(const FormatInfo& info)
{
    if (info.isFloat || !info.encode || !info.decode)
        return {};
    Owners owners(info);
    for (std::uint32_t seed = 1; seed <= probes; ++seed)
        owners.probe(seed);
    BlockCodes codes;
    for (std::size_t value = 0; value < info.blockValues; ++value) {
        const auto bits = owners.bitsOf(value);
        if (value == 0)
            codes.bits = static_cast<unsigned>(bits.size());
        if (bits.empty() || bits.size() != codes.bits || bits.size() > mostBits)
            return {};
        codes.places.insert(codes.places.end(), bits.begin(), bits.end());
    }
    return codes.bits < leastShare * info.bitsPerWeight() ? BlockCodes() : codes;
}

} // namespace

std::uint32_t BlockCodes::read(std::span<const std::byte> block, std::size_t value) const
{
    std::uint32_t code = 0;
    for (unsigned bit = 0; bit < bits; ++bit) {
        const std::uint32_t place = places[value * bits + bit];
        code |= (std::to_integer<std::uint32_t>(block[place / 8]) >> (place % 8) & 1) << bit;
    }
    return code;
}

void BlockCodes::write(std::span<std::byte> block, std::size_t value, std::uint32_t code) const
{
    for (unsigned bit = 0; bit < bits; ++bit) {
        const std::uint32_t place = places[value * bits + bit];
        const std::byte mask = std::byte{1} << (place % 8);
        block[place / 8] = (code >> bit & 1) != 0 ? block[place / 8] | mask : block[place / 8] & ~mask;
    }
}

const BlockCodes& blockCodes(Format format)
{
    static std::mutex mutex;
    static std::map<Format, BlockCodes> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(format);
    return found != known.end() ? found->second : known.emplace(format, find(info(format))).first->second;
}

} // namespace ql::quant

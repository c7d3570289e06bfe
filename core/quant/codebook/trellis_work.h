// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ql::quant::codebook {

/// The codes of a run of 32 values: eight, or four where codes have eight values.
struct TrellisCodes {
    std::uint16_t of[8];
};

/// A group of values under some of its scales.
struct TrellisJob {
    std::uint32_t place; ///< of the run, times eight, and of the group in it
    std::uint16_t tries; ///< a bit for each
    std::uint16_t key; ///< jobs are sorted by this
};

/// What an encoder keeps about the rows that it encodes together. Its memory is managed in a file of its own, so that
/// no kernel brings in functions of the standard library compiled for its instruction set.
class TrellisWork {
public:
    static constexpr std::size_t mostTries = 11; ///< scales tried per run

    explicit TrellisWork(std::size_t values);
    ~TrellisWork();

    float* weights() const { return m_weights; } ///< one per value
    float* magnitudes() const { return m_magnitudes; } ///< one per value
    float* scales() const { return m_scales; } ///< one per run
    float* triedScales() const { return m_triedScales; } ///< up to mostTries per run
    float* inverses() const { return m_inverses; } ///< one per tried scale, for a matcher
    TrellisCodes* codes() const { return m_codes; } ///< of each run
    TrellisCodes* triedCodes() const { return m_triedCodes; } ///< one per tried scale

    /// Room for a sorting of `count` things, as many as were ever asked for.
    std::uint32_t* order(std::size_t count);
    std::uint16_t* keys(std::size_t count);
    TrellisJob* jobs(std::size_t count);

private:
    std::vector<float> m_floats;
    std::vector<TrellisCodes> m_lists;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint16_t> m_keys;
    std::vector<TrellisJob> m_jobs;
    float *m_weights, *m_magnitudes, *m_scales, *m_triedScales, *m_inverses;
    TrellisCodes *m_codes, *m_triedCodes;
};

} // namespace ql::quant::codebook

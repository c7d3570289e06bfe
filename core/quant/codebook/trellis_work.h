// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ql::quant::codebook {

/// The codes of a run of 32 values: eight, or four where codes have eight values.
using TrellisCodes = std::array<std::uint16_t, 8>;

/// What an encoder keeps about a row. Its memory is managed in a file of its own, so that no kernel brings in functions
/// of the standard library compiled for its instruction set.
class TrellisWork {
public:
    explicit TrellisWork(std::size_t columns);
    ~TrellisWork();

    float* weights() const { return m_weights; } ///< one per value
    float* scales() const { return m_scales; } ///< one per run
    TrellisCodes* codes() const { return m_codes; } ///< of each run

private:
    std::vector<float> m_floats;
    std::vector<TrellisCodes> m_lists;
    float* m_weights;
    float* m_scales;
    TrellisCodes* m_codes;
};

} // namespace ql::quant::codebook

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <vector>

namespace ql::gpu {

/// Normally distributed, with a deviation of 1.
inline std::vector<float> normalValues(std::size_t count, unsigned seed, float middle = 0)
{
    std::mt19937 generator(seed);
    std::normal_distribution<float> distribution(middle, 1);
    std::vector<float> values(count);
    for (float& value : values)
        value = distribution(generator);
    return values;
}

} // namespace ql::gpu

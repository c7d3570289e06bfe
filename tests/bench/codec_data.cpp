// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/codec_data.h"

#include <random>

namespace ql::bench {

const CodecData& codecData()
{
    static const CodecData data = [] {
        CodecData made;
        std::mt19937 random(1);
        std::normal_distribution<float> normal(0, 0.02f);
        std::lognormal_distribution<float> spread(0, 1.5f);
        for (std::size_t i = 0; i < CodecData::weights; ++i)
            made.rows.push_back(normal(random));
        for (std::size_t i = 0; i < CodecData::columns; ++i)
            made.importance.push_back(spread(random));
        return made;
    }();
    return data;
}

} // namespace ql::bench

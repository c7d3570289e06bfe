// SPDX-License-Identifier: Apache-2.0
#include "tests/gpu/decoded.h"

#include <bit>
#include <cmath>

#include "gpu/matvec.h"

namespace ql::gpu {

std::vector<float> decodedOnDevice(Device& device, const WeightSource& source)
{
    WeightLoader loader = must(WeightLoader::create(device));
    const Weights weights = must(loader.load(source));
    const std::uint64_t padded = weights.groups() * 32;
    const Allocation out = must(device.allocate(4 * weights.rows * padded, MemoryUse::Device, "values"));
    Commands commands = must(Commands::create(device));
    must(recordDecode(device, commands, weights, out.slice()));
    must(commands.finish());
    must(commands.run());
    const auto all = downloaded<float>(device, out.slice());
    std::vector<float> values;
    for (std::uint64_t row = 0; row < weights.rows; ++row) {
        const auto* line = all.data() + row * padded;
        values.insert(values.end(), line, line + weights.columns);
        for (std::uint64_t i = weights.columns; i < padded; ++i)
            EXPECT_EQ(line[i], 0) << "what fills up row " << row;
    }
    return values;
}

void expectSame(const std::vector<float>& ours, const std::vector<float>& truth)
{
    ASSERT_EQ(ours.size(), truth.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
        const bool same = std::isnan(truth[i])
            ? std::isnan(ours[i])
            : std::bit_cast<std::uint32_t>(ours[i]) == std::bit_cast<std::uint32_t>(truth[i]);
        ASSERT_TRUE(same) << "value " << i << ": " << ours[i] << " instead of " << truth[i];
    }
}

} // namespace ql::gpu

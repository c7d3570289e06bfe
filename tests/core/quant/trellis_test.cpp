// SPDX-License-Identifier: Apache-2.0
// The code books of IQ1_KT to IQ4_KT: what the searches take for granted.
#include <gtest/gtest.h>

#include "core/quant/codebook/trellis.h"

namespace ql::quant::codebook {
namespace {

void expectRoom(const Trellis& trellis, std::size_t cells, std::size_t mostBoxes)
{
    for (std::size_t cell = 0; cell < cells; ++cell)
        ASSERT_LE(trellis.boxesOf(cell).count, mostBoxes) << cell;
}

TEST(Trellis, CellsFitIntoTheRoomOfTheSearches)
{
    for (const Trellis* trellis : {&iq1KtTrellis(), &iq2KtTrellis(), &iq3KtTrellis()})
        expectRoom(*trellis, 256, Trellis::mostBoxes);
    for (const bool withOffset : {false, true})
        expectRoom(iq4KtTrellis(withOffset), 625, Trellis::mostBoxesOfFours);
}

/// A lower bound on what a code costs is taken from the bin of its value.
TEST(Trellis, BinsHoldTheValuesOfTheirCodes)
{
    const Trellis& trellis = iq3KtTrellis();
    for (const std::size_t cell : {0, 37, 255}) {
        const auto codes = trellis.codesOf(cell);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            for (std::size_t axis = 0; axis < 8; ++axis) {
                const Trellis::Bins& bins = trellis.binsOf(cell, axis);
                const std::size_t bin = trellis.linesOf(cell)[i / 64 * 8 + axis].bytes[i % 64];
                const auto value = static_cast<float>(trellis.values(codes[i])[axis]);
                ASSERT_LT(bin, 16u);
                ASSERT_LE(bins.lowest[bin], value);
                ASSERT_GE(bins.highest[bin], value);
            }
        }
    }
}

} // namespace
} // namespace ql::quant::codebook

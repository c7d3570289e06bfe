// SPDX-License-Identifier: Apache-2.0
#include "core/fit/layer_windows.h"

#include <algorithm>
#include <array>

namespace ql::fit {

namespace {

struct Row {
    std::string_view architecture;
    std::uint64_t period;
};

/// As llama.cpp v0.5.0 has it.
constexpr std::array table = {
    Row{"gpt-oss", 2}, Row{"gpt_oss", 2}, Row{"gemma2", 2},  Row{"gemma3", 6}, Row{"gemma3n", 5},
    Row{"cohere2", 4}, Row{"afmoe", 4},   Row{"exaone4", 4}, Row{"olmo2", 4},
};

} // namespace

std::uint64_t windowPeriodOf(std::string_view architecture)
{
    const auto* found = std::ranges::find(table, architecture, &Row::architecture);
    return found == table.end() ? 0 : found->period;
}

} // namespace ql::fit

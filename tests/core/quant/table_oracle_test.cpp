// SPDX-License-Identifier: Apache-2.0
// The table of formats says what the real ggml says.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

#include "core/quant/format.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::quant::testing {
namespace {

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

/// ik_llama.cpp gave these numbers a meaning that mainline does not have.
bool isTakenByIkLlama(std::uint32_t id)
{
    const auto format = formatByGgufId(id);
    return format && info(*format).dialect == Dialect::IkLlama;
}

TEST(FormatTable, AgreesWithGgmlAboutEveryMainlineNumber)
{
    for (std::uint32_t id = 0; id < 43; ++id) {
        const auto traits = oracle::Ggml::installed().traits(id);
        const auto format = formatByGgufId(id);
        if (traits.blockValues == 0) {
            EXPECT_TRUE(!format || isTakenByIkLlama(id)) << id;
            continue;
        }
        ASSERT_TRUE(format) << id << " " << traits.name;
        const FormatInfo& row = info(*format);
        EXPECT_EQ(row.name, upper(traits.name));
        EXPECT_EQ(row.dialect, Dialect::Ggml) << row.name;
        EXPECT_EQ(row.blockValues, traits.blockValues) << row.name;
        EXPECT_EQ(row.blockBytes, traits.blockBytes) << row.name;
        EXPECT_EQ(row.needsImportance, oracle::Ggml::installed().requiresImportance(id)) << row.name;
        EXPECT_EQ(*rowBytes(row, 1024), oracle::Ggml::installed().rowBytes(id, 1024)) << row.name;
        EXPECT_EQ(row.blockValues > 1, traits.quantized) << row.name;
    }
}

TEST(FormatTable, HasEveryMainlineFormat)
{
    const auto mainline = std::ranges::count(formats(), Dialect::Ggml, &FormatInfo::dialect);
    std::ptrdiff_t inGgml = 0;
    for (std::uint32_t id = 0; id < 43; ++id)
        inGgml += oracle::Ggml::installed().traits(id).blockValues > 0 ? 1 : 0;
    EXPECT_EQ(mainline, inGgml);
}

} // namespace
} // namespace ql::quant::testing

// SPDX-License-Identifier: Apache-2.0
// Four rows of 512 generated numbers, whose bytes ggml wrote once; only the checksums are kept, in
// tests/fixtures/quant/golden_vectors.json. Holds where the real library cannot be loaded.
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/sha256.h"
#include "core/quant/format.h"

namespace ql::quant::testing {
namespace {

struct Inputs {
    std::size_t columns = 512;
    std::vector<float> rows{};
    std::vector<float> importance{};

    Inputs()
    {
        for (int i = 0; i < 4 * 512; ++i) {
            float sum = 0;
            for (int k = 0; k < 12; ++k)
                sum += uniform();
            rows.push_back((sum - 6.0f) * 0.05f);
        }
        for (std::size_t i = 0; i < 512; ++i)
            rows[512 + i] *= 40;
        std::fill_n(rows.begin() + 2 * 512, 256, 0.0f);
        for (std::size_t i = 0; i < 512; i += 7)
            rows[3 * 512 + i] = 0;
        rows[3 * 512 + 100] = 3.5f;
        for (std::size_t i = 0; i < columns; ++i) {
            const float first = uniform(), second = uniform();
            importance.push_back(first * second * 8 + 0.01f);
        }
    }

private:
    std::uint64_t m_state = 0x9E3779B97F4A7C15;

    float uniform()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<float>(m_state >> 40) / 16777216.0f;
    }
};

nlohmann::json golden()
{
    std::ifstream file(QL_TEST_DATA "/fixtures/quant/golden_vectors.json");
    return nlohmann::json::parse(file);
}

TEST(Golden, InputsAreTheOnesThatGgmlSaw)
{
    const Inputs inputs;
    EXPECT_EQ(sha256Hex(std::as_bytes(std::span(inputs.rows))), golden()["x_sha256"]);
    EXPECT_EQ(sha256Hex(std::as_bytes(std::span(inputs.importance))), golden()["importance_sha256"]);
}

TEST(Golden, EveryFormatGivesTheBytesAndTheNumbersOfGgml)
{
    const Inputs inputs;
    std::set<Format> checked;
    const nlohmann::json expected = golden();
    for (const nlohmann::json& type : expected["types"]) {
        const std::string name = type["name"];
        const FormatInfo& format = info(formatByName(name).value());
        if (!format.encode)
            continue;
        checked.insert(format.format);
        for (const bool weighted : {false, true}) {
            const auto wanted = type.find(weighted ? "weighted" : "plain");
            if (wanted == type.end())
                continue;
            std::vector<std::byte> bytes(4 * *rowBytes(format, inputs.columns));
            format.encode(inputs.rows.data(), 4, inputs.columns,
                          weighted ? std::span<const float>(inputs.importance) : std::span<const float>{},
                          bytes.data());
            EXPECT_EQ(sha256Hex(bytes), (*wanted)["encoded_sha256"]) << name << (weighted ? " weighted" : "");

            std::vector<float> back(inputs.rows.size());
            format.decode(bytes.data(), 4, inputs.columns, back.data());
            if (wanted->contains("decoded_sha256")) {
                EXPECT_EQ(sha256Hex(std::as_bytes(std::span(back))), (*wanted)["decoded_sha256"]) << name;
            }
        }
    }
    for (const FormatInfo& format : formats()) {
        if (format.encode && format.dialect == Dialect::Ggml && format.format != Format::F32) {
            EXPECT_TRUE(checked.contains(format.format)) << format.name;
        }
    }
}

} // namespace
} // namespace ql::quant::testing

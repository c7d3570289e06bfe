// SPDX-License-Identifier: Apache-2.0
// Every quantised checkpoint that tests/fixtures/schemes makes: what each weight is, and what it is worth, to the bit.
#include <bit>
#include <cmath>
#include <filesystem>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/checkpoint/weights.h"
#include "tests/core/io/temp_folder.h"

namespace {

using namespace ql;
using checkpoint::Weight;
using checkpoint::Weights;
using testing::HasSubstr;

const std::string kMade = QL_SCHEME_FIXTURES;

Json jsonOf(const std::string& path)
{
    const std::string text = test::contentOf(path);
    const auto json = parseJson(text, path);
    if (!json)
        ADD_FAILURE() << json.error().message;
    return json.value_or(Json());
}

/// The words of make_schemes.py for a scheme.
std::string schemeKey(const checkpoint::CodedWeight& weight)
{
    const quant::Scheme& scheme = weight.scheme();
    if (quant::isNvfp4(scheme) || quant::isMxfp4(scheme) || quant::schemeName(scheme) == "MXFP8")
        return quant::isNvfp4(scheme) ? "nvfp4" : quant::isMxfp4(scheme) ? "mxfp4" : "mxfp8";
    std::string key = scheme.element == quant::Element::E4M3 ? "fp8-e4m3"
        : scheme.element == quant::Element::E5M2             ? "fp8-e5m2"
                                                             : fmt::format("int{}", scheme.bits);
    if (scheme.groupRows == 0 && scheme.groupColumns == 0)
        key += " tensor";
    else if (scheme.groupRows == 1)
        key += scheme.groupColumns ? fmt::format(" group {}", scheme.groupColumns) : " channel";
    else
        key += fmt::format(" block {}x{}", scheme.groupRows, scheme.groupColumns);
    return key + (scheme.hasZeros ? " asymmetric" : "") + (weight.hasPlainGroups() ? "" : " act-order");
}

/// Equal bits, but that any NaN equals any other.
template <class Real> bool isSame(Real a, Real b)
{
    return (std::isnan(a) && std::isnan(b)) || (a == b && std::signbit(a) == std::signbit(b))
        || (a == 0 && b == 0); // -0 of a format is written as 0 by the generator
}

class SchemeFixture : public testing::TestWithParam<std::string> {
protected:
    static Result<Weights> resolve(const std::string& folder, checkpoint::CheckpointPtr& opened)
    {
        QL_TRY(opened, checkpoint::open(io::systemDisk(), folder));
        return checkpoint::resolveWeights(opened, io::systemDisk());
    }

    static void expectValues(const Weight& weight, const checkpoint::Checkpoint& truth)
    {
        const checkpoint::Tensor* values = truth.find(weight.name);
        ASSERT_TRUE(values) << weight.name;
        ASSERT_EQ(weight.shape, values->shape) << weight.name;
        const std::uint64_t rows = weight.coded->rows(), columns = weight.coded->columns();
        ASSERT_EQ(rows * columns, values->elements()) << weight.name;
        std::vector<double> expected(rows * columns), exact(rows * columns);
        ASSERT_TRUE(truth.read(*values, 0, std::as_writable_bytes(std::span(expected))));
        const auto read = weight.coded->readExact(0, rows, exact);
        ASSERT_TRUE(read) << read.error().message;
        for (std::size_t i = 0; i < exact.size(); ++i)
            ASSERT_TRUE(isSame(exact[i], expected[i]))
                << weight.name << " " << i / columns << "," << i % columns << ": " << exact[i] << " " << expected[i];
        // Row by row as well as at once, since chunks begin anywhere in a block.
        std::vector<float> row(columns);
        for (std::uint64_t i = 0; i < rows; ++i) {
            ASSERT_TRUE(weight.coded->readRows(i, 1, row));
            for (std::uint64_t j = 0; j < columns; ++j)
                ASSERT_TRUE(isSame(row[j], static_cast<float>(expected[i * columns + j]))) << weight.name << " " << i;
        }
    }
};

TEST_P(SchemeFixture, IsReadAsItIsMeant)
{
    const std::string folder = kMade + "/" + GetParam();
    const Json expect = jsonOf(folder + "/expect.json");
    checkpoint::CheckpointPtr opened;
    const auto weights = resolve(folder + "/model", opened);
    if (!expect["opens"].get<bool>()) {
        ASSERT_FALSE(weights) << "accepted: " << expect["about"];
        for (const Json& word : expect["error"])
            EXPECT_THAT(weights.error().message, HasSubstr(word.get<std::string>()));
        return;
    }
    ASSERT_TRUE(weights) << weights.error().message;
    std::string warnings;
    for (const std::string& warning : weights->warnings)
        warnings += warning + "\n";
    // NaN codes are found by a scan of all values, not on opening.
    const Json& words = expect["nan_codes"].empty() ? expect["warnings"] : Json::array();
    for (const Json& word : words)
        EXPECT_THAT(warnings, HasSubstr(word.get<std::string>()));
    if (words.empty()) {
        EXPECT_EQ(warnings, "");
    }

    const auto truth = checkpoint::open(io::systemDisk(), folder + "/expected.safetensors");
    ASSERT_TRUE(truth) << truth.error().message;
    std::size_t coded = 0, accounted = weights->unused.size();
    for (const Weight& weight : weights->all) {
        accounted += 1 + weight.companions.size();
        const Json& schemes = expect["schemes"];
        const std::string scheme =
            schemes.contains(weight.name) ? schemes[weight.name].get<std::string>() : std::string("bf16");
        ASSERT_EQ(weight.coded ? schemeKey(*weight.coded) : "bf16", scheme) << weight.name;
        if (!weight.coded)
            continue;
        ++coded;
        expectValues(weight, **truth);
    }
    EXPECT_EQ(accounted, opened->tensors().size()) << "every tensor is in one place";
    const auto isCoded = [](const Json& scheme) { return scheme != "bf16"; };
    EXPECT_EQ(coded,
              static_cast<std::size_t>(std::count_if(expect["schemes"].begin(), expect["schemes"].end(), isCoded)));
}

std::vector<std::string> fixtureNames()
{
    // Read when the program lists its tests, so the folder may not be there yet.
    const auto json = parseJson(test::contentOf(kMade + "/fixtures.json"), "fixtures.json");
    std::vector<std::string> names;
    if (json)
        for (const Json& name : *json)
            names.push_back(name.get<std::string>());
    return names;
}

TEST(SchemeFixtures, AreMade)
{
    EXPECT_FALSE(fixtureNames().empty()) << kMade << ": run ctest, which makes them, or make_schemes.py";
}

/// A fixture with one thing in its configuration changed.
std::string refusalOfChanged(const std::string& fixture, const std::string& key, const Json& value)
{
    const test::TempFolder folder;
    std::filesystem::copy(kMade + "/" + fixture + "/model", folder.path(), std::filesystem::copy_options::recursive);
    Json config = jsonOf(folder / "config.json");
    config["quantization_config"][key] = value;
    folder.write("config.json", dumpJson(config));
    const auto opened = checkpoint::open(io::systemDisk(), folder.path());
    if (!opened)
        return opened.error().message;
    const auto weights = checkpoint::resolveWeights(*opened, io::systemDisk());
    return weights ? "(accepted)" : weights.error().message;
}

TEST(SchemeFixtures, ZeroPointsShowWhichGptqItIs)
{
    EXPECT_EQ(refusalOfChanged("gptq", "checkpoint_format", "gptq"), "(accepted)");
    for (const char* first : {"gptq", "gptq-3-bit", "gptq-no-version", "gptq-8-bit"})
        EXPECT_THAT(refusalOfChanged(first, "checkpoint_format", "gptq_v2"), HasSubstr("checkpoint_format")) << first;
    EXPECT_THAT(refusalOfChanged("gptq-v2", "checkpoint_format", "gptq"), HasSubstr("checkpoint_format"));
    EXPECT_THAT(refusalOfChanged("gptq-v2", "sym", true), HasSubstr("sym"));
    EXPECT_THAT(refusalOfChanged("gptq", "group_size", 64), HasSubstr("scales [4, "));
    EXPECT_THAT(refusalOfChanged("gptq", "bits", 8), HasSubstr("are not the"));
    EXPECT_THAT(refusalOfChanged("awq", "group_size", 32), HasSubstr("scales"));
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(SchemeFixture);
INSTANTIATE_TEST_SUITE_P(All, SchemeFixture, testing::ValuesIn(fixtureNames()), [](const auto& each) {
    std::string name = each.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace

// SPDX-License-Identifier: Apache-2.0
// Every architecture file against its golden results: key/values, names, shapes and every transformed value.
// The results come from llama.cpp's converter and an independent evaluator of the schema; see
// tests/fixtures/arch/README.md, which also says how the input values are made.
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

#include "core/arch/coded_rows.h"
#include "core/arch/model.h"
#include "core/base/sha256.h"
#include "core/checkpoint/checkpoint.h"
#include "core/quant/coded.h"
#include "hf_folder.h"

namespace {

using namespace ql;

const std::string kFixtures = std::string(QL_TEST_DATA) + "/fixtures/arch";

Json readJson(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return Json::parse(text.str());
}

std::uint32_t crc32(const std::string& text)
{
    std::uint32_t crc = ~0u;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return ~crc;
}

test::MadeTensor synthetic(const std::string& name, const std::vector<std::uint64_t>& shape)
{
    std::size_t count = 1;
    for (const auto size : shape)
        count *= size;
    const std::uint32_t seed = crc32(name);
    const auto integer = [seed](std::size_t i) { return static_cast<std::uint32_t>(seed + i * 2654435761u); };
    if (name.ends_with("_blocks") || name.ends_with("_scales")) {
        const bool isScale = name.ends_with("_scales"); // around 1, as exponents of real weights are
        test::MadeTensor bytes{"U8", shape, std::vector<std::byte>(count)};
        for (std::size_t i = 0; i < count; ++i)
            bytes.bytes[i] = static_cast<std::byte>(isScale ? 118 + (integer(i) >> 24) % 8 : integer(i) >> 24);
        return bytes;
    }
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = static_cast<float>(integer(i) / 4294967296.0 - 0.5);
    return test::floats(shape, values);
}

class Golden : public testing::TestWithParam<std::string> {
protected:
    Golden()
        : m_golden(readJson(kFixtures + "/golden/" + GetParam() + ".json"))
    {
        const std::string specName = m_golden["spec"].get<std::string>();
        const Json spec = readJson(arch::resourceFolder() + "/architectures/" + specName + ".json");
        Json config = m_golden["config"];
        config["architectures"] = Json::array({spec["hf"]["architectures"][0]});
        m_folder.write("config.json", config.dump());
        std::map<std::string, test::MadeTensor> tensors;
        for (const auto& [name, shape] : m_golden["source_tensors"].items())
            tensors[name] = synthetic(name, shape.get<std::vector<std::uint64_t>>());
        m_folder.writeWeights(tensors);
    }

    Result<arch::ModelPtr> interpret() const
    {
        auto checkpoint = checkpoint::open(io::systemDisk(), m_folder.path());
        return checkpoint ? arch::interpret(*checkpoint) : fail(std::move(checkpoint).error());
    }

    Json m_golden;
    test::HfFolder m_folder{};
};

/// Whole numbers and truth values alike, for comparing.
std::vector<std::int64_t> elementsOf(const gguf::Array& array)
{
    if (const auto* numbers = std::get_if<std::vector<std::uint64_t>>(&array.elements))
        return {numbers->begin(), numbers->end()};
    return std::get<std::vector<std::int64_t>>(array.elements);
}

std::vector<std::int64_t> elementsOf(const Json& array)
{
    std::vector<std::int64_t> elements;
    for (const Json& element : array)
        elements.push_back(element.is_boolean() ? element.get<bool>() : element.get<std::int64_t>());
    return elements;
}

void expectEqual(const std::string& key, const gguf::Value& ours, const Json& expected)
{
    EXPECT_EQ(gguf::typeName(ours), expected[0].get<std::string>()) << key;
    const Json& value = expected[1];
    if (value.is_string())
        EXPECT_EQ(*ours.asString(), value.get<std::string>()) << key;
    else if (value.is_boolean())
        EXPECT_EQ(ours.asUnsigned(), value.get<bool>()) << key;
    else if (value.is_array())
        EXPECT_EQ(elementsOf(*ours.asArray()), elementsOf(value)) << key;
    else if (ours.type == gguf::ValueType::F32)
        EXPECT_EQ(static_cast<float>(*ours.asNumber()), value.get<float>()) << key;
    else
        EXPECT_EQ(ours.asUnsigned(), value.get<std::uint64_t>()) << key;
}

TEST_P(Golden, KeyValuesAreThoseOfTheConverter)
{
    const auto model = interpret();
    ASSERT_TRUE(model) << model.error().message;
    std::size_t compared = 0;
    for (const gguf::KeyValue& entry : (*model)->metadata) {
        if (entry.key.starts_with("general.") || entry.key.starts_with("tokenizer."))
            continue;
        const bool isForMissingTokenizer = entry.key.ends_with(".vocab_size") && !m_golden["kv"].contains(entry.key);
        if (isForMissingTokenizer)
            continue;
        ASSERT_TRUE(m_golden["kv"].contains(entry.key)) << entry.key;
        expectEqual(entry.key, entry.value, m_golden["kv"][entry.key]);
        ++compared;
    }
    EXPECT_EQ(compared, m_golden["kv"].size());
}

/// The bytes that the converter writes of MXFP4 codes.
std::vector<std::byte> blocksOf(const arch::TargetTensor& tensor)
{
    const arch::CodedRows& rows = *tensor.coded;
    const std::uint64_t rowBytes = tensor.columns() / 32 * 17;
    std::vector<std::byte> blocks(tensor.rowCount() * rowBytes), codes(rows.codeRowBytes()), exponents(rows.groups());
    std::vector<float> scales(rows.groups());
    for (std::uint64_t row = 0; row < tensor.rowCount(); ++row) {
        EXPECT_TRUE(rows.readCodes(row, 1, codes));
        EXPECT_TRUE(rows.readScales(row, 1, scales));
        for (std::size_t i = 0; i < scales.size(); ++i)
            exponents[i] = static_cast<std::byte>(quant::toE8m0(scales[i]));
        quant::packMxfp4(codes.data(), exponents.data(), tensor.columns(), blocks.data() + row * rowBytes);
    }
    return blocks;
}

TEST_P(Golden, TensorsAreThoseOfTheConverter)
{
    const auto model = interpret();
    ASSERT_TRUE(model) << model.error().message;
    std::map<std::string, const arch::TargetTensor*> byName;
    for (const arch::TargetTensor& tensor : (*model)->tensors)
        byName[tensor.name] = &tensor;
    ASSERT_EQ(byName.size(), m_golden["tensors"].size());
    for (const Json& expected : m_golden["tensors"]) {
        const std::string name = expected["name"].get<std::string>();
        ASSERT_TRUE(byName.contains(name)) << name;
        const arch::TargetTensor& tensor = *byName[name];
        const std::vector<std::uint64_t> ne(tensor.shape.rbegin(), tensor.shape.rend());
        ASSERT_EQ(ne, expected["ne"].get<std::vector<std::uint64_t>>()) << name;
        if (expected["data"] == "MXFP4") {
            ASSERT_TRUE(tensor.coded) << name;
            EXPECT_EQ(sha256Hex(blocksOf(tensor)).substr(0, 32), expected["sha256"].get<std::string>()) << name;
            continue;
        }
        std::vector<float> values(tensor.elements());
        for (std::uint64_t row = 0; row < tensor.rowCount(); row += 3) { // in parts, as a job reads them
            const std::uint64_t rows = std::min<std::uint64_t>(3, tensor.rowCount() - row);
            const auto status = tensor.rows->readRows(
                row, rows, std::span(values).subspan(row * tensor.columns(), rows * tensor.columns()));
            ASSERT_TRUE(status) << status.error().message;
        }
        EXPECT_EQ(sha256Hex(std::as_bytes(std::span(values))).substr(0, 32), expected["sha256"].get<std::string>())
            << name << ", begins " << values[0] << ", expected " << expected["head"].dump();
    }
}

INSTANTIATE_TEST_SUITE_P(Architectures, Golden,
                         testing::Values("afmoe", "command-r", "command-r_plus", "deepseek2", "deepseek2_lite",
                                         "deepseek2_yarn", "gemma2", "gemma3", "gemma3_lin", "glm4", "glm4moe",
                                         "gpt-oss", "gpt-oss_mx", "gpt2", "granite", "llama", "llama_l3", "mistral",
                                         "mixtral", "olmo2", "olmo2_3", "phi3", "qwen2", "qwen2moe", "qwen3",
                                         "qwen3_yarn", "qwen3moe", "smollm3", "stablelm", "stablelm_qk", "starcoder2"),
                         [](const auto& instance) {
                             std::string name = instance.param;
                             for (char& c : name)
                                 c = c == '-' ? '_' : c;
                             return name;
                         });

} // namespace

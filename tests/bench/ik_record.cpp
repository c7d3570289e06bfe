// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/ik_record.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/bytes.h"

namespace ql::bench {
namespace {

constexpr std::size_t rowCount = 8, columns = 1024;

std::string recordedName(const quant::FormatInfo& format)
{
    std::string name(format.name);
    std::ranges::transform(name, name.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

std::map<std::string, IkRecord> readRecords()
{
    std::map<std::string, IkRecord> records;
    std::ifstream file(QL_IK_FIXTURES "/types.jsonl");
    for (std::string line; std::getline(file, line);) {
        const auto type = nlohmann::json::parse(line);
        const auto rate = [&](const char* kind) { return 1e6 * type[kind]["mweights_per_s"].get<double>(); };
        records[type["name"]] = {rate("plain"), rate("importance")};
    }
    return records;
}

std::vector<char> readAll(const std::string& name)
{
    std::ifstream file(QL_IK_FIXTURES "/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<float> readFloats(const std::string& name)
{
    const std::vector<char> bytes = readAll(name);
    std::vector<float> values;
    for (std::size_t i = 0; i < bytes.size(); i += sizeof(float))
        values.push_back(load<float>(bytes.data() + i));
    return values;
}

} // namespace

std::optional<IkRecord> ikRecord(const quant::FormatInfo& format)
{
    static const std::map<std::string, IkRecord> records = readRecords();
    const auto found = records.find(recordedName(format));
    return found == records.end() ? std::nullopt : std::optional(found->second);
}

bool givesRecordedBytes(const quant::FormatInfo& format, quant::EncodeRows encode, bool weighted)
{
    const auto rows = readFloats("input.f32");
    const auto importance = weighted ? readFloats("importance.f32") : std::vector<float>();
    const auto expected = readAll(recordedName(format) + (weighted ? ".importance.bin" : ".plain.bin"));
    std::vector<std::byte> ours(rowCount * *quant::rowBytes(format, columns));
    encode(rows.data(), rowCount, columns, importance, ours.data());
    return std::ranges::equal(ours, std::as_bytes(std::span(expected)));
}

} // namespace ql::bench

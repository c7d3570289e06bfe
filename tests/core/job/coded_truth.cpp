// SPDX-License-Identifier: Apache-2.0
#include "tests/core/job/coded_truth.h"

#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "tests/core/job/synthetic.h"
#include "tests/oracle/ggml_oracle.h"

namespace ql::job::test {

namespace {

template <typename T> T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message);
    return std::move(*result);
}

std::vector<std::byte> bytesOf(const checkpoint::Checkpoint& file, const checkpoint::Tensor& tensor)
{
    std::vector<std::byte> bytes(tensor.bytes);
    if (auto status = file.read(tensor, 0, bytes); !status)
        throw std::runtime_error(status.error().message);
    return bytes;
}

/// "x.weight" for "x.weight_packed", "x" for "x_blocks".
std::string weightName(std::string source)
{
    for (const char* ending : {"_packed", "_blocks"})
        if (source.ends_with(ending))
            source.erase(source.size() - std::strlen(ending));
    if (source.ends_with(".qweight"))
        source.replace(source.size() - 7, 7, "weight");
    return source;
}

/// E4M3FN, or E5M2, by the formula.
double fp8(unsigned code, bool isE4m3)
{
    const int mantissaBits = isE4m3 ? 3 : 2, bias = isE4m3 ? 7 : 15;
    const unsigned mantissa = code & ((1u << mantissaBits) - 1), exponent = (code & 0x7f) >> mantissaBits;
    const double sign = code & 0x80 ? -1 : 1;
    if (isE4m3 ? (code & 0x7f) == 0x7f : exponent == 31 && mantissa != 0)
        return std::nan("");
    if (!isE4m3 && exponent == 31)
        return sign * HUGE_VAL;
    const double fraction = std::ldexp(mantissa, -mantissaBits);
    return sign
        * (exponent == 0 ? std::ldexp(fraction, 1 - bias)
                         : std::ldexp(1 + fraction, static_cast<int>(exponent) - bias));
}

/// Rows of each head of q and k: first halves and second halves in turns.
std::vector<double> inTurns(const std::vector<double>& values, std::uint64_t rows, std::uint64_t columns,
                            std::uint64_t heads)
{
    std::vector<double> result(values.size());
    const std::uint64_t perHead = rows / heads;
    for (std::uint64_t row = 0; row < rows; ++row) {
        const std::uint64_t head = row / perHead, within = row % perHead;
        const std::uint64_t from = head * perHead + within % 2 * (perHead / 2) + within / 2;
        std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(from * columns), columns,
                    result.begin() + static_cast<std::ptrdiff_t>(row * columns));
    }
    return result;
}

/// Every second row, from the first or the second on.
std::vector<double> everySecond(const std::vector<double>& values, std::uint64_t columns, std::uint64_t first)
{
    std::vector<double> result;
    for (std::uint64_t row = first; row < values.size() / columns; row += 2)
        result.insert(result.end(), values.begin() + static_cast<std::ptrdiff_t>(row * columns),
                      values.begin() + static_cast<std::ptrdiff_t>((row + 1) * columns));
    return result;
}

/// One half of the rows of each matrix.
std::vector<double> halfOfEach(const std::vector<double>& values, std::uint64_t perMatrix, bool second)
{
    std::vector<double> result;
    for (std::uint64_t at = second ? perMatrix : 0; at < values.size(); at += 2 * perMatrix)
        result.insert(result.end(), values.begin() + static_cast<std::ptrdiff_t>(at),
                      values.begin() + static_cast<std::ptrdiff_t>(at + perMatrix));
    return result;
}

} // namespace

Json jsonOfFile(const std::string& path)
{
    return valueOf(parseJson(readFile(path), path));
}

std::vector<std::string> soundFixtures()
{
    std::vector<std::string> names;
    if (!std::filesystem::exists(kSchemeFixtures + "/fixtures.json"))
        return names;
    for (const Json& name : jsonOfFile(kSchemeFixtures + "/fixtures.json")) {
        const Json expect = jsonOfFile(kSchemeFixtures + "/" + name.get<std::string>() + "/expect.json");
        if (expect["opens"].get<bool>() && expect["nan_codes"].empty() && !name.get<std::string>().starts_with("wrong"))
            names.push_back(name);
    }
    return names;
}

arch::ModelPtr openedModel(const std::string& path)
{
    return valueOf(arch::interpret(valueOf(checkpoint::open(io::systemDisk(), path))));
}

void patch(const std::string& path, std::uint64_t offset, const std::vector<unsigned char>& bytes)
{
    std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(offset));
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!file)
        throw std::runtime_error("cannot change " + path);
}

CodedTruth::CodedTruth(std::string fixture)
    : m_fixture(std::move(fixture))
    , m_model(openedModel(folder()))
    , m_values(valueOf(checkpoint::open(io::systemDisk(), m_fixture + "/expected.safetensors")))
{
}

std::vector<double> CodedTruth::valuesOf(const arch::TargetTensor& tensor) const
{
    std::vector<double> all;
    for (const std::string& source : tensor.sources) {
        const checkpoint::Tensor* values = m_values->find(weightName(source));
        if (!values)
            continue; // a companion
        const std::vector<std::byte> bytes = bytesOf(*m_values, *values);
        const std::size_t before = all.size();
        all.resize(before + bytes.size() / sizeof(double));
        std::memcpy(all.data() + before, bytes.data(), bytes.size());
    }
    const bool isLlama = m_model->facts.architecture == "llama";
    if (isLlama && (tensor.role == "attn_q" || tensor.role == "attn_k"))
        return inTurns(all, tensor.rowCount(), tensor.columns(),
                       tensor.role == "attn_q" ? m_model->facts.heads : m_model->facts.headsKv);
    if (all.size() == 2 * tensor.elements()) { // gate and up in one
        const bool isUp = tensor.role == "ffn_up_exps";
        return m_model->facts.architecture == "gpt-oss" ? everySecond(all, tensor.columns(), isUp)
                                                        : halfOfEach(all, tensor.elements() / tensor.shape[0], isUp);
    }
    return all;
}

WrittenFile::WrittenFile(const std::string& path)
    : m_file(valueOf(checkpoint::open(io::systemDisk(), path)))
{
}

std::vector<double> WrittenFile::decoded(const checkpoint::Tensor& tensor) const
{
    const std::vector<std::byte> bytes = bytesOf(*m_file, tensor);
    std::vector<double> values(tensor.elements());
    const quant::Format format = tensor.type.format;
    if (format == quant::Format::F32) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            float value;
            std::memcpy(&value, bytes.data() + i * sizeof value, sizeof value);
            values[i] = value;
        }
    } else if (format == quant::Format::F8_E4M3 || format == quant::Format::F8_E5M2) {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = fp8(static_cast<unsigned>(bytes[i]), format == quant::Format::F8_E4M3);
    } else {
        const std::vector<float> floats =
            oracle::Ggml::installed().dequantize(tensor.type.ggufId, bytes, values.size());
        std::copy(floats.begin(), floats.end(), values.begin());
    }
    return values;
}

std::vector<double> WrittenFile::valuesOf(const std::string& name) const
{
    const checkpoint::Tensor& tensor = *m_file->find(name);
    std::vector<double> values = decoded(tensor);
    const std::string base = name.substr(0, name.rfind('.'));
    const std::uint64_t columns = tensor.shape.back(), rows = tensor.shape[tensor.shape.size() - 2];
    if (const checkpoint::Tensor* scale = m_file->find(base + ".scale")) {
        const std::vector<double> factors = decoded(*scale);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] *= factors[i / (rows * columns)];
    }
    if (const checkpoint::Tensor* scale = m_file->find(base + ".scale_inv")) {
        const std::vector<double> scales = decoded(*scale);
        const std::uint64_t gridColumns = scale->shape.back();
        const std::uint64_t gridRows = scale->shape.size() > 1 ? scale->shape[scale->shape.size() - 2] : 1;
        // Sides of blocks are powers of two, or everything.
        const auto side = [](std::uint64_t count, std::uint64_t groups) {
            std::uint64_t size = 1;
            while ((count + size - 1) / size > groups)
                size *= 2;
            return size;
        };
        const std::uint64_t blockRows = side(rows, gridRows), blockColumns = side(columns, gridColumns);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::uint64_t matrix = i / (rows * columns), row = i / columns % rows, column = i % columns;
            values[i] *= scales[(matrix * gridRows + row / blockRows) * gridColumns + column / blockColumns];
        }
    }
    return values;
}

std::map<std::string, std::vector<std::byte>> WrittenFile::tensors() const
{
    std::map<std::string, std::vector<std::byte>> all;
    for (const checkpoint::Tensor& tensor : m_file->tensors())
        all[tensor.name] = bytesOf(*m_file, tensor);
    return all;
}

} // namespace ql::job::test

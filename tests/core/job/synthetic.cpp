// SPDX-License-Identifier: Apache-2.0
#include "tests/core/job/synthetic.h"

#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/checkpoint/tensor_name.h"

namespace ql::job::test {

namespace {

class SyntheticRows final : public arch::RowSource {
public:
    explicit SyntheticRows(TensorSpec spec)
        : m_spec(std::move(spec))
        , m_columns(m_spec.shape.back())
    {
    }

    Status readRows(std::uint64_t first, std::uint64_t count, std::span<float> out) const override
    {
        if (m_spec.delay.count() > 0)
            std::this_thread::sleep_for(m_spec.delay);
        if (m_spec.unreadableRow >= first && m_spec.unreadableRow < first + count)
            return fail(Errc::BadInput, "the drive does not answer");
        for (std::uint64_t i = 0; i < count; ++i)
            fillRow(first + i, out.subspan(i * m_columns, m_columns));
        return ok;
    }

    bool isPlainCopy() const override { return true; }

    Status readRaw(std::uint64_t begin, std::span<std::byte> out) const override
    {
        const bool isBf16 = m_spec.type == quant::Format::BF16;
        const std::size_t size = isBf16 ? 2 : 4;
        std::vector<float> row(m_columns);
        for (std::size_t at = 0; at < out.size();) { // whole rows, as the job asks for them
            const std::uint64_t index = (begin + at) / (m_columns * size);
            fillRow(index, row);
            for (std::size_t column = (begin + at) / size % m_columns; column < m_columns && at < out.size();
                 ++column) {
                const auto bits = std::bit_cast<std::uint32_t>(row[column]);
                const auto high = static_cast<std::uint16_t>(bits >> 16);
                if (isBf16)
                    std::memcpy(out.data() + at, &high, size);
                else
                    std::memcpy(out.data() + at, &bits, size);
                at += size;
            }
        }
        return ok;
    }

    std::uint64_t scratchBytes(std::uint64_t) const override { return 0; }

private:
    void fillRow(std::uint64_t row, std::span<float> out) const
    {
        for (std::uint64_t column = 0; column < m_columns; ++column)
            out[column] = m_spec.constant ? *m_spec.constant : valueAt(m_spec.seed, row, column);
        if (m_spec.alter)
            m_spec.alter(row, out);
    }

    TensorSpec m_spec;
    std::uint64_t m_columns;
};

} // namespace

float valueAt(std::uint64_t seed, std::uint64_t row, std::uint64_t column)
{
    std::uint64_t x = seed * 0x9e3779b97f4a7c15u + row * 0xbf58476d1ce4e5b9u + column * 0x94d049bb133111ebu;
    x ^= x >> 31;
    x *= 0xd6e8feb86659fd93u;
    x ^= x >> 32;
    const auto signedByte = static_cast<std::int8_t>(x);
    return static_cast<float>(signedByte) / 128.0f;
}

std::vector<TensorSpec> smallModel()
{
    std::vector<TensorSpec> specs{
        {"token_embd.weight", {1000, 256}, quant::Format::BF16},
        {"output_norm.weight", {256}, quant::Format::F32},
        {"output.weight", {1000, 256}, quant::Format::F32},
        {"blk.0.attn_norm.weight", {256}, quant::Format::F32},
        {"blk.0.attn_q.weight", {256, 256}, quant::Format::BF16},
        {"blk.0.attn_v.weight", {128, 256}, quant::Format::BF16},
        {"blk.0.ffn_down.weight", {256, 768}, quant::Format::BF16},
        {"blk.0.ffn_up.weight", {768, 256}, quant::Format::F32},
        {"blk.0.attn_odd.weight", {64, 96}, quant::Format::BF16},
        {"blk.1.ffn_down_exps.weight", {4, 130, 512}, quant::Format::BF16},
        {"blk.1.ffn_up_exps.weight", {4, 512, 768}, quant::Format::F32},
        {"blk.1.ffn_gate_inp.weight", {4, 256}, quant::Format::F32},
    };
    for (std::size_t i = 0; i < specs.size(); ++i)
        specs[i].seed = i + 1;
    return specs;
}

arch::ModelPtr makeModel(const std::vector<TensorSpec>& specs)
{
    auto model = std::make_shared<arch::Model>();
    model->facts.architecture = "llama";
    model->facts.layers = 2;
    model->facts.heads = model->facts.headsKv = 4;
    model->metadata = {{"general.architecture", gguf::Value::string("llama")}};
    for (const TensorSpec& spec : specs) {
        arch::TargetTensor tensor;
        tensor.name = spec.name;
        tensor.shape = spec.shape;
        const checkpoint::TensorName name = checkpoint::parseTensorName(spec.name);
        tensor.layer = name.layer;
        tensor.role = name.role;
        tensor.sourceType = {spec.type, *quant::info(spec.type).ggufId};
        tensor.sources = {spec.name};
        tensor.sourceBytes = tensor.elements() * (spec.type == quant::Format::F32 ? 4 : 2);
        tensor.rows = std::make_shared<SyntheticRows>(spec);
        model->tensors.push_back(std::move(tensor));
    }
    return model;
}

plan::Plan makePlan(const std::vector<TensorSpec>& specs, const plan::Recipe& recipe,
                    std::shared_ptr<const imatrix::ImportanceMatrix> importance, const std::string& outputName)
{
    auto plan = plan::makePlan(makeModel(specs), recipe, std::move(importance), outputName);
    if (!plan)
        throw std::runtime_error(plan.error().message);
    return *std::move(plan);
}

plan::Recipe recipe(const std::string& preset)
{
    plan::Recipe recipe;
    recipe.preset = preset;
    return recipe;
}

TempFolder::TempFolder(Place place)
{
    const std::filesystem::path memory = "/dev/shm";
    const bool inMemory = place == Place::Memory && std::filesystem::exists(memory);
    const auto parent = inMemory ? memory : std::filesystem::temp_directory_path();
    std::string pattern = (parent / "quantloom-job-XXXXXX").string();
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("cannot create a folder for the test");
    m_path = pattern;
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::vector<std::string> TempFolder::names() const
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(m_path))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string timeless(const report::Report& report)
{
    Json json = report.toJson();
    for (const char* const field : {"seconds", "verify_seconds", "peak_bytes", "output", "files", "environment"})
        json.erase(field);
    return dumpJson(json);
}

std::string readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void writeFile(const std::string& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

} // namespace ql::job::test

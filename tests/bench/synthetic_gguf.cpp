// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/synthetic_gguf.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

#include <fmt/core.h>

#include "core/base/small_float.h"
#include "core/container/gguf/writer.h"

namespace ql::bench {
namespace {

constexpr std::uint32_t hidden = 2048, feedForward = 5632, layers = 7, heads = 16, headsKv = 4, vocabulary = 32000;
constexpr std::uint32_t typeF32 = 0, typeF16 = 1; // numbers of GGUF

gguf::TensorDeclaration matrix(const std::string& name, std::uint64_t rows, std::uint64_t columns)
{
    return {name, {rows, columns}, typeF16, rows * columns * 2};
}

gguf::TensorDeclaration norm(const std::string& name)
{
    return {name, {hidden}, typeF32, hidden * 4};
}

std::vector<gguf::TensorDeclaration> declareTensors()
{
    constexpr std::uint64_t keys = hidden / heads * headsKv;
    std::vector<gguf::TensorDeclaration> tensors = {matrix("token_embd.weight", vocabulary, hidden),
                                                    matrix("output.weight", vocabulary, hidden),
                                                    norm("output_norm.weight")};
    for (std::uint32_t layer = 0; layer < layers; ++layer) {
        const auto name = [&](const char* part) { return fmt::format("blk.{}.{}.weight", layer, part); };
        tensors.push_back(norm(name("attn_norm")));
        tensors.push_back(matrix(name("attn_q"), hidden, hidden));
        tensors.push_back(matrix(name("attn_k"), keys, hidden));
        tensors.push_back(matrix(name("attn_v"), keys, hidden));
        tensors.push_back(matrix(name("attn_output"), hidden, hidden));
        tensors.push_back(norm(name("ffn_norm")));
        tensors.push_back(matrix(name("ffn_gate"), feedForward, hidden));
        tensors.push_back(matrix(name("ffn_up"), feedForward, hidden));
        tensors.push_back(matrix(name("ffn_down"), hidden, feedForward));
    }
    return tensors;
}

gguf::Metadata metadata()
{
    using gguf::Value;
    return {{"general.architecture", Value::string("llama")},
            {"general.file_type", Value::u32(1)},
            {"llama.block_count", Value::u32(layers)},
            {"llama.context_length", Value::u32(2048)},
            {"llama.embedding_length", Value::u32(hidden)},
            {"llama.feed_forward_length", Value::u32(feedForward)},
            {"llama.attention.head_count", Value::u32(heads)},
            {"llama.attention.head_count_kv", Value::u32(headsKv)},
            {"llama.attention.layer_norm_rms_epsilon", Value::f32(1e-5f)},
            {"llama.rope.dimension_count", Value::u32(hidden / heads)},
            {"llama.vocab_size", Value::u32(vocabulary)}};
}

/// Normal numbers made once and repeated from changing places: fast, and no two rows alike.
class WeightStream {
public:
    WeightStream()
    {
        std::normal_distribution<float> normal(0, 0.02f);
        for (std::uint16_t& weight : m_pool)
            weight = floatToFloat16(normal(m_random));
    }

    void write(std::ofstream& out, std::uint64_t count)
    {
        while (count > 0) {
            const std::size_t begin = m_random() % (m_pool.size() / 2);
            const std::uint64_t part = std::min<std::uint64_t>(count, m_pool.size() - begin);
            out.write(reinterpret_cast<const char*>(m_pool.data() + begin), static_cast<std::streamsize>(part * 2));
            count -= part;
        }
    }

private:
    std::mt19937 m_random{5};
    std::vector<std::uint16_t> m_pool = std::vector<std::uint16_t>(std::size_t{1} << 20);
};

} // namespace

Status writeSyntheticGguf(const std::string& path)
{
    const std::vector<gguf::TensorDeclaration> tensors = declareTensors();
    QL_TRY(const gguf::Layout layout, gguf::layOut(metadata(), tensors));
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(layout.header.data()), static_cast<std::streamsize>(layout.header.size()));
    WeightStream weights;
    const std::vector<float> ones(hidden, 1.0f);
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        out.seekp(static_cast<std::streamoff>(layout.offsets[i]));
        if (tensors[i].typeId == typeF32)
            out.write(reinterpret_cast<const char*>(ones.data()), static_cast<std::streamsize>(tensors[i].bytes));
        else
            weights.write(out, tensors[i].bytes / 2);
    }
    out.close();
    if (!out)
        return fail(Errc::CannotWrite, "cannot write the benchmark's model " + path);
    std::filesystem::resize_file(path, layout.fileBytes);
    return {};
}

imatrix::ImportanceMatrix syntheticImportance()
{
    imatrix::ImportanceMatrix importance;
    importance.path = "synthetic.gguf";
    importance.datasets = {"synthetic.txt"};
    importance.chunks = 100;
    std::mt19937 random(6);
    std::lognormal_distribution<float> spread(0, 1.5f);
    for (const gguf::TensorDeclaration& tensor : declareTensors()) {
        if (tensor.shape.size() < 2)
            continue;
        imatrix::Entry entry;
        for (std::uint64_t i = 0; i < tensor.shape.back(); ++i)
            entry.values.push_back(spread(random));
        entry.counts = {51200};
        importance.entries.emplace(tensor.name, std::move(entry));
    }
    return importance;
}

} // namespace ql::bench

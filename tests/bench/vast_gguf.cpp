// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/vast_gguf.h"

#include <filesystem>
#include <fstream>

#include <fmt/core.h>

#include "core/container/gguf/writer.h"

namespace ql::bench {

namespace {

constexpr std::uint64_t width = 512, inner = 32;

std::vector<gguf::TensorDeclaration> declareTensors(int layers, int experts)
{
    std::vector<gguf::TensorDeclaration> all;
    const auto add = [&](std::string name, std::vector<std::uint64_t> shape) {
        std::uint64_t bytes = 2; // F16
        for (const std::uint64_t extent : shape)
            bytes *= extent;
        all.push_back({std::move(name), std::move(shape), 1, bytes});
    };
    add("token_embd.weight", {64, width});
    add("output.weight", {64, width});
    for (int layer = 0; layer < layers; ++layer) {
        for (const char* square : {"attn_q", "attn_k", "attn_v", "attn_output"})
            add(fmt::format("blk.{}.{}.weight", layer, square), {width, width});
        for (const char* norm : {"attn_norm", "ffn_norm"})
            add(fmt::format("blk.{}.{}.weight", layer, norm), {width});
        for (const char* outer : {"ffn_gate_inp", "ffn_gate_shexp", "ffn_up_shexp"})
            add(fmt::format("blk.{}.{}.weight", layer, outer), {inner, width});
        for (int expert = 0; expert < experts; ++expert)
            add(fmt::format("blk.{}.ffn_down.{}.weight", layer, expert), {inner, width});
    }
    return all;
}

} // namespace

Status writeVastGguf(const std::string& path, int layers, int experts)
{
    const gguf::Metadata metadata = {{"general.architecture", gguf::Value::string("llama")},
                                     {"llama.block_count", gguf::Value::u32(static_cast<std::uint32_t>(layers))},
                                     {"llama.expert_count", gguf::Value::u32(static_cast<std::uint32_t>(experts))}};
    QL_TRY(const auto layout, gguf::layOut(metadata, declareTensors(layers, experts)));
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(layout.header.data()), static_cast<std::streamsize>(layout.header.size()));
    file.close();
    std::error_code error;
    if (file)
        std::filesystem::resize_file(path, layout.fileBytes, error);
    if (!file || error)
        return fail(Errc::CannotWrite, "cannot write " + path);
    return ok;
}

} // namespace ql::bench

// SPDX-License-Identifier: Apache-2.0
#include "core/container/safetensors/writer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/json.h"

namespace ql::safetensors {

namespace {

using quant::Format;

/// The order in which the reference library lays dtypes out, from the last in the file to the first.
constexpr std::array kRanks = {
    Format::BOOL,    Format::F4,      Format::F6_E2M3, Format::F6_E3M2,     Format::U8,          Format::I8,
    Format::F8_E5M2, Format::F8_E4M3, Format::F8_E8M0, Format::F8_E4M3FNUZ, Format::F8_E5M2FNUZ, Format::I16,
    Format::U16,     Format::F16,     Format::BF16,    Format::I32,         Format::U32,         Format::F32,
    Format::C64,     Format::F64,     Format::I64,     Format::U64,
};

std::ptrdiff_t rankOf(Format type)
{
    return std::ranges::find(kRanks, type) - kRanks.begin();
}

std::vector<std::size_t> fileOrder(const std::vector<TensorDeclaration>& tensors)
{
    std::vector<std::size_t> order(tensors.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        const std::ptrdiff_t rankA = rankOf(tensors[a].type), rankB = rankOf(tensors[b].type);
        return rankA != rankB ? rankA > rankB : tensors[a].name < tensors[b].name;
    });
    return order;
}

} // namespace

Result<Layout> layOut(const std::vector<TensorDeclaration>& tensors)
{
    constexpr std::size_t alignment = 8;
    Layout layout;
    layout.order = fileOrder(tensors);
    Json header{{"__metadata__", {{"format", "pt"}}}};
    std::uint64_t end = 0;
    for (const std::size_t i : layout.order) {
        const TensorDeclaration& tensor = tensors[i];
        const quant::FormatInfo& info = quant::info(tensor.type);
        if (!info.inSafetensors)
            return fail(Errc::BadArgument,
                        fmt::format("tensor {}: {} is no dtype of safetensors", tensor.name, info.name));
        if (header.contains(tensor.name))
            return fail(Errc::BadArgument, fmt::format("there are two tensors {}", tensor.name));
        header[tensor.name] = {
            {"dtype", info.name}, {"shape", tensor.shape}, {"data_offsets", {end, end + tensor.bytes}}};
        end += tensor.bytes;
    }
    std::string text = dumpJson(header);
    text.resize((text.size() + alignment - 1) / alignment * alignment, ' ');
    const std::uint64_t length = text.size();
    layout.header.resize(sizeof length + text.size());
    std::memcpy(layout.header.data(), &length, sizeof length);
    std::memcpy(layout.header.data() + sizeof length, text.data(), text.size());
    layout.offsets.resize(tensors.size());
    std::uint64_t offset = layout.header.size();
    for (const std::size_t i : layout.order) {
        layout.offsets[i] = offset;
        offset += tensors[i].bytes;
    }
    layout.fileBytes = offset;
    return layout;
}

std::string shardName(std::size_t number, std::size_t count)
{
    return count == 1 ? "model.safetensors" : fmt::format("model-{:05}-of-{:05}.safetensors", number + 1, count);
}

} // namespace ql::safetensors

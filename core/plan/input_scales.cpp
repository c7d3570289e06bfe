// SPDX-License-Identifier: Apache-2.0
#include "core/plan/input_scales.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <optional>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/container/container.h"
#include "core/plan/linear_module.h"
#include "core/quant/dispatch.h"

namespace ql::plan {

namespace {

using Maxima = std::map<std::string, float>;

constexpr std::uint64_t kFileLimit = std::uint64_t{256} << 20;

Result<Maxima> readJson(io::Disk& disk, const std::string& path)
{
    QL_TRY(const std::string text, disk.readText(path, kFileLimit));
    QL_TRY(const Json json, parseJson(text, path));
    if (!json.is_object())
        return fail(Errc::BadInput, fmt::format("{}: an object of modules and numbers is expected", path));
    Maxima maxima;
    for (const auto& [module, value] : json.items()) {
        if (!value.is_number())
            return fail(Errc::BadInput, fmt::format("{}: \"{}\" must be a number", path, module));
        maxima.emplace(module, value.get<float>());
    }
    return maxima;
}

Result<Maxima> readTensors(io::Disk& disk, const std::string& path)
{
    QL_TRY(const container::FileHeader header, container::readHeader(disk, path));
    Maxima maxima;
    for (const container::TensorEntry& tensor : header.tensors) {
        std::array<std::byte, sizeof(double)> bytes{};
        const quant::DecodeRows decode = tensor.type.known() ? quant::decoder(tensor.type.format) : nullptr;
        if (!decode || tensor.elements() != 1 || tensor.bytes > bytes.size())
            return fail(Errc::BadInput, fmt::format("{}: tensor {} is not one number", path, tensor.name));
        QL_CHECK(header.file->readAt(tensor.offset, std::span(bytes).first(tensor.bytes)));
        decode(bytes.data(), 1, 1, &maxima[tensor.name]);
    }
    return maxima;
}

/// 3 of "model.layers.0.mlp.experts.3.up_proj"; nothing for what is no expert.
std::optional<std::size_t> expertOf(std::string_view module)
{
    constexpr std::string_view word = ".experts.";
    const std::size_t at = module.rfind(word);
    if (at == std::string_view::npos)
        return std::nullopt;
    const std::string_view rest = module.substr(at + word.size());
    std::size_t expert = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), expert);
    return error == std::errc() && end != rest.data() && *end == '.' ? std::optional(expert) : std::nullopt;
}

Result<Maxima> readMatrix(io::Disk& disk, const std::string& path, const arch::Model& model)
{
    QL_TRY(const imatrix::ImportanceMatrix matrix, imatrix::read(disk, path));
    Maxima maxima;
    for (const auto& [module, input] : measuredInputs(matrix, model.tensors).inputs)
        maxima.emplace(module, input.value);
    if (maxima.empty())
        return fail(Errc::BadInput,
                    fmt::format("{}: says nothing of the largest inputs of this model; collect it with `quantloom "
                                "imatrix MODEL --text FILE`, other programs do not measure them",
                                path));
    return maxima;
}

Result<Maxima> readMaxima(io::Disk& disk, const std::string& path, const arch::Model& model)
{
    if (path.ends_with(".safetensors"))
        return readTensors(disk, path);
    return path.ends_with(".gguf") ? readMatrix(disk, path, model) : readJson(disk, path);
}

} // namespace

MeasuredInputs measuredInputs(const imatrix::ImportanceMatrix& matrix, const std::vector<arch::TargetTensor>& tensors)
{
    MeasuredInputs measured;
    for (const arch::TargetTensor& tensor : tensors) {
        if (tensor.layer < 0 || !isLinearMatrix(tensor))
            continue;
        const auto found = matrix.entries.find(fmt::format("blk.{}.{}.weight", tensor.layer, tensor.role));
        if (found == matrix.entries.end() || found->second.largest.empty())
            continue;
        const std::vector<float>& largest = found->second.largest;
        const std::string module(moduleOf(tensor.name));
        const std::size_t expert = expertOf(module).value_or(0);
        if (expert >= largest.size() || (largest.size() > 1 && !expertOf(module)))
            continue;
        const bool isSeen = largest[expert] > 0;
        const float value = isSeen ? largest[expert] : *std::ranges::max_element(largest);
        if (value <= 0)
            continue;
        measured.inputs[module] = {arch::InputScale::Form::Largest, value};
        if (!isSeen)
            measured.guessed.push_back(tensor.name);
    }
    return measured;
}

Result<arch::ModelPtr> withInputScales(const arch::ModelPtr& model, io::Disk& disk, const std::string& path)
{
    QL_TRY(const Maxima maxima, readMaxima(disk, path, *model));
    std::set<std::string_view> modules;
    for (const arch::TargetTensor& tensor : model->tensors)
        modules.insert(moduleOf(tensor.name));
    auto changed = std::make_shared<arch::Model>(*model);
    std::uint64_t unknown = 0;
    std::string firstUnknown;
    for (const auto& [module, largest] : maxima) {
        if (!std::isfinite(largest) || largest <= 0)
            return fail(
                Errc::BadInput,
                fmt::format("{}: {} is {}, but the largest magnitude of inputs is above 0", path, module, largest));
        if (!modules.contains(module)) {
            firstUnknown = unknown++ == 0 ? module : firstUnknown;
            continue;
        }
        changed->inputs[module] = {arch::InputScale::Form::Largest, largest};
    }
    if (unknown == maxima.size())
        return fail(Errc::BadInput, fmt::format("{}: names no module of this model", path));
    if (unknown > 0)
        changed->warnings.push_back(
            fmt::format("{} names {} modules that the model has not, the first is {}", path, unknown, firstUnknown));
    return arch::ModelPtr(changed);
}

} // namespace ql::plan

// SPDX-License-Identifier: Apache-2.0
#include "core/plan/input_scales.h"

#include <array>
#include <cmath>
#include <map>
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

} // namespace

Result<arch::ModelPtr> withInputScales(const arch::ModelPtr& model, io::Disk& disk, const std::string& path)
{
    QL_TRY(const Maxima maxima, path.ends_with(".safetensors") ? readTensors(disk, path) : readJson(disk, path));
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

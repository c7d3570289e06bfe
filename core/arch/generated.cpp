// SPDX-License-Identifier: Apache-2.0
#include "core/arch/generated.h"

#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "core/arch/row_sources.h"
#include "core/checkpoint/tensor_name.h"
#include "core/quant/format.h"

namespace ql::arch {

namespace {

double numberOr(const Json& config, const char* key, double otherwise)
{
    const Json& value = configValue(config, key);
    return value.is_number() ? value.get<double>() : otherwise;
}

/// What the angle of each rotary pair is divided by, for Llama 3 models with a stretched context.
/// The frequencies are taken in float, as the models were trained; see docs/architectures.md.
Result<std::vector<float>> llama3RopeFactors(Architecture& architecture)
{
    QL_TRY(const std::uint64_t size, evaluateCount(Json{"var", "head_dim"}, architecture.environment));
    const Json& config = architecture.environment.config;
    const double base = numberOr(config, "_rope.rope_theta", 10000.0);
    const double factor = numberOr(config, "_rope.factor", 8.0);
    const double low = numberOr(config, "_rope.low_freq_factor", 1.0);
    const double high = numberOr(config, "_rope.high_freq_factor", 4.0);
    const double context = numberOr(config, "_rope.original_max_position_embeddings", 8192.0);
    if (!(factor > 0.0 && low > 0.0 && high > low && context > 0.0))
        return fail(Errc::BadInput, "config.json: the factors of the llama3 rope scaling make no sense");
    std::vector<float> factors;
    for (std::uint64_t i = 0; i < size; i += 2) {
        // The power in double, rounded once: the same on every machine, unlike a float power.
        const float exponent = static_cast<float>(i) / static_cast<float>(size);
        const float frequency = 1.0f / static_cast<float>(std::pow(base, double{exponent}));
        const double wavelength = 2.0 * std::numbers::pi / static_cast<double>(frequency);
        if (wavelength < context / high) {
            factors.push_back(1.0f);
        } else if (wavelength > context / low) {
            factors.push_back(static_cast<float>(factor));
        } else {
            const double smooth = (context / wavelength - low) / (high - low);
            factors.push_back(static_cast<float>(1.0 / ((1.0 - smooth) / factor + smooth)));
        }
    }
    return factors;
}

Result<std::vector<float>> copiedList(Architecture& architecture, const Json& expression)
{
    QL_TRY(const Json list, evaluate(expression, architecture.environment));
    std::vector<float> values;
    for (const Json& value : list) {
        if (!value.is_number())
            return fail(Errc::BadInput, fmt::format("config.json: {} is not a list of numbers", expression.dump()));
        values.push_back(value.get<float>());
    }
    return values;
}

Result<std::vector<float>> valuesOf(Architecture& architecture, const Json& entry)
{
    const std::string algorithm = entry.at("algorithm").get<std::string>();
    if (algorithm == "llama3_rope_factors")
        return llama3RopeFactors(architecture);
    if (algorithm == "copy_list")
        return copiedList(architecture, entry.at("value"));
    return fail(Errc::Failed, fmt::format("the architecture file asks for the unknown algorithm {}", algorithm));
}

} // namespace

Result<std::vector<TargetTensor>> generatedTensors(Architecture& architecture)
{
    std::vector<TargetTensor> tensors;
    for (const Json& entry : architecture.spec.value("generated", Json::array())) {
        if (const auto when = entry.find("when"); when != entry.end()) {
            QL_TRY(const bool applies, evaluateCondition(*when, architecture.environment));
            if (!applies)
                continue;
        }
        TargetTensor tensor;
        tensor.name = entry.at("dst").get<std::string>();
        for (const Json& size : entry.at("shape")) {
            QL_TRY(const std::uint64_t dimension, evaluateCount(size, architecture.environment));
            tensor.shape.push_back(dimension);
        }
        QL_TRY(std::vector<float> values, valuesOf(architecture, entry));
        if (values.size() != tensor.elements())
            return fail(Errc::BadInput,
                        fmt::format("config.json gives {} values for {}, which has {}", values.size(), tensor.name,
                                    tensor.elements()));
        const checkpoint::TensorName name = checkpoint::parseTensorName(tensor.name);
        tensor.layer = name.layer;
        tensor.role = name.role;
        tensor.storage = Storage::F32;
        tensor.sourceType.format = quant::Format::F32;
        tensor.rows = makeConstantRows(std::move(values), tensor.columns());
        tensors.push_back(std::move(tensor));
    }
    return tensors;
}

} // namespace ql::arch

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/plan/served_type.h"

namespace ql::plan {

/// How the matrix of one Linear module lies.
struct ModuleCoding {
    std::string module{}; ///< "model.layers.0.mlp.up_proj"
    std::optional<quant::Format> format{}; ///< nothing: plain numbers
    bool hasInput = false; ///< with a scale of its inputs
};

/// What a model says of its quantisation. Source: docs/formats/servable.md.
struct QuantizationConfig {
    Json section{}; ///< "quantization_config" of config.json; null where nothing is quantised
    Json file{}; ///< all of hf_quant_config.json; null for dialects without it
};

/// `modules` are all matrices of Linear modules, quantised or not.
QuantizationConfig quantizationConfig(ServingDialect dialect, const std::vector<ModuleCoding>& modules);

/// config.json of the source with the section instead of what it says of a quantisation, wherever it says so, and with
/// `numberType` ("bfloat16", or empty: as it is) as the type of plain numbers.
Json configWith(Json config, const QuantizationConfig& quantization, const std::string& numberType);

} // namespace ql::plan

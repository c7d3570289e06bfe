// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/scheme/declared.h"
#include "core/checkpoint/scheme/name_patterns.h"

namespace ql::checkpoint::scheme {

/// What a checkpoint's configuration says about its modules. All methods of quantisation come down to this: names that
/// are left out, rules of which the first that matches wins, and something for the rest.
struct Configuration {
    struct Rule {
        NamePatterns modules{};
        Declared declared{};
    };

    std::string method{}; ///< "fp8"
    NamePatterns ignore{};
    std::vector<Rule> rules{};
    Declared rest{}; ///< of layers that nothing else names

    /// A module is a tensor's name without ".weight".
    const Declared& of(std::string_view module) const;
};

using ConfigurationPtr = std::shared_ptr<const Configuration>;

/// Reads quantization_config or compression_config (at the root of config.json or in text_config and the like), or
/// hf_quant_config.json beside it. Null where there is none.
/// Errors: Unsupported for a method or a kind of numbers that cannot be read, BadInput for one that makes no sense.
Result<ConfigurationPtr> readConfiguration(const Checkpoint& checkpoint, io::Disk& disk);

/// The same from the object itself; `path` is the file, for messages.
Result<ConfigurationPtr> parseConfiguration(const Json& object, const std::string& path);

} // namespace ql::checkpoint::scheme

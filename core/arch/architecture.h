// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/arch/carried.h"
#include "core/arch/expression.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/container/gguf/value.h"
#include "core/io/file.h"

namespace ql::arch {

/// One architecture file (resources/architectures/<id>.json, schema archspec-1: docs/architectures.md) applied to one
/// config.json: everything that can be said before a tensor is looked at.
struct Architecture {
    Json spec{};
    Environment environment{}; ///< effective configuration and all vars
    std::vector<std::string> warnings{}; ///< what the file says of models like this one
    Carried carried{}; ///< what it was found for
    bool hasVision = false; ///< the configuration has a vision part, and there is a file for that

    /// general.architecture and the prefix of its keys.
    std::string ggufName() const { return spec.at("gguf_arch").get<std::string>(); }
};

/// Finds the file whose "hf" names architectures[0] of the configuration, or model_type where that is missing; where
/// there is none, the one for its language model (text_config and the like), with a warning;
/// computes the vars and checks what the file requires. Of the vision part it is the file whose "part" is "vision", and
/// the configuration that of visionConfig(), for which files are read from `folder`, that of the checkpoint.
/// Errors: Unsupported with the name and what is supported, or with the reason that the file gives; Failed when an
/// architecture file itself is damaged.
Result<Architecture> findArchitecture(io::Disk& disk, const std::string& resources, const Json& config,
                                      const std::string& folder, const Carried& carried);

/// The "graph" object of the file for a general.architecture: what a model computes, as far as neither its metadata nor
/// its tensors say it (docs/architectures.md). Null where no file has one. Errors: Failed for a damaged file.
Result<Json> findGraphFeatures(io::Disk& disk, const std::string& resources, const std::string& ggufName);
/// The general.architecture of each file that has a graph, sorted.
Result<std::vector<std::string>> architecturesWithGraph(io::Disk& disk, const std::string& resources);

/// The {arch}.* keys. Errors: BadInput when a required number is missing, or a number does not fit its type.
Result<gguf::Metadata> hyperParameters(Architecture& architecture);

/// The runtime ends its process on numbers beyond its tables, so they are refused here.
Status checkRuntimeLimits(const gguf::Metadata& metadata, const Architecture& architecture);

} // namespace ql::arch

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ql::plan {

/// What the name of an output can be made of.
struct NameFacts {
    std::string model{}; ///< the model's own name, without ending: modelStem()
    std::string preset{};
    double bitsPerWeight = 0;
    std::uint64_t weights = 0;
    std::string date{}; ///< "2026-11-21"
};

/// "{model}", "{preset}", "{bpw}", "{params}", "{date}".
std::span<const std::string_view> namePlaceholders();

/// A name after a template such as "{model}-{preset}": "tales-dense-Q4_K_M". {bpw} has two decimals and a point,
/// {params} is rounded as models are called ("3.7M", "70B"). Slashes in a value become dashes; what is in braces and no
/// placeholder stays.
std::string filledName(std::string_view pattern, const NameFacts& facts);

bool hasPlaceholder(std::string_view pattern);
/// The first part in braces that is no placeholder, such as "{size}"; empty where there is none.
std::string unknownPlaceholder(std::string_view pattern);

/// The name of a model, without what all its files end in: "a/b-00001-of-00004.gguf" is "b".
std::string modelStem(std::string_view path);

} // namespace ql::plan

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace ql::arch {

/// What the name of a model says by the habits of those who publish models: "Qwen/Qwen3-30B-A3B-Instruct-2507" is of
/// the organisation Qwen, on the basis of Qwen3, with the sizes 30B-A3B, made for Instruct, in the version 2507.
/// Each is empty where the name does not say it, the basis also where it is all that the name says.
struct NameParts {
    std::string name{}; ///< without the organisation
    std::string organization{}, basis{}, finetune{}, version{}, sizeLabel{};
};

/// `parameters` are those of the model, where they are known: a size that is far from them is a context length
/// ("-128k") and counts as part of the finetune.
NameParts partsOfName(std::string_view id, double parameters);

/// As a title: words instead of hyphens, with capitals, except numbers and versions.
std::string titleOf(std::string_view name);

} // namespace ql::arch

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "core/base/json.h"

namespace ql::arch {

/// The block between the first two lines of "---" in a model card (README.md): an object of texts and lists of texts.
/// The part of YAML that model cards use is understood: plain and quoted texts, blocks, lists in lines or brackets.
/// What is nested deeper is left out. An empty object where there is no such block.
Json frontMatter(std::string_view card);

} // namespace ql::arch

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/result.h"

namespace ql::bench {

/// A GGUF of 100,802 tensors, a mixture whose experts are apart: 400 layers of nine tensors and 243 experts, or so many
/// as are asked for. All of its 3.3 GB but the header is a hole. Errors: CannotWrite.
Status writeVastGguf(const std::string& path, int layers = 400, int experts = 243);

} // namespace ql::bench

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/container/imatrix/imatrix.h"

namespace ql::bench {

/// Writes a Hugging Face folder of half a billion BF16 weights: a llama of ordinary proportions with the sample's
/// tokenizer. `samples` is the folder of the sample models. Errors: CannotWrite.
Status writeSyntheticFolder(const std::string& folder, const std::string& samples);

/// An importance matrix for the GGUF tensors of that model.
imatrix::ImportanceMatrix syntheticImportance();

} // namespace ql::bench

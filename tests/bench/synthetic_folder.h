// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/container/imatrix/imatrix.h"

namespace ql::bench {

enum class Stored {
    Bf16,
    Fp8Blocks, ///< the matrices of the layers as E4M3 with a scale for each block of 128x128
};

/// Writes a Hugging Face folder of half a billion weights: a llama of ordinary proportions with the sample's
/// tokenizer. `samples` is the folder of the sample models. Errors: CannotWrite.
Status writeSyntheticFolder(const std::string& folder, const std::string& samples, Stored stored = Stored::Bf16);

/// The headers of a mixture of experts of `layers` layers with 128 experts each, whose weights are FP8 in blocks with
/// scales apart: 774 tensors a layer in 16 files that are holes but for their headers. Errors: CannotWrite.
Status writeFp8MixtureHeaders(const std::string& folder, const std::string& samples, unsigned layers);

/// An importance matrix for the GGUF tensors of that model.
imatrix::ImportanceMatrix syntheticImportance();

} // namespace ql::bench

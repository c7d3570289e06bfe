// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/io/file.h"

namespace ql::imatrix {

/// Importance of the columns of one weight: the mean of the squared activations that meet each column.
struct Entry {
    std::vector<float> values{}; ///< matrices x columns, matrix by matrix; matrices is 1, or the number of experts
    std::uint64_t matrices = 1;
    std::vector<std::uint64_t> counts{}; ///< tokens seen per matrix; a matrix with 0 has values of 1
};

struct ImportanceMatrix {
    std::string path{};
    std::map<std::string, Entry> entries{}; ///< by the GGUF name of the weight
    std::vector<std::string> datasets{};
    std::uint32_t chunks = 0;
    std::uint32_t chunkTokens = 0; ///< 0 when the file does not say
};

/// Reads the legacy .dat form or the GGUF form. Errors: BadInput, also for a value that is not finite.
Result<ImportanceMatrix> read(io::Disk& disk, const std::string& path);

/// Several files as one: sums weighted by their token counts.
Result<ImportanceMatrix> combine(std::vector<ImportanceMatrix> parts);

} // namespace ql::imatrix

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/io/file.h"

namespace ql::imatrix {

/// Importance of the columns of one weight: the mean of the squared activations that meet each column.
struct Entry {
    std::vector<float> values{}; ///< matrices x columns, matrix by matrix; matrices is 1, or the number of experts
    std::uint64_t matrices = 1;
    /// How much each matrix has seen: tokens, or for the legacy form calls (one per batch). A matrix with 0 has values
    /// of 1. The legacy form does not tell experts apart: one count, and matrices is 1 for any number of them.
    std::vector<std::uint64_t> counts{};
};

struct ImportanceMatrix {
    std::string path{};
    std::map<std::string, Entry> entries{}; ///< by the GGUF name of the weight
    std::vector<std::string> datasets{};
    std::uint32_t chunks = 0;
    std::uint32_t chunkTokens = 0; ///< 0 when the file does not say
    bool countsCalls = false; ///< the legacy form: Entry::counts are calls, not tokens
};

/// Reads the legacy .dat form or the GGUF form; layouts: docs/formats/imatrix.md. Errors: BadInput, also for a value
/// that is negative or not finite.
Result<ImportanceMatrix> read(io::Disk& disk, const std::string& path);

/// Several files as one: means weighted by the counts of each matrix. Errors: BadArgument for no file at all,
/// BadInput when the files differ in the size of an entry or when some count calls and others tokens.
Result<ImportanceMatrix> combine(std::vector<ImportanceMatrix> parts);

/// The files of a recipe as one matrix; null when there are none.
Result<std::shared_ptr<const ImportanceMatrix>> readAll(io::Disk& disk, std::span<const std::string> paths);

} // namespace ql::imatrix

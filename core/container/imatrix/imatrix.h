// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
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
    /// What the means were made from, as the file has it: means * counts. Empty where nobody read them from a file.
    std::vector<float> sums{};
    /// The largest magnitude that each matrix has been given; 0 for one that has seen nothing. Empty where it is not
    /// known: only this program writes it (quantloom imatrix MODEL --text).
    std::vector<float> largest{};
};

/// Makes the means of an entry from its sums and counts. `isLegacy`: without a count the sums are the means.
void setMeans(Entry& entry, bool isLegacy = false);

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

/// Several files as one, as llama-imatrix does it: sums and counts of each matrix are added in the order of the files.
/// Where some count calls and others tokens, a call is taken for the tokens of a chunk; where some tell experts apart
/// and others do not, the count of these is that of every expert. Errors: BadArgument for no file at all, BadInput when
/// the files differ in the size of an entry or a sum overflows.
Result<ImportanceMatrix> combine(std::vector<ImportanceMatrix> parts);

/// The files of a recipe as one matrix; null when there are none.
Result<std::shared_ptr<const ImportanceMatrix>> readAll(io::Disk& disk, std::span<const std::string> paths);

enum class Form : std::uint8_t {
    Gguf,
    Legacy, ///< .dat
};

/// "gguf" or "dat". Errors: BadArgument.
Result<Form> parseForm(std::string_view name);

/// What llama-imatrix would write after reading the files that the matrix is made of. The legacy form loses the counts
/// of single experts, and has no entries that have seen nothing. Errors: BadArgument for a name that the form cannot
/// hold or a matrix without entries.
Result<std::vector<std::byte>> toBytes(const ImportanceMatrix& matrix, Form form);

/// toBytes() as a file. Errors: also CannotWrite.
Status write(io::Disk& disk, const ImportanceMatrix& matrix, const std::string& path, Form form, io::Existing existing);

} // namespace ql::imatrix

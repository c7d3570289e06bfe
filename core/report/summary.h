// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a report comes to, for documents and charts. Everything here is derived from the rows; nothing is measured.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/report/report.h"

namespace ql::report {

std::uint64_t weightsOf(const TensorRow& row); ///< product of the shape

/// The tensors that were written as one type.
struct TypeShare {
    std::string type{};
    std::uint64_t tensors = 0, weights = 0, bytes = 0;
    quant::ErrorStats stats{};
    const TensorRow* worst = nullptr; ///< with the largest relative RMSE; never null
};
std::vector<TypeShare> sharesByType(const Report& report); ///< most bytes first

/// Relative RMSE by role (rows) and layer (columns); the errors of tensors that meet in one cell are taken together.
struct ErrorGrid {
    struct Cell {
        double rmse = 0;
        std::uint64_t tensors = 0; ///< 0: there is none
    };
    std::vector<std::string> roles{}; ///< in the order in which they first come
    std::vector<int> layers{}; ///< ascending; -1 for tensors outside the layers
    std::vector<Cell> cells{}; ///< roles x layers, row-major
    double largest = 0; ///< of the finite ones

    const Cell& at(std::size_t role, std::size_t layer) const { return cells[role * layers.size() + layer]; }
};
ErrorGrid errorGrid(const Report& report);

/// How many tensors have errors of which size.
struct ErrorHistogram {
    static constexpr int binsPerDecade = 4;
    std::uint64_t exact = 0; ///< relative RMSE of 0
    std::uint64_t unknown = 0; ///< nothing finite to compare
    int first = 0; ///< bin i reaches from 10^((first + i) / binsPerDecade) to the next
    std::vector<std::uint64_t> bins{}; ///< without empty ones at the ends
};
ErrorHistogram errorHistogram(const Report& report);

/// Tensors of one layer together.
struct LayerError {
    int layer = -1; ///< -1: outside the layers
    std::uint64_t tensors = 0; ///< those of which something finite was compared
    quant::ErrorStats stats{};
    const TensorRow* worst = nullptr; ///< of these, with the largest relative RMSE; never null
};
std::vector<LayerError> errorsByLayer(const Report& report); ///< layers ascending

/// Tensors of one role that were written as one type.
struct RoleError {
    std::string role{}, type{};
    std::uint64_t tensors = 0, weights = 0, bytes = 0;
    quant::ErrorStats stats{};

    double bitsPerWeight() const; ///< 0 without weights
};
std::vector<RoleError> errorsByRole(const Report& report); ///< roles in the order in which they first come

struct CertificateTotal {
    std::uint64_t tensors = 0, exactTensors = 0; ///< with a certificate; of these, those in which no weight differs
    std::uint64_t weights = 0, differing = 0;
};
CertificateTotal certificateTotal(const Report& report);

/// Errors of all tensors together.
quant::ErrorStats totalStats(const Report& report);

/// A row that stands for several tensors of one kind.
struct FoldedRow {
    TensorRow row{}; ///< name with * for what differs; bytes, errors and certificates taken together; no error map
    std::uint64_t tensors = 1; ///< the checksum is that of the tensor where it is one
};
struct FoldedRows {
    enum class What : std::uint8_t { Nothing, Experts, Layers }; ///< Layers: experts too
    std::vector<FoldedRow> rows{}; ///< in the order of the report
    What what = What::Nothing;
    std::uint64_t leftOut = 0; ///< rows that are too many even so
};
/// All rows where there are at most `most`; else experts of the same shape, types, reason and layer become one row;
/// and where that is still too much, layers too. Of what cannot be folded 2 * `most` rows are kept: those that are not
/// as planned, then those with the largest errors.
FoldedRows foldRows(const Report& report, std::size_t most = 1000);

} // namespace ql::report

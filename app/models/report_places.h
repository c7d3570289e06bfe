// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "app/widgets/tensor_view.h"
#include "core/report/summary.h"

namespace ql::app {

/// The rows of a report in cells of roles and layers, coloured by their error from 0 to the largest of any cell; the
/// errors of tensors that meet in one cell are taken together. Its "tensors" are rows of the report.
class ReportPlaces : public PlaceSource {
public:
    explicit ReportPlaces(std::shared_ptr<const report::Report> report);

    const report::ErrorGrid& grid() const { return m_grid; }
    int count() const override { return static_cast<int>(m_grid.cells.size()); }
    std::span<const int> tensors(int place) const override;
    QRgb colour(int place) const override;
    QString text(int place) const override;
    QString description(int place) const override;

private:
    std::shared_ptr<const report::Report> m_report;
    report::ErrorGrid m_grid;
    std::vector<int> m_offsets{}; ///< cells + 1: where the rows of a cell begin
    std::vector<int> m_rows{};
};

} // namespace ql::app

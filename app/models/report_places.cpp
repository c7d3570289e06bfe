// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/report_places.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include <QCoreApplication>

#include "app/models/index.h"
#include "app/text.h"
#include "app/widgets/colour_map.h"

namespace ql::app {

namespace {

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPlaces)
};

} // namespace

ReportPlaces::ReportPlaces(std::shared_ptr<const report::Report> report)
    : m_report(std::move(report))
    , m_grid(report::errorGrid(*m_report))
{
    std::unordered_map<std::string_view, std::size_t> roles;
    for (const std::string& role : m_grid.roles)
        roles.emplace(role, roles.size());
    std::unordered_map<int, std::size_t> layers;
    for (const int layer : m_grid.layers)
        layers.emplace(layer, layers.size());
    std::vector<std::size_t> cells;
    m_offsets.assign(m_grid.cells.size() + 1, 0);
    for (const report::TensorRow& row : m_report->tensors) {
        cells.push_back(roles.at(row.role) * layers.size() + layers.at(row.layer));
        ++m_offsets[cells.back() + 1];
    }
    std::partial_sum(m_offsets.begin(), m_offsets.end(), m_offsets.begin());
    std::vector<int> next(m_offsets.begin(), m_offsets.end() - 1);
    m_rows.resize(cells.size());
    for (std::size_t row = 0; row < cells.size(); ++row)
        m_rows[index(next[cells[row]]++)] = static_cast<int>(row);
}

std::span<const int> ReportPlaces::tensors(int place) const
{
    const int first = m_offsets[index(place)], end = m_offsets[index(place) + 1];
    return std::span(m_rows).subspan(index(first), index(end - first));
}

QRgb ReportPlaces::colour(int place) const
{
    const double error = m_grid.cells[index(place)].rmse;
    if (tensors(place).empty() || !std::isfinite(error))
        return 0;
    return ColourMap::error().at(m_grid.largest > 0 ? error / m_grid.largest : 0);
}

QString ReportPlaces::text(int place) const
{
    return text::error(m_grid.cells[index(place)].rmse);
}

QString ReportPlaces::description(int place) const
{
    const std::span<const int> rows = tensors(place);
    if (rows.empty())
        return {};
    const auto rowAt = [this](int row) -> const report::TensorRow& { return m_report->tensors[index(row)]; };
    const report::TensorRow& worst =
        rowAt(*std::ranges::max_element(rows, {}, [&](int row) { return rowAt(row).stats.relativeRmse(); }));
    const QString name = QString::fromStdString(worst.name), error = text::error(worst.stats.relativeRmse());
    if (rows.size() == 1)
        return PlaceWords::tr("%1: %2, relative error %3, largest %4")
            .arg(name, QString::fromStdString(worst.readBack), error, text::error(worst.stats.maxError));
    return PlaceWords::tr("%Ln tensor(s), together relative error %1; the worst is %2: %3", nullptr,
                          static_cast<int>(rows.size()))
        .arg(text(place), name, error);
}

} // namespace ql::app

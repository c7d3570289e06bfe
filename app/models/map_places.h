// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <numeric>

#include "app/models/measure.h"
#include "app/models/tensor_grid.h"
#include "app/widgets/tensor_view.h"

namespace ql::app {

/// The cells of a grid of tensors under a measure.
class GridPlaces : public PlaceSource {
public:
    GridPlaces(TensorGrid grid, std::shared_ptr<const Measure> measure)
        : m_grid(std::move(grid))
        , m_measure(std::move(measure))
    {
    }
    const TensorGrid& grid() const { return m_grid; }

    int count() const override { return m_grid.cells(); }
    std::span<const int> tensors(int place) const override { return m_grid.at(place); }
    QRgb colour(int place) const override
    {
        return tensors(place).empty() ? 0 : m_measure->colour(tensors(place), expert(place));
    }
    QString text(int place) const override { return m_measure->text(tensors(place), expert(place)); }
    QString description(int place) const override { return m_measure->description(tensors(place), expert(place)); }

private:
    int expert(int place) const { return m_grid.rows[static_cast<std::size_t>(place / m_grid.columns())].expert; }

    TensorGrid m_grid;
    std::shared_ptr<const Measure> m_measure;
};

/// One place for each tensor of a model, in its order.
class TensorPlaces : public PlaceSource {
public:
    TensorPlaces(std::size_t tensors, std::shared_ptr<const Measure> measure)
        : m_measure(std::move(measure))
        , m_tensors(tensors)
    {
        std::iota(m_tensors.begin(), m_tensors.end(), 0);
    }
    int count() const override { return static_cast<int>(m_tensors.size()); }
    std::span<const int> tensors(int place) const override { return {&m_tensors[static_cast<std::size_t>(place)], 1}; }
    QRgb colour(int place) const override { return m_measure->colour(tensors(place), -1); }
    QString text(int place) const override { return m_measure->text(tensors(place), -1); }
    QString description(int place) const override { return m_measure->description(tensors(place), -1); }

private:
    std::shared_ptr<const Measure> m_measure;
    std::vector<int> m_tensors;
};

} // namespace ql::app

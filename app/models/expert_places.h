// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QStringList>

#include "app/widgets/tensor_view.h"
#include "core/arch/model.h"
#include "core/container/imatrix/imatrix.h"
#include "core/job/calibrate.h"

namespace ql::app {

/// What an importance matrix tells of experts: one row for each layer whose experts are counted apart.
std::vector<job::ExpertUse> expertsOf(const imatrix::ImportanceMatrix& matrix);

/// Experts in rows of layers, coloured by the tokens that they have seen; choosing one chooses its tensors.
class ExpertPlaces : public PlaceSource {
public:
    ExpertPlaces(const arch::Model& model, std::vector<job::ExpertUse> layers);

    const std::vector<job::ExpertUse>& layers() const { return m_layers; }
    int columns() const { return m_columns; } ///< experts of the layer with most of them
    std::uint64_t most() const { return m_most; } ///< tokens that any expert has seen

    int count() const override { return static_cast<int>(m_layers.size()) * m_columns; }
    std::span<const int> tensors(int place) const override { return m_tensors[static_cast<std::size_t>(place)]; }
    QRgb colour(int place) const override;
    QString text(int place) const override;
    QString description(int place) const override;

private:
    const job::ExpertUse& layer(int place) const { return m_layers[static_cast<std::size_t>(place / m_columns)]; }
    std::size_t expert(int place) const { return static_cast<std::size_t>(place % m_columns); }

    std::vector<job::ExpertUse> m_layers;
    int m_columns = 0;
    std::uint64_t m_most = 0;
    std::vector<std::vector<int>> m_tensors{}; ///< of each place
};

} // namespace ql::app

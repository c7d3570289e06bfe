// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/layer_map_panel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "app/models/map_places.h"

namespace ql::app {

namespace {

std::vector<LayerMap::Row> rowsOf(const TensorGrid& grid)
{
    std::vector<LayerMap::Row> rows;
    for (const TensorGrid::Row& row : grid.rows) {
        LayerMap::Row made;
        made.label = row.expert < 0 ? QString::fromStdString(row.role) : LayerMapPanel::tr("expert %1").arg(row.expert);
        made.canFold = row.experts > 0;
        made.unfolded = row.unfolded;
        made.isPart = row.expert >= 0;
        rows.push_back(std::move(made));
    }
    return rows;
}

QStringList columnsOf(const TensorGrid& grid)
{
    QStringList columns;
    for (const int layer : grid.layers)
        columns += layer < 0 ? LayerMapPanel::tr("global") : QString::number(layer);
    return columns;
}

} // namespace

LayerMapPanel::LayerMapPanel(Studio& studio, QWidget* parent)
    : MapPanel(studio, new LayerMap, QStringLiteral("layers"), parent)
    , m_map(static_cast<LayerMap*>(&view()))
{
    m_map->setObjectName(QStringLiteral("layerMap"));
    auto* fit = new QToolButton(this);
    fit->setText(tr("Fit"));
    fit->setProperty("worded", true);
    fit->setToolTip(tr("All layers in sight (Ctrl+0). Ctrl and the wheel zoom."));
    connect(fit, &QToolButton::clicked, m_map, &LayerMap::fit);
    head().insertWidget(head().count() - 2, fit);
    connect(m_map, &LayerMap::foldRequested, this, &LayerMapPanel::fold);
    connect(&studio, &Studio::modelChanged, this, [this] { m_unfolded.clear(); });
}

MapPanel::Maker LayerMapPanel::maker()
{
    return [unfolded = m_unfolded](const Measure::Input& input, std::shared_ptr<const Measure> measure) -> Places {
        return std::make_shared<GridPlaces>(tensorGrid(*input.model, unfolded), std::move(measure));
    };
}

void LayerMapPanel::taken(const Places& places, const arch::ModelPtr& model)
{
    const TensorGrid& grid = static_cast<const GridPlaces&>(*places).grid();
    const bool same = m_shown == model && m_rowsShown == grid.rows.size();
    m_shown = model;
    m_rowsShown = grid.rows.size();
    if (!same)
        m_map->setGeometryOf(rowsOf(grid), columnsOf(grid));
    m_map->setSource(places, same);
}

void LayerMapPanel::fold(int row)
{
    const auto& places = static_cast<const GridPlaces&>(*m_map->source());
    const std::string& role = places.grid().rows[static_cast<std::size_t>(row)].role;
    if (m_unfolded.erase(role) == 0)
        m_unfolded.insert(role);
    refresh();
}

void LayerMapPanel::foldAll(bool open)
{
    m_unfolded.clear();
    for (const TensorGrid::Row& row : static_cast<const GridPlaces&>(*m_map->source()).grid().rows) {
        if (open && row.experts > 0)
            m_unfolded.insert(row.role);
    }
    refresh();
}

void LayerMapPanel::fillContextMenu(QMenu& menu)
{
    const auto& rows = static_cast<const GridPlaces&>(*m_map->source()).grid().rows;
    const bool any = std::ranges::any_of(rows, [](const TensorGrid::Row& row) { return row.experts > 0; });
    if (!any)
        return;
    menu.addSeparator();
    menu.addAction(tr("Fold all experts out"), this, [this] { foldAll(true); });
    menu.addAction(tr("Fold all experts in"), this, [this] { foldAll(false); });
}

} // namespace ql::app

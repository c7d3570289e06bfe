// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/layer_map_panel.h"

#include <algorithm>
#include <map>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/tensor_actions.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/layer_grid.h"
#include "app/widgets/section.h"
#include "app/widgets/type_delegate.h"

namespace ql::app {

namespace {

Grid::Cell cellOf(const plan::Plan& plan, const plan::Step& step)
{
    // A weight is known by its own name, whatever its codes are called.
    const arch::Model& named = step.tensor < plan.source->tensors.size() ? *plan.source : *plan.model;
    Grid::Cell cell;
    cell.key = QString::fromStdString(named.tensors[step.tensor].name);
    cell.text = QString::fromStdString(step.planned.name());
    const double bits = step.planned.known() ? quant::info(step.planned.format).bitsPerWeight() : 32;
    cell.colour = colourOfBits(bits);
    cell.description = LayerMapPanel::tr("%1: %2, %3; %4")
                           .arg(cell.key, cell.text, text::bytes(step.bytes), QString::fromStdString(step.reason));
    if (!step.fallback.empty())
        cell.description += LayerMapPanel::tr("; asked for %1, but %2")
                                .arg(QString::fromStdString(step.asked), QString::fromStdString(step.fallback));
    return cell;
}

// "Q4_K 1.2 MiB · Q6_K 300 KiB · F32 12 KiB", most bytes first.
QString bytesByType(const plan::Plan& plan)
{
    std::map<std::string, std::uint64_t> bytes;
    for (const plan::Step& step : plan.steps)
        bytes[step.planned.name()] += step.bytes;
    std::vector<std::pair<std::string, std::uint64_t>> sorted(bytes.begin(), bytes.end());
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    for (const auto& [type, count] : sorted)
        parts += QStringLiteral("%1 %2").arg(QString::fromStdString(type), text::bytes(count));
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

LayerMapPanel::LayerMapPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_map(new GridMap(this))
    , m_legend(new ColourLegend(ColourMap::bits(), this))
    , m_summary(caption({}, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_map->setAccessibleName(tr("Planned types by role and layer"));
    m_legend->setRange(QStringLiteral("2"), QStringLiteral("32"), tr("Bits per weight"));

    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_map);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_map->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setBackgroundRole(QPalette::Base);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::wide, theme::gap, theme::wide, 0);
    head->addWidget(m_summary, 1);
    head->addWidget(m_legend);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(scroll, 1);

    connect(&studio, &Studio::modelChanged, this, &LayerMapPanel::refresh);
    connect(&studio, &Studio::planChanged, this, &LayerMapPanel::refresh);
    connect(&studio, &Studio::selectionChanged, this, [this] { m_map->setCurrentKey(m_studio.selectedTensor()); });
    connect(m_map, &GridMap::chosen, &studio, &Studio::selectTensor);
    connect(m_map, &GridMap::contextRequested, this,
            [this](const QString& tensor, int, int, const QPoint& where) { openMenu(tensor, where); });
}

void LayerMapPanel::showEvent(QShowEvent*)
{
    refresh();
}

void LayerMapPanel::refresh()
{
    if (!isVisible())
        return;
    const Planner::PlanPtr plan = m_studio.planner().plan();
    std::vector<LayerItem> items;
    if (plan) {
        for (const plan::Step& step : plan->steps) {
            const arch::TargetTensor& tensor = plan->model->tensors[step.tensor];
            items.push_back({tensor.layer, tensor.role, tensor.elements(), cellOf(*plan, step)});
        }
    }
    m_map->setGrid(layerGrid(std::move(items)));
    m_map->setCurrentKey(m_studio.selectedTensor());
    m_summary->setText(plan ? bytesByType(*plan) : QString());
}

void LayerMapPanel::openMenu(const QString& tensor, const QPoint& globalPos)
{
    m_studio.selectTensor(tensor);
    if (m_studio.selectedIndex() < 0)
        return;
    QMenu menu;
    fillTensorMenu(menu, m_studio, m_studio.model()->tensors[static_cast<std::size_t>(m_studio.selectedIndex())]);
    menu.exec(globalPos);
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/expert_view.h"

#include <algorithm>
#include <climits>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/colour_legend.h"
#include "app/widgets/columns.h"
#include "app/widgets/layer_map.h"

namespace ql::app {

ExpertView::ExpertView(QWidget* parent)
    : QWidget(parent)
    , m_legend(new ColourLegend(ColourMap::bits()))
    , m_asTable(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_map(new LayerMap)
    , m_table(new QTableView)
{
    m_map->setObjectName(QStringLiteral("expertMap"));
    m_map->setAccessibleName(tr("Tokens that each expert of each layer has seen"));
    makeTable();
    m_pages->addWidget(m_map);
    m_pages->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);
    connect(m_map, &TensorView::picked, this, &ExpertView::picked);
}

QWidget* ExpertView::makeHead()
{
    m_asTable->setText(tr("Table"));
    m_asTable->setProperty("worded", true);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The same in numbers, layer by layer"));
    connect(m_asTable, &QToolButton::toggled, this, [this](bool table) {
        m_pages->setCurrentIndex(table ? 1 : 0);
        m_legend->setVisible(!table);
        setFocusProxy(m_pages->currentWidget());
    });
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(theme::wide, 0, theme::wide, theme::tight);
    row->addWidget(m_legend);
    row->addStretch(1);
    row->addWidget(m_asTable);
    return head;
}

void ExpertView::makeTable()
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_model);
    sorted->setSortRole(Qt::EditRole);
    m_table->setObjectName(QStringLiteral("expertTable"));
    m_table->setAccessibleName(tr("Tokens that the experts of each layer have seen"));
    m_table->setModel(sorted);
    showAsRows(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // from the first layer on
    m_table->setFrameShape(QFrame::NoFrame);
    widenToHeadings(*m_table);
}

void ExpertView::show(const arch::Model& model, const std::vector<job::ExpertUse>& layers)
{
    m_model.set(layers);
    auto places = std::make_shared<const ExpertPlaces>(model, layers);
    std::vector<std::size_t> rows;
    for (const job::ExpertUse& use : layers)
        rows.push_back(use.layer);
    const bool same = rows == m_rows && places->columns() == m_columns;
    if (!same) {
        std::vector<LayerMap::Row> heads;
        for (const std::size_t layer : rows)
            heads.push_back({.label = tr("layer %1").arg(layer)});
        QStringList columns;
        for (int expert = 0; expert < places->columns(); ++expert)
            columns += QString::number(expert);
        m_map->setGeometryOf(std::move(heads), std::move(columns));
        m_rows = std::move(rows);
        m_columns = places->columns();
    }
    m_legend->setRange(tr("1 token"),
                       tr("%Ln token(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(places->most(), INT_MAX))),
                       tr("seen by each expert; red: none"));
    m_map->setSource(std::move(places), same);
}

void ExpertView::setSelection(const Selection& selection, int pointed)
{
    m_map->setSelection(selection, pointed);
}

} // namespace ql::app

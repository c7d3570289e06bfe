// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/history_panel.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/columns.h"

namespace ql::app {

HistoryPanel::HistoryPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_model(studio)
{
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("historyTable"));
    table->setAccessibleName(tr("History of the recipe"));
    table->setModel(&m_model);
    showAsRows(*table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(HistoryModel::Text, QHeaderView::Stretch);
    for (const HistoryModel::Column column : {HistoryModel::When, HistoryModel::Size})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents); // the words have the rest
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::gap, 0, 0);
    column->addWidget(table);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    const auto showCurrent = [this, table] { table->setCurrentIndex(m_model.index(m_model.current(), 0)); };
    connect(&m_model, &HistoryModel::currentChanged, table, showCurrent);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_model.goTo(current.row()); });
    showCurrent();
}

} // namespace ql::app

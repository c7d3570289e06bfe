// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/problems_panel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/empty_state.h"

namespace ql::app {

namespace {

class SeverityDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != ProblemModel::Message)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        const theme::Tones& tones = theme::tones();
        switch (static_cast<plan::Severity>(index.data(ProblemModel::SeverityRole).toInt())) {
        case plan::Severity::Note:
            option->icon = theme::icon(QStringLiteral("note"), tones.secondary);
            break;
        case plan::Severity::Warning:
            option->icon = theme::icon(QStringLiteral("warning"), tones.warning);
            break;
        case plan::Severity::Error:
            option->icon = theme::icon(QStringLiteral("error"), tones.error);
            break;
        }
    }
};

} // namespace

ProblemsPanel::ProblemsPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
{
    auto* table = new QTableView(this);
    table->setAccessibleName(tr("Problems of the plan"));
    table->setModel(&m_model);
    table->setItemDelegate(new SeverityDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(26);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(ProblemModel::Message, QHeaderView::Stretch);
    table->setColumnWidth(ProblemModel::Tensor, 240);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        new EmptyState(table, m_model, tr("No problems. What cannot be done as asked is listed here before the run.")));

    connect(&studio, &Studio::planChanged, this, [this] {
        const Planner::PlanPtr plan = m_studio.planner().plan();
        m_model.set(plan ? plan->problems : std::vector<plan::Problem>());
    });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const QString tensor = m_model.index(current.row(), ProblemModel::Tensor).data().toString();
        if (!tensor.isEmpty())
            m_studio.selectTensor(tensor);
    });
}

} // namespace ql::app

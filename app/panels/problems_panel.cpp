// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/problems_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "app/problem_words.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

class SeverityDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == ProblemModel::Tensor)
            option->textElideMode = Qt::ElideMiddle; // names differ in the middle and at their end
        if (index.column() == ProblemModel::Fix) {
            const QColor link = option->palette.color(QPalette::Link);
            option->palette.setColor(QPalette::Text, link);
            option->palette.setColor(QPalette::HighlightedText, link);
            option->font.setUnderline(true);
        }
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
    , m_fixBar(new QWidget(this))
    , m_fixNote(caption({}, m_fixBar))
{
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("problemTable"));
    table->setAccessibleName(tr("Problems of the plan"));
    table->setModel(&m_model);
    table->setItemDelegate(new SeverityDelegate(table));
    showAsRows(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(ProblemModel::Message, QHeaderView::Stretch);
    table->setColumnWidth(ProblemModel::Tensor, 240);
    table->setColumnWidth(ProblemModel::Fix,
                          fontMetrics().horizontalAdvance(ProblemModel::tr("Add %Ln rule(s)", nullptr, 100)) + 24);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addRow(*column);
    column->addWidget(
        new EmptyState(table, m_model, tr("No problems. What cannot be done as asked is listed here before the run.")));

    connect(&studio, &Studio::planChanged, this, &ProblemsPanel::showPlan);
    connect(table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ProblemModel::Fix)
            fix(index.row());
    });
    auto* enter = new QShortcut(Qt::Key_Return, table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, [this, table] { fix(table->currentIndex().row()); });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const QString tensor = m_model.index(current.row(), ProblemModel::Tensor).data().toString();
        if (!tensor.isEmpty())
            m_studio.selectTensor(tensor);
    });
    showPlan();
}

void ProblemsPanel::addRow(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout(m_fixBar);
    row->setContentsMargins(theme::wide, theme::tight, theme::gap, theme::tight);
    auto* all = new QPushButton(tr("Fix all"), m_fixBar);
    all->setObjectName(QStringLiteral("fixAll"));
    all->setToolTip(tr("Adds the rules that mend these problems; Undo takes them back"));
    connect(all, &QPushButton::clicked, this,
            [this] { m_studio.addRules(tr("Fix all problems that rules can mend"), m_model.fixes()); });
    row->addWidget(m_fixNote, 1);
    row->addWidget(all);
    column.addWidget(m_fixBar);
}

void ProblemsPanel::showPlan()
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    m_model.set(plan ? plan->problems : std::vector<plan::Problem>());
    const int fixable = m_model.fixable();
    m_fixNote->setText(tr("%Ln problem(s) can be mended by rules.", nullptr, fixable));
    m_fixBar->setVisible(fixable > 0);
}

void ProblemsPanel::fix(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const plan::Problem problem = m_model.at(row);
    if (!problem.suggestedRules.empty())
        m_studio.addRules(tr("Fix: %1").arg(problemInWords(problem.message)), problem.suggestedRules);
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/importance_panel.h"

#include <algorithm>

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == CoverageModel::State && index.data(CoverageModel::IncompleteRole).toBool())
            option->palette.setColor(QPalette::Text, theme::tones().warning);
    }
};

} // namespace

ImportancePanel::ImportancePanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_model);
    sorted->setSortRole(Qt::EditRole);
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("coverageTable"));
    table->setAccessibleName(tr("What the importance matrix covers"));
    table->setModel(sorted);
    table->setItemDelegate(new EntryDelegate(table));
    showAsRows(*table);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder); // the order of the model
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(CoverageModel::Tensor, 240);
    widenToHeadings(*table);

    m_summary = caption();
    auto* save = new QToolButton;
    save->setText(tr("Save as one file..."));
    save->setToolTip(tr("Write all matrices of the recipe as one, as GGUF or in the legacy form"));
    m_head = new QWidget;
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    head->addWidget(m_summary, 1);
    head->addWidget(save);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new EmptyState(
        table, m_model,
        tr("No importance matrix. Add one in the recipe: types below 4 bits gain most, and some need one.")));

    connect(&studio, &Studio::planChanged, this, &ImportancePanel::refresh);
    connect(save, &QToolButton::clicked, this, &ImportancePanel::save);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, sorted](const QModelIndex& current) {
                const QString tensor = sorted->index(current.row(), CoverageModel::Tensor).data().toString();
                if (!tensor.isEmpty())
                    m_studio.selectTensor(tensor);
            });
    refresh();
}

void ImportancePanel::refresh()
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    const auto matrix = plan ? plan->importance : nullptr;
    m_head->setVisible(matrix != nullptr);
    if (matrix && matrix == m_shown)
        return;
    m_shown = matrix;
    if (!matrix) {
        m_model.set({});
        return;
    }
    std::vector<plan::Coverage> rows = plan::coverageOf(*matrix, plan->model.get());
    const auto missing = std::ranges::count(rows, plan::Coverage::State::Missing, &plan::Coverage::state);
    const auto partial = std::ranges::count_if(rows, [](const plan::Coverage& row) {
        return row.state == plan::Coverage::State::Usable && row.expertsSeen < row.experts;
    });
    const QLocale locale;
    m_summary->setText(tr("%1 entries, %2 weights without one, %3 with experts that have seen nothing")
                           .arg(locale.toString(static_cast<qulonglong>(matrix->entries.size())),
                                locale.toString(static_cast<qlonglong>(missing)),
                                locale.toString(static_cast<qlonglong>(partial))));
    m_model.set(std::move(rows));
}

void ImportancePanel::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the importance matrix"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("GGUF (*.gguf)"), tr("Legacy form (*.dat)")});
    dialog->setDefaultSuffix(QStringLiteral("gguf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto form = path.endsWith(QLatin1String(".dat")) ? imatrix::Form::Legacy : imatrix::Form::Gguf;
        const std::vector<std::string>& sources = m_studio.recipe().imatrixFiles;
        const bool isSource = std::ranges::any_of(
            sources, [&](const std::string& file) { return io::sameFile(file, path.toStdString()); });
        if (isSource) {
            emit m_studio.failed(tr("The importance matrix was not saved"),
                                 tr("%1 is a file that is read; choose another.").arg(QDir::toNativeSeparators(path)));
            return;
        }
        m_saving.run(
            [matrix = m_shown, path = path.toStdString(), form](const std::atomic<bool>&) {
                return imatrix::write(io::systemDisk(), *matrix, path, form, io::Existing::Replace);
            },
            [this, path](Status status) {
                if (status)
                    emit m_studio.noticed(tr("Importance matrix saved to %1").arg(QDir::toNativeSeparators(path)));
                else
                    emit m_studio.failed(tr("The importance matrix was not saved"),
                                         QString::fromStdString(status.error().message));
            });
    });
    dialog->open();
}

} // namespace ql::app

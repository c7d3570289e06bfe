// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/diff_panel.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include "app/tensor_names.h"
#include "app/theme.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

QToolButton* wordButton(const QString& text, const QString& tip)
{
    auto* made = new QToolButton;
    made->setText(text);
    made->setToolTip(tip);
    made->setProperty("worded", true);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setPopupMode(QToolButton::InstantPopup);
    return made;
}

struct Form {
    const char* id;
    const char* title;
};
constexpr std::array forms{Form{"md", QT_TRANSLATE_NOOP("DiffPanel", "Markdown")},
                           Form{"csv", QT_TRANSLATE_NOOP("DiffPanel", "CSV")},
                           Form{"json", QT_TRANSLATE_NOOP("DiffPanel", "JSON")}};

} // namespace

DiffPanel::DiffPanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_columns(studio)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(Qt::EditRole);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("diffTable"));
    m_table->setAccessibleName(tr("Types of the models side by side"));
    m_table->setModel(&m_filter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::gap);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(
        new EmptyState(m_table, m_model,
                       tr("How do two recipes differ? Add models with the button above or drop GGUF files "
                          "and folders here: their types stand side by side, layer by layer. The plan can "
                          "be one of them.")),
        1);

    connect(&m_columns, &DiffColumns::changed, this, &DiffPanel::showDiff);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DiffPanel::selectRow);
    connect(&studio, &Studio::planChanged, this, &DiffPanel::showDiff);
    showDiff();
}

QWidget* DiffPanel::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(theme::gap, theme::tight, theme::gap, theme::tight);
    row->setSpacing(theme::tight);
    QToolButton* add = wordButton(tr("Add a model"), tr("Each model is a column"));
    add->setObjectName(QStringLiteral("addDiffModel"));
    add->setIcon(theme::icon(QStringLiteral("add")));
    auto* what = new QMenu(add);
    what->addAction(tr("&Files…"), this, &DiffPanel::addFiles);
    what->addAction(tr("F&older…"), this, &DiffPanel::addFolder);
    what->addAction(tr("The &open model"), this, &DiffPanel::addOpenModel);
    what->addAction(tr("This &plan"), this, &DiffPanel::addPlan);
    add->setMenu(what);
    row->addWidget(add);
    QToolButton* left = iconButton(QStringLiteral("left"), tr("Move the column to the left"), *row);
    QToolButton* right = iconButton(QStringLiteral("right"), tr("Move the column to the right"), *row);
    QToolButton* remove = iconButton(QStringLiteral("remove"), tr("Remove the column"), *row);
    remove->setObjectName(QStringLiteral("removeDiffModel"));
    m_ofColumn = {left, right, remove};
    m_only = new QCheckBox(tr("Only &differences"));
    m_only->setObjectName(QStringLiteral("onlyDifferences"));
    row->addWidget(m_only);
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(tr("Filter by name or type"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    row->addWidget(filter, 1);
    m_busy = new QProgressBar;
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(fontMetrics().averageCharWidth() * 10);
    m_busy->setAccessibleName(tr("Reading headers…"));
    row->addWidget(m_busy);
    m_summary = caption();
    m_summary->setWordWrap(false);
    row->addWidget(m_summary);
    QToolButton* give = wordButton(tr("Export"), tr("The table as Markdown, CSV or JSON"));
    auto* how = new QMenu(give);
    for (const Form& form : forms) {
        const QString id = QString::fromLatin1(form.id);
        how->addAction(tr("Save as %1…").arg(tr(form.title)), this, [this, id] { saveAs(id); });
    }
    how->addSeparator();
    for (const Form& form : forms) {
        const QString id = QString::fromLatin1(form.id);
        how->addAction(tr("Copy as %1").arg(tr(form.title)), this, [this, id] { copyAs(id); });
    }
    give->setMenu(how);
    row->addWidget(give);
    m_ofDiff = {m_only, filter, give};

    const auto move = [this](int by) {
        const int from = currentModel();
        if (from + by < 0 || from + by >= m_columns.count())
            return;
        m_columns.move(from, by);
        m_table->setCurrentIndex(m_table->currentIndex().siblingAtColumn(DiffModel::FirstModel + from + by));
    };
    connect(left, &QToolButton::clicked, this, [move] { move(-1); });
    connect(right, &QToolButton::clicked, this, [move] { move(1); });
    connect(remove, &QToolButton::clicked, this, [this] { m_columns.remove(currentModel()); });
    connect(m_only, &QCheckBox::toggled, &m_filter, &DiffFilter::setOnlyDifferences);
    connect(filter, &QLineEdit::textChanged, &m_filter, &DiffFilter::setText);
    return bar;
}

int DiffPanel::currentModel() const
{
    const int column = m_table->currentIndex().column() - DiffModel::FirstModel;
    return m_table->currentIndex().isValid() && column < m_columns.count() ? std::max(-1, column) : -1;
}

void DiffPanel::showDiff()
{
    m_busy->setVisible(m_columns.busy());
    if (m_model.diff() != m_columns.diff()) {
        const QModelIndex current = m_table->currentIndex();
        const int columns = m_model.columnCount();
        m_model.set(m_columns.diff(), m_columns.names());
        if (columns != m_model.columnCount()) {
            m_table->resizeColumnsToContents();
            const int most = fontMetrics().averageCharWidth() * 44;
            for (int column = 0; column < m_model.columnCount(); ++column)
                m_table->setColumnWidth(column, std::min(most, m_table->columnWidth(column) + theme::wide));
        }
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->setCurrentIndex(m_filter.index(current.row(), current.column()));
    }
    int groups = 0;
    const auto& diff = m_model.diff();
    if (diff)
        groups = static_cast<int>(std::count_if(diff->rows.begin(), diff->rows.end(),
                                                [](const report::DiffRow& row) { return row.differs; }));
    m_summary->setText(diff ? tr("%Ln group(s) differ", nullptr, groups) : QString());
    for (QToolButton* button : m_ofColumn)
        button->setEnabled(currentModel() >= 0);
    for (QWidget* widget : m_ofDiff)
        widget->setEnabled(diff != nullptr);
}

void DiffPanel::selectRow(const QModelIndex& index)
{
    for (QToolButton* button : m_ofColumn)
        button->setEnabled(currentModel() >= 0);
    const QStringList names = index.data(DiffModel::NamesRole).toStringList();
    const arch::ModelPtr model = m_studio.model();
    if (names.isEmpty() || !model)
        return;
    m_finder.run(
        [model, names](const std::atomic<bool>&) {
            std::vector<std::string> all;
            for (const QString& name : names)
                all.push_back(name.toStdString());
            std::vector<int> tensors = tensorsNamed(*model, all);
            std::erase(tensors, -1);
            return tensors;
        },
        [this, model](const std::vector<int>& tensors) {
            if (model == m_studio.model())
                m_studio.select(tensors);
        });
}

void DiffPanel::addFiles()
{
    auto* dialog = new QFileDialog(this, tr("Add models"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Models (*.gguf *.safetensors *.safetensors.index.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, &m_columns, &DiffColumns::add);
    dialog->open();
}

void DiffPanel::addFolder()
{
    auto* dialog = new QFileDialog(this, tr("Add a model folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_columns.add({path}); });
    dialog->open();
}

void DiffPanel::toggleDifferences()
{
    m_only->toggle();
}

QString DiffPanel::text(const QString& form) const
{
    if (!m_model.diff())
        return {};
    report::RecipeDiff diff = *m_model.diff();
    if (m_only->isChecked())
        std::erase_if(diff.rows, [](const report::DiffRow& row) { return !row.differs; });
    if (form == QLatin1String("md"))
        return QString::fromStdString(diff.toMarkdown());
    return QString::fromStdString(form == QLatin1String("csv") ? diff.toCsv() : dumpJson(diff.toJson(), 2) + "\n");
}

void DiffPanel::copyAs(const QString& form)
{
    if (const QString copied = text(form); !copied.isEmpty()) {
        QApplication::clipboard()->setText(copied);
        emit m_studio.noticed(tr("The table is in the clipboard."));
    }
}

void DiffPanel::saveAs(const QString& form)
{
    if (!m_model.diff())
        return;
    auto* dialog = new QFileDialog(this, tr("Save the table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(form);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form](const QString& path) { m_studio.saveText(path, text(form).toStdString()); });
    dialog->open();
}

void DiffPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DiffPanel::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    m_columns.add(paths);
}

} // namespace ql::app

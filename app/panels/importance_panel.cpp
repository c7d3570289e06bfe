// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/importance_panel.h"

#include <algorithm>

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/collect_dialog.h"
#include "app/device_choice.h"
#include "app/phrases.h"
#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/columns.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/expert_view.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {

constexpr int kProgressSteps = 1000; ///< of the progress bar

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

bool isMixture(const arch::Model& model)
{
    return std::ranges::any_of(
        model.tensors, [](const arch::TargetTensor& tensor) { return tensor.role.find("_exps") != std::string::npos; });
}

QToolButton* importanceButton(const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setProperty("worded", true);
    return button;
}

} // namespace

ImportancePanel::ImportancePanel(Studio& studio, QWidget* parent)
    : QWidget(parent)
    , m_studio(studio)
    , m_summary(caption())
    , m_choice(new QButtonGroup(this))
    , m_pages(new QStackedWidget)
    , m_experts(new ExpertView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeProgress());
    m_pages->addWidget(makeTable());
    m_pages->addWidget(m_experts);
    column->addWidget(m_pages, 1);

    connect(&studio, &Studio::planChanged, this, &ImportancePanel::refresh);
    connect(&studio, &Studio::modelChanged, this, &ImportancePanel::refresh);
    connect(&studio, &Studio::selectionChanged, this,
            [this] { m_experts->setSelection(m_studio.selection(), m_studio.selectedIndex()); });
    connect(m_experts, &ExpertView::picked, this,
            [this](const std::vector<int>& tensors, Selection::How how, int pointed) {
                m_studio.select(tensors, how, pointed);
            });
    connect(&m_run, &ImportanceRun::changed, this, &ImportancePanel::showRun);
    connect(&studio.devices(), &DeviceChoice::changed, this, &ImportancePanel::showRun);
    connect(&m_run, &ImportanceRun::sawMore, this, [this] {
        if (m_choices->isHidden())
            m_wanted = Experts; // the first that are seen
        showExperts();
    });
    connect(&m_run, &ImportanceRun::finished, this, &ImportancePanel::take);
    refresh();
}

QWidget* ImportancePanel::makeHead()
{
    m_collect = importanceButton(tr("Collect..."), tr("Let the model read a text, and see which of its inputs matter"));
    m_collect->setObjectName(QStringLiteral("collectImportance"));
    m_save = importanceButton(tr("Save as one file..."),
                              tr("Write all matrices of the recipe as one, as GGUF or in the legacy form"));
    connect(m_collect, &QToolButton::clicked, this, &ImportancePanel::askToCollect);
    connect(m_save, &QToolButton::clicked, this, &ImportancePanel::save);
    m_choices = new QWidget;
    auto* choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(0);
    QToolButton* const weights = importanceButton(tr("Weights"), tr("What is known of each weight"));
    QToolButton* const experts = importanceButton(tr("Experts"), tr("How many tokens each expert has seen"));
    for (QToolButton* button : {weights, experts}) {
        button->setCheckable(true);
        m_choice->addButton(button, button == weights ? Weights : Experts);
        choices->addWidget(button);
    }
    weights->setChecked(true);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int page) {
        m_wanted = static_cast<Page>(page);
        turnTo(m_wanted);
    });
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(theme::wide, theme::gap, theme::wide, theme::gap);
    row->setSpacing(theme::gap);
    row->addWidget(m_choices);
    row->addWidget(m_summary, 1);
    row->addWidget(m_collect);
    row->addWidget(m_save);
    return head;
}

QWidget* ImportancePanel::makeProgress()
{
    m_doing = new ElidedLabel;
    m_doing->setObjectName(QStringLiteral("collectDoing"));
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("collectProgress"));
    m_bar->setAccessibleName(tr("Collecting the importance matrix"));
    m_bar->setRange(0, kProgressSteps);
    m_bar->setTextVisible(false);
    QToolButton* const cancel = importanceButton(tr("Cancel"), tr("Stop reading; nothing is written"));
    cancel->setObjectName(QStringLiteral("collectCancel"));
    connect(cancel, &QToolButton::clicked, &m_run, &ImportanceRun::cancel);
    m_progress = new QWidget;
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(theme::wide, 0, theme::wide, theme::gap);
    row->setSpacing(theme::gap);
    row->addWidget(m_doing, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    m_progress->hide();
    return m_progress;
}

QWidget* ImportancePanel::makeTable()
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
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, sorted](const QModelIndex& current) {
                const QString tensor = sorted->index(current.row(), CoverageModel::Tensor).data().toString();
                if (!tensor.isEmpty())
                    m_studio.selectTensor(tensor);
            });
    return new EmptyState(
        table, m_model,
        tr("No importance matrix. Add one in the recipe, or collect one from a text: types below 4 bits gain most, and "
           "some need one; FP8 and NVFP4 in safetensors take the scales of their inputs from it."));
}

void ImportancePanel::refresh()
{
    m_collect->setEnabled(m_studio.model() && !m_run.running());
    const Planner::PlanPtr plan = m_studio.planner().plan();
    const auto matrix = plan ? plan->importance : nullptr;
    m_save->setVisible(matrix != nullptr);
    if (matrix && matrix == m_shown)
        return;
    m_shown = matrix;
    showCoverage();
    if (!m_run.running())
        showExperts();
}

void ImportancePanel::showCoverage()
{
    if (!m_shown) {
        m_summary->clear();
        m_model.set({});
        return;
    }
    const Planner::PlanPtr plan = m_studio.planner().plan();
    std::vector<plan::Coverage> rows = plan::coverageOf(*m_shown, plan->model.get());
    const auto missing = std::ranges::count(rows, plan::Coverage::State::Missing, &plan::Coverage::state);
    const auto partial = std::ranges::count_if(rows, [](const plan::Coverage& row) {
        return row.state == plan::Coverage::State::Usable && row.expertsSeen < row.experts;
    });
    const QLocale locale;
    m_summary->setText(tr("%1 entries, %2 weights without one, %3 with experts that have seen nothing")
                           .arg(locale.toString(static_cast<qulonglong>(m_shown->entries.size())),
                                locale.toString(static_cast<qlonglong>(missing)),
                                locale.toString(static_cast<qlonglong>(partial))));
    m_model.set(std::move(rows));
}

/// Those of the run while there is one, else those of the recipe's matrix.
void ImportancePanel::showExperts()
{
    const arch::ModelPtr& model = m_studio.model();
    const bool runs = m_run.running() && model && model->checkpoint == m_collecting.checkpoint;
    const std::vector<job::ExpertUse> layers = runs ? m_run.experts()
        : m_shown                                   ? expertsOf(*m_shown)
                                                    : std::vector<job::ExpertUse>();
    const bool any = model && !layers.empty();
    m_choices->setVisible(any);
    turnTo(any ? m_wanted : Weights);
    if (!any)
        return;
    m_experts->show(*model, layers);
    m_experts->setSelection(m_studio.selection(), m_studio.selectedIndex());
}

void ImportancePanel::turnTo(Page page)
{
    m_choice->button(page)->setChecked(true);
    m_pages->setCurrentIndex(page);
}

void ImportancePanel::askToCollect()
{
    const arch::ModelPtr model = m_studio.model();
    QString name = stemOf(m_studio.modelPath()) + QStringLiteral(".imatrix.gguf");
    const QDir folder(m_studio.output().folder());
    while (folder.exists(name))
        name = nextName(name);
    auto* dialog =
        new CollectDialog(m_studio.modelName(), folder.filePath(name), isMixture(*model), m_studio.devices(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, model] {
        ImportanceRun::Wishes wishes = dialog->wishes();
        // One thread is left to the window.
        wishes.order = m_studio.devices().order(static_cast<unsigned>(std::max(1, QThread::idealThreadCount() - 1)));
        m_collecting = {model->checkpoint, QString::fromStdString(wishes.output), dialog->goesIntoRecipe()};
        m_run.start(model->checkpoint, wishes);
        refresh();
    });
    dialog->open();
}

void ImportancePanel::showRun()
{
    m_progress->setVisible(m_run.running());
    if (!m_run.running())
        return;
    const job::Progress progress = m_run.progress();
    m_bar->setValue(progress.total > 0 ? static_cast<int>(progress.done * kProgressSteps / progress.total) : 0);
    QString doing = m_run.layers() == 0
        ? tr("Reading the text…")
        : tr("Layer %1 of %2 has read the text").arg(m_run.layer() + 1).arg(m_run.layers());
    if (progress.secondsLeft >= 0)
        doing = tr("%1, %2 left").arg(doing, text::duration(progress.secondsLeft));
    m_doing->setFullText(text::clauses({doing, m_studio.devices().lastWords()}));
}

void ImportancePanel::take()
{
    const Status& status = m_run.result();
    m_progress->hide();
    const QString path = QDir::toNativeSeparators(m_collecting.output);
    const bool isOpen = m_studio.model() && m_studio.model()->checkpoint == m_collecting.checkpoint;
    if (!status) {
        if (status.error().code == Errc::Cancelled)
            emit m_studio.noticed(tr("Nothing was collected: you stopped it."));
        else
            emit m_studio.failed(tr("The importance matrix was not collected"), errorInWords(status.error()));
        showExperts();
    } else if (m_collecting.intoRecipe && isOpen) {
        use(m_collecting.output.toStdString());
        emit m_studio.noticed(tr("Importance matrix saved to %1; the recipe uses it").arg(path));
    } else {
        emit m_studio.noticed(tr("Importance matrix saved to %1").arg(path));
        showExperts();
    }
    m_collecting = {};
    refresh();
}

void ImportancePanel::use(const std::string& file)
{
    const std::vector<std::string>& files = m_studio.recipe().imatrixFiles;
    if (std::ranges::find(files, file) != files.end())
        return m_studio.setOutputName(m_studio.output().ownName()); // plans anew, and reads what has changed
    m_studio.edit(tr("Add the collected importance matrix"),
                  [&](plan::Recipe& recipe) { recipe.imatrixFiles.push_back(file); });
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
                    emit m_studio.failed(tr("The importance matrix was not saved"), errorInWords(status.error()));
            });
    });
    dialog->open();
}

} // namespace ql::app

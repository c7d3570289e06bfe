// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch_dialog.h"

#include <numeric>

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/form_labels.h"

namespace ql::app {

namespace {

const QString namesKey = QStringLiteral("batch/names");

} // namespace

BatchDialog::BatchDialog(Studio& studio, const QStringList& models, QWidget* parent)
    : QDialog(parent)
    , m_studio(studio)
    , m_model(models, studio.recipe())
    , m_names(new QLineEdit)
    , m_folder(new QLineEdit)
    , m_summary(new QLabel)
    , m_queue(nullptr)
{
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(tr("Quantise %Ln model(s)", nullptr, m_model.rowCount()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    auto* recipe =
        new QLabel(tr("Each becomes %1 with the present recipe.").arg(QString::fromStdString(studio.recipe().preset)));
    recipe->setWordWrap(true);
    column->addWidget(recipe);

    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("batchTable"));
    table->setAccessibleName(tr("Models"));
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    table->setColumnWidth(BatchModel::Model, 26 * letter);
    table->setColumnWidth(BatchModel::Output, 36 * letter);
    column->addWidget(table, 1);
    column->addWidget(makeFields());
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("batchSummary"));
    column->addWidget(m_summary);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_queue = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_queue->setObjectName(QStringLiteral("batchQueue"));
    m_queue->setProperty("primary", true);
    m_queue->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &BatchDialog::queueJobs);
    connect(&m_model, &BatchModel::changed, this, &BatchDialog::refresh);
    connect(m_names, &QLineEdit::textChanged, &m_model, &BatchModel::setNames);
    connect(m_folder, &QLineEdit::textChanged, &m_model, &BatchModel::setFolder);
    m_names->setText(QSettings().value(namesKey, QStringLiteral("{model}-{preset}")).toString());
    m_folder->setText(models.isEmpty() ? QDir::homePath() : QFileInfo(models.first()).absolutePath());
    refresh();
    resize(110 * letter, 26 * fontMetrics().height());
}

QWidget* BatchDialog::makeFields()
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    m_names->setObjectName(QStringLiteral("batchNames"));
    m_names->setAccessibleName(tr("Names"));
    m_names->setToolTip(tr("Made of words and of %1: the model's name, the preset, the bits per weight, the number of "
                           "weights and the day.")
                            .arg(namePlaceholders().join(QLatin1Char(' '))));
    form->addRow(tr("&Names"), m_names);
    m_folder->setObjectName(QStringLiteral("batchFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    auto* choose = new QToolButton;
    choose->setIcon(theme::icon(QStringLiteral("folder")));
    choose->setToolTip(tr("Choose the folder"));
    choose->setAccessibleName(choose->toolTip());
    connect(choose, &QToolButton::clicked, this, &BatchDialog::chooseFolder);
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto* label = new QLabel(tr("&Folder"));
    label->setBuddy(m_folder);
    form->addRow(label, row);
    centreLabels(*form);
    return fields;
}

void BatchDialog::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Output folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void BatchDialog::refresh()
{
    const std::vector<JobSpec> jobs = m_model.jobs();
    const int count = static_cast<int>(jobs.size());
    const int left = m_model.rowCount() - count;
    const std::uint64_t bytes = std::accumulate(jobs.begin(), jobs.end(), std::uint64_t{0},
                                                [](std::uint64_t sum, const JobSpec& job) { return sum + job.bytes; });
    QStringList sentences{tr("Together %1.").arg(text::bytes(bytes))};
    if (m_model.opening())
        sentences += tr("Headers are being read…");
    else if (left > 0)
        sentences += tr("%Ln of them cannot be written; the list says why.", nullptr, left);
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_queue->setText(tr("Queue %Ln job(s)", nullptr, count));
    m_queue->setEnabled(count > 0 && !m_model.opening());
}

void BatchDialog::queueJobs()
{
    QSettings().setValue(namesKey, m_names->text());
    for (const JobSpec& job : m_model.jobs())
        m_studio.jobs().add(job);
    accept();
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/batch_model.h"

#include <algorithm>

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include "app/problem_words.h"
#include "app/text.h"

namespace ql::app {

namespace {

bool isModelFolder(const QDir& folder)
{
    return folder.exists(QStringLiteral("config.json"))
        || !folder.entryList({QStringLiteral("*.safetensors")}, QDir::Files).isEmpty();
}

// Of a split only the first file stands for the model.
bool isLaterPart(const QString& name)
{
    static const QRegularExpression part(QStringLiteral("-(\\d{5})-of-\\d{5}\\.gguf$"));
    const QRegularExpressionMatch match = part.match(name);
    return match.hasMatch() && match.captured(1) != QLatin1String("00001");
}

void addModelsOf(const QString& path, QStringList& models)
{
    const QDir folder(path);
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name)) {
        const bool isModel = entry.isDir()
            ? isModelFolder(QDir(entry.filePath()))
            : entry.fileName().endsWith(QLatin1String(".gguf")) && !isLaterPart(entry.fileName());
        if (isModel)
            models += entry.filePath();
    }
}

} // namespace

QStringList modelsIn(const QStringList& paths)
{
    QStringList models;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir() && !isModelFolder(QDir(path)))
            addModelsOf(path, models);
        else
            models += path;
    }
    models.removeDuplicates();
    return models;
}

BatchModel::BatchModel(const QStringList& models, plan::Recipe recipe, QObject* parent)
    : QAbstractTableModel(parent)
    , m_recipe(std::move(recipe))
{
    for (const QString& path : models)
        m_rows.push_back({QDir::cleanPath(QDir::current().absoluteFilePath(path))});
    openNext();
}

Result<BatchModel::Facts> BatchModel::look(const QString& path, const plan::Recipe& recipe)
{
    QL_TRY(const plan::Plan plan, planOf({.model = path.toStdString(), .recipe = recipe, .output = "model"}));
    Facts facts{.name = {.model = plan::modelStem(path.toStdString()),
                         .preset = recipe.preset,
                         .bitsPerWeight = plan.bitsPerWeight,
                         .date = QDate::currentDate().toString(Qt::ISODate).toStdString()},
                .bytes = plan.bytes};
    for (const arch::TargetTensor& tensor : plan.source->tensors)
        facts.name.weights += tensor.elements();
    for (const plan::Problem& problem : plan.problems) {
        if (problem.severity == plan::Severity::Error && facts.blocked.isEmpty())
            facts.blocked = problemInWords(problem.message);
    }
    return facts;
}

void BatchModel::openNext()
{
    if (!opening())
        return;
    m_opener.run(
        [path = m_rows[m_next].path, recipe = m_recipe](const std::atomic<bool>&) { return look(path, recipe); },
        [this](Result<Facts> facts) {
            Row& row = m_rows[m_next++];
            if (facts)
                row.facts = *std::move(facts);
            else
                row.failed = errorInWords(facts.error());
            rename();
            openNext();
        });
}

void BatchModel::setNames(const QString& pattern)
{
    m_pattern = pattern;
    rename();
}

void BatchModel::setFolder(const QString& folder)
{
    m_folder = folder;
    rename();
}

void BatchModel::rename()
{
    const bool isFolder = m_recipe.to == plan::Container::Safetensors;
    for (Row& row : m_rows) {
        row.output.clear();
        row.clash.clear();
        if (row.facts)
            row.output = QDir(m_folder).filePath(
                QString::fromStdString(plan::filledName(m_pattern.toStdString(), row.facts->name))
                + (isFolder ? QString() : QStringLiteral(".gguf")));
    }
    for (Row& row : m_rows) {
        if (row.output.isEmpty())
            continue;
        const auto same = std::ranges::count(m_rows, row.output, &Row::output);
        if (same > 1)
            row.clash = tr("Another of them has the same name");
        else if (QFileInfo::exists(row.output))
            row.clash = tr("There is something of this name already");
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit changed();
}

QString BatchModel::problemOf(const Row& row) const
{
    if (!row.failed.isEmpty())
        return row.failed;
    if (row.facts && !row.facts->blocked.isEmpty())
        return row.facts->blocked;
    if (const QString problem = templateProblem(m_pattern); !problem.isEmpty())
        return problem;
    return row.clash;
}

std::vector<JobSpec> BatchModel::jobs() const
{
    std::vector<JobSpec> all;
    for (const Row& row : m_rows) {
        if (row.facts && problemOf(row).isEmpty())
            all.push_back({.model = row.path.toStdString(),
                           .recipe = m_recipe,
                           .output = row.output.toStdString(),
                           .bytes = row.facts->bytes});
    }
    return all;
}

int BatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString problem = problemOf(row);
    if (role == ProblemRole)
        return !problem.isEmpty();
    if (role == Qt::ToolTipRole)
        return problem.isEmpty() ? QDir::toNativeSeparators(index.column() == Output ? row.output : row.path) : problem;
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Model:
        return QFileInfo(row.path).fileName();
    case Output:
        return QFileInfo(row.output).fileName();
    case Size:
        return row.facts ? text::bytes(row.facts->bytes) : QString();
    case State:
        if (!problem.isEmpty())
            return problem;
        return row.facts ? tr("Ready") : tr("Reading headers…");
    }
    return {};
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Model:
        return tr("Model");
    case Output:
        return tr("Becomes");
    case Size:
        return tr("Size");
    case State:
        return tr("State");
    }
    return {};
}

} // namespace ql::app

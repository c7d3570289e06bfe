// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output_choice.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/plan/name_template.h"

namespace ql::app {

namespace {

constexpr QLatin1String ggufEnding(".gguf");

} // namespace

QString stemOf(const QString& modelPath)
{
    return QString::fromStdString(plan::modelStem(QDir::cleanPath(modelPath).toStdString()));
}

void OutputChoice::modelOpened(const QString& modelPath, const QString& readOnlyRoot)
{
    const QFileInfo model(QDir::cleanPath(QDir::current().absoluteFilePath(modelPath)));
    m_stem = stemOf(model.filePath());
    m_ownName.clear();
    if (m_ownFolder)
        return;
    const bool isSample =
        !readOnlyRoot.isEmpty() && model.filePath().startsWith(QDir::cleanPath(readOnlyRoot) + QLatin1Char('/'));
    m_folder = isSample ? QStandardPaths::writableLocation(QStandardPaths::HomeLocation) : model.path();
}

void OutputChoice::recipeChanged(const plan::Recipe& recipe)
{
    m_preset = QString::fromStdString(recipe.preset);
    if (recipe.parts == plan::Parts::Vision && recipe.to == plan::Container::Gguf)
        m_preset.prepend(QLatin1String("mmproj-"));
    m_isFolder = recipe.to == plan::Container::Safetensors;
}

void OutputChoice::setFolder(const QString& folder)
{
    m_folder = folder;
    m_ownFolder = true;
}

void OutputChoice::setName(const QString& name)
{
    m_ownName = name.trimmed();
    while (m_ownName.endsWith(QLatin1Char('/')))
        m_ownName.chop(1);
    if (m_ownName.endsWith(ggufEnding, Qt::CaseInsensitive))
        m_ownName.chop(ggufEnding.size());
}

QString OutputChoice::name() const
{
    const QString stem = m_ownName.isEmpty() ? QStringLiteral("%1-%2").arg(m_stem, m_preset) : m_ownName;
    return m_isFolder ? stem : stem + ggufEnding;
}

QString OutputChoice::path() const
{
    return QDir(m_folder).filePath(name());
}

QString nextName(QString name)
{
    const QString ending = name.endsWith(ggufEnding) ? QString(ggufEnding) : QString();
    name.chop(ending.size());
    const qsizetype dash = name.lastIndexOf(QLatin1Char('-'));
    bool counted = false;
    const int count = name.mid(dash + 1).toInt(&counted);
    if (counted && dash > 0)
        return name.left(dash) + QStringLiteral("-%1").arg(count + 1) + ending;
    return name + QStringLiteral("-2") + ending;
}

} // namespace ql::app

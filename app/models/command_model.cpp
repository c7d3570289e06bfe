// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/command_model.h"

#include <algorithm>

#include <QAction>
#include <QKeySequence>
#include <QMenu>

namespace ql::app {

namespace {

constexpr std::size_t mostTensors = 50;

QString plain(QString text)
{
    text = text.section(QLatin1Char('\t'), 0, 0); // behind it is a key of another place
    return text.remove(QLatin1Char('&'));
}

} // namespace

int matchScore(const QString& typed, const QString& text)
{
    int score = 0;
    for (const QString& word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype place = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (place < 0)
            return -1;
        const bool begins = place == 0 || !text.at(place - 1).isLetterOrNumber();
        score += begins ? 2000 : 1000;
    }
    return std::max(0, score + 500 - static_cast<int>(text.size()));
}

CommandModel::CommandModel(const QList<QAction*>& menus, Studio& studio, QObject* parent)
    : QAbstractListModel(parent)
    , m_studio(studio)
{
    collect({}, menus);
    setText({});
}

void CommandModel::collect(const QString& path, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled() || action->text().isEmpty())
            continue;
        const QString text =
            path.isEmpty() ? plain(action->text()) : QStringLiteral("%1 › %2").arg(path, plain(action->text()));
        if (QMenu* menu = action->menu()) {
            emit menu->aboutToShow();
            collect(text, menu->actions());
        } else {
            m_all.push_back({text, action});
        }
    }
}

void CommandModel::setText(const QString& text)
{
    beginResetModel();
    std::vector<std::pair<int, const Entry*>> ranked;
    for (const Entry& entry : m_all) {
        if (const int score = matchScore(text, entry.text); score >= 0)
            ranked.emplace_back(text.isEmpty() ? 0 : score, &entry);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    m_found.clear();
    for (const auto& [score, entry] : ranked)
        m_found.push_back(*entry);
    if (!text.isEmpty())
        findTensors(text);
    endResetModel();
}

void CommandModel::findTensors(const QString& text)
{
    if (!m_studio.model())
        return;
    const QByteArray typed = text.toUtf8();
    const std::string_view wanted(typed.constData(), static_cast<std::size_t>(typed.size()));
    const auto& tensors = m_studio.model()->tensors;
    for (std::size_t i = 0, found = 0; i < tensors.size() && found < mostTensors; ++i) {
        if (tensors[i].name.find(wanted) == std::string::npos)
            continue;
        m_found.push_back({tr("Tensor › %1").arg(QString::fromStdString(tensors[i].name)), {}, static_cast<int>(i)});
        ++found;
    }
}

void CommandModel::run(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size())
        return;
    const Entry entry = m_found[static_cast<std::size_t>(row)];
    if (entry.action)
        entry.action->trigger();
    else if (entry.tensor >= 0)
        m_studio.select({entry.tensor});
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    const Entry& entry = m_found[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return entry.text;
    if (role == Qt::DecorationRole)
        return entry.action ? QVariant(entry.action->icon()) : QVariant();
    if (role == ShortcutRole && entry.action)
        return entry.action->shortcut().toString(QKeySequence::NativeText);
    return {};
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/metadata_model.h"

#include <algorithm>

#include <QFont>

#include "app/theme.h"
#include "core/container/gguf/header_update.h"
#include "core/container/gguf/value_text.h"

namespace ql::app {

namespace {

using Kind = gguf::MetadataEdit::Kind;

QString textFrom(const std::string& text)
{
    return QString::fromStdString(text);
}

void applyEdit(const gguf::MetadataEdit& edit, std::vector<MetadataModel::Row>& rows)
{
    const auto row =
        std::ranges::find_if(rows, [&](const auto& each) { return !each.removed && each.key == edit.key; });
    if (edit.kind == Kind::Set) {
        if (row == rows.end())
            rows.push_back({.key = edit.key, .after = edit.value});
        else if (row->before && *row->before == edit.value)
            row->after.reset();
        else
            row->after = edit.value;
    } else if (row == rows.end()) {
        return;
    } else if (edit.kind == Kind::Rename) {
        if (row->oldKey.empty() && row->before)
            row->oldKey = row->key;
        row->key = edit.newKey;
        if (row->oldKey == row->key)
            row->oldKey.clear();
    } else if (!row->before) {
        rows.erase(row);
    } else {
        row->removed = true;
        row->after.reset();
        if (!row->oldKey.empty())
            row->key = std::exchange(row->oldKey, {});
    }
}

} // namespace

MetadataModel::State MetadataModel::Row::state() const
{
    if (removed)
        return State::Removed;
    if (!before)
        return State::Added;
    if (!oldKey.empty())
        return State::Renamed;
    return after ? State::Changed : State::Same;
}

void MetadataModel::set(std::shared_ptr<const void> owner, const gguf::Metadata& metadata,
                        const gguf::MetadataEdits& edits)
{
    beginResetModel();
    m_owner = std::move(owner);
    m_rows.clear();
    for (const gguf::KeyValue& entry : metadata)
        if (entry.key != gguf::paddingKey)
            m_rows.push_back({.key = entry.key, .before = &entry.value});
    for (const gguf::MetadataEdit& edit : edits)
        applyEdit(edit, m_rows);
    endResetModel();
}

void MetadataModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_owner.reset();
    endResetModel();
}

int MetadataModel::rowOf(const std::string& key) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row& each) { return !each.removed && each.key == key; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int MetadataModel::changes() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return row.state() != State::Same; }));
}

gguf::MetadataEdits MetadataModel::editsOf(const std::vector<Row>& rows)
{
    gguf::MetadataEdits edits;
    for (const Row& row : rows)
        if (!row.removed && row.before && !row.oldKey.empty())
            edits.push_back({.kind = Kind::Rename, .key = row.oldKey, .newKey = row.key});
    for (const Row& row : rows)
        if (row.removed)
            edits.push_back({.kind = Kind::Remove, .key = row.key});
    for (const Row& row : rows)
        if (!row.removed && row.after)
            edits.push_back({.key = row.key, .value = *row.after});
    return edits;
}

gguf::MetadataEdits MetadataModel::withRow(int row, const Row& other) const
{
    std::vector<Row> rows = m_rows;
    if (row < 0)
        rows.push_back(other);
    else if (other.removed && !other.before)
        rows.erase(rows.begin() + row);
    else
        rows[static_cast<std::size_t>(row)] = other;
    return editsOf(rows);
}

gguf::MetadataEdits MetadataModel::withoutChange(int row) const
{
    Row same = at(row);
    if (!same.before) {
        same.removed = true;
    } else {
        same.removed = false;
        same.after.reset();
        if (!same.oldKey.empty())
            same.key = std::exchange(same.oldKey, {});
    }
    return withRow(row, same);
}

int MetadataModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MetadataModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MetadataModel::toolTip(const Row& row) const
{
    switch (row.state()) {
    case State::Added:
        return tr("New");
    case State::Removed:
        return tr("Will be removed");
    case State::Renamed:
        return tr("Was %1").arg(textFrom(row.oldKey));
    case State::Changed:
        return tr("Changed");
    case State::Same:
        break;
    }
    return {};
}

QVariant MetadataModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = at(index.row());
    const State state = row.state();
    if (role == StateRole)
        return static_cast<int>(state);
    if (role == Qt::ToolTipRole)
        return index.column() == Key ? toolTip(row) : data(index, Qt::DisplayRole);
    if (role == Qt::AccessibleTextRole && index.column() == Key && state != State::Same)
        return QStringLiteral("%1, %2").arg(textFrom(row.key), toolTip(row));
    if (role == Qt::FontRole && state != State::Same) {
        QFont font;
        font.setBold(state != State::Removed);
        font.setStrikeOut(state == State::Removed && index.column() < Before);
        return font;
    }
    if (role == Qt::DecorationRole && index.column() == Key) {
        const theme::Tones& tones = theme::tones();
        switch (state) {
        case State::Added:
            return theme::icon(QStringLiteral("add"), tones.success);
        case State::Removed:
            return theme::icon(QStringLiteral("remove"), tones.error);
        case State::Changed:
        case State::Renamed:
            return theme::icon(QStringLiteral("edit"), tones.accent);
        case State::Same:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Key:
        return textFrom(row.key);
    case Type:
        return textFrom(gguf::typeName(row.value()));
    case Value:
        return row.removed ? QString() : textFrom(gguf::shortText(row.value()));
    case Before:
        if (state == State::Renamed && !row.after)
            return textFrom(row.oldKey);
        return row.before && (row.after || row.removed) ? textFrom(gguf::shortText(*row.before)) : QString();
    default:
        return {};
    }
}

QVariant MetadataModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Key");
    case Type:
        return tr("Type");
    case Value:
        return tr("Value");
    case Before:
        return tr("Before");
    default:
        return {};
    }
}

void MetadataFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

void MetadataFilter::setChangedOnly(bool isChangedOnly)
{
    m_changedOnly = isChangedOnly;
    invalidateFilter();
}

bool MetadataFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto textOf = [&](int column) { return sourceModel()->index(row, column, parent).data().toString(); };
    const auto state = sourceModel()->index(row, 0, parent).data(MetadataModel::StateRole).toInt();
    if (m_changedOnly && state == static_cast<int>(MetadataModel::State::Same))
        return false;
    return m_text.isEmpty() || textOf(MetadataModel::Key).contains(m_text, Qt::CaseInsensitive)
        || textOf(MetadataModel::Value).contains(m_text, Qt::CaseInsensitive);
}

} // namespace ql::app

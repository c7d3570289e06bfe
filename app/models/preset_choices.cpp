// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/preset_choices.h"

#include <algorithm>

#include "app/models/device_model.h"
#include "app/text.h"

namespace ql::app {

namespace {

enum HeadingIndex { ByIntention, OwnOnes, ByName };

QString sizeText(std::uint64_t bytes, double bitsPerWeight)
{
    return bytes == 0 ? QString() : text::bytes(bytes) + QStringLiteral("  ·  ") + text::bitsPerWeight(bitsPerWeight);
}

} // namespace

PresetChoices::PresetChoices(Studio& studio, const PresetModel& named, const PresetAdvice& advice, QObject* parent)
    : QAbstractListModel(parent)
    , m_studio(studio)
    , m_named(named)
    , m_advice(advice)
{
    m_entries = arranged();
    connect(&named, &QAbstractItemModel::dataChanged, this, &PresetChoices::refresh);
    connect(&named, &QAbstractItemModel::modelReset, this, &PresetChoices::refresh);
    connect(&advice, &PresetAdvice::changed, this, &PresetChoices::refresh);
}

void PresetChoices::refresh()
{
    std::vector<Entry> now = arranged();
    if (now == m_entries) { // a list that is open stays as it is
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_entries = std::move(now);
    endResetModel();
}

std::vector<PresetChoices::Entry> PresetChoices::arranged() const
{
    std::vector<Entry> entries;
    const auto add = [&entries](int heading, Kind kind, std::size_t count) {
        if (count > 0)
            entries.push_back({Kind::Heading, heading});
        for (std::size_t i = 0; i < count; ++i)
            entries.push_back({kind, static_cast<int>(i)});
    };
    add(ByIntention, Kind::Intention, m_advice.intentions().size());
    add(OwnOnes, Kind::Own, m_advice.own().size());
    add(ByName, Kind::Named, static_cast<std::size_t>(m_named.rowCount()));
    return entries;
}

PresetChoices::Kind PresetChoices::kindOf(int row) const
{
    return row >= 0 && row < rowCount() ? m_entries[static_cast<std::size_t>(row)].kind : Kind::Heading;
}

const PresetAdvice::IntentionRow* PresetChoices::intentionAt(int row) const
{
    if (kindOf(row) != Kind::Intention)
        return nullptr;
    const auto at = static_cast<std::size_t>(m_entries[static_cast<std::size_t>(row)].index);
    return at < m_advice.intentions().size() ? &m_advice.intentions()[at] : nullptr;
}

const PresetAdvice::OwnRow* PresetChoices::ownAt(int row) const
{
    if (kindOf(row) != Kind::Own)
        return nullptr;
    const auto at = static_cast<std::size_t>(m_entries[static_cast<std::size_t>(row)].index);
    return at < m_advice.own().size() ? &m_advice.own()[at] : nullptr;
}

QString PresetChoices::namedAt(int row) const
{
    if (kindOf(row) != Kind::Named)
        return {};
    return m_named.index(m_entries[static_cast<std::size_t>(row)].index).data().toString();
}

QString PresetChoices::inShort(const plan::Recipe& recipe)
{
    return tr("%1 with %Ln rule(s)", nullptr, static_cast<int>(recipe.rules.size()))
        .arg(QString::fromStdString(recipe.preset));
}

int PresetChoices::currentRow() const
{
    const std::string& preset = m_studio.recipe().preset;
    for (int row = 0; row < rowCount(); ++row) {
        const PresetAdvice::IntentionRow* intention = intentionAt(row);
        if (intention ? intention->choice && !intention->goesTo && intention->choice->preset == preset
                      : namedAt(row).toStdString() == preset)
            return row;
    }
    return -1;
}

int PresetChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

Qt::ItemFlags PresetChoices::flags(const QModelIndex& index) const
{
    return kindOf(index.row()) == Kind::Heading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QVariant PresetChoices::fitData(const fit::Verdict* verdict, int role) const
{
    if (!verdict)
        return {};
    if (role == FitRole)
        return static_cast<int>(verdict->fit);
    return tr("%1: %2").arg(m_advice.device(), DeviceModel::fitText(verdict->fit));
}

QVariant PresetChoices::headingData(const Entry& entry, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (entry.index) {
    case ByIntention:
        return tr("By intention");
    case OwnOnes:
        return tr("Your own");
    default:
        return tr("By name");
    }
}

QVariant PresetChoices::intentionData(const PresetAdvice::IntentionRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return intentionTitle(row.intention);
    case Qt::ToolTipRole:
        return row.choice && !row.choice->reason.empty() ? QString::fromStdString(row.choice->reason)
                                                         : intentionLine(row);
    case SummaryRole:
        return intentionLine(row);
    case SizeRole:
        return row.choice ? sizeText(row.choice->bytes, row.choice->bitsPerWeight) : QString();
    case FitRole:
    case FitTextRole:
        return fitData(row.verdict ? &*row.verdict : nullptr, role);
    }
    return {};
}

QVariant PresetChoices::ownData(const PresetAdvice::OwnRow& row, int role) const
{
    const fit::OwnPreset& preset = row.preset;
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(preset.name);
    case Qt::ToolTipRole:
        return QString::fromStdString(preset.path);
    case SummaryRole: {
        QString words = inShort(preset.recipe);
        if (preset.recipe.to != m_studio.recipe().to)
            words = tr("%1: %2").arg(text::container(preset.recipe.to), words);
        return preset.note.empty() ? words : tr("%1 (%2)").arg(QString::fromStdString(preset.note), words);
    }
    case SizeRole:
        return row.planned ? sizeText(row.planned->bytes, row.planned->bitsPerWeight) : QString();
    case FitRole:
    case FitTextRole:
        return fitData(row.verdict ? &*row.verdict : nullptr, role);
    }
    return {};
}

QVariant PresetChoices::namedData(int preset, int role) const
{
    const QModelIndex named = m_named.index(preset);
    const std::string name = named.data().toString().toStdString();
    switch (role) {
    case Qt::DisplayRole:
        return named.data();
    case Qt::ToolTipRole:
    case SummaryRole:
        return named.data(PresetModel::SummaryRole);
    case SizeRole: {
        const QString size = named.data(PresetModel::SizeRole).toString();
        return size.isEmpty() ? size : size + QStringLiteral("  ·  ") + named.data(PresetModel::BitsRole).toString();
    }
    case FitRole:
    case FitTextRole:
        return fitData(m_advice.verdictOf(name), role);
    }
    return {};
}

QVariant PresetChoices::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == KindRole)
        return static_cast<int>(entry.kind);
    if (role == Qt::AccessibleTextRole) {
        QStringList words;
        for (const int part : {static_cast<int>(Qt::DisplayRole), int{SummaryRole}, int{SizeRole}, int{FitTextRole}})
            words += data(index, part).toString();
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    if (role == SearchRole)
        return QString(data(index, Qt::DisplayRole).toString() + QLatin1Char(' ')
                       + data(index, SummaryRole).toString());
    if (entry.kind == Kind::Intention) {
        const PresetAdvice::IntentionRow* row = intentionAt(index.row());
        return row ? intentionData(*row, role) : QVariant();
    }
    if (entry.kind == Kind::Own) {
        const PresetAdvice::OwnRow* row = ownAt(index.row());
        return row ? ownData(*row, role) : QVariant();
    }
    return entry.kind == Kind::Heading ? headingData(entry, role) : namedData(entry.index, role);
}

void PresetFilter::setText(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PresetFilter::matches(int row) const
{
    const QString text = sourceModel()->index(row, 0).data(PresetChoices::SearchRole).toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool PresetFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto isHeading = [this](int each) {
        return !(sourceModel()->flags(sourceModel()->index(each, 0)) & Qt::ItemIsEnabled);
    };
    if (!isHeading(row))
        return matches(row);
    for (int each = row + 1; each < sourceModel()->rowCount() && !isHeading(each); ++each) {
        if (matches(each))
            return true;
    }
    return false;
}

} // namespace ql::app

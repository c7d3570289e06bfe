// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/preset_model.h"

#include "app/problem_words.h"
#include "app/text.h"
#include "core/plan/preset_list.h"

namespace ql::app {

PresetModel::PresetModel(const Planner& planner, QObject* parent)
    : QAbstractListModel(parent)
    , m_planner(planner)
{
    connect(&planner, &Planner::presetSizesChanged, this, [this] {
        emit dataChanged(index(0), index(rowCount() - 1), {SizeRole, BitsRole});
    });
}

void PresetModel::setContainer(plan::Container container)
{
    if (container == m_container)
        return;
    beginResetModel();
    m_container = container;
    endResetModel();
}

int PresetModel::rowOf(const std::string& preset) const
{
    const plan::PresetEntry* found = plan::findPreset(m_container, preset);
    return found ? static_cast<int>(found - plan::presetsOf(m_container).data()) : -1;
}

int PresetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(plan::presetsOf(m_container).size());
}

QVariant PresetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const plan::PresetEntry& preset = plan::presetsOf(m_container)[static_cast<std::size_t>(index.row())];
    const auto words = [](std::string_view view) {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    const auto& sizes = m_planner.presetSizes();
    const auto size = sizes.find(preset.name);
    switch (role) {
    case Qt::DisplayRole:
        return words(preset.name);
    case Qt::ToolTipRole:
    case SummaryRole:
        return problemInWords(std::string(preset.summary));
    case Qt::AccessibleDescriptionRole:
        return problemInWords(std::string(preset.summary));
    case SizeRole:
        return size == sizes.end() ? QString() : text::bytes(size->second.bytes);
    case BitsRole:
        return size == sizes.end() ? QString() : text::bitsPerWeight(size->second.bitsPerWeight);
    }
    return {};
}

} // namespace ql::app

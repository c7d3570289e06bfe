// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/match_model.h"

namespace ql::app {

void MatchModel::set(arch::ModelPtr model, std::vector<plan::PatternPreview::Hit> hits)
{
    beginResetModel();
    m_model = std::move(model);
    m_hits = std::move(hits);
    endResetModel();
}

int MatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QString MatchModel::whyNot(const plan::PatternPreview::Hit& hit)
{
    if (hit.takenBy)
        return tr("rule %1 takes it").arg(*hit.takenBy + 1);
    return hit.neverQuantized ? tr("never quantised") : QString();
}

QVariant MatchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const plan::PatternPreview::Hit& hit = m_hits[static_cast<std::size_t>(index.row())];
    const std::string& name = m_model->tensors[hit.tensor].name;
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(name);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return whyNot(hit);
    case WhyNotRole:
        return whyNot(hit);
    case TensorRole:
        return static_cast<int>(hit.tensor);
    case SpansRole: {
        QList<QPair<int, int>> spans;
        for (const auto& [begin, end] : hit.spans) {
            const auto length = QString::fromUtf8(name.data() + begin, static_cast<qsizetype>(end - begin)).size();
            const auto before = QString::fromUtf8(name.data(), static_cast<qsizetype>(begin)).size();
            spans.append({static_cast<int>(before), static_cast<int>(length)});
        }
        return QVariant::fromValue(spans);
    }
    }
    return {};
}

} // namespace ql::app

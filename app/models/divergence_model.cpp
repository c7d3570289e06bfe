// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/divergence_model.h"

#include "app/phrases.h"
#include "app/text.h"

namespace ql::app {

void DivergenceModel::add(const QString& name, const QString& hint, double value, double error)
{
    m_rows.push_back({name, hint, value, error, text::nats(value), error < 0 ? QString() : text::nats(error)});
}

void DivergenceModel::addShare(const QString& name, const QString& hint, double value, double error)
{
    m_rows.push_back({name, hint, value, error, text::percent(value, 2), text::percent(error, 2)});
}

void DivergenceModel::addCount(const QString& name, const QString& hint, std::uint64_t count)
{
    m_rows.push_back({name, hint, static_cast<double>(count), -1, text::grouped(count), QString()});
}

void DivergenceModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void DivergenceModel::set(const job::Evaluation& evaluation)
{
    const job::Divergence& d = evaluation.divergence;
    beginResetModel();
    m_rows.clear();
    add(tr("KL divergence, mean"),
        tr("How far the predictions are apart, over all tokens of the vocabulary, in nats: the figure to look at"),
        d.divergence.value, d.divergence.error);
    add(tr("KL divergence, median"), tr("Half of the predictions are closer than this"), d.median);
    add(tr("KL divergence, 99 %"), tr("One prediction in a hundred is further off than this"), d.p99);
    add(tr("KL divergence, 99.9 %"), tr("One prediction in a thousand is further off than this"), d.p99_9);
    add(tr("KL divergence, largest"), tr("The prediction that suffers most"), d.largest);
    addShare(tr("Same top token"), tr("Share of predictions where both find the same token the likeliest"),
             d.sameTop.value, d.sameTop.error);
    addShare(tr("RMS change of probability"),
             tr("How much the probability of the token that came changes, as a root mean square"), d.rmsDeltaP.value,
             d.rmsDeltaP.error);
    add(tr("Perplexity, original"), tr("Among how many tokens the model hesitates: lower is better"),
        d.referencePerplexity.value, d.referencePerplexity.error);
    add(tr("Perplexity, with this recipe"), tr("A damaged model may be luckier here; the divergence is the surer sign"),
        d.candidatePerplexity.value, d.candidatePerplexity.error);
    add(tr("Ratio of perplexities"), tr("Its error takes into account that both read the same text"),
        d.perplexityRatio.value, d.perplexityRatio.error);
    if (!evaluation.layers.empty())
        add(tr("Error of the last hidden state"), tr("Relative to the original's, after the last layer"),
            evaluation.layers.back().relativeError);
    addCount(tr("Tokens read"), tr("By each of the two models"), evaluation.tokens);
    addCount(tr("Predictions"), tr("Those after the first half of each piece of text count, as in llama.cpp"),
             d.predictions);
    endResetModel();
}

int DivergenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DivergenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DivergenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? row.name
            : column == Value ? row.text
            : row.error < 0   ? QString()
                              : QStringLiteral("± ") + row.errorText;
    case Qt::EditRole:
        return column == Name ? QVariant(row.name)
            : column == Value ? QVariant(row.value)
            : row.error < 0   ? QVariant()
                              : QVariant(row.error);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.hint;
    case Qt::TextAlignmentRole:
        return QVariant((column == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DivergenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Error)
        return tr("Standard error: with other text of this kind the figure would mostly be within two of them");
    if (role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Figure") : section == Value ? tr("Value") : tr("Error");
}

} // namespace ql::app

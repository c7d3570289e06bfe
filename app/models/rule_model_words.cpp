// SPDX-License-Identifier: GPL-3.0-or-later
// What the rule stack says in words.
#include <cmath>

#include "app/models/rule_model.h"
#include "app/problem_words.h"
#include "app/text.h"

namespace ql::app {

QString RuleModel::words(int row) const
{
    switch (verdict(row)) {
    case Verdict::Fine:
        return {};
    case Verdict::Unknown:
        return m_rules[static_cast<std::size_t>(row)].enabled ? QString() : tr("off");
    case Verdict::NoMatch:
        return tr("matches no tensor");
    case Verdict::Broken:
        return m_mistakes[static_cast<std::size_t>(row)];
    case Verdict::Shadowed:
        break;
    }
    const RuleFinding* found = finding(row);
    if (!found)
        return tr("decides nothing");
    if (found->takers.empty())
        return tr("matches only what is never quantised");
    QStringList numbers;
    for (const int taker : found->takers)
        numbers += QString::number(taker + 1);
    return tr("its tensors go to rule %1", nullptr, static_cast<int>(numbers.size()))
        .arg(numbers.join(QLatin1String(", ")));
}

QString RuleModel::matchesText(int row) const
{
    const plan::RuleUse& fate = *use(row);
    return fate.decided == fate.matched ? tr("%Ln tensor(s)", nullptr, static_cast<int>(fate.matched))
                                        : tr("%1 of %2").arg(text::grouped(fate.decided), text::grouped(fate.matched));
}

QString RuleModel::errorText(int row) const
{
    if (const RuleFinding* found = finding(row); found && found->error)
        return text::error(*found->error);
    const job::RuleError* estimate = m_estimate.of(m_rules, row);
    if (!estimate)
        return {};
    const QString error = text::error(estimate->with.relativeRmse());
    return estimate->isEstimated() ? tr("≈ %1").arg(error) : error;
}

QString RuleModel::changeText(int row) const
{
    const job::RuleError* estimate = m_estimate.of(m_rules, row);
    if (!estimate || !std::isfinite(estimate->change()))
        return {};
    const double change = estimate->change();
    if (change == 0)
        return tr("±0");
    return (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text::error(std::abs(change));
}

void RuleModel::explainError(int row, QStringList& lines) const
{
    if (const RuleFinding* found = finding(row); found && found->error)
        lines += tr("Measured: relative error %1 over %Ln tensor(s) of the report on display.", nullptr,
                    static_cast<int>(found->measured))
                     .arg(text::error(*found->error));
    const job::RuleError* estimate = m_estimate.of(m_rules, row);
    if (!estimate)
        return;
    if (estimate->changed == 0) {
        lines += tr("Without the rule the same types would be written.");
        return;
    }
    const QString from = text::error(estimate->without.relativeRmse());
    const QString to = text::error(estimate->with.relativeRmse());
    lines += tr("The rule takes the relative error of %Ln tensor(s) from %1 to %2.", nullptr,
                static_cast<int>(estimate->changed))
                 .arg(from, to);
    if (estimate->isEstimated())
        lines += tr("Estimated from %1 of %2 rows of %Ln of them.", nullptr, static_cast<int>(estimate->tensors))
                     .arg(text::grouped(estimate->sampledRows), text::grouped(estimate->rows));
    if (!estimate->skipped.empty())
        lines += problemInWords(estimate->skipped);
}

QString RuleModel::explain(int row) const
{
    const plan::Rule& rule = m_rules[static_cast<std::size_t>(row)];
    QStringList lines;
    if (!rule.note.empty())
        lines += QString::fromStdString(rule.note);
    lines += QString::fromStdString(rule.pattern);
    switch (verdict(row)) {
    case Verdict::Fine:
        lines += tr("The first rule that matches a tensor decides.");
        break;
    case Verdict::Unknown:
        if (!rule.enabled)
            lines += tr("The rule is off: it decides nothing.");
        break;
    case Verdict::NoMatch:
        lines += tr("No tensor of this model has a name that this pattern finds.");
        break;
    case Verdict::Shadowed:
        lines += finding(row) && finding(row)->takers.empty()
            ? tr("It matches only tensors that are never quantised. A rule reaches one of them by its whole name, with "
                 "^ in front and $ behind.")
            : tr("Rules above take every tensor that this one matches: %1. Move it up to let it decide.")
                  .arg(words(row));
        break;
    case Verdict::Broken:
        lines +=
            tr("This is no regular expression: %1. Nothing can be written until it is mended or off.").arg(words(row));
        break;
    }
    if (const RuleFinding* found = finding(row); found && !found->decided.empty()) {
        constexpr qsizetype most = 400; // a tool tip, not a list
        const QString names = QString::fromStdString(found->decided);
        lines += names.size() > most ? names.left(most) + QStringLiteral("…") : names;
    }
    explainError(row, lines);
    return lines.join(QLatin1Char('\n'));
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= Matches && section <= Error)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool tip = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case Pattern:
        return tip ? tr("What the rule is for, and its pattern: a regular expression, searched in the tensor's name in "
                        "the output")
                   : tr("Rule");
    case Type:
        return tip ? tr("Type to write; keep copies the tensor as it is") : tr("Type");
    case Matches:
        return tip ? tr("Tensors that the rule decides, of those that it matches") : tr("Tensors");
    case Delta:
        return tip ? tr("Bytes more or less than without the rule") : tr("Bytes");
    case Error:
        return tip
            ? tr("Relative error of what the rule decides, and below it what the rule changes about it.\nFrom the "
                 "report on display where that was written with the same types; ≈ means estimated from sample "
                 "rows")
            : tr("Error");
    case Note:
        return tip ? tr("For you; it has no effect") : tr("Name");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ql::app

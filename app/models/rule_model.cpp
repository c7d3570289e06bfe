// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rule_model.h"

#include <QFont>

#include "app/text.h"
#include "app/widgets/format_choice.h"
#include "core/base/regex.h"

namespace ql::app {

RuleModel::RuleModel(Studio& studio, QObject* parent)
    : QAbstractTableModel(parent)
    , m_studio(studio)
    , m_rules(studio.recipe().rules)
{
    connect(&studio, &Studio::recipeChanged, this, &RuleModel::refresh);
    connect(&studio, &Studio::planChanged, this, [this] {
        if (!m_rules.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void RuleModel::refresh()
{
    const std::vector<plan::Rule>& rules = m_studio.recipe().rules;
    if (rules.size() == m_rules.size()) {
        m_rules = rules;
        if (!m_rules.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

void RuleModel::append(const plan::Rule& rule)
{
    m_studio.edit(tr("Add rule %1").arg(QString::fromStdString(rule.pattern)),
                  [&](plan::Recipe& recipe) { recipe.rules.push_back(rule); });
}

void RuleModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_studio.edit(tr("Remove rule %1").arg(row + 1),
                  [&](plan::Recipe& recipe) { recipe.rules.erase(recipe.rules.begin() + row); });
}

void RuleModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return;
    m_studio.edit(tr("Move rule %1").arg(row + 1), [&](plan::Recipe& recipe) {
        std::swap(recipe.rules[static_cast<std::size_t>(row)], recipe.rules[static_cast<std::size_t>(to)]);
    });
}

const plan::RuleUse* RuleModel::use(int row) const
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    if (!plan || plan->recipe.rules != m_rules || static_cast<std::size_t>(row) >= plan->ruleUses.size())
        return nullptr;
    return &plan->ruleUses[static_cast<std::size_t>(row)];
}

RuleModel::Verdict RuleModel::verdict(int row) const
{
    const plan::Rule& rule = m_rules[static_cast<std::size_t>(row)];
    if (!Regex::compile(rule.pattern))
        return Verdict::Broken;
    const plan::RuleUse* fate = use(row);
    if (!rule.enabled || !fate)
        return Verdict::Unknown;
    if (fate->matched == 0)
        return Verdict::NoMatch;
    return fate->decided == 0 ? Verdict::Shadowed : Verdict::Fine;
}

int RuleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::display(int row, Column column) const
{
    const plan::Rule& rule = m_rules[static_cast<std::size_t>(row)];
    const plan::RuleUse* fate = rule.enabled ? use(row) : nullptr;
    switch (column) {
    case Pattern:
        return QString::fromStdString(rule.pattern);
    case Type:
        return rule.type ? formatName(*rule.type) : tr("keep");
    case Matches:
        if (!fate)
            return {};
        return fate->decided == fate->matched ? QString::number(fate->matched)
                                              : tr("%1 of %2").arg(fate->decided).arg(fate->matched);
    case Delta:
        return fate ? text::bytesDelta(fate->bytesDelta) : QVariant();
    case Note:
        return QString::fromStdString(rule.note);
    case ColumnCount:
        break;
    }
    return {};
}

QString RuleModel::explain(int row) const
{
    switch (verdict(row)) {
    case Verdict::Fine:
        return tr("The first rule that matches a tensor decides.");
    case Verdict::Unknown:
        return {};
    case Verdict::NoMatch:
        return tr("No tensor of this model has a name that this pattern finds.");
    case Verdict::Shadowed:
        return tr("Rules above take every tensor that this one matches.");
    case Verdict::Broken:
        return QString::fromStdString(Regex::compile(m_rules[static_cast<std::size_t>(row)].pattern).error().message);
    }
    return {};
}

QVariant RuleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    const plan::Rule& rule = m_rules[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::EditRole:
        return column == Type ? QVariant(rule.type ? static_cast<int>(*rule.type) : -1) : display(row, column);
    case Qt::CheckStateRole:
        return column == Pattern ? QVariant(rule.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return explain(row);
    case Qt::TextAlignmentRole:
        return column == Matches || column == Delta ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(verdict(row) == Verdict::Shadowed);
        return font.strikeOut() ? QVariant(font) : QVariant();
    }
    case VerdictRole:
        return static_cast<int>(verdict(row));
    case ContainerRole:
        return static_cast<int>(m_studio.recipe().to);
    }
    return {};
}

bool RuleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    const auto row = static_cast<std::size_t>(index.row());
    const auto change = [&](const QString& text, auto apply) {
        m_studio.edit(text.arg(index.row() + 1), [&](plan::Recipe& recipe) { apply(recipe.rules[row]); });
        return true;
    };
    if (role == Qt::CheckStateRole && index.column() == Pattern) {
        const bool enabled = value.toInt() == Qt::Checked;
        return change(enabled ? tr("Turn rule %1 on") : tr("Turn rule %1 off"),
                      [&](plan::Rule& rule) { rule.enabled = enabled; });
    }
    if (role != Qt::EditRole)
        return false;
    switch (static_cast<Column>(index.column())) {
    case Pattern:
        if (value.toString().isEmpty())
            return false;
        return change(tr("Change pattern of rule %1"),
                      [&](plan::Rule& rule) { rule.pattern = value.toString().toStdString(); });
    case Type:
        return change(tr("Change type of rule %1"), [&](plan::Rule& rule) {
            rule.type = value.toInt() < 0 ? std::nullopt : std::optional(static_cast<quant::Format>(value.toInt()));
        });
    case Note:
        return change(tr("Change note of rule %1"),
                      [&](plan::Rule& rule) { rule.note = value.toString().toStdString(); });
    case Matches:
    case Delta:
    case ColumnCount:
        break;
    }
    return false;
}

Qt::ItemFlags RuleModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Pattern)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Pattern || index.column() == Type || index.column() == Note)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    const bool tip = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case Pattern:
        return tip ? tr("Regular expression, searched in the tensor's name in the output") : tr("Pattern");
    case Type:
        return tip ? tr("Type to write; keep copies the tensor as it is") : tr("Type");
    case Matches:
        return tip ? tr("Tensors that the rule decides, of those that it matches") : tr("Tensors");
    case Delta:
        return tip ? tr("Bytes more or less than without the rule") : tr("Bytes");
    case Note:
        return tip ? tr("For you; it has no effect") : tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rule_model.h"

#include <algorithm>
#include <map>
#include <utility>

#include <QFont>
#include <QMimeData>

#include "app/problem_words.h"
#include "app/text.h"
#include "app/widgets/format_choice.h"
#include "core/base/regex.h"

namespace ql::app {

namespace {

const auto ruleMime = QStringLiteral("application/x-quantloom-rule");

} // namespace

RuleModel::RuleModel(Studio& studio, QObject* parent)
    : QAbstractTableModel(parent)
    , m_studio(studio)
    , m_estimate(studio)
{
    connect(&m_estimate, &RuleEstimate::changed, this, &RuleModel::allChanged);
    connect(&studio, &Studio::recipeChanged, this, &RuleModel::refresh);
    connect(&studio, &Studio::planChanged, this, &RuleModel::takePlan);
    connect(&studio, &Studio::reportChanged, this, &RuleModel::takePlan);
    refresh();
    takePlan();
}

QString RuleModel::mistakeIn(const std::string& pattern)
{
    const auto mistake = Regex::mistakeIn(pattern);
    return mistake ? tr("%1 (at character %2)").arg(problemInWords(mistake->words)).arg(mistake->offset + 1)
                   : QString();
}

// Not for each cell that is drawn: patterns can be long.
void RuleModel::compareRules()
{
    const Planner::PlanPtr plan = m_studio.planner().plan();
    m_plan = plan && plan->recipe.rules == m_rules ? plan : nullptr;
    m_areFindingsOfRules = m_foundFor == m_rules;
}

void RuleModel::allChanged()
{
    compareRules();
    if (!m_rules.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RuleModel::refresh()
{
    const std::vector<plan::Rule>& rules = m_studio.recipe().rules;
    const bool isReset = rules.size() != m_rules.size();
    if (isReset)
        beginResetModel();
    std::map<std::string, QString> known; // a pattern that names very many tensors takes milliseconds
    for (std::size_t row = 0; row < m_rules.size(); ++row)
        known.emplace(std::move(m_rules[row].pattern), m_mistakes[row]);
    m_rules = rules;
    m_mistakes.clear();
    for (const plan::Rule& rule : m_rules) {
        const auto found = known.find(rule.pattern);
        m_mistakes.push_back(found == known.end() ? mistakeIn(rule.pattern) : found->second);
    }
    compareRules();
    if (isReset)
        endResetModel();
    else
        allChanged();
}

void RuleModel::takePlan()
{
    allChanged();
    const Planner::PlanPtr plan = m_studio.planner().plan();
    if (!plan || m_studio.planner().busy() || plan->recipe.rules.empty() || plan->recipe.rules != m_rules)
        return;
    const auto work = [plan, report = m_studio.report()](const std::atomic<bool>& stop) {
        return findAboutRules(*plan, report.get(), stop);
    };
    m_finder.run(work, [this, plan](std::vector<RuleFinding> findings) {
        m_findings = std::move(findings);
        m_foundFor = plan->recipe.rules;
        allChanged();
    });
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
    moveTo(row, row + by);
}

void RuleModel::moveTo(int row, int to)
{
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || to == row)
        return;
    m_studio.edit(tr("Move rule %1 to place %2").arg(row + 1).arg(to + 1), [&](plan::Recipe& recipe) {
        const auto begin = recipe.rules.begin();
        if (to < row)
            std::rotate(begin + to, begin + row, begin + row + 1);
        else
            std::rotate(begin + row, begin + row + 1, begin + to + 1);
    });
    emit moved(to);
}

void RuleModel::duplicate(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_studio.edit(tr("Duplicate rule %1").arg(row + 1), [&](plan::Recipe& recipe) {
        const plan::Rule copy = recipe.rules[static_cast<std::size_t>(row)];
        recipe.rules.insert(recipe.rules.begin() + row + 1, copy);
    });
    emit moved(row + 1);
}

QStringList RuleModel::mimeTypes() const
{
    return {ruleMime};
}

QMimeData* RuleModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(ruleMime, QByteArray::number(indexes.first().row()));
    return data;
}

bool RuleModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    return action == Qt::MoveAction && data->hasFormat(ruleMime);
}

bool RuleModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, 0, parent))
        return false;
    const int from = data->data(ruleMime).toInt();
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (to > from)
        --to; // the place is that in front of a row, counted before the rule leaves its own
    moveTo(from, std::min(to, rowCount() - 1));
    return false; // the view would remove what it dragged
}

const plan::RuleUse* RuleModel::use(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_plan && at < m_plan->ruleUses.size() ? &m_plan->ruleUses[at] : nullptr;
}

const RuleFinding* RuleModel::finding(int row) const
{
    return m_areFindingsOfRules && static_cast<std::size_t>(row) < m_findings.size()
        ? &m_findings[static_cast<std::size_t>(row)]
        : nullptr;
}

RuleModel::Verdict RuleModel::verdict(int row) const
{
    const plan::Rule& rule = m_rules[static_cast<std::size_t>(row)];
    if (!m_mistakes[static_cast<std::size_t>(row)].isEmpty())
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
        return fate->decided == fate->matched
            ? text::grouped(fate->matched)
            : tr("%1 of %2").arg(text::grouped(fate->decided), text::grouped(fate->matched));
    case Delta:
        return fate ? text::bytesDelta(fate->bytesDelta) : QVariant();
    case Error:
        return fate ? errorText(row) : QString();
    case Note:
        return QString::fromStdString(rule.note);
    case ColumnCount:
        break;
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
        return column >= Matches && column <= Error ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(verdict(row) == Verdict::Shadowed);
        return font.strikeOut() ? QVariant(font) : QVariant();
    }
    case VerdictRole:
        return static_cast<int>(verdict(row));
    case LowerRole:
        if (!rule.enabled || !use(row))
            return QString();
        return column == Type ? matchesText(row) : column == Error ? changeText(row) : QString();
    case NoteRole:
        return QString::fromStdString(rule.note);
    case WordsRole:
        return words(row);
    case Qt::AccessibleTextRole:
        if (const QString lower = data(index, LowerRole).toString(); !lower.isEmpty())
            return QString(display(row, column).toString() + QStringLiteral(", ") + lower);
        return column == Pattern ? QVariant(explain(row)) : QVariant();
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
        return change(tr("Change name of rule %1"),
                      [&](plan::Rule& rule) { rule.note = value.toString().toStdString(); });
    case Matches:
    case Delta:
    case Error:
    case ColumnCount:
        break;
    }
    return false;
}

Qt::ItemFlags RuleModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags |= index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
    if (index.column() == Pattern)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Pattern || index.column() == Type || index.column() == Note)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace ql::app

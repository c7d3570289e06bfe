// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/models/rule_findings.h"
#include "app/rule_estimate.h"
#include "app/studio.h"

namespace ql::app {

/// The rule stack of the recipe, editable, with how each rule fares in the current plan. Every change goes through
/// Studio::edit and so into the history.
class RuleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pattern, Type, Matches, Delta, Error, Note, ColumnCount };
    enum ExtraRole {
        VerdictRole = Qt::UserRole, ///< int of Verdict
        ContainerRole, ///< int of plan::Container: whose types a rule can have
        NoteRole, ///< the name that the user gave the rule; may be empty
        LowerRole, ///< a second line in small type: of the type the tensors, of the error its change; may be empty
        WordsRole, ///< why it decides nothing, in a few words; empty when it does
    };
    enum class Verdict {
        Fine,
        Unknown, ///< no plan yet, or the rule is off
        NoMatch, ///< no tensor has such a name
        Shadowed, ///< earlier rules take all it matches
        Broken, ///< the pattern does not compile
    };

    explicit RuleModel(Studio& studio, QObject* parent = nullptr);

    void append(const plan::Rule& rule);
    void remove(int row);
    void move(int row, int by);
    void moveTo(int row, int to);
    /// Puts a copy behind the rule.
    void duplicate(int row);

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    Verdict verdict(int row) const;
    /// Errors that no report has measured are estimated while somebody looks.
    void setWatched(bool watched) { m_estimate.setWatched(watched); }

signals:
    void moved(int to); ///< a rule is there now

private:
    static QString mistakeIn(const std::string& pattern); ///< empty for one that compiles
    const plan::RuleUse* use(int row) const; ///< null while the plan is not of this recipe
    const RuleFinding* finding(int row) const;
    QString words(int row) const;
    QVariant display(int row, Column column) const;
    QString errorText(int row) const;
    QString matchesText(int row) const;
    QString changeText(int row) const; ///< of the error, against the recipe without the rule: "−0.0288"
    void explainError(int row, QStringList& lines) const;
    QString explain(int row) const;
    void refresh();
    void takePlan();
    void allChanged();
    void compareRules();

    Studio& m_studio;
    std::vector<plan::Rule> m_rules{};
    std::vector<QString> m_mistakes{}; ///< parallel to the rules; empty for a pattern that compiles
    std::vector<RuleFinding> m_findings{}; ///< of the rules in m_foundFor
    std::vector<plan::Rule> m_foundFor{};
    bool m_areFindingsOfRules = false;
    Planner::PlanPtr m_plan{}; ///< that of m_rules; null while there is none
    Background m_finder{};
    RuleEstimate m_estimate;
};

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/studio.h"

namespace ql::app {

/// The rule stack of the recipe, editable, with how each rule fares in the current plan. Every change goes through
/// Studio::edit and so into the history.
class RuleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pattern, Type, Matches, Delta, Note, ColumnCount };
    enum ExtraRole {
        VerdictRole = Qt::UserRole, ///< int of Verdict
        ContainerRole, ///< int of plan::Container: whose types a rule can have
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

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const plan::RuleUse* use(int row) const; ///< null while the plan is not of this recipe
    Verdict verdict(int row) const;
    QVariant display(int row, Column column) const;
    QString explain(int row) const;
    void refresh();

    Studio& m_studio;
    std::vector<plan::Rule> m_rules{};
};

} // namespace ql::app

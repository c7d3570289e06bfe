// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/rule_model.h"
#include "app/studio.h"

class QMenu;
class QTableView;
class QToolButton;

namespace ql::app {

class RuleDelegate;
class RuleEditor;

/// The stack of rules, like modifiers: the first that matches a tensor decides. Below it, the chosen rule in detail.
class RulesPanel : public QWidget {
    Q_OBJECT
public:
    RulesPanel(Studio& studio, QWidget* parent);

    void addRule();
    void duplicateRule();
    void removeRule();
    void moveRule(int by);
    /// Chooses the tensors that the current rule's pattern finds, in all views.
    void selectMatches();
    void editPattern();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeStack();
    void fillContextMenu(QMenu& menu);
    void showCurrent();
    void setCurrent(int row);
    int current() const;

    Studio& m_studio;
    RuleModel m_rules;
    QTableView* m_table;
    RuleDelegate* m_delegate;
    RuleEditor* m_editor;
    QToolButton *m_follow, *m_select;
    std::vector<QToolButton*> m_ofOne{}; ///< buttons for the current rule
    std::vector<int> m_matches{};
    int m_matchesOf = -1; ///< the rule
    int m_kept = 0; ///< the current rule while the stack is listed anew
    bool m_selectWhenFound = false;
};

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/rule_model.h"
#include "app/studio.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;
class QStringListModel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace ql::app {

/// The recipe in detail: the rule stack, choices per role, and options.
class RecipePanel : public QWidget {
    Q_OBJECT
public:
    RecipePanel(Studio& studio, QWidget* parent);

private:
    void addRules(QVBoxLayout& column);
    void addRoles(QVBoxLayout& column);
    void addOptions(QVBoxLayout& column);
    QWidget* makeImportance();
    void addRule();
    void removeRole();
    void addImportance();
    void removeImportance();
    void takeSplitSize();
    void refresh();

    Studio& m_studio;
    RuleModel m_rules;
    QTableView* m_ruleTable;
    QWidget* m_roleSection;
    QStringListModel* m_roles;
    QListView* m_roleList;
    QCheckBox *m_pure, *m_search;
    QComboBox *m_outputType, *m_embeddingType;
    std::optional<plan::Container> m_listed{}; ///< whose types these two offer
    QStringListModel* m_importance;
    QListView* m_importanceList;
    QToolButton* m_removeImportance;
    QLineEdit* m_split;
};

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/studio.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListView;
class QStringListModel;
class QToolButton;
class QVBoxLayout;

namespace ql::app {

/// The recipe but for its rules: choices per role, options, importance matrices.
class RecipePanel : public QWidget {
    Q_OBJECT
public:
    RecipePanel(Studio& studio, QWidget* parent);

private:
    void addRoles(QVBoxLayout& column);
    void addOptions(QVBoxLayout& column);
    QWidget* makeImportance();
    void removeRole();
    void addImportance();
    void removeImportance();
    void takeSplitSize();
    void refresh();
    void showParts();

    Studio& m_studio;
    QWidget* m_roleSection;
    QStringListModel* m_roles;
    QListView* m_roleList;
    QCheckBox *m_pure, *m_search, *m_mtp;
    QComboBox* m_visionPreset;
    QComboBox *m_outputType, *m_embeddingType;
    std::optional<plan::Container> m_listed{}; ///< whose types these two offer
    QStringListModel* m_importance;
    QListView* m_importanceList;
    QToolButton* m_removeImportance;
    QLineEdit* m_split;
    QFormLayout* m_form;
};

} // namespace ql::app

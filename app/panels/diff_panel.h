// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/diff_columns.h"
#include "app/models/diff_model.h"
#include "app/studio.h"

class QCheckBox;
class QLabel;
class QMenu;
class QProgressBar;
class QTableView;
class QToolButton;

namespace ql::app {

/// The types of several models side by side, and of the plan: facts first, then groups of tensors.
class DiffPanel : public QWidget {
    Q_OBJECT
public:
    DiffPanel(Studio& studio, QWidget* parent);

    void addFiles();
    void addFolder();
    void addOpenModel() { m_columns.addOpenModel(); }
    void addPlan() { m_columns.addPlan(); }
    void toggleDifferences();
    /// In the forms "md", "csv", "json", as text; empty without a comparison.
    QString text(const QString& form) const;
    void copyAs(const QString& form);
    void saveAs(const QString& form);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeBar();
    void showDiff();
    void selectRow(const QModelIndex& index);
    int currentModel() const; ///< the column of the cell that is chosen; -1 for none

    Studio& m_studio;
    DiffColumns m_columns;
    DiffModel m_model{};
    DiffFilter m_filter{};
    QTableView* m_table;
    QCheckBox* m_only;
    QLabel* m_summary;
    QProgressBar* m_busy;
    std::vector<QToolButton*> m_ofColumn{};
    std::vector<QWidget*> m_ofDiff{};
    Background m_finder{};
};

} // namespace ql::app

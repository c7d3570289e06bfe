// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/tensor_filter.h"
#include "app/studio.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace ql::app {

class TableSelection;

/// Every tensor of the open model in a table that filters and sorts.
class TensorPanel : public QWidget {
    Q_OBJECT
public:
    TensorPanel(Studio& studio, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFilterRow();
    void makeTable();
    void setColumnWidth(TensorModel::Column column, const char* widest);
    void fitColumns();
    void applyFilter();
    void showSchemes();
    void showCount();
    void showSelection();
    void openMenu(const QPoint& position);
    /// The filter as a rule's pattern.
    QString filterPattern() const;

    Studio& m_studio;
    TensorModel m_model{};
    TensorFilter m_filter;
    std::optional<arch::Naming> m_fitted{}; ///< whose names the columns have room for
    QLineEdit* m_text;
    QToolButton* m_regex;
    QComboBox* m_scheme; ///< only there where a tensor's scheme says more than its type
    QToolButton* m_quantise;
    bool m_canBecomeRule = false; ///< what the filter finds, when it finds something
    QLabel* m_count;
    QTableView* m_table;
    TableSelection* m_selection = nullptr;
};

} // namespace ql::app

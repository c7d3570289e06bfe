// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "app/culprit_run.h"
#include "app/models/culprit_model.h"
#include "app/preview_turn.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ql::app {

class ElidedLabel;
class NoticeRow;
class ReadingChoice;

/// The part of the preview that names the tensors which make the recipe worse, and raises them.
class PreviewCulpritsPage : public QWidget {
    Q_OBJECT
public:
    explicit PreviewCulpritsPage(Preview& preview, QWidget* parent = nullptr);

    /// As soon as there are models.
    void start();
    void runOrStop();
    bool busy() const { return m_turn.isWaiting() || m_run.busy(); }
    bool hasResult() const { return m_turn.subject().plan != nullptr; } ///< or will have one

private:
    QWidget* makeQuestion();
    QWidget* makeTable();
    void follow();
    void showCulprits();
    void showState();
    void raiseChosen();
    QString stateWords() const;

    Preview& m_preview;
    CulpritRun m_run{};
    PreviewTurn m_turn{m_preview}; ///< of the culprits on display
    CulpritModel m_model{};
    QSortFilterProxyModel m_sorted{};

    ReadingChoice* m_reading;
    QPushButton* m_button;
    QToolButton* m_raise;
    QProgressBar* m_bar;
    NoticeRow* m_notice;
    ElidedLabel* m_state;
    QLabel* m_sentence;
    QStackedWidget* m_pages;
    QTableView* m_table;
};

} // namespace ql::app

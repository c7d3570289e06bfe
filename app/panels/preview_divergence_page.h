// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/evaluation_run.h"
#include "app/models/divergence_model.h"
#include "app/models/divergence_series.h"
#include "app/preview_turn.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace ql::app {

class DivergenceChart;
class DivergenceMeter;
class ElidedLabel;
class NoticeRow;
class ReadingChoice;

/// The part of the preview that measures how far the recipe's predictions are from the original's, as the text is read.
class PreviewDivergencePage : public QWidget {
    Q_OBJECT
public:
    explicit PreviewDivergencePage(Preview& preview, QWidget* parent = nullptr);

    /// As soon as there are models.
    void start();
    void measureOrStop();
    bool busy() const { return m_turn.isWaiting() || m_run.busy(); }
    bool hasResult() const { return m_turn.subject().plan != nullptr; } ///< or will have one

private:
    QWidget* makeQuestion();
    QWidget* makeAnswer();
    QWidget* makeCharts();
    void follow();
    void showFigures();
    void showState();
    void showChart();
    QString sizeWords() const;
    QString stateWords() const;

    Preview& m_preview;
    EvaluationRun m_run{};
    PreviewTurn m_turn{m_preview}; ///< of the figures on display
    DivergenceModel m_figures{};
    DivergenceSeries m_series{};

    QPushButton* m_button;
    ReadingChoice* m_reading;
    QComboBox* m_kind;
    QCheckBox* m_untilClear;
    NoticeRow* m_notice;
    DivergenceMeter* m_meter;
    QProgressBar* m_bar;
    ElidedLabel* m_state;
    DivergenceChart* m_chart;
    QTableView *m_table, *m_seriesTable;
};

} // namespace ql::app

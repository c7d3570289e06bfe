// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSortFilterProxyModel>
#include <QWidget>

#include "app/background.h"
#include "app/models/report_figures.h"
#include "app/studio.h"
#include "app/widgets/report_chart.h"

class QComboBox;
class QLabel;
class QTableView;

namespace ql::app {

/// The part of the report panel with charts: one at a time, its figures as a table beside it, and the way into a file.
class ReportCharts : public QWidget {
    Q_OBJECT
public:
    explicit ReportCharts(Studio& studio, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeTable();
    void refresh();
    void showChart();

    Studio& m_studio;
    Studio::ReportPtr m_of{}; ///< what the summary is of, or will be
    std::shared_ptr<const ReportSummary> m_summary{};
    ReportFigures m_figures{};
    QSortFilterProxyModel m_sorted{};
    Background m_work{};
    QComboBox* m_kind;
    QLabel* m_hint;
    ReportChart* m_chart;
    QTableView* m_table;
};

} // namespace ql::app

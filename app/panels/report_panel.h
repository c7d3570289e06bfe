// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "app/models/report_model.h"
#include "app/studio.h"
#include "app/widgets/colour_legend.h"
#include "app/widgets/grid_map.h"
#include "app/widgets/section.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace ql::app {

/// The truth report of a finished job: the verdict, the error of every tensor as a heat map of roles and layers and
/// as a table, and what was not carried over.
class ReportPanel : public QWidget {
    Q_OBJECT
public:
    ReportPanel(Studio& studio, QWidget* parent);

private:
    void addVerdict(QVBoxLayout& column);
    QWidget* makeHeatmap();
    QWidget* makeTable();
    QWidget* makeNotCarried();
    void showReport();
    void showVerdict(const report::Report& report);
    void showHeatmap(const report::Report& report);
    void showSelection();

    Studio& m_studio;
    ReportModel m_model{};
    QSortFilterProxyModel m_sorted{};
    NotCarriedModel m_notCarried{};
    QStackedWidget* m_pages;
    QLabel *m_mark, *m_headline, *m_numbers, *m_certificates;
    ElidedLabel* m_path;
    GridMap* m_heatmap;
    ColourLegend* m_legend;
    QTableView* m_table;
};

} // namespace ql::app

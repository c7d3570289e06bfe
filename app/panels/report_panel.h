// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "app/background.h"
#include "app/models/report_model.h"
#include "app/studio.h"
#include "app/widgets/colour_legend.h"
#include "app/widgets/layer_map.h"
#include "app/widgets/section.h"

class QLabel;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace ql::app {

class ReportPlaces;

/// The truth report of a finished job: the verdict, the error of every tensor as a heat map of roles and layers and
/// as a table, charts, what was not carried over, and the documents that can be made of it.
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
    void makePlaces();
    void takePlaces(const std::shared_ptr<const ReportPlaces>& places, std::vector<int> tensors);
    void showSelection();
    void pick(const std::vector<int>& rows, Selection::How how, int pointed);
    void saveHeatmap();

    Studio& m_studio;
    ReportModel m_model{};
    QSortFilterProxyModel m_sorted{};
    NotCarriedModel m_notCarried{};
    QStackedWidget* m_pages;
    QLabel *m_mark, *m_headline, *m_numbers, *m_certificates;
    ElidedLabel* m_path;
    LayerMap* m_heatmap;
    ColourLegend* m_legend;
    QTableView* m_table;
    std::vector<int> m_tensors{}; ///< of each row of the report the tensor of the open model, or -1
    bool m_showing = false; ///< the selection is being shown
    Background m_work{};
};

} // namespace ql::app

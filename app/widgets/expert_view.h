// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "app/models/expert_model.h"
#include "app/models/expert_places.h"

class QStackedWidget;
class QTableView;
class QToolButton;

namespace ql::app {

class ColourLegend;
class LayerMap;

/// How the tokens of a calibration were shared out among experts: a map of layers and experts, and the same as a table.
class ExpertView : public QWidget {
    Q_OBJECT
public:
    explicit ExpertView(QWidget* parent = nullptr);

    void show(const arch::Model& model, const std::vector<job::ExpertUse>& layers);
    void setSelection(const Selection& selection, int pointed);

signals:
    void picked(const std::vector<int>& tensors, ql::app::Selection::How how, int pointed);

private:
    QWidget* makeHead();
    void makeTable();

    ColourLegend* m_legend;
    QToolButton* m_asTable;
    QStackedWidget* m_pages;
    LayerMap* m_map;
    QTableView* m_table;
    ExpertModel m_model{};
    std::vector<std::size_t> m_rows{}; ///< the layers on the map
    int m_columns = 0;
};

} // namespace ql::app

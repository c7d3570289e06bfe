// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "app/background.h"
#include "app/models/figure_rows.h"
#include "app/studio.h"
#include "app/widgets/tensor_view.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ql::app {

class ColourLegend;
class TableSelection;

/// A map of all tensors with what belongs to it: the choice of its colours and their legend, the same figures as a
/// table, the way into a file, and the palette of types. Heirs say where the tensors lie.
class MapPanel : public QWidget {
    Q_OBJECT
public:
    TensorView& view() { return *m_view; }
    bool showsTable() const;

protected:
    MapPanel(Studio& studio, TensorView* view, const QString& fileName, QWidget* parent);

    /// Makes the places of what is open. Called in the background, with copies of everything it needs.
    using Places = std::shared_ptr<const PlaceSource>;
    using Maker = std::function<Places(const Measure::Input&, std::shared_ptr<const Measure>)>;
    virtual Maker maker() = 0;
    /// They are there, on the GUI thread: to be given to the view.
    virtual void taken(const Places& places, const arch::ModelPtr& model) = 0;
    virtual void fillContextMenu(QMenu&) { }

    void refresh();
    Studio& studio() { return m_studio; }
    QHBoxLayout& head() { return *m_head; } ///< for controls of heirs
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    void makeTable();
    void chooseColours(int choice);
    void showChoice();
    void showSelection();
    void showStrokes();
    void showMeasure(const Measure& measure);
    void fillTable();
    void copyTable();
    void save();
    void openMenu(const QPoint& globalPos);

    Studio& m_studio;
    TensorView* m_view;
    QString m_fileName;
    QHBoxLayout* m_head;
    QComboBox* m_colours;
    ColourLegend* m_legend;
    QLabel *m_badge, *m_note;
    QToolButton* m_asTable;
    QStackedWidget* m_pages;
    QTableView* m_table;
    arch::ModelPtr m_measured{}; ///< the model of the measure on display
    std::shared_ptr<const Measure> m_measure{};
    MeasureModel m_figures{}; ///< filled while somebody looks at it
    FigureRows m_sorted{m_figures};
    TableSelection* m_tableSelection = nullptr;
    Background m_work{}, m_copying{};
};

} // namespace ql::app

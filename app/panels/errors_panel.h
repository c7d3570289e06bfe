// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

#include <QTimer>
#include <QWidget>

#include "app/background.h"
#include "app/error_source.h"
#include "app/models/place_model.h"
#include "app/studio.h"
#include "app/widgets/distribution_chart.h"
#include "app/widgets/error_controls.h"
#include "app/widgets/range_bar.h"
#include "app/widgets/tile_view.h"

class QCheckBox;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace ql::app {

class ElidedLabel;

/// The error map: what the planned type, or the written file, makes of the selected tensor, weight by weight.
class ErrorsPanel : public QWidget {
    Q_OBJECT
public:
    ErrorsPanel(Studio& studio, QWidget* parent);

    QString readout() const; ///< of the place pointed at

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What the map shows now: another one of these means another map.
    struct Subject {
        const arch::Model* model = nullptr;
        QString tensor{}, coding{}, file{};
        int expert = -1;
        bool operator==(const Subject&) const = default;
    };

    QString fileName() const; ///< of what is exported, without ending
    QWidget* makeHead();
    QWidget* makeFoot();
    QWidget* makeFigures();
    const arch::TargetTensor* tensor() const; ///< the one pointed at; null without
    const plan::Step* step() const; ///< of it, in a plan of the open model
    Subject subject() const;
    void refresh();
    void take(const Result<report::RowPairsPtr>& pairs);
    void say(const QString& sentence);
    void applyLook();
    void setLocked(bool locked);
    void setRange(double low, double high, bool byUser);
    void measure(); ///< histogram, worst places
    void showOrigin();
    void pointAt(quint64 row, quint64 column);
    void openBlock(quint64 row, quint64 column);
    std::uint32_t blockColumns() const;
    std::uint64_t firstRow() const; ///< of the shown matrix in the tensor

    struct Figures {
        report::TileHistogram histogram{};
        std::vector<report::PlaceError> worst{};
    };

    Studio& m_studio;
    TileLoader m_loader{}, m_lockedLoader{};
    TileImages m_images{}, m_otherImages{};
    ErrorSource m_source{};
    Subject m_subject{};
    bool m_fitNext = true;
    std::optional<std::pair<quint64, quint64>> m_pointed{}; ///< row and column in the map
    QString m_lockedTitle{};
    QTimer m_settle{};
    Background m_measuring{}, m_sampling{};

    QStackedWidget* m_pages; ///< a sentence, or the map
    QLabel* m_sentence;
    ElidedLabel *m_name, *m_readout;
    ErrorControls* m_controls;
    TileView* m_view;
    RangeBar* m_range;
    QCheckBox *m_auto, *m_logCounts;
    QLabel* m_origin;
    QTabWidget* m_figures;
    QTableView* m_table;
    PlaceModel m_places{};
    QSortFilterProxyModel* m_sorted;
    DistributionChart* m_distribution;
    QLabel* m_distributionNote;
};

} // namespace ql::app

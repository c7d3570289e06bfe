// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "app/background.h"
#include "app/models/tradeoff_model.h"
#include "app/studio.h"
#include "app/widgets/tradeoff_chart.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace ql::app {

class ElidedLabel;

/// Error and bits: what every type of the container would make of the selected tensors, measured on sample rows, more
/// of them as time passes. A point taken becomes their type.
class TradeoffPanel : public QWidget {
    Q_OBJECT
public:
    TradeoffPanel(Studio& studio, QWidget* parent);
    ~TradeoffPanel() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What the figures are of.
    struct Subject {
        const arch::Model* model = nullptr;
        std::vector<int> tensors{};
        const imatrix::ImportanceMatrix* importance = nullptr;
        plan::Container to{};
        quant::Search search{};
        bool operator==(const Subject&) const = default;
    };

    QWidget* makeHead();
    void refresh();
    void sample(std::uint64_t rows);
    void take(const Result<job::Tradeoff>& tradeoff, std::uint64_t rows);
    void say(const QString& sentence);
    void showChosen();
    void stop();
    void assign(quant::Format type);
    std::optional<quant::Format> chosenType() const; ///< planned for all tensors that were measured

    Studio& m_studio;
    Subject m_subject{};
    std::vector<std::size_t> m_measured{}; ///< of the selection, evenly spaced where it is large
    std::shared_ptr<job::Context> m_context{};
    Background m_work{};

    QStackedWidget* m_pages;
    QLabel *m_sentence, *m_badge;
    ElidedLabel *m_name, *m_readout;
    QComboBox* m_measure;
    TradeoffChart* m_chart;
    QTableView* m_table;
    TradeoffModel m_model{};
};

} // namespace ql::app

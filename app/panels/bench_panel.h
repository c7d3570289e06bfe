// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/background.h"
#include "app/bench.h"
#include "app/models/bench_model.h"
#include "app/studio.h"
#include "app/widgets/block_lanes.h"
#include "app/widgets/encoding_list.h"
#include "app/widgets/section.h"

class QComboBox;
class QLineEdit;
class QMenu;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ql::app {

/// The format bench: a block of the selected tensor, or numbers typed in, as several formats would store it, side by
/// side. It answers "why did this weight become -1?".
class BenchPanel : public QWidget {
    Q_OBJECT
public:
    BenchPanel(Studio& studio, QWidget* parent);

private:
    QWidget* makeSource();
    QWidget* makeTensorSource();
    QWidget* makeNumberSource();
    QWidget* makeResult();
    const arch::TargetTensor* tensor() const; ///< the selected one; null without
    bool byHand() const;
    void showTensor();
    void goTo(std::uint64_t row, std::uint64_t column);
    void moveBlock(int by);
    void fillWorstMenu();
    void findWorst(const quant::BlockEncoding& encoding);
    void refresh();
    void take(Result<BenchView> view);
    void note(const QString& sentence); ///< above the lanes; empty for none
    void say(const QString& sentence);

    Studio& m_studio;
    QComboBox* m_source;
    QStackedWidget* m_sources;
    ElidedLabel* m_name;
    QSpinBox *m_row, *m_column;
    QToolButton *m_previous, *m_next, *m_worst;
    QMenu* m_worstMenu;
    QLineEdit* m_numbers;
    EncodingList* m_formats;
    QStackedWidget* m_pages; ///< a sentence, or the result
    QLabel *m_sentence, *m_note;
    BlockLanes* m_lanes;
    QTableView* m_table;
    BenchModel m_model{};
    const arch::Model* m_shownModel = nullptr; ///< with m_shownName: the tensor that row and column are of
    QString m_shownName{};
    Background m_viewer{}, m_finder{};
};

} // namespace ql::app

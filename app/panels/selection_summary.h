// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/background.h"
#include "app/studio.h"

class QFormLayout;
class QLabel;

namespace ql::app {

/// What several tensors come to, for the inspector.
struct SelectionFacts {
    QString what{}; ///< "ffn_down, layers 3-10"
    std::uint64_t tensors = 0, weights = 0;
    std::uint64_t bytesNow = 0, bytesPlanned = 0; ///< of those that are written
    bool isPlanned = false;
    std::vector<std::pair<QString, int>> typesNow{}, typesPlanned{}; ///< with their number, most frequent first
    QString shape{}; ///< of all of them; empty where they differ
    int decidedByRules = 0;
    int neverQuantized = 0;
};
SelectionFacts factsOf(const arch::Model& model, const plan::Plan* plan, const std::vector<int>& tensors);

/// Several chosen tensors at once: how many, how large, of what types, and what they have in common.
class SelectionSummary : public QWidget {
    Q_OBJECT
public:
    explicit SelectionSummary(Studio& studio, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void show(const SelectionFacts& facts);

    Studio& m_studio;
    QLabel *m_title, *m_weights, *m_now, *m_planned, *m_typesNow, *m_typesPlanned, *m_common, *m_rules;
    QFormLayout* m_form;
    Background m_work{};
};

} // namespace ql::app

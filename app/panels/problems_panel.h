// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include "app/models/problem_model.h"
#include "app/studio.h"

namespace ql::app {

/// What the plan warns of: fallbacks, rules without effect, what engines would refuse, things that forbid the run; with
/// the rules that mend it where there are any.
class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    ProblemsPanel(Studio& studio, QWidget* parent);

private:
    void addRow(QVBoxLayout& column);
    void showPlan();
    void fix(int row);

    Studio& m_studio;
    ProblemModel m_model{};
    QWidget* m_fixBar;
    QLabel* m_fixNote;
};

} // namespace ql::app

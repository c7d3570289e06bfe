// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/models/problem_model.h"
#include "app/studio.h"

namespace ql::app {

/// What the plan warns of: fallbacks, rules without effect, things that forbid the run.
class ProblemsPanel : public QWidget {
    Q_OBJECT
public:
    ProblemsPanel(Studio& studio, QWidget* parent);

private:
    Studio& m_studio;
    ProblemModel m_model{};
};

} // namespace ql::app

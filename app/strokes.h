// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>
#include <vector>

#include <QObject>

#include "app/background.h"
#include "app/paint.h"
#include "app/planner.h"

namespace ql::app {

/// Paints types onto tensors of the open model, one stroke after the other, each as one entry of the history. The
/// rules of a stroke over a large model take longer to find than a key press may: they are found in the background,
/// from the recipe as it is then; until their plan is there, maps show the strokes from here. Lives on the GUI thread.
class Strokes : public QObject {
    Q_OBJECT
public:
    struct Stroke {
        std::vector<int> tensors{};
        bool takesBack = false; ///< what rules say; `type` means nothing
        std::optional<quant::Format> type{}; ///< nothing: keep
    };

    /// Becomes a child of the studio.
    explicit Strokes(Studio& studio);

    void add(Stroke stroke);
    /// Not in the recipe yet; the first one is worked on.
    const std::deque<Stroke>& waiting() const { return m_waiting; }
    /// Not in the plan yet, in their order: for maps.
    const std::deque<Stroke>& unplanned() const { return m_unplanned; }
    /// Drops the newest one that is waiting, as undo does. False when none is.
    bool dropLast();

signals:
    void changed();

private:
    /// Of the newest stroke: the mixes of presets count the tensors that no rule takes, so that it may move others.
    struct Comparison {
        Planner::PlanPtr before{};
        std::vector<int> painted{};
        plan::Recipe recipe{};
        QString lead{}; ///< a sentence to go before
    };

    void work();
    void take(const Painted& painted);
    void finish(const Painted& painted);
    void push(const Painted& painted, const QString& text);
    void followModel();
    void followPlan();
    void tellOfOthers();

    Studio& m_studio;
    std::deque<Stroke> m_waiting{}, m_unplanned{};
    arch::ModelPtr m_model{}; ///< that the strokes are about
    plan::Recipe m_base{}; ///< that the work in flight began with
    std::optional<Comparison> m_comparison{};
    Background m_work{}, m_comparing{};
};

/// Takes the newest stroke back where its rules are still being found, else undoes the last entry of the history.
void undoLast(Studio& studio);

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/background.h"
#include "app/model_reading.h"
#include "core/fit/intention.h"
#include "core/job/context.h"
#include "core/plan/plan.h"

namespace ql::app {

/// What can be said about the place the output goes to.
struct TargetState {
    std::string path{};
    bool exists = false; ///< something that would be replaced: a file to be written, or a model in the folder
    std::optional<Error> error{}; ///< it cannot be written
};

/// Keeps a plan up to date away from the GUI thread: the model is read under the names of the container, importance
/// files are read, the plan is made, the target is looked at, and then the size that every other preset of the
/// container would give is worked out.
class Planner : public QObject {
    Q_OBJECT
public:
    struct Request {
        arch::ModelPtr model{}; ///< under the names of any container
        plan::Recipe recipe{};
        std::string output{};
    };
    using PlanPtr = std::shared_ptr<const plan::Plan>;

    explicit Planner(QObject* parent = nullptr);

    /// Several requests in one turn of the event loop become one.
    void request(Request request);
    void clear();
    bool busy() const { return m_delay.isActive() || m_work.busy(); }

    /// That of the last answer, under the names of its container where it can be read so. Null before the first.
    const arch::ModelPtr& model() const { return m_model; }
    PlanPtr plan() const { return m_plan; } ///< of the last request that had one; null without a model
    const std::optional<Error>& error() const { return m_error; } ///< why the last request has no plan
    const TargetState& target() const { return m_target; }
    /// The weights of the plan by format (formatsOf()).
    const std::vector<job::FormatWork>& planWork() const { return m_planWork; }
    /// Each preset of the container, planned; none of a folder that cannot be written so.
    const fit::PlannedPresets& presetSizes() const { return m_sizes; }

signals:
    void changed();
    void presetSizesChanged();

private:
    struct Importance {
        std::vector<std::string> files{};
        std::shared_ptr<const imatrix::ImportanceMatrix> matrix{};
    };
    struct Answer {
        arch::ModelPtr model{};
        std::optional<Result<plan::Plan>> plan{};
        std::vector<job::FormatWork> work{};
        Importance importance{};
        TargetState target{};
    };

    static Answer work(const Request& request, Importance importance, const std::atomic<bool>& stop);
    void start();
    void take(Answer answer);
    void sizeAllPresets();

    Request m_request{};
    arch::ModelPtr m_model{};
    std::map<ReadingKind, arch::ModelPtr> m_readings{}; ///< of the checkpoint of the last request
    Importance m_importance{};
    PlanPtr m_plan{};
    std::vector<job::FormatWork> m_planWork{};
    std::optional<Error> m_error{};
    TargetState m_target{};
    fit::PlannedPresets m_sizes{};
    QTimer m_delay{};
    Background m_work{};
    Background m_sizing{};
};

} // namespace ql::app

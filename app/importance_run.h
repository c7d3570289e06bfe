// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "app/background.h"
#include "app/run_site.h"
#include "core/checkpoint/checkpoint.h"
#include "core/job/calibrate.h"

namespace ql::app {

/// Collects an importance matrix in the background: one at a time, with what it has seen so far.
class ImportanceRun : public QObject {
    Q_OBJECT
public:
    struct Wishes {
        job::ReadingWishes reading{};
        bool everyExpert = false;
        RunOrder order{}; ///< where the model is run
        std::string output{}; ///< the file; one that is there is replaced. Ends in ".dat" for the legacy form
    };

    explicit ImportanceRun(QObject* parent = nullptr);
    ~ImportanceRun() override;

    void start(checkpoint::CheckpointPtr checkpoint, const Wishes& wishes);
    /// finished() comes all the same; the result is the error Cancelled.
    void cancel();
    bool running() const { return m_context != nullptr; }

    const Status& result() const { return m_result; } ///< of the run that has finished last
    job::Progress progress() const; ///< of the run that is under way
    std::size_t layer() const { return m_layer; } ///< at work now
    std::size_t layers() const { return m_layers; } ///< 0 before the first is done
    /// Layers with experts, as far as they have come.
    const std::vector<job::ExpertUse>& experts() const { return m_experts; }

signals:
    void changed(); ///< the progress
    void sawMore(); ///< experts()
    void finished(); ///< the result is there

private:
    void take(const job::ExpertUse& use, std::size_t layers);

    std::shared_ptr<job::Context> m_context{}; ///< null while nothing runs
    Status m_result{};
    std::size_t m_layer = 0, m_layers = 0;
    std::vector<job::ExpertUse> m_experts{};
    Background m_work{};
};

} // namespace ql::app

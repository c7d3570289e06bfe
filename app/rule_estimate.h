// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>

#include "app/background.h"
#include "app/studio.h"
#include "core/job/rule_errors.h"

namespace ql::app {

/// What each rule of the present plan does to the error, from sample rows, worked out in the background while somebody
/// looks. Figures of the report on display are used where its types are those of the plan.
class RuleEstimate : public QObject {
    Q_OBJECT
public:
    explicit RuleEstimate(Studio& studio, QObject* parent = nullptr);
    ~RuleEstimate() override;

    /// Nothing is worked out while nobody looks.
    void setWatched(bool watched);

    /// Null while it is not known for these rules, and for a rule without figures.
    const job::RuleError* of(const std::vector<plan::Rule>& rules, int row) const;

signals:
    void changed();

private:
    void refresh();
    void stop();

    Studio& m_studio;
    bool m_watched = false;
    bool m_stale = true; ///< the plan or the report has changed since
    std::shared_ptr<job::SampleCache> m_cache = std::make_shared<job::SampleCache>();
    std::shared_ptr<job::Context> m_context{};
    std::vector<plan::Rule> m_rules{}; ///< those of m_errors
    std::vector<job::RuleError> m_errors{};
    Background m_work{};
};

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/evaluation_run.h"
#include "core/job/culprits.h"

namespace ql::app {

/// Looks in the background for the tensors that make the recipe worse; some are named early.
class CulpritRun : public GrowingRun {
    Q_OBJECT
public:
    using CulpritsPtr = std::shared_ptr<const job::Culprits>;

    void start(const PreviewModels& models, const PreviewSubject& subject, const job::ReadingWishes& wishes);
    void forget(); ///< what was found, and stops
    const CulpritsPtr& culprits() const { return m_culprits; } ///< as far as it has come; null before

private:
    CulpritsPtr m_culprits{};
};

} // namespace ql::app

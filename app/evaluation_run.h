// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "app/growing_run.h"
#include "app/preview.h"
#include "core/job/evaluate.h"
#include "core/job/reading.h"

namespace ql::app {

/// Two models read a text in the background; figures come portion by portion.
class EvaluationRun : public GrowingRun {
    Q_OBJECT
public:
    using EvaluationPtr = std::shared_ptr<const job::Evaluation>;

    /// `untilClear`: stops when the mean divergence is known within a tenth of itself.
    void start(const PreviewModels& models, const PreviewSubject& subject, const job::ReadingWishes& wishes,
               bool untilClear);
    void forget(); ///< the figures, and stops
    const EvaluationPtr& evaluation() const { return m_evaluation; } ///< as far as it has come; null before

private:
    EvaluationPtr m_evaluation{};
};

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "app/growing_run.h"
#include "app/preview.h"
#include "core/job/evaluate.h"

namespace ql::app {

/// What both models read.
struct ReadingWishes {
    std::string text{}; ///< path; empty: the text that comes with the program
    std::uint64_t tokens = 8192; ///< at most; 0: all
};

/// The tokens of a text as an evaluation takes them.
struct EvaluationText {
    std::vector<graph::TokenId> tokens{};
    std::size_t chunk = 512; ///< at most the model's context
    std::optional<graph::TokenId> bos{}; ///< where the model wants one
};
/// Errors: those of reading the file.
Result<EvaluationText> readEvaluationText(const PreviewModels& models, const ReadingWishes& wishes);

/// Two models read a text in the background; figures come portion by portion.
class EvaluationRun : public GrowingRun {
    Q_OBJECT
public:
    using EvaluationPtr = std::shared_ptr<const job::Evaluation>;

    /// `untilClear`: stops when the mean divergence is known within a tenth of itself.
    void start(const PreviewModels& models, const PreviewSubject& subject, const ReadingWishes& wishes,
               bool untilClear);
    void forget(); ///< the figures, and stops
    const EvaluationPtr& evaluation() const { return m_evaluation; } ///< as far as it has come; null before

private:
    EvaluationPtr m_evaluation{};
};

} // namespace ql::app

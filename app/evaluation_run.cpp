// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation_run.h"

#include "app/loaded_pair.h"
#include "core/io/file.h"

namespace ql::app {

void EvaluationRun::start(const PreviewModels& models, const PreviewSubject& subject, const job::ReadingWishes& wishes,
                          bool untilClear)
{
    forget();
    const auto work = [=](job::Context& context, const auto& soFar) -> Result<job::Evaluation> {
        QL_TRY(const job::Reading text,
               job::readText(*models.reference->model, *models.tokenizer, io::systemDisk(), subject.reading(wishes),
                             models.reference->contextLength));
        LoadedPair pair;
        job::EvaluateOptions options;
        options.chunk = text.chunk;
        options.bos = text.bos;
        if (untilClear)
            options.stop = job::StopRule{};
        options.onPortion = soFar;
        return pair.run(models, subject, context,
                        [&] { return job::evaluate(*pair.reference, *pair.candidate, text.tokens, options, context); });
    };
    launch<job::Evaluation>(work, [this](EvaluationPtr evaluation) { m_evaluation = std::move(evaluation); });
    emit changed();
}

void EvaluationRun::forget()
{
    reset();
    m_evaluation.reset();
    emit changed();
}

} // namespace ql::app

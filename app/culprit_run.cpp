// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/culprit_run.h"

#include "app/loaded_pair.h"
#include "core/io/file.h"

namespace ql::app {

void CulpritRun::start(const PreviewModels& models, const PreviewSubject& subject, const job::ReadingWishes& wishes)
{
    forget();
    const auto work = [=](job::Context& context, const auto& soFar) -> Result<job::Culprits> {
        QL_TRY(const job::Reading text,
               job::readText(*models.reference->model, *models.tokenizer, io::systemDisk(), subject.reading(wishes),
                             models.reference->contextLength));
        LoadedPair pair;
        QL_CHECK(pair.makeDevice());
        job::CulpritOptions options;
        options.chunk = text.chunk;
        options.bos = text.bos;
        options.onSweep = soFar;
        return job::findCulprits(*pair.backend, models.reference->model, subject.referenceOptions(),
                                 models.candidate->model, subject.options, text.tokens, options, context);
    };
    launch<job::Culprits>(work, [this](CulpritsPtr culprits) { m_culprits = std::move(culprits); });
    emit changed();
}

void CulpritRun::forget()
{
    reset();
    m_culprits.reset();
    emit changed();
}

} // namespace ql::app

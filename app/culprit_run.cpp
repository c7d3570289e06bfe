// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/culprit_run.h"

#include "app/run_site.h"
#include "core/io/file.h"

namespace ql::app {

void CulpritRun::start(const PreviewModels& models, const PreviewSubject& subject, const job::ReadingWishes& wishes)
{
    forget();
    const auto work = [=](job::Context& context, const auto& soFar) -> Result<job::Culprits> {
        QL_TRY(const job::Reading text,
               job::readText(*models.reference->model, *models.tokenizer, io::systemDisk(), subject.reading(wishes),
                             models.reference->contextLength));
        RunSite site;
        QL_CHECK(site.open(subject.order, *models.reference));
        job::CulpritOptions options;
        options.chunk = text.chunk;
        options.bos = text.bos;
        options.onSweep = soFar;
        const auto find = [&] {
            return job::findCulprits(site.backend(), models.reference->model, subject.referenceOptions(),
                                     models.candidate->model, subject.options, text.tokens, options, context);
        };
        return withRetreat(find, context, [&](const Error& error) { return site.retreat(error); });
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

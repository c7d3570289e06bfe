// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loaded_pair.h"

#include "app/free_memory.h"
#include "app/text.h"

namespace ql::app {

Status LoadedPair::prepare(const PreviewModels& wanted, const PreviewSubject& subject)
{
    const bool isSite = site.isFor(subject.order, *wanted.reference);
    const graph::SessionOptions plain = subject.referenceOptions();
    if (!isSite || wanted.reference != models.reference || plain != referenceOptions)
        reference.reset();
    if (!isSite || wanted.candidate != models.candidate || subject.options != candidateOptions)
        candidate.reset();
    models = wanted;
    referenceOptions = plain;
    candidateOptions = subject.options;
    return site.open(subject.order, *models.reference);
}

Status LoadedPair::openSessions()
{
    if (!reference) {
        QL_TRY(reference, site.backend().open(models.reference, referenceOptions));
    }
    if (!candidate) {
        QL_TRY(candidate, site.backend().open(models.candidate, candidateOptions));
    }
    return ok;
}

bool LoadedPair::retreat(const Error& error)
{
    reference.reset();
    candidate.reset();
    return site.retreat(error);
}

void LoadedPair::note()
{
    site.note(*reference);
    site.note(*candidate);
}

Status LoadedPair::checkMemory() const
{
    const std::uint64_t needed = reference->loadedBytes() + candidate->loadedBytes();
    std::optional<std::uint64_t> free = freeMemory();
    if (free)
        *free += site.memory(); // what a device has no room for waits in the processor's
    if (!free || needed <= *free)
        return ok;
    return fail(
        Errc::NoMemory,
        Preview::tr("Both models at once take %1 of memory, and %2 are free. Measuring the divergence needs much "
                    "less: it loads them layer by layer.")
            .arg(text::bytes(needed), text::bytes(*free))
            .toStdString());
}

} // namespace ql::app

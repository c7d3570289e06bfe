// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loaded_pair.h"

#include "app/free_memory.h"
#include "app/text.h"
#include "gpu/cpu/cpu_backend.h"

namespace ql::app {

Status LoadedPair::makeDevice()
{
    if (!backend)
        backend = cpu::makeCpuBackend(0);
    return ok;
}

Status LoadedPair::open(const PreviewModels& wanted, const PreviewSubject& subject)
{
    QL_CHECK(makeDevice());
    const graph::SessionOptions plain = subject.referenceOptions();
    if (wanted.reference != models.reference || plain != referenceOptions)
        reference.reset();
    if (wanted.candidate != models.candidate || subject.options != candidateOptions)
        candidate.reset();
    models = wanted;
    referenceOptions = plain;
    candidateOptions = subject.options;
    if (!reference) {
        QL_TRY(reference, backend->open(models.reference, referenceOptions));
    }
    if (!candidate) {
        QL_TRY(candidate, backend->open(models.candidate, candidateOptions));
    }
    return ok;
}

Status LoadedPair::checkMemory() const
{
    const std::uint64_t needed = reference->loadedBytes() + candidate->loadedBytes();
    const std::optional<std::uint64_t> free = freeMemory();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluation_run.h"

#include <algorithm>

#include "app/loaded_pair.h"
#include "core/io/file.h"

namespace ql::app {

namespace {

constexpr std::uint64_t largestText = std::uint64_t{1} << 30;

} // namespace

Result<EvaluationText> readEvaluationText(const PreviewModels& models, const ReadingWishes& wishes)
{
    const std::string path = wishes.text.empty() ? arch::resourceFolder() + "/samples/tales.txt" : wishes.text;
    QL_TRY(const std::string text, io::systemDisk().readText(path, largestText));
    EvaluationText result;
    result.tokens = models.tokenizer->encodeWhole(text, tokenizer::SpecialText::IsText);
    if (wishes.tokens > 0 && result.tokens.size() > wishes.tokens)
        result.tokens.resize(wishes.tokens);
    if (const std::uint64_t context = models.reference->contextLength; context > 0)
        result.chunk = std::min<std::size_t>(result.chunk, context);
    if (models.tokenizer->addsBos())
        result.bos = models.tokenizer->bos();
    return result;
}

void EvaluationRun::start(const PreviewModels& models, const PreviewSubject& subject, const ReadingWishes& wishes,
                          bool untilClear)
{
    forget();
    const auto work = [=](job::Context& context, const auto& soFar) -> Result<job::Evaluation> {
        QL_TRY(const EvaluationText text, readEvaluationText(models, wishes));
        LoadedPair pair;
        QL_CHECK(pair.open(models, subject));
        job::EvaluateOptions options;
        options.chunk = text.chunk;
        options.bos = text.bos;
        if (untilClear)
            options.stop = job::StopRule{};
        options.onPortion = soFar;
        return job::evaluate(*pair.reference, *pair.candidate, text.tokens, options, context);
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

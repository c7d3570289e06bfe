// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/verdict.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/phrases.h"

namespace ql::app {

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("Verdict", words);
}

} // namespace

Verdict verdictOf(double meanDivergence, double sameTop)
{
    if (meanDivergence <= 0 && sameTop >= 1)
        return Verdict::Same;
    for (const VerdictStep& step : verdictSteps)
        if (meanDivergence < step.divergence && sameTop >= step.sameTop)
            return step.verdict;
    return Verdict::Far;
}

std::pair<Verdict, Verdict> verdictRange(const job::Divergence& figures)
{
    constexpr double errors = 2;
    const auto at = [&](double sign) {
        return verdictOf(figures.divergence.value + sign * errors * figures.divergence.error,
                         std::min(1.0, figures.sameTop.value - sign * errors * figures.sameTop.error));
    };
    if (figures.largest <= 0 && figures.sameTop.value >= 1)
        return {Verdict::Same, Verdict::Same};
    return {std::max(at(-1), Verdict::AsGood), at(1)};
}

QString verdictWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return say(QT_TRANSLATE_NOOP("Verdict", "The same predictions"));
    case Verdict::AsGood:
        return say(QT_TRANSLATE_NOOP("Verdict", "Practically the original"));
    case Verdict::VeryClose:
        return say(QT_TRANSLATE_NOOP("Verdict", "Very close to the original"));
    case Verdict::Close:
        return say(QT_TRANSLATE_NOOP("Verdict", "Close to the original"));
    case Verdict::Noticeable:
        return say(QT_TRANSLATE_NOOP("Verdict", "Noticeably different"));
    case Verdict::Far:
        return say(QT_TRANSLATE_NOOP("Verdict", "Far from the original"));
    }
    return {};
}

QString verdictScale()
{
    QStringList lines{say(QT_TRANSLATE_NOOP("Verdict", "Decided by the worse of two figures:"))};
    for (const VerdictStep& step : verdictSteps)
        lines +=
            say(QT_TRANSLATE_NOOP("Verdict", "%1: mean KL divergence below %2, same top token at least %3"))
                .arg(verdictWords(step.verdict), QLocale().toString(step.divergence), text::percent(step.sameTop, 1));
    lines += say(QT_TRANSLATE_NOOP("Verdict", "%1: all else")).arg(verdictWords(Verdict::Far));
    lines +=
        say(QT_TRANSLATE_NOOP("Verdict",
                              "For comparison, Llama 3 with 8 billion weights: Q8_0 0.0014 and 97.7 %, Q6_K 0.0055 "
                              "and 96.0 %, Q4_K_M 0.031 and 91.9 %, Q2_K 0.45 and 71.1 % (published by llama.cpp)."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ql::app

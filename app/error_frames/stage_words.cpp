// SPDX-License-Identifier: GPL-3.0-or-later
// Stages of jobs, what a recipe diff says of a model, and why values are those of the source.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* stageWordsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "Checking"),
    QT_TRANSLATE_NOOP("Error", "Quantising"),
    QT_TRANSLATE_NOOP("Error", "Verifying"),
    QT_TRANSLATE_NOOP("Error", "Comparing"),
    QT_TRANSLATE_NOOP("Error", "Auditing"),
    QT_TRANSLATE_NOOP("Error", "Calibrating"),
    QT_TRANSLATE_NOOP("Error", "Evaluating"),
    QT_TRANSLATE_NOOP("Error", "Finding culprits"),
    QT_TRANSLATE_NOOP("Error", "Generating"),
    QT_TRANSLATE_NOOP("Error", "Loading"),
    QT_TRANSLATE_NOOP("Error", "Planning"),
    QT_TRANSLATE_NOOP("Error", "Measuring"),
    QT_TRANSLATE_NOOP("Error", "guessed"),
    QT_TRANSLATE_NOOP("Error", "file type %1"),
    QT_TRANSLATE_NOOP("Error", "FP8 E5M2 per row"),
    QT_TRANSLATE_NOOP("Error", "FP8 per row"),
    QT_TRANSLATE_NOOP("Error", "FP8 E5M2 per tensor"),
    QT_TRANSLATE_NOOP("Error", "FP8 per tensor"),
    QT_TRANSLATE_NOOP("Error", "n/a"),
    QT_TRANSLATE_NOOP("Error", "copied byte for byte"),
    QT_TRANSLATE_NOOP("Error", "the same numbers in another order"),
    QT_TRANSLATE_NOOP("Error", "the source's own codes and scales (%1) in blocks of %2"),
    QT_TRANSLATE_NOOP("Error", "the source's own codes and scales (%1)"),
    QT_TRANSLATE_NOOP("Error", "the source's own codes and scales"),
    QT_TRANSLATE_NOOP("Error", "folds the scales in (%1)"),
    QT_TRANSLATE_NOOP("Error", "%1 holds every value"),
    QT_TRANSLATE_NOOP("Error", "the values are rounded to %1"),
    QT_TRANSLATE_NOOP("Error", "encoded as %1"),
};

} // namespace

Frames stageWords()
{
    return stageWordsTexts;
}

} // namespace ql::app::error_frames

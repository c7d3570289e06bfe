// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs: what stands in their way, and what can go wrong while they run.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* jobErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "the log cannot be written there; choose another file"),
    QT_TRANSLATE_NOOP("Error", "%1 is the file that is read (%2); choose another output"),
    QT_TRANSLATE_NOOP(
        "Error",
        "%1 is there from an interrupted job; continue it with --resume, or start from the beginning with --overwrite"),
    QT_TRANSLATE_NOOP("Error",
                      "%1 belongs to another job (%2) than this one (%3), so it cannot be continued; start from the "
                      "beginning with --overwrite, or choose another output"),
    QT_TRANSLATE_NOOP("Error", "%1 is a file; the model becomes a folder, so choose another name"),
    QT_TRANSLATE_NOOP("Error", "%1 is the folder that is read; choose another output"),
    QT_TRANSLATE_NOOP("Error", "%1 holds a model already (%2); replace it with --overwrite, or choose another output"),
    QT_TRANSLATE_NOOP("Error", "the plan cannot be carried out"),
    QT_TRANSLATE_NOOP("Error", "not a journal of an interrupted job; overwrite to start from the beginning"),
    QT_TRANSLATE_NOOP("Error", "a journal of another version of the program; overwrite to start from the beginning"),
    QT_TRANSLATE_NOOP("Error", "the job was cancelled before it began"),
    QT_TRANSLATE_NOOP("Error", "the job was cancelled"),
    QT_TRANSLATE_NOOP("Error",
                      "there was not enough memory for the job; close other programs or lower the memory limit"),
    QT_TRANSLATE_NOOP("Error", "not enough memory; lower the memory limit or the number of threads"),
    QT_TRANSLATE_NOOP("Error", "not enough memory to read the output back"),
    QT_TRANSLATE_NOOP("Error", "the job broke off with an internal error: %1"),
    QT_TRANSLATE_NOOP(
        "Error", "%1 was changed after an interrupted job had finished it; start from the beginning with --overwrite"),
    QT_TRANSLATE_NOOP("Error", "%1 has changed since it was looked at"),
    QT_TRANSLATE_NOOP("Error", "%1 is not as planned when read back: %2"),
    QT_TRANSLATE_NOOP("Error", "it has %1 bytes instead of %2"),
    QT_TRANSLATE_NOOP("Error", "it has %1 tensors instead of %2"),
    QT_TRANSLATE_NOOP("Error", "it is no longer a copy of %1"),
    QT_TRANSLATE_NOOP("Error", "the header has another byte at %1"),
    QT_TRANSLATE_NOOP("Error",
                      "tensor %1 reads back differently from what was written, in bytes %2 to %3 of %4; the disk or "
                      "the memory of this machine is not reliable"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 cannot be written as %2: %3"),
    QT_TRANSLATE_NOOP("Error", "this type has no encoder"),
    QT_TRANSLATE_NOOP("Error", "the importance matrix has nothing for a tensor of its shape"),
    QT_TRANSLATE_NOOP("Error",
                      "tensor %1 has %2 values that are NaN or infinite and cannot be quantised to %3; the source is "
                      "damaged, or keep the tensor with a rule \"^%4$=keep\""),
    QT_TRANSLATE_NOOP("Error",
                      "tensor %1 has values too large for %2: %3 of them would come back as NaN or infinite; choose "
                      "another type for it, for example with a rule \"^%4$=BF16\""),
    QT_TRANSLATE_NOOP("Error", "the written file has no tensor %1"),
    QT_TRANSLATE_NOOP("Error", "%1 has another shape in the written file"),
    QT_TRANSLATE_NOOP("Error", "nothing of %1 is written"),
    QT_TRANSLATE_NOOP("Error", "%1 is copied as %2, which cannot be decoded"),
    QT_TRANSLATE_NOOP("Error", "no types to compare"),
    QT_TRANSLATE_NOOP("Error", "no tensor was measured"),
    QT_TRANSLATE_NOOP("Error", "%1 (and %2 other tensors)"),
    QT_TRANSLATE_NOOP("Error", "it is not written"),
    QT_TRANSLATE_NOOP("Error", "it would become %1"),
    QT_TRANSLATE_NOOP("Error", "no values: give 1 to %1 numbers, separated by commas"),
    QT_TRANSLATE_NOOP("Error", "%1 values are too many: at most %2"),
    QT_TRANSLATE_NOOP("Error", "\"%1\" is not a number that a float can hold; write 0.25 or 2.5e-1"),
    QT_TRANSLATE_NOOP("Error", "value %1 is %2: only finite numbers can be quantised"),
    QT_TRANSLATE_NOOP("Error", "%1 stores rows of a multiple of %2 values, and this one has %3"),
};

} // namespace

Frames jobErrors()
{
    return jobErrorsTexts;
}

} // namespace ql::app::error_frames

// SPDX-License-Identifier: GPL-3.0-or-later
// Importance matrices and scales of inputs.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* importanceErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "has %1 bytes, too few for an importance matrix"),
    QT_TRANSLATE_NOOP("Error", "key \"%1\" is missing or not a number; this is not a complete importance matrix"),
    QT_TRANSLATE_NOOP("Error", "key \"general.type\" is not \"imatrix\"; this is not an importance matrix"),
    QT_TRANSLATE_NOOP(
        "Error",
        "key \"imatrix.datasets\" is missing or not a list of strings; this is not a complete importance matrix"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 has the type %2 instead of F32"),
    QT_TRANSLATE_NOOP("Error", "holds no sums; this is not a complete importance matrix"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 has %2 values, which do not share out among %3 counts"),
    QT_TRANSLATE_NOOP("Error", "value %1 is %2, which no sum of squares can be; make the importance matrix again"),
    QT_TRANSLATE_NOOP("Error", "%1 and %2 cannot be combined: tensor %3 has %4 values in one and %5 in the other"),
    QT_TRANSLATE_NOOP("Error", "has no entries"),
    QT_TRANSLATE_NOOP("Error", "no entry has seen anything"),
    QT_TRANSLATE_NOOP("Error", "tensor %1 has no values"),
    QT_TRANSLATE_NOOP("Error", "an object of modules and numbers is expected"),
    QT_TRANSLATE_NOOP("Error", "\"%1\" must be a number"),
    QT_TRANSLATE_NOOP("Error",
                      "says nothing of the largest inputs of this model; collect it with `quantloom imatrix MODEL "
                      "--text FILE`, other programs do not measure them"),
    QT_TRANSLATE_NOOP("Error", "%1 is %2, but the largest magnitude of inputs is above 0"),
    QT_TRANSLATE_NOOP("Error", "names no module of this model"),
    QT_TRANSLATE_NOOP("Error", "%1 names %2 modules that the model has not, the first is %3"),
    QT_TRANSLATE_NOOP("Error", "%1 is %2, not 1 to %3; this is not an importance matrix"),
};

} // namespace

Frames importanceErrors()
{
    return importanceErrorsTexts;
}

} // namespace ql::app::error_frames

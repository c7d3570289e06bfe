// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that is none, and fields of it that are wrong.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* jsonErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "not valid JSON at byte %1"),
    QT_TRANSLATE_NOOP("Error", "not valid JSON"),
    QT_TRANSLATE_NOOP("Error", "key %1 occurs twice in one object at byte %2"),
    QT_TRANSLATE_NOOP("Error", "key %1 occurs twice in one object"),
    QT_TRANSLATE_NOOP("Error", "nested more than %1 levels deep at byte %2"),
    QT_TRANSLATE_NOOP("Error", "%1 bytes of JSON, more than the limit of %2"),
    QT_TRANSLATE_NOOP("Error", "a JSON object is expected"),
    QT_TRANSLATE_NOOP("Error", "must be a JSON object"),
    QT_TRANSLATE_NOOP("Error", "\"%1\" must be %2"),
    QT_TRANSLATE_NOOP("Error", "a text"),
    QT_TRANSLATE_NOOP("Error", "true or false"),
    QT_TRANSLATE_NOOP("Error", "a whole number of at least 0"),
    QT_TRANSLATE_NOOP("Error", "a whole number"),
    QT_TRANSLATE_NOOP("Error", "a number"),
    QT_TRANSLATE_NOOP("Error", "a list of texts"),
    QT_TRANSLATE_NOOP("Error", "a list of whole numbers of at least 0"),
    QT_TRANSLATE_NOOP("Error", "a list"),
    QT_TRANSLATE_NOOP("Error", "a name"),
    QT_TRANSLATE_NOOP("Error", "the name of a type"),
    QT_TRANSLATE_NOOP("Error", "a pattern that is not empty"),
    QT_TRANSLATE_NOOP("Error", "a number of GiB, such as 24"),
    QT_TRANSLATE_NOOP("Error", "a share of the memory, above 0 and at most 1"),
    QT_TRANSLATE_NOOP("Error", "one of %1"),
    QT_TRANSLATE_NOOP("Error", "unknown field \"%1\"; known are %2"),
};

} // namespace

Frames jsonErrors()
{
    return jsonErrorsTexts;
}

} // namespace ql::app::error_frames

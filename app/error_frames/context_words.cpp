// SPDX-License-Identifier: GPL-3.0-or-later
// Where something is wrong, before what is wrong.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* contextWordsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "byte %1: %2"),
    QT_TRANSLATE_NOOP("Error", "tensor %1: %2"),
    QT_TRANSLATE_NOOP("Error", "rule \"%1\": %2"),
    QT_TRANSLATE_NOOP("Error", "custom rule \"%1\": %2"),
    QT_TRANSLATE_NOOP("Error", "rule %1: %2"),
    QT_TRANSLATE_NOOP("Error", "pattern \"%1\": %2 at offset %3"),
    QT_TRANSLATE_NOOP("Error", "tensor \"%1\""),
    QT_TRANSLATE_NOOP("Error", "entry \"%1\""),
    QT_TRANSLATE_NOOP("Error", "%1 (a warning, refused because of --strict)"),
};

} // namespace

Frames contextWords()
{
    return contextWordsTexts;
}

} // namespace ql::app::error_frames

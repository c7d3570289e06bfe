// SPDX-License-Identifier: GPL-3.0-or-later
// What the operating system says of itself, by its own words.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* systemErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "No such file or directory"),
    QT_TRANSLATE_NOOP("Error", "Permission denied"),
    QT_TRANSLATE_NOOP("Error", "Operation not permitted"),
    QT_TRANSLATE_NOOP("Error", "No space left on device"),
    QT_TRANSLATE_NOOP("Error", "Is a directory"),
    QT_TRANSLATE_NOOP("Error", "Not a directory"),
    QT_TRANSLATE_NOOP("Error", "Read-only file system"),
    QT_TRANSLATE_NOOP("Error", "File name too long"),
    QT_TRANSLATE_NOOP("Error", "Input/output error"),
    QT_TRANSLATE_NOOP("Error", "Too many open files"),
    QT_TRANSLATE_NOOP("Error", "Disk quota exceeded"),
    QT_TRANSLATE_NOOP("Error", "File too large"),
    QT_TRANSLATE_NOOP("Error", "File exists"),
    QT_TRANSLATE_NOOP("Error", "Directory not empty"),
    QT_TRANSLATE_NOOP("Error", "Device or resource busy"),
    QT_TRANSLATE_NOOP("Error", "Text file busy"),
    QT_TRANSLATE_NOOP("Error", "Too many levels of symbolic links"),
    QT_TRANSLATE_NOOP("Error", "Cannot allocate memory"),
    QT_TRANSLATE_NOOP("Error", "Stale file handle"),
    QT_TRANSLATE_NOOP("Error", "No such device or address"),
    QT_TRANSLATE_NOOP("Error", "Transport endpoint is not connected"),
    QT_TRANSLATE_NOOP("Error", "Connection timed out"),
};

} // namespace

Frames systemErrors()
{
    return systemErrorsTexts;
}

} // namespace ql::app::error_frames

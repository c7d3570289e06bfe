// SPDX-License-Identifier: GPL-3.0-or-later
// What the disk says: opening, reading and writing files, and room for them.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* fileErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "cannot open %1: it is a folder, not a file"),
    QT_TRANSLATE_NOOP("Error", "cannot open %1: it is a device or pipe, not a file"),
    QT_TRANSLATE_NOOP("Error", "cannot open folder %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot open for writing %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot open %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot read byte %1 of %2: %3"),
    QT_TRANSLATE_NOOP("Error", "cannot map %1 of %2: %3"),
    QT_TRANSLATE_NOOP("Error", "cannot examine %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot list folder %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot ask for the free space of %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot write to \"%1\": it does not end with a file name"),
    QT_TRANSLATE_NOOP("Error", "cannot write to %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot write %1 at byte %2 of %3: %4"),
    QT_TRANSLATE_NOOP("Error",
                      "cannot write %1: the name has %2 bytes, and this file system allows %3 (with \"%4\" behind it "
                      "while writing); choose a shorter name"),
    QT_TRANSLATE_NOOP("Error",
                      "cannot write %1: it will have %2, and the file system of this folder (FAT) ends files at 4 GiB; "
                      "split the output or choose another disk"),
    QT_TRANSLATE_NOOP("Error",
                      "cannot write %1: it needs %2, but only %3 are free in %4; free %5 or choose another folder"),
    QT_TRANSLATE_NOOP("Error", "cannot write %1: the folder %2 does not exist"),
    QT_TRANSLATE_NOOP("Error", "cannot write %1: %2 is a file, not a folder"),
    QT_TRANSLATE_NOOP("Error", "cannot write %1: there is a folder of this name"),
    QT_TRANSLATE_NOOP("Error", "cannot rename to %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot bring to the disk the folder %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot bring to the disk %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot reserve %1 for %2: %3"),
    QT_TRANSLATE_NOOP("Error", "cannot create the folder %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot create %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot empty %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot append to %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot remove the folder %1: %2"),
    QT_TRANSLATE_NOOP("Error", "cannot remove %1: %2"),
    QT_TRANSLATE_NOOP("Error", "%1 exists already; choose another name, or allow it to be overwritten"),
    QT_TRANSLATE_NOOP("Error", "%1 exists already; replace it with --overwrite, or choose another output"),
    QT_TRANSLATE_NOOP("Error", "%1 exists already and is not replaced"),
    QT_TRANSLATE_NOOP("Error", "%1 has appeared meanwhile and is not replaced"),
    QT_TRANSLATE_NOOP("Error", "%1 is being written by another job; wait for it, or choose another name"),
    QT_TRANSLATE_NOOP("Error", "%1 has %2, more than the %3 a file of this kind may have"),
    QT_TRANSLATE_NOOP("Error", "ends at byte %1, but had %2 bytes when it was opened; something is changing this file"),
    QT_TRANSLATE_NOOP("Error", "there is no such file or folder"),
    QT_TRANSLATE_NOOP("Error", "%1; raise the limit of open files (ulimit -n)"),
    QT_TRANSLATE_NOOP("Error", "%1; free some space or choose another folder"),
    QT_TRANSLATE_NOOP("Error", "%1; your quota on this file system is used up"),
    QT_TRANSLATE_NOOP("Error", "%1; choose a folder on a writable file system"),
};

} // namespace

Frames fileErrors()
{
    return fileErrorsTexts;
}

} // namespace ql::app::error_frames

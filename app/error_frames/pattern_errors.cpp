// SPDX-License-Identifier: GPL-3.0-or-later
// What PCRE2 says of a pattern, by its own words.
#include "app/error_frames/frames.h"

#include <QCoreApplication>

namespace ql::app::error_frames {

namespace {

constexpr const char* patternErrorsTexts[] = {
    QT_TRANSLATE_NOOP("Error", "missing closing parenthesis"),
    QT_TRANSLATE_NOOP("Error", "unmatched closing parenthesis"),
    QT_TRANSLATE_NOOP("Error", "missing terminating ] for character class"),
    QT_TRANSLATE_NOOP("Error", "quantifier does not follow a repeatable item"),
    QT_TRANSLATE_NOOP("Error", "range out of order in character class"),
    QT_TRANSLATE_NOOP("Error", "numbers out of order in {} quantifier"),
    QT_TRANSLATE_NOOP("Error", "\\ at end of pattern"),
    QT_TRANSLATE_NOOP("Error", "unrecognized character follows \\"),
    QT_TRANSLATE_NOOP("Error", "lookbehind assertion is not fixed length"),
    QT_TRANSLATE_NOOP("Error", "reference to non-existent subpattern"),
};

} // namespace

Frames patternErrors()
{
    return patternErrorsTexts;
}

} // namespace ql::app::error_frames

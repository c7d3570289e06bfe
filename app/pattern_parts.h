// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace ql::app {

/// A piece of a regular expression, for showing how it is built. It is scanned, not parsed: any text has parts.
struct PatternPart {
    enum class Kind { Text, Any, Escape, Class, Group, Alternative, Repeat, Anchor };
    Kind kind = Kind::Text;
    int begin = 0, length = 0; ///< in QChars
};

/// All of the pattern, from left to right and without gaps. Of a group each bracket is a part of its own.
std::vector<PatternPart> patternParts(const QString& pattern);

/// What a part means, in the user's language: "one of these characters: 3-9".
QString partInWords(const PatternPart& part, const QString& pattern);

} // namespace ql::app

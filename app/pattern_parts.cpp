// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pattern_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ql::app {

namespace {

using Kind = PatternPart::Kind;

QString partWords(const char* text)
{
    return QCoreApplication::translate("PatternPart", text);
}

// Up to and with the bracket that ends a class; "]" comes first in one that holds it.
int classLength(const QString& pattern, int begin)
{
    int at = begin + 1;
    if (at < pattern.size() && pattern[at] == QLatin1Char('^'))
        ++at;
    if (at < pattern.size() && pattern[at] == QLatin1Char(']'))
        ++at;
    while (at < pattern.size() && pattern[at] != QLatin1Char(']'))
        at += pattern[at] == QLatin1Char('\\') ? 2 : 1;
    return std::min(static_cast<int>(pattern.size()), at + 1) - begin;
}

int matchLength(const QRegularExpression& expression, const QString& pattern, int begin)
{
    const auto match = expression.match(pattern, begin, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? static_cast<int>(match.capturedLength()) : 0;
}

PatternPart partAt(const QString& pattern, int begin)
{
    static const QRegularExpression opening(QStringLiteral(R"(\((\?(<?[=!]|[:>|]|P?<\w*>))?)"));
    static const QRegularExpression repeat(QStringLiteral(R"(([*+?]|\{\d+(,\d*)?\})[?+]?)"));
    static const QRegularExpression wordEdge(QStringLiteral(R"(\\[bBAzZG])"));
    const auto of = [begin](Kind kind, int length) { return PatternPart{kind, begin, length}; };
    const QChar c = pattern[begin];
    if (c == QLatin1Char('\\')) {
        if (const int length = matchLength(wordEdge, pattern, begin))
            return of(Kind::Anchor, length);
        return of(Kind::Escape, std::min(2, static_cast<int>(pattern.size()) - begin));
    }
    if (c == QLatin1Char('['))
        return of(Kind::Class, classLength(pattern, begin));
    if (c == QLatin1Char(')'))
        return of(Kind::Group, 1);
    if (c == QLatin1Char('('))
        return of(Kind::Group, matchLength(opening, pattern, begin));
    if (c == QLatin1Char('|'))
        return of(Kind::Alternative, 1);
    if (const int length = QStringView(u"*+?{").contains(c) ? matchLength(repeat, pattern, begin) : 0)
        return of(Kind::Repeat, length);
    if (c == QLatin1Char('^') || c == QLatin1Char('$'))
        return of(Kind::Anchor, 1);
    return of(c == QLatin1Char('.') ? Kind::Any : Kind::Text, 1);
}

QString escapeInWords(const QString& text)
{
    const QChar letter = text.size() > 1 ? text[1] : QChar();
    if (letter == QLatin1Char('d'))
        return partWords(QT_TRANSLATE_NOOP("PatternPart", "a digit"));
    if (letter == QLatin1Char('w'))
        return partWords(QT_TRANSLATE_NOOP("PatternPart", "a letter, digit or underscore"));
    if (letter.isLetterOrNumber())
        return partWords(QT_TRANSLATE_NOOP("PatternPart", "a kind of character: %1")).arg(text);
    return partWords(QT_TRANSLATE_NOOP("PatternPart", "the character %1 itself")).arg(letter);
}

} // namespace

std::vector<PatternPart> patternParts(const QString& pattern)
{
    std::vector<PatternPart> parts;
    for (int at = 0; at < pattern.size();) {
        const PatternPart part = partAt(pattern, at);
        at += part.length;
        if (part.kind == Kind::Text && !parts.empty() && parts.back().kind == Kind::Text)
            parts.back().length += part.length;
        else
            parts.push_back(part);
    }
    return parts;
}

QString partInWords(const PatternPart& part, const QString& pattern)
{
    const QString text = pattern.mid(part.begin, part.length);
    switch (part.kind) {
    case Kind::Text:
        return partWords(QT_TRANSLATE_NOOP("PatternPart", "this text: %1")).arg(text);
    case Kind::Any:
        return partWords(QT_TRANSLATE_NOOP("PatternPart", "any one character; \\. is a dot"));
    case Kind::Escape:
        return escapeInWords(text);
    case Kind::Class:
        return text.startsWith(QLatin1String("[^"))
            ? partWords(QT_TRANSLATE_NOOP("PatternPart", "one character that is none of these: %1"))
                  .arg(text.mid(2).chopped(1))
            : partWords(QT_TRANSLATE_NOOP("PatternPart", "one of these characters: %1")).arg(text.mid(1).chopped(1));
    case Kind::Group:
        return partWords(QT_TRANSLATE_NOOP("PatternPart", "a group: what is between its brackets belongs together"));
    case Kind::Alternative:
        return partWords(QT_TRANSLATE_NOOP("PatternPart", "or"));
    case Kind::Repeat:
        return partWords(QT_TRANSLATE_NOOP("PatternPart", "how often what stands before may come"));
    case Kind::Anchor:
        if (text == QLatin1String("^"))
            return partWords(QT_TRANSLATE_NOOP("PatternPart", "the beginning of the name"));
        return text == QLatin1String("$") ? partWords(QT_TRANSLATE_NOOP("PatternPart", "the end of the name"))
                                          : partWords(QT_TRANSLATE_NOOP("PatternPart", "an edge of a word"));
    }
    return {};
}

} // namespace ql::app

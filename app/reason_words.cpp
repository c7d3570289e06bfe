// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reason_words.h"

#include <vector>

#include <QCoreApplication>
#include <QRegularExpression>

namespace ql::app {

namespace {

/// Clauses in which something is filled in; those without are marked where they stand, in core.
constexpr const char* frames[] = {
    QT_TRANSLATE_NOOP("Reason", "rule %1 (%2)"),
    QT_TRANSLATE_NOOP("Reason", "%1; the source's own codes"),
    QT_TRANSLATE_NOOP("Reason", "mix %1: %2"),
    QT_TRANSLATE_NOOP("Reason", "chosen for the role %1"),
    QT_TRANSLATE_NOOP("Reason", "preset %1: as in the source"),
    QT_TRANSLATE_NOOP("Reason", "preset %1"),
    QT_TRANSLATE_NOOP("Reason", "pure %1"),
    QT_TRANSLATE_NOOP("Reason", "%1 everywhere"),
    QT_TRANSLATE_NOOP("Reason", "%1 leaves it as it is"),
    QT_TRANSLATE_NOOP("Reason", "scales of the codes of %1"),
    QT_TRANSLATE_NOOP("Reason", "tensor scale of %1"),
    QT_TRANSLATE_NOOP("Reason", "scale of the inputs of %1"),
    QT_TRANSLATE_NOOP("Reason", "scale of all of %1"),
    QT_TRANSLATE_NOOP("Reason", "scales of %1"),
    QT_TRANSLATE_NOOP("Reason", "rows of %1 are not a multiple of %2"),
    QT_TRANSLATE_NOOP("Reason", "%1 rows are not a multiple of %2"),
    QT_TRANSLATE_NOOP("Reason", "its bytes as %1 cannot be copied here, and F32 holds the same values"),
};

struct Frame {
    const char* text;
    QRegularExpression parts;
};

const std::vector<Frame>& known()
{
    static const std::vector<Frame> all = [] {
        std::vector<Frame> made;
        for (const char* text : frames) {
            QString pattern = QRegularExpression::escape(QString::fromLatin1(text));
            for (const char* place : {"\\%1", "\\%2"})
                pattern.replace(QLatin1String(place), QLatin1String("(.+?)"));
            made.push_back({text, QRegularExpression(QRegularExpression::anchoredPattern(pattern))});
        }
        return made;
    }();
    return all;
}

QString words(const QString& clause)
{
    const QByteArray text = clause.toUtf8();
    if (const QString whole = QCoreApplication::translate("Reason", text.constData()); whole != clause)
        return whole;
    for (const Frame& frame : known()) {
        const QRegularExpressionMatch match = frame.parts.match(clause);
        if (!match.hasMatch())
            continue;
        const QString translated = QCoreApplication::translate("Reason", frame.text);
        return match.lastCapturedIndex() > 1 ? translated.arg(match.captured(1), words(match.captured(2)))
                                             : translated.arg(words(match.captured(1)));
    }
    return clause;
}

} // namespace

QString reasonInWords(const std::string& clause)
{
    return words(QString::fromStdString(clause));
}

} // namespace ql::app

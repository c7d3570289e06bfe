// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reason_words.h"

#include <QCoreApplication>

#include "app/clause_frames.h"

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

QString words(const QString& clause)
{
    static const ClauseFrames known("Reason", frames);
    const QByteArray text = clause.toUtf8();
    if (const QString whole = QCoreApplication::translate("Reason", text.constData()); whole != clause)
        return whole;
    return known.words(clause, words).value_or(clause);
}

} // namespace

QString reasonInWords(const std::string& clause)
{
    return words(QString::fromStdString(clause));
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clause_frames.h"

#include <QCoreApplication>

namespace ql::app {

namespace {

const QRegularExpression& numberedPlaces()
{
    static const QRegularExpression any(QStringLiteral("%(\\d)"));
    return any;
}

} // namespace

ClauseFrames::ClauseFrames(const char* context, std::span<const char* const> frames)
    : m_context(context)
{
    for (const char* text : frames) {
        QString pattern = QRegularExpression::escape(QString::fromLatin1(text));
        pattern.replace(QRegularExpression(QStringLiteral("\\\\%\\d")), QStringLiteral("(.+?)"));
        m_frames.push_back({text,
                            QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                               QRegularExpression::DotMatchesEverythingOption)});
    }
}

std::optional<QString> ClauseFrames::words(const QString& clause, const Part& part) const
{
    for (const Frame& frame : m_frames) {
        const QRegularExpressionMatch match = frame.parts.match(clause);
        if (!match.hasMatch())
            continue;
        const QString translated = QCoreApplication::translate(m_context, frame.text);
        QString filled;
        qsizetype behind = 0;
        for (auto place = numberedPlaces().globalMatch(translated); place.hasNext();) {
            const QRegularExpressionMatch at = place.next();
            filled += translated.mid(behind, at.capturedStart() - behind);
            filled += part(match.captured(at.captured(1).toInt()));
            behind = at.capturedEnd();
        }
        return filled + translated.mid(behind);
    }
    return std::nullopt;
}

} // namespace ql::app

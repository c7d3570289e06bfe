// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clause_frames.h"

#include <QCoreApplication>

namespace ql::app {

namespace {

/// Where %1, %2 ... stand.
bool isPlace(const QString& text, qsizetype at)
{
    return text[at] == QLatin1Char('%') && at + 1 < text.size() && text[at + 1].isDigit();
}

std::vector<QString> withoutPlaces(const QString& text)
{
    std::vector<QString> between(1);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isPlace(text, at)) {
            between.emplace_back();
            ++at;
        } else {
            between.back() += text[at];
        }
    }
    return between;
}

/// What stands in the places: at least one character each, as few as possible in the first ones. `from` is behind the
/// text before place `place`; the last text is known to end the clause.
bool fill(const QString& clause, qsizetype from, const std::vector<QString>& between, std::size_t place,
          std::vector<QString>& parts)
{
    const QString& behind = between[place + 1];
    if (place + 2 == between.size()) {
        parts[place] = clause.mid(from, clause.size() - behind.size() - from);
        return clause.size() - behind.size() > from;
    }
    for (qsizetype at = clause.indexOf(behind, from + 1); at >= 0; at = clause.indexOf(behind, at + 1)) {
        parts[place] = clause.mid(from, at - from);
        if (fill(clause, at + behind.size(), between, place + 1, parts))
            return true;
    }
    return false;
}

/// Nothing where the clause is another.
std::optional<std::vector<QString>> partsOf(const QString& clause, const std::vector<QString>& between)
{
    std::vector<QString> parts(between.size() - 1);
    const bool fits = parts.empty() ? clause == between.front()
                                    : clause.startsWith(between.front()) && clause.endsWith(between.back())
            && fill(clause, between.front().size(), between, 0, parts);
    return fits ? std::optional(std::move(parts)) : std::nullopt;
}

} // namespace

ClauseFrames::ClauseFrames(const char* context, std::span<const char* const> frames)
    : m_context(context)
{
    for (const char* text : frames)
        m_frames.push_back({text, withoutPlaces(QString::fromLatin1(text))});
}

std::optional<QString> ClauseFrames::words(const QString& clause, const Part& part) const
{
    for (const Frame& frame : m_frames) {
        const auto parts = partsOf(clause, frame.between);
        if (!parts)
            continue;
        const QString translated = QCoreApplication::translate(m_context, frame.text);
        QString filled;
        for (qsizetype at = 0; at < translated.size(); ++at) {
            if (isPlace(translated, at))
                filled += part((*parts)[static_cast<std::size_t>(translated[++at].digitValue() - 1)]);
            else
                filled += translated[at];
        }
        return filled;
    }
    return std::nullopt;
}

} // namespace ql::app

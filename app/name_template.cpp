// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/name_template.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QRegularExpression>

namespace ql::app {

namespace {

QString params(std::uint64_t weights)
{
    struct Unit {
        double size;
        char letter;
    };
    constexpr std::array units = {Unit{1e12, 'T'}, Unit{1e9, 'B'}, Unit{1e6, 'M'}, Unit{1e3, 'K'}};
    const auto count = static_cast<double>(weights);
    for (const Unit& unit : units) {
        const double value = count / unit.size;
        if (value >= 0.9995)
            return QString::number(value, 'f', value < 9.95 ? 1 : 0).remove(QStringLiteral(".0"))
                + QLatin1Char(unit.letter);
    }
    return QString::number(weights);
}

const QRegularExpression& braces()
{
    static const QRegularExpression expression(QStringLiteral("\\{[^{}]*\\}"));
    return expression;
}

} // namespace

const QStringList& namePlaceholders()
{
    static const QStringList all = {QStringLiteral("{model}"), QStringLiteral("{preset}"), QStringLiteral("{bpw}"),
                                    QStringLiteral("{params}"), QStringLiteral("{date}")};
    return all;
}

QString filledName(const QString& pattern, const NameFacts& facts)
{
    const QStringList values = {facts.model, facts.preset, QString::number(facts.bitsPerWeight, 'f', 2),
                                params(facts.weights), facts.date.toString(Qt::ISODate)};
    QString name;
    qsizetype end = 0;
    // In one pass, so that braces in a value stay what they are.
    for (auto match = braces().globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        name += pattern.mid(end, found.capturedStart() - end);
        const qsizetype which = namePlaceholders().indexOf(found.captured());
        name += which < 0 ? found.captured() : QString(values[which]).replace(QLatin1Char('/'), QLatin1Char('-'));
        end = found.capturedEnd();
    }
    return name + pattern.mid(end);
}

QString templateProblem(const QString& pattern)
{
    if (pattern.trimmed().isEmpty())
        return QCoreApplication::translate("NameTemplate", "Write a name, for example {model}-{preset}.");
    if (pattern.contains(QLatin1Char('/')))
        return QCoreApplication::translate("NameTemplate", "A name has no slash; the folder is chosen below.");
    for (auto match = braces().globalMatch(pattern); match.hasNext();) {
        const QString found = match.next().captured();
        if (!namePlaceholders().contains(found))
            return QCoreApplication::translate("NameTemplate", "%1 is not known; there are %2.")
                .arg(found, namePlaceholders().join(QLatin1Char(' ')));
    }
    return {};
}

} // namespace ql::app

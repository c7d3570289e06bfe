// SPDX-License-Identifier: GPL-3.0-or-later
// What a Measure says.
#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "app/models/index.h"
#include "app/models/measure.h"
#include "app/models/tensor_grid.h"
#include "app/phrases.h"
#include "app/reason_words.h"
#include "app/text.h"

namespace ql::app {

namespace {

struct MeasureWords {
    Q_DECLARE_TR_FUNCTIONS(Measure)
};

/// "Q4_K", or "Q4_K 6, Q6_K 2" with the most frequent first.
QString counted(std::span<const int> tensors, const std::vector<std::string>& types)
{
    std::map<std::string, int> counts;
    for (const int tensor : tensors)
        ++counts[types[index(tensor)]];
    if (counts.size() == 1)
        return QString::fromStdString(counts.begin()->first);
    std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    for (const auto& [type, count] : sorted)
        parts += QStringLiteral("%1 %2").arg(QString::fromStdString(type)).arg(count);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString Measure::say(double number) const
{
    if (!std::isfinite(number))
        return QStringLiteral("–");
    switch (m_kind) {
    case MeasureKind::Bytes:
        return text::bytes(static_cast<std::uint64_t>(number));
    case MeasureKind::Error:
        return text::error(number);
    default:
        return QLocale().toString(number, 'g', 3);
    }
}

QString Measure::low() const
{
    return m_kind == MeasureKind::Type || m_kind == MeasureKind::Difference ? QStringLiteral("2") : say(m_low);
}

QString Measure::high() const
{
    return m_kind == MeasureKind::Type || m_kind == MeasureKind::Difference ? QStringLiteral("≥ 16") : say(m_high);
}

QString Measure::text(std::span<const int> tensors, int expert) const
{
    if (tensors.empty())
        return {};
    if (m_kind == MeasureKind::Type || (m_kind == MeasureKind::Difference && m_missing.isEmpty())) {
        const QString type = QString::fromStdString(m_types[index(tensors.front())]);
        const bool mixed = std::ranges::any_of(
            tensors, [&](int tensor) { return m_types[index(tensor)] != m_types[index(tensors.front())]; });
        if (m_kind == MeasureKind::Type)
            return mixed ? MeasureWords::tr("mixed") : type;
        const std::string& other = m_others[index(tensors.front())];
        if (mixed)
            return MeasureWords::tr("mixed");
        if (other.empty())
            return MeasureWords::tr("only here");
        return other == m_types[index(tensors.front())]
            ? QStringLiteral("=")
            : QStringLiteral("%1 | %2").arg(type, QString::fromStdString(other));
    }
    return m_missing.isEmpty() ? say(number(tensors, expert)) : QString();
}

QString Measure::description(std::span<const int> tensors, int expert) const
{
    if (tensors.empty())
        return {};
    const auto& all = m_in.model->tensors;
    const arch::TargetTensor& first = all[index(tensors.front())];
    const TensorPlace place = placeOf(first);
    std::uint64_t bytes = 0;
    for (const int tensor : tensors)
        bytes += m_bytes[index(tensor)];

    QString head = QString::fromStdString(first.name);
    if (tensors.size() > 1)
        head = MeasureWords::tr("%1, layer %2 (%Ln tensor(s))", nullptr, static_cast<int>(tensors.size()))
                   .arg(QString::fromStdString(place.role))
                   .arg(place.layer);
    if (expert >= 0)
        head += MeasureWords::tr(", expert %1").arg(expert);
    QStringList parts{counted(tensors, m_types), text::bytes(bytes)};
    if (m_kind == MeasureKind::Difference && m_missing.isEmpty()) {
        const std::string& other = m_others[index(tensors.front())];
        const QString name = m_in.other->name;
        parts += other.empty() ? MeasureWords::tr("not in %1").arg(name)
                               : MeasureWords::tr("%1 in %2").arg(counted(tensors, m_others), name);
    } else if (m_kind != MeasureKind::Type && m_kind != MeasureKind::Bytes && m_missing.isEmpty()) {
        parts += QStringLiteral("%1 %2").arg(measureName(m_kind), say(number(tensors, expert)));
    }
    const plan::Step* const step =
        tensors.size() == 1 && m_in.plan ? m_in.plan->stepOf(index(tensors.front())) : nullptr;
    if (step) {
        parts += reasonInWords(step->reason);
        if (!step->fallback.empty())
            parts += MeasureWords::tr("asked for %1, but %2")
                         .arg(QString::fromStdString(step->asked), reasonInWords(step->fallback));
    }
    return MeasureWords::tr("%1: %2").arg(head, text::clauses(parts));
}

} // namespace ql::app

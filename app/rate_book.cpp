// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rate_book.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QStringList>

#include "core/plan/recipe.h"
#include "core/quant/format.h"

namespace ql::app {

namespace {

constexpr std::uint64_t fewWeights = 100'000; ///< below it the clock measures everything but the format
constexpr double spread = 0.15; ///< of a single measurement

const QString group = QStringLiteral("rates"), overheads = QStringLiteral("whole job");

void remember(std::vector<double>& values, double value)
{
    values.push_back(value);
    if (values.size() > RateBook::remembered)
        values.erase(values.begin());
}

TimeRange rangeOf(const std::vector<double>& values)
{
    const auto [low, high] = std::ranges::minmax(values);
    if (values.size() > 1)
        return {low, high};
    return {low * (1 - spread), high * (1 + spread)};
}

std::vector<double> parse(const QString& text)
{
    std::vector<double> values;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const double value = word.toDouble();
        if (std::isfinite(value) && value > 0)
            remember(values, value);
    }
    return values;
}

QString print(const std::vector<double>& values)
{
    QStringList words;
    for (const double value : values)
        words += QString::number(value, 'g', 6);
    return words.join(QLatin1Char(' '));
}

} // namespace

std::string RateBook::keyOf(const job::FormatWork& work)
{
    const std::string name(quant::info(work.format).name);
    return work.search == quant::Search::Best ? name + " best" : name;
}

RateBook RateBook::load()
{
    RateBook book;
    QSettings settings;
    settings.beginGroup(group);
    for (const QString& key : settings.childKeys()) {
        std::vector<double> values = parse(settings.value(key).toString());
        if (values.empty())
            continue;
        if (key == overheads)
            book.m_overheads = std::move(values);
        else
            book.m_secondsPerWeight[key.toStdString()] = std::move(values);
    }
    return book;
}

void RateBook::save() const
{
    QSettings settings;
    settings.beginGroup(group);
    settings.setValue(overheads, print(m_overheads));
    for (const auto& [key, values] : m_secondsPerWeight)
        settings.setValue(QString::fromStdString(key), print(values));
}

void RateBook::learn(const std::vector<job::FormatWork>& work, double seconds, unsigned threads)
{
    double explained = 0;
    for (const job::FormatWork& part : work) {
        explained += part.threadSeconds / threads;
        if (part.weights >= fewWeights && part.threadSeconds > 0)
            remember(m_secondsPerWeight[keyOf(part)], part.threadSeconds / static_cast<double>(part.weights));
    }
    if (explained > 0 && seconds > 0)
        remember(m_overheads, seconds / explained);
}

std::optional<TimeRange> RateBook::estimate(const std::vector<job::FormatWork>& work, unsigned threads) const
{
    TimeRange sum;
    for (const job::FormatWork& part : work) {
        const auto known = m_secondsPerWeight.find(keyOf(part));
        if (known == m_secondsPerWeight.end()) {
            if (part.weights < fewWeights)
                continue;
            return std::nullopt;
        }
        const TimeRange one = rangeOf(known->second);
        sum.low += one.low * static_cast<double>(part.weights) / threads;
        sum.high += one.high * static_cast<double>(part.weights) / threads;
    }
    if (m_overheads.empty() || sum.high <= 0)
        return std::nullopt;
    const TimeRange overhead = rangeOf(m_overheads);
    return TimeRange{sum.low * overhead.low, sum.high * overhead.high};
}

std::vector<job::FormatWork> formatsOf(const plan::Plan& plan)
{
    std::vector<job::FormatWork> work;
    for (const plan::Step& step : plan.steps) {
        const auto same = [&](const job::FormatWork& part) {
            return part.format == step.planned.format && part.search == step.search;
        };
        auto part = std::ranges::find_if(work, same);
        if (part == work.end())
            part = work.insert(part, {step.planned.format, step.search});
        part->weights += plan.model->tensors[step.tensor].elements();
    }
    return work;
}

std::optional<TimeRange> timeLeft(const job::Progress& progress, const std::optional<TimeRange>& expected)
{
    if (progress.secondsLeft < 0 || progress.done == 0 || progress.total <= progress.done)
        return std::nullopt;
    const double left = static_cast<double>(progress.total - progress.done);
    TimeRange range{progress.secondsLeft, progress.secondsLeft};
    const auto widen = [&range](double seconds) {
        range.low = std::min(range.low, seconds);
        range.high = std::max(range.high, seconds);
    };
    widen(left * progress.seconds / static_cast<double>(progress.done));
    // Worth less the further the job is.
    const double share = left / static_cast<double>(progress.total);
    if (expected && share > 0.5) {
        widen(expected->low * share);
        widen(expected->high * share);
    }
    return range;
}

QString about(const TimeRange& range)
{
    const auto say = [](const QString& text, double low, double high) {
        const QString from = QLocale().toString(low, 'f', 0), to = QLocale().toString(high, 'f', 0);
        return text.arg(from == to ? from : from + QStringLiteral("–") + to);
    };
    if (range.high < 1.5)
        return QCoreApplication::translate("RateBook", "about a second");
    if (range.high < 90)
        return say(QCoreApplication::translate("RateBook", "about %1 s"), std::max(1.0, range.low), range.high);
    if (range.high < 5400)
        return say(QCoreApplication::translate("RateBook", "about %1 min"), std::max(1.0, std::floor(range.low / 60)),
                   std::ceil(range.high / 60));
    const auto hours = [](double seconds) { return QLocale().toString(seconds / 3600, 'f', 1); };
    return QCoreApplication::translate("RateBook", "about %1–%2 h").arg(hours(range.low), hours(range.high));
}

} // namespace ql::app

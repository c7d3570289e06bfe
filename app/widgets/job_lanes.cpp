// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/job_lanes.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "app/phrases.h"
#include "app/text.h"
#include "app/theme.h"

namespace ql::app {

namespace {

using job::Activity;

struct Lane {
    Activity activity;
    const char* name; ///< to be translated in the context "JobLanes"
};
constexpr std::array lanes = {Lane{Activity::Read, QT_TRANSLATE_NOOP("JobLanes", "Read")},
                              Lane{Activity::Encode, QT_TRANSLATE_NOOP("JobLanes", "Encode")},
                              Lane{Activity::Write, QT_TRANSLATE_NOOP("JobLanes", "Write")},
                              Lane{Activity::Verify, QT_TRANSLATE_NOOP("JobLanes", "Read back")}};

QString nameOf(const Lane& lane)
{
    return QCoreApplication::translate("JobLanes", lane.name);
}

QColor colourOf(Activity activity)
{
    const theme::Tones& tones = theme::tones();
    switch (activity) {
    case Activity::Read:
        return tones.secondary;
    case Activity::Encode:
        return tones.accent;
    case Activity::Write:
        return tones.warning;
    case Activity::Verify:
        return tones.success;
    case Activity::Idle:
        break;
    }
    return tones.border;
}

QString rateOf(Activity activity, const JobRates& rates)
{
    const auto bytes = [](double rate) {
        return rate < 1 ? QStringLiteral("–") : JobLanes::tr("%1/s").arg(text::bytes(static_cast<std::uint64_t>(rate)));
    };
    switch (activity) {
    case Activity::Read:
        return bytes(rates.read);
    case Activity::Encode:
        return rates.weights < 1
            ? QStringLiteral("–")
            : JobLanes::tr("%1 weights/s").arg(text::count(static_cast<std::uint64_t>(rates.weights)));
    case Activity::Write:
        return bytes(rates.write);
    case Activity::Verify:
        return bytes(rates.verify);
    case Activity::Idle:
        break;
    }
    return {};
}

} // namespace

JobLanes::JobLanes(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("jobLanes"));
    setAccessibleName(tr("What the job does"));
    setToolTip(
        tr("Now: what is read, encoded, written and read back per second. Beside it each thread of the job has a "
           "line from its beginning until now, in the colours of what it did; empty where it waited."));
}

void JobLanes::show(const JobHistory* history, const job::Progress& progress)
{
    m_history = history;
    m_progress = progress;
    QStringList words;
    for (const Lane& lane : lanes) {
        if (history)
            words += QStringLiteral("%1: %2").arg(nameOf(lane), rateOf(lane.activity, history->rates()));
    }
    setAccessibleDescription(text::list(words));
    update();
}

int JobLanes::lineHeight() const
{
    return fontMetrics().height() + 2;
}

int JobLanes::wordsWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("Read back  999.99 MiB/s weights"));
}

QSize JobLanes::sizeHint() const
{
    return {2 * wordsWidth(), minimumSizeHint().height()};
}

QSize JobLanes::minimumSizeHint() const
{
    return {wordsWidth(), 5 * lineHeight() + 2 * theme::gap};
}

QRect JobLanes::timelineRect() const
{
    return rect().adjusted(wordsWidth() + theme::wide, theme::gap, -theme::gap, -theme::gap - lineHeight());
}

void JobLanes::paintEvent(QPaintEvent*)
{
    if (!m_history)
        return;
    QPainter painter(this);
    paintWords(painter);
    paintTimeline(painter);
}

void JobLanes::paintWords(QPainter& painter) const
{
    const int line = lineHeight(), mark = fontMetrics().ascent() - 2;
    int y = theme::gap;
    for (const Lane& lane : lanes) {
        painter.fillRect(QRect(theme::gap, y + (line - mark) / 2, mark, mark), colourOf(lane.activity));
        const QRect words(theme::gap + mark + theme::gap, y, wordsWidth() - mark - 2 * theme::gap, line);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, nameOf(lane));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, rateOf(lane.activity, m_history->rates()));
        y += line;
    }
    painter.setPen(theme::tones().secondary);
    const QString weights = m_progress.weightsTotal == 0
        ? QString()
        : tr("%1 of %2 weights").arg(text::count(m_progress.weightsDone), text::count(m_progress.weightsTotal));
    painter.drawText(QRect(theme::gap, y, wordsWidth() - theme::gap, line), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(weights, Qt::ElideRight, wordsWidth() - theme::gap));
}

void JobLanes::paintTimeline(QPainter& painter) const
{
    const QRect area = timelineRect();
    const auto& columns = m_history->columns();
    if (area.width() < 20 || columns.empty())
        return;
    const double threads = static_cast<double>(std::max<std::size_t>(1, m_history->threads()));
    const double rowHeight = std::min(area.height() / threads, 2.0 * lineHeight());
    const double width = static_cast<double>(area.width()) / static_cast<double>(columns.size());
    const double inside = rowHeight > 4 ? rowHeight - 1 : rowHeight;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double x = area.left() + static_cast<double>(i) * width;
        for (std::size_t thread = 0; thread < columns[i].size(); ++thread) {
            double bottom = area.top() + static_cast<double>(thread) * rowHeight + inside;
            for (const Activity activity : {Activity::Encode, Activity::Read, Activity::Write, Activity::Verify}) {
                const double height =
                    inside * static_cast<double>(columns[i][thread][static_cast<std::size_t>(activity)]);
                painter.fillRect(QRectF(x, bottom - height, width + 0.5, height), colourOf(activity));
                bottom -= height;
            }
        }
    }
    painter.setPen(theme::tones().border);
    painter.drawRect(QRectF(area.left() - 1, area.top() - 1, area.width() + 1, threads * rowHeight + 1));
    painter.setPen(theme::tones().secondary);
    const QRect below(area.left(), height() - theme::gap - lineHeight(), area.width(), lineHeight());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, tr("%Ln thread(s)", nullptr, static_cast<int>(threads)));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter,
                     text::duration(m_history->columnSeconds() * static_cast<double>(columns.size())));
}

QString JobLanes::describe(std::size_t thread, std::size_t column) const
{
    const JobHistory::Column& there = m_history->columns()[column];
    if (thread >= there.size())
        return {};
    QStringList shares;
    for (const Lane& lane : lanes) {
        const int percent = qRound(100 * there[thread][static_cast<std::size_t>(lane.activity)]);
        if (percent > 0)
            shares += tr("%1 %2 %").arg(nameOf(lane)).arg(percent);
    }
    return tr("Thread %1, after %2: %3")
        .arg(thread + 1)
        .arg(text::duration(static_cast<double>(column) * m_history->columnSeconds()),
             shares.isEmpty() ? tr("waiting") : text::list(shares));
}

bool JobLanes::event(QEvent* event)
{
    const QRect area = timelineRect();
    if (event->type() == QEvent::ToolTip && m_history && !m_history->columns().empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto columns = static_cast<double>(m_history->columns().size());
        const double threads = static_cast<double>(std::max<std::size_t>(1, m_history->threads()));
        const double rowHeight = std::min(area.height() / threads, 2.0 * lineHeight());
        const auto thread = static_cast<std::size_t>(std::max(0.0, (help->pos().y() - area.top()) / rowHeight));
        if (area.contains(help->pos())) {
            const double place = (help->pos().x() - area.left()) * columns / area.width();
            const QString words =
                describe(thread, std::min(static_cast<std::size_t>(place), m_history->columns().size() - 1));
            if (!words.isEmpty()) {
                QToolTip::showText(help->globalPos(), words, this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/block_lanes.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "app/problem_words.h"
#include "app/text.h"
#include "app/theme.h"

namespace ql::app {

namespace {

constexpr int dotRadius = 3;
constexpr int fall = 34; ///< from the values down to the grid
constexpr int tick = 7;
constexpr int leastWidth = 320;
constexpr double room = 0.03; ///< of the axis, beyond the outermost numbers

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

BlockLanes::BlockLanes(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Values and the numbers that each format has"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void BlockLanes::set(std::shared_ptr<const BenchView> view)
{
    m_view = std::move(view);
    m_low = m_high = 0;
    const auto include = [this](const std::vector<float>& values) {
        for (const float value : values) {
            if (std::isfinite(value)) {
                m_low = std::min(m_low, static_cast<double>(value));
                m_high = std::max(m_high, static_cast<double>(value));
            }
        }
    };
    if (m_view) {
        include(m_view->values);
        for (const BenchLane& lane : m_view->lanes) {
            if (lane.view)
                include(lane.view->decoded);
        }
    }
    if (m_low == m_high) {
        m_low = -1;
        m_high = 1;
    }
    if (m_current >= count())
        m_current = -1;
    updateGeometry();
    update();
}

void BlockLanes::setCurrent(int value)
{
    m_current = value < count() ? value : -1;
    QStringList sentences;
    for (std::size_t i = 0; m_current >= 0 && i < m_view->lanes.size(); ++i) {
        const BenchLane& lane = m_view->lanes[i];
        if (lane.view)
            sentences += QString::fromStdString(lane.encoding->name) + QStringLiteral(": ")
                + lane.explain(static_cast<std::size_t>(m_current));
    }
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    update();
}

BlockLanes::Heights BlockLanes::heights() const
{
    Heights all{};
    all.line = fontMetrics().height();
    const int small = QFontMetrics(theme::smallFont()).height();
    all.head = theme::gap;
    all.values = all.head + all.line + small + theme::gap + dotRadius;
    all.ticks = all.values + fall;
    all.labels = all.ticks + tick;
    all.lane = all.labels + small + theme::tight + small + theme::gap;
    return all;
}

QSize BlockLanes::minimumSizeHint() const
{
    return {leastWidth, m_view ? heights().lane * static_cast<int>(m_view->lanes.size()) : 0};
}

QSize BlockLanes::sizeHint() const
{
    return minimumSizeHint();
}

double BlockLanes::place(double value) const
{
    const double left = theme::wide, span = std::max(1, width() - 2 * theme::wide);
    const double range = m_high - m_low;
    return left + span * ((value - m_low) / range * (1 - 2 * room) + room);
}

QPoint BlockLanes::dotOf(std::size_t lane, std::size_t value) const
{
    const Heights all = heights();
    return {static_cast<int>(std::lround(place(static_cast<double>(m_view->values[value])))),
            static_cast<int>(lane) * all.lane + all.values};
}

void BlockLanes::choose(int value)
{
    if (value == m_current)
        return;
    setCurrent(value);
    emit currentChanged(m_current);
}

void BlockLanes::chooseNearest(const QPointF& position)
{
    int nearest = -1;
    double least = 0;
    for (int i = 0; i < count(); ++i) {
        const double distance =
            std::abs(place(static_cast<double>(m_view->values[static_cast<std::size_t>(i)])) - position.x());
        if (nearest < 0 || distance < least) {
            nearest = i;
            least = distance;
        }
    }
    if (nearest >= 0)
        choose(nearest);
}

void BlockLanes::mouseMoveEvent(QMouseEvent* event)
{
    chooseNearest(event->position());
}

void BlockLanes::mousePressEvent(QMouseEvent* event)
{
    chooseNearest(event->position());
}

void BlockLanes::keyPressEvent(QKeyEvent* event)
{
    if (count() == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return choose(std::min(count() - 1, m_current + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BlockLanes::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void BlockLanes::paintEvent(QPaintEvent* event)
{
    if (!m_view)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Heights all = heights();
    for (std::size_t i = 0; i < m_view->lanes.size(); ++i) {
        const int top = static_cast<int>(i) * all.lane;
        if (event->rect().intersects(QRect(0, top, width(), all.lane)))
            paintLane(painter, m_view->lanes[i], top);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(theme::tones().accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void BlockLanes::paintLane(QPainter& painter, const BenchLane& lane, int top) const
{
    const theme::Tones& tones = theme::tones();
    const Heights all = heights();
    painter.setPen(tones.border);
    if (top > 0)
        painter.drawLine(theme::wide, top, width() - theme::wide, top);
    paintHead(painter, lane, top);
    if (!lane.view)
        return;
    paintGrid(painter, lane, top);
    paintValues(painter, lane, top);
    painter.setFont(theme::smallFont());
    const QFontMetrics small(theme::smallFont());
    const QRect foot(theme::wide, top + all.lane - small.height() - theme::gap, width() - 2 * theme::wide,
                     small.height());
    const bool any = m_current >= 0;
    painter.setPen(any ? palette().color(QPalette::Text) : tones.secondary);
    const QString sentence = any ? lane.explain(static_cast<std::size_t>(m_current)) : lane.remark();
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(sentence, Qt::ElideRight, foot.width()));
}

void BlockLanes::paintHead(QPainter& painter, const BenchLane& lane, int top) const
{
    const theme::Tones& tones = theme::tones();
    const Heights all = heights();
    const QRect line(theme::wide, top + all.head, width() - 2 * theme::wide, all.line);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::Text));
    const QString name = QString::fromStdString(lane.encoding->describe());
    int right = 0;
    if (lane.view) {
        const QString numbers =
            tr("RMSE %1  ·  %2 %")
                .arg(benchNumber(lane.view->rmse()), QLocale().toString(100 * lane.view->relativeRmse(), 'g', 3));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, numbers);
        right = QFontMetrics(bold).horizontalAdvance(numbers) + theme::wide;
    }
    const QFontMetrics metrics(bold);
    const int space = line.width() - right;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, space));
    painter.setFont(theme::smallFont());
    painter.setPen(tones.secondary);
    const QFontMetrics small(theme::smallFont());
    const int taken = std::min(space, metrics.horizontalAdvance(name)) + theme::wide;
    painter.drawText(line.adjusted(taken, 0, -right, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(text::bitsPerWeight(lane.encoding->bitsPerWeight(m_view->values.size())),
                                      Qt::ElideRight, std::max(0, space - taken)));
    const QRect second(line.left(), line.bottom() + 1, line.width(), small.height());
    QString words = lane.view ? QString() : errorInWords(lane.view.error());
    if (lane.view) {
        words = lane.scales(static_cast<std::size_t>(std::max(0, m_current)));
        const QString remark = lane.remark();
        if (!remark.isEmpty())
            words += (words.isEmpty() ? QString() : QStringLiteral("  ·  ")) + remark;
        const auto groups = static_cast<int>(lane.view->groups.size());
        if (m_current < 0 && groups > 1 && !lane.view->groups.front().scales.empty())
            words = tr("%Ln group(s), of the first: %1", nullptr, groups).arg(words);
    } else {
        painter.setPen(tones.warning);
    }
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(words, Qt::ElideRight, second.width()));
}

void BlockLanes::paintGrid(QPainter& painter, const BenchLane& lane, int top) const
{
    const theme::Tones& tones = theme::tones();
    const int y = top + heights().ticks;
    painter.setPen(tones.border);
    painter.drawLine(theme::wide, y, width() - theme::wide, y);
    const quant::BlockGroup& group = lane.groupOf(static_cast<std::size_t>(std::max(0, m_current)));
    std::vector<float> points;
    for (const float point : group.grid) {
        const double x = place(static_cast<double>(point));
        if (std::isfinite(point) && x >= theme::wide && x <= width() - theme::wide)
            points.push_back(point);
    }
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    painter.setFont(theme::smallFont());
    const QFontMetrics small(theme::smallFont());
    const bool crowded = points.size() * 4 > static_cast<std::size_t>(width());
    const QColor ink = crowded ? faint(tones.secondary, 0.4F) : tones.secondary;
    int free = 0; // labels begin to the right of this
    for (const float point : points) {
        const double x = place(static_cast<double>(point));
        painter.setPen(QPen(ink, 1));
        painter.drawLine(QPointF(x, y), QPointF(x, y + tick));
        const QString label = benchNumber(group.unit != 0 ? static_cast<double>(point) / static_cast<double>(group.unit)
                                                          : static_cast<double>(point));
        const int labelWidth = small.horizontalAdvance(label), left = static_cast<int>(x) - labelWidth / 2;
        if (left <= free)
            continue;
        painter.setPen(tones.secondary);
        painter.drawText(QRect(left, y + tick, labelWidth + 1, small.height()), Qt::AlignCenter, label);
        free = left + labelWidth + theme::gap;
    }
}

void BlockLanes::paintValues(QPainter& painter, const BenchLane& lane, int top) const
{
    for (std::size_t i = 0; i < m_view->values.size(); ++i) {
        if (static_cast<int>(i) != m_current)
            paintArrow(painter, lane, i, top);
    }
    if (m_current >= 0)
        paintArrow(painter, lane, static_cast<std::size_t>(m_current), top);
}

void BlockLanes::paintArrow(QPainter& painter, const BenchLane& lane, std::size_t value, int top) const
{
    const theme::Tones& tones = theme::tones();
    const bool chosen = static_cast<int>(value) == m_current;
    const Heights all = heights();
    const QPointF from(place(static_cast<double>(lane.view->original[value])), top + all.values);
    const QPointF to(place(static_cast<double>(lane.view->decoded[value])), top + all.ticks);
    // The ticks are those of one group: values with another scale step back.
    const quant::BlockGroup& group = lane.groupOf(static_cast<std::size_t>(std::max(0, m_current)));
    const bool onGrid = value >= group.first && value < group.first + group.count;
    const QColor colour = chosen ? tones.accent : faint(tones.secondary, onGrid ? 0.6F : 0.2F);
    painter.setPen(QPen(colour, chosen ? 2 : 1));
    painter.drawLine(from, to);
    const QPointF direction = (to - from) / std::hypot(to.x() - from.x(), to.y() - from.y());
    const QPointF aside(-direction.y(), direction.x());
    const double size = chosen ? 7 : 5;
    QPainterPath head(to);
    head.lineTo(to - direction * size + aside * size * 0.45);
    head.lineTo(to - direction * size - aside * size * 0.45);
    head.closeSubpath();
    painter.fillPath(head, colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(chosen ? tones.accent : faint(tones.secondary, onGrid ? 1.0F : 0.35F));
    const double radius = chosen ? dotRadius + 1.5 : dotRadius;
    painter.drawEllipse(from, radius, radius);
    painter.setBrush(Qt::NoBrush);
}

} // namespace ql::app

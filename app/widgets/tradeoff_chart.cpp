// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tradeoff_chart.h"

#include <algorithm>
#include <cmath>

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/chart_style.h"

namespace ql::app {

namespace {

constexpr double tradeoffPointSize = 11, ringSize = 20, cursorSize = 26;

QString typeName(quant::Format format)
{
    const std::string_view name = quant::info(format).name;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

TradeoffChart::Family TradeoffChart::familyOf(quant::Format format)
{
    const QString name = typeName(format);
    if (quant::info(format).isFloat)
        return Floats;
    if (name.startsWith(QStringLiteral("FP8")) || name.startsWith(QStringLiteral("F8")))
        return Fp8;
    if (name.startsWith(QStringLiteral("IQ")))
        return I;
    if (name.startsWith(QLatin1Char('Q')) && name.contains(QStringLiteral("_K")))
        return K;
    if (name.startsWith(QLatin1Char('Q')))
        return Legacy;
    return Other;
}

QString TradeoffChart::nameOf(Family family)
{
    switch (family) {
    case Legacy:
        return tr("Simple blocks");
    case K:
        return tr("K-quants");
    case I:
        return tr("I-quants");
    case Floats:
        return tr("Floats");
    case Fp8:
        return tr("FP8");
    default:
        return tr("FP4 and ternary");
    }
}

TradeoffChart::TradeoffChart(QWidget* parent)
    : QChartView(parent)
    , m_ring(new QScatterSeries(this))
    , m_cursor(new QScatterSeries(this))
    , m_front(new QLineSeries(this))
    , m_x(new QValueAxis(this))
    , m_decibels(new QValueAxis(this))
    , m_errors(new QLogValueAxis(this))
{
    chart::makePlain(*this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Error against bits per weight"));
    m_x->setTitleText(tr("Bits per weight"));
    m_x->setLabelFormat(QStringLiteral("%.1f"));
    m_decibels->setTitleText(tr("SQNR (dB)"));
    m_decibels->setLabelFormat(QStringLiteral("%.0f"));
    m_errors->setTitleText(tr("Relative error (RMSE)"));
    m_errors->setLabelFormat(QStringLiteral("%.2g"));
    m_errors->setBase(10);
    m_errors->setMinorTickCount(-1);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_decibels, Qt::AlignLeft);
    chart()->addAxis(m_errors, Qt::AlignLeft);
    m_front->setName(tr("Front"));
    m_ring->setName(tr("Chosen"));
    std::vector<QXYSeries*> all{m_front, m_cursor, m_ring};
    for (int family = 0; family < Families; ++family) {
        auto* series = new QScatterSeries(this);
        series->setName(nameOf(static_cast<Family>(family)));
        series->setMarkerShape(chart::markShape(family));
        series->setMarkerSize(tradeoffPointSize);
        m_families.push_back(series);
        all.push_back(series);
        connect(series, &QXYSeries::clicked, this, [this](const QPointF& value) {
            if (const job::TradeoffPoint* point = nearest(value))
                emit picked(point->type);
        });
        connect(series, &QXYSeries::hovered, this, [this](const QPointF& value, bool on) {
            const job::TradeoffPoint* const point = nearest(value);
            if (on && point) {
                emit pointed(describe(*point));
                QToolTip::showText(QCursor::pos(), describe(*point), this);
            }
        });
    }
    for (QXYSeries* series : all) {
        chart()->addSeries(series);
        series->attachAxis(m_x);
    }
    for (QLegendMarker* marker : chart()->legend()->markers(m_cursor))
        marker->setVisible(false);
    m_ring->setMarkerSize(ringSize);
    m_cursor->setMarkerSize(cursorSize);
    m_cursor->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    rebuild();
    takeTheme();
}

bool TradeoffChart::isShown(const job::TradeoffPoint& point) const
{
    return point.skipped.empty() && point.stats.relativeRmse() > 0 && std::isfinite(point.stats.relativeRmse());
}

QPointF TradeoffChart::place(const job::TradeoffPoint& point) const
{
    return {point.bitsPerWeight, m_measure == Measure::Sqnr ? point.stats.sqnrDb() : point.stats.relativeRmse()};
}

std::vector<quant::Format> TradeoffChart::shownTypes() const
{
    std::vector<const job::TradeoffPoint*> shown;
    for (const job::TradeoffPoint& point : m_points)
        if (isShown(point))
            shown.push_back(&point);
    std::ranges::stable_sort(shown, {}, &job::TradeoffPoint::bitsPerWeight);
    std::vector<quant::Format> types;
    for (const job::TradeoffPoint* point : shown)
        types.push_back(point->type);
    return types;
}

void TradeoffChart::set(const std::vector<job::TradeoffPoint>& points, std::optional<quant::Format> chosen)
{
    m_points = points;
    m_chosen = chosen;
    rebuild();
}

void TradeoffChart::setMeasure(Measure measure)
{
    m_measure = measure;
    rebuild();
}

void TradeoffChart::setRanges(const QList<QPointF>& points)
{
    double most = 0;
    for (const QPointF& at : points)
        most = std::max(most, at.y());
    // A type that keeps (nearly) every bit must not press all others together; the table has it.
    constexpr double decades = 1e4;
    const double least = m_measure == Measure::Sqnr ? -1e9 : std::max(most / decades, 1e-12);
    double left = 1e9, right = 0, low = most;
    for (const QPointF& at : points) {
        if (at.y() < least)
            continue;
        left = std::min(left, at.x());
        right = std::max(right, at.x());
        low = std::min(low, at.y());
    }
    if (right < left)
        return;
    m_x->setRange(std::floor(left - 0.25), std::ceil(right + 0.25));
    m_decibels->setRange(std::floor(low - 2), std::ceil(most + 2));
    m_errors->setRange(std::max(low, 1e-12) / 1.5, std::max(most, 1e-12) * 1.5);
}

void TradeoffChart::rebuild()
{
    std::vector<QList<QPointF>> places(Families);
    QList<QPointF> front, ring, cursor;
    QList<QPointF> all;
    for (const job::TradeoffPoint& point : m_points) {
        if (!isShown(point))
            continue;
        const QPointF at = place(point);
        places[familyOf(point.type)] << at;
        if (point.frontier)
            front << at;
        if (point.type == m_chosen)
            ring << at;
        if (point.type == m_current)
            cursor << at;
        all << at;
    }
    std::ranges::sort(front, {}, &QPointF::x);
    for (std::size_t family = 0; family < m_families.size(); ++family) {
        m_families[family]->replace(places[family]);
        for (QLegendMarker* marker : chart()->legend()->markers(m_families[family]))
            marker->setVisible(!places[family].isEmpty());
    }
    chart()->legend()->layout()->invalidate(); // it does not notice
    m_front->replace(front);
    m_ring->replace(ring);
    m_cursor->replace(cursor);
    setRanges(all);
    const bool decibels = m_measure == Measure::Sqnr;
    m_decibels->setVisible(decibels);
    m_errors->setVisible(!decibels);
    QAbstractAxis* const on = decibels ? static_cast<QAbstractAxis*>(m_decibels) : m_errors;
    QAbstractAxis* const off = decibels ? static_cast<QAbstractAxis*>(m_errors) : m_decibels;
    for (QAbstractSeries* series : chart()->series()) {
        if (series->attachedAxes().contains(off))
            series->detachAxis(off);
        if (!series->attachedAxes().contains(on))
            series->attachAxis(on);
    }
}

const job::TradeoffPoint* TradeoffChart::nearest(const QPointF& value) const
{
    const job::TradeoffPoint* best = nullptr;
    double least = 1e300;
    for (const job::TradeoffPoint& point : m_points) {
        if (!isShown(point))
            continue;
        const QPointF gap = chart()->mapToPosition(place(point)) - chart()->mapToPosition(value);
        const double distance = QPointF::dotProduct(gap, gap);
        if (distance < least) {
            least = distance;
            best = &point;
        }
    }
    return best;
}

QString TradeoffChart::describe(const job::TradeoffPoint& point) const
{
    QString words = tr("%1: %2 bits per weight, relative error %3, SQNR %4 dB")
                        .arg(typeName(point.type), QLocale().toString(point.bitsPerWeight, 'f', 2),
                             text::error(point.stats.relativeRmse()), QLocale().toString(point.stats.sqnrDb(), 'f', 1));
    if (point.frontier)
        words += tr("; nothing is better in as few bits");
    if (point.type == m_chosen)
        words += tr("; chosen now");
    return words;
}

void TradeoffChart::pointTo(const job::TradeoffPoint& point)
{
    m_current = point.type;
    rebuild();
    setAccessibleDescription(describe(point));
    emit pointed(describe(point));
}

void TradeoffChart::keyPressEvent(QKeyEvent* event)
{
    const std::vector<quant::Format> types = shownTypes();
    const bool right = event->key() == Qt::Key_Right, left = event->key() == Qt::Key_Left;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current) {
        emit picked(*m_current);
        return;
    }
    if (types.empty() || (!right && !left))
        return QChartView::keyPressEvent(event);
    const auto at = m_current ? std::ranges::find(types, *m_current) : types.end();
    std::ptrdiff_t next = at == types.end() ? 0 : at - types.begin() + (right ? 1 : -1);
    next = std::clamp<std::ptrdiff_t>(next, 0, static_cast<std::ptrdiff_t>(types.size()) - 1);
    pointTo(*std::ranges::find(m_points, types[static_cast<std::size_t>(next)], &job::TradeoffPoint::type));
}

void TradeoffChart::takeTheme()
{
    const theme::Tones& tones = theme::tones();
    const QColor ink = palette().color(QPalette::Text);
    for (int family = 0; family < Families; ++family) {
        m_families[static_cast<std::size_t>(family)]->setColor(chart::markColour(family));
        m_families[static_cast<std::size_t>(family)]->setBorderColor(palette().color(QPalette::Base));
    }
    m_front->setPen(QPen(tones.secondary, 1.5, Qt::DashLine));
    m_ring->setColor(Qt::transparent);
    m_ring->setBorderColor(ink);
    m_ring->setPen(QPen(ink, 2));
    m_cursor->setColor(Qt::transparent);
    m_cursor->setPen(QPen(tones.accent, 2));
    chart::takeTheme(*this);
}

void TradeoffChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        takeTheme();
}

} // namespace ql::app

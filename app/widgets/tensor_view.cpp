// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tensor_view.h"

#include <algorithm>

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "app/theme.h"

namespace ql::app {

TensorView::TensorView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void TensorView::setSource(std::shared_ptr<const PlaceSource> source, bool samePlaces)
{
    m_source = std::move(source);
    const int count = m_source ? m_source->count() : 0;
    m_texts.assign(static_cast<std::size_t>(count), QString());
    m_own.resize(static_cast<std::size_t>(count));
    m_placeOf.clear();
    for (int place = 0; place < count; ++place) {
        m_own[static_cast<std::size_t>(place)] = m_source->colour(place);
        for (const int tensor : m_source->tensors(place)) {
            const auto at = static_cast<std::size_t>(tensor);
            if (at >= m_placeOf.size())
                m_placeOf.resize(at + 1, -1);
            if (m_placeOf[at] < 0)
                m_placeOf[at] = place;
        }
    }
    m_colours = m_own;
    if (!samePlaces) {
        endDrag();
        m_current.reset();
        m_anchor.reset();
    }
    sourceChanged();
    updateStates(m_selection);
    if (samePlaces && m_current)
        setCurrent(*m_current, false); // its words may be others
    else if (const auto at = static_cast<std::size_t>(m_pointed);
             m_pointed >= 0 && at < m_placeOf.size() && m_placeOf[at] >= 0)
        setCurrent(m_placeOf[at], false);
    viewport()->update();
}

void TensorView::setTints(const std::vector<Tint>& tints)
{
    m_colours = m_own;
    constexpr auto no = static_cast<unsigned>(-1);
    std::vector<unsigned> last(m_placeOf.size(), no); // of a tensor: the newest tint
    for (unsigned tint = 0; tint < tints.size(); ++tint) {
        for (const int tensor : tints[tint].tensors) {
            if (static_cast<std::size_t>(tensor) < last.size())
                last[static_cast<std::size_t>(tensor)] = tint;
        }
    }
    const int count = m_source && !tints.empty() ? m_source->count() : 0;
    for (int place = 0; place < count; ++place) {
        const std::span<const int> here = m_source->tensors(place);
        const unsigned tint = here.empty() ? no : last[static_cast<std::size_t>(here.front())];
        const auto has = [&](int tensor) { return last[static_cast<std::size_t>(tensor)] == tint; };
        if (tint != no && std::ranges::all_of(here, has))
            m_colours[static_cast<std::size_t>(place)] = tints[tint].colour;
    }
    coloursChanged();
    viewport()->update();
}

void TensorView::updateStates(const Selection& selection)
{
    const int count = m_source ? m_source->count() : 0;
    m_states.assign(static_cast<std::size_t>(count), State::Out);
    for (int place = 0; place < count && !selection.empty(); ++place) {
        const std::span<const int> tensors = m_source->tensors(place);
        const auto chosen = std::ranges::count_if(tensors, [&](int tensor) { return selection.contains(tensor); });
        if (chosen > 0)
            m_states[static_cast<std::size_t>(place)] =
                static_cast<std::size_t>(chosen) == tensors.size() ? State::Chosen : State::Partly;
    }
    statesChanged();
}

void TensorView::setSelection(const Selection& selection, int pointed)
{
    m_selection = selection;
    updateStates(selection);
    const bool elsewhere = pointed != m_pointed;
    m_pointed = pointed;
    const auto at = static_cast<std::size_t>(pointed);
    if (pointed >= 0 && at < m_placeOf.size() && m_placeOf[at] >= 0) {
        const bool shown = m_current && std::ranges::count(m_source->tensors(*m_current), pointed) > 0;
        if (!shown)
            m_anchor = m_placeOf[at];
        if (!shown)
            setCurrent(m_placeOf[at], elsewhere);
    }
    viewport()->update();
}

const QString& TensorView::text(int place) const
{
    QString& kept = m_texts[static_cast<std::size_t>(place)];
    if (kept.isNull()) {
        kept = m_source->text(place);
        if (kept.isNull())
            kept = QLatin1String("");
    }
    return kept;
}

QRgb TensorView::noFigure() const
{
    return theme::tones().border.rgb();
}

std::vector<int> TensorView::tensorsOf(const std::vector<int>& places) const
{
    std::vector<int> tensors;
    for (const int place : places) {
        const std::span<const int> here = m_source->tensors(place);
        tensors.insert(tensors.end(), here.begin(), here.end());
    }
    std::ranges::sort(tensors);
    tensors.erase(std::unique(tensors.begin(), tensors.end()), tensors.end());
    return tensors;
}

void TensorView::pick(const std::vector<int>& places, Selection::How how, int pointed)
{
    const std::span<const int> here = pointed >= 0 ? m_source->tensors(pointed) : std::span<const int>();
    emit picked(tensorsOf(places), how, here.empty() ? -1 : here.front());
}

void TensorView::setCurrent(int place, bool tells)
{
    m_current = place;
    if (tells)
        scrollTo(place);
    const QString chosen = tr("%Ln tensor(s) chosen", nullptr, m_selection.count());
    setAccessibleDescription(QStringLiteral("%1. %2").arg(m_source->description(place), chosen));
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    viewport()->update();
}

void TensorView::moveTo(std::optional<int> place, Qt::KeyboardModifiers modifiers)
{
    if (!place)
        return;
    setCurrent(*place, true);
    if (modifiers & Qt::ShiftModifier) {
        pick(placesBetween(m_anchor.value_or(*place), *place), Selection::How::Replace, *place);
        return;
    }
    m_anchor = place;
    if (!(modifiers & Qt::ControlModifier))
        pick({*place}, Selection::How::Replace, *place);
}

void TensorView::keyPressEvent(QKeyEvent* event)
{
    if (!m_source || m_source->count() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    const auto go = [&](Way way) {
        const std::optional<int> start = m_current ? beside(*m_current, way) : beside(-1, way);
        moveTo(start, event->modifiers());
    };
    if (event->matches(QKeySequence::SelectAll)) {
        std::vector<int> all(static_cast<std::size_t>(m_source->count()));
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<int>(i);
        pick(all, Selection::How::Replace, m_current.value_or(-1));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return go(Way::Left);
    case Qt::Key_Right:
        return go(Way::Right);
    case Qt::Key_Up:
        return go(Way::Up);
    case Qt::Key_Down:
        return go(Way::Down);
    case Qt::Key_Home:
        return go(Way::Begin);
    case Qt::Key_End:
        return go(Way::End);
    case Qt::Key_Space:
        if (m_current)
            pick({*m_current}, state(*m_current) == State::Chosen ? Selection::How::Subtract : Selection::How::Add,
                 *m_current);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current && event->modifiers() == Qt::NoModifier)
            return pick({*m_current}, Selection::How::Replace, *m_current);
        break;
    case Qt::Key_Escape:
        if (m_drag)
            endDrag();
        else
            pick({}, Selection::How::Replace, -1);
        viewport()->update();
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool TensorView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_source)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::optional<int> place = placeAt(help->pos());
    if (place && isFilled(*place))
        QToolTip::showText(help->globalPos(), m_source->description(*place), viewport(), placeRect(*place));
    else
        QToolTip::hideText();
    return true;
}

void TensorView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::optional<int> place = byKey ? m_current : placeAt(event->pos());
    if (!m_source || !place || !isFilled(*place))
        return;
    if (state(*place) != State::Chosen) {
        setCurrent(*place, false);
        m_anchor = place;
        pick({*place}, Selection::How::Replace, *place);
    }
    emit contextRequested(byKey ? viewport()->mapToGlobal(placeRect(*place).center()) : event->globalPos());
}

void TensorView::paintEvent(QPaintEvent*)
{
    if (!m_source || m_source->count() == 0)
        return;
    QPainter painter(viewport());
    paintPlaces(painter);
    if (m_drag && m_drag->moved)
        paintDrag(painter);
}

void TensorView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TensorView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ql::app

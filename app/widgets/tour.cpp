// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tour.h"

#include <algorithm>
#include <array>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "app/theme.h"

namespace ql::app {

Tour::Tour(std::vector<TourStep> steps, QWidget* window)
    : QWidget(window)
    , m_steps(std::move(steps))
    , m_bubble(new QWidget(this))
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
{
    setObjectName(QStringLiteral("tour"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    m_bubble->setObjectName(QStringLiteral("tourBubble"));
    m_bubble->setAutoFillBackground(true);
    m_bubble->setBackgroundRole(QPalette::Base);
    m_title->setFont(theme::headingFont());
    m_text->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_next->setProperty("primary", true);
    auto* end = new QPushButton(tr("End the tour"));
    for (QPushButton* button : {end, m_back, m_next})
        button->setFocusPolicy(Qt::NoFocus); // the keys are this widget's own
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    connect(end, &QPushButton::clicked, this, &QWidget::close);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(end);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(m_bubble);
    column->setContentsMargins(theme::wide, theme::wide, theme::wide, theme::wide);
    column->setSpacing(theme::gap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(theme::gap);
    column->addLayout(buttons);

    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
    go(0);
}

void Tour::go(int step)
{
    if (step < 0)
        return;
    if (static_cast<std::size_t>(step) >= m_steps.size()) {
        close();
        return;
    }
    m_step = step;
    const TourStep& now = m_steps[static_cast<std::size_t>(step)];
    m_target = now.target ? now.target() : nullptr;
    m_title->setText(now.title);
    m_text->setText(now.text);
    setAccessibleName(now.title);
    setAccessibleDescription(now.text);
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(m_steps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(static_cast<std::size_t>(step) + 1 == m_steps.size() ? tr("Done") : tr("Next"));
    setFocus(); // the panel brought to the front took it
    place();
    QTimer::singleShot(0, this, &Tour::place); // a panel that was just opened has its place only now
}

QRect Tour::light() const
{
    if (!m_target || !m_target->isVisible() || m_target->window() != window())
        return {};
    const QRect there(m_target->mapTo(window(), QPoint()) - mapTo(window(), QPoint()), m_target->size());
    return there.adjusted(-theme::tight, -theme::tight, theme::tight, theme::tight).intersected(rect());
}

// Below what it speaks of, else above, right or left of it; within it when it leaves no room.
void Tour::place()
{
    // adjustSize() would take the height that the text has in a wider line.
    QLayout* const inside = m_bubble->layout();
    inside->invalidate();
    const int wide = std::max(fontMetrics().averageCharWidth() * 64, inside->totalMinimumSize().width());
    const QSize size(wide, inside->totalHeightForWidth(wide));
    m_bubble->resize(size);
    const QRect lit = light();
    const int space = theme::gap;
    QPoint corner((width() - size.width()) / 2, (height() - size.height()) / 2);
    if (!lit.isEmpty()) {
        const QPoint middle = lit.center() - QPoint(size.width() / 2, size.height() / 2);
        const std::array<QPoint, 4> tries = {
            QPoint(middle.x(), lit.bottom() + space), QPoint(middle.x(), lit.top() - space - size.height()),
            QPoint(lit.right() + space, middle.y()), QPoint(lit.left() - space - size.width(), middle.y())};
        corner = middle;
        for (const QPoint& wanted : tries) {
            const QPoint within(std::clamp(wanted.x(), space, std::max(space, width() - size.width() - space)),
                                std::clamp(wanted.y(), space, std::max(space, height() - size.height() - space)));
            if (!QRect(within, size).intersects(lit)) {
                corner = within;
                break;
            }
        }
    }
    m_bubble->move(corner);
    update();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Tour::paintEvent(QPaintEvent*)
{
    QPainterPath veil;
    veil.addRect(rect());
    const QRect lit = light();
    if (!lit.isEmpty()) {
        QPainterPath hole;
        hole.addRoundedRect(lit, theme::gap, theme::gap);
        veil -= hole;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(veil, QColor(0, 0, 0, theme::isDark() ? 170 : 120));
    painter.setPen(QPen(theme::tones().accent, 2));
    if (!lit.isEmpty())
        painter.drawRoundedRect(lit, theme::gap, theme::gap);
    painter.setPen(theme::tones().border);
    painter.drawRect(m_bubble->geometry().adjusted(-1, -1, 0, 0));
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        go(m_step + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        go(m_step - 1);
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/error_picture.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "app/text.h"
#include "app/theme.h"
#include "app/widgets/error_image.h"

namespace ql::app {

namespace {
constexpr int preferredWidth = 288;
constexpr int minHeight = 24, maxHeight = 320;
} // namespace

ErrorPicture::ErrorPicture(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Error map of the tensor"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ErrorPicture::set(std::uint32_t rows, std::uint32_t columns, std::vector<float> cells, double rowsPerCell,
                       double columnsPerCell)
{
    m_cells = std::move(cells);
    m_rowsPerCell = rowsPerCell;
    m_columnsPerCell = columnsPerCell;
    m_cursor = {-1, -1};
    m_largest = largestError(m_cells);
    m_image = errorImage(rows, columns, m_cells);
    updateGeometry();
    update();
}

QSize ErrorPicture::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

int ErrorPicture::heightForWidth(int width) const
{
    if (m_image.isNull())
        return 0;
    return std::clamp(width * m_image.height() / m_image.width(), minHeight, maxHeight);
}

QString ErrorPicture::describe(int row, int column) const
{
    const float cell = m_cells[static_cast<std::size_t>(row * m_image.width() + column)];
    const auto range = [](int index, double per) {
        const auto first = static_cast<qint64>(std::floor(index * per));
        const auto last = std::max(first, static_cast<qint64>(std::floor((index + 1) * per)) - 1);
        return first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
    };
    return tr("Rows %1, columns %2: relative error %3")
        .arg(range(row, m_rowsPerCell), range(column, m_columnsPerCell),
             std::isnan(cell) ? tr("not compared") : text::error(static_cast<double>(cell)));
}

bool ErrorPicture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_image.isNull())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = std::clamp(help->pos().x() * m_image.width() / std::max(1, width()), 0, m_image.width() - 1);
    const int row = std::clamp(help->pos().y() * m_image.height() / std::max(1, height()), 0, m_image.height() - 1);
    QToolTip::showText(help->globalPos(), describe(row, column), this);
    return true;
}

void ErrorPicture::moveCursor(int dx, int dy)
{
    m_cursor = {std::clamp(m_cursor.x() + dx, 0, m_image.width() - 1),
                std::clamp(m_cursor.y() + dy, 0, m_image.height() - 1)};
    setAccessibleDescription(describe(m_cursor.y(), m_cursor.x()));
    const QPoint corner(width() * (m_cursor.x() + 1) / m_image.width(), height() * m_cursor.y() / m_image.height());
    QToolTip::showText(mapToGlobal(corner), accessibleDescription(), this);
    update();
}

void ErrorPicture::keyPressEvent(QKeyEvent* event)
{
    if (m_image.isNull())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1, 0);
    case Qt::Key_Right:
        return moveCursor(1, 0);
    case Qt::Key_Up:
        return moveCursor(0, -1);
    case Qt::Key_Down:
        return moveCursor(0, 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ErrorPicture::paintEvent(QPaintEvent*)
{
    if (m_image.isNull())
        return;
    QPainter painter(this);
    painter.drawImage(rect(), m_image);
    painter.setPen(hasFocus() ? theme::tones().accent : theme::tones().border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (hasFocus() && m_cursor.x() >= 0) {
        const QRect cell(
            QPoint(width() * m_cursor.x() / m_image.width(), height() * m_cursor.y() / m_image.height()),
            QPoint(width() * (m_cursor.x() + 1) / m_image.width(), height() * (m_cursor.y() + 1) / m_image.height()));
        painter.setPen(QPen(Qt::white, 2));
        painter.drawRect(cell);
    }
}

} // namespace ql::app

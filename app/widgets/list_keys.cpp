// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/list_keys.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace ql::app {

namespace {
constexpr int pageRows = 10;
}

ListKeys::ListKeys(QLineEdit* field, QListView* list)
    : QObject(list)
    , m_list(list)
{
    field->installEventFilter(this);
}

bool ListKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(pageRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit accepted();
        return true;
    default:
        return false;
    }
}

bool ListKeys::canChoose(int row) const
{
    return m_list->model()->index(row, 0).flags() & Qt::ItemIsEnabled;
}

void ListKeys::moveTo(int row)
{
    const int count = m_list->model()->rowCount();
    row = std::clamp(row, 0, std::max(0, count - 1));
    while (row < count && !canChoose(row))
        ++row;
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

void ListKeys::moveBy(int rows)
{
    const int count = m_list->model()->rowCount();
    const int from = m_list->currentIndex().row();
    const int step = rows < 0 ? -1 : 1;
    int row = std::clamp(from + rows, 0, std::max(0, count - 1));
    while (row >= 0 && row < count && !canChoose(row))
        row += step;
    if (row < 0 || row >= count)
        return;
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
    if (row > 0 && !canChoose(row - 1)) // the heading above it is seen, too
        m_list->scrollTo(m_list->model()->index(row - 1, 0));
}

} // namespace ql::app

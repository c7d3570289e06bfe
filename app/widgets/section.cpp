// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/section.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "app/theme.h"

namespace ql::app {

QLabel* sectionHeading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(theme::headingFont());
    return label;
}

QLabel* caption(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(theme::smallFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QHBoxLayout* headedRow(const QString& heading)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(sectionHeading(heading));
    row->addStretch(1);
    return row;
}

QToolButton* iconButton(const QString& icon, const QString& name, QHBoxLayout& row)
{
    auto* made = new QToolButton;
    made->setIcon(theme::icon(icon));
    made->setToolTip(name);
    made->setAccessibleName(name);
    row.addWidget(made);
    return made;
}

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_text = text;
    setToolTip(text);
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(alignment()), fontMetrics().elidedText(m_text, Qt::ElideMiddle, width()));
}

ElidedLabel* elidedCaption()
{
    auto* label = new ElidedLabel;
    label->setFont(theme::smallFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace ql::app

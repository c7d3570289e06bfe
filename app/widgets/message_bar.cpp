// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/message_bar.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/theme.h"

namespace ql::app {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_copy(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setText(tr("Copy"));
    m_copy->setProperty("worded", true);
    m_copy->setAccessibleName(tr("Copy the message"));
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    auto* close = new QToolButton(this);
    close->setIcon(theme::icon(QStringLiteral("cancel")));
    close->setAccessibleName(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::wide, theme::gap, theme::gap, theme::gap);
    row->setSpacing(theme::gap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::show(Tone tone, const QString& headline, const QString& sentence)
{
    const bool bad = tone == Tone::Error;
    const QColor colour = bad ? theme::tones().error : theme::tones().success;
    setStyleSheet(QStringLiteral("#messageBar { background: %1; border: none; border-left: 4px solid %2;"
                                 " border-bottom: 1px solid %3; }")
                      .arg(theme::tones().surface.name(), colour.name(), theme::tones().border.name()));
    m_icon->setPixmap(theme::icon(bad ? QStringLiteral("error") : QStringLiteral("done"), colour).pixmap(18, 18));
    m_text->setText(sentence.isEmpty() ? headline : headline + QLatin1Char('\n') + sentence);
    m_copy->setVisible(bad);
    setAccessibleName(m_text->text());
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace ql::app

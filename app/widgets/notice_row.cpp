// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/notice_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/theme.h"

namespace ql::app {

NoticeRow::NoticeRow(const QString& action, QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_action(new QToolButton)
{
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_action->setText(action);
    m_action->setProperty("worded", true);
    m_action->setAccessibleName(action);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::wide, theme::tight, theme::gap, theme::tight);
    row->setSpacing(theme::gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    connect(m_action, &QToolButton::clicked, this, &NoticeRow::acted);
    hide();
}

void NoticeRow::say(const QString& sentence)
{
    constexpr int mostLines = 2;
    m_text->setText(sentence.section(QLatin1Char('\n'), 0, mostLines - 1));
    setToolTip(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString NoticeRow::text() const
{
    return m_text->text();
}

void NoticeRow::setActionEnabled(bool isEnabled)
{
    m_action->setEnabled(isEnabled);
}

} // namespace ql::app

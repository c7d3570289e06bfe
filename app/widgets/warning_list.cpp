// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/warning_list.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPlainTextEdit>

#include "app/problem_words.h"
#include "app/theme.h"
#include "app/widgets/section.h"

namespace ql::app {

namespace {
constexpr int mostLines = 6;
}

WarningList::WarningList(const QString& heading, const std::vector<std::string>& warnings, QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
{
    auto* sign = new QLabel;
    const int side = fontMetrics().height();
    sign->setPixmap(theme::icon(QStringLiteral("warning"), theme::tones().warning).pixmap(side, side));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::tight);
    row->addWidget(sign);
    row->addWidget(sectionHeading(heading), 1);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(heading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addLayout(row);
    column->addWidget(m_text);
    show(warnings);
}

void WarningList::show(const std::vector<std::string>& warnings)
{
    QStringList lines;
    for (const std::string& warning : warnings)
        lines += QStringLiteral("• ") + problemInWords(warning);
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    const int shown = std::clamp(static_cast<int>(lines.size()) + 1, 2, mostLines);
    m_text->setFixedHeight(shown * m_text->fontMetrics().lineSpacing() + 2 * theme::gap);
    setVisible(!lines.isEmpty());
}

} // namespace ql::app

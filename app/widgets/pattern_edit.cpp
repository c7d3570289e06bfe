// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/pattern_edit.h"

#include <utility>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QStyle>
#include <QSyntaxHighlighter>
#include <QToolTip>

#include "app/pattern_parts.h"
#include "app/theme.h"

namespace ql::app {

namespace {

/// Characters whose parts are told apart: names that nobody would write as a pattern become very long ones.
constexpr qsizetype mostRead = 1000;

// Weight, slope and lines tell the parts apart; colour only helps.
QTextCharFormat formatOf(PatternPart::Kind kind)
{
    const theme::Tones& tones = theme::tones();
    QTextCharFormat format;
    switch (kind) {
    case PatternPart::Kind::Group:
    case PatternPart::Kind::Alternative:
        format.setFontWeight(QFont::Bold);
        format.setForeground(tones.accent);
        break;
    case PatternPart::Kind::Class:
        format.setFontUnderline(true);
        format.setForeground(tones.success);
        break;
    case PatternPart::Kind::Repeat:
        format.setFontWeight(QFont::Bold);
        format.setForeground(tones.warning);
        break;
    case PatternPart::Kind::Anchor:
    case PatternPart::Kind::Any:
    case PatternPart::Kind::Escape:
        format.setFontItalic(true);
        format.setForeground(tones.secondary);
        break;
    case PatternPart::Kind::Text:
        break;
    }
    return format;
}

} // namespace

class PatternEdit::Parts : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    int mistake = -1;

protected:
    void highlightBlock(const QString& pattern) override
    {
        for (const PatternPart& part : patternParts(pattern.left(mostRead)))
            setFormat(part.begin, part.length, formatOf(part.kind));
        if (mistake < 0 || pattern.isEmpty())
            return;
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(theme::tones().error);
        wrong.setForeground(theme::tones().error);
        // Where something is missing at the end, its last character stands for it.
        const int begin = std::min(mistake, static_cast<int>(pattern.size()) - 1);
        setFormat(begin, static_cast<int>(pattern.size()) - begin, wrong);
    }
};

PatternEdit::PatternEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setFont(theme::monospaceFont());
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false); // what is dropped is for the whole stack
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    m_parts = new Parts(document());
    connect(this, &QPlainTextEdit::textChanged, this, &PatternEdit::takeText);
}

void PatternEdit::takeText()
{
    if (text() == m_known)
        return;
    m_known = text();
    markMistake(-1);
    emit edited(m_known);
}

void PatternEdit::setText(const QString& text)
{
    if (text == m_known)
        return;
    m_known = text;
    markMistake(-1); // it was in the other text
    setPlainText(text);
}

void PatternEdit::markMistake(int offset)
{
    const int before = std::exchange(m_parts->mistake, offset);
    if (before == offset)
        return;
    m_parts->rehighlight();
    if ((before < 0) == (offset < 0))
        return;
    setProperty("invalid", offset >= 0);
    style()->unpolish(this);
    style()->polish(this);
}

QSize PatternEdit::sizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 24, QFontMetrics(font()).height() + 2 * theme::gap};
}

QSize PatternEdit::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 10, sizeHint().height()};
}

void PatternEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit finished();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PatternEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void PatternEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        emit finished();
}

void PatternEdit::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

bool PatternEdit::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = cursorForPosition(help->pos()).position();
    const QString pattern = text();
    for (const PatternPart& part : patternParts(pattern)) {
        if (at >= part.begin && at < part.begin + part.length) {
            QToolTip::showText(help->globalPos(), partInWords(part, pattern), this);
            return true;
        }
    }
    QToolTip::showText(help->globalPos(), toolTip(), this);
    return true;
}

void PatternEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_parts->rehighlight();
}

} // namespace ql::app

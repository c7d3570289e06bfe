// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/token_view.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include "app/theme.h"

namespace ql::app {

TokenView::TokenView(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TokenView::followCaret);
}

void TokenView::begin(const QString& prompt)
{
    const QScopedValueRollback busy(m_isBusy, true);
    clear();
    m_ends.clear();
    m_marked = m_current = -1;
    insert(prompt, theme::tones().secondary);
    m_begin = document()->characterCount() - 1;
    highlight();
}

void TokenView::append(const std::vector<QString>& tokens)
{
    const QScopedValueRollback busy(m_isBusy, true);
    QScrollBar* const bar = verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum();
    for (const QString& token : tokens) {
        insert(token, palette().color(QPalette::Text));
        m_ends.push_back(document()->characterCount() - 1); // not its length: a document has one kind of line end
    }
    if (isAtEnd)
        bar->setValue(bar->maximum());
}

void TokenView::insert(const QString& text, const QColor& colour)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat format;
    format.setForeground(colour);
    cursor.insertText(text, format);
}

QString TokenView::generated() const
{
    QTextCursor cursor(document());
    cursor.setPosition(m_begin);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

int TokenView::tokenAt(int position) const
{
    if (m_ends.empty() || position < m_begin)
        return -1;
    const auto found = std::ranges::upper_bound(m_ends, position);
    return std::min(static_cast<int>(found - m_ends.begin()), count() - 1);
}

void TokenView::followCaret()
{
    if (m_isBusy)
        return;
    m_current = tokenAt(textCursor().position());
    highlight();
    emit tokenChosen(m_current);
}

void TokenView::setMarked(int token)
{
    m_marked = token;
    highlight();
}

void TokenView::setCurrent(int token)
{
    const QScopedValueRollback busy(m_isBusy, true);
    m_current = token < count() ? token : -1;
    if (m_current >= 0) {
        QTextCursor caret = textCursor();
        caret.setPosition(beginOf(m_current));
        setTextCursor(caret);
        ensureCursorVisible();
    }
    highlight();
}

void TokenView::pointAt(int token)
{
    setCurrent(std::clamp(token, 0, count() - 1));
    emit tokenChosen(m_current);
}

void TokenView::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier && !m_ends.empty();
    if (isPlain && event->key() == Qt::Key_Right)
        return pointAt(m_current + 1);
    if (isPlain && event->key() == Qt::Key_Left)
        return pointAt(m_current < 0 ? count() - 1 : m_current - 1);
    QPlainTextEdit::keyPressEvent(event);
}

void TokenView::highlight()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](int token, const auto& dress) {
        if (token < 0 || token >= count())
            return;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(beginOf(token));
        selection.cursor.setPosition(m_ends[static_cast<std::size_t>(token)], QTextCursor::KeepAnchor);
        dress(selection.format);
        selections += selection;
    };
    add(m_marked, [](QTextCharFormat& format) {
        QColor tint = theme::tones().warning;
        tint.setAlphaF(0.25F);
        format.setBackground(tint);
        format.setFontWeight(QFont::Bold);
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(theme::tones().warning);
    });
    add(m_current, [](QTextCharFormat& format) {
        format.setBackground(theme::tones().selection);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(theme::tones().accent);
    });
    setExtraSelections(selections);
    viewport()->update();
}

void TokenView::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_marked < 0 || m_marked >= count())
        return;
    // A flag at its beginning: a token may be nothing but the end of a line, which no colour shows.
    QTextCursor at(document());
    at.setPosition(beginOf(m_marked));
    const QRectF place = cursorRect(at);
    const double side = fontMetrics().height() / 3.0;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::tones().warning, 2));
    painter.drawLine(place.topLeft(), place.bottomLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tones().warning);
    const QPointF tip = place.topLeft();
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(side, side / 2), tip + QPointF(0, side)});
}

void TokenView::paintPrompt()
{
    const QScopedValueRollback busy(m_isBusy, true);
    const auto dress = [this](int from, int to, const QColor& colour) {
        QTextCursor cursor(document());
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setForeground(colour);
        cursor.mergeCharFormat(format);
    };
    dress(0, m_begin, theme::tones().secondary);
    dress(m_begin, document()->characterCount() - 1, palette().color(QPalette::Text));
    highlight();
}

void TokenView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintPrompt();
}

} // namespace ql::app

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPlainTextEdit>

namespace ql::app {

/// A text that grows token by token. Every token can be pointed at, by a click or the cursor keys, and one can be
/// marked as the first that differs from another text. Cannot be written in; is selected and copied as any text.
class TokenView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TokenView(QWidget* parent = nullptr);

    /// A new text; the prompt stands before it in a quiet colour.
    void begin(const QString& prompt);
    void append(const std::vector<QString>& tokens);
    /// -1: none.
    void setMarked(int token);
    int marked() const { return m_marked; }
    /// Points at a token, as a user would, but says nothing of it. -1: none.
    void setCurrent(int token);
    int current() const { return m_current; }
    int count() const { return static_cast<int>(m_ends.size()); }
    QString generated() const; ///< what follows the prompt

signals:
    void tokenChosen(int token); ///< by the user; -1 for the prompt

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int beginOf(int token) const { return token > 0 ? m_ends[static_cast<std::size_t>(token) - 1] : m_begin; }
    int tokenAt(int position) const;
    void followCaret();
    void pointAt(int token);
    void insert(const QString& text, const QColor& colour);
    void highlight();
    void paintPrompt();

    int m_begin = 0; ///< where the first token begins in the document
    std::vector<int> m_ends{}; ///< of the tokens; some of a character's bytes have no width
    int m_marked = -1, m_current = -1;
    bool m_isBusy = false; ///< the caret moves, but not by the user
};

} // namespace ql::app
